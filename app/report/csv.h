// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

namespace latchkey::report {

/// What a CSV file begins with: the mark of UTF-8, without which Excel spoils every name that is
/// not plain English.
QByteArray csvStart();

/// One record (RFC 4180): commas between, quotes where a field needs them, CR LF at the end. The
/// fields come from tenants: one that a spreadsheet would take for a formula (it begins with = + -
/// @, tab or CR) gets an apostrophe before it and is quoted.
QByteArray csvRecord(const QStringList &fields);

} // namespace latchkey::report
