// SPDX-License-Identifier: MIT
#pragma once

#include "tenant/reading.h"

namespace latchkey::okta {

/// The users assigned to the app, with the Okta user of each: GET /api/v1/apps/{id}/users
/// ?limit=500&expand=user, page by page, 500 being the most a page may have (Okta's OpenAPI
/// 2026.06.3). Key "okta.app-users/ID".
tenant::Reading accountsReading(const QString &appId);

} // namespace latchkey::okta
