// SPDX-License-Identifier: MIT
#pragma once

#include "base/http.h"
#include "base/result.h"
#include "wire/settings.h"

#include <QUrl>

namespace latchkey::wire {

/// Where one request goes.
struct Route
{
    QUrl url;          ///< always https: connect-to is the transport's matter
    QByteArray origin; ///< "https://host[:port]", lower case, without the default port
};

/// "https://host[:port]" of an https address; empty for any other.
QByteArray originOf(const QUrl &url);

/// The address for a request, or why it may not be sent: not HTTPS, a broken target, or a
/// credential that would reach another host than its own.
base::Result<Route> routeOf(const base::Request &request, const WireSettings &settings);

} // namespace latchkey::wire
