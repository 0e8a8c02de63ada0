// SPDX-License-Identifier: MIT
#pragma once

#include "base/plist.h"

#include <map>

namespace latchkey::mac {

/// A value in a form that can be compared by meaning.
struct FlatValue
{
    QString text;
    std::size_t type = 0; ///< which kind of property list value it was
    bool operator==(const FlatValue &) const = default;
};

/// Payload type or preference domain -> path inside ("PlatformSSO/UseSharedDeviceKeys") -> value.
/// Lists become one path an entry, so their order does not count; what is empty is left out.
using FlatProfile = std::map<QString, std::map<QString, FlatValue>>;

FlatProfile flatten(const base::Plist &profile);

/// Whether Apple's or Jamf's default says the same, so that the key may as well be absent
/// (apple/device-management, 2024-2026).
bool isDefault(const QString &payload, const QString &path, const FlatValue &value);

} // namespace latchkey::mac
