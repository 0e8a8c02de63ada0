// SPDX-License-Identifier: MIT
#pragma once

#include "mac/probe.h"

#include <optional>

namespace latchkey::mac {

/// Whether the login window asks for name and password: "showFullName" and "managed", whether a
/// profile decides it. The managed preference wins; with neither set the window shows a list of
/// users.
QJsonObject loginWindowFacts(const std::optional<Print> &managed, const std::optional<Print> &own);

} // namespace latchkey::mac
