// SPDX-License-Identifier: MIT
#include "rehearsal/jamf_call.h"
#include "rehearsal/jamf_filter.h"
#include "rehearsal/jamf_macs.h"

#include <algorithm>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

using base::Method;
using base::Reply;

namespace {

int memberCount(const JamfCall &call, const JamfGroup &group)
{
    int count = 0;
    for (int number = 1; number <= jamfMacCount(call.world); ++number)
        count += jamfIsMember(*call.seen, group, jamfMac(call.world, number)) ? 1 : 0;
    return count;
}

QJsonArray criteriaJson(const JamfGroup &group)
{
    QJsonArray all;
    for (const JamfCriterion &one : group.criteria) {
        all += QJsonObject{{u"name"_s, one.name},           {u"priority"_s, all.size()},
                           {u"andOr"_s, one.andOr},         {u"searchType"_s, one.searchType},
                           {u"value"_s, one.value},         {u"openingParen"_s, one.opening},
                           {u"closingParen"_s, one.closing}};
    }
    return all;
}

QJsonObject groupJson(const JamfGroup &group)
{
    QJsonObject object{{u"id"_s, QString::number(group.id)},
                       {u"name"_s, group.name},
                       {u"description"_s, group.description},
                       {u"siteId"_s, u"-1"_s}};
    if (group.smart)
        object[u"criteria"_s] = criteriaJson(group);
    return object;
}

Reply list(JamfCall &call, bool smart)
{
    const QString text = call.query.queryItemValue(u"filter"_s, QUrl::FullyDecoded);
    const auto filter = text.isEmpty() ? std::nullopt : JamfFilter::parse(text);
    if (!text.isEmpty() && !filter)
        return jamfError(400, u"INVALID_CONTENT"_s, u"The filter cannot be read"_s, u"filter"_s);
    std::vector<JamfGroup> fitting;
    for (const JamfGroup &group : call.seen->groups) {
        const QMap<QString, QString> fields{
            {u"id"_s, QString::number(group.id)}, {u"name"_s, group.name}, {u"siteId"_s, u"-1"_s}};
        const auto field = [&](const QString &name) { return fields.value(name); };
        if (group.smart == smart && (!filter || filter->matches(field)))
            fitting.push_back(group);
    }
    const auto [first, count] = jamfRows(call.query, static_cast<int>(fitting.size()));
    QJsonArray rows;
    for (int i = first; i < first + count; ++i) {
        const JamfGroup &group = fitting[static_cast<size_t>(i)];
        QJsonObject row = groupJson(group);
        row.remove(u"criteria"_s);
        row[u"membershipCount"_s] = memberCount(call, group);
        rows += row;
    }
    return jamfJson({{u"totalCount"_s, qint64(fitting.size())}, {u"results"_s, rows}});
}

Reply listSmart(JamfCall &call) { return list(call, true); }
Reply listStatic(JamfCall &call) { return list(call, false); }

const JamfGroup *found(const JamfTenant &tenant, int id, bool smart)
{
    const auto group = tenant.groups.constFind(id);
    return group != tenant.groups.constEnd() && group->smart == smart ? &*group : nullptr;
}

Reply unknownGroup() { return jamfError(404, u"INVALID_ID"_s, u"Group does not exist"_s, u"id"_s); }

Reply one(JamfCall &call)
{
    const JamfGroup *group = found(*call.seen, call.id(), true);
    return group ? jamfJson(groupJson(*group)) : unknownGroup();
}

Reply oneStatic(JamfCall &call)
{
    const JamfGroup *group = found(*call.seen, call.id(), false);
    return group ? jamfJson(groupJson(*group)) : unknownGroup();
}

/// The criteria of a body; an answer where they cannot be taken.
std::optional<Reply> readCriteria(const JamfCall &call, const QJsonArray &from, JamfGroup &group)
{
    const QString unknown = call.world.switchValue(u"jamf.unknown-criterion"_s);
    int depth = 0;
    for (const QJsonValue entry : from) {
        const QJsonObject object = entry.toObject();
        JamfCriterion one{object[u"name"_s].toString(),       object[u"andOr"_s].toString(),
                          object[u"searchType"_s].toString(), object[u"value"_s].toString(),
                          object[u"openingParen"_s].toBool(), object[u"closingParen"_s].toBool()};
        if (object[u"priority"_s].toInt(-1) != int(group.criteria.size()))
            return jamfError(400, u"INVALID_FIELD"_s, u"Bad priority"_s, u"priority"_s);
        if (one.andOr != u"and" && one.andOr != u"or")
            return jamfError(400, u"INVALID_FIELD"_s, u"Must be and or or"_s, u"andOr"_s);
        depth += int(one.opening) - int(one.closing);
        if (depth < 0)
            return jamfError(400, u"INVALID_FIELD"_s, u"Unbalanced brackets"_s, u"closingParen"_s);
        if (!jamfKnowsCriterion(one.name) && unknown == u"400")
            return jamfError(400, u"INVALID_FIELD"_s, u"Unknown criterion"_s, u"name"_s);
        if (jamfKnowsCriterion(one.name) || unknown == u"kept")
            group.criteria.push_back(one);
    }
    if (depth != 0)
        return jamfError(400, u"INVALID_FIELD"_s, u"Unbalanced brackets"_s, u"openingParen"_s);
    return std::nullopt;
}

bool isNameTaken(const JamfTenant &tenant, const QString &name, int besides)
{
    return std::any_of(tenant.groups.begin(), tenant.groups.end(), [&](const JamfGroup &group) {
        return group.id != besides && group.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// Takes the body into the group and keeps it, under a new id where it has none.
Reply save(JamfCall &call, const JamfGroup &group)
{
    const auto body = jamfBody(call);
    const QString name = body ? body->value(u"name"_s).toString().trimmed() : QString();
    if (name.isEmpty())
        return jamfError(400, u"INVALID_FIELD"_s, u"Name is required"_s, u"name"_s);
    if (isNameTaken(call.tenant(), name, group.id))
        return jamfError(422, u"DUPLICATE_FIELD"_s, u"duplicate name"_s, u"name"_s);
    JamfGroup next = group;
    next.name = name;
    next.description = body->value(u"description"_s).toString();
    next.criteria.clear();
    if (const auto refused = readCriteria(call, body->value(u"criteria"_s).toArray(), next))
        return *refused;
    const bool isNew = next.id == 0;
    if (isNew)
        next.id = call.tenant().nextId++;
    if (!(next == group))
        next.changed = call.world.now;
    call.tenant().groups.insert(next.id, next);
    if (!isNew)
        return jamfJson(groupJson(next), 202);
    const QString id = QString::number(next.id);
    return jamfJson({{u"id"_s, id},
                     {u"href"_s, u"https://%1/api/v3/computer-groups/smart-groups/%2"_s.arg(
                                     QString::fromLatin1(practiceJamfHost()), id)}},
                    201);
}

Reply create(JamfCall &call) { return save(call, {}); }

Reply change(JamfCall &call)
{
    const JamfGroup *group = found(call.tenant(), call.id(), true);
    return group ? save(call, *group) : unknownGroup();
}

/// Whether a profile's scope or another group's criteria name the group.
bool isInUse(const JamfTenant &tenant, const JamfGroup &group)
{
    const bool inScope =
        std::any_of(tenant.profiles.begin(), tenant.profiles.end(), [&](const JamfProfile &one) {
            return one.scope.groups.contains(group.id) ||
                   one.scope.excludedGroups.contains(group.id);
        });
    const auto names = [&](const JamfCriterion &one) {
        return one.name == u"Computer Group" && one.value == group.name;
    };
    return inScope ||
           std::any_of(tenant.groups.begin(), tenant.groups.end(), [&](const JamfGroup &other) {
               return std::any_of(other.criteria.begin(), other.criteria.end(), names);
           });
}

Reply removeGroup(JamfCall &call, bool smart)
{
    const JamfGroup *group = found(call.tenant(), call.id(), smart);
    if (!group)
        return unknownGroup();
    if (isInUse(call.tenant(), *group))
        return jamfError(422, u"HAS_DEPENDENCIES"_s, u"The group is still in use"_s);
    call.tenant().groups.remove(call.id());
    return {204, {}, {}, {}};
}

Reply removeSmart(JamfCall &call) { return removeGroup(call, true); }
Reply removeStatic(JamfCall &call) { return removeGroup(call, false); }

Reply membership(JamfCall &call)
{
    const JamfGroup *group = found(*call.seen, call.id(), true);
    if (!group)
        return unknownGroup();
    QJsonArray members;
    for (int number = 1; number <= jamfMacCount(call.world); ++number) {
        if (jamfIsMember(*call.seen, *group, jamfMac(call.world, number)))
            members += number;
    }
    return jamfJson({{u"members"_s, members}});
}

Reply recalculate(JamfCall &call)
{
    const JamfGroup *group = found(*call.seen, call.id(), true);
    return group ? jamfJson({{u"count"_s, memberCount(call, *group)}}) : unknownGroup();
}

} // namespace

std::vector<JamfRoute> jamfGroupRoutes()
{
    const QString right = u"Read Smart Computer Groups"_s;
    const QString update = u"Update Smart Computer Groups"_s;
    std::vector<JamfRoute> all{
        {Method::Post, "/api/v1/smart-computer-groups/{}/recalculate", update, recalculate}};
    for (const QByteArray &version : {QByteArray("v3"), QByteArray("v2")}) {
        const QByteArray path = "/api/" + version + "/computer-groups/";
        const auto first = version == "v3" ? JamfRelease::V11_28 : JamfRelease::V11_23;
        const auto last = version == "v3" ? JamfRelease::Later : JamfRelease::V11_30;
        const auto add = [&](Method method, const QByteArray &rest, const QString &privilege,
                             Reply (*answer)(JamfCall &)) {
            all.push_back({method, path + rest, privilege, answer, first, last});
        };
        add(Method::Get, "smart-groups", right, listSmart);
        add(Method::Post, "smart-groups", u"Create Smart Computer Groups"_s, create);
        add(Method::Get, "smart-groups/{}", right, one);
        add(Method::Put, "smart-groups/{}", update, change);
        add(Method::Delete, "smart-groups/{}", u"Delete Smart Computer Groups"_s, removeSmart);
        add(Method::Get, "smart-group-membership/{}", right, membership);
        add(Method::Get, "static-groups", u"Read Static Computer Groups"_s, listStatic);
        add(Method::Get, "static-groups/{}", u"Read Static Computer Groups"_s, oneStatic);
        add(Method::Delete, "static-groups/{}", u"Delete Static Computer Groups"_s, removeStatic);
    }
    return all;
}

} // namespace latchkey::rehearsal
