// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/facts.h"

namespace latchkey::recipe {

/// What a report counts and lists without a network: kept in the journal at the end of a run. Lists
/// hold at most this many rows; the counts hold for all.
inline constexpr int mostFindings = 500;

/// {"managed", "partial", "requirements": [{"id", "good", "bad", "unknown"}],
///  "macs": [{"name", "serial", "os", "seen", "reasons": [id]}], "not-ready"}.
/// Requirements: macos, okta-verify, user-approved, bootstrap-token, local-admin. Empty where no
/// inventory was read.
QJsonObject fleetFindings(const Facts &facts);

/// {"looked", "partial", "problems": [{"id", "count"}], "rows": [{"login", "name", "problem"}]}.
/// Problems: collision, reserved, not-email, names-missing, no-short-name, too-long, dropped,
/// unusual, not-known. Empty where no users were read.
QJsonObject accountFindings(const Facts &facts);

/// [{"id": "scep-ca" | "pilot-certificate" | "okta-org", "name", "day": ISO 8601}]: what ends.
QJsonArray dateFindings(const Facts &facts);

/// [{"step": "jamf.sso-profile" ..., "id", "name", "ours", "payloads": payload -> key -> value,
/// "more"}]: the profiles that this setup uses, as they were read back, without secrets. Bounded:
/// "more" is true where keys were left out.
QJsonArray profileFindings(const Facts &facts);

} // namespace latchkey::recipe
