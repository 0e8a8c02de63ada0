// SPDX-License-Identifier: MIT
#pragma once

#include "engine/run.h"
#include "look/marks.h"

namespace latchkey::session {

/// A step as the window shows it: what the newest look at it found.
struct StepView
{
    const recipe::Step *step = nullptr;
    int number = 0; ///< 1 for the first of the graph
    look::Mark mark = look::Mark::NotChecked;
    recipe::Verdict verdict;
    recipe::Plan plan;
    std::vector<recipe::StepId> waitsFor;
    std::vector<recipe::Drift> drifts;
    std::optional<engine::ErrorRecord> failure;
    QDateTime at; ///< of that look; invalid: never

    recipe::StepId id() const { return step->id; }
    bool isGood() const { return at.isValid() && verdict.isGood(); }
    /// One sentence: what was found, or what it waits for.
    QString sentence() const;
};

/// What a run knows of the step now; `before` is how it was shown until then.
StepView viewOf(const engine::Run &run, const StepView &before);
/// What the journal kept of the step.
StepView viewOf(const engine::StepRecord &record, const StepView &before);
/// The mark of a step that is not under way.
look::Mark markOf(const StepView &view);

/// The short name of a step, for sidebar and tables; its sentence is Step::title.
QString stepName(const recipe::StepId &step);
/// A sentence with the short names of steps, quoted, in place of their ids.
QString withStepNames(const QString &sentence);
QString phaseName(recipe::Phase phase);
QString systemName(base::System system);

} // namespace latchkey::session
