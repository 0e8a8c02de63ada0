// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "base/json.h"
#include "recipe/device_steps.h"
#include "recipe/okta_steps.h"
#include "recipe/pilot_events.h"
#include "recipe/pilot_log.h"

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using base::text;

namespace {

base::Text advicePending()
{
    return text("recipe",
                QT_TRANSLATE_NOOP(
                    "recipe", "Look at the certificate (mac.certificate) and the associated "
                              "domains first. Then see whether the Mac reaches the org without TLS "
                              "inspection; a fresh Mac may need some minutes."));
}

Verdict unmetHere(const Shown &shown, base::Text what, base::Text advice)
{
    return unmet({seenOn(shown, std::move(what))}, std::move(advice));
}

/// What is set wrongly on a Mac that is registered; nothing where all is as it should be.
std::optional<Verdict> wrongSetting(const Shown &shown)
{
    const QJsonObject sso = shown.facts[u"app-sso"_s].toObject();
    if (sso[u"sharedDeviceKeys"_s] == QJsonValue(false)) {
        return unmetHere(
            shown, text("recipe", QT_TRANSLATE_NOOP("recipe", "Shared device keys are off.")),
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Include \"Use Shared Device Keys\" in the Single "
                                             "Sign-On payload, on, and push the profile again.")));
    }
    if (sso[u"createUsersEnabled"_s] == QJsonValue(false)) {
        return unmetHere(
            shown, text("recipe", QT_TRANSLATE_NOOP("recipe", "Making accounts at login is off.")),
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Include \"Create New User at Login\" in the Single "
                                             "Sign-On payload, on, and push the profile again.")));
    }
    const QString type = sso[u"loginType"_s].toString();
    if (!type.isEmpty() && !type.startsWith(u"POLoginTypePassword"_s)) {
        return unmetHere(
            shown,
            text("recipe", QT_TRANSLATE_NOOP("recipe", "The authentication method is %1."),
                 {base::shown(type, 60)}),
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Set the authentication method of the Single "
                                             "Sign-On payload to Password.")));
    }
    return std::nullopt;
}

Verdict userRegistered(const Shown &shown)
{
    const QJsonValue state = shown.facts[u"app-sso"_s][u"userStateNumber"_s];
    if (!shown.accountCreated.value_or(false)) {
        return unmetHere(
            shown,
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "The Mac is registered, and so is a user: that is "
                                             "right only after the first login with Okta.")),
            text("recipe", QT_TRANSLATE_NOOP(
                               "recipe", "If the new user has signed in already, all is "
                                         "well: check the project with Okta's log. If an "
                                         "administrator registered, remove the device from that "
                                         "person in Okta before the hand-over.")));
    }
    if (state != QJsonValue(0)) {
        return unmetHere(
            shown,
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "The user's registration is in state %1, not in "
                                             "order."),
                 {state.isDouble() ? QString::number(state.toInt()) : u"?"_s}),
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "On the Mac: System Settings > Users & Groups > the "
                                             "user > Platform SSO > Repair.")));
    }
    return met({seenOn(
        shown, text("recipe", QT_TRANSLATE_NOOP("recipe", "The Mac is registered, and the user who "
                                                          "signed in with Okta.")))});
}

/// The states in which the Mac is not registered with Okta.
Verdict notRegistered(const Shown &shown, const QString &state)
{
    if (state == u"device-pending"_s) {
        return unmetHere(
            shown,
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Platform SSO is configured, but the Mac is not "
                                             "registered.")),
            advicePending());
    }
    if (state == u"none"_s) {
        return unmetHere(
            shown,
            text("recipe", QT_TRANSLATE_NOOP("recipe", "There is no Platform SSO on the Mac.")),
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Look whether the profile is there, at computer "
                                             "level. If it is, open Okta Verify once, restart, and "
                                             "check again.")));
    }
    if (state == u"other"_s) {
        return unmetHere(
            shown,
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "The Mac's Platform SSO is another vendor's.")),
            text("recipe",
                 QT_TRANSLATE_NOOP("recipe", "Take the Mac out of the other profile's scope; "
                                             "only one may be active.")));
    }
    return notShown(
        shown,
        state.isEmpty()
            ? text("recipe", QT_TRANSLATE_NOOP("recipe", "The evidence has no print of app-sso."))
            : text("recipe",
                   QT_TRANSLATE_NOOP("recipe",
                                     "The print of app-sso cannot be read; it may be cut off.")));
}

Verdict failed(const Facts &facts, const PilotMac &mac, const QString &reason)
{
    return unmet(
        {{text("recipe", QT_TRANSLATE_NOOP("recipe", "Okta refused the registration of %1: %2"),
               {base::shown(mac.serial, 40), base::shown(reason, 200)}),
          "okta.log", facts.at("okta.log")}},
        reason.contains(u"not assigned"_s, Qt::CaseInsensitive)
            ? text("recipe", QT_TRANSLATE_NOOP(
                                 "recipe", "Assign the person or a group to the Platform SSO app."))
            : advicePending());
}

Verdict told(const Facts &facts, const PilotMac &mac)
{
    const PilotLog log = pilotLog(facts, mac);
    const QString name = base::shown(mac.serial, 40);
    if (log.registeredAt.isValid()) {
        return met({{text("recipe",
                          QT_TRANSLATE_NOOP("recipe", "%1 registered its keys with Okta."), {name}),
                     "okta.log", log.registeredAt}});
    }
    if (!log.failure.isEmpty())
        return failed(facts, mac, log.failure);
    const std::vector<Evidence> nothing{
        {text("recipe", QT_TRANSLATE_NOOP("recipe", "Okta's log shows no registration of %1."),
              {name}),
         "okta.log", facts.at("okta.log")}};
    if (mayBeForgotten(facts))
        return unknown(nothing, adviceEvidence());
    return waitingForMac(
        facts, nothing,
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "Sign in to the Mac as its administrator and wait: it "
                                         "registers by itself. Do not answer \"Registration "
                                         "Required\".")));
}

} // namespace

Verdict device::registration(const Shown &shown)
{
    const QString state = shown.facts[u"app-sso"_s][u"state"_s].toString();
    if (state != u"ready"_s && state != u"user-registered"_s)
        return notRegistered(shown, state);
    if (const auto wrong = wrongSetting(shown))
        return *wrong;
    if (state == u"user-registered"_s)
        return userRegistered(shown);
    return met({seenOn(
        shown,
        text("recipe", QT_TRANSLATE_NOOP("recipe", "The Mac is registered and no user is: ready to "
                                                   "hand over.")))});
}

Step steps::macRegistration()
{
    return pilotStep(
        {"mac.registration", device::registration, told, true},
        text("recipe", QT_TRANSLATE_NOOP("recipe", "The pilot Mac is registered with Okta")),
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "The Mac registers silently with its certificate. Only "
                                         "then can its login window ask Okta for a new account.")));
}

} // namespace latchkey::recipe
