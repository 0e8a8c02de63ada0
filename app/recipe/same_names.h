// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <functional>
#include <vector>

namespace latchkey::recipe {

/// Finds rows that have one name but belong to different users, row by row: what a row adds is
/// known as soon as it is there. Eight to sixteen bytes a row; names are asked for, not kept.
class SameNames
{
public:
    static constexpr std::uint32_t none = 0xffffffff;
    using TextOf = std::function<QByteArrayView(std::uint32_t row)>;

    /// `rows` is how many there can be; `nameOf` and `userOf` must hold for every row added.
    SameNames(std::uint32_t rows, TextOf nameOf, TextOf userOf);

    /// Calls `shared` for each row that is now known to share its name with another user's row:
    /// the new one, and those before it that had nobody to share with. Rows without a user are
    /// users of their own.
    void add(std::uint32_t row, const std::function<void(std::uint32_t)> &shared);
    /// The first row of another user with that name; `none` where there is none.
    std::uint32_t otherOf(std::uint32_t row) const;

private:
    size_t placeOf(std::uint32_t row) const;
    bool isOtherUser(std::uint32_t one, std::uint32_t other) const;

    TextOf m_nameOf;
    TextOf m_userOf;
    std::vector<std::uint32_t> m_places; ///< by hash: the first row of a name
    std::vector<std::uint32_t> m_next;   ///< the next row of the same name
    std::vector<std::uint32_t> m_last;   ///< of a first row: the newest row of its name
    std::vector<bool> m_isShared;        ///< of a first row
};

} // namespace latchkey::recipe
