// SPDX-License-Identifier: MIT
#include "pages/sign_in_panel.h"

#include "look/buttons.h"
#include "look/panel.h"
#include "look/secret_field.h"
#include "pages/address_field.h"
#include "pages/browser_box.h"
#include "pages/plain.h"
#include "pages/sign_in_words.h"
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
using session::Way;

namespace {

Label *nameLabel(const QString &text)
{
    auto *label = new Label(text);
    label->setMinimumWidth(signInNameWidth);
    label->setMaximumWidth(signInNameWidth + 40);
    return label;
}

} // namespace

SignInPanel::SignInPanel(session::Session &session, base::System system, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_system(system)
    , m_state(new look::StateLine)
    , m_rights(new look::StateLine)
    , m_address(new AddressField(session, system))
    , m_way(new QComboBox)
    , m_consequence(new Label({}, Kind::Note, Tone::Quiet))
    , m_told(new Label({}, Kind::Note))
    , m_signOut(look::plainButton(system == base::System::Jamf ? tr("Si&gn out of Jamf Pro")
                                                               : tr("Sign &out of Okta")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *panel = new look::Panel;
    outer->addWidget(panel);
    panel->body()->addWidget(new Label(session::systemName(system), Kind::Heading));
    panel->body()->addWidget(m_state);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(16);
    form->addRow(nameLabel(tr("Address")), m_address);
    addWay(form);
    panel->body()->addLayout(form);
    panel->body()->addWidget(m_consequence);
    addFields(panel->body());
    panel->body()->addWidget(m_rights);
    addSignOut(panel->body());
    render();
}

void SignInPanel::addWay(QFormLayout *form)
{
    m_way->setObjectName(m_system == base::System::Jamf ? u"jamf-way"_s : u"okta-way"_s);
    m_way->setAccessibleName(tr("Sign in to %1 with").arg(session::systemName(m_system)));
    m_way->setFocusPolicy(Qt::StrongFocus);
    for (const Way way : session::waysOf(m_system))
        m_way->addItem(wayName(way), int(way));
    form->addRow(nameLabel(tr("Sign in with")), m_way);
    connect(m_way, &QComboBox::activated, this, [this] {
        m_chose = true;
        chooseWay(Way(m_way->currentData().toInt()));
    });
}

void SignInPanel::addSignOut(QVBoxLayout *column)
{
    m_signOut->setObjectName(m_system == base::System::Jamf ? u"jamf-sign-out"_s
                                                            : u"okta-sign-out"_s);
    column->addWidget(m_told);
    column->addWidget(m_signOut, 0, Qt::AlignLeading);
    m_told->hide();
    connect(m_signOut, &QPushButton::clicked, this, &SignInPanel::signOut);
}

/// In use at once where all its secrets are held already.
void SignInPanel::chooseWay(Way way)
{
    showWay(way);
    if (way != m_session.wayOf(m_system))
        m_session.useWay(way);
    render();
}

void SignInPanel::showWay(Way way)
{
    m_shown = way;
    m_way->setCurrentIndex(m_way->findData(int(way)));
    m_consequence->setText(wayConsequence(way));
    m_replacing.clear();
    for (const auto &[one, box] : m_boxes)
        box->setVisible(one == way);
}

/// All are made at once, so that Tab comes to them in the order of the page.
void SignInPanel::addFields(QVBoxLayout *column)
{
    for (const Way way : session::waysOf(m_system)) {
        auto *box = new QWidget;
        auto *fields = new QVBoxLayout(box);
        fields->setContentsMargins(0, 0, 0, 0);
        fields->setSpacing(8);
        column->addWidget(box);
        m_boxes[way] = box;
        if (way == Way::OktaBrowser) {
            m_browser = new BrowserBox(m_session);
            fields->addWidget(m_browser);
        }
        for (const QByteArray &name : session::secretsOf(way))
            addField(fields, name);
    }
}

QString SignInPanel::storedIn() const
{
    if (m_session.isPractice())
        return tr("In memory");
    return m_session.vaultProblem().isEmpty() ? QString() : tr("Until you close Latchkey");
}

void SignInPanel::addField(QVBoxLayout *column, const QByteArray &name)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *label = nameLabel(fieldName(name));
    auto *field = new look::SecretField(
        tr("%1, %2", "a secret, its system").arg(fieldName(name), session::systemName(m_system)));
    field->setObjectName(QString::fromUtf8(name));
    field->setStored(m_session.holdsSecret(name), storedIn());
    field->setEnabled(!m_session.isReadOnly());
    m_secrets[name] = field;
    connect(field, &look::SecretField::replacing, this, [this, name] { m_replacing.insert(name); });
    connect(field, &look::SecretField::taken, this, [this, name](const base::Secret &secret) {
        m_replacing.remove(name);
        m_told->hide();
        m_session.takeSecret(name, secret, [this](const base::Result<void> &) { render(); });
        render();
    });
    row->addWidget(label);
    row->addWidget(field, 1);
    column->addLayout(row);
}

bool SignInPanel::handOver()
{
    if (!m_address->give())
        return false;
    for (look::SecretField *field : std::as_const(m_secrets))
        field->handOver();
    return true;
}

void SignInPanel::signOut()
{
    const Way way = m_session.wayOf(m_system);
    m_signOut->setEnabled(false);
    m_session.signOut(m_system, [this, way](session::SignedOut came) { tellSignedOut(came, way); });
}

void SignInPanel::tellSignedOut(session::SignedOut came, Way way)
{
    QStringList sentences{endSentence(came, m_system)};
    if (way != Way::OktaBrowser && way != Way::None)
        sentences += tr("The stored secret stays: the next check signs in with it.");
    const QString left = leftSentence(way);
    if (!left.isEmpty())
        sentences += left;
    m_told->setText(sentences.join(u' '));
    m_told->show();
    render();
    m_state->announce();
}

void SignInPanel::render()
{
    const session::StepView &connection = m_session.step(recipe::connectionStep(m_system));
    const session::StepView &rights = m_session.step(recipe::rightsStep(m_system));
    const Way used = m_session.wayOf(m_system);
    const Way wanted = m_chose || used == Way::None ? m_shown : used;
    if (m_shown != wanted || m_shown == Way::None)
        showWay(wanted != Way::None              ? wanted
                : m_system == base::System::Jamf ? Way::JamfClient
                                                 : Way::OktaToken);
    if (used == Way::None && !connection.isGood())
        m_state->set(Mark::YourTurn, tr("Say how Latchkey signs in."));
    else if (connection.mark == Mark::NotChecked)
        m_state->set(connection.mark, tr("Signed in with the next check."));
    else
        m_state->set(connection.mark, plain(connection.sentence(), 400));
    m_rights->set(rights.mark, plain(rights.sentence(), 600),
                  tr("Rights: %1").arg(look::markWord(rights.mark)));
    for (auto it = m_secrets.begin(); it != m_secrets.end(); ++it) {
        const bool held = m_session.holdsSecret(it.key());
        if (!it.value()->hasText() && !m_replacing.contains(it.key()))
            it.value()->setStored(held, storedIn());
    }
    if (m_browser)
        m_browser->render();
    m_address->render();
    m_way->setEnabled(!m_session.isBusy() && !m_session.isReadOnly());
    m_signOut->setEnabled(!m_session.isBusy() && (used != Way::None || connection.isGood()));
}

} // namespace latchkey::pages
