// SPDX-License-Identifier: MIT
#include "rehearsal/okta_routes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

base::Reply wellKnownOrganization(OktaCall &call)
{
    const QString own = call.base.startsWith(u"http://")
                            ? call.base
                            : u"https://"_s + QString::fromLatin1(practiceOktaHost());
    QJsonObject links{{u"organization"_s, QJsonObject{{u"href"_s, own}}}};
    const QString custom = call.world.switchValue(u"okta.custom-domain"_s);
    if (!custom.isEmpty()) {
        const QJsonObject link{{u"href"_s, u"https://"_s + custom}};
        if (call.world.switchValue(u"okta.alternate-link"_s) == u"list")
            links.insert(u"alternate"_s, QJsonArray{link});
        else
            links.insert(u"alternate"_s, link);
    }
    return oktaJson(QJsonObject{{u"id"_s, u"00opracticeacme00001"_s},
                                {u"cell"_s, u"practice1"_s},
                                {u"pipeline"_s, call.okta().pipeline},
                                {u"_links"_s, links}});
}

base::Reply org(OktaCall &call)
{
    return oktaJson(QJsonObject{{u"id"_s, u"00opracticeacme00001"_s},
                                {u"companyName"_s, call.okta().company},
                                {u"subdomain"_s, u"acme"_s},
                                {u"status"_s, u"ACTIVE"_s},
                                {u"created"_s, u"2019-03-11T09:20:00.000Z"_s},
                                {u"lastUpdated"_s, u"2025-11-02T07:45:10.000Z"_s},
                                {u"expiresAt"_s, QJsonValue::Null},
                                {u"website"_s, u"https://www.acme.example"_s},
                                {u"_links"_s, QJsonObject{}}});
}

/// Reachable is what a GET proves: the nonce is given to POST only (405, seen 2026).
base::Reply nonce(OktaCall &call)
{
    if (!call.okta().isLicensed)
        return oktaLicence();
    return oktaJson(QJsonObject{{u"nonce"_s, call.okta().newId(u"nonce"_s)}});
}

base::Reply siteAssociation(OktaCall &call)
{
    QJsonObject all{{u"webcredentials"_s,
                     QJsonObject{{u"apps"_s, QJsonArray{u"B7F62B65BN.com.okta.mobile"_s}}}}};
    if (call.okta().isLicensed && call.okta().pipeline == u"idx") {
        const QJsonArray apps{u"B7F62B65BN.com.okta.mobile"_s,
                              u"B7F62B65BN.com.okta.mobile.auth-service-extension"_s};
        all.insert(u"authsrv"_s, QJsonObject{{u"apps"_s, apps}});
    }
    return oktaJson(all);
}

base::Reply recoveryPinSettings(OktaCall &call)
{
    const QString answer = call.world.switchValue(u"okta.recovery-pin-probe"_s);
    if (answer == u"404")
        return oktaNotFound(QString::fromLatin1(call.path));
    if (answer == u"403")
        return oktaError(403, u"E0000006"_s,
                         u"You do not have permission to perform the requested action"_s);
    if (answer == u"401" || !call.okta().isLicensed)
        return oktaLicence();
    return oktaJson(QJsonObject{{u"desktopMFARecoveryPinEnabled"_s, false}});
}

} // namespace

std::vector<OktaRoute> oktaOrgRoutes()
{
    using base::Method;
    return {
        {Method::Get, "/.well-known/okta-organization", u"-"_s, wellKnownOrganization},
        {Method::Get, "/.well-known/apple-app-site-association", u"-"_s, siteAssociation},
        {Method::Post, "/device-access/api/v1/nonce", u"-"_s, nonce},
        {Method::Get, "/device-access/api/v1/desktop-mfa/recovery-pin-settings",
         u"okta.orgs.read"_s, recoveryPinSettings},
        {Method::Get, "/api/v1/org", u"okta.orgs.read"_s, org},
    };
}

} // namespace latchkey::rehearsal
