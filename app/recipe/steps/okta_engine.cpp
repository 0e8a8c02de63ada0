// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "base/json.h"
#include "recipe/okta_steps.h"
#include "tenant/okta/org.h"

namespace latchkey::recipe::steps {

using base::text;
using namespace Qt::StringLiterals;

namespace {

Verdict judge(const Facts &facts)
{
    if (!facts.isGood("okta.well-known"))
        return problemOf(facts, "okta.well-known");
    const QString pipeline = facts.object("okta.well-known")[u"pipeline"_s].toString();
    if (pipeline == u"idx"_s) {
        return met({seen(
            facts, "okta.well-known",
            text("recipe", QT_TRANSLATE_NOOP("recipe", "The org runs on Okta Identity Engine.")))});
    }
    if (pipeline == u"v1"_s) {
        return unmet(
            {seen(facts, "okta.well-known",
                  text("recipe",
                       QT_TRANSLATE_NOOP("recipe", "The org still runs on Classic Engine.")))},
            text("recipe", QT_TRANSLATE_NOOP(
                               "recipe", "Local accounts at first sign-in need Okta Identity "
                                         "Engine. Plan the upgrade with your Okta account team, "
                                         "then check again.")));
    }
    return unknown(
        {seen(facts, "okta.well-known",
              text("recipe",
                   QT_TRANSLATE_NOOP("recipe", "The org names an engine that is not known: %1"),
                   {base::shown(pipeline, 40)}))},
        text("recipe",
             QT_TRANSLATE_NOOP("recipe",
                               "Look at the foot of any Admin Console page: a version that "
                               "ends with E is Identity Engine. Then ask your account team.")));
}

} // namespace

Step oktaEngine()
{
    Step step = oktaStep(
        "okta.engine", Phase::Prerequisites,
        text("recipe", QT_TRANSLATE_NOOP("recipe", "The org runs on Okta Identity Engine")),
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "Device Access, and with it accounts that are made "
                                         "at the login window, exist only there.")));
    step.gate = Gate::Writes;
    step.mayBeWaived = false;
    step.needs = [](const Facts &facts) {
        return facts.has("okta.well-known") ? std::vector<tenant::Reading>()
                                            : std::vector{okta::wellKnown()};
    };
    step.judge = judge;
    return step;
}

} // namespace latchkey::recipe::steps
