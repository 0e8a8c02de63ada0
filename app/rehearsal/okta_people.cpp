// SPDX-License-Identifier: MIT
#include "rehearsal/acme.h"
#include "rehearsal/okta_access.h"
#include "rehearsal/okta_page.h"
#include "rehearsal/okta_routes.h"
#include "rehearsal/okta_user_json.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

/// A service app has no user behind it; which of two answers it gets is not documented.
base::Reply me(OktaCall &call)
{
    if (!call.isService)
        return oktaJson(oktaUserJson(call, call.okta().users.front()));
    if (call.world.switchValue(u"okta.me-for-service"_s) == u"403")
        return oktaForbidden();
    return oktaNotFound(u"me (User)"_s);
}

base::Reply oneUser(OktaCall &call)
{
    if (call.ids.first() == u"me")
        return me(call);
    const std::optional<OktaUser> user = oktaUserById(call.world, call.ids.first());
    return user ? oktaJson(oktaUserJson(call, *user))
                : oktaNotFound(call.ids.first() + u" (User)"_s);
}

base::Reply listUsers(OktaCall &call)
{
    const std::optional<OktaPage> page = oktaPage(call, 200, 200);
    if (!page)
        return oktaBadCursor();
    const qsizetype known = qsizetype(call.okta().users.size());
    const qsizetype total = known + call.world.number(u"okta.users"_s);
    QJsonArray rows;
    for (qsizetype i = page->start; i < std::min(page->start + page->size, total); ++i) {
        rows += oktaUserJson(call, i < known ? call.okta().users[size_t(i)]
                                             : oktaCrowdUser(call.okta(), int(i - known)));
    }
    return oktaRows(call, rows, *page, total);
}

base::Reply rolesJson(OktaCall &call, const QString &assignment)
{
    if (call.world.switchValue(u"okta.roles-readable"_s) == u"no")
        return oktaForbidden();
    const QString role = call.world.switchValue(u"okta.role"_s);
    const QMap<QString, QString> labels{{u"SUPER_ADMIN"_s, u"Super Organization Administrator"_s},
                                        {u"ORG_ADMIN"_s, u"Organization Administrator"_s},
                                        {u"APP_ADMIN"_s, u"Application Administrator"_s},
                                        {u"READ_ONLY_ADMIN"_s, u"Read Only Administrator"_s},
                                        {u"CUSTOM"_s, u"Device team"_s}};
    return oktaJson(QJsonArray{QJsonObject{{u"id"_s, u"ra1practicerole00001"_s},
                                           {u"label"_s, labels.value(role)},
                                           {u"type"_s, role},
                                           {u"status"_s, u"ACTIVE"_s},
                                           {u"created"_s, u"2024-02-01T08:00:00.000Z"_s},
                                           {u"lastUpdated"_s, u"2024-02-01T08:00:00.000Z"_s},
                                           {u"assignmentType"_s, assignment}}});
}

base::Reply userRoles(OktaCall &call)
{
    const QString &id = call.ids.first();
    if (!oktaUserById(call.world, id))
        return oktaNotFound(id + u" (User)"_s);
    if (id != call.okta().users.front().id)
        return oktaJson(QJsonArray());
    return rolesJson(call, u"USER"_s);
}

base::Reply clientRoles(OktaCall &call)
{
    if (call.ids.first() != QString::fromLatin1(acmeServiceId()))
        return oktaNotFound(call.ids.first() + u" (PublicClientApp)"_s);
    return rolesJson(call, u"CLIENT"_s);
}

base::Reply apiTokens(OktaCall &call)
{
    QJsonArray all;
    if (!call.okta().isTokenRevoked) {
        all += QJsonObject{{u"id"_s, u"00Tpracticetoken0001"_s},
                           {u"name"_s, u"Latchkey"_s},
                           {u"userId"_s, call.okta().users.front().id},
                           {u"clientName"_s, u"Okta API"_s},
                           {u"tokenWindow"_s, u"P30D"_s},
                           {u"created"_s, oktaTime(call.world.now.addDays(-1))},
                           {u"lastUpdated"_s, oktaTime(call.world.now)},
                           {u"expiresAt"_s, oktaTime(call.world.now.addDays(30))},
                           {u"network"_s, QJsonObject{{u"connection"_s, u"ANYWHERE"_s}}}};
    }
    return oktaJson(all);
}

base::Reply revokeOwnToken(OktaCall &call)
{
    if (!call.incoming.headers.value("Authorization").startsWith("SSWS "))
        return oktaForbidden();
    call.okta().isTokenRevoked = true;
    call.world.wrote("DELETE /api/v1/api-tokens/current");
    base::Reply reply;
    reply.status = 204;
    return reply;
}

base::Reply groupMembers(OktaCall &call)
{
    for (const OktaGroup &group : call.okta().groups) {
        if (group.id != call.ids.first())
            continue;
        QJsonArray all;
        for (const QString &id : group.members) {
            if (const OktaUser *user = call.okta().user(id))
                all += oktaUserJson(call, *user);
        }
        return oktaList(call, all, 200, 200);
    }
    return oktaNotFound(call.ids.first() + u" (UserGroup)"_s);
}

} // namespace

std::vector<OktaRoute> oktaPeopleRoutes()
{
    using base::Method;
    const QString roles = u"okta.roles.read"_s;
    return {
        {Method::Get, "/api/v1/users", u"okta.users.read"_s, listUsers},
        {Method::Get, "/api/v1/users/{id}", u"okta.users.read"_s, oneUser},
        {Method::Get, "/api/v1/users/{id}/roles", roles, userRoles},
        {Method::Get, "/oauth2/v1/clients/{id}/roles", roles, clientRoles},
        {Method::Get, "/api/v1/groups/{id}/users", u"okta.groups.read"_s, groupMembers},
        {Method::Get, "/api/v1/api-tokens", u"okta.apiTokens.read"_s, apiTokens},
        {Method::Delete, "/api/v1/api-tokens/current", u"okta.apiTokens.manage"_s, revokeOwnToken},
    };
}

} // namespace latchkey::rehearsal
