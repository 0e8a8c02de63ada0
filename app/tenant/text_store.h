// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace latchkey::tenant {

/// The texts of an inventory's rows, one row behind the other in blocks of a megabyte: nothing is
/// moved as it grows, so a hundred thousand rows take what their bytes take. At most 4 GiB.
class TextStore
{
public:
    /// Keeps the fields of one row; gives where they lie, and their lengths. A field is cut at 64
    /// KiB.
    template<size_t Count>
    std::uint32_t add(const std::array<QByteArrayView, Count> &fields,
                      std::array<std::uint16_t, Count> &lengths)
    {
        constexpr qsizetype longest = 0xffff;
        static_assert(Count * longest < blockSize, "a row lies in one block");
        size_t size = 0;
        for (size_t i = 0; i < Count; ++i) {
            lengths[i] = static_cast<std::uint16_t>(qMin(fields[i].size(), longest));
            size += lengths[i];
        }
        const size_t start = room(size);
        char *to = m_blocks.back().get() + start % blockSize;
        for (size_t i = 0; i < Count; ++i) {
            to = std::copy_n(fields[i].data(), lengths[i], to);
        }
        return static_cast<std::uint32_t>(start);
    }

    /// Where the fields of a row lie, one behind the other; valid while this object lives.
    const char *at(std::uint32_t start) const
    {
        return m_blocks[start / blockSize].get() + start % blockSize;
    }

private:
    static constexpr size_t blockSize = 1024 * 1024;

    /// Where so many bytes can lie in one block.
    size_t room(size_t size)
    {
        if (m_blocks.empty() || m_used + size >= blockSize) {
            m_blocks.push_back(std::make_unique<char[]>(blockSize));
            m_used = 0;
        }
        const size_t start = (m_blocks.size() - 1) * blockSize + m_used;
        m_used += size;
        return start;
    }

    std::vector<std::unique_ptr<char[]>> m_blocks;
    size_t m_used = 0; ///< of the last block
};

} // namespace latchkey::tenant
