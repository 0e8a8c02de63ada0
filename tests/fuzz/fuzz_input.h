// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What every fuzz target shares: the entry point that libFuzzer calls, pieces of an input, and
/// promises that end the program where they are broken.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace fuzz {

using namespace latchkey;

inline void require(bool kept, const char *promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

/// A refusal tells a person what happened.
inline void requireWords(const base::Error &error)
{
    require(!error.what.english().isEmpty(), "a refusal has a sentence");
}

/// An input, taken piece by piece from the front.
class Input
{
public:
    Input(const std::uint8_t *data, std::size_t size)
        : m_left(reinterpret_cast<const char *>(data), qsizetype(size))
    {
    }
    /// 0 to most - 1; letters from 'a' in a seed that a person reads.
    qsizetype choice(qsizetype most)
    {
        const QByteArray one = take(1);
        return one.isEmpty() ? 0 : (static_cast<unsigned char>(one[0]) - 'a' + 256) % most;
    }
    /// Up to the next line end, which is taken too.
    QByteArray line()
    {
        const qsizetype end = m_left.indexOf('\n');
        const QByteArray whole = take(end < 0 ? m_left.size() : end + 1);
        return end < 0 ? whole : whole.chopped(1);
    }
    QByteArray rest() { return take(m_left.size()); }

private:
    QByteArray take(qsizetype count)
    {
        const QByteArray piece = m_left.left(count);
        m_left.remove(0, count);
        return piece;
    }

    QByteArray m_left;
};

} // namespace fuzz
