// SPDX-License-Identifier: MIT
#pragma once

#include "tenant/reading.h"

namespace latchkey::okta {

/// The device with that serial number: key "okta.device/SERIAL", {id, name, status}; null where
/// Okta knows none. The search lags behind (Okta's OpenAPI 2026.06.3: eventually consistent).
tenant::Reading deviceReading(const QString &serial);

/// The accounts of macOS that Okta knows on a device: key "okta.os-accounts/ID", rows {username,
/// fullName, status, lastSeenAt, platformSso}; null where the org does not serve them (Early Access
/// in July 2026, so 401 and 404 are usual answers).
tenant::Reading osAccountsReading(const QString &deviceId);

} // namespace latchkey::okta
