// SPDX-License-Identifier: MIT
#include "pages/revoke_dialog.h"

#include "look/buttons.h"
#include "pages/plain.h"
#include "pages/sign_in_words.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using base::System;
using look::Kind;
using look::Label;
using look::Tone;
using session::Way;

namespace {

/// What is going to happen at a system.
QString planSentence(Way way)
{
    switch (way) {
    case Way::OktaBrowser:
        return RevokeDialog::tr("The tokens of your browser sign-in are revoked. Your session in "
                                "the browser stays.");
    case Way::OktaService:
        return RevokeDialog::tr("The access token that Latchkey got is revoked.");
    case Way::OktaToken:
        return RevokeDialog::tr("Nothing is revoked: the API token is not Latchkey's.");
    case Way::JamfClient:
    case Way::JamfUser:
        return RevokeDialog::tr("The access token that Latchkey got is made void.");
    case Way::None:
        break;
    }
    return RevokeDialog::tr("Latchkey is not signed in there.");
}

} // namespace

RevokeDialog::RevokeDialog(session::Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_forget(new QCheckBox(tr("&Also remove the project's secrets from this computer")))
    , m_forgotten(new Label({}, Kind::Note))
    , m_revoke(look::writeButton(tr("&Sign out and revoke")))
    , m_close(look::plainButton(tr("Cance&l")))
{
    setObjectName(u"revoke-dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign out and revoke"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    addSystem(column, System::Okta);
    addSystem(column, System::Jamf);
    m_forget->setObjectName(u"forget-secrets"_s);
    m_forget->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(m_forget);
    column->addWidget(m_forgotten);
    m_forgotten->hide();
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_revoke);
    column->addLayout(row);
    m_revoke->setObjectName(u"revoke"_s);
    m_close->setObjectName(u"close"_s);
    setMinimumWidth(560);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_revoke, &QPushButton::clicked, this, &RevokeDialog::revoke);
    m_close->setFocus(Qt::OtherFocusReason);
}

void RevokeDialog::addSystem(QVBoxLayout *column, System system)
{
    const Way way = m_session.wayOf(system);
    const QString used = way == Way::None
                             ? session::systemName(system)
                             : u"%1: %2"_s.arg(session::systemName(system), wayName(way));
    column->addWidget(new Label(used, Kind::Heading));
    auto *line =
        new Label(QStringList({planSentence(way), leftSentence(way)}).join(u' ').trimmed());
    line->setObjectName(system == System::Jamf ? u"jamf-line"_s : u"okta-line"_s);
    m_lines[system] = line;
    column->addWidget(line);
}

void RevokeDialog::revoke()
{
    if (m_session.isBusy())
        return;
    m_revoke->setEnabled(false);
    m_forget->setEnabled(false);
    m_open = 2;
    for (const System system : {System::Okta, System::Jamf}) {
        const Way way = m_session.wayOf(system);
        const QPointer<RevokeDialog> alive(this);
        m_session.signOut(system, [alive, system, way](session::SignedOut came) {
            if (alive)
                alive->took(system, way, came);
        });
    }
}

void RevokeDialog::took(System system, Way way, session::SignedOut came)
{
    Label *line = m_lines.at(system);
    line->setText(QStringList({endSentence(came, system), leftSentence(way)}).join(u' ').trimmed());
    line->setTone(came == session::SignedOut::NotKnown ? Tone::Warn : Tone::Plain);
    if (--m_open > 0)
        return;
    if (m_forget->isChecked())
        forget();
    else
        end();
}

void RevokeDialog::forget()
{
    const QPointer<RevokeDialog> alive(this);
    m_session.forgetSecrets([alive](const base::Result<void> &cleared) {
        if (!alive)
            return;
        alive->m_forgotten->setText(
            cleared ? tr("The project's secrets are no longer on this computer.")
                    : plain(cleared.error().what.translated() + u' ' +
                                cleared.error().advice.translated(),
                            600));
        alive->m_forgotten->setTone(cleared ? Tone::Plain : Tone::Bad);
        alive->m_forgotten->show();
        alive->end();
    });
}

void RevokeDialog::end()
{
    m_revoke->hide();
    m_close->setText(tr("&Close"));
    m_close->setFocus(Qt::OtherFocusReason);
}

} // namespace latchkey::pages
