// SPDX-License-Identifier: MIT
#pragma once

namespace latchkey::base {

/// The header by which the wire tells what only the sign-in knows: the scopes that Okta's token
/// answer granted, separated by blanks. It is added to answers here and never sent.
inline constexpr auto grantedScopes = "Latchkey-Granted-Scopes";

} // namespace latchkey::base
