// SPDX-License-Identifier: MIT
#include "engine/run.h"

#include "base/json.h"

#include <algorithm>

namespace latchkey::engine {

using base::text;
using recipe::Change;
using recipe::Step;

namespace {

/// A write may rest on a reading that is younger; where nothing was there that could be lost, it
/// may be a little older.
constexpr qint64 youngMilliseconds = 1000;
constexpr qint64 youngWhereNothingIs = 5000;

bool holdsNothing(const QJsonValue &before)
{
    return before.isNull() || before.isUndefined() || before == QJsonValue(QJsonObject()) ||
           before == QJsonValue(QJsonArray()) || before == QJsonValue(QString());
}

} // namespace

recipe::StepId stepOf(const Change &change) { return change.id.left(change.id.indexOf('/')); }

QByteArray fingerprint(const Change &change)
{
    return change.id + ' ' + base::jsonDigest(change.before) + ' ' + base::jsonDigest(change.after);
}

/// One move of an apply; false when there is nothing left to do.
bool Run::applyNext()
{
    if (m_endsEarly) {
        m_stopped = true;
        return false;
    }
    return adoptOpenIntent() || askNext() || confirmNext(allChanges()) || writeNext() ||
           recheckNext();
}

/// An intent without an outcome, left by a run that was cut off: proved before anything is sent.
bool Run::adoptOpenIntent()
{
    for (const recipe::Written &written : m_facts.written) {
        if (written.outcome != recipe::Outcome::Open || m_failed.contains(written.step) ||
            asksFirst(written.step))
            continue;
        Active active;
        active.step = written.step;
        active.number = written.number;
        active.sentAt = written.at;
        active.sent = true;
        active.change.id = written.change;
        active.change.system = written.system;
        active.change.what = written.what;
        active.change.before = written.before;
        active.change.after = written.after;
        m_active = active;
        return true;
    }
    return false;
}

const Change *Run::planned(const recipe::StepId &step, const QByteArray &change) const
{
    const auto plan = m_plans.find(step);
    if (plan == m_plans.end())
        return nullptr;
    const auto &changes = plan->second.changes;
    const auto found = std::find_if(changes.begin(), changes.end(),
                                    [&](const Change &one) { return one.id == change; });
    return found == changes.end() ? nullptr : &*found;
}

std::vector<Change> Run::allChanges() const
{
    std::vector<Change> result;
    for (const Step &step : *m_graph) {
        const auto plan = m_plans.find(step.id);
        if (plan != m_plans.end() && !m_failed.contains(step.id))
            result.insert(result.end(), plan->second.changes.begin(), plan->second.changes.end());
    }
    return result;
}

/// Asks the human for the first step that is ready for it and was not asked in this run.
bool Run::askNext()
{
    for (const Step &step : *m_graph) {
        const recipe::Plan &plan = m_plans[step.id];
        if (!plan.ask || !plan.changes.empty() || m_asked.contains(step.id) ||
            m_failed.contains(step.id) || !blockers(step, nullptr).empty())
            continue;
        m_asked.insert(step.id);
        m_events.push_back(AskNoted{step.id, *plan.ask});
        m_wishes.push_back(AskHuman{step.id, *plan.ask});
        return true;
    }
    return false;
}

/// Lets the human confirm what was not confirmed yet; a change that differs from what was confirmed
/// is shown again and never written on the old word.
bool Run::confirmNext(const std::vector<Change> &changes)
{
    Confirm confirm;
    for (const Change &change : changes) {
        const auto known = m_confirmed.find(change.id);
        if (known != m_confirmed.end() && known->second == fingerprint(change))
            continue;
        const bool isOther = known != m_confirmed.end();
        confirm.changedSince = confirm.changedSince || isOther;
        confirm.changes.push_back(change);
    }
    if (confirm.changes.empty())
        return false;
    for (const Change &change : confirm.changes)
        m_events.push_back(ChangeNoted{stepOf(change), change, ChangeEvent::Planned});
    m_shown = confirm.changes;
    m_wishes.push_back(std::move(confirm));
    return true;
}

void Run::confirmed(bool yes)
{
    m_refused = !yes;
    if (!yes)
        return;
    m_events.push_back(Line{confirmedLine(m_shown, m_facts.now)});
    for (const Change &change : m_shown)
        m_confirmed[change.id] = fingerprint(change);
    m_shown.clear();
}

bool Run::writeNext()
{
    for (const Step &step : *m_graph) {
        if (m_failed.contains(step.id))
            continue;
        for (const Change &change : m_plans[step.id].changes) {
            if (!change.apply || !blockers(step, &change).empty())
                continue;
            if (readAnew(change))
                return true;
            begin(step.id, change);
            return true;
        }
    }
    return false;
}

/// Makes the readings behind a change anew right before it is sent; true when it did. Somebody else
/// may have changed the object since, and no vendor takes a write on condition. Once until
/// something else happened, so that slow readings do not go round for ever.
bool Run::readAnew(const Change &change)
{
    const qint64 young = holdsNothing(change.before) ? youngWhereNothingIs : youngMilliseconds;
    const bool isDue =
        std::any_of(change.renews.begin(), change.renews.end(), [&](const QByteArray &key) {
            return m_facts.has(key) && m_facts.at(key).msecsTo(m_facts.now) >= young;
        });
    if (!isDue || !m_renewed.insert(change.id).second)
        return false;
    drop(change.renews);
    return true;
}

/// Waits for what happens by itself (a Mac that checks in, users refreshed), a bounded number of
/// times.
bool Run::recheckNext()
{
    Wait wait;
    for (const Step &step : *m_graph) {
        const recipe::Verdict &verdict = m_verdicts[step.id];
        if (!verdict.recheck || verdict.isGood() || m_failed.contains(step.id) ||
            m_rechecks[step.id] >= verdict.recheck->most)
            continue;
        ++m_rechecks[step.id];
        const std::chrono::milliseconds time = verdict.recheck->after;
        wait.time = m_afterWait.empty() ? time : std::min(wait.time, time);
        m_afterWait.insert(m_afterWait.end(), verdict.recheck->keys.begin(),
                           verdict.recheck->keys.end());
    }
    if (m_afterWait.empty())
        return false;
    wait.why = text("engine", QT_TRANSLATE_NOOP("engine", "Waiting for changes to show."));
    m_wishes.push_back(wait);
    return true;
}

} // namespace latchkey::engine
