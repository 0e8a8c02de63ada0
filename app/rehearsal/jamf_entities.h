// SPDX-License-Identifier: MIT
#pragma once

#include "base/plist.h"

namespace latchkey::rehearsal {

/// What a save makes of '&' and '<' in strings (PI-827: TFJ #305, CLI #310). Plainly escaped they
/// cannot be saved; as CDATA they are stored, in all but custom settings with a layer of entities
/// more. False where the save fails.
bool jamfTakeEntities(base::Plist &profile, bool isCdata);

} // namespace latchkey::rehearsal
