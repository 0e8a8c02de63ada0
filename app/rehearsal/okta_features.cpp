// SPDX-License-Identifier: MIT
#include "rehearsal/okta_access.h"
#include "rehearsal/okta_events.h"
#include "rehearsal/okta_routes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

bool isJit(const OktaFeature &feature) { return feature.id.startsWith(u"ftrjit"); }

bool isListed(const Practice::World &world, const OktaFeature &feature)
{
    if (!isJit(feature))
        return true;
    return world.okta.isLicensed && world.switchValue(u"okta.feature-listed"_s) == u"yes" &&
           (feature.id != u"ftrjitsecond0000001" ||
            world.switchValue(u"okta.feature-name"_s) == u"two");
}

QString nameOf(const Practice::World &world, const OktaFeature &feature)
{
    if (isJit(feature) && world.switchValue(u"okta.feature-name"_s) == u"varied")
        return u"Just-in-Time  Local Account creation (macOS)"_s;
    return feature.name;
}

QJsonObject stageOf(const Practice::World &world, const OktaFeature &feature)
{
    const QString stage = isJit(feature) ? world.switchValue(u"okta.feature-stage"_s) : u"EA"_s;
    if (stage == u"EA")
        return {{u"value"_s, u"EA"_s}};
    return {{u"value"_s, u"BETA"_s}, {u"state"_s, stage.section(u' ', 0, 0)}};
}

QStringList dependenciesOf(const Practice::World &world, const OktaFeature &feature)
{
    if (isJit(feature) && world.switchValue(u"okta.feature-dependency"_s) == u"disabled")
        return {u"ftrshareddevicekeys1"_s};
    return {};
}

QJsonObject featureJson(const OktaCall &call, const OktaFeature &feature)
{
    const QString self = call.link(u"/api/v1/features/"_s + feature.id);
    const auto link = [&](const QString &tail) { return QJsonObject{{u"href"_s, self + tail}}; };
    return {{u"id"_s, feature.id},
            {u"type"_s, u"self-service"_s},
            {u"stage"_s, stageOf(call.world, feature)},
            {u"name"_s, nameOf(call.world, feature)},
            {u"description"_s, feature.description},
            {u"status"_s, feature.enabled ? u"ENABLED"_s : u"DISABLED"_s},
            {u"_links"_s, QJsonObject{{u"self"_s, link({})},
                                      {u"dependents"_s, link(u"/dependents"_s)},
                                      {u"dependencies"_s, link(u"/dependencies"_s)}}}};
}

OktaFeature *featureOf(const OktaCall &call)
{
    OktaFeature *feature = call.okta().feature(call.ids.first());
    return feature && isListed(call.world, *feature) ? feature : nullptr;
}

base::Reply listFeatures(OktaCall &call)
{
    QJsonArray all;
    for (const OktaFeature &feature : call.okta().features) {
        if (isListed(call.world, feature))
            all += featureJson(call, feature);
    }
    return oktaJson(all);
}

base::Reply oneFeature(OktaCall &call)
{
    const OktaFeature *feature = featureOf(call);
    return feature ? oktaJson(featureJson(call, *feature)) : oktaNotFound(call.ids.first());
}

base::Reply dependencies(OktaCall &call)
{
    const OktaFeature *feature = featureOf(call);
    if (!feature)
        return oktaNotFound(call.ids.first());
    QJsonArray all;
    for (const QString &id : dependenciesOf(call.world, *feature))
        all += featureJson(call, *call.okta().feature(id));
    return oktaJson(all);
}

base::Reply dependents(OktaCall &call)
{
    const OktaFeature *feature = featureOf(call);
    if (!feature)
        return oktaNotFound(call.ids.first());
    QJsonArray all;
    for (const OktaFeature &other : call.okta().features) {
        if (isListed(call.world, other) && dependenciesOf(call.world, other).contains(feature->id))
            all += featureJson(call, other);
    }
    return oktaJson(all);
}

/// Why the switch may not be turned on; nothing where it may.
std::optional<base::Reply> enableProblem(OktaCall &call, const OktaFeature &feature)
{
    if (stageOf(call.world, feature).value(u"state"_s).toString() == u"CLOSED")
        return oktaInvalid(u"feature"_s, u"A closed beta can only be disabled."_s);
    if (feature.enabled && call.world.switchValue(u"okta.re-enable"_s) == u"400")
        return oktaInvalid(u"feature"_s, u"The feature is already enabled."_s);
    const bool isForced = call.value(u"mode"_s) == u"force";
    for (const QString &id : dependenciesOf(call.world, feature)) {
        OktaFeature *needed = call.okta().feature(id);
        if (!needed->enabled && !isForced)
            return oktaInvalid(u"feature"_s,
                               u"Enable the features this one depends on first: "_s + needed->name);
        needed->enabled = true;
    }
    return std::nullopt;
}

base::Reply setFeature(OktaCall &call)
{
    OktaFeature *feature = featureOf(call);
    const QString &lifecycle = call.ids[1];
    if (!feature || (lifecycle != u"ENABLE" && lifecycle != u"DISABLE"))
        return oktaNotFound(call.ids.join(u'/'));
    if (!oktaMayToggleFeatures(call))
        return oktaForbidden();
    const bool isOn = lifecycle == u"ENABLE";
    if (isOn) {
        if (std::optional<base::Reply> problem = enableProblem(call, *feature))
            return *problem;
    }
    if (feature->enabled != isOn) {
        feature->enabled = isOn;
        call.world.wrote("POST /api/v1/features/{id}/" + lifecycle.toLatin1());
        OktaEvent event;
        event.type = isOn ? u"system.feature.enable"_s : u"system.feature.disable"_s;
        event.message = isOn ? u"Enable feature"_s : u"Disable feature"_s;
        event.actor = adminActor(call.world);
        event.targets = {target(u"Feature"_s, feature->id, feature->name)};
        record(call.world, event);
    }
    return oktaJson(featureJson(call, *feature));
}

} // namespace

std::vector<OktaRoute> oktaFeatureRoutes()
{
    using base::Method;
    const QString read = u"okta.features.read"_s;
    return {
        {Method::Get, "/api/v1/features", read, listFeatures},
        {Method::Get, "/api/v1/features/{id}", read, oneFeature},
        {Method::Get, "/api/v1/features/{id}/dependencies", read, dependencies},
        {Method::Get, "/api/v1/features/{id}/dependents", read, dependents},
        {Method::Post, "/api/v1/features/{id}/{id}", u"okta.features.manage"_s, setFeature},
    };
}

} // namespace latchkey::rehearsal
