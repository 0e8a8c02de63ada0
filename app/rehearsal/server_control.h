// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/practice.h"

namespace latchkey::rehearsal {

/// The pages of the rehearsal itself, for tests with other clients; nothing for any other path.
/// POST /practice/by-hand/STEP, POST /practice/trouble, POST /practice/switch,
/// GET /practice/state, GET /practice/writes, GET /practice/evidence.
std::optional<base::Reply> controlReply(Practice &practice, const Incoming &incoming);

/// "lost-after" for Trouble::LostAfter, and so on.
QByteArray troubleName(Trouble trouble);

} // namespace latchkey::rehearsal
