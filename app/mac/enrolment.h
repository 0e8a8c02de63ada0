// SPDX-License-Identifier: MIT
#pragma once

#include "mac/probe.h"

#include <optional>

namespace latchkey::mac {

/// What `profiles status -type enrollment` shows: enrolled, userApproved, dep, server. A Mac that
/// is not enrolled prints no server line. Null = not known.
QJsonObject enrolmentFacts(const std::optional<Print> &print);

} // namespace latchkey::mac
