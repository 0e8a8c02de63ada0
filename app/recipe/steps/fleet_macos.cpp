// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "base/version.h"
#include "recipe/fleet_facts.h"
#include "recipe/jamf_steps.h"

namespace latchkey::recipe::steps {

using base::text;
using base::Version;
using namespace Qt::StringLiterals;

namespace {

QString minimum(const Facts &facts) { return facts.recipe.string(u"macos.minimum"_s); }

Verdict judge(const Facts &facts)
{
    const Version least = Version::parse(minimum(facts)).value_or(Version());
    const FleetCount count = countFleet(facts, hasMacos(least));
    const base::Text advice =
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "Update these Macs to macOS %1 or later, or waive this "
                                         "step: they are left out by the fleet group's criteria."),
             {minimum(facts)});
    Verdict verdict = fleetVerdict(
        facts, count,
        {QT_TRANSLATE_NOOP("recipe", "%1 of %2 managed Macs have a new enough macOS."),
         QT_TRANSLATE_NOOP("recipe", "%1 of %2 managed Macs have an older macOS."), advice});
    if (facts.knownMacs("jamf.macs"))
        verdict.evidence.push_back(
            {text("recipe", QT_TRANSLATE_NOOP("recipe", "Wanted: macOS %1 or later."),
                  {minimum(facts)}),
             "recipe", facts.now});
    return verdict;
}

} // namespace

Step fleetMacos()
{
    Step step = jamfStep(
        "fleet.macos", Phase::Prerequisites,
        text("recipe", QT_TRANSLATE_NOOP("recipe", "The Macs run a macOS that can do it")),
        text("recipe",
             QT_TRANSLATE_NOOP(
                 "recipe",
                 "Accounts at the login window need Platform SSO as macOS has it since 14.")));
    step.gate = Gate::Macs;
    step.needs = fleetNeeds;
    step.judge = judge;
    return step;
}

} // namespace latchkey::recipe::steps
