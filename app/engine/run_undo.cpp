// SPDX-License-Identifier: MIT
#include "engine/run.h"

#include "base/json.h"

#include <algorithm>

namespace latchkey::engine {

using recipe::Change;
using recipe::Outcome;
using recipe::Written;

namespace {

Change unknownWrite(const Written &written)
{
    Change change;
    change.id = written.change;
    change.what = base::text("engine", QT_TRANSLATE_NOOP("engine", "Not taken back: %1"),
                             {written.what.translated()});
    change.risk = base::text(
        "engine",
        QT_TRANSLATE_NOOP(
            "engine", "The journal names the step \"%1\", which this Latchkey cannot take back."),
        {base::shown(QString::fromUtf8(written.step), 60)});
    return change;
}

/// Ids are of one kind of object only: those of groups and of profiles meet.
std::pair<recipe::StepId, QByteArray> objectOf(const Written &written)
{
    return {written.step, written.object};
}

bool isCreation(const Written &written)
{
    return written.before.isNull() && !written.object.isEmpty();
}

} // namespace

/// Writes that still stand, newest first, of each object the newest only: an older one is looked at
/// when the newer is taken back.
std::vector<Written *> Run::standing()
{
    std::map<QByteArray, Written *> newest;
    for (Written &written : m_facts.written) {
        if (recipe::stands(written.outcome) && !m_failed.contains(written.step) &&
            !m_leftStanding.contains(written.change))
            newest[written.change] = &written;
    }
    std::vector<Written *> result;
    result.reserve(newest.size());
    for (const auto &[change, written] : newest)
        result.push_back(written);
    std::sort(result.begin(), result.end(),
              [](const Written *a, const Written *b) { return a->number > b->number; });
    return result;
}

bool Run::readForUndo(const std::vector<Written *> &records)
{
    std::set<QByteArray> asked;
    for (const Written *written : records) {
        const recipe::Step *step = recipe::findStep(*m_graph, written->step);
        if (!step || !step->undoNeeds)
            continue;
        for (const tenant::Reading &reading : step->undoNeeds(m_facts, *written)) {
            m_keysOf[step->id].insert(reading.key);
            if (!m_facts.has(reading.key) && asked.insert(reading.key).second)
                m_wishes.push_back(Read{reading});
        }
    }
    return !m_wishes.empty();
}

std::optional<Change> Run::undoOf(const Written &written) const
{
    const recipe::Step *step = recipe::findStep(*m_graph, written.step);
    return step && step->undo ? step->undo(m_facts, written) : std::nullopt;
}

/// One move backwards; false when nothing stands any more or nothing more can be taken back.
bool Run::undoNext()
{
    const std::vector<Written *> records = standing();
    if (readForUndo(records))
        return true;
    if (m_active) {
        settleUndo();
        return true;
    }
    if (m_endsEarly) {
        m_stopped = true;
        return false;
    }
    std::vector<Change> changes;
    std::vector<Written *> open;
    for (Written *written : records) {
        const auto change = undoOf(*written);
        if (!canBeJudged(*written)) {
            cannotUndo(*written, unknownWrite(*written));
        } else if (change && !change->apply && goesWithItsObject(*written, records)) {
            continue; // looked at again when the object is gone
        } else if (change && !change->apply) {
            cannotUndo(*written, *change);
        } else if (change && canRead(*written)) {
            changes.push_back(*change);
            open.push_back(written);
        } else if (canRead(*written) && isFresh(*written) && !m_gone.contains(objectOf(*written))) {
            readAgain(written->step, {}, written->what);
            return true;
        } else if (canRead(*written)) {
            markUndone(*written, nullptr);
        } else {
            failUndo(*written);
        }
    }
    if (open.empty())
        return false;
    if (!m_rightsSeen && readRights())
        return true;
    if (!m_rightsSeen && lacksRights(changes))
        return false;
    m_rightsSeen = true;
    if (confirmNext(changes) || readAnew(changes.front()))
        return true;
    beginUndo(*open.front(), changes.front());
    return true;
}

bool Run::readRights()
{
    for (const recipe::Step &step : *m_graph) {
        if (!step.lacks)
            continue;
        for (const tenant::Reading &reading : step.needs(m_facts)) {
            m_keysOf[step.id].insert(reading.key);
            m_wishes.push_back(Read{reading});
        }
    }
    return !m_wishes.empty();
}

/// Looked at before the first write: a setup that is taken back by half helps nobody.
bool Run::lacksRights(const std::vector<Change> &changes)
{
    bool lacks = false;
    for (const recipe::Step &step : *m_graph) {
        const auto error = step.lacks ? step.lacks(m_facts, changes) : std::nullopt;
        if (error)
            noteError(step.id, *error);
        lacks = lacks || error;
    }
    return lacks;
}

/// Whether the object of that write was made by one of the others, and can be taken away whole.
bool Run::goesWithItsObject(const Written &written, const std::vector<Written *> &others) const
{
    return std::any_of(others.begin(), others.end(), [&](const Written *other) {
        if (other == &written || !isCreation(*other) || objectOf(*other) != objectOf(written))
            return false;
        const auto change = undoOf(*other);
        return change && change->apply;
    });
}

/// Whether this Latchkey knows how to take such a write back.
bool Run::canBeJudged(const Written &written) const
{
    const recipe::Step *step = recipe::findStep(*m_graph, written.step);
    return step && step->undo;
}

/// Whether every reading that the undo rests on was good; a failed one proves nothing.
bool Run::canRead(const Written &written) const { return !readingProblem(written); }

/// What failed of that which the step would read again; also where another step had asked for it.
const base::Error *Run::readingProblem(const Written &written) const
{
    const recipe::Step *step = recipe::findStep(*m_graph, written.step);
    if (!step || !step->undoNeeds)
        return nullptr;
    recipe::Facts good = m_facts;
    std::erase_if(good.readings, [](const auto &reading) {
        const auto &value = reading.second.value;
        return !value && value.error().fault != base::Fault::NotFound;
    });
    for (const tenant::Reading &reading : step->undoNeeds(good, written)) {
        if (const base::Error *problem = m_facts.problem(reading.key))
            return problem;
    }
    return nullptr;
}

void Run::failUndo(const Written &written)
{
    if (const base::Error *problem = readingProblem(written))
        failStep(written.step, base::Error(*problem));
}

void Run::cannotUndo(const Written &written, const Change &change)
{
    base::Error error;
    error.fault = base::Fault::Conflict;
    error.what = change.what;
    error.means = change.risk;
    error.advice = base::text(
        "engine",
        QT_TRANSLATE_NOOP(
            "engine",
            "Look at the object in the console and decide there. Latchkey leaves it as it is."));
    m_leftStanding.insert(written.change);
    noteError(written.step, error);
}

void Run::beginUndo(const Written &written, const Change &change)
{
    m_events.push_back(Line{undoLine(written, m_facts.now)});
    Active active;
    active.step = written.step;
    active.change = change;
    active.number = written.number;
    active.sentAt = m_facts.now;
    m_active = active;
    m_wishes.push_back(Apply{written.number, change});
}

/// After the answer and fresh readings: undone, looked for again, or sent again.
void Run::settleUndo()
{
    if (!m_active->sent)
        return;
    Written *written = record(m_active->number);
    if (!written) {
        m_active.reset();
        return;
    }
    const auto still = undoOf(*written);
    if (still && !still->apply) {
        m_active.reset();
        cannotUndo(*written, *still);
    } else if (!still && canRead(*written)) {
        const Change change = m_active->change;
        m_active.reset();
        markUndone(*written, &change);
    } else {
        notSeen(still ? &*still : nullptr);
    }
}

void Run::markUndone(Written &written, const Change *change)
{
    written.outcome = Outcome::Undone;
    if (isCreation(written))
        m_gone.insert(objectOf(written));
    m_takenBack.insert(written.step);
    m_confirmed.erase(written.change); // an older write of the same object is shown as its own
    forgetDone(written.step);
    m_events.push_back(Line{outcomeLine(written, m_facts.now)});
    Change shown;
    if (change) {
        shown = *change;
    } else {
        shown.id = written.change;
        shown.system = written.system;
        shown.what = written.what;
        shown.before = written.after;
        shown.after = written.before;
    }
    m_events.push_back(ChangeNoted{written.step, shown, ChangeEvent::Undone});
}

} // namespace latchkey::engine
