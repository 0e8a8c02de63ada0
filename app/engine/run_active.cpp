// SPDX-License-Identifier: MIT
#include "engine/run.h"

#include <algorithm>

namespace latchkey::engine {

using base::text;
using recipe::Change;
using recipe::Outcome;
using recipe::Written;

namespace {

constexpr int mostAttempts = 8; ///< of a write that the vendor takes later
constexpr int mostLost = 3;     ///< times that a write is sent and not there afterwards

/// How long a node of Jamf Pro may not have heard of a write (jamf.md 1, read 2026-11-24).
constexpr qint64 newsSeconds = 60;

std::chrono::seconds pause(int count) { return std::chrono::seconds(1 << std::min(count, 4)); }

base::Error notShown(const Change &change)
{
    base::Error error;
    error.what =
        text("engine", QT_TRANSLATE_NOOP("engine", "Not proved: %1"), {change.what.translated()});
    error.means =
        text("engine",
             QT_TRANSLATE_NOOP(
                 "engine",
                 "The change was sent. What is read back differs from it, or could not be read."));
    error.advice = text(
        "engine", QT_TRANSLATE_NOOP("engine", "Look at the object in the console, then check "
                                              "again. Nothing more is written for this step."));
    return error;
}

/// Sent as often as it may be, and not there: what was answered last, and that it is certain now.
base::Error neverArrived(const Change &change, const std::optional<base::Error> &refusal)
{
    base::Error error = refusal.value_or(notShown(change));
    error.mayHaveBeenDone = false;
    error.means = text("engine",
                       QT_TRANSLATE_NOOP("engine", "It was sent %1 times. Read back, it is not "
                                                   "there: nothing was changed."),
                       {QString::number(mostLost)});
    return error;
}

} // namespace

Written *Run::record(int number)
{
    const auto found = std::find_if(m_facts.written.begin(), m_facts.written.end(),
                                    [&](const Written &one) { return one.number == number; });
    return found == m_facts.written.end() ? nullptr : &*found;
}

/// Notes the intent and wishes the write. The intent line is drained before the wish is performed.
void Run::begin(const recipe::StepId &step, const Change &change)
{
    Written written;
    written.number = 1;
    for (const Written &one : m_facts.written)
        written.number = std::max(written.number, one.number + 1);
    written.change = change.id;
    written.step = step;
    written.system = change.system;
    written.what = change.what;
    written.before = change.before;
    written.after = change.after;
    written.undo = change.undo;
    written.at = m_facts.now;
    m_facts.written.push_back(written);
    m_events.push_back(Line{intentLine(written)});
    forgetDone(step);

    Active active;
    active.step = step;
    active.change = change;
    active.number = written.number;
    active.sentAt = m_facts.now;
    m_active = active;
    m_wishes.push_back(Apply{written.number, change});
}

/// "Done" was said of an object as it was: a new write, or taking it back, makes the word void.
void Run::forgetDone(const recipe::StepId &step)
{
    const auto found = m_facts.answers.find(step);
    if (found == m_facts.answers.end() || !found->contains(QStringLiteral("done")))
        return;
    found->remove(QStringLiteral("done"));
    found->remove(QStringLiteral("said"));
    m_asked.erase(step);
    m_events.push_back(Line{answerLine(step, *found, m_facts.now)});
}

void Run::takeReply(const WasSent &sent)
{
    if (!m_active || m_active->number != sent.number)
        return;
    m_active->sent = true;
    m_active->sentAt = m_facts.now;
    const auto renews = m_active->change.renews;
    if (!sent.reply)
        takeAnswered(recipe::Refused{sent.reply.error()});
    else if (m_active->change.answer)
        takeAnswered(m_active->change.answer(*sent.reply));
    drop(renews);
}

void Run::takeAnswered(const recipe::Answered &answered)
{
    if (const auto *accepted = std::get_if<recipe::Accepted>(&answered)) {
        m_active->accepted = true;
        Written *written = m_mode == Mode::Undo ? nullptr : record(m_active->number);
        if (written) {
            written->object = accepted->object;
            m_events.push_back(Line{outcomeLine(*written, m_facts.now)});
        }
        m_events.push_back(ChangeNoted{m_active->step, m_active->change, ChangeEvent::Written});
    } else if (const auto *later = std::get_if<recipe::Later>(&answered)) {
        sendLater(later->why);
    } else {
        const base::Error &error = std::get<recipe::Refused>(answered).error;
        const bool isGone = m_mode == Mode::Undo && error.fault == base::Fault::NotFound;
        if (!error.mayHaveBeenDone && !isGone)
            refuse(error, Outcome::Failed);
        else
            m_active->refusal = error;
    }
}

/// The vendor takes the write later: the intent ends as not done, and after a pause it is planned
/// anew.
void Run::sendLater(const base::Text &why)
{
    const Change change = m_active->change;
    const int attempt = ++m_attempts[change.id];
    if (attempt > mostAttempts) {
        base::Error error;
        error.fault = base::Fault::Conflict;
        error.what = why;
        error.advice =
            text("engine", QT_TRANSLATE_NOOP("engine", "Wait some minutes, then apply again."));
        refuse(error, Outcome::Absent);
        return;
    }
    close(Outcome::Absent);
    m_afterWait = change.renews;
    m_pause = Wait{pause(attempt), why};
}

void Run::refuse(const base::Error &error, Outcome outcome)
{
    const Active active = *m_active;
    close(outcome);
    m_events.push_back(ChangeNoted{active.step, active.change, ChangeEvent::Failed});
    failStep(active.step, error);
}

/// After the answer and fresh readings: proved, looked for again, or sent again.
void Run::settleActive()
{
    if (!m_active->sent)
        return;
    const Change *still = planned(m_active->step, m_active->change.id);
    if (!still && isReadable(*m_active))
        proved();
    else
        notSeen(still);
}

bool Run::areReadingsGood(const Active &active) const
{
    std::vector<QByteArray> keys = active.change.renews;
    if (const auto asked = m_keysOf.find(active.step); keys.empty() && asked != m_keysOf.end())
        keys.assign(asked->second.begin(), asked->second.end());
    return std::none_of(keys.begin(), keys.end(), [this](const QByteArray &key) {
        const base::Error *problem = m_facts.problem(key);
        return problem && problem->fault != base::Fault::NotFound;
    });
}

/// Whether the step, with good readings, asks a person instead of planning the change: something is
/// there that is not ours.
bool Run::isAnothers(const Active &active) const
{
    return areReadingsGood(active) && asksFirst(active.step) &&
           !planned(active.step, active.change.id);
}

/// Whether the readings behind the proof were good and the step really looked: a failed reading, a
/// waiver or a question to a person proves nothing.
bool Run::isReadable(const Active &active) const
{
    if (!areReadingsGood(active))
        return false;
    const auto verdict = m_verdicts.find(active.step);
    if (verdict == m_verdicts.end() || verdict->second.state == recipe::State::Unknown ||
        verdict->second.state == recipe::State::Waived ||
        verdict->second.state == recipe::State::NotApplicable)
        return false;
    return !asksFirst(active.step);
}

/// Whether the step asks a person for something before it can plan at all. An ask for "done" is no
/// such thing: the write is there, and the person goes on from it.
bool Run::asksFirst(const recipe::StepId &step) const
{
    const auto plan = m_plans.find(step);
    if (plan == m_plans.end() || !plan->second.ask)
        return false;
    const auto &wants = plan->second.ask->wants;
    return std::find(wants.begin(), wants.end(), "done") == wants.end();
}

void Run::proved()
{
    const Active active = *m_active;
    close(Outcome::Proved);
    m_events.push_back(ChangeNoted{active.step, active.change, ChangeEvent::Proved});
}

/// `still`: the change as it is wanted once more; null where it is not.
void Run::notSeen(const Change *still)
{
    const Change &change = still ? *still : m_active->change;
    const bool late = m_active->sentAt.secsTo(m_facts.now) > change.patience.count();
    const auto refusal = m_active->refusal;
    // What may be sent again is first looked for, longer each time: it may only show late.
    const bool wasLookedFor = m_active->looks > m_lost[change.id];
    const bool isClearNo = refusal && refusal->fault == base::Fault::Conflict;
    if (isClearNo && ((late && still) || isAnothers(*m_active))) {
        // It is not there, or what is there is somebody else's: asking again is no use.
        refuse(*refusal, Outcome::Absent);
    } else if (!m_active->accepted && still && ((change.repeatable && wasLookedFor) || late)) {
        if (++m_lost[change.id] < mostLost)
            close(Outcome::Absent);
        else
            refuse(neverArrived(change, refusal), Outcome::Absent);
    } else if (late && m_active->accepted && still && isReadable(*m_active)) {
        refuse(notShown(change), Outcome::Differs);
    } else if (late) {
        base::Error error = notShown(change);
        if (refusal)
            error.means = refusal->what;
        const Active active = *m_active;
        m_active.reset(); // the intent stays open: the next run proves it first
        failStep(active.step, error);
    } else {
        lookAgain(change);
    }
}

/// Whether the write was proved under a minute ago: a reading may come from a node that does not
/// know of it yet.
bool Run::isFresh(const Written &written) const
{
    return written.outcome == Outcome::Proved && written.provedAt.isValid() &&
           written.provedAt.secsTo(m_facts.now) < newsSeconds;
}

/// A plan that wants once more what was proved under a minute ago rests on old news: it is read
/// anew after a pause, and nothing is judged by it. True while that goes on.
bool Run::contradictsProof()
{
    if (m_active && !m_active->sent)
        return false;
    for (const recipe::Step &step : *m_graph) {
        for (const Change &change : m_plans[step.id].changes) {
            const Written *known = m_facts.standing(change.id);
            if (!known || !isFresh(*known) || known->after != change.after)
                continue;
            readAgain(step.id, change.renews, change.what);
            return true;
        }
    }
    m_newsLooks = 0;
    return false;
}

void Run::readAgain(const recipe::StepId &step, const std::vector<QByteArray> &more,
                    const base::Text &what)
{
    m_afterWait.assign(m_keysOf[step].begin(), m_keysOf[step].end());
    m_afterWait.insert(m_afterWait.end(), more.begin(), more.end());
    const char *why = m_mode == Mode::Undo
                          ? QT_TRANSLATE_NOOP("engine", "It was made a moment ago and is not "
                                                        "shown: taken back, or not shown yet. "
                                                        "Reading it again: %1")
                          : QT_TRANSLATE_NOOP("engine", "What was just proved is not shown yet. "
                                                        "Reading it again: %1");
    m_wishes.push_back(Wait{pause(m_newsLooks++), text("engine", why, {what.translated()})});
}

void Run::lookAgain(const Change &change)
{
    m_afterWait = change.renews;
    for (const QByteArray &key : m_keysOf[m_active->step]) {
        // What failed, and what said that nothing is there: perhaps it had not heard of the write.
        if (m_facts.problem(key) || m_facts.json(key).isNull())
            m_afterWait.push_back(key);
    }
    const auto time = pause(m_active->looks++);
    const QString what = change.what.translated();
    if (m_active->refusal) {
        const QString answer = m_active->refusal->what.translated();
        m_wishes.push_back(
            Wait{time, text("engine",
                            QT_TRANSLATE_NOOP("engine", "%1 Reading back whether it was done "
                                                        "nevertheless: %2"),
                            {answer, what})});
        return;
    }
    m_wishes.push_back(
        Wait{time, text("engine", QT_TRANSLATE_NOOP("engine", "Reading back: %1"), {what})});
}

/// Ends the write under way with its outcome. What an undo comes to is told by markUndone() alone:
/// a refused or lost undo leaves the write standing.
void Run::close(Outcome outcome)
{
    if (m_mode == Mode::Undo) {
        m_active.reset();
        return;
    }
    if (Written *written = record(m_active->number)) {
        written->outcome = outcome;
        if (outcome == Outcome::Proved)
            written->provedAt = m_facts.now;
        m_events.push_back(Line{outcomeLine(*written, m_facts.now)});
    }
    m_active.reset();
}

void Run::failStep(const recipe::StepId &step, const base::Error &error)
{
    m_failed.insert_or_assign(step, error);
    noteError(step, error);
}

void Run::noteError(const recipe::StepId &step, const base::Error &error)
{
    m_errors.push_back(error);
    m_events.push_back(Line{errorLine({step, error, m_facts.now})});
    m_events.push_back(ErrorNoted{step, error});
}

} // namespace latchkey::engine
