// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace latchkey::wire {

/// Reads the HTTP `Date` form ("Tue, 24 Nov 2026 16:00:00 GMT", RFC 9110 5.6.7) as UTC; invalid
/// for anything else.
QDateTime readHttpDate(const QByteArray &text);

} // namespace latchkey::wire
