// SPDX-License-Identifier: MIT
#include "cli/output_words.h"

namespace latchkey::cli {

using base::text;
using engine::ChangeEvent;
using recipe::State;

namespace {

base::Text wordOf(State state)
{
    switch (state) {
    case State::Met:
        return text("cli", QT_TRANSLATE_NOOP("cli", "met"));
    case State::Unmet:
        return text("cli", QT_TRANSLATE_NOOP("cli", "unmet"));
    case State::Unknown:
        return text("cli", QT_TRANSLATE_NOOP("cli", "unknown"));
    case State::Waived:
        return text("cli", QT_TRANSLATE_NOOP("cli", "waived"));
    case State::NotApplicable:
        return text("cli", QT_TRANSLATE_NOOP("cli", "not-applicable"));
    case State::Waiting:
        return text("cli", QT_TRANSLATE_NOOP("cli", "waiting"));
    }
    return {};
}

base::Text wordOf(ChangeEvent event)
{
    switch (event) {
    case ChangeEvent::Planned:
        return text("cli", QT_TRANSLATE_NOOP("cli", "planned"));
    case ChangeEvent::Written:
        return text("cli", QT_TRANSLATE_NOOP("cli", "written"));
    case ChangeEvent::Proved:
        return text("cli", QT_TRANSLATE_NOOP("cli", "proved"));
    case ChangeEvent::Undone:
        return text("cli", QT_TRANSLATE_NOOP("cli", "undone"));
    case ChangeEvent::Failed:
        return text("cli", QT_TRANSLATE_NOOP("cli", "failed"));
    }
    return {};
}

} // namespace

QString stateWord(const recipe::Verdict &verdict)
{
    if (verdict.stated)
        return text("cli", QT_TRANSLATE_NOOP("cli", "stated")).translated();
    return wordOf(verdict.state).translated();
}

QString changeWord(ChangeEvent event) { return wordOf(event).translated(); }

} // namespace latchkey::cli
