// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/jamf_facts.h"
#include "recipe/step.h"

#include <utility>

namespace latchkey::recipe {

/// What one Mac showed of itself: mac::deviceFacts() of its evidence, or the same words filled from
/// Jamf Pro's inventory.
struct Shown
{
    QJsonObject facts;
    QByteArray source = "evidence file";
    QDateTime at;  ///< when it was so
    QDateTime now; ///< what an expiry date is compared with
    /// Whether Okta's log shows that the first account was made at login; nothing: not known.
    std::optional<bool> accountCreated = std::nullopt;
};

/// One verdict per mac.* step from the evidence of one Mac alone, as it was when that was made;
/// unknown where the print is missing. `at` is now: raw prints count from then.
std::vector<std::pair<QByteArray, Verdict>> judgeDevice(const QJsonObject &deviceFacts,
                                                        const QDateTime &at);

/// A mac.* step: how it is judged from what a Mac showed, and else from what the clouds tell of it.
struct PilotStep
{
    StepId id;
    Verdict (*shown)(const Shown &) = nullptr;
    Verdict (*told)(const Facts &, const PilotMac &) = nullptr;
    bool readsLog = false; ///< told() rests on Okta's log, not on the age of Jamf Pro's inventory
    /// What else told() wants of a Mac, once its inventory is read; none: nothing.
    std::vector<tenant::Reading> (*more)(const Facts &, const PilotMac &) = nullptr;
};

/// The step with needs, judge, plan and no undo: it changes nothing on a Mac.
Step pilotStep(const PilotStep &pilot, base::Text title, base::Text why);

/// The verdict on all pilot Macs: the worst of them. Evidence of a Mac goes before the clouds.
Verdict judgePilots(const Facts &facts, const PilotStep &pilot);

/// Whether the pilot group in Jamf Pro has a real serial number: before that no Mac is asked for.
bool isPilotScoped(const Facts &facts);
/// Waiting for something that a Mac does by itself; its inventory and the log are read anew.
Verdict waitingForMac(const Facts &facts, std::vector<Evidence> evidence, base::Text advice);
/// "Make evidence with latchkey-evidence.sh": the advice where a print is missing.
base::Text adviceEvidence();
/// The print behind a verdict is missing.
Verdict notShown(const Shown &shown, base::Text what);
/// Something seen in the evidence of a Mac, and in Jamf Pro's inventory of it.
Evidence seenOn(const Shown &shown, base::Text text);
Evidence toldOf(const PilotMac &mac, base::Text text);
/// Whether a profile of that Jamf id is on the Mac, at computer level.
bool hasProfile(const PilotMac &mac, const QByteArray &id);

/// The judgements from one Mac's own word, one a step; each lies in the file of its step.
namespace device {
Verdict profiles(const Shown &shown);
Verdict certificate(const Shown &shown);
Verdict registration(const Shown &shown);
Verdict accounts(const Shown &shown);
Verdict loginWindow(const Shown &shown);
Verdict doNotRegister(const Shown &shown);
} // namespace device

} // namespace latchkey::recipe
