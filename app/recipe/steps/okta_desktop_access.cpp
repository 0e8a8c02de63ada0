// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "base/json.h"
#include "recipe/okta_steps.h"
#include "tenant/okta/features.h"
#include "tenant/okta/org.h"

namespace latchkey::recipe::steps {

using base::text;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 logDays =
    90; // Okta keeps no more (developer.okta.com, System Log query, read 2026-11-24)

/// The name of a listed feature that only orgs with Desktop Access have: the feature of this setup,
/// or one that begins with the app's name.
QString tellingFeature(const Facts &facts)
{
    if (const QJsonArray found = jitFeatures(facts); !found.isEmpty())
        return found.first()[u"name"_s].toString();
    for (const QJsonValue feature : facts.array("okta.features")) {
        QString its = feature[u"name"_s].toString().simplified();
        for (const QJsonValue name : facts.recipe.value(u"okta.app-names"_s).toArray()) {
            if (its.startsWith(name.toString(), Qt::CaseInsensitive))
                return its;
        }
    }
    return {};
}

/// Okta has no public list of licences: they are inferred, strongest sign first. Nothing is read
/// after the first proof.
std::optional<Evidence> proof(const Facts &facts)
{
    if (const QJsonArray apps = ssoAppCandidates(facts); !apps.isEmpty()) {
        return seen(
            facts, "okta.apps",
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe",
                                   "The org has the app “%1”, which comes with Desktop Access."),
                 {base::shown(apps.first()[u"label"_s].toString(), 100)}));
    }
    if (const QString name = tellingFeature(facts); !name.isEmpty()) {
        return seen(
            facts, "okta.features",
            text("recipe",
                 QT_TRANSLATE_NOOP(
                     "recipe",
                     "The org is offered the feature “%1”, which comes with Desktop Access."),
                 {base::shown(name, 100)}));
    }
    if (facts.object("okta.desktop-mfa")[u"served"_s].toBool()) {
        return seen(
            facts, "okta.desktop-mfa",
            text("recipe",
                 QT_TRANSLATE_NOOP(
                     "recipe",
                     "The org serves the settings of Desktop MFA, a part of Desktop Access.")));
    }
    if (const QJsonArray events = facts.array("okta.device-access-events"); !events.isEmpty()) {
        return seen(facts, "okta.device-access-events",
                    text("recipe",
                         QT_TRANSLATE_NOOP(
                             "recipe", "The System Log shows Desktop Access at work: %1 at %2."),
                         {base::shown(events.first()[u"eventType"_s].toString(), 80),
                          shownLogTime(events.first()[u"published"_s].toString())}));
    }
    return std::nullopt;
}

std::vector<tenant::Reading> needs(const Facts &facts)
{
    auto first = appNeeds(facts);
    if (!first.empty() || proof(facts))
        return first;
    if (!facts.has("okta.features"))
        return {okta::features()};
    if (!facts.has("okta.desktop-mfa"))
        return {okta::desktopMfa()};
    if (!facts.has("okta.device-access-events"))
        return {okta::deviceAccessEvents(facts.now.addDays(-logDays), facts.now)};
    return {};
}

Verdict judge(const Facts &facts)
{
    if (!isConnected(facts))
        return notConnected(facts);
    if (auto sign = proof(facts))
        return met({*sign});
    std::vector<Evidence> evidence{seen(
        facts, "okta.apps",
        text("recipe",
             QT_TRANSLATE_NOOP(
                 "recipe", "No sign of Desktop Access: no such app, no such feature, no settings "
                           "of Desktop MFA, nothing in the System Log of 90 days. None of "
                           "these is proof that it is missing.")))};
    if (facts.saidDone("okta.desktop-access")) {
        evidence.push_back(
            {text("recipe",
                  QT_TRANSLATE_NOOP("recipe", "You said that Okta confirmed the licence.")),
             "answer", facts.now});
        Verdict verdict = met(std::move(evidence));
        verdict.stated = true;
        return verdict;
    }
    return unknown(
        std::move(evidence),
        text("recipe",
             QT_TRANSLATE_NOOP(
                 "recipe", "Ask your Okta account team whether the org has Desktop Access, and say "
                           "so here once they confirm it.")));
}

Plan plan(const Facts &facts)
{
    Plan plan;
    if (!isConnected(facts) || judge(facts).isGood())
        return plan;
    Ask ask;
    ask.why = text("recipe",
                   QT_TRANSLATE_NOOP(
                       "recipe",
                       "Okta has no public list of licences, and nothing in the org shows Desktop "
                       "Access. Send the words below to your Okta account team."));
    ask.menuPath =
        text("recipe",
             QT_TRANSLATE_NOOP("recipe",
                               "Applications > Applications > Browse App Catalog: look for Desktop "
                               "Password Sync or Platform Single Sign-on for macOS"));
    ask.deepLink = adminPage(facts, u"/admin/apps/add-app"_s);
    ask.values = {
        {u"message"_s,
         u"Does our Okta org %1 have the Desktop Access SKU (Okta Device Access) with Platform "
         u"Single "
         "Sign-on for macOS and Just-In-Time Local Account Creation? If not, what do we need "
         "to get it?"_s.arg(canonicalOrgHost(facts))}};
    ask.wants = {"done"};
    ask.renews = {"okta.apps", "okta.features", "okta.desktop-mfa", "okta.device-access-events"};
    ask.check =
        text("recipe",
             QT_TRANSLATE_NOOP(
                 "recipe", "Checked by the app, the features and the System Log once one of them "
                           "shows it; until then the report says “stated, not checked”."));
    plan.ask = ask;
    return plan;
}

} // namespace

Step oktaDesktopAccess()
{
    Step step = oktaStep(
        "okta.desktop-access", Phase::Prerequisites,
        text("recipe", QT_TRANSLATE_NOOP("recipe", "The org has Desktop Access")),
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "The licence brings the Platform SSO app, the "
                                         "certificates for Macs and the feature itself.")));
    step.gate = Gate::Macs;
    step.after = {"okta.connection"};
    step.answers = {{"done", AnswerKind::True, {}}};
    step.needs = needs;
    step.judge = judge;
    step.plan = plan;
    return step;
}

} // namespace latchkey::recipe::steps
