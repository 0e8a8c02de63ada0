// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "base/json.h"
#include "recipe/jamf_criteria.h"
#include "recipe/jamf_facts.h"
#include "recipe/jamf_groups.h"
#include "recipe/jamf_steps.h"
#include "recipe/profile_changes.h"
#include "recipe/undo.h"
#include "tenant/jamf/groups.h"

namespace latchkey::recipe::steps {

using base::text;
using namespace Qt::StringLiterals;

namespace {

constexpr auto pilotChange = "jamf.groups/pilot";
constexpr auto fleetChange = "jamf.groups/fleet";
constexpr auto categoryChange = "jamf.groups/category";

QString category(const Facts &facts) { return facts.decisions.value(u"jamf.category"_s); }

std::vector<tenant::Reading> needs(const Facts &facts)
{
    std::vector<tenant::Reading> readings = groupNeeds(facts);
    if (!category(facts).isEmpty() && !facts.has("jamf.category"))
        readings.push_back(jamf::categoryNamed(category(facts)));
    return readings;
}

struct Own
{
    GroupRole role;
    QByteArray change;
    QString key; ///< of the decision
    QString name;
};

std::vector<Own> ownGroups(const Facts &facts)
{
    return {{GroupRole::Pilot, pilotChange, u"jamf.pilot-group"_s, facts.decisions.pilotGroup()},
            {GroupRole::Fleet, fleetChange, u"jamf.fleet-group"_s, facts.decisions.fleetGroup()}};
}

/// The first of our two names that somebody else's group has.
std::optional<Own> taken(const Facts &facts)
{
    const auto own = ownGroups(facts);
    if (own[0].name.compare(own[1].name, Qt::CaseInsensitive) == 0)
        return own[1];
    for (const Own &one : own) {
        const auto group = jamfGroup(facts, one.role);
        if (group && !group->ours)
            return one;
    }
    return std::nullopt;
}

bool isExclusionMissing(const Facts &facts)
{
    return !facts.decisions.exclusionGroup().isEmpty() && exclusionGroupId(facts).isEmpty();
}

Evidence ofList(const Facts &facts, base::Text sentence)
{
    return seen(facts, "jamf.groups", std::move(sentence));
}

Evidence aboutExclusion(const Facts &facts)
{
    const QString name = base::shown(facts.decisions.exclusionGroup());
    if (name.isEmpty()) {
        return ofList(
            facts,
            text("recipe", QT_TRANSLATE_NOOP(
                               "recipe", "No Mac is excluded (decision jamf.exclusion-group).")));
    }
    if (isExclusionMissing(facts))
        return ofList(facts, text("recipe",
                                  QT_TRANSLATE_NOOP(
                                      "recipe", "There is no computer group \"%1\" to exclude."),
                                  {name}));
    return ofList(
        facts,
        text("recipe", QT_TRANSLATE_NOOP("recipe", "The Macs of \"%1\" are excluded."), {name}));
}

Verdict takenVerdict(const Facts &facts, const Own &own)
{
    return waiting(
        {ofList(facts,
                text("recipe",
                     QT_TRANSLATE_NOOP("recipe", "The name \"%1\" belongs to a group that Latchkey "
                                                 "did not make. It is never changed."),
                     {base::shown(own.name)}))},
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "Choose another name: `latchkeyctl set %1 NAME`."),
             {own.key}));
}

bool isCategoryMissing(const Facts &facts)
{
    return !category(facts).isEmpty() && facts.json("jamf.category").isNull();
}

bool areBothThere(const Facts &facts)
{
    return jamfGroup(facts, GroupRole::Pilot) && jamfGroup(facts, GroupRole::Fleet);
}

Evidence aboutOwn(const Facts &facts, const Own &own)
{
    if (const auto group = jamfGroup(facts, own.role)) {
        return ofList(
            facts, text("recipe",
                        QT_TRANSLATE_NOOP("recipe",
                                          "The smart group \"%1\" is there and made by Latchkey."),
                        {base::shown(group->name)}));
    }
    return ofList(facts,
                  text("recipe",
                       QT_TRANSLATE_NOOP("recipe", "The smart group \"%1\" is not there yet."),
                       {base::shown(own.name)}));
}

/// One of our groups that was made under another name than is decided now, and still has that.
std::optional<Own> otherwiseNamed(const Facts &facts)
{
    for (const Own &one : ownGroups(facts)) {
        const auto group = jamfGroup(facts, one.role);
        const Written *made = facts.standing(one.change);
        const QString before = made ? made->after[u"name"_s].toString() : QString();
        if (group && !before.isEmpty() && before != one.name && group->name == before)
            return one;
    }
    return std::nullopt;
}

std::vector<Evidence> evidenceOf(const Facts &facts)
{
    std::vector<Evidence> evidence;
    for (const Own &one : ownGroups(facts))
        evidence.push_back(aboutOwn(facts, one));
    evidence.push_back(aboutExclusion(facts));
    if (isCategoryMissing(facts)) {
        evidence.push_back(seen(
            facts, "jamf.category",
            text("recipe", QT_TRANSLATE_NOOP("recipe", "The category \"%1\" is not there yet."),
                 {base::shown(category(facts))})));
    }
    return evidence;
}

Verdict judge(const Facts &facts)
{
    if (const QByteArray failed = failedGroupReading(facts); !failed.isEmpty())
        return unreadVerdict(facts, failed);
    if (facts.problem("jamf.category"))
        return problemOf(facts, "jamf.category");
    if (const auto own = taken(facts))
        return takenVerdict(facts, *own);
    if (isExclusionMissing(facts)) {
        return unmet(
            evidenceOf(facts),
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe",
                                   "Correct the name with `latchkeyctl set jamf.exclusion-group "
                                   "NAME`, make the group in Jamf Pro, or set it empty.")));
    }
    if (const auto own = otherwiseNamed(facts)) {
        return unmet(
            evidenceOf(facts),
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "It was decided since to call one of them \"%1\". "
                                             "Rename the group in Jamf Pro, or set %2 back."),
                 {base::shown(own->name), own->key}));
    }
    if (areBothThere(facts) && !isCategoryMissing(facts))
        return met(evidenceOf(facts));
    return unmet(
        evidenceOf(facts),
        text("recipe",
             QT_TRANSLATE_NOOP(
                 "recipe", "`latchkeyctl apply` makes what is missing, without any Mac in it.")));
}

Change creation(const Facts &facts, const Own &own)
{
    Change change;
    change.id = own.change;
    change.system = base::System::Jamf;
    change.what = text(
        "recipe", QT_TRANSLATE_NOOP("recipe", "Make the smart group \"%1\", without any Mac in it"),
        {base::shown(own.name)});
    change.risk = text(
        "recipe",
        QT_TRANSLATE_NOOP("recipe", "None: no Mac is in it, and nothing is scoped to it yet."));
    change.before = QJsonValue::Null;
    change.after = QJsonObject{{u"name"_s, own.name},
                               {u"description"_s, jamfMarker(facts)},
                               {u"criteria"_s, criteriaLines(facts, emptyCriteria(facts))}};
    change.apply = jamf::createGroup(groupVersion(facts),
                                     {own.name, jamfMarker(facts), u"-1"_s, emptyCriteria(facts)});
    change.answer = jamfAnswered(jamf::Api::Pro);
    change.renews = {"jamf.groups"};
    change.mayBeKept = false;
    change.undo = {{u"name"_s, own.name}};
    change.repeatable = false;
    return change;
}

Change categoryCreation(const Facts &facts)
{
    Change change;
    change.id = categoryChange;
    change.system = base::System::Jamf;
    change.what = text("recipe", QT_TRANSLATE_NOOP("recipe", "Make the category \"%1\""),
                       {base::shown(category(facts))});
    change.before = QJsonValue::Null;
    change.after = QJsonObject{{u"name"_s, category(facts)}};
    change.apply = jamf::createCategory(category(facts));
    change.answer = jamfAnswered(jamf::Api::Pro);
    change.renews = {"jamf.category"};
    change.undo = {{u"name"_s, category(facts)}};
    change.repeatable = false;
    return change;
}

Ask nameAsk(const Facts &facts, const Own &own)
{
    Ask ask;
    ask.why = text("recipe",
                   QT_TRANSLATE_NOOP(
                       "recipe",
                       "A group named \"%1\" is there that Latchkey did not make. "
                       "Choose another name with `latchkeyctl set %2 NAME`, or rename that group."),
                   {base::shown(own.name), own.key});
    ask.menuPath = text("recipe", QT_TRANSLATE_NOOP("recipe", "Computers > Smart Computer Groups"));
    const auto group = jamfGroup(facts, own.role);
    if (group && group->smart)
        ask.deepLink = jamfPage(
            facts, u"smartComputerGroups.html?id=%1&o=r"_s.arg(QString::fromUtf8(group->id)));
    ask.check = text("recipe", QT_TRANSLATE_NOOP("recipe", "The list of groups is read again."));
    return ask;
}

Plan plan(const Facts &facts)
{
    Plan result;
    if (!failedGroupReading(facts).isEmpty())
        return result;
    if (const auto own = taken(facts)) {
        result.ask = nameAsk(facts, *own);
        return result;
    }
    if (isCategoryMissing(facts))
        result.changes.push_back(categoryCreation(facts));
    for (const Own &one : ownGroups(facts)) {
        if (!jamfGroup(facts, one.role))
            result.changes.push_back(creation(facts, one));
    }
    return result;
}

std::vector<tenant::Reading> undoNeeds(const Facts &facts, const Written &written)
{
    if (written.change == categoryChange) {
        auto needs = profileNeeds(facts);
        if (!facts.has("jamf.category"))
            needs.push_back(jamf::categoryNamed(written.undo[u"name"_s].toString()));
        return needs;
    }
    if (auto groups = groupNeeds(facts); !groups.empty())
        return groups;
    if (facts.isGood("jamf.groups") && jamf::isId(written.object) &&
        !facts.has(jamf::groupKey(written.object)))
        return {jamf::smartGroup(groupVersion(facts), written.object)};
    return {};
}

/// The id of the group that this write made, while it is there and still says that we made it.
QByteArray madeGroup(const Facts &facts, const Written &written)
{
    const QJsonObject stored = facts.object(jamf::groupKey(written.object));
    if (isMarked(facts, stored[u"description"_s].toString()))
        return written.object;
    const auto named =
        jamfGroup(facts, written.change == pilotChange ? GroupRole::Pilot : GroupRole::Fleet);
    const bool same = written.object.isEmpty() && named && named->ours &&
                      named->name == written.undo[u"name"_s].toString();
    return same ? named->id : QByteArray();
}

/// Whether the group that this write made is still there, whoever's it is by now.
bool isThere(const Facts &facts, const Written &written)
{
    return !written.object.isEmpty() && !facts.object(jamf::groupKey(written.object)).isEmpty();
}

/// Profiles of others that are in the category by now; nothing where one cannot be read.
std::optional<QStringList> otherUsers(const Facts &facts, const QString &category)
{
    if (!unreadKey(facts).isEmpty())
        return std::nullopt;
    QStringList names;
    for (const QJsonValue row : facts.array("jamf.profiles")) {
        const QJsonObject profile =
            facts.object(jamf::profileKey(row[u"id"_s].toString().toUtf8()));
        if (profile[u"category"_s].toString().compare(category, Qt::CaseInsensitive) == 0 &&
            !isMarked(facts, profile[u"description"_s].toString()))
            names += base::shown(profile[u"name"_s].toString(), 80);
    }
    return names;
}

/// The category goes only while nobody else uses it.
std::optional<Change> categoryUndo(const Facts &facts, Change change, const QByteArray &id,
                                   const QString &name)
{
    change.renews = {"jamf.category", "jamf.profiles", "jamf.profile/"};
    const auto users = otherUsers(facts, name);
    if (!users)
        return std::nullopt;
    if (!users->isEmpty()) {
        change.what = text("recipe", QT_TRANSLATE_NOOP("recipe", "The category \"%1\" stays."),
                           {base::shown(name)});
        change.risk =
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Latchkey made it, but others use it by now: %1."),
                 {users->join(u", "_s)});
        return change;
    }
    change.risk =
        text("recipe", QT_TRANSLATE_NOOP("recipe", "No profile of others is in it. Policies, "
                                                   "packages and scripts in it cannot be seen from "
                                                   "here: they would be left without a category."));
    change.apply = jamf::deleteCategory(id);
    return change;
}

std::optional<Change> undo(const Facts &facts, const Written &written)
{
    const bool isCategory = written.change == categoryChange;
    const QByteArray id = isCategory ? facts.object("jamf.category")[u"id"_s].toString().toUtf8()
                                     : madeGroup(facts, written);
    if (!isCategory && id.isEmpty() && isThere(facts, written))
        return notTakenBack(written, changedSince());
    if (!jamf::isId(id) || (isCategory && id != written.object))
        return std::nullopt;
    if (!isCategory && hasForeignCriteria(facts, id))
        return notTakenBack(written, changedSince());
    Change change;
    change.id = written.change;
    change.system = base::System::Jamf;
    change.what = text("recipe", QT_TRANSLATE_NOOP("recipe", "Delete \"%1\", which Latchkey made"),
                       {base::shown(written.undo[u"name"_s].toString())});
    change.before = written.after;
    change.after = written.before;
    change.answer = jamfAnswered(jamf::Api::Pro);
    change.renews = {"jamf.groups", jamf::groupKey(id)};
    if (isCategory)
        return categoryUndo(facts, std::move(change), id, written.undo[u"name"_s].toString());
    change.apply = jamf::deleteGroup(groupVersion(facts), id);
    return change;
}

} // namespace

Step jamfGroups()
{
    Step step = jamfStep(
        "jamf.groups", Phase::Jamf,
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "Our groups for the pilot and the fleet are there")),
        text("recipe", QT_TRANSLATE_NOOP(
                           "recipe", "Profiles are scoped to these groups, which are born empty. "
                                     "A Mac gets a profile only when a group's criteria change.")));
    step.mayBeWaived = false;
    step.after = {"jamf.connection"};
    step.needs = needs;
    step.judge = judge;
    step.plan = plan;
    step.undoNeeds = undoNeeds;
    step.undo = undo;
    return step;
}

} // namespace latchkey::recipe::steps
