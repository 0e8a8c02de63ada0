// SPDX-License-Identifier: MIT
#pragma once

namespace latchkey::wire {

/// What came of signing out at a vendor.
enum class SignedOut {
    Nothing,  ///< there was no token that was made here
    Ended,    ///< the vendor said that the token is good no more
    NotKnown, ///< no answer, or another one
};

} // namespace latchkey::wire
