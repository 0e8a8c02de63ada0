// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/facts.h"

namespace latchkey::pages {

/// The newest write of each object where it stands, in the order written.
std::vector<const recipe::Written *> standingWrites(const std::vector<recipe::Written> &all);

} // namespace latchkey::pages
