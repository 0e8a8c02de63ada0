// SPDX-License-Identifier: MIT
#include "recipe/profile_name.h"

#include "recipe/jamf_steps.h"

#include "base/json.h"
#include "tenant/jamf/profiles.h"

#include <algorithm>

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using base::text;

namespace {

bool makesProfile(const Change &change)
{
    return change.id.endsWith("/profile") && change.before.isNull();
}

/// Somebody else's profile of the name that the change would give; empty where it is free.
QJsonObject holderOf(const Facts &facts, const Change &change)
{
    const QString wanted = change.undo[u"name"_s].toString();
    for (const QJsonValue row : facts.array("jamf.profiles")) {
        const QJsonObject profile =
            facts.object(jamf::profileKey(row[u"id"_s].toString().toUtf8()));
        if (profile[u"name"_s].toString().compare(wanted, Qt::CaseInsensitive) == 0 &&
            !isMarked(facts, profile[u"description"_s].toString()))
            return profile;
    }
    return {};
}

QJsonObject holderOf(const Facts &facts, const Plan &plan)
{
    const auto makes = std::find_if(plan.changes.begin(), plan.changes.end(), makesProfile);
    return makes == plan.changes.end() ? QJsonObject() : holderOf(facts, *makes);
}

Ask renameAsk(const Facts &facts, const QJsonObject &holder)
{
    const QString name = base::shown(holder[u"name"_s].toString(), 80);
    Ask ask;
    ask.why = text(
        "recipe",
        QT_TRANSLATE_NOOP("recipe", "Jamf Pro has a profile %1 that Latchkey did not make, and "
                                    "takes no name twice. It is never changed from here: give it "
                                    "another name in Jamf Pro. Jamf Pro asks whether to send it to "
                                    "all Macs again or to new ones only; new ones are enough."),
        {name});
    ask.menuPath = text(
        "recipe", QT_TRANSLATE_NOOP("recipe", "Computers > Configuration Profiles > %1"), {name});
    ask.deepLink = jamfProfilePage(facts, holder[u"id"_s].toString());
    ask.check = text("recipe", QT_TRANSLATE_NOOP("recipe", "The list of profiles is read again."));
    return ask;
}

} // namespace

Plan unlessNameIsTaken(const Facts &facts, Plan plan)
{
    const QJsonObject holder = holderOf(facts, plan);
    if (!holder.isEmpty())
        plan = {{}, renameAsk(facts, holder)};
    return plan;
}

Verdict heldByName(const Facts &facts, Plan (*plan)(const Facts &), Verdict verdict)
{
    const QJsonObject holder = verdict.isGood() ? QJsonObject() : holderOf(facts, plan(facts));
    if (holder.isEmpty())
        return verdict;
    const QString name = base::shown(holder[u"name"_s].toString(), 80);
    verdict.state = State::Waiting;
    verdict.evidence.push_back(
        seen(facts, jamf::profileKey(holder[u"id"_s].toString().toUtf8()),
             text("recipe",
                  QT_TRANSLATE_NOOP("recipe", "The name %1 belongs to a profile (id %2) that "
                                              "Latchkey did not make."),
                  {name, holder[u"id"_s].toString()})));
    verdict.advice =
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "Jamf Pro takes no name twice: give the profile %1 "
                                         "another name there, then check again."),
             {name});
    return verdict;
}

} // namespace latchkey::recipe
