// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "base/json.h"
#include "recipe/jamf_criteria.h"
#include "recipe/jamf_facts.h"
#include "recipe/jamf_groups.h"
#include "recipe/jamf_steps.h"
#include "tenant/jamf/groups.h"
#include "tenant/jamf/one_mac.h"

#include <algorithm>

namespace latchkey::recipe::steps {

using base::text;
using namespace Qt::StringLiterals;

namespace {

/// The wanted serial numbers, as serialsOf() gives them.
QStringList wanted(const Facts &facts)
{
    QStringList serials = pilotSerials(facts);
    serials.sort();
    return serials;
}

bool isAsWanted(const Facts &facts, const JamfGroup &group)
{
    const auto have = serialsOf(facts, group.criteria);
    return have && !have->isEmpty() && *have == wanted(facts);
}

std::vector<tenant::Reading> needs(const Facts &facts)
{
    if (auto groups = groupNeeds(facts); !groups.empty())
        return groups;
    if (auto macs = pilotNeeds(facts); !macs.empty())
        return macs;
    const auto pilot = jamfGroup(facts, GroupRole::Pilot);
    if (pilot && pilot->ours && isAsWanted(facts, *pilot) &&
        !facts.has(jamf::membersKey(pilot->id)))
        return {jamf::groupMembers(groupVersion(facts), pilot->id)};
    return {};
}

/// The first pilot Mac that could not be read, by its reading.
QByteArray failedMac(const Facts &facts)
{
    for (const QString &serial : pilotSerials(facts)) {
        if (facts.problem(jamf::oneMacKey(serial)))
            return jamf::oneMacKey(serial);
    }
    return {};
}

/// Serial numbers that the inventory does not have, or whose Mac is not managed.
QStringList unusable(const Facts &facts)
{
    QStringList serials;
    for (const QString &serial : pilotSerials(facts)) {
        const QByteArray key = jamf::oneMacKey(serial);
        if (facts.isGood(key) && !facts.object(key)[u"managed"_s].toBool())
            serials += serial;
    }
    return serials;
}

/// Pilot Macs that the group's membership does not show yet.
QStringList absent(const Facts &facts, const JamfGroup &group)
{
    const QJsonArray members = facts.array(jamf::membersKey(group.id));
    QStringList names;
    for (const PilotMac &mac : pilotMacs(facts)) {
        if (!members.contains(mac.id))
            names += base::shown(mac.serial, 40);
    }
    return names;
}

Verdict noSerials(const Facts &facts)
{
    return waiting(
        {seen(facts, "jamf.groups",
              text("recipe", QT_TRANSLATE_NOOP("recipe", "No pilot Mac was named yet.")))},
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "Name one to three Macs by serial number: `latchkeyctl "
                                         "set pilot.serials SERIAL,SERIAL`.")));
}

Verdict unusableSerials(const Facts &facts, const QStringList &serials)
{
    return unmet(
        {seen(facts, jamf::oneMacKey(serials.first()),
              text("recipe",
                   QT_TRANSLATE_NOOP("recipe",
                                     "Not in the inventory of Jamf Pro, or not managed: %1."),
                   {base::shown(serials.join(u", "_s))}))},
        text("recipe", QT_TRANSLATE_NOOP(
                           "recipe", "Check the serial number in About This Mac, enrol the Mac, or "
                                     "name another one. Nothing is written until then.")));
}

/// The criteria are right: does the server count the Macs in?
Verdict membership(const Facts &facts, const JamfGroup &group)
{
    const QByteArray key = jamf::membersKey(group.id);
    if (!facts.isGood(key))
        return problemOf(facts, key);
    const QStringList missing = absent(facts, group);
    const QString serials = base::shown(wanted(facts).join(u", "_s));
    if (missing.isEmpty()) {
        return met(
            {seen(facts, key,
                  text("recipe", QT_TRANSLATE_NOOP("recipe", "\"%1\" holds the pilot Macs: %2."),
                       {base::shown(group.name), serials}))});
    }
    Verdict verdict = waiting(
        {seen(facts, key,
              text("recipe",
                   QT_TRANSLATE_NOOP("recipe", "Jamf Pro does not count these Macs in yet: %1."),
                   {missing.join(u", "_s)}))},
        text("recipe",
             QT_TRANSLATE_NOOP(
                 "recipe", "Wait until Jamf Pro has recalculated the group, then check again.")));
    verdict.recheck = Recheck{{key}, std::chrono::seconds(5), 12};
    return verdict;
}

Verdict judge(const Facts &facts)
{
    if (const QByteArray failed = failedGroupReading(facts); !failed.isEmpty())
        return unreadVerdict(facts, failed);
    if (pilotSerials(facts).isEmpty())
        return noSerials(facts);
    if (const QByteArray failed = failedMac(facts); !failed.isEmpty())
        return problemOf(facts, failed);
    if (const QStringList serials = unusable(facts); !serials.isEmpty())
        return unusableSerials(facts, serials);
    const auto group = jamfGroup(facts, GroupRole::Pilot);
    if (group && !group->ours) {
        return waiting(
            {seen(facts, "jamf.groups",
                  text("recipe",
                       QT_TRANSLATE_NOOP(
                           "recipe", "The pilot group's name belongs to somebody else's group.")))},
            text("recipe", QT_TRANSLATE_NOOP("recipe", "See jamf.groups.")));
    }
    if (group && isAsWanted(facts, *group))
        return membership(facts, *group);
    if (group && !sameCriteria(group->criteria, emptyCriteria(facts)))
        return otherCriteria(facts, *group, wanted(facts).join(u", "_s));
    return unmet(
        {seen(facts, group ? jamf::groupKey(group->id) : "jamf.groups",
              text("recipe",
                   QT_TRANSLATE_NOOP("recipe", "The pilot group does not hold these Macs yet: %1."),
                   {base::shown(wanted(facts).join(u", "_s))}))},
        text("recipe",
             QT_TRANSLATE_NOOP(
                 "recipe", "`latchkeyctl apply` puts them in, once both profiles are proved.")));
}

Plan plan(const Facts &facts)
{
    Plan result;
    if (!failedGroupReading(facts).isEmpty() || !failedMac(facts).isEmpty() ||
        !unusable(facts).isEmpty())
        return result;
    if (pilotSerials(facts).isEmpty()) {
        Ask ask;
        ask.why =
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe",
                                   "Which Macs try it first? Name one to three by serial number."));
        ask.menuPath = text("recipe", QT_TRANSLATE_NOOP("recipe", "Computers > Search Inventory"));
        ask.wants = {"serials"};
        ask.check =
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Each must be in Jamf Pro's inventory and managed."));
        result.ask = ask;
        return result;
    }
    const auto group = jamfGroup(facts, GroupRole::Pilot);
    if (group && (!group->ours || isAsWanted(facts, *group)))
        return result;
    Change change = criteriaChange(facts, group, serialCriteria(wanted(facts)));
    change.id = "jamf.scope-pilot/criteria";
    change.what = text("recipe", QT_TRANSLATE_NOOP("recipe", "Put the pilot Macs into \"%1\""),
                       {base::shown(facts.decisions.pilotGroup())});
    change.risk =
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "These Macs get the profiles at their next check-in. Macs "
                                         "that are not named leave the group and lose them."));
    result.changes.push_back(std::move(change));
    return result;
}

} // namespace

Step jamfScopePilot()
{
    Step step = jamfStep(
        "jamf.scope-pilot", Phase::Jamf,
        text("recipe", QT_TRANSLATE_NOOP("recipe", "The pilot Macs are in the pilot group")),
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "A few Macs try everything first. They are named by "
                                         "serial number, so a Mac that is wiped stays in.")));
    step.mayBeWaived = false;
    step.after = {"jamf.groups",      "jamf.scep-profile", "jamf.sso-profile",
                  "okta.jit-feature", "okta.attributes",   "okta.mappings"};
    step.answers = {{"serials", AnswerKind::Strings, {}}};
    step.needs = needs;
    step.judge = judge;
    step.plan = plan;
    step.undoNeeds = criteriaUndoNeeds;
    step.undo = criteriaUndo;
    return step;
}

} // namespace latchkey::recipe::steps
