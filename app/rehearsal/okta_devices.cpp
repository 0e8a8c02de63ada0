// SPDX-License-Identifier: MIT
#include "rehearsal/okta_filter.h"
#include "rehearsal/okta_page.h"
#include "rehearsal/okta_routes.h"
#include "rehearsal/okta_user_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

QJsonObject deviceUserJson(const OktaCall &call, const QString &id)
{
    QJsonObject row{{u"managementStatus"_s, u"MANAGED"_s}, {u"screenLockType"_s, u"NONE"_s}};
    if (const std::optional<OktaUser> user = oktaUserById(call.world, id))
        row.insert(u"user"_s, oktaUserJson(call, *user));
    return row;
}

QJsonObject deviceJson(const OktaCall &call, const OktaDevice &device)
{
    const QString self = call.link(u"/api/v1/devices/"_s + device.id);
    QJsonObject row{{u"id"_s, device.id},
                    {u"status"_s, u"ACTIVE"_s},
                    {u"created"_s, oktaTime(device.created)},
                    {u"lastUpdated"_s, oktaTime(device.created)},
                    {u"profile"_s, QJsonObject{{u"displayName"_s, device.name},
                                               {u"platform"_s, u"MACOS"_s},
                                               {u"manufacturer"_s, u"APPLE"_s},
                                               {u"model"_s, u"Mac15,3"_s},
                                               {u"osVersion"_s, device.osVersion},
                                               {u"registered"_s, true},
                                               {u"managed"_s, true},
                                               {u"secureHardwarePresent"_s, true},
                                               {u"diskEncryptionType"_s, u"ALL_INTERNAL_VOLUMES"_s},
                                               {u"serialNumber"_s, device.serial},
                                               {u"udid"_s, device.udid}}},
                    {u"resourceType"_s, u"UDDevice"_s},
                    {u"_links"_s, QJsonObject{{u"self"_s, QJsonObject{{u"href"_s, self}}}}}};
    if (call.value(u"expand"_s).startsWith(u"user")) {
        QJsonArray users;
        for (const QString &id : device.users)
            users += deviceUserJson(call, id);
        row.insert(u"_embedded"_s, QJsonObject{{u"users"_s, users}});
    }
    return row;
}

const OktaDevice *deviceOf(const OktaCall &call)
{
    for (const OktaDevice &device : call.okta().devices) {
        if (device.id == call.ids.first())
            return &device;
    }
    return nullptr;
}

base::Reply notThere(const OktaCall &call)
{
    return oktaNotFound(call.ids.first() + u" (Device)"_s);
}

base::Reply listDevices(OktaCall &call)
{
    if (call.okta().pipeline != u"idx")
        return oktaLicence();
    const std::optional<OktaFilter> filter = oktaFilter(call.value(u"search"_s));
    if (!filter)
        return oktaError(400, u"E0000031"_s, u"Invalid search criteria."_s);
    QJsonArray all;
    for (const OktaDevice &device : call.okta().devices) {
        const QJsonObject row = deviceJson(call, device);
        if ((*filter)(row))
            all += row;
    }
    return oktaList(call, all, 200, 200);
}

base::Reply oneDevice(OktaCall &call)
{
    const OktaDevice *device = deviceOf(call);
    return device ? oktaJson(deviceJson(call, *device)) : notThere(call);
}

base::Reply deviceUsers(OktaCall &call)
{
    const OktaDevice *device = deviceOf(call);
    if (!device)
        return notThere(call);
    QJsonArray all;
    for (const QString &id : device->users)
        all += deviceUserJson(call, id);
    return oktaJson(all);
}

QJsonObject osAccountJson(const OktaCall &call, const OktaDevice &device,
                          const OktaOsAccount &account)
{
    QJsonObject row{{u"id"_s, account.id},
                    {u"deviceId"_s, device.id},
                    {u"platform"_s, u"MACOS"_s},
                    {u"status"_s, u"ACTIVE"_s},
                    {u"lastSeenAt"_s, oktaTime(account.seen)},
                    {u"profile"_s, QJsonObject{{u"type"_s, u"MACOS"_s},
                                               {u"accountUuid"_s, account.uuid},
                                               {u"username"_s, account.username},
                                               {u"fullName"_s, account.fullName}}}};
    const QString expand = call.value(u"expand"_s);
    QJsonObject embedded;
    if (expand == u"users")
        embedded.insert(u"users"_s, QJsonArray{QJsonObject{{u"id"_s, account.userId}}});
    if (expand == u"account_linked_enrollments") {
        const QJsonObject enrolment{
            {u"type"_s, u"platform_sso"_s},
            {u"status"_s, u"ACTIVE"_s},
            {u"profile"_s, QJsonObject{{u"authenticationMethod"_s, u"PASSWORD"_s}}},
            {u"_embedded"_s, QJsonObject{{u"lastAuthenticatedOn"_s, oktaTime(account.seen)}}}};
        embedded.insert(u"accountLinkedEnrollments"_s, QJsonArray{enrolment});
    }
    if (!embedded.isEmpty())
        row.insert(u"_embedded"_s, embedded);
    return row;
}

/// What the org says where the operating system accounts are not served; nothing where they are.
std::optional<base::Reply> accountsOff(const OktaCall &call)
{
    const QString answer = call.world.switchValue(u"okta.os-accounts"_s);
    if (answer == u"401")
        return oktaLicence();
    if (answer == u"404")
        return oktaNotFound(QString::fromLatin1(call.path));
    return std::nullopt;
}

base::Reply osAccounts(OktaCall &call)
{
    if (std::optional<base::Reply> off = accountsOff(call))
        return *off;
    const OktaDevice *device = deviceOf(call);
    if (!device)
        return notThere(call);
    QJsonArray all;
    for (const OktaOsAccount &account : device->accounts)
        all += osAccountJson(call, *device, account);
    return oktaList(call, all, 20, 200);
}

base::Reply oneOsAccount(OktaCall &call)
{
    if (std::optional<base::Reply> off = accountsOff(call))
        return *off;
    if (const OktaDevice *device = deviceOf(call)) {
        for (const OktaOsAccount &account : device->accounts) {
            if (account.id == call.ids[1])
                return oktaJson(osAccountJson(call, *device, account));
        }
    }
    return oktaNotFound(call.ids.join(u'/'));
}

} // namespace

std::vector<OktaRoute> oktaDeviceRoutes()
{
    using base::Method;
    const QString read = u"okta.devices.read"_s;
    return {
        {Method::Get, "/api/v1/devices", read, listDevices},
        {Method::Get, "/api/v1/devices/{id}", read, oneDevice},
        {Method::Get, "/api/v1/devices/{id}/users", read, deviceUsers},
        {Method::Get, "/api/v1/devices/{id}/os-accounts", read, osAccounts},
        {Method::Get, "/api/v1/devices/{id}/os-accounts/{id}", read, oneOsAccount},
    };
}

} // namespace latchkey::rehearsal
