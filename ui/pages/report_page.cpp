// SPDX-License-Identifier: MIT
#include "pages/report_page.h"

#include "look/panel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QTextBrowser>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Mark;

namespace {

/// Shows what it is given and loads nothing else, from wherever.
class Browser : public QTextBrowser
{
public:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

ReportPage::ReportPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_detail(new QComboBox)
    , m_view(new Browser)
    , m_top(new QVBoxLayout)
{
    setHeader({}, tr("Report"));
    m_detail->addItem(tr("Everything"), int(report::Redaction::Full));
    m_detail->addItem(tr("For the client (names shortened)"), int(report::Redaction::Client));
    m_detail->addItem(tr("For everybody (no hosts, ids, names)"), int(report::Redaction::Public));
    m_detail->setObjectName(u"detail"_s);
    m_detail->setAccessibleName(tr("Detail"));
    m_detail->setFocusPolicy(Qt::StrongFocus);
    m_view->setObjectName(u"report-view"_s);
    m_view->setAccessibleName(tr("The report"));
    m_view->setOpenLinks(false);
    m_view->document()->setDocumentMargin(20);
    m_view->setMinimumHeight(240);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *label = new Label(tr("Detail"));
    label->setWordWrap(false);
    row->addWidget(label);
    row->addWidget(m_detail);
    row->addStretch(1);
    body()->addLayout(m_top);
    body()->addLayout(row);
    body()->addWidget(m_view, 1);
    connect(m_detail, &QComboBox::activated, this, [this] {
        m_shown.clear();
        render();
    });
    addBack();
    auto *open = bar()->addAtEnd(look::plainButton(tr("&Open PDF"), u"open"_s));
    open->setObjectName(u"open-pdf"_s);
    connect(open, &QPushButton::clicked, this, &ReportPage::openPdf);
    auto *save = bar()->addAtEnd(look::primaryButton(tr("&Save report…")));
    save->setObjectName(u"save-report"_s);
    connect(save, &QPushButton::clicked, this, &ReportPage::save);
}

base::Result<report::Model> ReportPage::model() const
{
    return report::makeModel({session().decisions(), session().recipe(), session().history(),
                              recipe::graph(), QDateTime::currentDateTimeUtc(),
                              QCoreApplication::applicationVersion(),
                              report::Redaction(m_detail->currentData().toInt())});
}

void ReportPage::render()
{
    const auto made =
        session().isBusy() && !m_shown.isEmpty() ? base::Result<report::Model>() : model();
    if (session().isBusy() && !m_shown.isEmpty())
        return;
    const bool there = made.has_value();
    for (QPushButton *button : bar()->findChildren<QPushButton *>())
        button->setEnabled(there || button->objectName() == u"back"_s);
    if (!there) {
        stateLine()->set(Mark::NotChecked,
                         made.error().what.translated() + u' ' + made.error().advice.translated());
        m_view->setPlainText({});
        m_shown.clear();
        return;
    }
    const QByteArray key = QByteArray::number(session().history().runs.size()) + ' ' +
                           QByteArray::number(m_detail->currentIndex());
    if (std::exchange(m_shown, key) == key)
        return;
    const bool complete = made->isComplete();
    stateLine()->set(complete ? Mark::Met : Mark::Unknown,
                     complete ? tr("Everything in it was read and told for certain.")
                              : tr("Not complete: something was not read, or is open."));
    clearLayout(m_top);
    if (!complete)
        m_top->addWidget(new look::Banner(
            Mark::Unknown, tr("The report is not complete"),
            tr("It says so on its first page. Check everything, then save it again.")));
    m_view->setHtml(QString::fromUtf8(report::toHtml(*made)));
}

void ReportPage::save()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder for the report"),
                                   QFileInfo(session().path()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setObjectName(u"save-report-dialog"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPage::saveInto);
    dialog->open();
}

void ReportPage::saveInto(const QString &folder)
{
    const auto made = model();
    if (!made)
        return;
    const QString name = QFileInfo(session().path()).completeBaseName() + u"-report."_s;
    const auto pdf = report::toPdf(*made);
    const auto saved =
        (pdf ? cli::writeOutput(folder, name + u"pdf"_s, *pdf)
             : base::Result<void>(base::fail(pdf.error())))
            .and_then(
                [&] { return cli::writeOutput(folder, name + u"html"_s, report::toHtml(*made)); })
            .and_then(
                [&] { return cli::writeOutput(folder, name + u"json"_s, report::toJson(*made)); });
    if (saved)
        stateLine()->set(
            Mark::Met,
            tr("Saved as PDF, HTML and JSON in %1.").arg(QDir::toNativeSeparators(folder)));
    else
        stateLine()->set(Mark::Failed, saved.error().what.translated() + u' ' +
                                           saved.error().advice.translated());
    stateLine()->announce();
}

void ReportPage::openPdf()
{
    const auto made = model();
    const auto pdf = made ? report::toPdf(*made) : base::Result<QByteArray>();
    const QString folder = QFileInfo(session().path()).path();
    const QString name = QFileInfo(session().path()).completeBaseName() + u"-report.pdf"_s;
    if (!made || !pdf)
        return;
    if (const auto saved = cli::writeOutput(folder, name, *pdf); !saved) {
        stateLine()->set(Mark::Failed, saved.error().what.translated());
        return;
    }
    QDesktopServices::openUrl(QUrl::fromLocalFile(QDir(folder).filePath(name)));
}

QWidget *ReportPage::firstFocus() const { return m_detail; }

} // namespace latchkey::pages
