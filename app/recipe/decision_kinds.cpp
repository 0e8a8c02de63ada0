// SPDX-License-Identifier: MIT
#include "recipe/decisions.h"

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using Check = DecisionKind::Check;

namespace {

DecisionKind choice(const QString &key, const QStringList &choices, const char *what,
                    const char *reason)
{
    return {key,
            choices.first(),
            choices,
            base::text("recipe", what),
            base::text("recipe", reason),
            Check::Choice};
}

DecisionKind free(const QString &key, const QString &standard, Check check, const char *what,
                  const char *reason)
{
    return {key, standard, {}, base::text("recipe", what), base::text("recipe", reason), check};
}

std::vector<DecisionKind> setupKinds()
{
    return {
        choice(u"recipe"_s, {u"okta-2026"_s, u"walkthrough-2025-04"_s},
               QT_TRANSLATE_NOOP("recipe", "The dated set of values that is used."),
               QT_TRANSLATE_NOOP(
                   "recipe",
                   "Today's guides of both vendors; the other is the walkthrough of April 2025.")),
        choice(u"scep.mode"_s, {u"dynamic"_s, u"static"_s},
               QT_TRANSLATE_NOOP("recipe",
                                 "How Macs prove themselves to Okta's certificate authority."),
               QT_TRANSLATE_NOOP(
                   "recipe",
                   "Dynamic gives each Mac a challenge of its own. A static secret can be read by "
                   "everyone who may read configuration profiles in Jamf Pro.")),
        free(u"scep.redistribution-days"_s, u"30"_s, Check::Number,
             QT_TRANSLATE_NOOP("recipe",
                               "How many days before its expiry a certificate is sent out anew."),
             QT_TRANSLATE_NOOP("recipe", "Okta does not renew certificates by itself; 30 days "
                                         "leave room for Macs that sleep.")),
    };
}

std::vector<DecisionKind> accountKinds()
{
    return {
        choice(u"account.short-name"_s, {u"local-part"_s, u"email"_s, u"custom"_s},
               QT_TRANSLATE_NOOP("recipe", "What the short name of a new account is made from."),
               QT_TRANSLATE_NOOP("recipe", "The part before the @ is what most people expect; the "
                                           "walkthrough uses the e-mail address.")),
        free(u"account.short-name-expression"_s, QString(), Check::Free,
             QT_TRANSLATE_NOOP(
                 "recipe",
                 "The Okta expression for the short name when account.short-name is custom."),
             QT_TRANSLATE_NOOP("recipe", "Empty unless you know what you want.")),
        choice(u"okta.attribute-required"_s, {u"no"_s, u"yes"_s},
               QT_TRANSLATE_NOOP("recipe", "Whether macOSAccountUsername is a required attribute."),
               QT_TRANSLATE_NOOP("recipe", "A required attribute may stop the assignment of users "
                                           "whose mapping gives nothing.")),
        choice(u"okta.profile-host"_s, {u"org"_s, u"custom"_s},
               QT_TRANSLATE_NOOP("recipe", "Which host the profiles name."),
               QT_TRANSLATE_NOOP("recipe", "The org's own Okta domain, as the walkthrough does; "
                                           "not confirmed for custom domains.")),
        free(u"okta.custom-domain"_s, QString(), Check::Host,
             QT_TRANSLATE_NOOP("recipe", "The custom domain when okta.profile-host is custom."),
             QT_TRANSLATE_NOOP("recipe", "Empty: there is none.")),
        free(u"okta.app-id"_s, QString(), Check::AppId,
             QT_TRANSLATE_NOOP("recipe", "The id of the Platform SSO app instance, 0oa..."),
             QT_TRANSLATE_NOOP("recipe", "Empty: the only instance there is.")),
        free(u"okta.browser-client-id"_s, QString(), Check::AppId,
             QT_TRANSLATE_NOOP(
                 "recipe", "The client id of the native app in Okta for signing in by browser."),
             QT_TRANSLATE_NOOP("recipe", "Empty: signing in by browser is not used.")),
    };
}

std::vector<DecisionKind> platformSsoKinds()
{
    const auto policy = [](const QString &key, const char *what) {
        return choice(
            key, {u"none"_s, u"attempt"_s, u"require"_s}, what,
            QT_TRANSLATE_NOOP(
                "recipe",
                "None: macOS keeps asking for the local password. Require can lock out every local "
                "administrator without a network (macOS 15)."));
    };
    return {
        choice(u"psso.new-user-rights"_s, {u"Standard"_s, u"Admin"_s, u"Groups"_s},
               QT_TRANSLATE_NOOP("recipe",
                                 "The rights of an account that is created at the login window."),
               QT_TRANSLATE_NOOP("recipe", "Standard is the least that works.")),
        choice(u"psso.user-rights"_s, {u"unset"_s, u"Standard"_s, u"Admin"_s, u"Groups"_s},
               QT_TRANSLATE_NOOP("recipe", "The rights that are set anew at each sign-in."),
               QT_TRANSLATE_NOOP("recipe", "Unset leaves the rights of existing accounts alone.")),
        free(u"psso.administrator-groups"_s, QString(), Check::Free,
             QT_TRANSLATE_NOOP(
                 "recipe", "Okta groups whose members become administrators, separated by commas."),
             QT_TRANSLATE_NOOP("recipe", "Used only with Groups.")),
        policy(u"psso.filevault-policy"_s,
               QT_TRANSLATE_NOOP("recipe",
                                 "Whether FileVault asks for the Okta password (macOS 15).")),
        policy(u"psso.login-policy"_s,
               QT_TRANSLATE_NOOP(
                   "recipe", "Whether the login window asks for the Okta password (macOS 15).")),
        policy(u"psso.unlock-policy"_s,
               QT_TRANSLATE_NOOP("recipe",
                                 "Whether unlocking asks for the Okta password (macOS 15).")),
        free(u"psso.offline-grace-hours"_s, u"0"_s, Check::Number,
             QT_TRANSLATE_NOOP(
                 "recipe",
                 "Hours without a network in which the local password still works; 0: none."),
             QT_TRANSLATE_NOOP("recipe", "Only with a policy that requires the Okta password.")),
        free(u"psso.authentication-grace-hours"_s, u"0"_s, Check::Number,
             QT_TRANSLATE_NOOP(
                 "recipe",
                 "Hours in which accounts without registration may still sign in; 0: none."),
             QT_TRANSLATE_NOOP("recipe", "Only with a policy that requires the Okta password.")),
        free(u"psso.accounts-outside"_s, QString(), Check::Free,
             QT_TRANSLATE_NOOP("recipe",
                               "Local accounts that no policy touches, separated by commas."),
             QT_TRANSLATE_NOOP("recipe",
                               "Put the local administrator here before you require anything.")),
        choice(
            u"psso.simplified-setup"_s, {u"no"_s, u"yes"_s},
            QT_TRANSLATE_NOOP("recipe", "Whether Setup Assistant of macOS 26 registers the Mac and "
                                        "makes the first account."),
            QT_TRANSLATE_NOOP(
                "recipe",
                "It needs Automated Device Enrollment and Okta Verify as an enrolment package.")),
    };
}

std::vector<DecisionKind> jamfKinds()
{
    return {
        free(u"jamf.pilot-group"_s, u"Latchkey JIT pilot"_s, Check::GroupName,
             QT_TRANSLATE_NOOP("recipe", "The smart group of the pilot Macs."),
             QT_TRANSLATE_NOOP("recipe", "Latchkey's own; made without members if absent.")),
        free(u"jamf.fleet-group"_s, u"Latchkey JIT fleet"_s, Check::GroupName,
             QT_TRANSLATE_NOOP("recipe", "The smart group of all Macs."),
             QT_TRANSLATE_NOOP("recipe", "Latchkey's own; made without members if absent.")),
        free(u"jamf.exclusion-group"_s, QString(), Check::GroupName,
             QT_TRANSLATE_NOOP("recipe", "A group that never gets the profiles: Jamf Connect or "
                                         "another vendor's Platform SSO."),
             QT_TRANSLATE_NOOP("recipe", "Empty: nobody is excluded.")),
        free(u"jamf.category"_s, QString(), Check::GroupName,
             QT_TRANSLATE_NOOP("recipe", "The category of the profiles in Jamf Pro."),
             QT_TRANSLATE_NOOP("recipe", "Empty: no category.")),
        free(u"pilot.serials"_s, QString(), Check::Serials,
             QT_TRANSLATE_NOOP("recipe", "Serial numbers of the pilot Macs, separated by commas."),
             QT_TRANSLATE_NOOP("recipe", "Nobody until you name them.")),
        free(u"fleet.source-group"_s, QString(), Check::GroupName,
             QT_TRANSLATE_NOOP("recipe", "The group whose Macs get the setup after the pilot."),
             QT_TRANSLATE_NOOP("recipe", "Nobody until you name it and type it again.")),
        free(u"fleet.inventory-days"_s, u"7"_s, Check::Number,
             QT_TRANSLATE_NOOP("recipe", "Older inventory than this many days counts as unknown."),
             QT_TRANSLATE_NOOP("recipe", "A week covers holidays at a desk.")),
        choice(u"login-window.manage"_s, {u"yes"_s, u"no"_s},
               QT_TRANSLATE_NOOP("recipe",
                                 "Whether a profile sets the login window to name and password."),
               QT_TRANSLATE_NOOP("recipe", "Without it a new user finds nowhere to type a name.")),
    };
}

} // namespace

const std::vector<DecisionKind> &decisionKinds()
{
    static const std::vector<DecisionKind> all = [] {
        std::vector<DecisionKind> kinds;
        for (const auto &part : {setupKinds(), accountKinds(), platformSsoKinds(), jamfKinds()})
            kinds.insert(kinds.end(), part.begin(), part.end());
        return kinds;
    }();
    return all;
}

} // namespace latchkey::recipe
