// SPDX-License-Identifier: MIT
#include "report/payload_origin.h"

#include "report/sections.h"

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

struct Origin
{
    const char *key;  ///< a part of the payload's key
    const char *from; ///< of the recipe, or of a decision
    bool decision;
};

constexpr Origin origins[] = {
    {"ExtensionIdentifier", "psso.extension-identifier", false},
    {"TeamIdentifier", "psso.team-identifier", false},
    {"RegistrationToken", "psso.registration-token", false},
    {"URLs/", "psso.url-paths", false},
    {"AuthenticationMethod", "psso.authentication-method", false},
    {"AccountDisplayName", "psso.account-display-name", false},
    {"TokenToUserMapping/AccountName", "psso.account-name-claim", false},
    {"TokenToUserMapping/FullName", "psso.full-name-claim", false},
    {"NewUserAuthorizationMode", "psso.new-user-rights", true},
    {"UserAuthorizationMode", "psso.user-rights", true},
    {"AdministratorGroups", "psso.administrator-groups", true},
    {"DuringSetup", "psso.simplified-setup", true},
    {"FileVaultPolicy", "psso.filevault-policy", true},
    {"LoginPolicy", "psso.login-policy", true},
    {"UnlockPolicy", "psso.unlock-policy", true},
    {"OfflineGracePeriod", "psso.offline-grace-hours", true},
    {"AuthenticationGracePeriod", "psso.authentication-grace-hours", true},
    {"NonPlatformSSOAccounts", "psso.accounts-outside", true},
    {"ProtocolVersion", "psso.protocol-version", false},
    {"UserPrincipalName", "psso.user-principal-name", false},
    {"AssociatedDomains", "psso.application-identifiers", false},
    {"CertificateRenewalTimeInterval", "scep.renewal-notice-days", false},
    {"Challenge", "scep.dynamic-marker", false},
    {"Keysize", "scep.key-size", false},
    {"Key Usage", "scep.key-usage", false},
    {"Subject", "scep.subject", false},
    {"Name", "scep.ca-name", false},
    {"SHOWFULLNAME", "login-window.manage", true},
};

} // namespace

PayloadOrigin payloadOrigin(const QString &payload, const QString &key)
{
    if (key.contains(u"OrgUrl"_s))
        return {say(QT_TRANSLATE_NOOP("report", "The org of this project")), {}, {}};
    if (key.contains(u"PasswordSyncClientID"_s))
        return {say(QT_TRANSLATE_NOOP("report", "Client id, read from the Okta app")), {}, {}};
    if (payload == u"com.apple.security.scep"_s && key == u"URL"_s)
        return {say(QT_TRANSLATE_NOOP("report", "Given by Okta, taken over by a person")), {}, {}};
    for (const Origin &one : origins) {
        if (!key.contains(QLatin1String(one.key)))
            continue;
        const QString from = QLatin1String(one.from);
        return {{}, from, one.decision ? from : QString()};
    }
    return {};
}

bool isDecided(const PayloadOrigin &origin, const recipe::Decisions &decisions,
               const recipe::RecipeData &recipe)
{
    return !origin.decision.isEmpty() &&
           (decisions.isSet(origin.decision) || !recipe.values.contains(origin.value));
}

} // namespace latchkey::report
