// SPDX-License-Identifier: MIT
#include "pages/connect_page.h"

#include "pages/rights_box.h"
#include "pages/sign_in_panel.h"

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Mark;
using look::Tone;

ConnectPage::ConnectPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_okta(new SignInPanel(session, base::System::Okta))
    , m_jamf(new SignInPanel(session, base::System::Jamf))
    , m_vault(new Label({}, Kind::Note, Tone::Quiet))
    , m_rights(new RightsBox(session))
    , m_check(addHeaderButton(look::plainButton(tr("&Check"), u"check"_s)))
{
    setHeader(tr("Phase %1 of 7").arg(1), session::phaseName(recipe::Phase::Connect));
    m_check->setObjectName(u"check-connection"_s);
    connect(m_check, &QPushButton::clicked, this, [this] {
        if (m_okta->handOver() && m_jamf->handOver())
            this->session().check(recipe::Phase::Connect);
    });
    body()->addWidget(m_okta);
    body()->addWidget(m_jamf);
    body()->addWidget(m_vault);
    body()->addWidget(m_rights);
    body()->addStretch(1);
    addBack();
    auto *next = bar()->addAtEnd(look::primaryButton(tr("Check &everything")));
    next->setObjectName(u"primary"_s);
    connect(next, &QPushButton::clicked, this, &ConnectPage::goOn);
}

void ConnectPage::goOn()
{
    if (!m_okta->handOver() || !m_jamf->handOver())
        return;
    Page::check();
    emit goTo(Place::of(recipe::Phase::Prerequisites));
}

void ConnectPage::render()
{
    m_okta->render();
    m_jamf->render();
    m_rights->render();
    const Mark mark = session().markOf(recipe::Phase::Connect);
    const bool both =
        session().hasSignIn(base::System::Okta) && session().hasSignIn(base::System::Jamf);
    stateLine()->set(both ? mark : Mark::YourTurn,
                     !both               ? tr("Both systems need a sign-in before they are read.")
                     : mark == Mark::Met ? tr("Signed in to both, with all rights.")
                                         : tr("Rights are checked before anything is written."));
    m_vault->setText(
        session().isPractice() ? tr("Practice: the secrets of made-up tenants, in memory only.")
        : session().vaultProblem().isEmpty()
            ? tr("One entry of this computer's keychain holds all secrets of the project. A stored "
                 "secret is never shown.")
            : tr("No keychain here. Secrets live until you close Latchkey."));
    m_check->setEnabled(!session().isBusy());
    if (QPushButton *primary = bar()->primary())
        primary->setEnabled(!session().isBusy());
}

} // namespace latchkey::pages
