// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <functional>
#include <vector>

namespace latchkey::recipe {

/// A name that several rows have.
struct NameGroup
{
    QByteArray name;
    std::vector<std::uint32_t> rows; ///< in the order they were added
};

/// Finds names that more than one user has. Keeps 16 bytes a row and no name: the few names whose
/// hashes meet are asked for again.
class NameGroups
{
public:
    void add(QByteArrayView name, std::uint32_t row);

    /// The names of at least two different users (a user may stand in two rows), in the order of
    /// their first rows.
    std::vector<NameGroup> shared(const std::function<QByteArray(std::uint32_t)> &nameOf,
                                  const std::function<QByteArrayView(std::uint32_t)> &userOf);

private:
    struct Entry
    {
        size_t hash;
        std::uint32_t row;
    };
    static constexpr size_t places = 4 * 1024 * 1024;
    std::vector<bool> placesUsedTwice() const;

    std::vector<Entry> m_entries;
};

} // namespace latchkey::recipe
