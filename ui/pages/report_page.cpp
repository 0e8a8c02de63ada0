// SPDX-License-Identifier: MIT
#include "pages/report_page.h"

#include "base/json.h"
#include "look/flow_row.h"
#include "look/panel.h"
#include "pages/report_view.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QSettings>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Mark;

namespace {

QComboBox *choices(const QString &name, const QString &objectName)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setMinimumContentsLength(18);
    return box;
}

QWidget *withName(const QString &name, QWidget *control)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *label = new Label(name);
    label->setWordWrap(false);
    row->addWidget(label);
    row->addWidget(control, 1);
    return pair;
}

} // namespace

ReportPage::ReportPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_detail(choices(tr("Detail"), u"detail"_s))
    , m_language(choices(tr("Language of the report"), u"report-language"_s))
    , m_template(new look::ShortLabel)
    , m_removeTemplate(look::plainButton(tr("Re&move")))
    , m_view(new ReportView)
    , m_top(new QVBoxLayout)
    , m_saved(new QVBoxLayout)
    , m_templateFile(QSettings().value(u"report/template"_s).toString())
{
    setHeader({}, tr("Report"));
    m_view->setObjectName(u"report-view"_s);
    m_view->setAccessibleName(tr("The report"));
    body()->addLayout(m_top);
    body()->addLayout(m_saved);
    body()->addWidget(makeChoices());
    body()->addWidget(makeTemplate());
    body()->addWidget(m_view, 1);
    addBack();
    auto *open = bar()->addAtEnd(look::plainButton(tr("&Open PDF"), u"open"_s));
    open->setObjectName(u"open-pdf"_s);
    connect(open, &QPushButton::clicked, this, &ReportPage::openPdf);
    auto *save = bar()->addAtEnd(look::primaryButton(tr("Save &report…")));
    save->setObjectName(u"save-report"_s);
    connect(save, &QPushButton::clicked, this, &ReportPage::save);
}

QWidget *ReportPage::makeChoices()
{
    m_detail->addItem(tr("Everything"), u"full"_s);
    m_detail->addItem(tr("For the client (names shortened)"), u"client"_s);
    m_detail->addItem(tr("For everybody (no hosts, ids, names)"), u"public"_s);
    m_language->addItem(tr("As this window"), QString());
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    const QString spoken = QSettings().value(u"report/language"_s).toString();
    m_language->setCurrentIndex(std::max(0, m_language->findData(spoken)));
    auto *row = new look::FlowRow(24);
    row->add(withName(tr("Detail"), m_detail));
    row->add(withName(tr("Language"), m_language));
    row->add(new QWidget, 1);
    connect(m_detail, &QComboBox::activated, this, &ReportPage::showAnew);
    connect(m_language, &QComboBox::activated, this, [this] {
        QSettings().setValue(u"report/language"_s, language());
        showAnew();
    });
    return row;
}

QWidget *ReportPage::makeTemplate()
{
    auto *choose = look::plainButton(tr("&Template with your logo…"));
    choose->setObjectName(u"choose-template"_s);
    m_removeTemplate->setObjectName(u"remove-template"_s);
    m_removeTemplate->setAccessibleName(tr("Remove the template"));
    m_template->setObjectName(u"template"_s);
    m_template->setWordWrap(false);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(choose);
    row->addWidget(m_removeTemplate);
    row->addWidget(m_template, 1);
    connect(choose, &QPushButton::clicked, this, &ReportPage::chooseTemplate);
    connect(m_removeTemplate, &QPushButton::clicked, this, [this] { takeTemplate({}); });
    settleTemplate();
    return line;
}

QString ReportPage::language() const { return m_language->currentData().toString(); }

cli::Options ReportPage::options() const
{
    cli::Options options;
    options.redact = m_detail->currentData().toString();
    options.templateFile = m_templateFile;
    return options;
}

/// What the report is made of: where it is the same, it looks the same.
QByteArray ReportPage::key() const
{
    const QString words = QStringList{options().redact, language(), m_templateFile,
                                      session().recipe().id, session().client()}
                              .join(u'\n');
    return QByteArray::number(session().history().runs.size()) + ' ' + words.toUtf8() + ' ' +
           base::jsonBytes(session().decisions().toJson());
}

void ReportPage::showAnew()
{
    m_shown.clear();
    refresh();
}

void ReportPage::render()
{
    if (session().isBusy() && !m_shown.isEmpty())
        return;
    if (const QByteArray now = key(); std::exchange(m_shown, now) == now)
        return;
    const auto made = makeReport(options(), session().desk(), language());
    for (const char *name : {"open-pdf", "save-report"})
        bar()->findChild<QPushButton *>(QString::fromLatin1(name))->setEnabled(made.has_value());
    clearLayout(m_top);
    if (!made) {
        stateLine()->set(Mark::NotChecked,
                         made.error().what.translated() + u' ' + made.error().advice.translated());
        m_view->show({});
        return;
    }
    if (!made->isComplete)
        stateLine()->set(Mark::Unknown, tr("Not complete: something was not read, or is open."));
    else if (made->open > 0)
        stateLine()->set(Mark::YourTurn,
                         tr("Everything in it was read. Steps that are still open: %1")
                             .arg(QLocale().toString(made->open)));
    else
        stateLine()->set(Mark::Met, tr("Everything in it was read and told for certain."));
    if (!made->isComplete)
        m_top->addWidget(new look::Banner(
            Mark::Unknown, tr("The report is not complete"),
            tr("It says so on its first page. Check everything, then save it again.")));
    m_view->show(made->html);
}

QWidget *ReportPage::firstFocus() const { return m_detail; }

} // namespace latchkey::pages
