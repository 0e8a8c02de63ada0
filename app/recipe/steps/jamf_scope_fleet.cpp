// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "base/json.h"
#include "recipe/jamf_criteria.h"
#include "recipe/jamf_groups.h"
#include "recipe/jamf_steps.h"
#include "tenant/jamf/groups.h"

namespace latchkey::recipe::steps {

using base::text;
using namespace Qt::StringLiterals;

namespace {

QString source(const Facts &facts) { return facts.decisions.value(u"fleet.source-group"_s); }

QString typedName(const Facts &facts)
{
    return facts.answer("jamf.scope-fleet")[u"name"_s].toString();
}

/// Whether our fleet group is widened already, to the decided group or, without a decision, to any.
bool isWide(const Facts &facts, const JamfGroup &group)
{
    const QString have = sourceGroupOf(group.criteria);
    return !have.isEmpty() && sameCriteria(group.criteria, fleetCriteria(facts, have)) &&
           (source(facts).isEmpty() || source(facts) == have);
}

/// The name of the group the Macs are taken from, or of the one they are put into: either names
/// what is about to change.
bool isTyped(const Facts &facts)
{
    const QString typed = typedName(facts);
    return !source(facts).isEmpty() &&
           (typed == source(facts) || typed == facts.decisions.fleetGroup());
}

/// The source group as it can be used: it is there, and it is neither of our own groups.
bool isUsable(const Facts &facts)
{
    const auto group = jamfGroup(facts, GroupRole::Source);
    return group && group->id != fleetGroupId(facts);
}

/// How many Macs the group has is worth one reading before a person types its name.
std::vector<tenant::Reading> needs(const Facts &facts)
{
    if (auto groups = groupNeeds(facts); !groups.empty())
        return groups;
    const auto fleet = jamfGroup(facts, GroupRole::Fleet);
    const auto from = jamfGroup(facts, GroupRole::Source);
    const bool open = !fleet || !isWide(facts, *fleet);
    if (open && from && from->smart && !facts.has(jamf::membersKey(from->id)))
        return {jamf::groupMembers(groupVersion(facts), from->id)};
    return {};
}

Evidence ofList(const Facts &facts, base::Text sentence)
{
    return seen(facts, "jamf.groups", std::move(sentence));
}

Verdict notTyped(const Facts &facts)
{
    const QString name = base::shown(source(facts));
    if (name.isEmpty()) {
        return waiting(
            {ofList(facts,
                    text("recipe",
                         QT_TRANSLATE_NOOP(
                             "recipe", "It was not decided yet whom the fleet is taken from.")))},
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "When the pilot is done, name a computer group: "
                                             "`latchkeyctl set fleet.source-group NAME`.")));
    }
    const base::Text advice =
        text("recipe",
             QT_TRANSLATE_NOOP("recipe",
                               "When the pilot is done, type the name of \"%1\" or of \"%2\" to "
                               "confirm."),
             {name, base::shown(facts.decisions.fleetGroup())});
    if (typedName(facts).isEmpty())
        return waiting(
            {ofList(facts,
                    text("recipe",
                         QT_TRANSLATE_NOOP(
                             "recipe", "The fleet is still empty; it will be taken from \"%1\"."),
                         {name}))},
            advice);
    return waiting({seen(facts, "answer",
                         text("recipe",
                              QT_TRANSLATE_NOOP(
                                  "recipe", "The typed name \"%1\" is neither \"%2\" nor \"%3\"."),
                              {base::shown(typedName(facts), 100), name,
                               base::shown(facts.decisions.fleetGroup())}))},
                   advice);
}

Verdict judge(const Facts &facts)
{
    if (const QByteArray failed = failedGroupReading(facts); !failed.isEmpty())
        return unreadVerdict(facts, failed);
    const auto fleet = jamfGroup(facts, GroupRole::Fleet);
    if (fleet && !fleet->ours) {
        return waiting(
            {ofList(facts, text("recipe",
                                QT_TRANSLATE_NOOP(
                                    "recipe",
                                    "The fleet group's name belongs to somebody else's group.")))},
            text("recipe", QT_TRANSLATE_NOOP("recipe", "See jamf.groups.")));
    }
    if (fleet && isWide(facts, *fleet)) {
        return met(
            {seen(facts, jamf::groupKey(fleet->id),
                  text("recipe",
                       QT_TRANSLATE_NOOP("recipe",
                                         "\"%1\" holds the Macs of \"%2\" with macOS %3 or later."),
                       {base::shown(fleet->name), base::shown(sourceGroupOf(fleet->criteria)),
                        facts.recipe.string(u"macos.minimum"_s)}))});
    }
    if (!source(facts).isEmpty() && !isUsable(facts)) {
        return unmet(
            {ofList(facts,
                    text("recipe",
                         QT_TRANSLATE_NOOP(
                             "recipe", "There is no computer group \"%1\" to take the fleet from."),
                         {base::shown(source(facts))}))},
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Name a group of yours that is there: `latchkeyctl "
                                             "set fleet.source-group NAME`.")));
    }
    if (!isTyped(facts))
        return notTyped(facts);
    if (fleet && fleet->ours && !sameCriteria(fleet->criteria, emptyCriteria(facts)))
        return otherCriteria(facts, *fleet, source(facts));
    return unmet(
        {ofList(facts, text("recipe",
                            QT_TRANSLATE_NOOP(
                                "recipe", "The fleet group does not hold the Macs of \"%1\" yet."),
                            {base::shown(source(facts))}))},
        text("recipe", QT_TRANSLATE_NOOP(
                           "recipe", "`latchkeyctl apply` widens it, once the pilot is proved.")));
}

base::Text risk(const Facts &facts)
{
    const auto from = jamfGroup(facts, GroupRole::Source);
    const QByteArray key = from ? jamf::membersKey(from->id) : QByteArray();
    if (!facts.isGood(key)) {
        return text("recipe",
                    QT_TRANSLATE_NOOP("recipe", "All Macs of the group with a new enough macOS get "
                                                "the profiles at their next check-in."));
    }
    return text(
        "recipe",
        QT_TRANSLATE_NOOP("recipe", "Up to %1 Macs get the profiles at their next check-in."),
        {QString::number(facts.array(key).size())});
}

Ask nameAsk(const Facts &facts)
{
    Ask ask;
    ask.why =
        source(facts).isEmpty()
            ? text("recipe", QT_TRANSLATE_NOOP(
                                 "recipe", "Decide whom the fleet is taken from (`latchkeyctl set "
                                           "fleet.source-group NAME`), then type that name."))
            : text("recipe",
                   QT_TRANSLATE_NOOP("recipe", "This reaches the whole fleet: the Macs of \"%1\" "
                                               "are put into \"%2\". Type the name of either group "
                                               "to confirm."),
                   {base::shown(source(facts)), base::shown(facts.decisions.fleetGroup())});
    const auto group =
        jamfGroup(facts, source(facts).isEmpty() ? GroupRole::Fleet : GroupRole::Source);
    if (group) {
        const QString kind = group->smart ? u"smart"_s : u"static"_s;
        ask.deepLink = jamfPage(
            facts, u"%1ComputerGroups.html?id=%2&o=r"_s.arg(kind, QString::fromUtf8(group->id)));
    }
    ask.menuPath = text("recipe", QT_TRANSLATE_NOOP("recipe", "Computers > Smart Computer Groups"));
    ask.wants = {"name"};
    ask.check =
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "The typed name must be the group's, letter for letter."));
    return ask;
}

Plan plan(const Facts &facts)
{
    Plan result;
    const auto fleet = jamfGroup(facts, GroupRole::Fleet);
    if (!failedGroupReading(facts).isEmpty() || (fleet && (!fleet->ours || isWide(facts, *fleet))))
        return result;
    if (!isTyped(facts)) {
        result.ask = nameAsk(facts);
        return result;
    }
    if (!isUsable(facts))
        return result;
    Change change = criteriaChange(facts, fleet, fleetCriteria(facts, source(facts)));
    change.id = "jamf.scope-fleet/criteria";
    change.what = text("recipe", QT_TRANSLATE_NOOP("recipe", "Put the Macs of \"%1\" into \"%2\""),
                       {base::shown(source(facts)), base::shown(facts.decisions.fleetGroup())});
    change.risk = risk(facts);
    result.changes.push_back(std::move(change));
    return result;
}

} // namespace

Step jamfScopeFleet()
{
    Step step = jamfStep(
        "jamf.scope-fleet", Phase::HandOver,
        text("recipe", QT_TRANSLATE_NOOP("recipe", "The fleet gets the setup")),
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "After a person has logged in on a pilot Mac, the "
                                         "profiles go to all Macs of a group that you name.")));
    step.after = {"account.created", "jamf.scep-profile", "jamf.sso-profile", "jamf.scope-pilot"};
    step.answers = {{"name", AnswerKind::String, {}}};
    step.mayBeWaived = false;
    step.answersLast = false; // the typed name confirms one run, not all to come
    step.needs = needs;
    step.judge = judge;
    step.plan = plan;
    step.undoNeeds = criteriaUndoNeeds;
    step.undo = criteriaUndo;
    return step;
}

} // namespace latchkey::recipe::steps
