// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/facts.h"

#include <QStringList>

namespace latchkey::recipe {

/// The exact privilege names of Jamf Pro 11.30 (x-required-privileges of its API schema, read
/// 2026-11), for three API roles that one client can hold together.

/// "Latchkey read": what every run needs.
QStringList jamfReadPrivileges(const Decisions &decisions);
/// What makes a run's answers better; without it less is shown and nothing stops.
QStringList jamfExtraPrivileges();
/// "Latchkey apply": what writing needs on top.
QStringList jamfApplyPrivileges(const Decisions &decisions);
/// "Latchkey undo": what taking back needs on top.
QStringList jamfUndoPrivileges(const Decisions &decisions);

/// The privilege that this write needs; empty where it is none that Latchkey sends.
QString jamfPrivilegeFor(const base::Request &write);

/// Whether Jamf Pro told what the sign-in may do.
bool arePrivilegesTold(const Facts &facts);
/// Those of the wanted names that the sign-in lacks; a name that this version does not know at all
/// was renamed by Jamf and is nobody's fault (terraform-provider-jamfpro #1176).
QStringList lackingPrivileges(const Facts &facts, const QStringList &wanted);
/// The privileges behind the probe reads that were refused, where nothing is told.
QStringList refusedJamfReads(const Facts &facts);

} // namespace latchkey::recipe
