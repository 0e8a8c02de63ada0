// SPDX-License-Identifier: MIT
#include "pages/connect_page.h"

#include "base/json.h"
#include "look/panel.h"
#include "look/secret_field.h"
#include "pages/plain.h"
#include "pages/step_facts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Kind;
using look::Label;
using look::Mark;
using look::Tone;

namespace {

recipe::StepId connectionOf(base::System system)
{
    return system == base::System::Jamf ? "jamf.connection" : "okta.connection";
}

recipe::StepId rightsOf(base::System system)
{
    return system == base::System::Jamf ? "jamf.rights" : "okta.rights";
}

} // namespace

SignInPanel::SignInPanel(session::Session &session, base::System system, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_system(system)
    , m_state(new look::StateLine)
    , m_rights(new look::StateLine)
    , m_way(new QComboBox)
    , m_consequence(new Label({}, Kind::Note, Tone::Quiet))
    , m_fields(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *panel = new look::Panel;
    outer->addWidget(panel);
    const QString name = session::systemName(system);
    panel->body()->addWidget(new Label(name, Kind::Heading));
    panel->body()->addWidget(m_state);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(16);
    const QString address =
        system == base::System::Jamf ? session.decisions().jamfBase : session.decisions().orgHost;
    auto *host = new Label(address, Kind::Code);
    auto *addressName = new Label(tr("Address"));
    addressName->setMinimumWidth(110);
    form->addRow(addressName, host);
    m_way->setObjectName(system == base::System::Jamf ? u"jamf-way"_s : u"okta-way"_s);
    m_way->setAccessibleName(tr("Sign in to %1 with").arg(name));
    m_way->setFocusPolicy(Qt::StrongFocus);
    for (const Way &way : ways())
        m_way->addItem(way.name);
    form->addRow(new Label(tr("Sign in with")), m_way);
    panel->body()->addLayout(form);
    panel->body()->addWidget(m_consequence);
    panel->body()->addLayout(m_fields);
    panel->body()->addWidget(m_rights);
    connect(m_way, &QComboBox::activated, this, &SignInPanel::chooseWay);
    int chosen = 0;
    for (int i = 0; i < ways().size(); ++i) {
        if (session.holdsSecret(ways().at(i).secrets.last()))
            chosen = i;
    }
    m_way->setCurrentIndex(chosen);
    chooseWay(chosen);
}

QList<SignInPanel::Way> SignInPanel::ways() const
{
    if (m_system == base::System::Jamf)
        return {{tr("API client (recommended)"),
                 tr("It has exactly the privileges you give it and can be switched off."),
                 {"jamf.client-id", "jamf.client-secret"}},
                {tr("User account"),
                 tr("It acts as that user; all its changes carry the user's name."),
                 {"jamf.user", "jamf.password"}}};
    return {{tr("API token"),
             tr("It has the rights of the administrator who made it, and ends after 30 days "
                "without use."),
             {"okta.token"}},
            {tr("Service app"),
             tr("It has exactly the scopes you grant it; a key in place of a password."),
             {"okta.client-id", "okta.private-key"}}};
}

void SignInPanel::chooseWay(int index)
{
    const Way way = ways().at(index);
    m_consequence->setText(way.consequence);
    clearLayout(m_fields);
    for (const QByteArray &name : way.secrets)
        addField(name);
}

void SignInPanel::addField(const QByteArray &name)
{
    auto *row = new QHBoxLayout;
    auto *label = new Label(fieldName(name));
    label->setFixedWidth(126);
    auto *field = new look::SecretField(fieldName(name));
    field->setObjectName(QString::fromUtf8(name));
    const QString where = m_session.isPractice() ? tr("In memory") : QString();
    field->setStored(m_session.holdsSecret(name), where);
    field->setEnabled(!m_session.isReadOnly());
    connect(field, &look::SecretField::taken, this,
            [this, name, field, where](const base::Secret &secret) {
                m_session.takeSecret(name, secret, [field, where](const base::Result<void> &kept) {
                    field->setStored(true, kept ? where : tr("Until you close Latchkey"));
                });
            });
    row->addWidget(label);
    row->addWidget(field, 1);
    m_fields->addLayout(row);
}

void SignInPanel::render()
{
    const session::StepView &connection = m_session.step(connectionOf(m_system));
    const session::StepView &rights = m_session.step(rightsOf(m_system));
    const bool given = m_session.hasSignIn(m_system);
    if (!given && !connection.isGood())
        m_state->set(Mark::YourTurn, tr("Say how Latchkey signs in."));
    else
        m_state->set(connection.mark, plain(connection.sentence(), 400));
    m_rights->set(rights.mark, plain(rights.sentence(), 600),
                  tr("Rights: %1").arg(look::markWord(rights.mark)));
    m_way->setEnabled(!m_session.isBusy() && !m_session.isReadOnly());
}

ConnectPage::ConnectPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_okta(new SignInPanel(session, base::System::Okta))
    , m_jamf(new SignInPanel(session, base::System::Jamf))
    , m_vault(new Label({}, Kind::Note, Tone::Quiet))
{
    setHeader(tr("Phase %1 of 7").arg(1), session::phaseName(recipe::Phase::Connect));
    auto *check = addHeaderButton(look::plainButton(tr("&Check"), u"check"_s));
    check->setObjectName(u"check-connection"_s);
    connect(check, &QPushButton::clicked, this, [this] { this->session().check("jamf.rights"); });
    body()->addWidget(m_okta);
    body()->addWidget(m_jamf);
    body()->addWidget(m_vault);
    body()->addStretch(1);
    addBack();
    auto *next = bar()->addAtEnd(look::primaryButton(tr("Check &everything")));
    next->setObjectName(u"primary"_s);
    connect(next, &QPushButton::clicked, this, [this] {
        for (look::SecretField *field : findChildren<look::SecretField *>())
            field->handOver();
        Page::check();
        emit goTo(Place::of(recipe::Phase::Prerequisites));
    });
}

void ConnectPage::render()
{
    m_okta->render();
    m_jamf->render();
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
    if (QPushButton *primary = bar()->primary())
        primary->setEnabled(!session().isBusy());
}

} // namespace latchkey::pages
