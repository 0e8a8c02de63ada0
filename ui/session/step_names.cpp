// SPDX-License-Identifier: MIT
// Short names: a step's own title is a sentence, too long for a list.
#include "session/step_view.h"

#include "recipe/recipe.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace latchkey::session {

using namespace Qt::StringLiterals;

namespace {

const QHash<QByteArray, const char *> &names()
{
    static const QHash<QByteArray, const char *> all{
        {"okta.connection", QT_TRANSLATE_NOOP("session", "Okta sign-in")},
        {"okta.rights", QT_TRANSLATE_NOOP("session", "Rights in Okta")},
        {"jamf.connection", QT_TRANSLATE_NOOP("session", "Jamf Pro sign-in")},
        {"jamf.rights", QT_TRANSLATE_NOOP("session", "Rights in Jamf Pro")},
        {"okta.engine", QT_TRANSLATE_NOOP("session", "Identity Engine")},
        {"okta.desktop-access", QT_TRANSLATE_NOOP("session", "Device Access licence")},
        {"okta.sso-app", QT_TRANSLATE_NOOP("session", "Platform SSO app")},
        {"fleet.okta-verify", QT_TRANSLATE_NOOP("session", "Okta Verify")},
        {"fleet.macos", QT_TRANSLATE_NOOP("session", "macOS 14 or later")},
        {"fleet.enrolment", QT_TRANSLATE_NOOP("session", "Enrolment, tokens")},
        {"fleet.local-admin", QT_TRANSLATE_NOOP("session", "First administrator")},
        {"accounts.names", QT_TRANSLATE_NOOP("session", "Account names")},
        {"okta.jit-feature", QT_TRANSLATE_NOOP("session", "Just-in-time feature")},
        {"okta.attributes", QT_TRANSLATE_NOOP("session", "Account attributes")},
        {"okta.mappings", QT_TRANSLATE_NOOP("session", "Attribute mappings")},
        {"okta.apply-updates", QT_TRANSLATE_NOOP("session", "Apply updates now")},
        {"scep.configuration", QT_TRANSLATE_NOOP("session", "Device Access SCEP")},
        {"jamf.groups", QT_TRANSLATE_NOOP("session", "Smart groups")},
        {"jamf.scep-profile", QT_TRANSLATE_NOOP("session", "SCEP profile")},
        {"jamf.sso-profile", QT_TRANSLATE_NOOP("session", "Sign-on profile")},
        {"jamf.login-window", QT_TRANSLATE_NOOP("session", "Login window profile")},
        {"jamf.scope-pilot", QT_TRANSLATE_NOOP("session", "Scope to the pilot")},
        {"mac.profiles", QT_TRANSLATE_NOOP("session", "Profiles on the Mac")},
        {"mac.certificate", QT_TRANSLATE_NOOP("session", "Device certificate")},
        {"mac.registration", QT_TRANSLATE_NOOP("session", "Device registration")},
        {"mac.okta-log", QT_TRANSLATE_NOOP("session", "Okta log")},
        {"mac.accounts", QT_TRANSLATE_NOOP("session", "Local accounts")},
        {"mac.login-window", QT_TRANSLATE_NOOP("session", "Login window")},
        {"mac.do-not-register", QT_TRANSLATE_NOOP("session", "No early registration")},
        {"account.created", QT_TRANSLATE_NOOP("session", "First real account")},
        {"jamf.scope-fleet", QT_TRANSLATE_NOOP("session", "Scope to the fleet")},
        {"report", QT_TRANSLATE_NOOP("session", "Report")},
    };
    return all;
}

} // namespace

QString stepName(const recipe::StepId &step)
{
    const char *name = names().value(step);
    return name ? QCoreApplication::translate("session", name) : QString::fromUtf8(step);
}

QString phaseName(recipe::Phase phase)
{
    switch (phase) {
    case recipe::Phase::Connect:
        return QCoreApplication::translate("session", "Connect");
    case recipe::Phase::Prerequisites:
        return QCoreApplication::translate("session", "Prerequisites");
    case recipe::Phase::Okta:
        return QStringLiteral("Okta");
    case recipe::Phase::Scep:
        return QStringLiteral("SCEP");
    case recipe::Phase::Jamf:
        return QStringLiteral("Jamf Pro");
    case recipe::Phase::PilotMac:
        return QCoreApplication::translate("session", "Pilot Mac");
    case recipe::Phase::HandOver:
        return QCoreApplication::translate("session", "Hand-over");
    }
    return {};
}

QString withStepNames(const QString &sentence)
{
    static const QRegularExpression id(
        u"(?<![\\w.-])[a-z]+\\.[a-z]+(?:-[a-z]+)*(?![\\w-]|\\.\\w)"_s);
    QString result;
    qsizetype at = 0;
    for (auto found = id.globalMatch(sentence); found.hasNext();) {
        const auto match = found.next();
        const recipe::StepId step = match.captured().toUtf8();
        if (!recipe::findStep(recipe::graph(), step))
            continue;
        result += sentence.mid(at, match.capturedStart() - at) +
                  QCoreApplication::translate("session", "“%1”").arg(stepName(step));
        at = match.capturedEnd();
    }
    return at == 0 ? sentence : result + sentence.mid(at);
}

QString systemName(base::System system)
{
    switch (system) {
    case base::System::Okta:
        return QStringLiteral("Okta");
    case base::System::Jamf:
        return QStringLiteral("Jamf Pro");
    case base::System::Scep:
        return QStringLiteral("SCEP");
    }
    return {};
}

} // namespace latchkey::session
