// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "base/json.h"
#include "recipe/okta_steps.h"
#include "tenant/okta/org.h"

namespace latchkey::recipe::steps {

using base::Fault;
using base::text;
using namespace Qt::StringLiterals;

namespace {

std::vector<tenant::Reading> needs(const Facts &facts)
{
    if (!facts.has("okta.well-known"))
        return {okta::wellKnown()};
    // The sign-in goes only to a host that says that it is an Okta org.
    if (facts.isGood("okta.well-known") && !facts.has("okta.org"))
        return {okta::org()};
    return {};
}

Verdict noOrgFound(const Facts &facts)
{
    Verdict verdict = problemOf(facts, "okta.well-known");
    if (facts.problem("okta.well-known")->fault == Fault::NotFound)
        verdict.state = State::Unmet;
    return verdict;
}

/// What the org says of its addresses: the links and profiles use its own Okta domain.
std::vector<Evidence> addresses(const Facts &facts)
{
    std::vector<Evidence> evidence;
    const QString own = canonicalOrgHost(facts);
    const QString custom = facts.object("okta.well-known")[u"customHost"_s].toString();
    if (own != facts.decisions.orgHost) {
        evidence.push_back(
            seen(facts, "okta.well-known",
                 text("recipe",
                      QT_TRANSLATE_NOOP("recipe", "You gave %1; the org's own Okta domain is %2."),
                      {base::shown(facts.decisions.orgHost), base::shown(own)})));
    }
    if (!custom.isEmpty() && custom != own) {
        evidence.push_back(seen(
            facts, "okta.well-known",
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "The org also has the custom domain %1. All settings "
                                             "on Macs must name one host: see the decision "
                                             "okta.profile-host."),
                 {base::shown(custom)})));
    }
    return evidence;
}

Verdict ofOrg(const Facts &facts)
{
    const QJsonObject org = facts.object("okta.org");
    std::vector<Evidence> evidence{
        seen(facts, "okta.org",
             text("recipe", QT_TRANSLATE_NOOP("recipe", "Signed in to %1 at %2."),
                  {base::shown(org[u"companyName"_s].toString(), 100),
                   base::shown(canonicalOrgHost(facts))}))};
    for (Evidence &address : addresses(facts))
        evidence.push_back(std::move(address));
    const QString expires = org[u"expiresAt"_s].toString();
    if (!expires.isEmpty()) {
        evidence.push_back(
            seen(facts, "okta.org",
                 text("recipe", QT_TRANSLATE_NOOP("recipe", "It is a trial org that ends on %1."),
                      {base::shown(expires, 40)})));
    }
    if (org[u"status"_s].toString() != u"ACTIVE"_s) {
        evidence.push_back(
            seen(facts, "okta.org",
                 text("recipe", QT_TRANSLATE_NOOP("recipe", "The org's status is %1."),
                      {base::shown(org[u"status"_s].toString(), 40)})));
        return unmet(
            std::move(evidence),
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Ask your Okta account team to activate the org.")));
    }
    return met(std::move(evidence));
}

Verdict judge(const Facts &facts)
{
    if (facts.problem("okta.well-known"))
        return noOrgFound(facts);
    if (facts.isGood("okta.org"))
        return ofOrg(facts);
    if (!isConnected(facts))
        return problemOf(facts, "okta.org");
    std::vector<Evidence> evidence{
        seen(facts, "okta.org",
             text("recipe",
                  QT_TRANSLATE_NOOP("recipe", "Okta took the sign-in at %1, but does not let "
                                              "it read the org's settings: see okta.rights."),
                  {base::shown(canonicalOrgHost(facts))}))};
    for (Evidence &address : addresses(facts))
        evidence.push_back(std::move(address));
    return met(std::move(evidence));
}

} // namespace

Step oktaConnection()
{
    Step step = oktaStep(
        "okta.connection", Phase::Connect,
        text("recipe", QT_TRANSLATE_NOOP("recipe", "The Okta org answers and takes the sign-in")),
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Everything in Okta is read and set through its "
                                                   "API, with your token or your service app.")));
    step.gate = Gate::Writes;
    step.mayBeWaived = false;
    step.needs = needs;
    step.judge = judge;
    return step;
}

} // namespace latchkey::recipe::steps
