// SPDX-License-Identifier: MIT
#pragma once

#include "cli/output.h"
#include "engine/ports.h"
#include "rehearsal/practice.h"

namespace latchkey::cli {

/// The person of a rehearsal: does each hand step in the practice consoles and answers by the
/// scenario's script; shows what the practice Mac shows.
class RehearsalAsker : public engine::Asker
{
public:
    RehearsalAsker(rehearsal::Practice &practice, Output &output)
        : m_practice(practice)
        , m_output(output)
    {
    }

    void ask(const recipe::StepId &step, const recipe::Ask &ask, QObject *context,
             engine::Then<engine::HumanAnswer> then) override;
    void confirm(const std::vector<recipe::Change> &changes, bool changedSince, QObject *context,
                 engine::Then<bool> then) override;

private:
    rehearsal::Practice &m_practice;
    Output &m_output;
};

} // namespace latchkey::cli
