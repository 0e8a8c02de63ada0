// SPDX-License-Identifier: MIT
#include "tenant/okta/apps.h"

#include "tenant/okta/okta.h"

namespace latchkey::okta {

using base::Reply;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

Result<QJsonArray> appRows(const Reply &reply)
{
    const auto all = rows(reply);
    if (!all)
        return base::fail(all.error());
    QJsonArray kept;
    for (const QJsonValue row : *all) {
        if (row[u"signOnMode"_s].toString() != u"OPENID_CONNECT"_s)
            continue;
        const QJsonValue client = row[u"credentials"_s][u"oauthClient"_s];
        kept += QJsonObject{{u"id"_s, row[u"id"_s].toString()},
                            {u"name"_s, row[u"name"_s].toString()},
                            {u"label"_s, row[u"label"_s].toString()},
                            {u"status"_s, row[u"status"_s].toString()},
                            {u"clientId"_s, client[u"client_id"_s].toString()}};
    }
    return kept;
}

Result<QJsonArray> groupRows(const Reply &reply)
{
    const auto all = rows(reply);
    if (!all)
        return base::fail(all.error());
    QJsonArray kept;
    for (const QJsonValue row : *all) {
        const QJsonValue profile = row[u"_embedded"_s][u"group"_s][u"profile"_s];
        kept += QJsonObject{{u"id"_s, row[u"id"_s].toString()},
                            {u"name"_s, profile[u"name"_s].toString()}};
    }
    return kept;
}

} // namespace

tenant::Reading apps()
{
    return tenant::gathered("okta.apps", get("/api/v1/apps?limit=200", "/api/v1/apps"), appRows,
                            nextPage);
}

tenant::Reading appGroups(const QString &appId)
{
    return tenant::gathered("okta.app-groups/" + appId.toUtf8(),
                            get("/api/v1/apps/" + encoded(appId) + "/groups?limit=200&expand=group",
                                "/api/v1/apps/{id}/groups"),
                            groupRows, nextPage);
}

tenant::Reading anyAppUser(const QString &appId)
{
    return tenant::single(
        "okta.app-any-user/" + appId.toUtf8(),
        get("/api/v1/apps/" + encoded(appId) + "/users?limit=1", "/api/v1/apps/{id}/users"),
        [](const Reply &reply) -> Result<QJsonValue> {
            const auto all = rows(reply);
            if (!all)
                return base::fail(all.error());
            return QJsonValue(!all->isEmpty());
        });
}

} // namespace latchkey::okta
