// SPDX-License-Identifier: MIT
#include "tenant/jamf/one_mac.h"

#include "tenant/jamf/jamf.h"
#include "tenant/jamf/rsql.h"

#include <QJsonArray>

namespace latchkey::jamf {

using base::Reply;
using base::Request;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

/// Okta Verify as inventory names it; both builds have the same bundle id.
bool isOktaVerify(const QJsonValue &application)
{
    return application[u"bundleId"_s].toString() == u"com.okta.mobile" ||
           application[u"name"_s].toString() == u"Okta Verify.app";
}

QJsonArray verifyOnly(const QJsonArray &applications)
{
    QJsonArray result;
    for (const QJsonValue application : applications) {
        if (isOktaVerify(application))
            result += application;
    }
    return result;
}

QJsonArray groupIds(const QJsonArray &memberships)
{
    QJsonArray result;
    for (const QJsonValue membership : memberships)
        result += membership[u"groupId"_s].toVariant().toString();
    return result;
}

QJsonObject trimmed(const QJsonObject &row)
{
    const QJsonObject general = row[u"general"_s].toObject();
    return {{u"id"_s, row[u"id"_s].toVariant().toString()},
            {u"udid"_s, row[u"udid"_s].toString()},
            {u"name"_s, general[u"name"_s].toString()},
            {u"managementId"_s, general[u"managementId"_s].toString()},
            {u"managed"_s, general[u"remoteManagement"_s][u"managed"_s].toBool()},
            {u"reportedAt"_s, general[u"reportDate"_s].toString()},
            {u"serial"_s, row[u"hardware"_s][u"serialNumber"_s].toString()},
            {u"osVersion"_s, row[u"operatingSystem"_s][u"version"_s].toString()},
            {u"localAccounts"_s, row[u"localUserAccounts"_s].toArray()},
            {u"certificates"_s, row[u"certificates"_s].toArray()},
            {u"profiles"_s, row[u"configurationProfiles"_s].toArray()},
            {u"applications"_s, verifyOnly(row[u"applications"_s].toArray())},
            {u"groups"_s, groupIds(row[u"groupMemberships"_s].toArray())}};
}

/// v4 since 11.30, v3 before.
class OneMacPage : public tenant::PageReader
{
public:
    explicit OneMacPage(QString serial)
        : m_serial(std::move(serial))
    {
    }

    Request request() const
    {
        const QByteArray list = "/api/" + m_version + "/computers-inventory";
        QByteArray sections;
        for (const char *section :
             {"GENERAL", "HARDWARE", "OPERATING_SYSTEM", "LOCAL_USER_ACCOUNTS", "CERTIFICATES",
              "CONFIGURATION_PROFILES", "APPLICATIONS", "GROUP_MEMBERSHIPS"})
            sections += QByteArray("section=") + section + '&';
        return get(list + '?' + sections + "page=0&page-size=5&sort=id%3Aasc&filter=" +
                       equals(u"hardware.serialNumber"_s, m_serial),
                   list);
    }

    Result<std::optional<Request>> take(const Reply &reply) override
    {
        if (reply.status == 404 && m_version == "v4") {
            m_version = "v3";
            return std::optional(request());
        }
        const auto object = readObject(reply);
        if (!object)
            return base::fail(object.error());
        const auto rows = readRows(reply, *object);
        if (!rows)
            return base::fail(rows.error());
        for (const QJsonValue row : *rows) {
            const QString serial = row[u"hardware"_s][u"serialNumber"_s].toString();
            if (serial.compare(m_serial, Qt::CaseInsensitive) == 0)
                m_mac = trimmed(row.toObject());
        }
        return std::optional<Request>();
    }

    tenant::Value finish() override { return m_mac; }

private:
    QString m_serial;
    QByteArray m_version = "v4";
    QJsonValue m_mac;
};

} // namespace

QByteArray oneMacKey(const QString &serial) { return "jamf.pilot/" + serial.toUtf8(); }

tenant::Reading oneMac(const QString &serial)
{
    return {oneMacKey(serial), OneMacPage(serial).request(),
            [serial] { return std::make_unique<OneMacPage>(serial); }};
}

} // namespace latchkey::jamf
