// SPDX-License-Identifier: MIT
#include "rehearsal/okta_expression.h"
#include "rehearsal/okta_page.h"
#include "rehearsal/okta_routes.h"
#include "rehearsal/okta_user_json.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

/// An assignment with its person, as stored or made up.
struct Assigned
{
    OktaAppUser appUser;
    OktaUser user;
};

/// The profile with a null for each attribute of the app's schema that has no value.
QJsonObject filled(const OktaApp &app, QJsonObject profile)
{
    const QStringList names = app.schema.custom.keys();
    for (const QString &name : names) {
        if (!profile.contains(name))
            profile.insert(name, QJsonValue::Null);
    }
    return profile;
}

QJsonObject appUserJson(const OktaCall &call, const OktaApp &app, const Assigned &one,
                        bool isExpanded)
{
    const QString self = call.link(u"/api/v1/apps/%1/users/%2"_s.arg(app.id, one.user.id));
    const auto link = [](const QString &href) { return QJsonObject{{u"href"_s, href}}; };
    QJsonObject row{
        {u"id"_s, one.user.id},
        {u"externalId"_s, QJsonValue::Null},
        {u"created"_s, u"2026-03-02T08:00:00.000Z"_s},
        {u"lastUpdated"_s, oktaTime(one.appUser.changed)},
        {u"scope"_s, one.appUser.scope},
        {u"status"_s, one.appUser.status},
        {u"statusChanged"_s, u"2026-03-02T08:00:00.000Z"_s},
        {u"syncState"_s, u"DISABLED"_s},
        {u"credentials"_s, QJsonObject{{u"userName"_s, one.user.login}}},
        {u"profile"_s, filled(app, one.appUser.profile)},
        {u"_links"_s, QJsonObject{{u"app"_s, link(call.link(u"/api/v1/apps/"_s + app.id))},
                                  {u"user"_s, link(call.link(u"/api/v1/users/"_s + one.user.id))},
                                  {u"self"_s, link(self)}}}};
    if (isExpanded)
        row.insert(u"_embedded"_s, QJsonObject{{u"user"_s, oktaUserJson(call, one.user)}});
    return row;
}

bool matches(const QString &start, const Assigned &one)
{
    return start.isEmpty() || one.user.login.startsWith(start, Qt::CaseInsensitive);
}

Assigned crowdMember(const OktaCall &call, const OktaApp &app, int number)
{
    Assigned one;
    one.user = oktaCrowdUser(call.okta(), number);
    one.appUser.userId = one.user.id;
    one.appUser.changed = call.world.now;
    one.appUser.profile = oktaProfileFrom(call.okta().crowdProfile, app.schema.custom, one.user);
    return one;
}

/// The stored assignments of the app, those that the search lets through.
std::vector<Assigned> storedOf(const OktaCall &call, const OktaApp &app)
{
    const QString start = call.value(u"q"_s);
    std::vector<Assigned> all;
    for (const OktaAppUser &appUser : call.okta().appUsers) {
        const OktaUser *user = call.okta().user(appUser.userId);
        if (appUser.appId == app.id && user && matches(start, {appUser, *user}))
            all.push_back({appUser, *user});
    }
    return all;
}

base::Reply appUsers(OktaCall &call)
{
    const OktaApp *app = call.okta().app(call.ids.first());
    if (!app)
        return oktaNotFound(call.ids.first() + u" (AppInstance)"_s);
    const bool isExpanded = call.value(u"expand"_s) == u"user";
    const int most = isExpanded ? std::max(1, call.world.number(u"okta.expand-limit"_s)) : 500;
    const std::optional<OktaPage> page = oktaPage(call, 50, std::min(most, 500));
    if (!page)
        return oktaBadCursor();
    const std::vector<Assigned> stored = storedOf(call, *app);
    const qsizetype known = qsizetype(stored.size());
    // A search names one person; the made-up ones are found only in the whole list.
    const bool hasCrowd = app->name == ssoAppName() && !call.has(u"q"_s);
    const qsizetype total = known + (hasCrowd ? call.world.number(u"okta.users"_s) : 0);
    QJsonArray rows;
    for (qsizetype i = page->start; i < std::min(page->start + page->size, total); ++i) {
        const Assigned one =
            i < known ? stored[size_t(i)] : crowdMember(call, *app, int(i - known));
        rows += appUserJson(call, *app, one, isExpanded);
    }
    return oktaRows(call, rows, *page, total);
}

base::Reply oneAppUser(OktaCall &call)
{
    const OktaApp *app = call.okta().app(call.ids.first());
    if (!app)
        return oktaNotFound(call.ids.first() + u" (AppInstance)"_s);
    const bool isExpanded = call.value(u"expand"_s) == u"user";
    for (const Assigned &one : storedOf(call, *app)) {
        if (one.user.id == call.ids[1])
            return oktaJson(appUserJson(call, *app, one, isExpanded));
    }
    return oktaNotFound(call.ids[1] + u" (AppUser)"_s);
}

/// Attributes that a mapping pushes cannot be set for one person (okta.md 1, E0000075).
base::Reply setAppUser(OktaCall &call)
{
    const std::optional<QJsonObject> body = bodyOf(call);
    if (!body)
        return oktaError(400, u"E0000003"_s, u"The request body was not well-formed."_s);
    const QStringList names = body->value(u"profile"_s).toObject().keys();
    return oktaError(
        403, u"E0000075"_s,
        u"Cannot modify the %1 attribute because it has a field mapping and profile push is enabled."_s
            .arg(names.value(0)));
}

} // namespace

std::vector<OktaRoute> oktaAppUserRoutes()
{
    using base::Method;
    const QString read = u"okta.apps.read"_s;
    return {
        {Method::Get, "/api/v1/apps/{id}/users", read, appUsers},
        {Method::Get, "/api/v1/apps/{id}/users/{id}", read, oneAppUser},
        {Method::Post, "/api/v1/apps/{id}/users/{id}", u"okta.apps.manage"_s, setAppUser},
    };
}

} // namespace latchkey::rehearsal
