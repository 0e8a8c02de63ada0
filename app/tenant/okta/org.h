// SPDX-License-Identifier: MIT
#pragma once

#include "tenant/reading.h"

#include <QDateTime>

namespace latchkey::okta {

/// "okta.well-known": {id, pipeline "idx"|"v1", host, customHost}. Needs no sign-in.
tenant::Reading wellKnown();

/// "okta.org": {id, companyName, subdomain, status, expiresAt, scopes}. `scopes` are those that the
/// token was granted; empty where the sign-in tells none.
tenant::Reading org();

/// "okta.me": {id, login} of the person the API token belongs to. A service app has none.
tenant::Reading me();

/// "okta.roles": rows {type, label, status} of that person, or of a service app by its client id.
tenant::Reading rolesOfUser(const QString &userId);
tenant::Reading rolesOfClient(const QString &clientId);

/// "okta.right/SCOPE": true where the GET is allowed. A token says which scopes it has, not which
/// rights (developer.okta.com, implement OAuth for Okta, read 2026-11-24): so each right is tried.
tenant::Reading right(const QByteArray &scope, const QByteArray &target, const QByteArray &label);

/// "okta.desktop-mfa": {status}: whether Desktop MFA settings are served, which hints at the
/// Desktop Access licence (in Okta's published OpenAPI up to 2025.08.0). Any status but 5xx is
/// taken.
tenant::Reading desktopMfa();

/// "okta.device-access-events": rows {eventType, published}, at most one, of Platform SSO and local
/// accounts since then; Okta keeps 90 days.
tenant::Reading deviceAccessEvents(const QDateTime &since, const QDateTime &until);

} // namespace latchkey::okta
