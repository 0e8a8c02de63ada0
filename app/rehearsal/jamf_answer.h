// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/practice.h"

namespace latchkey::rehearsal {

/// One answer of the practice Jamf Pro.
base::Reply jamfAnswer(Practice::World &world, const Incoming &incoming);

} // namespace latchkey::rehearsal
