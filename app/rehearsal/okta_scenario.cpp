// SPDX-License-Identifier: MIT
#include "rehearsal/okta_scenario.h"

#include "rehearsal/acme.h"
#include "rehearsal/okta_expression.h"
#include "rehearsal/okta_schema.h"
#include "rehearsal/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

QString groupOfMacUsers() { return u"Mac users"_s; }

OktaUser addUser(OktaState &okta, const QString &login, const QString &first, const QString &last)
{
    OktaUser user;
    user.id = okta.newId(u"00u"_s);
    user.login = login;
    user.firstName = first;
    user.lastName = last;
    user.typeId = oktaUserTypeId(0);
    okta.users.push_back(user);
    return user;
}

void addPeople(OktaState &okta)
{
    const OktaUser admin =
        addUser(okta, u"mara.keller@"_s + acmeMailDomain(), u"Mara"_s, u"Keller"_s);
    OktaGroup everyone{okta.newId(u"00g"_s), u"Everyone"_s, {admin.id}};
    OktaGroup macs{okta.newId(u"00g"_s), groupOfMacUsers(), {}};
    for (const auto &[first, last] : acmePeople()) {
        const QString login = u"%1.%2@%3"_s.arg(first, last, acmeMailDomain()).toLower();
        const OktaUser user = addUser(okta, login, first, last);
        everyone.members += user.id;
        macs.members += user.id;
    }
    okta.groups = {everyone, macs};
}

void addOtherApps(OktaState &okta)
{
    const auto add = [&](const QString &name, const QString &label, const QString &mode) {
        OktaApp app;
        app.id = okta.newId(u"0oa"_s);
        app.name = name;
        app.label = label;
        app.signOnMode = mode;
        if (mode == u"OPENID_CONNECT")
            app.clientId = app.id;
        okta.apps.push_back(app);
    };
    add(u"saasure"_s, u"Okta Admin Console"_s, u"OPENID_CONNECT"_s);
    add(u"okta_enduser"_s, u"Okta Dashboard"_s, u"OPENID_CONNECT"_s);
    add(u"oidc_client"_s, u"Intranet"_s, u"OPENID_CONNECT"_s);
    add(u"oidc_client"_s, u"Latchkey service"_s, u"OPENID_CONNECT"_s);
    add(u"jamfsoftwareserver"_s, u"Jamf Pro"_s, u"SAML_2_0"_s);
    for (int i = 1; i <= 20; ++i)
        add(u"bookmark"_s, u"Bookmark %1"_s.arg(i), u"BOOKMARK"_s);
}

void addFeatures(OktaState &okta)
{
    const auto add = [&](const QString &id, const QString &name, bool isOn) {
        OktaFeature feature;
        feature.id = id;
        feature.name = name;
        feature.description = u"%1, as the practice org describes it."_s.arg(name);
        feature.enabled = isOn;
        okta.features.push_back(feature);
    };
    add(u"ftrtokenpreview0001"_s, u"Token preview"_s, true);
    add(u"ftrjitlocalaccount1"_s, u"Just-In-Time Local Account Creation for macOS"_s, false);
    add(u"ftrjitsecond0000001"_s, u"Just-In-Time Local Account Creation for macOS (shared Macs)"_s,
        false);
    add(u"ftrshareddevicekeys1"_s, u"Shared device keys for Desktop Password Sync"_s, false);
    add(u"ftrbrandedsignin001"_s, u"Branded sign-in page editor"_s, false);
}

QJsonObject attribute(const QString &name, const QString &description)
{
    return {{u"title"_s, name},       {u"description"_s, description},
            {u"type"_s, u"string"_s}, {u"required"_s, false},
            {u"scope"_s, u"NONE"_s},  {u"master"_s, QJsonObject{{u"type"_s, u"PROFILE_MASTER"_s}}}};
}

QJsonObject entry(const QString &expression, const QString &push)
{
    return {{u"expression"_s, expression}, {u"pushStatus"_s, push}};
}

void setForwardMapping(OktaState &okta, const QJsonObject &properties)
{
    const OktaApp *app = okta.ssoApp();
    for (OktaMapping &mapping : okta.mappings) {
        if (app && mapping.appId == app->id && !mapping.isReverse)
            mapping.properties = properties;
    }
}

} // namespace

void oktaFresh(Practice::World &world)
{
    world.okta = {};
    addPeople(world.okta);
    addOtherApps(world.okta);
    addFeatures(world.okta);
    oktaAddSsoApp(world);
}

void oktaAddSsoApp(Practice::World &world)
{
    OktaState &okta = world.okta;
    OktaApp app;
    app.id = okta.newId(u"0oa"_s);
    app.name = ssoAppName();
    app.label = u"Platform Single Sign-on for macOS"_s;
    app.clientId = app.id;
    for (const OktaGroup &group : okta.groups) {
        if (group.name != groupOfMacUsers())
            continue;
        app.groups += group.id;
        for (const QString &member : group.members) {
            OktaAppUser user;
            user.appId = app.id;
            user.userId = member;
            user.changed = world.now;
            okta.appUsers.push_back(user);
        }
    }
    okta.apps.push_back(app);
    oktaAddMappings(world);
}

void oktaAddMappings(Practice::World &world)
{
    OktaState &okta = world.okta;
    const int types = std::clamp(world.number(u"okta.user-types"_s), 1, 5);
    const auto add = [&](const OktaApp &app, const QString &type, bool isReverse) {
        const bool isThere =
            std::any_of(okta.mappings.begin(), okta.mappings.end(), [&](const OktaMapping &one) {
                return one.appId == app.id && one.userTypeId == type && one.isReverse == isReverse;
            });
        if (isThere)
            return;
        OktaMapping mapping{okta.newId(u"prm"_s), app.id, type, isReverse, {}};
        if (isReverse)
            mapping.properties.insert(u"login"_s, entry(u"appuser.userName"_s, u"DONT_PUSH"_s));
        okta.mappings.push_back(mapping);
    };
    for (const OktaApp &app : okta.apps) {
        for (int i = 0; i < types; ++i) {
            add(app, oktaUserTypeId(i), true);
            add(app, oktaUserTypeId(i), false);
        }
    }
}

void oktaApplyMappings(Practice::World &world)
{
    OktaState &okta = world.okta;
    const OktaApp *app = okta.ssoApp();
    if (!app)
        return;
    for (const OktaMapping &mapping : okta.mappings) {
        if (mapping.appId != app->id || mapping.isReverse)
            continue;
        if (mapping.userTypeId == oktaUserTypeId(0))
            okta.crowdProfile = mapping.properties;
        for (OktaAppUser &assigned : okta.appUsers) {
            const OktaUser *user = okta.user(assigned.userId);
            if (assigned.appId != app->id || !user || user->typeId != mapping.userTypeId)
                continue;
            const QJsonObject profile =
                oktaProfileFrom(mapping.properties, app->schema.custom, *user);
            if (profile != assigned.profile)
                assigned.changed = world.now;
            assigned.profile = profile;
        }
    }
}

void oktaAllSetUp(Practice::World &world)
{
    OktaState &okta = world.okta;
    for (OktaFeature &feature : okta.features) {
        if (feature.id == u"ftrjitlocalaccount1")
            feature.enabled = true;
    }
    OktaApp &app = *okta.ssoApp();
    const QString user = u"macOSAccountUsername"_s;
    const QString full = u"macOSAccountFullName"_s;
    app.schema.custom = {{user, attribute(user, u"macOS short name for JIT accounts"_s)},
                         {full, attribute(full, u"macOS full name for JIT accounts"_s)}};
    app.schema.changed = world.now;
    app.schema.before = app.schema.custom;
    setForwardMapping(okta,
                      {{user, entry(u"String.substringBefore(user.login, \"@\")"_s, u"PUSH"_s)},
                       {full, entry(u"user.firstName + \" \" + user.lastName"_s, u"PUSH"_s)}});
    oktaApplyMappings(world);
    okta.scep.isConfigured = true;
}

void oktaMadeByHand(Practice::World &world)
{
    OktaState &okta = world.okta;
    for (OktaFeature &feature : okta.features) {
        if (feature.id == u"ftrjitlocalaccount1")
            feature.enabled = true;
    }
    OktaApp &app = *okta.ssoApp();
    const QString user = u"macOSAccountUsername"_s;
    app.schema.custom = {{user, attribute(user, u"Mac short name"_s)}};
    app.schema.changed = world.now;
    app.schema.before = app.schema.custom;
    setForwardMapping(okta, {{user, entry(u"user.login"_s, u"DONT_PUSH"_s)}});
    okta.scep.isConfigured = true;
}

void oktaSeveralInstances(Practice::World &world)
{
    oktaAddSsoApp(world);
    world.okta.apps.back().label = u"Platform Single Sign-on for macOS (macOS 13)"_s;
}

void oktaWrongAttribute(Practice::World &world)
{
    OktaApp &app = *world.okta.ssoApp();
    const QString name = u"macosAccountUsername"_s;
    app.schema.custom = {{name, attribute(name, u"Mac short name"_s)}};
    app.schema.changed = world.now.addDays(-30);
    app.schema.before = app.schema.custom;
}

void oktaAttributeOfWrongType(Practice::World &world)
{
    OktaApp &app = *world.okta.ssoApp();
    const QString name = u"macOSAccountUsername"_s;
    QJsonObject list = attribute(name, u"Mac short names"_s);
    list[u"type"_s] = u"array"_s;
    list[u"items"_s] = QJsonObject{{u"type"_s, u"string"_s}};
    app.schema.custom = {{name, list}};
    app.schema.changed = world.now.addDays(-30);
    app.schema.before = app.schema.custom;
}

void oktaForeignMapping(Practice::World &world)
{
    OktaApp &app = *world.okta.ssoApp();
    const QString user = u"macOSAccountUsername"_s;
    const QString cost = u"costCenter"_s;
    app.schema.custom = {{user, attribute(user, u"Mac short name"_s)},
                         {cost, attribute(cost, u"Cost center"_s)}};
    app.schema.changed = world.now.addDays(-30);
    app.schema.before = app.schema.custom;
    setForwardMapping(world.okta,
                      {{user, entry(u"String.substringBefore(user.email, \"@\")"_s, u"PUSH"_s)},
                       {cost, entry(u"user.lastName"_s, u"PUSH"_s)}});
}

void oktaFaultyPeople(Practice::World &world)
{
    OktaState &okta = world.okta;
    const OktaApp &app = *okta.ssoApp();
    const auto add = [&](const QString &local, const QString &first, const QString &last) {
        const QString login = local.contains(u'@') ? local : local + u'@' + acmeMailDomain();
        const OktaUser user = addUser(okta, login, first, last);
        OktaAppUser assigned;
        assigned.appId = app.id;
        assigned.userId = user.id;
        assigned.changed = world.now;
        okta.appUsers.push_back(assigned);
        okta.groups.back().members += user.id;
    };
    add(u"no.first"_s, {}, u"Nameless"_s);
    add(u"no.last"_s, u"Cher"_s, {});
    add(u"anna+berg"_s, u"Anna"_s, u"Bergh"_s);
    add(u"annaberg"_s, u"Anna"_s, u"Berger"_s);
    add(u"sam.hill@one.example"_s, u"Sam"_s, u"Hill"_s);
    add(u"Sam.Hill@two.example"_s, u"Samuel"_s, u"Hill"_s);
    add(u"root"_s, u"Robin"_s, u"Oot"_s);
    add(u"left"_s, u"Lea"_s, u"Gone"_s);
    okta.users.back().status = u"DEPROVISIONED"_s;
    add(u"new.hire"_s, u"Nina"_s, u"Hire"_s);
    okta.users.back().status = u"STAGED"_s;
    add(u"partner"_s, u"Paul"_s, u"Partner"_s);
    okta.users.back().provider = u"FEDERATION"_s;
    add(u"plainname"_s, u"Pia"_s, u"Plain"_s);
    okta.users.back().login = u"plainname"_s;
}

void oktaWithoutLicence(Practice::World &world)
{
    OktaState &okta = world.okta;
    okta.isLicensed = false;
    const auto isOfSso = [](const OktaApp &app) { return app.name == ssoAppName(); };
    okta.apps.erase(std::remove_if(okta.apps.begin(), okta.apps.end(), isOfSso), okta.apps.end());
    okta.appUsers.clear();
    okta.mappings.clear();
    oktaAddMappings(world);
}

} // namespace latchkey::rehearsal
