// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

namespace latchkey::jamf {

/// `field=in=("A","B")` as a query value, percent-encoded: Jamf Pro's `,` is not reliable on every
/// version, =in= is (jamf.md 1). Values are data: quotes and backslashes in them are escaped.
QByteArray oneOf(const QString &field, const QStringList &values);
/// `field=="A"`, percent-encoded.
QByteArray equals(const QString &field, const QString &value);

} // namespace latchkey::jamf
