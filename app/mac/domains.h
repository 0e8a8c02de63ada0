// SPDX-License-Identifier: MIT
#pragma once

#include "mac/probe.h"

#include <optional>

namespace latchkey::mac {

/// What `swcutil show` tells of associated domains with the service authsrv: by app id, how the
/// system stands to it: "approved", "denied" or "unspecified" (Apple TN3155). With several domains
/// of one app the worst counts. Null = not known.
QJsonValue domainFacts(const std::optional<Print> &print);

} // namespace latchkey::mac
