// SPDX-License-Identifier: MIT
#include "engine/run.h"

#include <algorithm>

namespace latchkey::engine {

using base::Fault;
using base::text;
using recipe::State;
using recipe::Step;

namespace {

/// Whether a reading that failed like this leaves the whole run failed, and not only a fact
/// unknown.
bool endsBadly(Fault fault)
{
    switch (fault) {
    case Fault::Offline:
    case Fault::Timeout:
    case Fault::Throttled:
    case Fault::Unauthorised:
    case Fault::Forbidden:
    case Fault::Unexpected:
        return true;
    case Fault::NotFound:
    case Fault::Conflict:
    case Fault::Invalid:
    case Fault::Cancelled:
        return false;
    }
    return true;
}

} // namespace

/// The readings behind a verdict that failed are told once each; they decide the exit code too.
void Run::noteReadingErrors()
{
    std::set<QByteArray> told;
    for (const Step &step : *m_graph) {
        const auto verdict = m_verdicts.find(step.id);
        if (verdict == m_verdicts.end() || verdict->second.isGood())
            continue;
        for (const recipe::Evidence &evidence : verdict->second.evidence) {
            const base::Error *problem = m_facts.problem(evidence.source);
            // Not being told one's rights is no missing right.
            const bool isAboutRights =
                step.gate == recipe::Gate::Rights && verdict->second.state == State::Unknown;
            if (!problem || isAboutRights || !endsBadly(problem->fault) ||
                !told.insert(evidence.source).second)
                continue;
            m_errors.push_back(*problem);
            m_events.push_back(Line{errorLine({step.id, *problem, m_facts.now})});
            m_events.push_back(ErrorNoted{step.id, *problem});
        }
    }
}

void Run::finish()
{
    if (m_mode == Mode::Check || m_mode == Mode::Plan || m_mode == Mode::Verify) {
        for (const Step &step : *m_graph) {
            const recipe::Plan &plan = m_plans[step.id];
            for (const recipe::Change &change : plan.changes) {
                if (m_mode == Mode::Plan)
                    m_events.push_back(ChangeNoted{step.id, change, ChangeEvent::Planned});
            }
            if (plan.ask && plan.changes.empty() && blockers(step, nullptr).empty())
                m_events.push_back(AskNoted{step.id, *plan.ask});
        }
    }
    if (m_mode == Mode::Verify)
        noteDrift();
    noteReadingErrors();
    for (const Step &step : *m_graph) {
        const auto verdict = m_verdicts.find(step.id);
        if (verdict == m_verdicts.end())
            continue;
        const recipe::Plan &plan = m_plans[step.id];
        const bool asks = plan.ask && plan.changes.empty();
        m_events.push_back(Line{stepLine({step.id, verdict->second.state, verdict->second.stated,
                                          verdict->second.evidence, verdict->second.advice,
                                          m_facts.now, int(plan.changes.size()), asks})});
    }
    for (const recipe::StepId &step : m_takenBack) {
        m_events.push_back(Line{stepLine(
            {step,
             State::Unknown,
             false,
             {},
             text("engine",
                  QT_TRANSLATE_NOOP("engine", "Taken back. Check again to see how it stands.")),
             m_facts.now})});
    }
    if (m_mode != Mode::Undo && !m_partial)
        m_events.push_back(Line{knownLine(recipe::knownValues(m_facts), m_facts.now)});
    m_finished = true;
    const int code = exitCode();
    m_events.push_back(Line{finishedLine(code, m_facts.now)});
    m_wishes = {Finished{code}};
}

/// The exit code of contract.md 2: the first that applies of 8, 3, 4, 1, 7, 5, 6, 0.
int Run::exitCode() const
{
    const auto hasError = [this](Fault fault) {
        return std::any_of(m_errors.begin(), m_errors.end(),
                           [fault](const base::Error &error) { return error.fault == fault; });
    };
    if ((m_stopped && !m_journalLost) || m_refused)
        return stoppedExitCode;
    if (hasError(Fault::Unauthorised))
        return 3;
    bool rights = hasError(Fault::Forbidden);
    bool open = false;
    bool waits = false;
    for (const Step &step : *m_graph) {
        const auto found = m_verdicts.find(step.id);
        if (found == m_verdicts.end())
            continue;
        const State state = found->second.state;
        const auto plan = m_plans.find(step.id);
        const bool planned =
            m_mode == Mode::Plan && plan != m_plans.end() && !plan->second.changes.empty();
        rights = rights || (step.gate == recipe::Gate::Rights && state == State::Unmet);
        open = open || state == State::Unknown || (state == State::Unmet && !planned);
        waits = waits || state == State::Waiting;
    }
    if (rights)
        return 4;
    const bool left = m_mode == Mode::Undo &&
                      std::any_of(m_facts.written.begin(), m_facts.written.end(),
                                  [](const auto &one) { return recipe::stands(one.outcome); });
    if (!m_errors.empty() || left)
        return 1;
    if (!m_drifts.empty())
        return 7;
    return open ? 5 : waits ? 6 : 0;
}

} // namespace latchkey::engine
