// SPDX-License-Identifier: MIT
#include "rehearsal/jamf_macs.h"
#include "rehearsal/jamf_profile_xml.h"
#include "rehearsal/jamf_rewrite.h"

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

std::optional<QString> takeCategory(const JamfTenant &tenant, const JamfElement &category,
                                    JamfProfile &profile)
{
    const QString id = category.value(u"id"_s).trimmed();
    const QString name = category.value(u"name"_s).trimmed();
    if (id == u"-1" || (id.isEmpty() && (name.isEmpty() || name == u"No category assigned"))) {
        profile.category = -1;
        return std::nullopt;
    }
    const int wanted = id.isEmpty() ? tenant.categories.key(name, 0) : id.toInt();
    if (!tenant.categories.contains(wanted))
        return u"No match found for category "_s + (id.isEmpty() ? name : id);
    profile.category = wanted;
    return std::nullopt;
}

/// Any PUT of a dynamic SCEP profile may wipe what a person typed (jamf.md 5).
void mayLoseTyped(const Practice::World &world, JamfProfile &profile, bool withPayloads)
{
    const QString clears = world.switchValue(u"jamf.put-clears-scep"_s);
    if (clears == u"yes" || (withPayloads && clears == u"payloads"))
        profile.typed = {};
}

std::optional<QString> takePayloads(JamfCall &call, const QString &text, JamfProfile &profile)
{
    const QString kept = profile.id == 0 ? QString() : profile.uuid;
    const auto upload = jamfTakeUpload(call.world, text, profile.name, kept);
    if (!upload || profile.isSigned)
        return u"Unable to update the database"_s;
    profile.payload = upload->payload;
    profile.identifiersLost = profile.identifiersLost || (!kept.isEmpty() && kept != upload->uuid);
    profile.uuid = upload->uuid;
    return std::nullopt;
}

/// The children of <scope> in the order of the schema: one that comes late is not seen at all.
QList<const JamfElement *> inOrder(const JamfElement &parent)
{
    static const QStringList order{u"all_computers"_s, u"all_jss_users"_s,    u"computers"_s,
                                   u"buildings"_s,     u"departments"_s,      u"computer_groups"_s,
                                   u"jss_users"_s,     u"jss_user_groups"_s,  u"users"_s,
                                   u"user_groups"_s,   u"network_segments"_s, u"ibeacons"_s,
                                   u"limitations"_s,   u"exclusions"_s};
    QList<const JamfElement *> seen;
    qsizetype at = 0;
    for (const JamfElement &child : parent.children) {
        const qsizetype place = order.indexOf(child.name);
        if (place < at)
            continue;
        at = place;
        seen += &child;
    }
    return seen;
}

std::optional<QList<int>> groupIds(const JamfTenant &tenant, const JamfElement &list)
{
    QList<int> ids;
    for (const JamfElement &item : list.children) {
        if (item.name != u"computer_group")
            continue;
        int id = item.value(u"id"_s).toInt();
        for (const JamfGroup &group : tenant.groups) {
            if (id == 0 && group.name == item.value(u"name"_s))
                id = group.id;
        }
        if (!tenant.groups.contains(id))
            return std::nullopt;
        ids += id;
    }
    return ids;
}

std::optional<QList<int>> computerIds(const Practice::World &world, const JamfElement &list)
{
    QList<int> ids;
    for (const JamfElement &item : list.children) {
        if (item.name != u"computer")
            continue;
        const int id = item.value(u"id"_s).toInt();
        if (id < 1 || id > jamfMacCount(world))
            return std::nullopt;
        ids += id;
    }
    return ids;
}

std::optional<QString> takeExclusions(const JamfCall &call, const JamfElement &exclusions,
                                      JamfScope &scope)
{
    for (const JamfElement *child : inOrder(exclusions)) {
        if (child->name == u"computer_groups") {
            const auto ids = groupIds(call.world.jamf.tenant, *child);
            if (!ids)
                return u"Unable to match excluded computer group"_s;
            scope.excludedGroups = *ids;
        }
        if (child->name == u"computers") {
            const auto ids = computerIds(call.world, *child);
            if (!ids)
                return u"Unable to match excluded computer"_s;
            scope.excludedComputers = *ids;
        }
    }
    return std::nullopt;
}

std::optional<QString> takeTargets(const JamfCall &call, const JamfElement &child, JamfScope &scope)
{
    if (child.name == u"all_computers")
        scope.all = child.text.trimmed() == u"true";
    if (child.name == u"computer_groups" && !scope.all) {
        const auto ids = groupIds(call.world.jamf.tenant, child);
        if (!ids)
            return u"Unable to match computer group"_s;
        scope.groups = *ids;
    }
    if (child.name == u"computers" && !scope.all) {
        const auto ids = computerIds(call.world, child);
        if (!ids)
            return u"Unable to match computer"_s;
        scope.computers = *ids;
    }
    return child.name == u"exclusions" ? takeExclusions(call, child, scope) : std::nullopt;
}

} // namespace

std::optional<QString> jamfTakeGeneral(JamfCall &call, const JamfElement &general,
                                       JamfProfile &profile)
{
    if (const JamfElement *name = general.child(u"name"_s))
        profile.name = name->text.trimmed();
    if (const JamfElement *description = general.child(u"description"_s))
        profile.description = description->text.trimmed();
    if (const JamfElement *level = general.child(u"level"_s))
        profile.level = level->text.startsWith(u'u', Qt::CaseInsensitive) ? u"User"_s : u"System"_s;
    if (general.value(u"distribution_method"_s) == u"Make Available in Self Service")
        profile.distribution = u"Make Available in Self Service"_s;
    if (general.value(u"distribution_method"_s) == u"Install Automatically")
        profile.distribution = u"Install Automatically"_s;
    if (const JamfElement *removable = general.child(u"user_removable"_s))
        profile.removable = removable->text.trimmed() == u"true";
    if (const JamfElement *category = general.child(u"category"_s)) {
        if (auto refused = takeCategory(call.tenant(), *category, profile))
            return refused;
    }
    const JamfElement *payloads = general.child(u"payloads"_s);
    mayLoseTyped(call.world, profile, payloads);
    if (general.value(u"redeploy_on_update"_s) == u"All")
        profile.sentAt = call.world.now;
    return payloads ? takePayloads(call, payloads->text, profile) : std::nullopt;
}

std::optional<QString> jamfTakeScope(const JamfCall &call, const JamfElement &scope,
                                     JamfProfile &profile)
{
    JamfScope next;
    for (const JamfElement *child : inOrder(scope)) {
        if (auto refused = takeTargets(call, *child, next))
            return refused;
    }
    profile.scope = next;
    mayLoseTyped(call.world, profile, false);
    return std::nullopt;
}

} // namespace latchkey::rehearsal
