// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "base/json.h"
#include "base/version.h"
#include "recipe/jamf_steps.h"
#include "tenant/jamf/server.h"

#include <QUrl>

namespace latchkey::recipe::steps {

using base::Fault;
using base::text;
using base::Version;
using namespace Qt::StringLiterals;

namespace {

std::vector<tenant::Reading> needs(const Facts &facts)
{
    if (!facts.has("jamf.version"))
        return {jamf::serverVersion()};
    // Only a server that does not answer is asked how its start-up goes.
    const base::Error *error = facts.problem("jamf.version");
    if (error && error->fault == Fault::Timeout && !facts.has("jamf.startup"))
        return {jamf::startup()};
    return {};
}

/// What an old version cannot do (jamf.md 1, read 2026-11).
std::vector<Evidence> limits(const Facts &facts, const Version &version)
{
    std::vector<Evidence> result;
    const auto note = [&](base::Text sentence) {
        result.push_back(seen(facts, "jamf.version", std::move(sentence)));
    };
    if (version < Version{10, 49}) {
        note(text("recipe", QT_TRANSLATE_NOOP("recipe", "Before 10.49 there are no API clients: "
                                                        "sign in with a user of Jamf Pro.")));
    }
    if (version < Version{11, 5}) {
        note(text("recipe", QT_TRANSLATE_NOOP("recipe", "This version is older than what Latchkey "
                                                        "was checked with (11.23 and later).")));
    } else if (version < Version{11, 28}) {
        note(text("recipe", QT_TRANSLATE_NOOP("recipe", "Before 11.28 older requests are used for "
                                                        "groups. Updating Jamf Pro is advised.")));
    }
    return result;
}

Verdict notAnswering(const Facts &facts)
{
    Verdict verdict = problemOf(facts, "jamf.version");
    const QJsonObject startup = facts.object("jamf.startup");
    if (startup.isEmpty())
        return verdict;
    const QString error = startup[u"error"_s].toString();
    verdict.evidence.push_back(
        seen(facts, "jamf.startup",
             text("recipe", QT_TRANSLATE_NOOP("recipe", "Jamf Pro says of its start: %1 (%2 %)."),
                  {base::shown(error.isEmpty() ? startup[u"step"_s].toString() : error, 120),
                   QString::number(startup[u"percentage"_s].toInt())})));
    return verdict;
}

Verdict judge(const Facts &facts)
{
    if (!facts.isGood("jamf.version"))
        return notAnswering(facts);
    const QString version = facts.object("jamf.version")[u"version"_s].toString();
    std::vector<Evidence> evidence{
        seen(facts, "jamf.version",
             text("recipe", QT_TRANSLATE_NOOP("recipe", "Signed in to %1, Jamf Pro %2."),
                  {base::shown(QUrl(facts.decisions.jamfBase).host()), base::shown(version, 60)}))};
    if (const auto known = Version::parse(version)) {
        for (Evidence &limit : limits(facts, *known))
            evidence.push_back(std::move(limit));
    }
    return met(std::move(evidence));
}

} // namespace

Step jamfConnection()
{
    Step step = jamfStep(
        "jamf.connection", Phase::Connect,
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Jamf Pro answers and takes the sign-in")),
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "Groups and profiles are read and made through "
                                         "Jamf Pro's API, with your API client or user.")));
    step.gate = Gate::Writes;
    step.mayBeWaived = false;
    step.needs = needs;
    step.judge = judge;
    return step;
}

} // namespace latchkey::recipe::steps
