// SPDX-License-Identifier: MIT
#pragma once

#include "mac/probe.h"

#include <optional>

namespace latchkey::mac {

/// Okta Verify on this Mac: installed, version, appStore (that build has no Device Access).
/// Null = not known.
QJsonObject oktaVerifyFacts(const std::optional<Print> &version,
                            const std::optional<Print> &receipt);

} // namespace latchkey::mac
