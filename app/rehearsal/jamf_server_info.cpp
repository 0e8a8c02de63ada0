// SPDX-License-Identifier: MIT
#include "rehearsal/jamf_call.h"
#include "rehearsal/jamf_sign_in.h"

#include <algorithm>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

using base::Method;
using base::Reply;

namespace {

Reply startup(JamfCall &)
{
    return jamfJson({{u"step"_s, u"Started"_s},
                     {u"stepCode"_s, u"SERVER_INIT_COMPLETE"_s},
                     {u"stepParam"_s, QString()},
                     {u"percentage"_s, 100},
                     {u"warning"_s, QString()},
                     {u"warningCode"_s, QJsonValue()},
                     {u"error"_s, QString()},
                     {u"errorCode"_s, QJsonValue()},
                     {u"setupAssistantNecessary"_s, false}});
}

Reply health(JamfCall &) { return {204, {}, {}, {}}; }

Reply version(JamfCall &call)
{
    const QMap<QString, QString> versions{{u"11.23"_s, u"11.23.2-t1766000000000"_s},
                                          {u"11.28"_s, u"11.28.0-t1779900000000"_s},
                                          {u"11.30"_s, u"11.30.1-t1784555528405"_s},
                                          {u"later"_s, u"11.33.0-t1795000000000"_s}};
    return jamfJson(
        {{u"version"_s, versions.value(call.world.switchValue(u"jamf.endpoint-set"_s))}});
}

Reply information(JamfCall &)
{
    return jamfJson({{u"isVppTokenEnabled"_s, true},
                     {u"isDepAccountEnabled"_s, true},
                     {u"isByodEnabled"_s, false},
                     {u"isUserMigrationEnabled"_s, false},
                     {u"isCloudDeploymentsEnabled"_s, true},
                     {u"isPatchEnabled"_s, true},
                     {u"isSsoSamlEnabled"_s, false},
                     {u"isSmtpEnabled"_s, true}});
}

Reply role(JamfCall &call)
{
    const QString name = jamfRoleName(call.id());
    if (name.isEmpty())
        return jamfError(404, u"INVALID_ID"_s, u"Role does not exist"_s, u"id"_s);
    const QStringList privileges = jamfRolePrivileges(call.world, call.id());
    return jamfJson({{u"id"_s, QString::number(call.id())},
                     {u"displayName"_s, name},
                     {u"privileges"_s, QJsonArray::fromStringList(privileges)}});
}

Reply privileges(JamfCall &)
{
    return jamfJson({{u"privileges"_s, QJsonArray::fromStringList(jamfPrivilegeNames())}});
}

Reply categories(JamfCall &call)
{
    const auto &all = call.seen->categories;
    const auto [first, count] = jamfRows(call.query, static_cast<int>(all.size()));
    QJsonArray rows;
    for (int i = first; i < first + count; ++i) {
        const auto one = std::next(all.cbegin(), i);
        rows += QJsonObject{
            {u"id"_s, QString::number(one.key())}, {u"name"_s, one.value()}, {u"priority"_s, 9}};
    }
    return jamfJson({{u"totalCount"_s, all.size()}, {u"results"_s, rows}});
}

Reply addCategory(JamfCall &call)
{
    const auto body = jamfBody(call);
    const QString name = body ? body->value(u"name"_s).toString() : QString();
    if (name.isEmpty())
        return jamfError(400, u"INVALID_FIELD"_s, u"Name is required"_s, u"name"_s);
    const auto &categories = call.tenant().categories;
    if (std::find(categories.begin(), categories.end(), name) != categories.end())
        return jamfError(400, u"DUPLICATE_FIELD"_s, u"Name must be unique"_s, u"name"_s);
    const int id = call.tenant().nextId++;
    call.tenant().categories.insert(id, name);
    return jamfJson(
        {{u"id"_s, QString::number(id)},
         {u"href"_s, u"https://%1/api/v1/categories/%2"_s.arg(
                         QString::fromLatin1(practiceJamfHost()), QString::number(id))}},
        201);
}

Reply removeCategory(JamfCall &call)
{
    const auto &profiles = call.tenant().profiles;
    if (!call.tenant().categories.contains(call.id()))
        return jamfError(404, u"INVALID_ID"_s, u"Category does not exist"_s, u"id"_s);
    if (std::any_of(profiles.begin(), profiles.end(),
                    [&](const JamfProfile &one) { return one.category == call.id(); }))
        return jamfError(422, u"HAS_DEPENDENCIES"_s, u"The category is in use"_s);
    call.tenant().categories.remove(call.id());
    return {204, {}, {}, {}};
}

Reply preStages(JamfCall &call)
{
    QJsonArray profiles;
    for (const int id : call.seen->prestageProfiles)
        profiles += QString::number(id);
    const QJsonObject one{{u"id"_s, u"1"_s},
                          {u"displayName"_s, u"Acme Macs"_s},
                          {u"mandatory"_s, true},
                          {u"mdmRemovable"_s, false},
                          {u"defaultPrestage"_s, true},
                          {u"installProfilesDuringSetup"_s, false},
                          {u"prestageInstalledProfileIds"_s, profiles},
                          {u"customPackageIds"_s, QJsonArray()},
                          {u"pssoEnabled"_s, false},
                          {u"pssoConfigProfileId"_s, QString()},
                          {u"platformSsoAppBundleId"_s, QString()},
                          {u"siteId"_s, u"-1"_s},
                          {u"versionLock"_s, 4}};
    return jamfJson({{u"totalCount"_s, 1}, {u"results"_s, QJsonArray{one}}});
}

} // namespace

std::vector<JamfRoute> jamfServerRoutes()
{
    constexpr auto first = JamfRelease::V11_23;
    constexpr auto last = JamfRelease::Later;
    return {
        {Method::Get, "/api/startup-status", {}, startup, first, last, true},
        {Method::Get, "/api/v1/health-check", {}, health, first, last, true},
        {Method::Get, "/api/v1/jamf-pro-version", {}, version},
        {Method::Get, "/api/v2/jamf-pro-information", {}, information},
        {Method::Get, "/api/v1/api-roles/{}", u"Read API Roles"_s, role},
        {Method::Get, "/api/v1/api-role-privileges", u"Read API Roles"_s, privileges},
        {Method::Get, "/api/v1/categories", u"Read Categories"_s, categories},
        {Method::Post, "/api/v1/categories", u"Create Categories"_s, addCategory},
        {Method::Delete, "/api/v1/categories/{}", u"Delete Categories"_s, removeCategory},
        {Method::Get, "/api/v3/computer-prestages", u"Read Computer PreStage Enrollments"_s,
         preStages},
    };
}

} // namespace latchkey::rehearsal
