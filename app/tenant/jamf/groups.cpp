// SPDX-License-Identifier: MIT
#include "tenant/jamf/groups.h"

#include "base/json.h"
#include "tenant/jamf/rsql.h"
#include "tenant/jamf/xml.h"

namespace latchkey::jamf {

using base::Method;
using base::Reply;
using base::Request;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

QByteArray place(const QString &version, const QByteArray &rest)
{
    return "/api/" + version.toUtf8() + "/computer-groups/" + rest;
}

QJsonObject bodyOf(const SmartGroup &group)
{
    return {{u"name"_s, group.name},
            {u"description"_s, group.description},
            {u"siteId"_s, group.siteId},
            {u"criteria"_s, group.criteria}};
}

Result<QJsonValue> readGroup(const QByteArray &id, const Reply &reply)
{
    const auto object = readObjectOrNothing(reply);
    if (!object)
        return base::fail(object.error());
    if (!*object)
        return QJsonValue(QJsonValue::Null);
    const QJsonObject &group = **object;
    if (group.contains(u"id"_s) && group[u"id"_s].toVariant().toString().toUtf8() != id)
        return base::fail(notTheObject(reply));
    return QJsonValue(QJsonObject{{u"id"_s, QString::fromUtf8(id)},
                                  {u"name"_s, group[u"name"_s].toString()},
                                  {u"description"_s, group[u"description"_s].toString()},
                                  {u"siteId"_s, group[u"siteId"_s].toString(u"-1"_s)},
                                  {u"criteria"_s, group[u"criteria"_s].toArray()}});
}

Result<QJsonValue> readMembers(const Reply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return base::fail(object.error());
    QJsonArray ids;
    for (const QJsonValue member : (*object)[u"members"_s].toArray())
        ids += member.isDouble() ? QString::number(member.toInteger()) : member.toString();
    return QJsonValue(ids);
}

Result<QJsonValue> readCategory(const QString &name, const Reply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return base::fail(object.error());
    const auto rows = readRows(reply, *object);
    if (!rows)
        return base::fail(rows.error());
    for (const QJsonValue row : *rows) {
        if (row[u"name"_s].toString().compare(name, Qt::CaseInsensitive) == 0)
            return QJsonValue(QJsonObject{{u"id"_s, row[u"id"_s].toString()},
                                          {u"name"_s, row[u"name"_s].toString()}});
    }
    return QJsonValue(QJsonValue::Null);
}

} // namespace

QByteArray groupKey(const QByteArray &id) { return "jamf.group/" + id; }

QByteArray membersKey(const QByteArray &id) { return "jamf.members/" + id; }

tenant::Reading smartGroup(const QString &version, const QByteArray &id)
{
    return tenant::single(
        groupKey(id),
        get(place(version, "smart-groups/" + id), place(version, "smart-groups/{id}")),
        [id](const Reply &reply) { return readGroup(id, reply); });
}

tenant::Reading groupMembers(const QString &version, const QByteArray &id)
{
    return tenant::single(membersKey(id),
                          get(place(version, "smart-group-membership/" + id),
                              place(version, "smart-group-membership/{id}")),
                          readMembers);
}

QJsonObject criterion(const QString &name, const QString &searchType, const QString &value,
                      int priority, bool isOr)
{
    return {{u"name"_s, name},
            {u"priority"_s, priority},
            {u"andOr"_s, isOr ? u"or"_s : u"and"_s},
            {u"searchType"_s, searchType},
            {u"value"_s, value},
            {u"openingParen"_s, false},
            {u"closingParen"_s, false}};
}

Request createGroup(const QString &version, const SmartGroup &group)
{
    return send(Method::Post, place(version, "smart-groups"), bodyOf(group));
}

Request updateGroup(const QString &version, const QByteArray &id, const SmartGroup &group)
{
    return send(Method::Put, place(version, "smart-groups/" + id), bodyOf(group),
                place(version, "smart-groups/{id}"));
}

Request deleteGroup(const QString &version, const QByteArray &id)
{
    return remove(place(version, "smart-groups/" + id), place(version, "smart-groups/{id}"));
}

tenant::Reading categoryNamed(const QString &name)
{
    return tenant::single("jamf.category",
                          get("/api/v1/categories?page=0&page-size=100&sort=id%3Aasc&filter=" +
                                  equals(u"name"_s, name),
                              "/api/v1/categories"),
                          [name](const Reply &reply) { return readCategory(name, reply); });
}

Request createCategory(const QString &name)
{
    return send(Method::Post, "/api/v1/categories", {{u"name"_s, name}, {u"priority"_s, 9}});
}

Request deleteCategory(const QByteArray &id)
{
    return remove("/api/v1/categories/" + id, "/api/v1/categories/{id}");
}

} // namespace latchkey::jamf
