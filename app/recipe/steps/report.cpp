// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "recipe/okta_steps.h"

#include <algorithm>

namespace latchkey::recipe::steps {

using base::text;

namespace {

Verdict judge(const Facts &facts)
{
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
    step.needs = [](const Facts &) { return std::vector<tenant::Reading>(); };
    step.judge = judge;
    return step;
}

} // namespace latchkey::recipe::steps
