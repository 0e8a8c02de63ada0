// SPDX-License-Identifier: MIT
#include "recipe/jamf_groups.h"

#include "base/json.h"
#include "recipe/jamf_criteria.h"
#include "recipe/jamf_steps.h"
#include "recipe/undo.h"
#include "tenant/jamf/groups.h"

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using base::text;

namespace {

bool isOurs(GroupRole role) { return role == GroupRole::Pilot || role == GroupRole::Fleet; }

QString decidedName(const Facts &facts, GroupRole role)
{
    switch (role) {
    case GroupRole::Pilot:
        return facts.decisions.pilotGroup();
    case GroupRole::Fleet:
        return facts.decisions.fleetGroup();
    case GroupRole::Exclusion:
        return facts.decisions.exclusionGroup();
    case GroupRole::Source:
        return facts.decisions.value(u"fleet.source-group"_s);
    }
    return {};
}

QByteArray storedId(const Facts &facts, GroupRole role)
{
    if (!isOurs(role))
        return {};
    return facts.made(role == GroupRole::Pilot ? "jamf.groups/pilot" : "jamf.groups/fleet");
}

QStringList decidedNames(const Facts &facts)
{
    QStringList names;
    for (const GroupRole role :
         {GroupRole::Pilot, GroupRole::Fleet, GroupRole::Exclusion, GroupRole::Source}) {
        const QString name = decidedName(facts, role);
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names += name;
    }
    return names;
}

/// The row of the list with that name; an empty one where there is none.
QJsonObject listed(const Facts &facts, const QString &name)
{
    for (const QJsonValue row : facts.object("jamf.groups")[u"groups"_s].toArray()) {
        if (!name.isEmpty() && row[u"name"_s].toString().compare(name, Qt::CaseInsensitive) == 0)
            return row.toObject();
    }
    return {};
}

/// The ids whose details are wanted: our groups by stored id and by name.
QList<QByteArray> detailIds(const Facts &facts)
{
    QList<QByteArray> ids;
    for (const GroupRole role : {GroupRole::Pilot, GroupRole::Fleet}) {
        const QJsonObject row = listed(facts, decidedName(facts, role));
        const QByteArray named =
            row[u"smart"_s].toBool() ? row[u"id"_s].toString().toUtf8() : QByteArray();
        for (const QByteArray &id : {storedId(facts, role), named}) {
            if (!id.isEmpty() && !ids.contains(id))
                ids += id;
        }
    }
    return ids;
}

std::optional<JamfGroup> detailed(const Facts &facts, const QByteArray &id)
{
    const QJsonValue value = facts.json(jamf::groupKey(id));
    if (id.isEmpty() || !value.isObject())
        return std::nullopt;
    const QString description = value[u"description"_s].toString();
    return JamfGroup{id,
                     value[u"name"_s].toString(),
                     description,
                     value[u"siteId"_s].toString(),
                     true,
                     isMarked(facts, description),
                     value[u"criteria"_s].toArray()};
}

QByteArray idIfOurs(const Facts &facts, GroupRole role)
{
    const auto group = jamfGroup(facts, role);
    return group && group->ours ? group->id : QByteArray();
}

} // namespace

QString groupVersion(const Facts &facts)
{
    return facts.object("jamf.groups")[u"version"_s].toString();
}

std::vector<tenant::Reading> groupNeeds(const Facts &facts)
{
    if (!facts.has("jamf.groups"))
        return {jamf::groupList(decidedNames(facts))};
    std::vector<tenant::Reading> readings;
    if (!facts.isGood("jamf.groups"))
        return readings;
    for (const QByteArray &id : detailIds(facts)) {
        if (!facts.has(jamf::groupKey(id)))
            readings.push_back(jamf::smartGroup(groupVersion(facts), id));
    }
    return readings;
}

QByteArray failedGroupReading(const Facts &facts)
{
    if (facts.problem("jamf.groups"))
        return "jamf.groups";
    for (const QByteArray &id : detailIds(facts)) {
        if (facts.problem(jamf::groupKey(id)))
            return jamf::groupKey(id);
    }
    for (const GroupRole role : {GroupRole::Pilot, GroupRole::Fleet}) {
        const QJsonObject row = listed(facts, decidedName(facts, role));
        const QByteArray id = row[u"id"_s].toString().toUtf8();
        if (row[u"smart"_s].toBool() && isHidden(facts, jamf::groupKey(id), id))
            return jamf::groupKey(id);
    }
    return {};
}

std::optional<JamfGroup> jamfGroup(const Facts &facts, GroupRole role)
{
    if (auto stored = detailed(facts, storedId(facts, role)); stored && stored->ours)
        return stored;
    const QJsonObject row = listed(facts, decidedName(facts, role));
    const QByteArray id = row[u"id"_s].toString().toUtf8();
    if (id.isEmpty())
        return std::nullopt;
    if (auto named = detailed(facts, id))
        return named;
    // The list may be a minute behind (nodes): a group that this project took away is gone.
    if (isOurs(role) && row[u"smart"_s].toBool() && facts.isGood(jamf::groupKey(id)))
        return std::nullopt;
    return JamfGroup{id, row[u"name"_s].toString(), {}, {}, row[u"smart"_s].toBool(), false, {}};
}

QByteArray pilotGroupId(const Facts &facts) { return idIfOurs(facts, GroupRole::Pilot); }

QByteArray fleetGroupId(const Facts &facts) { return idIfOurs(facts, GroupRole::Fleet); }

QByteArray exclusionGroupId(const Facts &facts)
{
    const auto group = jamfGroup(facts, GroupRole::Exclusion);
    return group ? group->id : QByteArray();
}

Verdict otherCriteria(const Facts &facts, const JamfGroup &group, const QString &decided)
{
    QStringList lines;
    for (const QJsonValue line : criteriaLines(facts, group.criteria))
        lines += line.toString();
    return unmet(
        {seen(facts, jamf::groupKey(group.id),
              text("recipe",
                   QT_TRANSLATE_NOOP("recipe", "\"%1\" has other criteria than were decided (%2): "
                                               "%3."),
                   {base::shown(group.name, 80), base::shown(decided, 200),
                    base::shown(lines.join(u"; "_s), 400)}))},
        text("recipe", QT_TRANSLATE_NOOP("recipe", "`latchkeyctl apply` gives it the decided ones. "
                                                   "Macs that only the others let in leave it, and "
                                                   "lose the profiles.")));
}

bool hasForeignCriteria(const Facts &facts, const QByteArray &id)
{
    const QJsonObject group = facts.object(jamf::groupKey(id));
    if (group.isEmpty())
        return false;
    const QJsonArray now = group[u"criteria"_s].toArray();
    const bool isWritten =
        std::any_of(facts.written.begin(), facts.written.end(), [&](const Written &one) {
            return one.undo[u"id"_s].toString().toUtf8() == id &&
                   (sameCriteria(now, one.undo[u"after"_s].toArray()) ||
                    sameCriteria(now, one.undo[u"before"_s].toArray()));
        });
    return !isWritten && !sameCriteria(now, emptyCriteria(facts));
}

Change criteriaChange(const Facts &facts, const std::optional<JamfGroup> &group,
                      const QJsonArray &criteria)
{
    Change change;
    change.system = base::System::Jamf;
    change.before = group ? criteriaLines(facts, group->criteria) : QJsonArray();
    change.after = criteriaLines(facts, criteria);
    change.answer = jamfAnswered(jamf::Api::Pro);
    // A group write recalculates inside the request and may outlive the edge's 90 s (jamf.md 6).
    change.patience = std::chrono::minutes(5);
    change.reachesMacs = true;
    if (!group || !group->ours)
        return change;
    change.apply = jamf::updateGroup(groupVersion(facts), group->id,
                                     {group->name, group->description, group->siteId, criteria});
    change.renews = {jamf::groupKey(group->id), jamf::membersKey(group->id)};
    change.undo = {{u"id"_s, QString::fromUtf8(group->id)},
                   {u"before"_s, group->criteria},
                   {u"after"_s, criteria}};
    return change;
}

std::vector<tenant::Reading> criteriaUndoNeeds(const Facts &facts, const Written &written)
{
    const QByteArray id = written.undo[u"id"_s].toString().toUtf8();
    if (auto groups = groupNeeds(facts); !groups.empty())
        return groups;
    if (facts.isGood("jamf.groups") && jamf::isId(id) && !facts.has(jamf::groupKey(id)))
        return {jamf::smartGroup(groupVersion(facts), id)};
    return {};
}

std::optional<Change> criteriaUndo(const Facts &facts, const Written &written)
{
    const auto group = detailed(facts, written.undo[u"id"_s].toString().toUtf8());
    const QJsonArray before = written.undo[u"before"_s].toArray();
    if (!group || (!before.isEmpty() && sameCriteria(group->criteria, before)))
        return std::nullopt;
    if (!group->ours || before.isEmpty() ||
        !sameCriteria(group->criteria, written.undo[u"after"_s].toArray()))
        return notTakenBack(written, changedSince());
    Change change = criteriaChange(facts, group, before);
    change.id = written.change;
    change.what = text(
        "recipe",
        QT_TRANSLATE_NOOP("recipe", "Give the group \"%1\" the criteria it had before: what it "
                                    "holds now leaves it, and loses the profiles"),
        {base::shown(group->name, 80)});
    return change;
}

} // namespace latchkey::recipe
