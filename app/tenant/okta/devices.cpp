// SPDX-License-Identifier: MIT
#include "tenant/okta/devices.h"

#include "tenant/okta/okta.h"

namespace latchkey::okta {

using base::Reply;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

Result<QJsonValue> readDevice(const Reply &reply, const QString &serial)
{
    const auto all = rows(reply);
    if (!all)
        return base::fail(all.error());
    for (const QJsonValue one : *all) {
        const QJsonValue profile = one[u"profile"_s];
        if (profile[u"serialNumber"_s].toString().compare(serial, Qt::CaseInsensitive) == 0) {
            return QJsonValue(QJsonObject{{u"id"_s, one[u"id"_s].toString()},
                                          {u"name"_s, profile[u"displayName"_s].toString()},
                                          {u"status"_s, one[u"status"_s].toString()}});
        }
    }
    return QJsonValue(QJsonValue::Null);
}

bool hasPlatformSso(const QJsonValue &account)
{
    for (const QJsonValue one : account[u"_embedded"_s][u"accountLinkedEnrollments"_s].toArray()) {
        if (one[u"type"_s].toString().compare(u"platform_sso"_s, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

Result<QJsonValue> readOsAccounts(const Reply &reply)
{
    const bool notServed =
        reply.status == 401 || reply.status == 403 || reply.status == 404 || reply.status == 405;
    if (notServed)
        return QJsonValue(QJsonValue::Null);
    const auto all = rows(reply);
    if (!all)
        return base::fail(all.error());
    QJsonArray kept;
    for (const QJsonValue one : *all) {
        const QJsonValue profile = one[u"profile"_s];
        kept += QJsonObject{{u"username"_s, profile[u"username"_s].toString()},
                            {u"fullName"_s, profile[u"fullName"_s].toString()},
                            {u"status"_s, one[u"status"_s].toString()},
                            {u"lastSeenAt"_s, one[u"lastSeenAt"_s].toString()},
                            {u"platformSso"_s, hasPlatformSso(one)}};
    }
    return QJsonValue(kept);
}

/// A text in a SCIM filter: its quotes and backslashes must not end it.
QString quoted(QString text)
{
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

} // namespace

tenant::Reading deviceReading(const QString &serial)
{
    const QByteArray search = encoded(u"profile.serialNumber eq "_s + quoted(serial));
    return tenant::single("okta.device/" + serial.toUtf8(),
                          get("/api/v1/devices?limit=20&search=" + search, "/api/v1/devices"),
                          [serial](const Reply &reply) { return readDevice(reply, serial); });
}

tenant::Reading osAccountsReading(const QString &deviceId)
{
    return tenant::single("okta.os-accounts/" + deviceId.toUtf8(),
                          get("/api/v1/devices/" + encoded(deviceId) +
                                  "/os-accounts?expand=account_linked_enrollments",
                              "/api/v1/devices/{id}/os-accounts"),
                          readOsAccounts);
}

} // namespace latchkey::okta
