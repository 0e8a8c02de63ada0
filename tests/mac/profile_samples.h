// SPDX-License-Identifier: MIT
#pragma once

#include "mac/settings.h"

/// Settings that are right, for tests to spoil.
namespace latchkey::mac::samples {

using namespace Qt::StringLiterals;

inline PlatformSsoSettings sso()
{
    PlatformSsoSettings settings;
    settings.profileName = u"Okta Platform SSO"_s;
    settings.identifier = u"com.latchkey.acme-okta-com.sso"_s;
    settings.organization = u"Acme"_s;
    settings.orgHost = u"acme.okta.com"_s;
    settings.clientId = u"0oa1client"_s;
    settings.extensionIdentifier = u"com.okta.mobile.auth-service-extension"_s;
    settings.teamIdentifier = u"B7F62B65BN"_s;
    settings.applicationIdentifiers = {u"B7F62B65BN.com.okta.mobile"_s,
                                       u"B7F62B65BN.com.okta.mobile.auth-service-extension"_s};
    settings.urlPaths = {u"/device-access/api/v1/nonce"_s, u"/oauth2/v1/token"_s};
    settings.authenticationMethod = u"Password"_s;
    settings.accountNameClaim = u"macOSAccountUsername"_s;
    settings.fullNameClaim = u"macOSAccountFullName"_s;
    settings.protocolVersion = u"2.0"_s;
    settings.registrationToken = u"filled"_s;
    settings.newUserRights = u"Standard"_s;
    return settings;
}

inline ScepSettings scep()
{
    ScepSettings settings;
    settings.profileName = u"Okta SCEP"_s;
    settings.identifier = u"com.latchkey.acme-okta-com.scep"_s;
    settings.organization = u"Acme"_s;
    settings.url = u"https://acme.okta.com/pki/0123/scep/rac1"_s;
    settings.caName = u"Okta"_s;
    settings.subject = u"CN=$COMPUTERNAME ODA $UDID"_s;
    settings.challenge = u"$MSSCEPCHALLENGE"_s;
    return settings;
}

inline base::Plist *payloadAt(base::Plist &profile, std::size_t index)
{
    for (auto &[key, value] : std::get<base::Plist::Dict>(profile.value)) {
        if (key == u"PayloadContent"_s)
            return &std::get<base::Plist::Array>(value.value)[index];
    }
    return nullptr;
}

/// The content of the payload of that type inside a profile, to be changed.
inline base::Plist::Dict &contentOf(Profile &profile, const QString &type)
{
    for (Payload &payload : profile.payloads) {
        if (payload.type == type)
            return payload.content;
    }
    return profile.payloads.front().content;
}

/// Sets a key at a path of dictionaries, "PlatformSSO/UseSharedDeviceKeys"; nothing removes it.
inline void put(base::Plist::Dict &dict, const QString &path, std::optional<base::Plist> value)
{
    const QString key = path.section(u'/', 0, 0);
    const QString rest = path.section(u'/', 1);
    for (auto entry = dict.begin(); entry != dict.end(); ++entry) {
        if (entry->first != key)
            continue;
        if (!rest.isEmpty())
            put(std::get<base::Plist::Dict>(entry->second.value), rest, std::move(value));
        else if (value)
            entry->second = *value;
        else
            dict.erase(entry);
        return;
    }
    if (value)
        dict.emplace_back(key, *value);
}

inline base::Plist list(const QStringList &texts)
{
    base::Plist::Array result;
    for (const QString &text : texts)
        result.push_back(base::Plist{text});
    return base::Plist{std::move(result)};
}

} // namespace latchkey::mac::samples
