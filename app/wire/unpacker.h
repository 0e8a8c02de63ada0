// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace latchkey::wire {

/// A body as it was before it was packed for the way.
struct Unpacked
{
    enum class State {
        Whole,
        TooLong, ///< it would be more than `largest` bytes
        Broken,  ///< its end is missing, it is no such packing, or an unknown one
    };
    State state = State::Whole;
    QByteArray body;
};

/// Unpacks gzip and deflate, and never to more than the answer may be: a small one can unpack to
/// gigabytes. Qt's own unpacking takes broken data for good. `encoding` is the answer's
/// Content-Encoding; empty or "identity" = plain. Safe on any thread.
Unpacked unpacked(const QByteArray &bytes, const QByteArray &encoding, qint64 largest);

} // namespace latchkey::wire
