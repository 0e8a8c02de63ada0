// SPDX-License-Identifier: MIT
#include "rehearsal/jamf_scenario.h"

#include "rehearsal/acme.h"
#include "rehearsal/jamf_commands.h"
#include "rehearsal/jamf_rewrite.h"
#include "rehearsal/jamf_samples.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

using base::Plist;

namespace {

QString sourceGroup() { return u"All Managed Macs"_s; }

QString exclusionGroup() { return u"Jamf Connect Macs"_s; }

QString marker() { return u"Made by Latchkey for "_s + QString::fromLatin1(practiceOktaHost()); }

int addGroup(Practice::World &world, const QString &name, const QString &description,
             std::vector<JamfCriterion> criteria)
{
    JamfTenant &tenant = world.jamf.tenant;
    JamfGroup group;
    group.id = tenant.nextId++;
    group.name = name;
    group.description = description;
    group.criteria = std::move(criteria);
    tenant.groups.insert(group.id, group);
    return group.id;
}

/// The profile of that name; the scenario has it.
JamfProfile &named(Practice::World &world, const QString &name)
{
    auto &profiles = world.jamf.tenant.profiles;
    const auto found = std::find_if(profiles.begin(), profiles.end(),
                                    [&](const JamfProfile &one) { return one.name == name; });
    return *found;
}

int groupId(const Practice::World &world, const QString &name)
{
    for (const JamfGroup &group : world.jamf.tenant.groups) {
        if (group.name == name)
            return group.id;
    }
    return 0;
}

JamfSample sampleOf(const Practice::World &world)
{
    const QString org = u"https://"_s + QString::fromLatin1(practiceOktaHost());
    JamfSample sample{org, {}, org + acmeScepPath()};
    for (const OktaApp &app : world.okta.apps) {
        const bool isSso = app.label.contains(u"Platform"_s) || app.label.contains(u"Desktop"_s);
        if (isSso && app.status == u"ACTIVE" && sample.clientId.isEmpty())
            sample.clientId = app.clientId;
    }
    return sample;
}

/// Keeps the profile as if it had been uploaded; its id.
int addProfile(Practice::World &world, const QString &name, const Plist &payload,
               const JamfScope &scope, const QString &description = {})
{
    const auto text = base::writePlist(payload, true);
    const auto upload = text ? jamfTakeUpload(world, QString::fromUtf8(*text), name, {})
                             : std::optional<JamfUpload>();
    JamfProfile profile;
    profile.id = world.jamf.tenant.nextId++;
    profile.name = name;
    profile.description = description;
    profile.scope = scope;
    profile.payload = upload ? upload->payload : payload;
    profile.uuid = upload ? upload->uuid : QString();
    world.jamf.tenant.profiles.insert(profile.id, profile);
    return profile.id;
}

JamfProfile *scepProfile(Practice::World &world)
{
    for (JamfProfile &profile : world.jamf.tenant.profiles) {
        const Plist *keys = jamfScepKeys(profile.payload);
        const Plist *url = keys ? keys->find(u"URL"_s) : nullptr;
        if (url && url->string().contains(u"/pki/"_s))
            return &profile;
    }
    return nullptr;
}

bool isInstalled(const Practice::World &world, const JamfProfile &profile, const JamfMac &mac)
{
    return jamfCommandState(world, world.jamf.tenant, profile, mac) == u"ACKNOWLEDGED";
}

} // namespace

void jamfFresh(Practice::World &world)
{
    JamfTenant &tenant = world.jamf.tenant;
    tenant.categories = {{1, u"Security"_s}, {2, u"Okta"_s}};
    const int all = addGroup(world, sourceGroup(), {},
                             {{u"Operating System"_s, u"and"_s, u"not like"_s, u"Server"_s}});
    addGroup(world, exclusionGroup(), u"Macs that sign in with Jamf Connect"_s,
             {{u"Application Title"_s, u"and"_s, u"is"_s, u"Jamf Connect.app"_s}});
    JamfGroup finance;
    finance.id = tenant.nextId++;
    finance.name = u"Finance"_s;
    finance.smart = false;
    finance.members = {4, 7, 12};
    tenant.groups.insert(finance.id, finance);
    JamfScope everyone;
    everyone.groups = {all};
    const int dock = addProfile(world, u"Dock"_s, jamfDockSample(), everyone);
    tenant.profiles[dock].category = 1;
}

void jamfAllSetUp(Practice::World &world)
{
    const JamfSample sample = sampleOf(world);
    JamfScope scope;
    scope.groups = {addGroup(world, u"Latchkey JIT pilot"_s, marker(),
                             {{u"Serial Number"_s, u"and"_s, u"is"_s, world.mac.serial}}),
                    addGroup(world, u"Latchkey JIT fleet"_s, marker(),
                             {{u"Computer Group"_s, u"and"_s, u"member of"_s, sourceGroup()},
                              {u"Operating System Version"_s, u"and"_s, u"greater than or equal"_s,
                               u"14.0"_s}})};
    scope.excludedGroups = {groupId(world, exclusionGroup())};
    addProfile(world, u"Okta Device Access SCEP"_s, jamfScepSample(sample), scope, marker());
    addProfile(world, u"Okta Platform SSO"_s, jamfSsoSample(sample), scope, marker());
    addProfile(world, u"Okta JIT Login Window"_s, jamfLoginWindowSample(), scope, marker());
    jamfCompleteScep(world);
}

void jamfMadeByHand(Practice::World &world)
{
    const JamfSample sample = sampleOf(world);
    JamfScope everyone;
    everyone.groups = {groupId(world, sourceGroup())};
    addProfile(world, u"Okta SCEP"_s, jamfScepSample(sample), everyone);
    addProfile(world, u"Okta PSSO"_s, jamfFaultySsoSample(sample), everyone);
    addProfile(world, u"Okta FastPass"_s, jamfFastPassSample(), everyone);
    jamfCompleteScep(world);
    world.jamf.fleetFaults = true;
}

void jamfTwoSsoProfiles(Practice::World &world)
{
    const JamfSample sample = sampleOf(world);
    JamfScope everyone;
    everyone.groups = {groupId(world, sourceGroup())};
    addProfile(world, u"Okta PSSO"_s, jamfSsoSample(sample), everyone);
    addProfile(world, u"Okta PSSO test"_s, jamfFaultySsoSample(sample), everyone);
}

void jamfSigned(Practice::World &world) { named(world, u"Okta PSSO"_s).isSigned = true; }

void jamfUserLevel(Practice::World &world)
{
    JamfProfile &profile = named(world, u"Okta PSSO"_s);
    profile.payload = jamfSsoSample(sampleOf(world));
    profile.level = u"User"_s;
}

void jamfWithEntities(Practice::World &world)
{
    named(world, u"Okta PSSO"_s)
        .payload.set(u"PayloadDescription"_s, Plist{u"Research & Development"_s});
}

void jamfInPreStage(Practice::World &world)
{
    world.jamf.tenant.prestageProfiles = {named(world, u"Okta PSSO"_s).id};
}

void jamfWithEntra(Practice::World &world)
{
    JamfScope some;
    some.groups = {groupId(world, u"Finance"_s)};
    addProfile(world, u"Entra Platform SSO"_s, jamfEntraSample(), some);
}

void jamfWithConnect(Practice::World &world)
{
    JamfScope everyone;
    everyone.groups = {groupId(world, sourceGroup())};
    addProfile(world, u"Jamf Connect Login"_s, jamfConnectSample(), everyone);
}

bool jamfCompleteScep(Practice::World &world)
{
    JamfProfile *profile = scepProfile(world);
    if (!profile || profile->typed.isComplete() || !jamfIsDynamicScep(profile->payload))
        return false;
    profile->typed = {u"https://"_s + QString::fromLatin1(practiceOktaHost()) + acmeChallengePath(),
                      QString::fromLatin1(acmeScepUser()), QString::fromLatin1(acmeScepPassword()),
                      30};
    jamfScepKeys(profile->payload)->set(u"Challenge"_s, Plist{jamfScepMarker()});
    if (world.switchValue(u"jamf.console-new-uuids"_s) == u"yes") {
        jamfRename(profile->payload, world.jamf, true);
        profile->uuid = profile->payload.find(u"PayloadIdentifier"_s)->string();
    }
    ++profile->revision;
    profile->sentAt = world.now;
    return true;
}

bool jamfPilotReady(const Practice::World &world, const QString &serial)
{
    const int number = jamfMacNumber(world, serial);
    if (number == 0)
        return false;
    const JamfMac mac = jamfMac(world, number);
    const auto &profiles = world.jamf.tenant.profiles;
    const auto isThere = [&](auto wanted) {
        return std::any_of(profiles.begin(), profiles.end(), [&](const JamfProfile &profile) {
            return wanted(profile.payload) && isInstalled(world, profile, mac);
        });
    };
    return isThere([](const Plist &payload) { return jamfScepKeys(payload) != nullptr; }) &&
           isThere(jamfIsOktaSso);
}

QList<int> jamfProfilesFor(const Practice::World &world, const QString &serial)
{
    QList<int> ids;
    const int number = jamfMacNumber(world, serial);
    const JamfMac mac = number == 0 ? JamfMac() : jamfMac(world, number);
    for (const JamfProfile &profile : world.jamf.tenant.profiles) {
        if (number != 0 && jamfIsInScope(world.jamf.tenant, profile, mac))
            ids += profile.id;
    }
    return ids;
}

QMap<QByteArray, QByteArray> jamfSecrets()
{
    return {
        {"jamf.client-id", "5d1f3c1e-practice-0000-4000-8000-latchkey0001"},
        {"jamf.client-secret", "practice-jamf-client-secret-qLw0m3Zr8uY1tK5v-opens-nothing-real"},
        {"jamf.user", "latchkey-setup"},
        {"jamf.password", "practice-jamf-password"}};
}

QMap<QString, QString> jamfDecisions()
{
    return {{u"fleet.source-group"_s, sourceGroup()},
            {u"jamf.exclusion-group"_s, exclusionGroup()}};
}

} // namespace latchkey::rehearsal
