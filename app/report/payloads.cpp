// SPDX-License-Identifier: MIT
#include "report/model.h"
#include "report/sections.h"

#include <QJsonArray>

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

/// Where a payload's value comes from, in words.
QString sourceOf(const Source &source, const QString &payload, const QString &key)
{
    if (key.contains(u"OrgUrl"_s))
        return say(QT_TRANSLATE_NOOP("report", "The org of this project"));
    if (key.contains(u"PasswordSyncClientID"_s))
        return say(QT_TRANSLATE_NOOP("report", "Client id, read from the Okta app"));
    if (payload == u"com.apple.security.scep"_s && key == u"URL"_s)
        return say(QT_TRANSLATE_NOOP("report", "Given by Okta, taken over by a person"));
    for (const Origin &one : origins) {
        if (!key.contains(QLatin1String(one.key)))
            continue;
        const QString from = QLatin1String(one.from);
        const recipe::RecipeValue value = source.recipe.values.value(from);
        if (one.decision && (source.decisions.isSet(from) || value.key.isEmpty()))
            return say(QT_TRANSLATE_NOOP("report", "Decision %1"), {from});
        if (!value.key.isEmpty()) {
            return say(QT_TRANSLATE_NOOP("report", "Recipe %1"), {from}) + u'\n' + value.source +
                   u", "_s + value.date;
        }
    }
    return say(QT_TRANSLATE_NOOP("report", "Always so in this setup"));
}

} // namespace

std::vector<PayloadRow> payloadRows(const Source &source, const Redactor &redactor)
{
    std::vector<PayloadRow> rows;
    for (const recipe::Written &one : source.history.written) {
        const QJsonObject after = one.after.toObject();
        if (!recipe::stands(one.outcome) || !after[u"payloads"_s].isObject())
            continue;
        const QJsonObject payloads = after[u"payloads"_s].toObject();
        for (auto payload = payloads.begin(); payload != payloads.end(); ++payload) {
            const QJsonObject keys = payload.value().toObject();
            for (auto key = keys.begin(); key != keys.end(); ++key) {
                const QString value = readable(redactor.json(key.value(), key.key()));
                rows.push_back({redactor.plain(after[u"name"_s].toString()), payload.key(),
                                redactor.plain(key.key()), value,
                                sourceOf(source, payload.key(), key.key())});
            }
        }
    }
    return rows;
}

} // namespace latchkey::report
