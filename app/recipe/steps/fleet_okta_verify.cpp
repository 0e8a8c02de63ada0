// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "base/json.h"
#include "base/version.h"
#include "recipe/fleet_facts.h"
#include "recipe/jamf_facts.h"
#include "recipe/jamf_steps.h"
#include "tenant/jamf/one_mac.h"

namespace latchkey::recipe::steps {

using base::text;
using base::Version;
using namespace Qt::StringLiterals;

namespace {

constexpr auto versionsKey = "jamf.verify-versions";

/// Registration in Setup Assistant (macOS 26) wants a newer Okta Verify.
QString minimum(const Facts &facts)
{
    const bool simplified = facts.decisions.value(u"psso.simplified-setup"_s) == u"yes";
    const QString more =
        simplified ? facts.recipe.string(u"okta-verify.minimum-simplified-setup"_s) : QString();
    return more.isEmpty() ? facts.recipe.string(u"okta-verify.minimum"_s) : more;
}

std::vector<tenant::Reading> needs(const Facts &facts)
{
    std::vector<tenant::Reading> readings = fleetNeeds(facts);
    if (!facts.has(versionsKey))
        readings.push_back(jamf::verifyVersions());
    return readings.empty() ? pilotNeeds(facts) : readings;
}

/// Pilot Macs with the App Store's build: the same bundle id, but without Device Access.
QStringList appStoreBuilds(const Facts &facts)
{
    QStringList names;
    for (const PilotMac &mac : pilotMacs(facts)) {
        for (const QJsonValue application : mac.applications) {
            if (application[u"macAppStore"_s].toBool())
                names += base::shown(mac.serial, 40);
        }
    }
    names.removeDuplicates();
    return names;
}

void addVersions(Verdict &verdict, const Facts &facts)
{
    constexpr int most = 6;
    QStringList parts;
    for (const QJsonValue row : facts.array(versionsKey)) {
        if (parts.size() < most)
            parts += base::shown(row[u"version"_s].toString(), 40) + u": "_s +
                     QString::number(row[u"ids"_s].toArray().size());
    }
    if (!parts.isEmpty())
        verdict.evidence.push_back(
            seen(facts, versionsKey,
                 text("recipe", QT_TRANSLATE_NOOP("recipe", "Macs by version of Okta Verify: %1."),
                      {parts.join(u", "_s)})));
    verdict.evidence.push_back(
        {text("recipe", QT_TRANSLATE_NOOP("recipe", "Wanted: Okta Verify %1 or later."),
              {minimum(facts)}),
         "recipe", facts.now});
}

Verdict judgeVersions(const Facts &facts)
{
    const Version least = Version::parse(minimum(facts)).value_or(Version());
    const FleetCount count = countFleet(facts, hasVerify(facts, least));
    const base::Text advice =
        text("recipe",
             QT_TRANSLATE_NOOP("recipe",
                               "Deploy Okta Verify %1 or later from Okta's download or Jamf's App "
                               "Installers (Computers > Mac Apps), not from the App Store."),
             {minimum(facts)});
    return fleetVerdict(
        facts, count,
        {QT_TRANSLATE_NOOP("recipe", "%1 of %2 managed Macs have a new enough Okta Verify."),
         QT_TRANSLATE_NOOP("recipe", "%1 of %2 managed Macs have an older one or none."), advice});
}

Verdict judge(const Facts &facts)
{
    if (!facts.knownMacs("jamf.macs"))
        return problemOf(facts, "jamf.macs");
    if (!facts.isGood(versionsKey))
        return problemOf(facts, versionsKey);
    Verdict verdict = judgeVersions(facts);
    addVersions(verdict, facts);
    const QStringList store = appStoreBuilds(facts);
    if (store.isEmpty())
        return verdict;
    verdict.state = State::Unmet;
    verdict.evidence.push_back(seen(
        facts, "jamf.pilot",
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Okta Verify is the App Store's build on: %1."),
             {store.join(u", "_s)})));
    verdict.advice =
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "The App Store's build cannot do Device Access. Remove it "
                                         "there and deploy the one from Okta's Downloads page."));
    return verdict;
}

} // namespace

Step fleetOktaVerify()
{
    Step step = jamfStep(
        "fleet.okta-verify", Phase::Prerequisites,
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Okta Verify is on the Macs")),
        text("recipe", QT_TRANSLATE_NOOP(
                           "recipe", "Its SSO extension does the sign-in at the login window.")));
    step.gate = Gate::Macs;
    step.needs = needs;
    step.judge = judge;
    return step;
}

} // namespace latchkey::recipe::steps
