// SPDX-License-Identifier: MIT
#include "mac/rules.h"

#include <QUrl>

#include <algorithm>

namespace latchkey::mac::rules {

using namespace Qt::StringLiterals;
using base::Plist;

namespace {

QStringList listAt(const Plist &dict, const QString &key)
{
    QStringList result;
    if (const Plist *list = dict.find(key)) {
        for (const Plist &entry : list->array())
            result += entry.string();
    }
    return result;
}

/// macOS reads an unknown word as "None" without a word, so the spelling is checked here.
void wordRule(const QString &key, const QStringList &words, const QStringList &known,
              Findings &findings)
{
    for (const QString &word : words) {
        if (!known.contains(word)) {
            findings.add(QT_TRANSLATE_NOOP("mac", "%1 cannot be \"%2\". It may be: %3."),
                         {key, word, known.join(u", "_s)});
        }
    }
}

void urlRules(const Plist &content, SsoSeen &seen, Findings &findings)
{
    const QStringList urls = listAt(content, u"URLs"_s);
    if (urls.isEmpty())
        findings.add(QT_TRANSLATE_NOOP("mac", "A redirect extension needs at least one URL."));
    for (const QString &url : urls) {
        if (!isHttps(url)) {
            findings.add(QT_TRANSLATE_NOOP("mac",
                                           "The URL %1 must be an https address without query "
                                           "and fragment."),
                         {url});
        }
        // Scheme and host are compared without case; QUrl lowers both.
        const QString same = QUrl(url).toString();
        if (seen.urls.contains(same))
            findings.add(QT_TRANSLATE_NOOP("mac", "The URL %1 stands twice."), {url});
        seen.urls.insert(same);
    }
}

void policyRule(const Plist &sso, const QString &key, Findings &findings)
{
    const QStringList policy = listAt(sso, key);
    if (policy.isEmpty())
        return;
    QStringList known{u"AttemptAuthentication"_s, u"RequireAuthentication"_s,
                      u"AllowOfflineGracePeriod"_s, u"AllowAuthenticationGracePeriod"_s};
    if (key == "UnlockPolicy"_L1)
        known += u"AllowTouchIDOrWatchForUnlock"_s;
    wordRule(key, policy, known, findings);
    const bool attempt = policy.contains(u"AttemptAuthentication"_s);
    const bool require = policy.contains(u"RequireAuthentication"_s);
    if (attempt == require) {
        findings.add(QT_TRANSLATE_NOOP("mac", "%1 needs either AttemptAuthentication or "
                                              "RequireAuthentication."),
                     {key});
    }
    if (!require && policy.size() > (attempt ? 1 : 0)) {
        findings.add(QT_TRANSLATE_NOOP("mac", "Grace periods and Touch ID in %1 belong to "
                                              "RequireAuthentication."),
                     {key});
    }
    for (const QString &grace : {u"OfflineGracePeriod"_s, u"AuthenticationGracePeriod"_s}) {
        if (policy.contains(u"Allow"_s + grace) && !sso.find(grace)) {
            findings.add(QT_TRANSLATE_NOOP("mac", "%1 allows a grace period, but %2 is missing."),
                         {key, grace});
        }
    }
}

void sharedKeysRules(const Plist &sso, const QString &method, Findings &findings)
{
    const bool shared = flagAt(sso.dict(), u"UseSharedDeviceKeys"_s);
    for (const QString &key : {u"EnableCreateUserAtLogin"_s, u"EnableAuthorization"_s,
                               u"EnableRegistrationDuringSetup"_s}) {
        if (flagAt(sso.dict(), key) && !shared)
            findings.add(QT_TRANSLATE_NOOP("mac", "%1 needs UseSharedDeviceKeys."), {key});
    }
    const bool canCreate = method == "Password"_L1 || method == "SmartCard"_L1;
    if (flagAt(sso.dict(), u"EnableCreateUserAtLogin"_s) && !canCreate) {
        findings.add(QT_TRANSLATE_NOOP("mac",
                                       "Accounts at the login window need the authentication "
                                       "method Password or SmartCard."));
    }
}

void authorizationRules(const Plist &sso, Findings &findings)
{
    const auto word = [&](const QString &key) {
        const QString value = textAt(sso.dict(), key);
        return sso.find(key) ? QStringList{value} : QStringList();
    };
    const QStringList rights{u"Standard"_s, u"Admin"_s, u"Groups"_s};
    wordRule(u"NewUserAuthorizationMode"_s, word(u"NewUserAuthorizationMode"_s),
             rights + QStringList{u"Temporary"_s}, findings);
    wordRule(u"UserAuthorizationMode"_s, word(u"UserAuthorizationMode"_s), rights, findings);
    wordRule(u"NewUserAuthenticationMethods"_s, listAt(sso, u"NewUserAuthenticationMethods"_s),
             {u"Password"_s, u"SmartCard"_s, u"AccessKey"_s, u"OpenID"_s}, findings);
    const auto groups =
        listAt(sso, u"AdministratorGroups"_s).size() + listAt(sso, u"AdditionalGroups"_s).size();
    if (groups > 100)
        findings.add(QT_TRANSLATE_NOOP("mac", "At most 100 groups may be named."));
}

void platformSsoRules(const Plist &sso, Findings &findings)
{
    const QString method = textAt(sso.dict(), u"AuthenticationMethod"_s);
    wordRule(u"AuthenticationMethod"_s, {method},
             {u"Password"_s, u"UserSecureEnclaveKey"_s, u"SmartCard"_s, u"OpenID"_s}, findings);
    sharedKeysRules(sso, method, findings);
    authorizationRules(sso, findings);
    for (const QString &key : {u"FileVaultPolicy"_s, u"LoginPolicy"_s, u"UnlockPolicy"_s})
        policyRule(sso, key, findings);
    const Plist *frequency = sso.find(u"LoginFrequency"_s);
    if (frequency && frequency->integer().value_or(0) < 3600)
        findings.add(QT_TRANSLATE_NOOP("mac", "LoginFrequency must be 3600 seconds or more."));
    const Plist *mapping = sso.find(u"TokenToUserMapping"_s);
    for (const auto &[key, claim] : mapping ? mapping->dict() : Plist::Dict()) {
        if (claim.string().isEmpty())
            findings.add(QT_TRANSLATE_NOOP("mac", "The user mapping %1 names no claim."), {key});
    }
}

} // namespace

bool isHttps(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    return parsed.isValid() && parsed.scheme() == "https"_L1 && !parsed.host().isEmpty() &&
           !url.contains(u'?') && !url.contains(u'#') && parsed.userInfo().isEmpty();
}

void ssoRules(const Plist::Dict &content, SsoSeen &seen, Findings &findings)
{
    const Plist all{content};
    const QString type = textAt(content, u"Type"_s);
    wordRule(u"Type"_s, {type}, {u"Redirect"_s, u"Credential"_s}, findings);
    for (const QString &key : {u"ExtensionIdentifier"_s, u"TeamIdentifier"_s}) {
        if (textAt(content, key).isEmpty())
            findings.add(QT_TRANSLATE_NOOP("mac", "The SSO extension has no %1."), {key});
    }
    if (type == "Redirect"_L1)
        urlRules(all, seen, findings);
    else if (listAt(all, u"Hosts"_s).isEmpty())
        findings.add(QT_TRANSLATE_NOOP("mac", "A credential extension needs at least one host."));
    const Plist *sso = all.find(u"PlatformSSO"_s);
    if (!sso) {
        if (all.find(u"RegistrationToken"_s))
            findings.add(
                QT_TRANSLATE_NOOP("mac", "A registration token needs an authentication method."));
        return;
    }
    if (type != "Redirect"_L1)
        findings.add(
            QT_TRANSLATE_NOOP("mac", "Platform SSO needs an extension of the type Redirect."));
    if (++seen.platformSso > 1)
        findings.add(
            QT_TRANSLATE_NOOP("mac", "Only one Platform SSO configuration may be active."));
    platformSsoRules(*sso, findings);
}

} // namespace latchkey::mac::rules
