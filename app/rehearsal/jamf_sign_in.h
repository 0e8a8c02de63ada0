// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/world.h"

namespace latchkey::rehearsal {

/// The token that a request carries, where it is known and has not ended.
std::optional<JamfToken> jamfToken(const Practice::World &world, const base::Headers &headers);
/// The privileges of that token's roles, less the one that the switch "jamf.without" takes away.
QStringList jamfPrivileges(const Practice::World &world, const JamfToken &token);
/// Display name and privileges of an API role: 1 read, 2 apply, 3 undo.
QString jamfRoleName(int role);
QStringList jamfRolePrivileges(const Practice::World &world, int role);
/// Every privilege name of this version.
QStringList jamfPrivilegeNames();

} // namespace latchkey::rehearsal
