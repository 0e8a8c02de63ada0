// SPDX-License-Identifier: MIT
#include "recipe/rights.h"

#include "base/json.h"
#include "recipe/jamf_privileges.h"
#include "recipe/okta_scopes.h"
#include "recipe/right_uses.h"

#include <algorithm>

namespace latchkey::recipe {

using base::System;
using base::text;
using namespace Qt::StringLiterals;
using Grant = Right::Grant;

namespace {

Grant readGrant(const Facts &facts, const OktaRight &right)
{
    if (missingReadScopes(facts).contains(right.scope))
        return Grant::Missing;
    const bool isSure = oktaRole(facts) == OktaRole::Super && !hasScopes(facts);
    return isSure || facts.isGood(right.key) ? Grant::Given : Grant::Unknown;
}

/// By the scopes that the token was given, where it has any; else by the administrator's role.
Grant writeGrant(const Facts &facts, const QByteArray &scope)
{
    if (missingWriteScopes(facts).contains(scope))
        return Grant::Missing;
    const bool isFeature = scope == "okta.features.manage";
    switch (oktaRole(facts)) {
    case OktaRole::Super:
        return Grant::Given;
    case OktaRole::Admin:
        return isFeature ? Grant::Missing : Grant::Given;
    case OktaRole::Reader:
        return Grant::Missing;
    case OktaRole::Unknown:
        break;
    }
    return Grant::Unknown;
}

void addOkta(std::vector<Right> &rights, const Facts &facts)
{
    for (const OktaRight &one : neededOktaRights()) {
        const QString name = QString::fromLatin1(one.scope);
        rights.push_back({System::Okta, name, useOfRight(name), readGrant(facts, one)});
    }
    for (const QByteArray &scope : oktaWriteScopes()) {
        const QString name = QString::fromLatin1(scope);
        // Who turned the feature on already needs no right to do so.
        if (scope == "okta.features.manage" && !isFeatureStillOff(facts))
            continue;
        rights.push_back({System::Okta, name, useOfRight(name), writeGrant(facts, scope)});
    }
}

void addJamf(std::vector<Right> &rights, const Facts &facts)
{
    const QStringList all =
        jamfReadPrivileges(facts.decisions) + jamfApplyPrivileges(facts.decisions);
    const bool isTold = arePrivilegesTold(facts);
    const QStringList missing = isTold ? lackingPrivileges(facts, all) : refusedJamfReads(facts);
    for (const QString &name : all) {
        const Grant rest = isTold ? Grant::Given : Grant::Unknown;
        rights.push_back(
            {System::Jamf, name, useOfRight(name), missing.contains(name) ? Grant::Missing : rest});
    }
}

/// A token has no scopes: its owner's role decides.
base::Text oktaPlace(const Facts &facts)
{
    if (hasScopes(facts))
        return text("recipe",
                    QT_TRANSLATE_NOOP(
                        "recipe", "Applications > Applications > the app that Latchkey signs in "
                                  "with > Okta API Scopes > Grant. Whoever signs in, or the app "
                                  "itself, also needs an administrator role that may do it: "
                                  "Application Administrator, for features Super Administrator."));
    return text("recipe", QT_TRANSLATE_NOOP(
                              "recipe", "Security > API > Tokens. A token has the rights of its "
                                        "owner: for attributes and mappings make it as an "
                                        "Application Administrator, for features as a Super "
                                        "Administrator, who may also turn the feature on by hand "
                                        "(Settings > Features)."));
}

} // namespace

std::vector<Right> rightsOf(const Facts &facts)
{
    std::vector<Right> rights;
    addOkta(rights, facts);
    addJamf(rights, facts);
    std::stable_sort(rights.begin(), rights.end(),
                     [](const Right &one, const Right &other) { return one.grant < other.grant; });
    return rights;
}

base::Text placeToGrant(const Facts &facts, System system)
{
    if (system == System::Okta)
        return oktaPlace(facts);
    return text("recipe", QT_TRANSLATE_NOOP("recipe", "Settings > System > API roles and clients > "
                                                      "API Roles > the role of Latchkey's client > "
                                                      "Edit. Adding privileges keeps the client "
                                                      "secret."));
}

} // namespace latchkey::recipe
