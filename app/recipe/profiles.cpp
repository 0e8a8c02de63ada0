// SPDX-License-Identifier: MIT
#include "recipe/profiles.h"

#include "recipe/okta_facts.h"

#include <QJsonArray>

#include <algorithm>

namespace latchkey::recipe {

using namespace Qt::StringLiterals;

namespace {

QStringList listOf(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue entry : value.toArray())
        result += entry.toString();
    return result;
}

QStringList commaList(const QString &text)
{
    QStringList result;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            result += part.trimmed();
    }
    return result;
}

/// "com.latchkey.acme-okta-com.sso": the org's own host, so a custom domain does not change it.
QString identifierFor(const Facts &facts, const QString &part)
{
    const QString host = QString(facts.decisions.orgHost).replace(u'.', u'-').toLower();
    return u"com.latchkey."_s + host + u'.' + part;
}

/// The client's name, where a profile may hold it ('&' and '<' may not be in one, PI-827).
QString organizationOf(const Facts &facts)
{
    const QString &client = facts.decisions.client;
    const bool fits = !client.trimmed().isEmpty() &&
                      std::none_of(client.begin(), client.end(), [](QChar character) {
                          return character == u'&' || character == u'<' || character < u' ';
                      });
    return fits ? client : facts.decisions.orgHost;
}

QString profileHost(const Facts &facts)
{
    const bool custom = facts.decisions.value(u"okta.profile-host"_s) == "custom"_L1;
    const QString domain = facts.decisions.value(u"okta.custom-domain"_s);
    return custom && !domain.isEmpty() ? domain : canonicalOrgHost(facts);
}

/// A decision counts where somebody made it; otherwise the recipe has a value of its own.
QString decidedOr(const Facts &facts, const QString &key, const QString &otherwise)
{
    return facts.decisions.isSet(key) ? facts.decisions.value(key) : otherwise;
}

int graceSeconds(const Facts &facts, const QString &key)
{
    return facts.decisions.value(key).toInt() * 3600;
}

/// The words of one policy; grace and Touch ID belong to RequireAuthentication only (macOS 15).
QStringList policyOf(const Facts &facts, const QString &key, bool unlock)
{
    const QString decided = facts.decisions.value(key);
    if (decided == "attempt"_L1)
        return {u"AttemptAuthentication"_s};
    if (decided != "require"_L1)
        return {};
    QStringList words{u"RequireAuthentication"_s};
    if (graceSeconds(facts, u"psso.offline-grace-hours"_s) > 0)
        words += u"AllowOfflineGracePeriod"_s;
    if (graceSeconds(facts, u"psso.authentication-grace-hours"_s) > 0)
        words += u"AllowAuthenticationGracePeriod"_s;
    if (unlock)
        words += u"AllowTouchIDOrWatchForUnlock"_s;
    return words;
}

void applyPolicies(const Facts &facts, mac::PlatformSsoSettings &settings)
{
    settings.fileVaultPolicy = policyOf(facts, u"psso.filevault-policy"_s, false);
    settings.loginPolicy = policyOf(facts, u"psso.login-policy"_s, false);
    settings.unlockPolicy = policyOf(facts, u"psso.unlock-policy"_s, true);
    const QStringList words =
        settings.fileVaultPolicy + settings.loginPolicy + settings.unlockPolicy;
    if (words.contains(u"AllowOfflineGracePeriod"_s))
        settings.offlineGraceSeconds = graceSeconds(facts, u"psso.offline-grace-hours"_s);
    if (words.contains(u"AllowAuthenticationGracePeriod"_s)) {
        settings.authenticationGraceSeconds =
            graceSeconds(facts, u"psso.authentication-grace-hours"_s);
    }
    settings.accountsOutside = commaList(facts.decisions.value(u"psso.accounts-outside"_s));
}

void applyRights(const Facts &facts, mac::PlatformSsoSettings &settings)
{
    const RecipeData &recipe = facts.recipe;
    settings.newUserRights =
        decidedOr(facts, u"psso.new-user-rights"_s, recipe.string(u"psso.new-user-rights"_s));
    const QString always = facts.decisions.value(u"psso.user-rights"_s);
    settings.userRights = always == "unset"_L1 ? QString() : always;
    if (settings.newUserRights == "Groups"_L1 || settings.userRights == "Groups"_L1) {
        settings.administratorGroups =
            commaList(facts.decisions.value(u"psso.administrator-groups"_s));
    }
}

void applySetup(const Facts &facts, mac::PlatformSsoSettings &settings)
{
    const RecipeData &recipe = facts.recipe;
    settings.setupKeys = recipe.flag(u"psso.setup-keys"_s);
    settings.simplifiedSetup =
        settings.setupKeys && facts.decisions.value(u"psso.simplified-setup"_s) == "yes"_L1;
    settings.urlPaths = listOf(recipe.value(u"psso.url-paths"_s));
    if (settings.simplifiedSetup)
        settings.urlPaths += listOf(recipe.value(u"psso.setup-url-paths"_s));
}

mac::PlatformSsoSettings ssoSettings(const Facts &facts, const QString &clientId)
{
    const RecipeData &recipe = facts.recipe;
    mac::PlatformSsoSettings settings;
    settings.profileName = recipe.string(u"psso.profile-name"_s);
    settings.identifier = identifierFor(facts, u"sso"_s);
    settings.organization = organizationOf(facts);
    settings.orgHost = profileHost(facts);
    settings.clientId = clientId;
    settings.extensionIdentifier = recipe.string(u"psso.extension-identifier"_s);
    settings.teamIdentifier = recipe.string(u"psso.team-identifier"_s);
    settings.applicationIdentifiers = listOf(recipe.value(u"psso.application-identifiers"_s));
    settings.authenticationMethod = recipe.string(u"psso.authentication-method"_s);
    settings.accountDisplayName = recipe.string(u"psso.account-display-name"_s);
    settings.accountNameClaim = recipe.string(u"psso.account-name-claim"_s);
    settings.fullNameClaim = recipe.string(u"psso.full-name-claim"_s);
    settings.protocolVersion = recipe.string(u"psso.protocol-version"_s);
    settings.registrationToken = recipe.string(u"psso.registration-token"_s);
    settings.userPrincipalName = recipe.string(u"psso.user-principal-name"_s);
    applyRights(facts, settings);
    applyPolicies(facts, settings);
    applySetup(facts, settings);
    return settings;
}

mac::ScepSettings scepSettings(const Facts &facts, const QString &url)
{
    const RecipeData &recipe = facts.recipe;
    mac::ScepSettings settings;
    settings.profileName = recipe.string(u"scep.profile-name"_s);
    settings.identifier = identifierFor(facts, u"scep"_s);
    settings.organization = organizationOf(facts);
    settings.url = url;
    settings.caName = recipe.string(u"scep.ca-name"_s);
    settings.subject = recipe.string(u"scep.subject"_s);
    settings.challenge = facts.decisions.staticScep()
                             ? QString::fromUtf8(base::secretPlace("scep.secret"))
                             : recipe.string(u"scep.dynamic-marker"_s);
    settings.keySize = recipe.value(u"scep.key-size"_s).toInt();
    settings.keyUsage = recipe.value(u"scep.key-usage"_s).toInt();
    settings.renewalNoticeDays = recipe.value(u"scep.renewal-notice-days"_s).toInt();
    return settings;
}

} // namespace

std::optional<mac::Profile> ssoProfile(const Facts &facts)
{
    const auto app = ssoApp(facts);
    if (!app || app->clientId.isEmpty() || profileHost(facts).isEmpty())
        return std::nullopt;
    return mac::platformSsoProfile(ssoSettings(facts, app->clientId));
}

mac::Profile ssoProfileOutline(const Facts &facts)
{
    return mac::platformSsoProfile(ssoSettings(facts, u"(client id of the Platform SSO app)"_s));
}

std::optional<mac::Profile> scepProfile(const Facts &facts)
{
    const QString url = scepUrl(facts);
    if (url.isEmpty())
        return std::nullopt;
    return mac::scepProfile(scepSettings(facts, url));
}

mac::Profile scepProfileOutline(const Facts &facts)
{
    return mac::scepProfile(scepSettings(facts, u"(SCEP URL that Okta gives)"_s));
}

mac::Profile loginWindowProfile(const Facts &facts)
{
    return mac::loginWindowProfile({facts.recipe.string(u"login-window.profile-name"_s),
                                    identifierFor(facts, u"login-window"_s),
                                    organizationOf(facts)});
}

} // namespace latchkey::recipe
