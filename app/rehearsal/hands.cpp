// SPDX-License-Identifier: MIT
#include "rehearsal/hands.h"

#include "rehearsal/jamf_scenario.h"
#include "rehearsal/okta_events.h"
#include "rehearsal/okta_expression.h"
#include "rehearsal/okta_scenario.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

bool addSsoApp(Practice::World &world)
{
    if (!world.okta.isLicensed || world.okta.pipeline != u"idx")
        return false; // it is not in the catalog then
    if (!world.okta.ssoApp())
        oktaAddSsoApp(world);
    world.okta.ssoApp()->status = u"ACTIVE"_s;
    return true;
}

bool applyUpdates(Practice::World &world)
{
    if (!world.okta.ssoApp())
        return false;
    world.okta.reapplyDue = world.now.addSecs(world.number(u"okta.reapply-delay"_s));
    settleOkta(world);
    return true;
}

bool switchJitOn(Practice::World &world)
{
    if (!world.okta.isLicensed)
        return false;
    for (OktaFeature &feature : world.okta.features) {
        if (feature.id.startsWith(u"ftrjit"))
            feature.enabled = true;
    }
    return true;
}

bool addScep(Practice::World &world)
{
    OktaState &okta = world.okta;
    if (!okta.isLicensed || okta.pipeline != u"idx")
        return false;
    if (!okta.scep.isConfigured && world.switchValue(u"okta.scep-events"_s) == u"yes") {
        OktaEvent event;
        event.type = u"device.platform.add"_s;
        event.message = u"Add device management platform"_s;
        event.actor = adminActor(world);
        record(world, event);
    }
    okta.scep.isConfigured = true;
    return true;
}

bool completeScepProfile(Practice::World &world)
{
    if (jamfCompleteScep(world))
        return true;
    const QMap<int, JamfProfile> &profiles = world.jamf.tenant.profiles;
    return std::any_of(profiles.begin(), profiles.end(),
                       [](const JamfProfile &profile) { return profile.typed.isComplete(); });
}

bool isRegistered(Practice::World &world)
{
    movePilotMac(world);
    return world.mac.isRegistered;
}

using Deed = std::function<bool(Practice::World &)>;

const QMap<QByteArray, Deed> &deeds()
{
    static const QMap<QByteArray, Deed> all{
        {"okta.sso-app", addSsoApp},
        {"okta.jit-feature", switchJitOn},
        {"okta.apply-updates", applyUpdates},
        {"scep.configuration", addScep},
        {"jamf.scep-profile", completeScepProfile},
        {"mac.profiles", isRegistered},
        {"mac.certificate", isRegistered},
        {"mac.registration", isRegistered},
        {"mac.okta-log", isRegistered},
        {"mac.accounts",
         [](Practice::World &world) {
             world.mac.hasLookAlike = false;
             world.switches[u"mac.leftover-home"_s] = u"no"_s;
             return true;
         }},
        {"mac.login-window",
         [](Practice::World &world) {
             world.mac.showsNameField = true;
             return true;
         }},
        {"mac.do-not-register", [](Practice::World &) { return true; }},
        {"account.created", signInOnPilotMac},
    };
    return all;
}

/// Whether somebody's profile is not what the mappings say, so that a click would change something.
bool isUpdateWanted(const Practice::World &world)
{
    const OktaApp *app = world.okta.ssoApp();
    if (!app || world.okta.reapplyDue.isValid())
        return false;
    Practice::World after = world;
    oktaApplyMappings(after);
    const auto differs = [](const OktaAppUser &left, const OktaAppUser &right) {
        return left.profile != right.profile;
    };
    const auto &now = world.okta.appUsers;
    const auto &then = after.okta.appUsers;
    for (size_t i = 0; i < now.size(); ++i) {
        if (differs(now[i], then[i]))
            return true;
    }
    return after.okta.crowdProfile != world.okta.crowdProfile;
}

} // namespace

bool doByHand(Practice::World &world, const QByteArray &step)
{
    const auto deed = deeds().constFind(step);
    if (deed == deeds().constEnd())
        return false;
    const bool isDone = (*deed)(world);
    movePilotMac(world);
    return isDone;
}

void doAllByHand(Practice::World &world)
{
    addScep(world);
    if (isUpdateWanted(world))
        applyUpdates(world);
    jamfCompleteScep(world);
    movePilotMac(world);
    signInOnPilotMac(world);
}

} // namespace latchkey::rehearsal
