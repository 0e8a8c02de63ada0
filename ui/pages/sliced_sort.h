// SPDX-License-Identifier: MIT
#pragma once

#include "pages/slices.h"

#include <cstdint>
#include <vector>

namespace latchkey::pages {

/// Sorts the numbers 0 ... count - 1 by a comparison, in slices. Stable.
class SlicedSort
{
public:
    using Compared = std::function<int(std::uint32_t, std::uint32_t)>;

    SlicedSort(std::uint32_t count, Compared compared);

    /// True when all is sorted.
    bool work(Slice &slice);
    std::vector<std::uint32_t> take() { return std::move(m_from); }

private:
    bool sortBlocks(Slice &slice);
    bool mergeRuns(Slice &slice);
    bool mergePair(Slice &slice, size_t middle, size_t end);
    void beginPair(size_t start);

    Compared m_compared;
    std::vector<std::uint32_t> m_from;
    std::vector<std::uint32_t> m_to;
    size_t m_sorted = 0; ///< so far in blocks
    size_t m_width = 0;  ///< of the runs that are being merged in pairs
    size_t m_start = 0;  ///< of the pair
    size_t m_left = 0;   ///< next of its first run
    size_t m_right = 0;  ///< next of its second run
};

} // namespace latchkey::pages
