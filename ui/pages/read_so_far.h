// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace latchkey::pages {

/// How far a long reading is. Where it ended too soon, what was read is shown and never called
/// complete.
struct ReadSoFar
{
    enum class State { Reading, Whole, Incomplete };
    State state = State::Reading;
    qint64 done = 0;
    qint64 total = -1; ///< about; -1: the vendor does not tell
    int page = 0;      ///< the one that failed; 0: not known
    int pages = 0;     ///< of all; 0: not known

    /// "41,200 of about 100,000 read", "Incomplete: page 83 of 200 failed. Read it again."
    QString words() const;
    bool isIncomplete() const { return state == State::Incomplete; }
};

} // namespace latchkey::pages
