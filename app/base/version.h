// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <compare>
#include <optional>
#include <vector>

namespace latchkey::base {

/// A dotted version compared as numbers: 9.9 < 9.27, 26 == 26.0. Missing parts count as 0.
class Version
{
public:
    Version() = default;
    Version(std::initializer_list<int> parts)
        : m_parts(parts)
    {
    }
    /// Reads "15.6.1" or "11.30.1-t1784"; nothing when it does not begin with a number.
    static std::optional<Version> parse(QStringView text);

    QString toString() const;
    int major() const { return m_parts.empty() ? 0 : m_parts.front(); }

    std::strong_ordering operator<=>(const Version &other) const;
    bool operator==(const Version &other) const { return (*this <=> other) == 0; }

private:
    std::vector<int> m_parts;
};

} // namespace latchkey::base
