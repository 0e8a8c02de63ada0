// SPDX-License-Identifier: MIT
#include "rehearsal/pilot_prints.h"

#include "rehearsal/jamf_scenario.h"
#include "rehearsal/okta_call.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

using base::Plist;

const InstalledPayload *find(const std::vector<InstalledPayload> &payloads, const QString &type)
{
    const auto found = std::find_if(payloads.begin(), payloads.end(),
                                    [&](const InstalledPayload &one) { return one.type == type; });
    return found == payloads.end() ? nullptr : &*found;
}

QString stringAt(const Plist &plist, const QString &key)
{
    const Plist *value = plist.find(key);
    return value ? value->string() : QString();
}

bool flagAt(const Plist &plist, const QString &key)
{
    const Plist *value = plist.find(key);
    return value && value->flag().value_or(false);
}

/// The payload that holds Platform SSO: FastPass has the same type without it.
const Plist *platformSso(const std::vector<InstalledPayload> &payloads)
{
    for (const InstalledPayload &one : payloads) {
        if (one.type != u"com.apple.extensiblesso")
            continue;
        if (const Plist *settings = one.content.find(u"PlatformSSO"_s))
            return settings;
    }
    return nullptr;
}

QByteArray pretty(const QJsonObject &object)
{
    return ' ' + QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QString zulu(const QDateTime &time) { return oktaTime(time).left(19) + u'Z'; }

QJsonObject deviceConfiguration(const PilotMac &mac, const Plist &sso)
{
    const Plist *frequency = sso.find(u"LoginFrequency"_s);
    QJsonObject mapping;
    if (const Plist *claims = sso.find(u"TokenToUserMapping"_s)) {
        for (const auto &[name, claim] : claims->dict())
            mapping.insert(name, claim.string());
    }
    const QString rights = stringAt(sso, u"NewUserAuthorizationMode"_s);
    return {{u"authorizationEnabled"_s, flagAt(sso, u"EnableAuthorization"_s)},
            {u"created"_s, zulu(mac.readySince)},
            {u"createUsersEnabled"_s, flagAt(sso, u"EnableCreateUserAtLogin"_s)},
            {u"extensionIdentifier"_s, u"com.okta.mobile.auth-service-extension"_s},
            {u"fileVaultPolicy"_s, u"None (0)"_s},
            {u"loginFrequency"_s, frequency ? frequency->integer().value_or(64800) : 64800},
            {u"loginPolicy"_s, u"None (0)"_s},
            {u"loginType"_s, u"POLoginTypePassword (1)"_s},
            {u"newUserAuthorizationMode"_s, rights.isEmpty() ? u"None"_s : rights},
            {u"offlineGracePeriod"_s, u"0 hours"_s},
            {u"protocolVersion"_s, 1},
            {u"registrationCompleted"_s, mac.isRegistered},
            {u"sharedDeviceKeys"_s, flagAt(sso, u"UseSharedDeviceKeys"_s)},
            {u"tokenToUserMapping"_s, mapping},
            {u"unlockPolicy"_s, u"None (0)"_s},
            {u"version"_s, 1}};
}

QJsonObject loginConfiguration(const Practice::World &world)
{
    const QString org = u"https://"_s + QString::fromLatin1(practiceOktaHost());
    const OktaApp *app = world.okta.ssoApp();
    return {{u"accountDisplayName"_s, u"Okta"_s},
            {u"clientID"_s, app ? app->clientId : QString()},
            {u"issuer"_s, org},
            {u"nonceEndpointURL"_s, org + u"/device-access/api/v1/nonce"_s},
            {u"tokenEndpointURL"_s, org + u"/oauth2/v1/token"_s},
            {u"uniqueIdentifierClaimName"_s, u"sub"_s}};
}

} // namespace

std::vector<InstalledPayload> installedPayloads(const Practice::World &world)
{
    std::vector<InstalledPayload> all;
    for (const int id : jamfProfilesFor(world, world.mac.serial)) {
        const JamfProfile profile = world.jamf.tenant.profiles.value(id);
        const Plist *contents = profile.payload.find(u"PayloadContent"_s);
        if (!contents)
            continue;
        for (const Plist &content : contents->array())
            all.push_back(
                {profile.name, profile.uuid, stringAt(content, u"PayloadType"_s), content});
    }
    return all;
}

MacPrint printAppSso(const Practice::World &world, const std::vector<InstalledPayload> &payloads)
{
    QByteArray out = "Time: " + oktaTime(world.now).left(19).replace(u'T', u' ').toLatin1() +
                     " +0000\n\nDevice Configuration:\n";
    const Plist *sso = platformSso(payloads);
    if (!sso)
        return {out + " (null)\n\nLogin Configuration:\n (null)\n", {}, 0};
    out += pretty(deviceConfiguration(world.mac, *sso)) + "\nLogin Configuration:\n" +
           (world.mac.isRegistered ? pretty(loginConfiguration(world)) : QByteArray(" (null)\n")) +
           "\nUser Configuration:\n (null)\n";
    return {out, {}, 0};
}

MacPrint printDomains(const Practice::World &, const std::vector<InstalledPayload> &payloads)
{
    const QByteArray line(79, '-');
    QByteArray out;
    for (const InstalledPayload &one : payloads) {
        const Plist *list = one.content.find(u"Configuration"_s);
        if (one.type != u"com.apple.associated-domains" || !list)
            continue;
        for (const Plist &entry : list->array()) {
            const Plist *domains = entry.find(u"AssociatedDomains"_s);
            for (const Plist &domain : domains ? domains->array() : Plist::Array()) {
                const QString service = domain.string().section(u':', 0, 0);
                const QString host = domain.string().section(u':', 1);
                out += line + "\n\nService:              " + service.toUtf8() +
                       "\nApp ID:               " +
                       stringAt(entry, u"ApplicationIdentifier"_s).toUtf8() +
                       "\nApp Version:          0.0\nApp PI:               <LSPersistentIdentifier>"
                       "\nDomain:               " +
                       host.toUtf8() +
                       "\nUser Approval:        unspecified\nSite/Fmwk Approval:   approved\n\n";
            }
        }
    }
    return {out.isEmpty() ? out : out + line + '\n', {}, 0};
}

MacPrint printProfiles(const std::vector<InstalledPayload> &payloads)
{
    Plist::Dict all;
    Plist::Array list;
    for (const InstalledPayload &one : payloads) {
        Plist content = one.content;
        // As the evidence script does: whatever may be a secret stays out.
        if (one.type == u"com.apple.security.scep"_s)
            content.set(u"PayloadContent"_s, {});
        content.set(u"RegistrationToken"_s, {QString()});
        const Plist item{
            Plist::Dict{{u"PayloadContent"_s, content},
                        {u"PayloadIdentifier"_s, {stringAt(one.content, u"PayloadIdentifier"_s)}},
                        {u"PayloadType"_s, {one.type}},
                        {u"PayloadVersion"_s, {qint64(1)}}}};
        const bool isNext =
            !list.empty() && stringAt(list.back(), u"ProfileIdentifier"_s) == one.profileId;
        if (isNext) {
            Plist::Array items = list.back().find(u"ProfileItems"_s)->array();
            items.push_back(item);
            list.back().set(u"ProfileItems"_s, {items});
            continue;
        }
        list.push_back({Plist::Dict{{u"ProfileDisplayName"_s, {one.profile}},
                                    {u"ProfileIdentifier"_s, {one.profileId}},
                                    {u"ProfileItems"_s, {Plist::Array{item}}},
                                    {u"ProfileType"_s, {u"Configuration"_s}},
                                    {u"ProfileUUID"_s, {one.profileId}}}});
    }
    if (!list.empty())
        all.emplace_back(u"_computerlevel"_s, Plist{list});
    const auto bytes = base::writePlist({all});
    return {bytes ? *bytes : QByteArray(), {}, bytes ? 0 : 1};
}

MacPrint printManagedLoginWindow(const std::vector<InstalledPayload> &payloads)
{
    const InstalledPayload *window = find(payloads, u"com.apple.loginwindow"_s);
    if (window && window->content.find(u"SHOWFULLNAME"_s))
        return {flagAt(window->content, u"SHOWFULLNAME"_s) ? "1\n" : "0\n", {}, 0};
    return {{},
            "The domain/default pair of (/Library/Managed Preferences/com.apple.loginwindow, "
            "SHOWFULLNAME) does not exist\n",
            1};
}

} // namespace latchkey::rehearsal
