// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "base/json.h"
#include "mac/app_sso.h"
#include "recipe/device_steps.h"
#include "recipe/okta_steps.h"
#include "tenant/jamf/server.h"

#include <algorithm>

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using base::text;

namespace {

/// The app ids that Okta's associated domains need (walkthrough; the second since macOS 15).
const QStringList &applicationIds()
{
    static const QStringList ids{u"B7F62B65BN.com.okta.mobile"_s,
                                 u"B7F62B65BN.com.okta.mobile.auth-service-extension"_s};
    return ids;
}

base::Text adviceDomains()
{
    return text("recipe", QT_TRANSLATE_NOOP(
                              "recipe", "Give the profile both app ids, with the team "
                                        "prefix B7F62B65BN, and \"authsrv:\" with the org's host; "
                                        "leave direct downloads off. Then push it again."));
}

base::Text adviceLevel()
{
    return text("recipe", QT_TRANSLATE_NOOP(
                              "recipe", "Let Jamf Pro deliver the profile at computer level. "
                                        "Installed by hand or at user level it has no effect."));
}

/// What the profiles at computer level hold together.
struct Together
{
    QStringList types;
    QStringList applications;
    QStringList settings;
    bool okta = false;
    bool oktaAtUserLevel = false;
};

void append(QStringList &list, const QJsonValue &values)
{
    for (const QJsonValue value : values.toArray())
        list += value.toString();
}

Together together(const QJsonArray &profiles)
{
    Together all;
    for (const QJsonValue profile : profiles) {
        const bool okta = profile[u"extension"_s].toString() == QStringView(mac::oktaExtension);
        if (profile[u"level"_s].toString() != u"computer"_s) {
            all.oktaAtUserLevel = all.oktaAtUserLevel || okta;
            continue;
        }
        all.okta = all.okta || okta;
        append(all.types, profile[u"types"_s]);
        append(all.applications, profile[u"applications"_s]);
        append(all.settings, profile[u"settings"_s]);
    }
    return all;
}

bool hasAll(const QStringList &list, const QStringList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString &one) { return list.contains(one); });
}

Verdict fromProfiles(const Shown &shown, const QJsonArray &profiles)
{
    const auto lacks = [&](const char *what, base::Text advice) {
        return unmet({seenOn(shown, text("recipe", what))}, std::move(advice));
    };
    const base::Text push =
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Look at the profile's scope and its "
                                                   "logs in Jamf Pro, and push it again."));
    const Together all = together(profiles);
    if (!all.okta && all.oktaAtUserLevel) {
        return lacks(QT_TRANSLATE_NOOP(
                         "recipe", "Okta's Single Sign-On profile is on the Mac at user level."),
                     adviceLevel());
    }
    if (!all.okta)
        return lacks(
            QT_TRANSLATE_NOOP("recipe", "Okta's Single Sign-On profile is not on the Mac."), push);
    if (!hasAll(all.applications, applicationIds()))
        return lacks(
            QT_TRANSLATE_NOOP("recipe", "An app id of Okta is missing in the associated domains."),
            adviceDomains());
    if (!hasAll(all.settings, {u"com.okta.mobile"_s, u"com.okta.mobile.auth-service-extension"_s}))
        return lacks(QT_TRANSLATE_NOOP("recipe", "Okta Verify's settings are not on the Mac."),
                     push);
    if (!all.types.contains(u"com.apple.security.scep"_s))
        return lacks(QT_TRANSLATE_NOOP("recipe", "The SCEP profile is not on the Mac."), push);
    return met({seenOn(
        shown, text("recipe", QT_TRANSLATE_NOOP("recipe", "The Single Sign-On and SCEP profiles "
                                                          "are on the Mac, at computer level.")))});
}

/// The app ids in associated domains that the Mac does not have or was denied.
QStringList domainFaults(const QJsonValue &domains)
{
    QStringList faults;
    if (!domains.isObject())
        return faults;
    for (const QString &id : applicationIds()) {
        const QString approval = domains[id].toString();
        if (approval.isEmpty() || approval == u"denied"_s)
            faults += id;
    }
    return faults;
}

/// Without the list of profiles: from what only their effect explains.
Verdict fromEffects(const Shown &shown)
{
    const QString state = shown.facts[u"app-sso"_s][u"state"_s].toString();
    const QJsonValue identities = shown.facts[u"identities"_s][u"okta"_s];
    if (state.isEmpty() || state == u"unreadable"_s) {
        return notShown(
            shown, text("recipe", QT_TRANSLATE_NOOP("recipe", "The evidence does not tell which "
                                                              "profiles are on the Mac.")));
    }
    if (state == u"other"_s) {
        return unmet(
            {seenOn(shown, text("recipe",
                                QT_TRANSLATE_NOOP("recipe", "Another vendor's Platform SSO is "
                                                            "in effect on the Mac: %1."),
                                {base::shown(
                                    shown.facts[u"app-sso"_s][u"extensionIdentifier"_s].toString(),
                                    100)}))},
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Only one Platform SSO may be active. Take the "
                                             "Mac out of the other profile's scope.")));
    }
    if (state == u"none"_s) {
        return unmet(
            {seenOn(shown, text("recipe",
                                QT_TRANSLATE_NOOP("recipe", "No Platform SSO is in effect on the "
                                                            "Mac.")))},
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Look in Jamf Pro whether the profile arrived, at "
                                             "computer level. If it did, open Okta Verify once, "
                                             "restart, and check again.")));
    }
    if (identities.toArray().isEmpty()) {
        return notShown(
            shown,
            text("recipe", QT_TRANSLATE_NOOP("recipe", "Okta's Single Sign-On profile is in "
                                                       "effect; nothing shows the SCEP profile.")));
    }
    return met({seenOn(
        shown,
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Okta's Single Sign-On profile is in effect, "
                                                   "and the SCEP profile has fetched its "
                                                   "certificate.")))});
}

/// The profiles of this setup; an empty id: not finished yet.
QList<QByteArray> wantedProfiles(const Facts &facts)
{
    QList<QByteArray> wanted{ssoProfileId(facts), scepProfileId(facts)};
    if (!loginWindowProfileId(facts).isEmpty())
        wanted += loginWindowProfileId(facts);
    return wanted;
}

QList<QByteArray> missingProfiles(const Facts &facts, const PilotMac &mac)
{
    QList<QByteArray> missing = wantedProfiles(facts);
    missing.removeIf([&](const QByteArray &id) { return hasProfile(mac, id); });
    return missing;
}

/// Jamf Pro's commands tell what became of a profile that the inventory does not show.
std::vector<tenant::Reading> commandNeeds(const Facts &facts, const PilotMac &mac)
{
    const QByteArray id = mac.managementId.toUtf8();
    const auto missing = missingProfiles(facts, mac);
    if (id.isEmpty() || missing.isEmpty() || missing.contains(QByteArray()) ||
        facts.has(jamf::commandsKey(id)))
        return {};
    return {jamf::installCommands(id)};
}

/// The newest command that installs that profile; they come newest first.
QJsonObject newestCommand(const Facts &facts, const PilotMac &mac, const QByteArray &profile)
{
    for (const QJsonValue command : facts.array(jamf::commandsKey(mac.managementId.toUtf8()))) {
        if (command[u"profileId"_s].toString().toUtf8() == profile)
            return command.toObject();
    }
    return {};
}

bool isFailed(const QJsonObject &command)
{
    return command[u"state"_s].toString().contains(u"ERROR"_s, Qt::CaseInsensitive);
}

/// "Profile 7 is on its way: PENDING since ...".
Evidence commandEvidence(const Facts &facts, const PilotMac &mac, const QByteArray &profile,
                         const QJsonObject &command)
{
    const QByteArray key = jamf::commandsKey(mac.managementId.toUtf8());
    return seen(
        facts, key,
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "Jamf Pro's command for profile %1 is %2, sent at %3."),
             {QString::fromLatin1(profile), base::shown(command[u"state"_s].toString(), 40),
              base::shown(command[u"sentAt"_s].toString(), 40)}));
}

Verdict told(const Facts &facts, const PilotMac &mac)
{
    if (wantedProfiles(facts).contains(QByteArray())) {
        return waiting({}, text("recipe", QT_TRANSLATE_NOOP(
                                              "recipe", "Jamf Pro has no finished Single Sign-On "
                                                        "and SCEP profile yet.")));
    }
    const QString name = base::shown(mac.serial, 40);
    const QList<QByteArray> missing = missingProfiles(facts, mac);
    if (missing.isEmpty()) {
        return met(
            {toldOf(mac, text("recipe",
                              QT_TRANSLATE_NOOP("recipe", "%1 has the profiles, says Jamf Pro's "
                                                          "inventory."),
                              {name}))});
    }
    const QString ids = QString::fromLatin1(missing.join(", "));
    std::vector<Evidence> evidence{toldOf(
        mac, text("recipe",
                  QT_TRANSLATE_NOOP("recipe", "Jamf Pro's inventory of %1 does not show profile %2 "
                                              "yet."),
                  {name, ids}))};
    bool failed = false;
    for (const QByteArray &id : missing) {
        const QJsonObject command = newestCommand(facts, mac, id);
        if (!command.isEmpty())
            evidence.push_back(commandEvidence(facts, mac, id, command));
        failed = failed || isFailed(command);
    }
    if (failed) {
        return unmet(std::move(evidence),
                     text("recipe", QT_TRANSLATE_NOOP(
                                        "recipe", "The Mac refused a profile. Its page in Jamf Pro "
                                                  "says why (History > Management History > "
                                                  "Failed Commands).")));
    }
    return waitingForMac(
        facts, std::move(evidence),
        text("recipe", QT_TRANSLATE_NOOP("recipe", "Leave the Mac on and connected, and run "
                                                   "\"sudo jamf recon\" on it. If the profile does "
                                                   "not come, look at its logs in Jamf Pro.")));
}

} // namespace

Verdict device::profiles(const Shown &shown)
{
    const QJsonValue profiles = shown.facts[u"profiles"_s];
    Verdict verdict =
        profiles.isArray() ? fromProfiles(shown, profiles.toArray()) : fromEffects(shown);
    const QStringList faults = domainFaults(shown.facts[u"domains"_s]);
    if (verdict.state != State::Met || faults.isEmpty())
        return verdict;
    return unmet(
        {seenOn(shown, text("recipe",
                            QT_TRANSLATE_NOOP("recipe", "The Mac has no approved associated "
                                                        "domain for %1."),
                            {faults.join(u", "_s)}))},
        adviceDomains());
}

Step steps::macProfiles()
{
    return pilotStep(
        {"mac.profiles", device::profiles, told, false, commandNeeds},
        text("recipe", QT_TRANSLATE_NOOP("recipe", "The profiles are on the pilot Mac")),
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "Only what has arrived at computer level takes "
                                         "effect: Single Sign-On, associated domains, Okta "
                                         "Verify's settings and SCEP.")));
}

} // namespace latchkey::recipe
