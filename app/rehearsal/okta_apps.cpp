// SPDX-License-Identifier: MIT
#include "rehearsal/okta_filter.h"
#include "rehearsal/okta_page.h"
#include "rehearsal/okta_routes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

QJsonObject credentialsOf(const OktaCall &call, const OktaApp &app)
{
    QJsonObject all{{u"userNameTemplate"_s, QJsonObject{{u"template"_s, u"${source.login}"_s},
                                                        {u"type"_s, u"BUILT_IN"_s}}},
                    {u"signing"_s, QJsonObject{{u"kid"_s, u"practice-signing-key"_s}}}};
    const bool isReadable = call.world.switchValue(u"okta.client-id-readable"_s) == u"yes";
    if (!app.clientId.isEmpty() && isReadable) {
        all.insert(u"oauthClient"_s, QJsonObject{{u"autoKeyRotation"_s, true},
                                                 {u"client_id"_s, app.clientId},
                                                 {u"pkce_required"_s, true},
                                                 {u"token_endpoint_auth_method"_s, u"none"_s}});
    }
    return all;
}

QJsonObject settingsOf(const OktaApp &app)
{
    QJsonObject all{{u"app"_s, QJsonObject{}},
                    {u"notifications"_s, QJsonObject{}},
                    {u"implicitAssignment"_s, false}};
    if (app.signOnMode == u"OPENID_CONNECT") {
        all.insert(u"oauthClient"_s,
                   QJsonObject{{u"application_type"_s, u"native"_s},
                               {u"grant_types"_s, QJsonArray{u"authorization_code"_s}},
                               {u"response_types"_s, QJsonArray{u"code"_s}},
                               {u"redirect_uris"_s, QJsonArray{}}});
    }
    return all;
}

QJsonObject linksOf(const OktaCall &call, const OktaApp &app)
{
    const QString self = call.link(u"/api/v1/apps/"_s + app.id);
    const auto link = [](const QString &href) { return QJsonObject{{u"href"_s, href}}; };
    return {{u"self"_s, link(self)},
            {u"users"_s, link(self + u"/users"_s)},
            {u"groups"_s, link(self + u"/groups"_s)},
            {u"deactivate"_s, link(self + u"/lifecycle/deactivate"_s)}};
}

QJsonObject appJson(const OktaCall &call, const OktaApp &app)
{
    QJsonArray features;
    if (app.isProfileMaster)
        features += u"PROFILE_MASTERING"_s;
    return {{u"id"_s, app.id},
            {u"orn"_s, u"orn:okta:idp:00opracticeacme00001:apps:"_s + app.name + u':' + app.id},
            {u"name"_s, app.name},
            {u"label"_s, app.label},
            {u"status"_s, app.status},
            {u"lastUpdated"_s, u"2026-03-02T08:00:00.000Z"_s},
            {u"created"_s, u"2026-03-02T08:00:00.000Z"_s},
            {u"accessibility"_s, QJsonObject{{u"selfService"_s, false}}},
            {u"visibility"_s, QJsonObject{{u"autoSubmitToolbar"_s, false}}},
            {u"features"_s, features},
            {u"signOnMode"_s, app.signOnMode},
            {u"credentials"_s, credentialsOf(call, app)},
            {u"settings"_s, settingsOf(app)},
            {u"_links"_s, linksOf(call, app)}};
}

base::Reply listApps(OktaCall &call)
{
    const std::optional<OktaFilter> filter = oktaFilter(call.value(u"filter"_s));
    if (!filter)
        return oktaError(400, u"E0000031"_s, u"Invalid search criteria."_s);
    const QString start = call.value(u"q"_s);
    QJsonArray all;
    for (const OktaApp &app : call.okta().apps) {
        const bool isFound = app.name.startsWith(start, Qt::CaseInsensitive) ||
                             app.label.startsWith(start, Qt::CaseInsensitive);
        const QJsonObject json = appJson(call, app);
        if (isFound && (*filter)(json))
            all += json;
    }
    return oktaList(call, all, 20, 200);
}

base::Reply oneApp(OktaCall &call)
{
    const OktaApp *app = call.okta().app(call.ids.first());
    return app ? oktaJson(appJson(call, *app))
               : oktaNotFound(call.ids.first() + u" (AppInstance)"_s);
}

QJsonObject groupJson(const OktaCall &call, const OktaGroup &group)
{
    return {{u"id"_s, group.id},
            {u"created"_s, u"2026-03-02T08:00:00.000Z"_s},
            {u"lastUpdated"_s, u"2026-03-02T08:00:00.000Z"_s},
            {u"objectClass"_s, QJsonArray{u"okta:user_group"_s}},
            {u"type"_s, group.name == u"Everyone" ? u"BUILT_IN"_s : u"OKTA_GROUP"_s},
            {u"profile"_s, QJsonObject{{u"name"_s, group.name}, {u"description"_s, QString()}}},
            {u"_links"_s,
             QJsonObject{{u"self"_s,
                          QJsonObject{{u"href"_s, call.link(u"/api/v1/groups/"_s + group.id)}}}}}};
}

base::Reply appGroups(OktaCall &call)
{
    const OktaApp *app = call.okta().app(call.ids.first());
    if (!app)
        return oktaNotFound(call.ids.first() + u" (AppInstance)"_s);
    QJsonArray all;
    for (const OktaGroup &group : call.okta().groups) {
        if (!app->groups.contains(group.id))
            continue;
        QJsonObject row{{u"id"_s, group.id},
                        {u"lastUpdated"_s, u"2026-03-02T08:00:00.000Z"_s},
                        {u"priority"_s, all.size()},
                        {u"profile"_s, QJsonObject{}}};
        if (call.value(u"expand"_s) == u"group")
            row.insert(u"_embedded"_s, QJsonObject{{u"group"_s, groupJson(call, group)}});
        all += row;
    }
    return oktaList(call, all, 20, 200);
}

base::Reply oneGroup(OktaCall &call)
{
    for (const OktaGroup &group : call.okta().groups) {
        if (group.id == call.ids.first())
            return oktaJson(groupJson(call, group));
    }
    return oktaNotFound(call.ids.first() + u" (UserGroup)"_s);
}

} // namespace

std::vector<OktaRoute> oktaAppRoutes()
{
    using base::Method;
    const QString read = u"okta.apps.read"_s;
    return {
        {Method::Get, "/api/v1/apps", read, listApps},
        {Method::Get, "/api/v1/apps/{id}", read, oneApp},
        {Method::Get, "/api/v1/apps/{id}/groups", read, appGroups},
        {Method::Get, "/api/v1/groups/{id}", u"okta.groups.read"_s, oneGroup},
    };
}

} // namespace latchkey::rehearsal
