// SPDX-License-Identifier: MIT
#pragma once

#include "base/http.h"

#include <QUrl>

namespace latchkey::wire {

/// A request in its last form, secrets and all: made just before it leaves, kept by nobody.
struct Outgoing
{
    base::Method method = base::Method::Get;
    QUrl url;
    base::Headers headers;
    QByteArray body;
    QByteArray label; ///< for the log
    qint64 largestBody = 1024 * 1024;
};

} // namespace latchkey::wire
