// SPDX-License-Identifier: MIT
#include "mac/payloads.h"
#include "mac/profile.h"

#include <algorithm>

namespace latchkey::mac {

using namespace Qt::StringLiterals;
using base::Plist;

namespace {

constexpr auto s_oktaExtension = "com.okta.mobile.auth-service-extension";

QString textAt(const Plist::Dict &content, const QString &key)
{
    const Plist all{content};
    const Plist *value = all.find(key);
    return value ? value->string().trimmed() : QString();
}

void recogniseSso(const Plist::Dict &content, Recognised &result)
{
    const Plist all{content};
    const bool okta = textAt(content, u"ExtensionIdentifier"_s) == QLatin1String(s_oktaExtension);
    const bool credential = textAt(content, u"Type"_s) == "Credential"_L1;
    const Plist *sso = all.find(u"PlatformSSO"_s);
    // Two Redirect payloads of one extension conflict, whatever else is in them.
    bool platformSso =
        (sso && !sso->dict().empty()) || (okta && textAt(content, u"Type"_s) == "Redirect"_L1);
    if (const Plist *urls = all.find(u"URLs"_s)) {
        for (const Plist &url : urls->array())
            platformSso |= url.string().trimmed().endsWith("/device-access/api/v1/nonce"_L1);
    }
    result.okta |= okta;
    result.fastPass |= okta && credential;
    result.platformSso |= platformSso;
    result.otherVendorSso |= platformSso && !okta;
}

/// Whether that text stands somewhere inside.
bool mentions(const Plist &plist, const QString &text)
{
    return plist.string().contains(text) ||
           std::any_of(plist.array().begin(), plist.array().end(),
                       [&](const Plist &entry) { return mentions(entry, text); });
}

void recogniseScep(const Plist::Dict &content, Recognised &result)
{
    const Plist all{content};
    const Plist *subject = all.find(u"Subject"_s);
    result.redistributed = subject && mentions(*subject, u"$PROFILE_IDENTIFIER"_s);
    result.scep = true;
    result.scepUrl = textAt(content, u"URL"_s);
    const QString challenge = textAt(content, u"Challenge"_s);
    result.dynamicScepMarker = challenge == QLatin1String(dynamicChallengeMarker);
}

void recogniseLoginWindow(const Plist::Dict &content, Recognised &result)
{
    result.loginWindow = true;
    const Plist all{content};
    if (const Plist *names = all.find(u"SHOWFULLNAME"_s))
        result.showsNameAndPassword = names->flag();
}

bool hasEntities(const Plist &plist)
{
    const QString text = plist.string();
    if (text.contains(u'&') || text.contains(u'<'))
        return true;
    const auto inValue = [](const auto &entry) {
        return entry.first.contains(u'&') || entry.first.contains(u'<') ||
               hasEntities(entry.second);
    };
    return std::any_of(plist.array().begin(), plist.array().end(), hasEntities) ||
           std::any_of(plist.dict().begin(), plist.dict().end(), inValue);
}

bool isSecretKey(const QString &key)
{
    static const QStringList endings{u"password"_s,   u"secret"_s,     u"challenge"_s,
                                     u"token"_s,      u"passphrase"_s, u"privatekey"_s,
                                     u"licensekey"_s, u"apikey"_s,     u"psk"_s};
    return std::any_of(endings.begin(), endings.end(), [&](const QString &ending) {
        return key.endsWith(ending, Qt::CaseInsensitive);
    });
}

bool isSecretValue(const QString &key, const Plist &value)
{
    const bool isData = std::holds_alternative<QByteArray>(value.value);
    if (key == "PayloadContent"_L1)
        return isData; // of a certificate payload
    if (value.string() == QLatin1String(dynamicChallengeMarker))
        return false;
    return isSecretKey(key) && (isData || !value.string().isEmpty());
}

} // namespace

Recognised recognise(const Plist &profile)
{
    Recognised result;
    const Plist *content = profile.find(u"PayloadContent"_s);
    result.signedContent = !content || !std::holds_alternative<Plist::Array>(content->value);
    result.hasEntities = hasEntities(profile);
    for (const FoundPayload &payload : payloadsOf(profile)) {
        if (payload.type == QLatin1String(extensibleSsoType))
            recogniseSso(payload.content, result);
        else if (payload.type == QLatin1String(scepType))
            recogniseScep(payload.content, result);
        else if (payload.type == QLatin1String(loginWindowType))
            recogniseLoginWindow(payload.content, result);
        else if (payload.type == "com.jamf.connect"_L1 ||
                 payload.type == "com.jamf.connect.login"_L1)
            result.jamfConnect = true;
        else if (payload.type.startsWith("com.okta.mobile"_L1) && result.clientId.isEmpty())
            result.clientId = textAt(payload.content, u"OktaVerify.PasswordSyncClientID"_s);
    }
    return result;
}

Plist redacted(const Plist &profile)
{
    if (const auto *entries = std::get_if<Plist::Array>(&profile.value)) {
        Plist::Array result;
        for (const Plist &entry : *entries)
            result.push_back(redacted(entry));
        return Plist{std::move(result)};
    }
    if (!profile.isDict())
        return profile;
    Plist::Dict result;
    for (const auto &[key, value] : profile.dict())
        result.emplace_back(key,
                            isSecretValue(key, value) ? Plist{u"(redacted)"_s} : redacted(value));
    return Plist{std::move(result)};
}

} // namespace latchkey::mac
