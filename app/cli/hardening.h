// SPDX-License-Identifier: MIT
#pragma once

namespace latchkey::cli {

/// Forbids core dumps and, on Linux, looking into this process by others of the same user: secrets
/// live in its memory. Does nothing where the system has no such call.
void hardenProcess();

} // namespace latchkey::cli
