// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

namespace latchkey::shell {

/// Stand-ins for the platform's palettes, for pictures and tests: the same everywhere.
QPalette lightPalette();
QPalette darkPalette();

} // namespace latchkey::shell
