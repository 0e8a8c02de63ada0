// SPDX-License-Identifier: MIT
#include "rehearsal/pilot_mac.h"

#include "rehearsal/jamf_scenario.h"
#include "rehearsal/okta_events.h"
#include "rehearsal/okta_user_json.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

bool canRegister(const Practice::World &world)
{
    const OktaState &okta = world.okta;
    const OktaApp *app = okta.ssoApp();
    return okta.isLicensed && okta.pipeline == u"idx" && okta.scep.isConfigured && app &&
           app->status == u"ACTIVE";
}

/// Not listed means generally available: the feature is on for everybody.
bool isJitOn(const Practice::World &world)
{
    if (world.switchValue(u"okta.feature-listed"_s) == u"no")
        return true;
    for (const OktaFeature &feature : world.okta.features) {
        if (feature.id.startsWith(u"ftrjit"))
            return feature.enabled;
    }
    return false;
}

void recordOfDevice(Practice::World &world, const QString &type, const QString &message)
{
    const OktaDevice &device = *world.okta.device(world.mac.serial);
    OktaEvent event;
    event.type = type;
    event.message = message;
    event.actor = deviceActor(device);
    event.targets = {deviceTarget(device)};
    record(world, event);
}

void registerMac(Practice::World &world)
{
    PilotMac &mac = world.mac;
    mac.isRegistered = true;
    const bool isNew = !world.okta.device(mac.serial);
    if (isNew) {
        OktaDevice device;
        device.id = world.okta.newId(u"guo"_s);
        device.name = mac.name;
        device.serial = mac.serial;
        device.udid = mac.udid;
        device.osVersion = mac.osVersion;
        device.created = world.now;
        world.okta.devices.push_back(device);
    }
    recordOfDevice(world, u"pki.cert.lifecycle.activate"_s, u"Activate certificate"_s);
    recordOfDevice(world, u"device.platform_sso.keys.register"_s, u"Register Platform SSO keys"_s);
    if (isNew) {
        recordOfDevice(world, u"device.enrollment.create"_s, u"Device enrolled"_s);
        recordOfDevice(world, u"device.lifecycle.activate"_s, u"Activate device"_s);
    }
}

/// The person who sits down at the pilot Mac: the first who can sign in.
const OktaAppUser *firstPerson(const Practice::World &world, const OktaApp &app)
{
    for (const OktaAppUser &assigned : world.okta.appUsers) {
        const OktaUser *user = world.okta.user(assigned.userId);
        const bool isGood = user && user->status == u"ACTIVE" && user->provider == u"OKTA" &&
                            user->login.contains(u'@');
        if (assigned.appId == app.id && isGood)
            return &assigned;
    }
    return nullptr;
}

/// What macOS makes of the name: signs it does not know are dropped; whether the part behind the @
/// stays is not documented (apple.md 7).
QString shortName(const Practice::World &world, QString name)
{
    if (world.switchValue(u"mac.short-name"_s) == u"local-part")
        name = name.section(u'@', 0, 0);
    return name.remove(u'+').toLower();
}

void recordSignIn(Practice::World &world, const OktaUser &user)
{
    const OktaDevice &device = *world.okta.device(world.mac.serial);
    const auto say = [&](const QString &type, const QString &message) {
        OktaEvent event;
        event.type = type;
        event.message = message;
        event.actor = userActor(user);
        event.targets = {deviceTarget(device), target(u"User"_s, user.id, user.login)};
        record(world, event);
    };
    say(u"device.local_account.create"_s, u"Create local account on device"_s);
    say(u"device.user.add"_s, u"Add user to device"_s);
    const QString family = world.switchValue(u"okta.enrolment-events"_s);
    if (family != u"new") {
        say(u"device.password_sync.enrollment.create"_s, u"Desktop Password Sync Enrollment"_s);
        say(u"device.password_sync.authentication"_s, u"Desktop Password Sync Authentication"_s);
    }
    if (family != u"old") {
        say(u"device.platform_sso.enrollment.create"_s, u"Platform SSO Enrollment"_s);
        say(u"device.platform_sso.authentication"_s, u"Platform SSO Authentication"_s);
    }
    say(u"device.user_os_account.sync"_s, u"Sync operating system account"_s);
}

} // namespace

void movePilotMac(Practice::World &world)
{
    PilotMac &mac = world.mac;
    if (!jamfPilotReady(world, mac.serial)) {
        mac.readySince = {};
        mac.hasCertificate = false;
        mac.isRegistered = false;
        return;
    }
    if (!mac.readySince.isValid())
        mac.readySince = world.now;
    const QDateTime due = mac.readySince.addSecs(world.number(u"mac.certificate-seconds"_s));
    if (!mac.hasCertificate && canRegister(world) && due <= world.now) {
        mac.hasCertificate = true;
        mac.certified = world.now;
    }
    if (mac.hasCertificate && !mac.isRegistered)
        registerMac(world);
}

bool signInOnPilotMac(Practice::World &world)
{
    PilotMac &mac = world.mac;
    if (mac.hasAccount)
        return true;
    const OktaApp *app = world.okta.ssoApp();
    const OktaAppUser *assigned = app ? firstPerson(world, *app) : nullptr;
    if (!mac.isRegistered || !isJitOn(world) || !assigned)
        return false;
    const OktaUser user = *world.okta.user(assigned->userId);
    const QString name = assigned->profile.value(u"macOSAccountUsername"_s).toString(user.login);
    mac.accountName = shortName(world, name);
    mac.accountFullName = assigned->profile.value(u"macOSAccountFullName"_s)
                              .toString(user.firstName + u' ' + user.lastName);
    mac.accountLogin = user.login;
    mac.signedIn = world.now;
    mac.hasAccount = true;
    OktaOsAccount account;
    account.id = world.okta.newId(u"dao"_s);
    account.uuid = QUuid::createUuidV5(QUuid(mac.udid), user.login).toString(QUuid::WithoutBraces);
    account.username = mac.accountName;
    account.fullName = mac.accountFullName;
    account.userId = user.id;
    account.seen = world.now;
    OktaDevice &device = *world.okta.device(mac.serial);
    device.accounts.push_back(account);
    device.users += user.id;
    recordSignIn(world, user);
    return true;
}

} // namespace latchkey::rehearsal
