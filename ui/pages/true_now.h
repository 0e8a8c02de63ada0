// SPDX-License-Identifier: MIT
#pragma once

#include "look/table.h"
#include "session/session.h"

namespace latchkey::pages {

/// Where one thing stands after a step was refused.
struct TrueNow
{
    look::Mark mark = look::Mark::NotChecked;
    QString what;
    QString stands; ///< "Written 10:17, read back"
    QString next;   ///< "Stays as it is"
};

/// What is written, what was refused, what waits for it and what can go on without it, in that
/// order; only what the journal and the last reading tell.
std::vector<TrueNow> trueNow(const session::Session &session, const session::StepView &failed);

look::Table *makeTrueNow(const std::vector<TrueNow> &rows);

} // namespace latchkey::pages
