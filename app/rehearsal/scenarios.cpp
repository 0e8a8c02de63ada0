// SPDX-License-Identifier: MIT
#include "rehearsal/scenarios.h"

#include "rehearsal/jamf_scenario.h"
#include "rehearsal/jamf_switches.h"
#include "rehearsal/okta_scenario.h"
#include "rehearsal/okta_switches.h"
#include "rehearsal/world.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

using Build = std::function<void(Practice::World &)>;

void allSetUp(Practice::World &world)
{
    const QDateTime now = world.now;
    world.now = now.addDays(-2);
    oktaAllSetUp(world);
    jamfAllSetUp(world);
    movePilotMac(world);
    world.now = now.addDays(-1);
    signInOnPilotMac(world);
    world.now = now;
}

void madeByHand(Practice::World &world)
{
    const QDateTime now = world.now;
    world.now = now.addDays(-30);
    oktaMadeByHand(world);
    jamfMadeByHand(world);
    movePilotMac(world);
    world.now = now;
}

/// "made-by-hand" with something more about its profile.
Build madeByHandAnd(void (*more)(Practice::World &))
{
    return [more](Practice::World &world) {
        madeByHand(world);
        more(world);
    };
}

Build switched(const QString &name, const QString &value)
{
    return [=](Practice::World &world) { world.switches[name] = value; };
}

void severalUserTypes(Practice::World &world)
{
    world.switches[u"okta.user-types"_s] = u"3"_s;
    oktaAddMappings(world);
}

void twoSsoProfiles(Practice::World &world) { jamfTwoSsoProfiles(world); }

void jitNotListed(Practice::World &world) { world.switches[u"okta.feature-listed"_s] = u"no"_s; }

void noLicence(Practice::World &world)
{
    oktaWithoutLicence(world);
    world.switches[u"okta.feature-listed"_s] = u"no"_s;
    world.switches[u"okta.recovery-pin-probe"_s] = u"401"_s;
    world.switches[u"okta.os-accounts"_s] = u"401"_s;
}

void classicOrg(Practice::World &world)
{
    noLicence(world);
    world.okta.pipeline = u"v1"_s;
}

/// Small buckets with a short window, and both vendors asking to slow down now and then.
void throttled(Practice::World &world)
{
    world.switches[u"okta.rate-limit"_s] = u"4"_s;
    world.switches[u"okta.rate-window"_s] = u"2"_s;
    for (const int skip : {1, 7, 15, 30})
        world.troubles.push_back({Trouble::Throttle, skip, 1, false});
    world.troubles.push_back({Trouble::Throttle, 1, 2, true});
}

/// Jamf Pro's tokens end before their time, twice; so does the service app's at Okta, by
/// its short life. An API token of Okta's has no such end: it lives while it is used.
void tokenExpires(Practice::World &world)
{
    world.switches[u"okta.token-life"_s] = u"60"_s;
    for (const int skip : {4, 26})
        world.troubles.push_back({Trouble::Unauthorised, skip, 1, false, base::System::Jamf});
}

void staleJamfNode(Practice::World &world) { world.switches[u"jamf.stale-seconds"_s] = u"3"_s; }

void answerLost(Practice::World &world)
{
    world.troubles.push_back({Trouble::LostAfter, 0, 1, true});
    world.troubles.push_back({Trouble::ErrorAfter, 2, 1, true});
    world.troubles.push_back({Trouble::LostAfter, 4, 1, true});
    world.troubles.push_back({Trouble::LostBefore, 6, 1, true});
}

const std::vector<std::pair<QString, Build>> &table()
{
    static const std::vector<std::pair<QString, Build>> all{
        {u"nothing-set-up"_s, [](Practice::World &) {}},
        {u"all-set-up"_s, allSetUp},
        {u"made-by-hand"_s, madeByHand},
        {u"two-sso-profiles"_s, twoSsoProfiles},
        {u"jit-not-listed"_s, jitNotListed},
        {u"no-licence"_s, noLicence},
        {u"classic-org"_s, classicOrg},
        {u"null-names-and-collisions"_s, oktaFaultyPeople},
        {u"throttled"_s, throttled},
        {u"token-expires"_s, tokenExpires},
        {u"stale-jamf-node"_s, staleJamfNode},
        {u"answer-lost"_s, answerLost},
        {u"signed-profile"_s, madeByHandAnd(jamfSigned)},
        {u"user-level"_s, madeByHandAnd(jamfUserLevel)},
        {u"entities"_s, madeByHandAnd(jamfWithEntities)},
        {u"prestage"_s, madeByHandAnd(jamfInPreStage)},
        {u"entra-sso"_s, jamfWithEntra},
        {u"jamf-connect"_s, jamfWithConnect},
        {u"several-app-instances"_s, oktaSeveralInstances},
        {u"several-user-types"_s, severalUserTypes},
        {u"wrong-attribute"_s, oktaWrongAttribute},
        {u"attribute-of-wrong-type"_s, oktaAttributeOfWrongType},
        {u"foreign-mapping"_s, oktaForeignMapping},
        {u"custom-domain"_s, switched(u"okta.custom-domain"_s, u"login.acme.com"_s)},
        {u"closed-beta"_s, switched(u"okta.feature-stage"_s, u"CLOSED BETA"_s)},
    };
    return all;
}

} // namespace

QStringList scenarioNames()
{
    QStringList names;
    for (const auto &[name, build] : table())
        names += name;
    return names;
}

Practice::World scenarioWorld(const QString &name, const QDateTime &now)
{
    Practice::World world;
    const QStringList names = scenarioNames();
    world.scenario = names.contains(name) ? name : names.first();
    world.now = now;
    world.switches = oktaSwitchDefaults();
    world.switches.insert(jamfSwitchDefaults());
    oktaFresh(world);
    jamfFresh(world);
    for (const auto &[known, build] : table()) {
        if (known == world.scenario)
            build(world);
    }
    world.writes.clear();
    return world;
}

void applySwitches(Practice::World &world) { oktaAddMappings(world); }

} // namespace latchkey::rehearsal
