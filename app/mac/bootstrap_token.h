// SPDX-License-Identifier: MIT
#pragma once

#include "mac/probe.h"

#include <optional>

namespace latchkey::mac {

/// What `profiles status -type bootstraptoken` shows to root: supported, escrowed. Null = not
/// known: without root the tool tells nothing, and a token that is supported is not yet escrowed.
QJsonObject bootstrapTokenFacts(const std::optional<Print> &print);

} // namespace latchkey::mac
