// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/jamf_macs.h"

namespace latchkey::rehearsal {

/// How the InstallProfile command of that profile for that Mac stands: PENDING, ACKNOWLEDGED,
/// ERROR; empty where the profile is not in scope.
QString jamfCommandState(const Practice::World &world, const JamfTenant &tenant,
                         const JamfProfile &profile, const JamfMac &mac);

} // namespace latchkey::rehearsal
