// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/facts.h"
#include "recipe/step.h"

namespace latchkey::recipe {

/// An undo that is not possible from here: the write stands, and a person is told why. Nothing at
/// all to take back (the object is gone, or as it was before) is std::nullopt instead.
Change notTakenBack(const Written &written, base::Text why);

/// Why a write stands when somebody changed its object since.
base::Text changedSince();

} // namespace latchkey::recipe
