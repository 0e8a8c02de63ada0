// SPDX-License-Identifier: MIT
#include "shell/start_page.h"

#include "look/buttons.h"
#include "look/icons.h"
#include "look/panel.h"
#include "pages/date_banner.h"
#include "pages/page.h"
#include "shell/recent_delegate.h"
#include "shell/start_button.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace latchkey::shell {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Tone;

namespace {

constexpr int sideWidth = 360;

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_problems(new QVBoxLayout)
    , m_date(new QVBoxLayout)
    , m_list(new QListWidget)
    , m_find(new QLineEdit)
    , m_some(new QWidget)
    , m_none(
          new Label(tr("No project yet. Start one, or rehearse first."), Kind::Body, Tone::Quiet))
    , m_open(look::primaryButton({}))
    , m_check(look::plainButton(tr("&Check for changes")))
    , m_duplicate(look::plainButton(tr("&Duplicate as template…")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(makeMain(), 1);
    connect(m_find, &QLineEdit::textChanged, this, &StartPage::filter);
    connect(m_list, &QListWidget::currentItemChanged, this, &StartPage::settle);
    connect(m_list, &QListWidget::itemActivated, this,
            [this] { emit chosen(currentPath(), false); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit chosen(currentPath(), false); });
    connect(m_check, &QPushButton::clicked, this, [this] { emit chosen(currentPath(), true); });
    connect(m_duplicate, &QPushButton::clicked, this,
            [this] { emit duplicateWanted(currentPath()); });
    render();
}

QWidget *StartPage::makeSide()
{
    auto *box = new QWidget;
    box->setFixedWidth(sideWidth);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(36, 40, 24, 24);
    column->setSpacing(6);
    auto *picture = new QLabel;
    picture->setPixmap(look::programIcon().pixmap(QSize(44, 44), 2.0));
    picture->setFixedSize(44, 44);
    picture->setScaledContents(true);
    column->addWidget(picture);
    column->addSpacing(8);
    column->addWidget(new Label(tr("Latchkey"), Kind::Title));
    column->addWidget(new Label(tr("Local Mac accounts, made at the first Okta sign-in. From the "
                                   "first check to the report.")));
    column->addSpacing(18);
    auto *begin =
        new StartButton(tr("&New project"), tr("Two addresses are enough to begin."), u"plus"_s);
    auto *open =
        new StartButton(tr("&Open project…"),
                        tr("A .latchkey file, from this computer or a colleague."), u"folder"_s);
    auto *rehearse = new StartButton(
        tr("&Rehearse"), tr("The whole setup on practice tenants. Nothing real is touched."),
        u"flask"_s);
    begin->setObjectName(u"new-project"_s);
    open->setObjectName(u"open-project"_s);
    rehearse->setObjectName(u"rehearse"_s);
    for (StartButton *button : {begin, open, rehearse})
        column->addWidget(button);
    connect(begin, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(rehearse, &QPushButton::clicked, this, &StartPage::rehearseWanted);
    column->addStretch(1);
    column->addWidget(new Label(tr("Opening a project contacts no tenant. Secrets stay in the "
                                   "keychain of this computer."),
                                Kind::Note, Tone::Quiet));
    return box;
}

QWidget *StartPage::makeMain()
{
    auto *box = new QFrame;
    box->setBackgroundRole(QPalette::Base);
    box->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(32, 40, 40, 32);
    column->setSpacing(12);
    column->addLayout(m_problems);
    column->addLayout(m_date);
    column->addWidget(m_some, 1);
    column->addWidget(m_none, 1, Qt::AlignCenter);
    auto *some = new QVBoxLayout(m_some);
    some->setContentsMargins(0, 0, 0, 0);
    some->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Recent projects"), Kind::Heading), 1);
    m_find->setPlaceholderText(tr("Find a client"));
    m_find->setAccessibleName(tr("Find a client"));
    m_find->setObjectName(u"find"_s);
    m_find->setClearButtonEnabled(true);
    m_find->setFixedWidth(240);
    m_find->addAction(look::icon(u"search"_s), QLineEdit::LeadingPosition);
    head->addWidget(m_find);
    some->addLayout(head);
    m_list->setObjectName(u"recent"_s);
    m_list->setAccessibleName(tr("Recent projects"));
    m_list->setItemDelegate(new RecentDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    some->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    m_open->setObjectName(u"open-recent"_s);
    m_check->setObjectName(u"check-recent"_s);
    m_duplicate->setObjectName(u"duplicate"_s);
    buttons->addWidget(m_open);
    buttons->addWidget(m_check);
    buttons->addStretch(1);
    buttons->addWidget(m_duplicate);
    some->addLayout(buttons);
    return box;
}

void StartPage::render()
{
    m_recent.clear();
    m_list->clear();
    for (const QString &path : session::recentPaths()) {
        const auto recent = session::readRecent(path);
        if (!recent)
            continue;
        m_recent += *recent;
        auto *item = new QListWidgetItem(recent->client, m_list);
        item->setData(PathRole, recent->path);
        item->setData(HostsRole, recent->hosts);
        item->setData(MarkRole, int(recent->mark));
        item->setData(SentenceRole, recent->sentence);
        item->setData(CountRole, tr("%1 of %2 steps").arg(recent->met).arg(recent->total));
        item->setData(TimeRole, recent->at.isValid() ? pages::shortTime(recent->at) : QString());
        item->setToolTip(recent->path);
        item->setData(Qt::AccessibleTextRole,
                      u"%1, %2, %3. %4"_s.arg(recent->client, recent->hosts,
                                              look::markWord(recent->mark), recent->sentence));
    }
    showDate();
    m_some->setVisible(!m_recent.isEmpty());
    m_none->setVisible(m_recent.isEmpty());
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    settle();
}

/// The certificate that ends first, of all projects: nobody renews it by itself.
void StartPage::showDate()
{
    pages::clearLayout(m_date);
    const session::Recent *first = nullptr;
    for (const session::Recent &one : std::as_const(m_recent)) {
        if (one.certificate && (!first || one.certificate->ends < first->certificate->ends))
            first = &one;
    }
    if (first)
        m_date->addWidget(pages::makeDateBanner(*first->certificate,
                                                QDateTime::currentDateTimeUtc(), first->client));
}

void StartPage::filter(const QString &text)
{
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool fits = item->text().contains(text, Qt::CaseInsensitive) ||
                          item->data(HostsRole).toString().contains(text, Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
    }
    m_list->setCurrentItem(first);
}

QString StartPage::currentPath() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item && !item->isHidden() ? item->data(PathRole).toString() : QString();
}

void StartPage::settle()
{
    const bool some = !currentPath().isEmpty();
    for (QPushButton *button : {m_open, m_check, m_duplicate})
        button->setEnabled(some);
    const QString client = some ? m_list->currentItem()->text() : tr("project");
    m_open->setText(tr("Op&en %1").arg(look::asName(client.left(40))));
}

void StartPage::showProblem(const QString &title, const QString &text)
{
    pages::clearLayout(m_problems);
    if (title.isEmpty())
        return;
    auto *banner = new look::Banner(look::Mark::NotMet, title, text);
    banner->setObjectName(u"problem"_s);
    m_problems->addWidget(banner);
}

QString StartPage::statusText() const
{
    return tr("%n projects on this computer", nullptr, int(m_recent.size()));
}

} // namespace latchkey::shell
