// SPDX-License-Identifier: MIT
#include "mac/settings.h"

#include "mac/payloads.h"

namespace latchkey::mac {

using namespace Qt::StringLiterals;
using base::Plist;

namespace {

Plist strings(const QStringList &list)
{
    Plist::Array result;
    for (const QString &entry : list)
        result.push_back(Plist{entry});
    return Plist{std::move(result)};
}

void setText(Plist &dict, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        dict.set(key, Plist{value});
}

void setList(Plist &dict, const QString &key, const QStringList &list)
{
    if (!list.isEmpty())
        dict.set(key, strings(list));
}

void setSeconds(Plist &dict, const QString &key, int seconds)
{
    if (seconds > 0)
        dict.set(key, Plist{qint64(seconds)});
}

Plist platformSso(const PlatformSsoSettings &settings)
{
    Plist sso;
    setText(sso, u"AuthenticationMethod"_s, settings.authenticationMethod);
    sso.set(u"UseSharedDeviceKeys"_s, Plist{true});
    sso.set(u"EnableCreateUserAtLogin"_s, Plist{true});
    setText(sso, u"AccountDisplayName"_s, settings.accountDisplayName);
    Plist mapping;
    setText(mapping, u"AccountName"_s, settings.accountNameClaim);
    setText(mapping, u"FullName"_s, settings.fullNameClaim);
    sso.set(u"TokenToUserMapping"_s, mapping);
    setText(sso, u"NewUserAuthorizationMode"_s, settings.newUserRights);
    setText(sso, u"UserAuthorizationMode"_s, settings.userRights);
    setList(sso, u"AdministratorGroups"_s, settings.administratorGroups);
    setList(sso, u"FileVaultPolicy"_s, settings.fileVaultPolicy);
    setList(sso, u"LoginPolicy"_s, settings.loginPolicy);
    setList(sso, u"UnlockPolicy"_s, settings.unlockPolicy);
    setSeconds(sso, u"OfflineGracePeriod"_s, settings.offlineGraceSeconds);
    setSeconds(sso, u"AuthenticationGracePeriod"_s, settings.authenticationGraceSeconds);
    setList(sso, u"NonPlatformSSOAccounts"_s, settings.accountsOutside);
    if (settings.setupKeys) {
        // The second key is true where it is absent, so an unattended Mac needs it written (macOS
        // 26).
        sso.set(u"EnableRegistrationDuringSetup"_s, Plist{settings.simplifiedSetup});
        sso.set(u"EnableCreateFirstUserDuringSetup"_s, Plist{settings.simplifiedSetup});
    }
    return sso;
}

Payload extensibleSso(const PlatformSsoSettings &settings)
{
    QStringList urls;
    for (const QString &path : settings.urlPaths)
        urls += u"https://"_s + settings.orgHost + path;
    Plist content;
    setText(content, u"ExtensionIdentifier"_s, settings.extensionIdentifier);
    setText(content, u"TeamIdentifier"_s, settings.teamIdentifier);
    content.set(u"Type"_s, Plist{u"Redirect"_s});
    content.set(u"URLs"_s, strings(urls));
    setText(content, u"RegistrationToken"_s, settings.registrationToken);
    content.set(u"PlatformSSO"_s, platformSso(settings));
    return {QString::fromLatin1(extensibleSsoType), u"Single Sign-On Extension"_s, content.dict()};
}

Payload associatedDomains(const PlatformSsoSettings &settings)
{
    Plist::Array entries;
    for (const QString &application : settings.applicationIdentifiers) {
        Plist entry;
        entry.set(u"ApplicationIdentifier"_s, Plist{application});
        entry.set(u"AssociatedDomains"_s, strings({u"authsrv:"_s + settings.orgHost}));
        entries.push_back(entry);
    }
    Plist content;
    content.set(u"Configuration"_s, Plist{std::move(entries)});
    return {QString::fromLatin1(associatedDomainsType), u"Associated Domains"_s, content.dict()};
}

/// One preference domain in the form that Jamf Pro keeps (apple.md 2,
/// com.apple.ManagedClient.preferences).
Payload customSettings(const QString &domain, const Plist &keys)
{
    Plist entry;
    entry.set(u"mcx_preference_settings"_s, keys);
    Plist forced;
    forced.set(u"Forced"_s, Plist{Plist::Array{entry}});
    Plist inner;
    inner.set(domain, forced);
    Plist content;
    content.set(u"PayloadContent"_s, inner);
    return {QString::fromLatin1(customSettingsType), u"Custom Settings "_s + domain,
            content.dict()};
}

Plist oktaVerifyKeys(const PlatformSsoSettings &settings)
{
    Plist keys;
    keys.set(u"OktaVerify.OrgUrl"_s, Plist{u"https://"_s + settings.orgHost});
    setText(keys, u"OktaVerify.UserPrincipalName"_s, settings.userPrincipalName);
    setText(keys, u"OktaVerify.PasswordSyncClientID"_s, settings.clientId);
    return keys;
}

/// "CN=a b,O=c" as Apple's nested lists: one list for each part, with one pair in it.
Plist subjectList(const QString &subject)
{
    Plist::Array parts;
    for (const QString &part : subject.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype sign = part.indexOf(u'=');
        const QString name = part.left(sign).trimmed();
        const QString value = part.mid(sign + 1).trimmed();
        Plist::Array pair{Plist{name}, Plist{value}};
        parts.push_back(Plist{Plist::Array{Plist{std::move(pair)}}});
    }
    return Plist{std::move(parts)};
}

} // namespace

Profile platformSsoProfile(const PlatformSsoSettings &settings)
{
    const Plist app = oktaVerifyKeys(settings);
    Plist extension = app;
    setText(extension, u"PlatformSSO.ProtocolVersion"_s, settings.protocolVersion);
    Profile profile;
    profile.name = settings.profileName;
    profile.identifier = settings.identifier;
    profile.organization = settings.organization;
    profile.description = u"Platform Single Sign-on with Okta and accounts at the login window"_s;
    profile.payloads = {extensibleSso(settings), associatedDomains(settings),
                        customSettings(u"com.okta.mobile"_s, app),
                        customSettings(u"com.okta.mobile.auth-service-extension"_s, extension)};
    return profile;
}

Profile scepProfile(const ScepSettings &settings)
{
    Plist inner;
    inner.set(u"URL"_s, Plist{settings.url});
    setText(inner, u"Name"_s, settings.caName);
    inner.set(u"Subject"_s, subjectList(settings.subject));
    inner.set(u"Challenge"_s, Plist{settings.challenge});
    inner.set(u"Keysize"_s, Plist{qint64(settings.keySize)});
    inner.set(u"Key Type"_s, Plist{u"RSA"_s});
    inner.set(u"Key Usage"_s, Plist{qint64(settings.keyUsage)});
    inner.set(u"KeyIsExtractable"_s, Plist{false});
    inner.set(u"AllowAllAppsAccess"_s, Plist{true});
    inner.set(u"CertificateRenewalTimeInterval"_s, Plist{qint64(settings.renewalNoticeDays)});
    Plist content;
    content.set(u"PayloadContent"_s, inner);
    Profile profile;
    profile.name = settings.profileName;
    profile.identifier = settings.identifier;
    profile.organization = settings.organization;
    profile.description = u"Device Access certificate from Okta"_s;
    profile.payloads = {{QString::fromLatin1(scepType), u"SCEP"_s, content.dict()}};
    return profile;
}

Profile loginWindowProfile(const LoginWindowSettings &settings)
{
    Plist content;
    content.set(u"SHOWFULLNAME"_s, Plist{true});
    Profile profile;
    profile.name = settings.profileName;
    profile.identifier = settings.identifier;
    profile.organization = settings.organization;
    profile.description = u"The login window asks for name and password"_s;
    profile.payloads = {{QString::fromLatin1(loginWindowType), u"Login Window"_s, content.dict()}};
    return profile;
}

} // namespace latchkey::mac
