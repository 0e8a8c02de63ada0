// SPDX-License-Identifier: MIT
#include "pages/sliced_sort.h"

#include <algorithm>
#include <numeric>

namespace latchkey::pages {

namespace {

constexpr size_t block = 32;

} // namespace

SlicedSort::SlicedSort(std::uint32_t count, Compared compared)
    : m_compared(std::move(compared))
    , m_from(count)
    , m_to(count)
    , m_width(block)
{
    std::iota(m_from.begin(), m_from.end(), 0U);
    beginPair(0);
}

bool SlicedSort::work(Slice &slice)
{
    if (!sortBlocks(slice))
        return false;
    while (m_width < m_from.size()) {
        if (!mergeRuns(slice))
            return false;
        m_from.swap(m_to);
        m_width *= 2;
        beginPair(0);
    }
    return true;
}

/// By insertion: a slice may end after each number.
bool SlicedSort::sortBlocks(Slice &slice)
{
    for (; m_sorted < m_from.size(); ++m_sorted) {
        if (slice.isOver())
            return false;
        const std::uint32_t one = m_from[m_sorted];
        size_t place = m_sorted;
        const size_t first = m_sorted - m_sorted % block;
        for (; place > first && m_compared(m_from[place - 1], one) > 0; --place)
            m_from[place] = m_from[place - 1];
        m_from[place] = one;
    }
    return true;
}

void SlicedSort::beginPair(size_t start)
{
    m_start = start;
    m_left = start;
    m_right = std::min(start + m_width, m_from.size());
}

bool SlicedSort::mergeRuns(Slice &slice)
{
    while (m_start < m_from.size()) {
        const size_t middle = std::min(m_start + m_width, m_from.size());
        const size_t end = std::min(middle + m_width, m_from.size());
        if (!mergePair(slice, middle, end))
            return false;
        beginPair(end);
    }
    return true;
}

bool SlicedSort::mergePair(Slice &slice, size_t middle, size_t end)
{
    while (m_left < middle || m_right < end) {
        if (slice.isOver())
            return false;
        const bool isLeft =
            m_right == end || (m_left < middle && m_compared(m_from[m_left], m_from[m_right]) <= 0);
        m_to[m_left + m_right - middle] = m_from[isLeft ? m_left : m_right];
        ++(isLeft ? m_left : m_right);
    }
    return true;
}

} // namespace latchkey::pages
