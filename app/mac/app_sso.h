// SPDX-License-Identifier: MIT
#pragma once

#include "mac/probe.h"

#include <optional>

namespace latchkey::mac {

/// Okta Verify's Single Sign-On extension (walkthrough of April 2025; also named by Chromium).
inline constexpr char16_t oktaExtension[] = u"com.okta.mobile.auth-service-extension";

/// What `app-sso platform -s` shows. "state" is one of
///   none             no configuration on this Mac, or its extension was never loaded
///   device-pending   configured, the Mac is not registered
///   ready            the Mac is registered, no user is: the wished hand-over state
///   user-registered  a user is registered
///   other            another vendor's Platform SSO
///   unreadable       the print is cut off or no such print
/// and null where there is no print. Shape of the print: Apple, macOS 14 to 26 (prints of
/// 2025-2026).
QJsonObject appSsoFacts(const std::optional<Print> &print);

} // namespace latchkey::mac
