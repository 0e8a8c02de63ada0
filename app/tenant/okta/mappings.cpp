// SPDX-License-Identifier: MIT
#include "tenant/okta/mappings.h"

#include "tenant/okta/errors.h"
#include "tenant/okta/okta.h"

namespace latchkey::okta {

using base::Reply;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

QByteArray pathOf(const QString &mappingId) { return "/api/v1/mappings/" + encoded(mappingId); }

/// The mappings that have the app at that end and an Okta user type at the other.
tenant::Reading listed(const QByteArray &key, const QByteArray &parameter, const QString &appId,
                       const QString &appEnd, const QString &userEnd)
{
    const auto ofApp = [=](const Reply &reply) -> Result<QJsonArray> {
        const auto all = rows(reply);
        if (!all)
            return base::fail(all.error());
        QJsonArray kept;
        for (const QJsonValue row : *all) {
            const QJsonValue user = row[userEnd];
            if (user[u"type"_s].toString() != u"user"_s || row[appEnd][u"id"_s].toString() != appId)
                continue;
            kept += QJsonObject{{u"id"_s, row[u"id"_s].toString()},
                                {u"userType"_s, user[u"name"_s].toString()},
                                {u"userTypeId"_s, user[u"id"_s].toString()}};
        }
        return kept;
    };
    return tenant::gathered(
        key,
        get("/api/v1/mappings?" + parameter + '=' + encoded(appId) + "&limit=200",
            "/api/v1/mappings"),
        ofApp, nextPage, 50);
}

} // namespace

tenant::Reading mappings(const QString &appId)
{
    return listed("okta.mappings/" + appId.toUtf8(), "targetId", appId, u"target"_s, u"source"_s);
}

tenant::Reading mappingsFrom(const QString &appId)
{
    return listed("okta.mappings-from/" + appId.toUtf8(), "sourceId", appId, u"source"_s,
                  u"target"_s);
}

tenant::Reading mapping(const QString &mappingId)
{
    return tenant::single(
        "okta.mapping/" + mappingId.toUtf8(), get(pathOf(mappingId), "/api/v1/mappings/{id}"),
        [mappingId](const Reply &reply) -> Result<QJsonValue> {
            const auto body = object(reply);
            if (!body)
                return base::fail(body.error());
            if (body->value(u"id"_s).toString() != mappingId)
                return base::fail(unreadable(reply, notAsked()));
            const QJsonObject all = body->value(u"properties"_s).toObject();
            QJsonObject kept;
            for (auto it = all.begin(); it != all.end(); ++it) {
                const QJsonValue property = it.value();
                kept[it.key()] =
                    QJsonObject{{u"expression"_s, property[u"expression"_s].toString()},
                                {u"pushStatus"_s, property[u"pushStatus"_s].toString()}};
            }
            return QJsonValue(kept);
        });
}

base::Request setMapping(const QString &mappingId, const QJsonObject &properties)
{
    QJsonObject all;
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        all[it.key()] = it->isObject() ? it->toObject()
                                       : QJsonObject{{u"expression"_s, QJsonValue::Null},
                                                     {u"pushStatus"_s, QJsonValue::Null}};
    }
    return post(pathOf(mappingId), "/api/v1/mappings/{id}", {{u"properties"_s, all}});
}

} // namespace latchkey::okta
