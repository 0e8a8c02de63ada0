// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "recipe/okta_steps.h"
#include "tenant/jamf/server.h"
#include "tenant/okta/org.h"

#include <algorithm>

namespace latchkey::recipe::steps {

using base::text;

namespace {

/// Judged once it is known whether either system answers.
std::vector<tenant::Reading> needs(const Facts &facts)
{
    std::vector<tenant::Reading> missing;
    if (!facts.has("okta.well-known"))
        missing.push_back(okta::wellKnown());
    else if (facts.isGood("okta.well-known") && !facts.has("okta.org"))
        missing.push_back(okta::org());
    if (!facts.has("jamf.version"))
        missing.push_back(jamf::serverVersion());
    return missing;
}

Verdict judge(const Facts &facts)
{
    // The addresses answer anybody; what a report tells needs a sign-in.
    const bool hasRead = facts.isGood("okta.org") || facts.isGood("jamf.version");
    if (!hasRead && facts.written.empty())
        return unknown(
            {{text("recipe", QT_TRANSLATE_NOOP("recipe", "Nothing was read yet that a "
                                                         "report could tell.")),
              "journal", facts.now}},
            text("recipe", QT_TRANSLATE_NOOP("recipe", "Mend the connections first, then "
                                                       "check again.")));
    const auto proved =
        std::count_if(facts.written.begin(), facts.written.end(),
                      [](const Written &one) { return one.outcome == Outcome::Proved; });
    return met({{text("recipe",
                      QT_TRANSLATE_NOOP("recipe", "Everything the report needs is in the project's "
                                                  "journal: changes %1, of them proved %2."),
                      {QString::number(facts.written.size()), QString::number(proved)}),
                 "journal", facts.now},
                {text("recipe", QT_TRANSLATE_NOOP("recipe", "Write it with: latchkeyctl report")),
                 "journal", facts.now}});
}

} // namespace

Step report()
{
    Step step = oktaStep(
        "report", Phase::HandOver,
        text("recipe", QT_TRANSLATE_NOOP("recipe", "The report can be written")),
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "What was found, decided, changed and proved, for "
                                         "the people who keep the Macs.")));
    step.mayBeWaived = false;
    step.needs = needs;
    step.judge = judge;
    return step;
}

} // namespace latchkey::recipe::steps
