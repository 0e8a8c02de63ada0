// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/step.h"

namespace latchkey::recipe {

/// Jamf Pro takes no profile name twice. Where the plan makes a profile whose name somebody else's
/// has, a person is asked to rename that one instead, and nothing is sent.
Plan unlessNameIsTaken(const Facts &facts, Plan plan);
/// The verdict that goes with it, for a step with that plan; `verdict` itself where it is good, the
/// name is free or nothing is made.
Verdict heldByName(const Facts &facts, Plan (*plan)(const Facts &), Verdict verdict);

} // namespace latchkey::recipe
