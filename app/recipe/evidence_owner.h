// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/jamf_facts.h"
#include "recipe/step.h"

#include <optional>

namespace latchkey::recipe {

/// Whose the evidence of a Mac is, as far as it tells.
enum class Whose {
    This,   ///< of that Mac
    Other,  ///< of another one
    Untold, ///< it does not tell; a person gave it for the only pilot Mac
};
Whose whoseEvidence(const Facts &facts, const QString &serial);
/// Whether there is evidence, and it is not of another Mac.
bool isEvidenceOf(const Facts &facts, const QString &serial);
/// The evidence, with the hardware UUID that Jamf Pro knows where it tells none itself: what is
/// made out for a Mac is compared with that.
QJsonObject evidenceFor(const Facts &facts, const QString &serial);
/// When it was made; raw prints do not tell, and count from when they were given.
QDateTime evidenceTime(const Facts &facts);

/// "Of another Mac", and "it does not tell of which".
Evidence notOfAPilot(const Facts &facts);
Evidence untoldOwner(const Facts &facts, const QString &serial);

/// That pilot Mac in Jamf Pro's inventory, where it was read.
std::optional<PilotMac> pilotMac(const Facts &facts, const QString &serial);

} // namespace latchkey::recipe
