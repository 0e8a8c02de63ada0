// SPDX-License-Identifier: MIT
#include "report/sections.h"

#include <algorithm>

namespace latchkey::report {

namespace {

constexpr size_t mostCompared = 400; ///< longer texts are shown as taken away and added

/// Lengths of the longest common run of lines from each pair of places on.
class Common
{
public:
    Common(const QStringList &before, const QStringList &after)
        : m_width(size_t(after.size()) + 1)
        , m_lengths((size_t(before.size()) + 1) * m_width, 0)
    {
        for (size_t i = size_t(before.size()); i-- > 0;) {
            for (size_t j = size_t(after.size()); j-- > 0;) {
                at(i, j) = before[qsizetype(i)] == after[qsizetype(j)]
                               ? at(i + 1, j + 1) + 1
                               : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
    }

    int &at(size_t i, size_t j) { return m_lengths[i * m_width + j]; }

private:
    size_t m_width;
    std::vector<int> m_lengths;
};

} // namespace

std::vector<Difference::Line> differenceOf(const QStringList &before, const QStringList &after)
{
    std::vector<Difference::Line> lines;
    size_t i = 0;
    size_t j = 0;
    const auto old = size_t(before.size());
    const auto fresh = size_t(after.size());
    if (old <= mostCompared && fresh <= mostCompared) {
        Common common(before, after);
        while (i < old && j < fresh) {
            if (before[qsizetype(i)] == after[qsizetype(j)]) {
                lines.push_back({' ', before[qsizetype(i)]});
                ++i;
                ++j;
            } else if (common.at(i + 1, j) >= common.at(i, j + 1)) {
                lines.push_back({'-', before[qsizetype(i++)]});
            } else {
                lines.push_back({'+', after[qsizetype(j++)]});
            }
        }
    }
    for (; i < old; ++i)
        lines.push_back({'-', before[qsizetype(i)]});
    for (; j < fresh; ++j)
        lines.push_back({'+', after[qsizetype(j)]});
    return lines;
}

} // namespace latchkey::report
