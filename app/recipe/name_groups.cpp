// SPDX-License-Identifier: MIT
#include "recipe/name_groups.h"

#include <algorithm>
#include <string_view>

namespace latchkey::recipe {

namespace {

using Named = std::pair<QByteArray, std::uint32_t>;

/// Whether the rows from `first` to `last` are of at least two users; a row without an id is one.
template<class Iterator, class UserOf>
bool haveTwoUsers(Iterator first, Iterator last, const UserOf &userOf)
{
    const QByteArrayView one = userOf(first->second);
    return std::any_of(first + 1, last, [&](const Named &other) {
        return one.isEmpty() || userOf(other.second) != one;
    });
}

} // namespace

void NameGroups::add(QByteArrayView name, std::uint32_t row)
{
    const std::string_view bytes(name.data(), static_cast<size_t>(name.size()));
    m_entries.push_back({std::hash<std::string_view>()(bytes), row});
}

/// Which places more than one name falls on: most names have theirs alone and need no comparing.
std::vector<bool> NameGroups::placesUsedTwice() const
{
    std::vector<bool> once(places, false);
    std::vector<bool> twice(places, false);
    for (const Entry &entry : m_entries) {
        const size_t place = entry.hash % places;
        twice[place] = twice[place] || once[place];
        once[place] = true;
    }
    return twice;
}

std::vector<NameGroup>
NameGroups::shared(const std::function<QByteArray(std::uint32_t)> &nameOf,
                   const std::function<QByteArrayView(std::uint32_t)> &userOf)
{
    const std::vector<bool> isUsedTwice = placesUsedTwice();
    std::vector<Named> met; // those whose places meet: equal names, and some by chance
    for (const Entry &entry : m_entries) {
        if (isUsedTwice[entry.hash % places])
            met.emplace_back(nameOf(entry.row), entry.row);
    }
    std::sort(met.begin(), met.end());

    std::vector<NameGroup> groups;
    for (auto first = met.begin(); first != met.end();) {
        const auto last = std::find_if(first, met.end(),
                                       [&](const Named &one) { return one.first != first->first; });
        if (haveTwoUsers(first, last, userOf)) {
            NameGroup group{first->first, {}};
            for (auto one = first; one != last; ++one)
                group.rows.push_back(one->second);
            groups.push_back(std::move(group));
        }
        first = last;
    }
    std::sort(groups.begin(), groups.end(), [](const NameGroup &one, const NameGroup &other) {
        return one.rows.front() < other.rows.front();
    });
    return groups;
}

} // namespace latchkey::recipe
