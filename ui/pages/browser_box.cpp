// SPDX-License-Identifier: MIT
#include "pages/browser_box.h"

#include "look/buttons.h"
#include "look/flow_row.h"
#include "look/panel.h"
#include "pages/page.h"
#include "pages/plain.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Mark;
using look::Tone;

namespace {

const QString clientIdKey = u"okta.browser-client-id"_s;

} // namespace

BrowserBox::BrowserBox(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_clientId(new QLineEdit(session.decisions().value(clientIdKey)))
    , m_mark(new look::MarkView(Mark::YourTurn, 16))
    , m_word(new Label({}, Kind::Note, Tone::Quiet))
    , m_state(new look::StateLine)
    , m_start(look::plainButton(tr("Sign &in by browser")))
    , m_copy(look::plainButton(tr("Copy the a&ddress"), u"copy"_s))
    , m_cancel(look::plainButton(tr("Cance&l")))
    , m_problem(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    addClientId(column);
    addRedirects(column);
    column->addLayout(m_problem);
    addActs(column);
    render();
}

void BrowserBox::addClientId(QVBoxLayout *column)
{
    m_clientId->setObjectName(clientIdKey);
    m_clientId->setMaxLength(80);
    m_clientId->setMinimumHeight(30);
    m_clientId->setLayoutDirection(Qt::LeftToRight);
    m_word->setMinimumWidth(110);
    m_word->setMaximumWidth(170);
    auto *name = new Label(tr("Client ID"));
    name->setMinimumWidth(signInNameWidth);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(name);
    row->addWidget(m_clientId, 1);
    row->addWidget(m_mark);
    row->addWidget(m_word);
    column->addLayout(row);
    connect(m_clientId, &QLineEdit::textChanged, this, [this] {
        judge();
        render();
    });
    connect(m_clientId, &QLineEdit::editingFinished, this, [this] { keepClientId(); });
    connect(m_clientId, &QLineEdit::returnPressed, this, [this] {
        if (m_start->isEnabled())
            start();
    });
    judge();
}

void BrowserBox::addRedirects(QVBoxLayout *column)
{
    const QStringList addresses = session::BrowserEntry::redirects();
    column->addWidget(new Label(
        tr("It belongs to a native app in Okta (Applications > Create App Integration > OIDC, "
           "Native Application) with the scopes for Latchkey and these sign-in redirect URIs:"),
        Kind::Note, Tone::Quiet));
    column->addWidget(new Label(addresses.join(u'\n'), Kind::Code));
    auto *copy = look::plainButton(tr("Copy the redirect &URIs"), u"copy"_s);
    copy->setObjectName(u"copy-redirects"_s);
    connect(copy, &QPushButton::clicked, this,
            [addresses] { QGuiApplication::clipboard()->setText(addresses.join(u'\n')); });
    column->addWidget(copy, 0, Qt::AlignLeading);
}

void BrowserBox::addActs(QVBoxLayout *column)
{
    m_state->setObjectName(u"browser-state"_s);
    m_start->setObjectName(u"sign-in-by-browser"_s);
    m_copy->setObjectName(u"copy-address"_s);
    m_cancel->setObjectName(u"cancel-browser"_s);
    m_cancel->setAccessibleName(tr("Cancel the sign-in by browser"));
    auto *row = new look::FlowRow;
    row->add(m_start);
    row->add(m_copy);
    row->add(m_cancel);
    column->addWidget(m_state);
    column->addWidget(row);
    connect(m_start, &QPushButton::clicked, this, &BrowserBox::start);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_session.cancelBrowser(); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(
            m_session.browser().address().toString(QUrl::FullyEncoded));
    });
}

/// As it is typed, by the rule of the decision that keeps it.
void BrowserBox::judge()
{
    const QString typed = m_clientId->text().trimmed();
    recipe::Decisions trial = m_session.decisions();
    const bool good = !typed.isEmpty() && trial.set(clientIdKey, typed).has_value();
    m_mark->setMark(good ? Mark::Met : typed.isEmpty() ? Mark::YourTurn : Mark::Advice);
    m_word->setText(good              ? tr("An app's id")
                    : typed.isEmpty() ? tr("Paste it here")
                                      : tr("Letters and digits only"));
    m_clientId->setAccessibleName(tr("Client ID of the browser app, %1").arg(m_word->text()));
}

bool BrowserBox::keepClientId()
{
    const QString typed = m_clientId->text().trimmed();
    if (typed == m_session.decisions().value(clientIdKey))
        return true;
    return m_session.decide(clientIdKey, typed).has_value();
}

void BrowserBox::start()
{
    if (keepClientId())
        m_session.signInByBrowser();
}

void BrowserBox::showProblem()
{
    const std::optional<base::Error> &problem = m_session.browser().problem();
    const QString what = problem ? problem->what.translated() : QString();
    if (what == m_shownProblem)
        return;
    m_shownProblem = what;
    clearLayout(m_problem);
    if (!problem)
        return;
    auto *banner = new look::Banner(
        Mark::NotMet, plain(what, 600),
        plain(problem->means.translated() + u' ' + problem->advice.translated(), 1200));
    banner->setObjectName(u"browser-problem"_s);
    m_problem->addWidget(banner);
}

void BrowserBox::render()
{
    const session::BrowserEntry &browser = m_session.browser();
    const bool waiting = browser.isWaiting();
    const bool inUse = m_session.wayOf(base::System::Okta) == session::Way::OktaBrowser;
    m_state->setVisible(waiting || inUse);
    if (waiting)
        m_state->set(Mark::Checking,
                     browser.isOpened() ? tr("Waiting for the browser.")
                                        : tr("No browser opened. Copy the address into one."),
                     tr("Waiting"));
    else if (m_session.step("okta.connection").isGood())
        m_state->set(Mark::Met, tr("Signed in by browser, until you close Latchkey."));
    else
        m_state->set(Mark::NotChecked,
                     tr("The browser has answered. The next check shows whether Okta takes it."));
    const bool focusGoes = m_start->hasFocus() || m_copy->hasFocus() || m_cancel->hasFocus();
    const bool good = m_mark->mark() == Mark::Met;
    m_start->setEnabled(good && !waiting && !m_session.isBusy());
    m_start->setVisible(!waiting);
    m_copy->setVisible(waiting);
    m_cancel->setVisible(waiting);
    m_clientId->setReadOnly(waiting || m_session.isReadOnly());
    if (std::exchange(m_wasWaiting, waiting) != waiting && focusGoes)
        (waiting ? m_copy : m_start)->setFocus(Qt::OtherFocusReason);
    showProblem();
}

} // namespace latchkey::pages
