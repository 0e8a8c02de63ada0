// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/facts.h"

#include <optional>

namespace latchkey::pages {

/// How many Macs the group has that the fleet is taken from; nothing where that was not read.
std::optional<int> sourceMacs(const recipe::Facts &facts);
/// How many commands that install a profile are open on the pilot Macs; nothing where none was
/// looked up.
std::optional<int> pendingCommands(const recipe::Facts &facts);

} // namespace latchkey::pages
