// SPDX-License-Identifier: MIT
#include "session/step_view.h"

#include <QCoreApplication>

namespace latchkey::session {

using look::Mark;
using recipe::State;

namespace {

/// A reading that was not tried because its system cannot be reached yet.
bool isHeldBack(const engine::Run &run, const StepView &view)
{
    for (const recipe::Evidence &one : view.verdict.evidence) {
        const base::Error *problem = run.facts().problem(one.source);
        if (problem && problem->fault == base::Fault::Cancelled)
            return true;
    }
    return false;
}

bool isUnderWay(const engine::Run &run, const recipe::StepId &step)
{
    return run.underWay() && engine::stepOf(*run.underWay()) == step;
}

QString listed(const std::vector<recipe::StepId> &steps)
{
    QStringList names;
    for (const recipe::StepId &step : steps)
        names += stepName(step);
    return names.join(QStringLiteral(", "));
}

} // namespace

QString StepView::sentence() const
{
    if (mark == Mark::NotChecked)
        return QCoreApplication::translate("session", "Not read yet.");
    if (mark == Mark::Checking)
        return QCoreApplication::translate("session", "Being read now.");
    if (failure && mark == Mark::Failed)
        return withStepNames(failure->error.what.translated());
    if (mark == Mark::Waits && !waitsFor.empty())
        return QCoreApplication::translate("session", "Needs these first: %1.")
            .arg(listed(waitsFor));
    if (mark == Mark::YourTurn && !verdict.advice.isEmpty())
        return withStepNames(verdict.advice.translated());
    if (!verdict.evidence.empty())
        return withStepNames(verdict.evidence.front().text.translated());
    return withStepNames(verdict.advice.translated());
}

look::Mark markOf(const StepView &view)
{
    if (!view.at.isValid())
        return Mark::NotChecked;
    switch (view.verdict.state) {
    case State::Met:
        return view.verdict.stated ? Mark::Stated : Mark::Met;
    case State::Waived:
        return Mark::Waived;
    case State::NotApplicable:
        return Mark::NotNeeded;
    case State::Unmet:
    case State::Unknown:
    case State::Waiting:
        break;
    }
    const bool refused = view.failure && (view.verdict.state != State::Unknown ||
                                          view.failure->error.fault == base::Fault::Unauthorised ||
                                          view.failure->error.fault == base::Fault::Forbidden);
    if (refused)
        return Mark::Failed;
    if (!view.drifts.empty())
        return Mark::Changed;
    if (!view.waitsFor.empty())
        return Mark::Waits;
    if (!view.plan.changes.empty())
        return Mark::Planned;
    if (view.plan.ask)
        return Mark::YourTurn;
    if (view.verdict.state == State::Unknown)
        return Mark::Unknown;
    if (view.verdict.state == State::Waiting)
        return Mark::Waits;
    const bool optional = view.step->gate == recipe::Gate::None && view.step->mayBeWaived;
    return optional ? Mark::Advice : Mark::NotMet;
}

StepView viewOf(const engine::Run &run, const StepView &before)
{
    StepView view = before;
    const recipe::StepId id = before.id();
    const auto verdict = run.verdicts().find(id);
    const auto plan = run.plans().find(id);
    const bool isJudged =
        verdict != run.verdicts().end() && (plan != run.plans().end() || verdict->second.isGood());
    if (!isJudged) {
        view.mark = run.isFinished() ? markOf(view) : Mark::Checking;
        return view;
    }
    view.verdict = verdict->second;
    view.plan = plan == run.plans().end() ? recipe::Plan() : plan->second;
    view.at = run.facts().now;
    view.waitsFor = view.verdict.isGood() ? std::vector<recipe::StepId>() : run.waitsFor(id);
    if (view.verdict.state == State::Unknown && view.waitsFor.empty() && isHeldBack(run, view))
        view.waitsFor = {recipe::connectionStep(view.step->system)};
    view.mark = markOf(view);
    if (isUnderWay(run, id) && !run.isFinished())
        view.mark = Mark::Writing;
    return view;
}

StepView viewOf(const engine::StepRecord &record, const StepView &before)
{
    StepView view = before;
    view.verdict.state = record.state;
    view.verdict.stated = record.stated;
    view.verdict.evidence = record.evidence;
    view.verdict.advice = record.advice;
    view.at = record.at;
    view.mark = markOf(view);
    const bool open = !view.isGood() && view.mark != Mark::Failed;
    if (open && record.changes > 0)
        view.mark = Mark::Planned;
    else if (open && record.asks)
        view.mark = Mark::YourTurn;
    return view;
}

} // namespace latchkey::session
