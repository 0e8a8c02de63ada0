// SPDX-License-Identifier: MIT
#pragma once

#include "base/version.h"
#include "recipe/step.h"
#include "tenant/jamf/macs.h"

namespace latchkey::recipe {

/// How one Mac stands in a fleet.* step.
enum class MacState { Good, Bad, NotTold };
using JudgeMac = std::function<MacState(const jamf::Macs::Row &)>;

/// The managed Macs of the inventory, counted. A Mac whose inventory is older than
/// fleet.inventory-days counts as unknown, whatever it says: it may have changed since.
struct FleetCount
{
    int managed = 0;
    int unmanaged = 0;
    int good = 0;
    int bad = 0;
    int old = 0;          ///< inventory too old, or never reported
    int notTold = 0;      ///< fresh, but without an answer
    QStringList examples; ///< of the bad ones, at most five, ready to be shown
    qint64 oldest = 0;    ///< of the fresh ones, seconds since 1970
};
/// Of the Macs that are known: all, or those that came before the reading failed.
FleetCount countFleet(const Facts &facts, const JudgeMac &judge);

/// Good where macOS is at least that version. Judges each version once: thousands of Macs share a
/// few.
JudgeMac hasMacos(const base::Version &least);
/// Good where the Mac has that version of Okta Verify or a later one, by "jamf.verify-versions".
JudgeMac hasVerify(const Facts &facts, const base::Version &least);

/// The reading "jamf.macs", where it is missing.
std::vector<tenant::Reading> fleetNeeds(const Facts &facts);

/// The verdict from a count: met only where all Macs were read, none is known to be bad and at
/// least one is good. `bad` and `good` are sentences with %1 for the number of Macs and %2 for all
/// that were looked at.
struct FleetWords
{
    const char *good;
    const char *bad;
    base::Text advice; ///< for the bad ones
};
Verdict fleetVerdict(const Facts &facts, const FleetCount &count, const FleetWords &words);

} // namespace latchkey::recipe
