// SPDX-License-Identifier: MIT
// The part of a step card that shows the profile which the step makes.
#include "pages/existing_box.h"
#include "pages/profile_box.h"
#include "pages/step_page.h"

#include "cli/export_files.h"

namespace latchkey::pages {

using namespace Qt::StringLiterals;
using look::Mark;
using session::StepView;

namespace {

/// Whether the step makes a profile, as things are decided.
bool makesProfile(const session::Session &session, const recipe::StepId &step)
{
    if (step == "jamf.login-window")
        return session.decisions().value(u"login-window.manage"_s) != u"no"_s;
    return !profilePartOf(step).isEmpty();
}

/// The control of a decision: a field or list of its name, or the chosen one of its radios.
QWidget *controlOf(const QWidget *page, const QString &key)
{
    if (auto *control = page->findChild<QWidget *>(key))
        return control;
    for (QWidget *control : page->findChildren<QWidget *>()) {
        if (control->objectName().startsWith(key + u'='))
            return control;
    }
    return nullptr;
}

} // namespace

QString profileState(const session::Session &session, const recipe::StepId &step)
{
    if (!makesProfile(session, step))
        return {};
    QStringList parts;
    for (const ProfileKey &key : keysOf(profileFor(step, cli::knownFacts(session.desk()))))
        parts += key.key + u'=' + key.value;
    parts += QString::number(int(session.step("jamf.scope-pilot").mark));
    return parts.join(u'\n');
}

void StepPage::addExisting(const StepView &view)
{
    const recipe::Facts *facts = session().facts();
    if (m_step != "jamf.sso-profile" || !facts || !recipe::unreadKey(*facts).isEmpty())
        return;
    const recipe::SsoSituation now = recipe::ssoSituation(*facts);
    if (existingRows(now).empty())
        return;
    const bool isAsked = view.plan.ask && view.plan.changes.empty() && !view.isGood();
    auto *box = new ExistingBox(session(), now, isAsked);
    body()->addWidget(box);
    connect(box, &ExistingBox::failed, this,
            [this](const QString &sentence) { stateLine()->set(Mark::NotMet, sentence); });
}

void StepPage::addProfile()
{
    if (!makesProfile(session(), m_step))
        return;
    auto *box = new ProfileBox(session(), m_step);
    body()->addWidget(box);
    box->choose(m_key);
    connect(box, &ProfileBox::chosen, this, [this](const QString &key) { m_key = key; });
    connect(box, &ProfileBox::decisionWanted, this, [this](const QString &key) {
        QWidget *control = controlOf(this, key);
        if (!control)
            return;
        control->setFocus(Qt::OtherFocusReason);
        for (QWidget *parent = control; parent; parent = parent->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(parent))
                area->ensureWidgetVisible(control);
        }
    });
}

} // namespace latchkey::pages
