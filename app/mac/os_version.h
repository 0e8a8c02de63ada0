// SPDX-License-Identifier: MIT
#pragma once

#include "mac/probe.h"

#include <optional>

namespace latchkey::mac {

/// What `sw_vers` shows, with or without -productVersion: "version" and "jit", whether that macOS
/// can make accounts at login (14.0 and later; walkthrough of April 2025). Null = not known.
QJsonObject osFacts(const std::optional<Print> &print);

} // namespace latchkey::mac
