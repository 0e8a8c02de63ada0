// SPDX-License-Identifier: MIT
#include "rehearsal/jamf_samples.h"

#include <QStringList>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

using base::Plist;

namespace {

QString extension() { return u"com.okta.mobile.auth-service-extension"_s; }

Plist strings(const QStringList &texts)
{
    Plist::Array all;
    for (const QString &text : texts)
        all.push_back(Plist{text});
    return Plist{std::move(all)};
}

Plist payload(const QString &type, const QString &name, Plist::Dict content)
{
    const QString uuid = QUuid::createUuidV5(QUuid(), type + name).toString(QUuid::WithoutBraces);
    Plist result{std::move(content)};
    result.set(u"PayloadType"_s, Plist{type});
    result.set(u"PayloadDisplayName"_s, Plist{name});
    result.set(u"PayloadUUID"_s, Plist{uuid.toUpper()});
    result.set(u"PayloadIdentifier"_s, Plist{uuid.toUpper()});
    result.set(u"PayloadVersion"_s, Plist{qint64(1)});
    return result;
}

Plist profile(const QString &name, Plist::Array payloads)
{
    Plist result = payload(u"Configuration"_s, name, {});
    result.set(u"PayloadScope"_s, Plist{u"System"_s});
    result.set(u"PayloadRemovalDisallowed"_s, Plist{true});
    result.set(u"PayloadContent"_s, Plist{std::move(payloads)});
    return result;
}

Plist ssoPayload(const JamfSample &sample, Plist::Dict platformSso)
{
    return payload(u"com.apple.extensiblesso"_s, u"Single Sign-On Extension"_s,
                   {{u"ExtensionIdentifier"_s, Plist{extension()}},
                    {u"TeamIdentifier"_s, Plist{u"B7F62B65BN"_s}},
                    {u"Type"_s, Plist{u"Redirect"_s}},
                    {u"URLs"_s, strings({sample.org + u"/device-access/api/v1/nonce"_s,
                                         sample.org + u"/oauth2/v1/token"_s})},
                    {u"RegistrationToken"_s, Plist{u"not-used-by-okta"_s}},
                    {u"PlatformSSO"_s, Plist{std::move(platformSso)}}});
}

Plist::Dict platformSso()
{
    return {{u"AuthenticationMethod"_s, Plist{u"Password"_s}},
            {u"EnableCreateUserAtLogin"_s, Plist{true}},
            {u"TokenToUserMapping"_s,
             Plist{Plist::Dict{{u"AccountName"_s, Plist{u"macOSAccountUsername"_s}},
                               {u"FullName"_s, Plist{u"macOSAccountFullName"_s}}}}}};
}

Plist domainsPayload(const JamfSample &sample, const QStringList &applications)
{
    Plist::Array entries;
    for (const QString &application : applications) {
        const QString domain = u"authsrv:"_s + sample.org.mid(8);
        entries.push_back(Plist{Plist::Dict{{u"ApplicationIdentifier"_s, Plist{application}},
                                            {u"AssociatedDomains"_s, strings({domain})}}});
    }
    return payload(u"com.apple.associated-domains"_s, u"Associated Domains"_s,
                   {{u"Configuration"_s, Plist{std::move(entries)}}});
}

/// A payload whose type is the preference domain: the server wraps it.
Plist settingsPayload(const JamfSample &sample, const QString &domain, const QString &protocol)
{
    Plist::Dict keys{{u"OktaVerify.OrgUrl"_s, Plist{sample.org}},
                     {u"OktaVerify.PasswordSyncClientID"_s, Plist{sample.clientId}}};
    if (!protocol.isEmpty())
        keys.emplace_back(u"PlatformSSO.ProtocolVersion"_s, Plist{protocol});
    return payload(domain, u"Custom Settings"_s, std::move(keys));
}

} // namespace

Plist jamfSsoSample(const JamfSample &sample)
{
    Plist::Dict keys = platformSso();
    keys.emplace_back(u"UseSharedDeviceKeys"_s, Plist{true});
    keys.emplace_back(u"AccountDisplayName"_s, Plist{u"Okta"_s});
    keys.emplace_back(u"NewUserAuthorizationMode"_s, Plist{u"Standard"_s});
    keys.emplace_back(u"EnableRegistrationDuringSetup"_s, Plist{false});
    keys.emplace_back(u"EnableCreateFirstUserDuringSetup"_s, Plist{false});
    return profile(
        u"Okta Platform SSO"_s,
        {ssoPayload(sample, std::move(keys)),
         domainsPayload(sample, {u"B7F62B65BN.com.okta.mobile"_s, u"B7F62B65BN."_s + extension()}),
         settingsPayload(sample, u"com.okta.mobile"_s, {}),
         settingsPayload(sample, extension(), u"2.0"_s)});
}

Plist jamfFaultySsoSample(const JamfSample &sample)
{
    return profile(u"Okta PSSO"_s, {ssoPayload(sample, platformSso()),
                                    domainsPayload(sample, {u"B7F62B65BN."_s + extension()}),
                                    settingsPayload(sample, u"com.okta.mobile"_s, {}),
                                    settingsPayload(sample, extension(), u"1.0"_s)});
}

Plist jamfScepSample(const JamfSample &sample)
{
    const Plist pair{Plist::Array{Plist{u"CN"_s}, Plist{u"$COMPUTERNAME ODA $UDID"_s}}};
    const Plist subject{Plist::Array{Plist{Plist::Array{pair}}}};
    Plist::Dict keys{{u"URL"_s, Plist{sample.scepUrl}},
                     {u"Name"_s, Plist{u"Okta Device Access"_s}},
                     {u"Subject"_s, subject},
                     {u"Challenge"_s, Plist{u"$MSSCEPCHALLENGE"_s}},
                     {u"Keysize"_s, Plist{qint64(2048)}},
                     {u"Key Type"_s, Plist{u"RSA"_s}},
                     {u"Key Usage"_s, Plist{qint64(1)}},
                     {u"KeyIsExtractable"_s, Plist{false}},
                     {u"AllowAllAppsAccess"_s, Plist{true}},
                     {u"CertificateRenewalTimeInterval"_s, Plist{qint64(14)}}};
    return profile(u"Okta Device Access SCEP"_s,
                   {payload(u"com.apple.security.scep"_s, u"SCEP"_s,
                            {{u"PayloadContent"_s, Plist{std::move(keys)}}})});
}

Plist jamfLoginWindowSample()
{
    return profile(u"Okta JIT Login Window"_s,
                   {payload(u"com.apple.loginwindow"_s, u"Login Window"_s,
                            {{u"SHOWFULLNAME"_s, Plist{true}}})});
}

Plist jamfFastPassSample()
{
    return profile(u"Okta FastPass"_s,
                   {payload(u"com.apple.extensiblesso"_s, u"Single Sign-On Extension"_s,
                            {{u"ExtensionIdentifier"_s, Plist{extension()}},
                             {u"TeamIdentifier"_s, Plist{u"B7F62B65BN"_s}},
                             {u"Type"_s, Plist{u"Credential"_s}},
                             {u"Realm"_s, Plist{u"Okta Device"_s}},
                             {u"Hosts"_s, strings({u"acme.okta.com"_s})}})});
}

Plist jamfEntraSample()
{
    return profile(
        u"Entra Platform SSO"_s,
        {payload(
            u"com.apple.extensiblesso"_s, u"Single Sign-On Extension"_s,
            {{u"ExtensionIdentifier"_s, Plist{u"com.microsoft.CompanyPortalMac.ssoextension"_s}},
             {u"TeamIdentifier"_s, Plist{u"UBF8T346G9"_s}},
             {u"Type"_s, Plist{u"Redirect"_s}},
             {u"URLs"_s, strings({u"https://login.microsoftonline.com"_s})},
             {u"PlatformSSO"_s, Plist{Plist::Dict{{u"UseSharedDeviceKeys"_s, Plist{true}}}}}})});
}

Plist jamfConnectSample()
{
    return profile(u"Jamf Connect Login"_s,
                   {payload(u"com.jamf.connect.login"_s, u"Custom Settings"_s,
                            {{u"OIDCProvider"_s, Plist{u"EntraID"_s}}})});
}

Plist jamfDockSample()
{
    return profile(u"Dock"_s, {payload(u"com.acme.dock"_s, u"Custom Settings"_s,
                                       {{u"Title"_s, Plist{u"Research & Development"_s}},
                                        {u"AutoHide"_s, Plist{true}}})});
}

} // namespace latchkey::rehearsal
