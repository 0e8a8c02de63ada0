// SPDX-License-Identifier: MIT
#include "recipe/okta_scopes.h"

#include "recipe/okta_steps.h"

#include <algorithm>

namespace latchkey::recipe {

using namespace Qt::StringLiterals;

const std::vector<OktaRight> &neededOktaRights()
{
    // Each right is tried by a GET: a token tells its scopes, not its rights (okta.md 0.5, from
    // developer.okta.com "Implement OAuth for Okta", read 2026-11-24).
    static const std::vector<OktaRight> all{
        {"okta.orgs.read", "okta.org", {}, {}},
        {"okta.features.read", "okta.features", {}, {}},
        {"okta.apps.read", "okta.apps", {}, {}},
        {"okta.schemas.read", "okta.right/okta.schemas.read", "/api/v1/meta/schemas/user/default",
         "/api/v1/meta/schemas/user/{id}"},
        {"okta.profileMappings.read", "okta.right/okta.profileMappings.read",
         "/api/v1/mappings?limit=1", "/api/v1/mappings"},
        {"okta.users.read", "okta.right/okta.users.read", "/api/v1/users?limit=1", "/api/v1/users"},
        {"okta.devices.read", "okta.right/okta.devices.read", "/api/v1/devices?limit=1",
         "/api/v1/devices"},
        {"okta.logs.read", "okta.right/okta.logs.read", "/api/v1/logs?limit=1", "/api/v1/logs"},
    };
    return all;
}

QByteArrayList oktaWriteScopes()
{
    return {"okta.features.manage", "okta.schemas.manage", "okta.profileMappings.manage"};
}

bool isServiceApp(const Facts &facts)
{
    return !facts.secrets.contains("okta.token") && facts.secrets.contains("okta.private-key");
}

bool hasScopes(const Facts &facts)
{
    return isServiceApp(facts) || !facts.object("okta.org")[u"scopes"_s].toArray().isEmpty();
}

bool isFeatureStillOff(const Facts &facts)
{
    const QJsonArray found = jitFeatures(facts);
    return found.size() == 1 && found.first()[u"status"_s].toString() == u"DISABLED"_s;
}

QByteArrayList missingReadScopes(const Facts &facts)
{
    QByteArrayList missing;
    for (const OktaRight &right : neededOktaRights()) {
        const base::Error *error = facts.problem(right.key);
        if (!error || error->fault != base::Fault::Forbidden || error->code == "E0000015")
            continue;
        if (right.key != "okta.features" || !facts.saidDone("okta.jit-feature"))
            missing += right.scope;
    }
    return missing;
}

QByteArrayList missingWriteScopes(const Facts &facts)
{
    const QJsonArray granted = facts.object("okta.org")[u"scopes"_s].toArray();
    QByteArrayList missing;
    for (const QByteArray &scope : oktaWriteScopes()) {
        const bool needed = scope != "okta.features.manage" || isFeatureStillOff(facts);
        if (needed && !granted.isEmpty() && !granted.contains(QString::fromLatin1(scope)))
            missing += scope;
    }
    return missing;
}

OktaRole oktaRole(const Facts &facts)
{
    if (!facts.isGood("okta.roles"))
        return OktaRole::Unknown;
    OktaRole best = OktaRole::Reader;
    bool custom = false;
    for (const QJsonValue role : facts.array("okta.roles")) {
        const QString status = role[u"status"_s].toString();
        const QString type = role[u"type"_s].toString();
        if (!status.isEmpty() && status != u"ACTIVE"_s)
            continue;
        if (type == u"SUPER_ADMIN"_s)
            return OktaRole::Super;
        if (type == u"ORG_ADMIN"_s || type == u"APP_ADMIN"_s)
            best = OktaRole::Admin;
        custom = custom || type == u"CUSTOM"_s;
    }
    return best == OktaRole::Reader && custom ? OktaRole::Unknown : best;
}

} // namespace latchkey::recipe
