// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "base/json.h"
#include "recipe/device_steps.h"
#include "recipe/jamf_groups.h"
#include "recipe/jamf_steps.h"
#include "recipe/okta_steps.h"
#include "recipe/pilot_events.h"
#include "tenant/okta/devices.h"

#include <algorithm>
#include <array>

namespace latchkey::recipe::steps {

using base::text;
using namespace Qt::StringLiterals;

namespace {

/// What a Mac does by itself before anybody signs in, in this order (Okta's event catalog, read
/// 2026-11-24).
struct Stage
{
    const char *type;
    const char *done;
    const char *open;
};
constexpr const char *kKeys = "device.platform_sso.keys.register";
constexpr std::array kStages{
    Stage{"device.enrollment.create",
          QT_TRANSLATE_NOOP("recipe", "%1 was enrolled as a device at %2."),
          QT_TRANSLATE_NOOP("recipe", "%1 has not enrolled as a device yet.")},
    Stage{"device.lifecycle.activate", QT_TRANSLATE_NOOP("recipe", "%1 was activated at %2."),
          QT_TRANSLATE_NOOP("recipe", "%1 was not activated yet.")},
    Stage{kKeys, QT_TRANSLATE_NOOP("recipe", "%1 registered its Platform SSO keys at %2."),
          QT_TRANSLATE_NOOP("recipe", "%1 has not registered its Platform SSO keys yet.")},
};

/// How one Mac stands in the log.
struct Standing
{
    std::vector<Evidence> evidence;
    int open = 0;
    bool failed = false;
};

/// The newest event of that type; nothing without one.
const PilotEvent *newest(const std::vector<PilotEvent> &events, const char *type)
{
    const PilotEvent *found = nullptr;
    for (const PilotEvent &event : events) {
        if (event.type == QLatin1String(type))
            found = &event;
    }
    return found;
}

/// Whether keys were registered while enrolment or activation lie too far back for the log.
bool isKnownOfOld(const std::vector<PilotEvent> &events)
{
    const PilotEvent *keys = newest(events, kKeys);
    return keys && keys->success &&
           std::any_of(kStages.begin(), kStages.end(),
                       [&](const Stage &stage) { return !newest(events, stage.type); });
}

void look(const Facts &facts, const QString &serial, Standing &standing)
{
    const std::vector<PilotEvent> events = pilotEvents(facts, serial);
    const QString mac = base::shown(serial, 40);
    const QString status = facts.object(deviceKey(serial))[u"status"_s].toString();
    if (isKnownOfOld(events) && status == u"ACTIVE"_s) {
        standing.evidence.push_back(
            seen(facts, deviceKey(serial),
                 text("recipe",
                      QT_TRANSLATE_NOOP("recipe", "Okta knows %1 from before, as an active device; "
                                                  "it registered its Platform SSO keys at %2."),
                      {mac, shownLogTime(newest(events, kKeys)->published)})));
        return;
    }
    for (const Stage &stage : kStages) {
        const PilotEvent *event = newest(events, stage.type);
        if (event && event->success) {
            standing.evidence.push_back(
                seen(facts, "okta.log",
                     text("recipe", stage.done, {mac, shownLogTime(event->published)})));
            continue;
        }
        ++standing.open;
        standing.failed = standing.failed || event;
        standing.evidence.push_back(
            seen(facts, "okta.log",
                 event ? text("recipe", QT_TRANSLATE_NOOP("recipe", "%1 failed at %2: %3 (%4)"),
                              {mac, shownLogTime(event->published), base::shown(event->reason),
                               base::shown(event->type, 60)})
                       : text("recipe", stage.open, {mac})));
    }
}

base::Text adviceOn(const Standing &standing, bool forgotten)
{
    if (standing.failed) {
        return text("recipe",
                    QT_TRANSLATE_NOOP(
                        "recipe", "Okta refused the Mac. Look at its certificate first "
                                  "(mac.certificate), then at the client id in the profile, and "
                                  "at the event in Okta under Reports > System Log."));
    }
    if (forgotten) {
        return text("recipe",
                    QT_TRANSLATE_NOOP(
                        "recipe", "Okta tells 90 days only, so a Mac that registered before that "
                                  "leaves no trace. Look at mac.registration, or make an "
                                  "evidence file on the Mac."));
    }
    return text("recipe",
                QT_TRANSLATE_NOOP("recipe", "Keep the pilot Mac on, online and signed in as the "
                                            "administrator; it registers by itself within minutes. "
                                            "Do not answer its notice to register."));
}

std::vector<tenant::Reading> needs(const Facts &facts)
{
    auto needs = pilotEventNeeds(facts);
    if (!needs.empty() || !isPilotScoped(facts))
        return needs;
    for (const QString &serial : pilotSerials(facts)) {
        if (isKnownOfOld(pilotEvents(facts, serial)) && !facts.has(deviceKey(serial)))
            needs.push_back(okta::deviceReading(serial));
    }
    return needs;
}

Recheck recheck(const Facts &facts)
{
    Recheck recheck{{"okta.log"}, std::chrono::seconds(5), 12};
    for (const QString &serial : pilotSerials(facts)) {
        if (facts.has(deviceKey(serial)))
            recheck.keys.push_back(deviceKey(serial));
    }
    return recheck;
}

Verdict judge(const Facts &facts)
{
    if (const QByteArray failed = failedGroupReading(facts); !failed.isEmpty())
        return unreadVerdict(facts, failed);
    if (!isPilotScoped(facts)) {
        return waiting(
            {}, text("recipe", QT_TRANSLATE_NOOP("recipe", "No pilot Mac is in scope yet. Name "
                                                           "its serial number (pilot.serials) and "
                                                           "finish jamf.scope-pilot.")));
    }
    if (!facts.isGood("okta.log"))
        return problemOf(facts, "okta.log");
    Standing standing;
    for (const QString &serial : pilotSerials(facts))
        look(facts, serial, standing);
    if (standing.open == 0 && !standing.evidence.empty())
        return met(standing.evidence);
    const bool forgotten = mayBeForgotten(facts);
    const base::Text advice = adviceOn(standing, forgotten);
    if (standing.failed)
        return unmet(standing.evidence, advice);
    if (forgotten)
        return unknown(standing.evidence, advice);
    Verdict verdict = waiting(standing.evidence, advice);
    verdict.recheck = recheck(facts);
    return verdict;
}

} // namespace

Step macOktaLog()
{
    Step step = oktaStep(
        "mac.okta-log", Phase::PilotMac,
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "Okta's log shows the pilot Mac enrolled and registered")),
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "With its certificate the Mac enrols, is activated and "
                                         "registers its keys, before any person signs in.")));
    step.after = {"jamf.scope-pilot"};
    step.needs = needs;
    step.judge = judge;
    return step;
}

} // namespace latchkey::recipe::steps
