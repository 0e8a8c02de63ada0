// SPDX-License-Identifier: MIT
#include "rehearsal/okta_access.h"
#include "rehearsal/okta_events.h"
#include "rehearsal/okta_expression.h"
#include "rehearsal/okta_page.h"
#include "rehearsal/okta_routes.h"
#include "rehearsal/okta_schema.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

QJsonObject end(const OktaCall &call, const OktaMapping &mapping, bool isApp)
{
    const OktaApp *app = call.okta().app(mapping.appId);
    const QString id = isApp ? mapping.appId : mapping.userTypeId;
    const QString schema = call.link(isApp ? u"/api/v1/meta/schemas/apps/%1/default"_s.arg(id)
                                           : u"/api/v1/meta/schemas/user/"_s + id);
    return {{u"id"_s, id},
            {u"name"_s, isApp && app ? app->name : u"user"_s},
            {u"type"_s, isApp ? u"appuser"_s : u"user"_s},
            {u"_links"_s, QJsonObject{{u"schema"_s, QJsonObject{{u"href"_s, schema}}}}}};
}

QJsonObject mappingJson(const OktaCall &call, const OktaMapping &mapping, bool isWhole)
{
    const QString self = call.link(u"/api/v1/mappings/"_s + mapping.id);
    QJsonObject all{{u"id"_s, mapping.id},
                    {u"source"_s, end(call, mapping, mapping.isReverse)},
                    {u"target"_s, end(call, mapping, !mapping.isReverse)},
                    {u"_links"_s, QJsonObject{{u"self"_s, QJsonObject{{u"href"_s, self}}}}}};
    if (isWhole)
        all.insert(u"properties"_s, mapping.properties);
    return all;
}

/// Mappings are looked up by app instance or user type ids; another kind of id is refused.
bool isKnownEnd(const OktaCall &call, const QString &id)
{
    return id.isEmpty() || call.okta().app(id) || id.startsWith(u"oty");
}

base::Reply listMappings(OktaCall &call)
{
    const QString source = call.value(u"sourceId"_s);
    const QString wanted = call.value(u"targetId"_s);
    if (!isKnownEnd(call, source) || !isKnownEnd(call, wanted))
        return oktaInvalid(u"mapping"_s, u"Invalid source or target id"_s);
    QJsonArray all;
    for (const OktaMapping &mapping : call.okta().mappings) {
        const QString &from = mapping.isReverse ? mapping.appId : mapping.userTypeId;
        const QString &to = mapping.isReverse ? mapping.userTypeId : mapping.appId;
        if ((source.isEmpty() || source == from) && (wanted.isEmpty() || wanted == to))
            all += mappingJson(call, mapping, false);
    }
    return oktaList(call, all, 20, 200);
}

base::Reply oneMapping(OktaCall &call)
{
    const OktaMapping *mapping = call.okta().mapping(call.ids.first());
    if (!mapping)
        return oktaNotFound(call.ids.first() + u" (ProfileMapping)"_s);
    return oktaJson(mappingJson(call, *mapping, true));
}

bool hasTarget(const OktaCall &call, const OktaMapping &mapping, const QString &name)
{
    static const QStringList ofUsers{u"login"_s, u"email"_s, u"firstName"_s, u"lastName"_s};
    if (mapping.isReverse)
        return ofUsers.contains(name);
    const OktaApp *app = call.okta().app(mapping.appId);
    return name == u"userName" || (app && visibleAttributes(call.world, *app).contains(name));
}

bool isRemoval(const QJsonValue &value)
{
    const QJsonObject entry = value.toObject();
    return value.isNull() ||
           (entry.value(u"expression"_s).isNull() && entry.value(u"pushStatus"_s).isNull());
}

/// Why the entry is refused; empty where it is taken.
QString problemWith(const OktaCall &call, const OktaMapping &mapping, const QString &name,
                    const QJsonObject &entry)
{
    const QString push = entry.value(u"pushStatus"_s).toString();
    if (!hasTarget(call, mapping, name))
        return u"The property not found in the target schema: %1"_s.arg(name);
    if (!isOktaExpression(entry.value(u"expression"_s).toString()))
        return u"The expression of %1 is not valid."_s.arg(name);
    if (push != u"PUSH" && push != u"DONT_PUSH")
        return u"The push status of %1 is not valid."_s.arg(name);
    const OktaApp *app = call.okta().app(mapping.appId);
    if (app && app->isProfileMaster && push == u"DONT_PUSH")
        return u"Profile mastering enabled apps support push status only"_s;
    return {};
}

base::Reply updateMapping(OktaCall &call)
{
    OktaMapping *mapping = call.okta().mapping(call.ids.first());
    if (!mapping)
        return oktaNotFound(call.ids.first() + u" (ProfileMapping)"_s);
    if (!oktaMayWriteProfiles(call))
        return oktaForbidden();
    const std::optional<QJsonObject> body = bodyOf(call);
    if (!body)
        return oktaError(400, u"E0000003"_s, u"The request body was not well-formed."_s);
    const QJsonObject wanted = body->value(u"properties"_s).toObject();
    QJsonObject next = mapping->properties;
    for (auto one = wanted.begin(); one != wanted.end(); ++one) {
        const QJsonObject entry = one.value().toObject();
        if (isRemoval(one.value())) {
            next.remove(one.key());
            continue;
        }
        const QString problem = problemWith(call, *mapping, one.key(), entry);
        if (!problem.isEmpty())
            return oktaInvalid(u"mapping"_s, problem);
        next.insert(one.key(), QJsonObject{{u"expression"_s, entry.value(u"expression"_s)},
                                           {u"pushStatus"_s, entry.value(u"pushStatus"_s)}});
    }
    if (next != mapping->properties) {
        mapping->properties = next;
        call.world.wrote("POST /api/v1/mappings/{id}");
        OktaEvent event;
        event.type = u"directory.mapping.update"_s;
        event.message = u"Update universal directory mappings"_s;
        event.actor = adminActor(call.world);
        const OktaApp *app = call.okta().app(mapping->appId);
        event.targets = {target(u"AppInstance"_s, mapping->appId, app ? app->label : QString())};
        record(call.world, event);
    }
    return oktaJson(mappingJson(call, *mapping, true));
}

} // namespace

std::vector<OktaRoute> oktaMappingRoutes()
{
    using base::Method;
    const QString read = u"okta.profileMappings.read"_s;
    return {
        {Method::Get, "/api/v1/mappings", read, listMappings},
        {Method::Get, "/api/v1/mappings/{id}", read, oneMapping},
        {Method::Post, "/api/v1/mappings/{id}", u"okta.profileMappings.manage"_s, updateMapping},
    };
}

} // namespace latchkey::rehearsal
