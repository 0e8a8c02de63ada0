// SPDX-License-Identifier: MIT
#include "tenant/jamf/server.h"

#include "tenant/jamf/rsql.h"

#include <QJsonArray>

namespace latchkey::jamf {

using base::Reply;
using base::Request;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

using ReadObject = QJsonValue (*)(const QJsonObject &);

/// A reading of one JSON object.
tenant::Reading object(const QByteArray &key, const Request &request, ReadObject read)
{
    return tenant::single(key, request, [read](const Reply &reply) -> Result<QJsonValue> {
        const auto object = readObject(reply);
        if (!object)
            return base::fail(object.error());
        return read(*object);
    });
}

QString idOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// All names in `privileges` and `privilegesBySite` of an account or account group.
QStringList privilegesOf(const QJsonObject &holder)
{
    QStringList names;
    for (const QJsonValue name : holder[u"privileges"_s].toArray())
        names += name.toString();
    const QJsonObject bySite = holder[u"privilegesBySite"_s].toObject();
    for (const QJsonValue list : bySite) {
        for (const QJsonValue name : list.toArray())
            names += name.toString();
    }
    return names;
}

bool hasEverything(const QJsonObject &holder)
{
    return holder[u"accessLevel"_s].toString() == u"FullAccess" &&
           holder[u"privilegeSet"_s].toString().compare(u"Administrator"_s, Qt::CaseInsensitive) ==
               0;
}

QJsonValue readAuth(const QJsonObject &body)
{
    const QJsonObject account = body[u"account"_s].toObject();
    QStringList names = privilegesOf(account);
    bool everything = hasEverything(account);
    bool siteBound = account[u"accessLevel"_s].toString() == u"SiteAccess";
    for (const QJsonValue value : body[u"accountGroups"_s].toArray()) {
        names += privilegesOf(value.toObject());
        everything = everything || hasEverything(value.toObject());
        siteBound = siteBound || value[u"accessLevel"_s].toString() == u"SiteAccess";
    }
    names.removeDuplicates();
    names.removeAll(QString());
    return QJsonObject{{u"known"_s, everything || !names.isEmpty()},
                       {u"everything"_s, everything},
                       {u"siteBound"_s, siteBound},
                       {u"privileges"_s, QJsonArray::fromStringList(names)}};
}

QJsonValue readPrestages(const QJsonObject &body)
{
    QJsonArray result;
    for (const QJsonValue row : body[u"results"_s].toArray()) {
        result += QJsonObject{{u"id"_s, idOf(row[u"id"_s])},
                              {u"name"_s, row[u"displayName"_s].toString()},
                              {u"ssoOn"_s, row[u"pssoEnabled"_s].toBool()},
                              {u"ssoProfileId"_s, idOf(row[u"pssoConfigProfileId"_s])},
                              {u"ssoApp"_s, row[u"platformSsoAppBundleId"_s].toString()},
                              {u"profileIds"_s, row[u"prestageInstalledProfileIds"_s].toArray()}};
    }
    return result;
}

QJsonValue readCommands(const QJsonObject &body)
{
    QJsonArray result;
    for (const QJsonValue row : body[u"results"_s].toArray()) {
        result += QJsonObject{{u"state"_s, row[u"commandState"_s].toString()},
                              {u"sentAt"_s, row[u"dateSent"_s].toString()},
                              {u"completedAt"_s, row[u"dateCompleted"_s].toString()},
                              {u"profileId"_s, idOf(row[u"profileId"_s])},
                              {u"profileIdentifier"_s, row[u"profileIdentifier"_s].toString()}};
    }
    return result;
}

} // namespace

tenant::Reading startup()
{
    Request request = get("/api/startup-status");
    request.credential = base::Credential::None;
    return object("jamf.startup", request, [](const QJsonObject &body) -> QJsonValue {
        return QJsonObject{{u"step"_s, body[u"step"_s].toString()},
                           {u"percentage"_s, body[u"percentage"_s].toInt()},
                           {u"error"_s, body[u"error"_s].toString()}};
    });
}

tenant::Reading serverVersion()
{
    return object("jamf.version", get("/api/v1/jamf-pro-version"),
                  [](const QJsonObject &body) -> QJsonValue {
                      return QJsonObject{{u"version"_s, body[u"version"_s].toString()}};
                  });
}

tenant::Reading auth() { return object("jamf.auth", get("/api/v1/auth"), readAuth); }

tenant::Reading privilegeNames()
{
    return object(
        "jamf.privilege-names", get("/api/v1/api-role-privileges"),
        [](const QJsonObject &body) { return QJsonValue(body[u"privileges"_s].toArray()); });
}

tenant::Reading collectionSettings()
{
    return object(
        "jamf.collection", get("/api/v2/computer-inventory-collection-settings"),
        [](const QJsonObject &body) -> QJsonValue {
            const QJsonObject wanted = body[u"computerInventoryCollectionPreferences"_s].toObject();
            const QJsonValue accounts = wanted[u"includeAccounts"_s];
            return QJsonObject{{u"accounts"_s, accounts.isBool() ? accounts : QJsonValue()}};
        });
}

tenant::Reading prestages()
{
    return object("jamf.prestages",
                  get("/api/v3/computer-prestages?page=0&page-size=200&sort=id%3Aasc"),
                  readPrestages);
}

QByteArray commandsKey(const QByteArray &managementId) { return "jamf.commands/" + managementId; }

tenant::Reading installCommands(const QByteArray &managementId)
{
    const QByteArray filter = equals(u"clientManagementId"_s, QString::fromUtf8(managementId)) +
                              "%3B" + "command%3D%3DINSTALL_PROFILE";
    return object(
        commandsKey(managementId),
        get("/api/v2/mdm/commands?page=0&page-size=100&sort=dateSent%3Adesc&filter=" + filter),
        readCommands);
}

} // namespace latchkey::jamf
