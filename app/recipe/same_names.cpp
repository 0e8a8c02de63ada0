// SPDX-License-Identifier: MIT
#include "recipe/same_names.h"

#include <QHash>

#include <bit>

namespace latchkey::recipe {

SameNames::SameNames(std::uint32_t rows, TextOf nameOf, TextOf userOf)
    : m_nameOf(std::move(nameOf))
    , m_userOf(std::move(userOf))
    , m_places(std::bit_ceil(size_t(rows) * 2 + 2), none)
    , m_next(rows, none)
    , m_last(rows, none)
    , m_isShared(rows, false)
{
}

/// Where the name's first row stands, or is to stand.
size_t SameNames::placeOf(std::uint32_t row) const
{
    const QByteArrayView name = m_nameOf(row);
    size_t place = qHash(name, 0) & (m_places.size() - 1);
    while (m_places[place] != none && m_nameOf(m_places[place]) != name)
        place = (place + 1) & (m_places.size() - 1);
    return place;
}

bool SameNames::isOtherUser(std::uint32_t one, std::uint32_t other) const
{
    const QByteArrayView user = m_userOf(one);
    return user.isEmpty() || user != m_userOf(other);
}

void SameNames::add(std::uint32_t row, const std::function<void(std::uint32_t)> &shared)
{
    std::uint32_t &first = m_places[placeOf(row)];
    if (first == none) {
        first = row;
        m_last[row] = row;
        return;
    }
    m_next[m_last[first]] = row;
    m_last[first] = row;
    if (m_isShared[first]) {
        shared(row);
    } else if (isOtherUser(first, row)) {
        m_isShared[first] = true;
        for (std::uint32_t one = first; one != none; one = m_next[one])
            shared(one);
    }
}

std::uint32_t SameNames::otherOf(std::uint32_t row) const
{
    for (std::uint32_t one = m_places[placeOf(row)]; one != none; one = m_next[one]) {
        if (one != row && isOtherUser(row, one))
            return one;
    }
    return none;
}

} // namespace latchkey::recipe
