// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "recipe/fleet_facts.h"
#include "recipe/jamf_steps.h"
#include "tenant/jamf/server.h"

namespace latchkey::recipe::steps {

using base::text;
using jamf::Macs;
using namespace Qt::StringLiterals;

namespace {

MacState stateOf(const Macs::Row &row)
{
    if (!(row.flags & Macs::LocalAccountsKnown))
        return MacState::NotTold;
    return row.flags & Macs::LocalAdmin ? MacState::Good : MacState::Bad;
}

/// Where Macs seem to lack an administrator, whether inventory collects local accounts at all.
std::vector<tenant::Reading> needs(const Facts &facts)
{
    if (auto macs = fleetNeeds(facts); !macs.empty())
        return macs;
    if (countFleet(facts, stateOf).bad > 0 && !facts.has("jamf.collection"))
        return {jamf::collectionSettings()};
    return {};
}

Verdict judge(const Facts &facts)
{
    const QJsonValue collected = facts.object("jamf.collection")[u"accounts"_s];
    if (collected.isBool() && !collected.toBool()) {
        return unknown(
            {seen(facts, "jamf.collection",
                  text("recipe",
                       QT_TRANSLATE_NOOP("recipe", "Inventory does not collect local accounts.")))},
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe",
                                   "Switch it on in Settings > Computer management > Inventory "
                                   "collection, and let the Macs send a new inventory.")));
    }
    const base::Text advice = text(
        "recipe",
        QT_TRANSLATE_NOOP(
            "recipe", "Finish Setup Assistant on these Macs and make an administrator there, by "
                      "the PreStage or by hand. Without one nobody can help at the login window."));
    return fleetVerdict(
        facts, countFleet(facts, stateOf),
        {QT_TRANSLATE_NOOP("recipe", "%1 of %2 managed Macs have a local administrator."),
         QT_TRANSLATE_NOOP("recipe", "%1 of %2 managed Macs have none."), advice});
}

} // namespace

Step fleetLocalAdmin()
{
    Step step = jamfStep(
        "fleet.local-admin", Phase::Prerequisites,
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Each Mac has a first local administrator")),
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "Setup Assistant must be done and a local administrator "
                                         "be there before others can log in with Okta.")));
    step.gate = Gate::Macs;
    step.needs = needs;
    step.judge = judge;
    return step;
}

} // namespace latchkey::recipe::steps
