// SPDX-License-Identifier: MIT
#pragma once

#include "wire/failure.h"

#include <chrono>
#include <optional>

namespace latchkey::wire {

/// How often a request may be repeated without harm.
enum class Repeat {
    Freely,      ///< a read, or a sign-in: a second one changes nothing
    Smaller,     ///< a read whose page is too large where the server is too slow
    NotOnceSent, ///< a write: never again after it may have reached the server
};

/// How long to wait before the same request is sent again, or nothing where it must not be.
/// `repeats` = how often it was repeated already.
std::optional<std::chrono::milliseconds> repeatAfter(Repeat rule, const Arrival &arrival,
                                                     int repeats);

} // namespace latchkey::wire
