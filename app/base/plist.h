// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace latchkey::base {

/// A property list value. Dictionaries keep their order; equal keys cannot be written or read.
struct Plist
{
    using Array = std::vector<Plist>;
    using Dict = std::vector<std::pair<QString, Plist>>;
    std::variant<bool, qint64, double, QString, QByteArray, QDateTime, Array, Dict> value = Dict();

    const Plist *find(const QString &key) const; ///< in a dictionary; nothing elsewhere
    void set(const QString &key, Plist entry);   ///< adds or replaces in a dictionary
    bool isDict() const { return std::holds_alternative<Dict>(value); }
    QString string() const;     ///< empty where it is no string
    const Dict &dict() const;   ///< empty where it is no dictionary
    const Array &array() const; ///< empty where it is no array
    std::optional<bool> flag() const;
    std::optional<qint64> integer() const;

    bool operator==(const Plist &) const = default;
};

/// XML property list bytes, keys in the order given. `oneLine` leaves out all white space between
/// elements (Jamf makes elements of it: PI186976, seen 2025). An Error for control characters.
Result<QByteArray> writePlist(const Plist &plist, bool oneLine = false);

/// Reads an XML property list: bounded size and depth, no entity declarations, no double keys.
Result<Plist> readPlist(const QByteArray &bytes, qint64 largest = 8 * 1024 * 1024);

} // namespace latchkey::base
