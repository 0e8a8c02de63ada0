// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "recipe/fleet_facts.h"
#include "recipe/jamf_steps.h"

namespace latchkey::recipe::steps {

using base::text;
using jamf::Macs;

namespace {

MacState stateOf(const Macs::Row &row)
{
    if (!(row.flags & Macs::UserApproved) || (row.flags & Macs::TokenNotEscrowed))
        return MacState::Bad;
    return row.flags & Macs::TokenEscrowed ? MacState::Good : MacState::NotTold;
}

int countOf(const Facts &facts, const std::function<bool(const Macs::Row &)> &isBad)
{
    return countFleet(
               facts,
               [&](const Macs::Row &row) { return isBad(row) ? MacState::Bad : MacState::Good; })
        .bad;
}

Verdict judge(const Facts &facts)
{
    const base::Text advice =
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "Approve the MDM profile on these Macs (System Settings > "
                                         "Device Management); the bootstrap token is escrowed "
                                         "when an administrator with a secure token logs in, or by "
                                         "`sudo profiles install -type bootstraptoken`."));
    Verdict verdict = fleetVerdict(
        facts, countFleet(facts, stateOf),
        {QT_TRANSLATE_NOOP(
             "recipe", "%1 of %2 managed Macs are user-approved with an escrowed bootstrap token."),
         QT_TRANSLATE_NOOP("recipe", "%1 of %2 managed Macs are not."), advice});
    const int notApproved =
        countOf(facts, [](const Macs::Row &row) { return !(row.flags & Macs::UserApproved); });
    const int noToken = countOf(
        facts, [](const Macs::Row &row) { return (row.flags & Macs::TokenNotEscrowed) != 0; });
    if (notApproved > 0)
        verdict.evidence.push_back(
            seen(facts, "jamf.macs",
                 text("recipe", QT_TRANSLATE_NOOP("recipe", "Not user-approved: %1."),
                      {QString::number(notApproved)})));
    if (noToken > 0)
        verdict.evidence.push_back(
            seen(facts, "jamf.macs",
                 text("recipe", QT_TRANSLATE_NOOP("recipe", "Bootstrap token not escrowed: %1."),
                      {QString::number(noToken)})));
    return verdict;
}

} // namespace

Step fleetEnrolment()
{
    Step step = jamfStep(
        "fleet.enrolment", Phase::Prerequisites,
        text("recipe",
             QT_TRANSLATE_NOOP("recipe",
                               "The Macs are enrolled and their bootstrap token is escrowed")),
        text("recipe", QT_TRANSLATE_NOOP(
                           "recipe", "macOS makes an account at the login window only with a "
                                     "user-approved MDM and the bootstrap token in Jamf Pro.")));
    step.gate = Gate::Macs;
    step.needs = fleetNeeds;
    step.judge = judge;
    return step;
}

} // namespace latchkey::recipe::steps
