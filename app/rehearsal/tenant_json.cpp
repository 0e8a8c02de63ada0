// SPDX-License-Identifier: MIT
#include "rehearsal/tenant_json.h"

#include "rehearsal/acme.h"
#include "rehearsal/world.h"

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

QJsonObject mappingsOf(const OktaState &okta, const OktaApp &app)
{
    QJsonObject all;
    for (const OktaMapping &mapping : okta.mappings) {
        if (mapping.appId == app.id)
            all.insert((mapping.isReverse ? u"to "_s : u"from "_s) + mapping.userTypeId,
                       mapping.properties);
    }
    return all;
}

QString url(const QString &path)
{
    return u"https://"_s + QString::fromLatin1(practiceOktaHost()) + path;
}

} // namespace

QJsonObject oktaStateJson(const Practice::World &world)
{
    const OktaState &okta = world.okta;
    QJsonObject features;
    for (const OktaFeature &feature : okta.features)
        features.insert(feature.name, feature.enabled);
    QJsonObject apps;
    for (const OktaApp &app : okta.apps)
        apps.insert(app.label, QJsonObject{{u"status"_s, app.status},
                                           {u"attributes"_s, app.schema.custom},
                                           {u"mappings"_s, mappingsOf(okta, app)}});
    return {{u"features"_s, features},
            {u"apps"_s, apps},
            {u"api-token-revoked"_s, okta.isTokenRevoked}};
}

QJsonObject pilotStateJson(const Practice::World &world)
{
    const PilotMac &mac = world.mac;
    return {{u"certificate"_s, mac.hasCertificate},
            {u"registered"_s, mac.isRegistered},
            {u"account"_s, mac.accountName},
            {u"full-name"_s, mac.accountFullName}};
}

QJsonObject practiceAnswers(const Practice::World &world)
{
    const QJsonObject done{{u"done"_s, true}};
    QJsonObject all{{u"jamf.scep-profile"_s, done},
                    {u"account.created"_s, done},
                    {u"mac.do-not-register"_s, done},
                    {u"jamf.scope-fleet"_s, QJsonObject{{u"name"_s, u"Latchkey JIT fleet"_s}}}};
    // Nobody can claim to have done what such an org has no page for.
    if (world.okta.isLicensed && world.okta.pipeline == u"idx") {
        all.insert(u"okta.apply-updates"_s, done);
        all.insert(u"scep.configuration"_s,
                   QJsonObject{{u"scep-url"_s, url(acmeScepPath())},
                               {u"challenge-url"_s, url(acmeChallengePath())},
                               {u"probe-challenge"_s, true}});
        if (world.switchValue(u"okta.feature-listed"_s) == u"no")
            all.insert(u"okta.jit-feature"_s, done);
    }
    if (world.scenario == u"made-by-hand")
        all.insert(u"jamf.sso-profile"_s, QJsonObject{{u"existing"_s, u"adopt"_s}});
    if (world.scenario == u"several-app-instances")
        all.insert(u"okta.sso-app"_s, QJsonObject{{u"app-id"_s, world.okta.ssoApp()->id}});
    return all;
}

} // namespace latchkey::rehearsal
