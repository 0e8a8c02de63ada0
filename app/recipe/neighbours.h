// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/profile_changes.h"

namespace latchkey::recipe {

/// What else in Jamf Pro touches the login of the same Macs (jamf.md 4, Brownfield).

/// A PreStage that hands out a profile, or sets up Platform SSO in Setup Assistant.
struct PrestageUse
{
    QString prestage;
    QByteArray profileId; ///< empty: it names an app only
    QString ssoApp;       ///< the bundle id; empty where it does not set up Platform SSO
};
/// Nothing where the PreStages cannot be read.
std::optional<std::vector<PrestageUse>> prestageUses(const Facts &facts);
/// The names of the PreStages that hand out that profile.
QStringList prestagesWith(const Facts &facts, const QByteArray &profileId);
/// Whether a Mac gets it: by its scope, or by a PreStage.
bool reachesMacs(const Facts &facts, const SeenProfile &profile);
/// What PreStages do with these profiles, or that it is not known; and that Blueprints are not.
std::vector<Evidence> handOutEvidence(const Facts &facts, const std::vector<SeenProfile> &profiles);

/// Whether our Macs and those of that profile are kept apart: it leaves our groups out, or the
/// criteria of the exclusion group catch every Mac in its scope. What cannot be told is "no".
bool isKeptApart(const Facts &facts, const SeenProfile &profile);
/// The criteria of the exclusion group, where they are still to be read for isKeptApart().
std::vector<tenant::Reading> exclusionNeeds(const Facts &facts);
bool leavesOut(const SeenProfile &profile, const QList<QByteArray> &groups);

} // namespace latchkey::recipe
