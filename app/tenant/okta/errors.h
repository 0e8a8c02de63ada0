// SPDX-License-Identifier: MIT
#pragma once

#include "base/http.h"
#include "base/result.h"

namespace latchkey::okta {

/// What Okta's refusals say to a person (error table: developer.okta.com error codes, read
/// 2026-11-24).
base::Error errorOf(const base::Reply &reply);

/// Whether the answer is a web page, which Okta's interface never sends: a proxy's, most likely.
bool isWebPage(const base::Reply &reply);
base::Error webPage(const base::Reply &reply);

/// A 2xx answer whose body is not the JSON that is due.
base::Error unreadable(const base::Reply &reply, const base::Error &reason);

/// The reason where it is JSON, and not the object that was asked for.
base::Error notAsked();

/// A "next" link that leads away from where the answer came: another host, scheme or port.
base::Error foreignPage(const base::Reply &reply, const QString &origin);

} // namespace latchkey::okta
