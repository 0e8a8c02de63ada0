// SPDX-License-Identifier: MIT
#pragma once

#include "engine/ports.h"

namespace latchkey::cli {

/// The human at a terminal, or nobody: confirms by --yes or by a question where stdin and stdout
/// are terminals; a step done by hand waits unless the answers file said something of it.
class TerminalAsker : public engine::Asker
{
public:
    /// `answers` is what the answers file says: given again when a step asks in the run.
    TerminalAsker(bool yes, bool mayAsk, bool takesBack, QMap<recipe::StepId, QJsonObject> answers)
        : m_yes(yes)
        , m_mayAsk(mayAsk)
        , m_takesBack(takesBack)
        , m_answers(std::move(answers))
    {
    }

    void ask(const recipe::StepId &step, const recipe::Ask &ask, QObject *context,
             engine::Then<engine::HumanAnswer> then) override;
    void confirm(const std::vector<recipe::Change> &changes, bool changedSince, QObject *context,
                 engine::Then<bool> then) override;

private:
    bool m_yes;
    bool m_mayAsk;
    bool m_takesBack; ///< what is confirmed is an undo
    QMap<recipe::StepId, QJsonObject> m_answers;
};

} // namespace latchkey::cli
