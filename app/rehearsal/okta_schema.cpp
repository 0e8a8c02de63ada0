// SPDX-License-Identifier: MIT
#include "rehearsal/okta_schema.h"
#include "rehearsal/okta_access.h"
#include "rehearsal/okta_events.h"
#include "rehearsal/okta_page.h"
#include "rehearsal/okta_routes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

QJsonObject baseProperty(const QString &title)
{
    return {{u"title"_s, title},    {u"type"_s, u"string"_s},
            {u"required"_s, false}, {u"scope"_s, u"NONE"_s},
            {u"maxLength"_s, 100},  {u"master"_s, QJsonObject{{u"type"_s, u"PROFILE_MASTER"_s}}}};
}

QJsonArray requiredOf(const QJsonObject &properties)
{
    QJsonArray names;
    for (auto one = properties.begin(); one != properties.end(); ++one) {
        if (one.value().toObject().value(u"required"_s).toBool())
            names += one.key();
    }
    return names;
}

QJsonObject definition(const QString &id, const QJsonObject &properties)
{
    return {{u"id"_s, id},
            {u"type"_s, u"object"_s},
            {u"properties"_s, properties},
            {u"required"_s, requiredOf(properties)}};
}

QJsonObject schemaJson(const QString &id, const QString &name, const QJsonObject &base,
                       const QJsonObject &custom, const QDateTime &changed)
{
    const QJsonArray parts{QJsonObject{{u"$ref"_s, u"#/definitions/custom"_s}},
                           QJsonObject{{u"$ref"_s, u"#/definitions/base"_s}}};
    return {
        {u"id"_s, id},
        {u"$schema"_s, u"http://json-schema.org/draft-04/schema#"_s},
        {u"name"_s, name},
        {u"title"_s, name},
        {u"created"_s, u"2026-03-02T08:00:00.000Z"_s},
        {u"lastUpdated"_s, changed.isValid() ? oktaTime(changed) : u"2026-03-02T08:00:00.000Z"_s},
        {u"definitions"_s, QJsonObject{{u"custom"_s, definition(u"#custom"_s, custom)},
                                       {u"base"_s, definition(u"#base"_s, base)}}},
        {u"type"_s, u"object"_s},
        {u"properties"_s, QJsonObject{{u"profile"_s, QJsonObject{{u"allOf"_s, parts}}}}}};
}

base::Reply appSchema(OktaCall &call)
{
    const OktaApp *app = call.okta().app(call.ids.first());
    if (!app)
        return oktaNotFound(call.ids.first() + u" (AppInstance)"_s);
    const QString id = call.link(u"/meta/schemas/apps/%1/default"_s.arg(app->id));
    const QJsonObject base{{u"userName"_s, baseProperty(u"Username"_s)}};
    return oktaJson(
        schemaJson(id, app->label, base, visibleAttributes(call.world, *app), app->schema.changed));
}

/// Why the attribute cannot be added or changed so; empty where it can.
QString problemWith(const Practice::World &world, const OktaSchema &schema, const QString &name,
                    const QJsonObject &wanted)
{
    static const QStringList types{u"string"_s, u"boolean"_s, u"number"_s, u"integer"_s,
                                   u"array"_s};
    if (schema.cleaningUntil.value(name) > world.now)
        return u"You cannot add the attribute with the variable name '%1' because the deletion process for an attribute with the same variable name is incomplete. Wait until the data clean up process finishes and then try again."_s
            .arg(name);
    if (wanted.value(u"title"_s).toString().isEmpty())
        return u"%1: The title must not be empty."_s.arg(name);
    if (!types.contains(wanted.value(u"type"_s).toString()))
        return u"%1: The type is not valid."_s.arg(name);
    const QJsonObject there = schema.custom.value(name).toObject();
    if (!there.isEmpty() && there.value(u"type"_s) != wanted.value(u"type"_s))
        return u"%1: The type of an attribute cannot be changed."_s.arg(name);
    const QStringList names = schema.custom.keys();
    for (const QString &other : names) {
        if (other != name && other.compare(name, Qt::CaseInsensitive) == 0)
            return u"%1: An attribute with this variable name already exists: %2."_s.arg(name,
                                                                                         other);
    }
    return {};
}

void forget(OktaState &okta, OktaApp &app, const QString &name)
{
    for (OktaMapping &mapping : okta.mappings) {
        if (mapping.appId == app.id && !mapping.isReverse)
            mapping.properties.remove(name);
    }
    for (OktaAppUser &user : okta.appUsers) {
        if (user.appId == app.id)
            user.profile.remove(name);
    }
    okta.crowdProfile.remove(name);
}

/// Takes the named attributes over; a null deletes. The others stay (SPEC: partial update).
void takeOver(Practice::World &world, OktaApp &app, const QJsonObject &wanted)
{
    const QJsonObject seen = visibleAttributes(world, app);
    // Of two updates close together the second starts from what can be read: it loses the first.
    QJsonObject next = seen;
    for (auto one = wanted.begin(); one != wanted.end(); ++one) {
        if (!one.value().isNull()) {
            QJsonObject attribute = one.value().toObject();
            attribute.insert(u"scope"_s, attribute.value(u"scope"_s).toString(u"NONE"_s));
            attribute.insert(u"required"_s, attribute.value(u"required"_s).toBool());
            attribute.insert(u"master"_s, QJsonObject{{u"type"_s, u"PROFILE_MASTER"_s}});
            next.insert(one.key(), attribute);
        } else if (next.contains(one.key())) {
            next.remove(one.key());
            forget(world.okta, app, one.key());
            app.schema.cleaningUntil.insert(one.key(),
                                            world.now.addSecs(world.number(u"okta.cleanup"_s)));
        }
    }
    if (next == app.schema.custom)
        return;
    app.schema.before = seen;
    app.schema.custom = next;
    app.schema.changed = world.now;
    world.wrote("POST /api/v1/meta/schemas/apps/{id}/default");
    OktaEvent event;
    event.type = u"directory.app_user_profile.update"_s;
    event.message = u"Update application user profile"_s;
    event.actor = adminActor(world);
    event.targets = {target(u"AppInstance"_s, app.id, app.label)};
    record(world, event);
}

base::Reply updateAppSchema(OktaCall &call)
{
    OktaApp *app = call.okta().app(call.ids.first());
    if (!app)
        return oktaNotFound(call.ids.first() + u" (AppInstance)"_s);
    if (!oktaMayWriteProfiles(call))
        return oktaForbidden();
    const std::optional<QJsonObject> body = bodyOf(call);
    if (!body)
        return oktaError(400, u"E0000003"_s, u"The request body was not well-formed."_s);
    const QJsonObject wanted = body->value(u"definitions"_s)
                                   .toObject()
                                   .value(u"custom"_s)
                                   .toObject()
                                   .value(u"properties"_s)
                                   .toObject();
    for (auto one = wanted.begin(); one != wanted.end(); ++one) {
        const QString problem =
            one.value().isNull()
                ? QString()
                : problemWith(call.world, app->schema, one.key(), one.value().toObject());
        if (!problem.isEmpty())
            return oktaInvalid(u"updateAppUserSchemas"_s, problem);
    }
    takeOver(call.world, *app, wanted);
    return appSchema(call);
}

base::Reply userSchema(OktaCall &call)
{
    QJsonObject base;
    for (const QString &name : {u"login"_s, u"email"_s, u"firstName"_s, u"lastName"_s,
                                u"mobilePhone"_s, u"secondEmail"_s, u"nickName"_s})
        base.insert(name, baseProperty(name));
    const QString id = call.link(u"/meta/schemas/user/"_s + call.ids.first());
    return oktaJson(schemaJson(id, u"user"_s, base, {}, {}));
}

base::Reply userTypes(OktaCall &call)
{
    QJsonArray all;
    const int count = std::max(1, call.world.number(u"okta.user-types"_s));
    for (int i = 0; i < std::min(count, 5); ++i) {
        all += QJsonObject{{u"id"_s, oktaUserTypeId(i)},
                           {u"name"_s, i == 0 ? u"user"_s : u"type%1"_s.arg(i)},
                           {u"displayName"_s, i == 0 ? u"User"_s : u"User type %1"_s.arg(i)},
                           {u"default"_s, i == 0},
                           {u"created"_s, u"2019-03-11T09:20:00.000Z"_s},
                           {u"lastUpdated"_s, u"2019-03-11T09:20:00.000Z"_s}};
    }
    return oktaJson(all);
}

} // namespace

QJsonObject visibleAttributes(const Practice::World &world, const OktaApp &app)
{
    const QDateTime settled = app.schema.changed.addSecs(world.number(u"okta.schema-lag"_s));
    return app.schema.changed.isValid() && world.now < settled ? app.schema.before
                                                               : app.schema.custom;
}

QString oktaUserTypeId(int number)
{
    return u"otypracticetype%1"_s.arg(number, 5, 10, QChar(u'0'));
}

std::vector<OktaRoute> oktaSchemaRoutes()
{
    using base::Method;
    return {
        {Method::Get, "/api/v1/meta/schemas/apps/{id}/default", u"okta.schemas.read"_s, appSchema},
        {Method::Post, "/api/v1/meta/schemas/apps/{id}/default", u"okta.schemas.manage"_s,
         updateAppSchema},
        {Method::Get, "/api/v1/meta/schemas/user/{id}", u"okta.schemas.read"_s, userSchema},
        {Method::Get, "/api/v1/meta/types/user", u"okta.userTypes.read"_s, userTypes},
    };
}

} // namespace latchkey::rehearsal
