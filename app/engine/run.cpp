// SPDX-License-Identifier: MIT
#include "engine/run.h"

#include <algorithm>

namespace latchkey::engine {

using namespace Qt::StringLiterals;
using base::text;
using recipe::Fact;
using recipe::State;
using recipe::Step;
using recipe::Verdict;

namespace {

template<class... Handlers>
struct Cases : Handlers...
{
    using Handlers::operator()...;
};
template<class... Handlers>
Cases(Handlers...) -> Cases<Handlers...>;

} // namespace

Run::Run(const recipe::Graph &graph, Start start, const QDateTime &now)
    : m_graph(&graph)
    , m_mode(start.mode)
    , m_facts(std::move(start.facts))
    , m_partial(start.partial)
{
    m_facts.now = now;
    m_facts.written = std::move(start.history.written);
    RunRecord record{m_mode, m_facts.recipe.id, start.version, now, {}, -1};
    m_events.push_back(Line{runLine(record)});
    const auto given = m_facts.answers;
    m_facts.answers = start.history.answers;
    for (const Step &step : *m_graph) {
        if (!step.answersLast)
            m_facts.answers.remove(step.id);
        // "Try it" is said of one run: each later one would spend something again.
        for (const recipe::AnswerKey &key : step.answers) {
            if (key.kind == recipe::AnswerKind::Flag && m_facts.answers.contains(step.id))
                m_facts.answers[step.id].remove(QString::fromLatin1(key.name));
        }
    }
    for (auto it = given.begin(); it != given.end(); ++it)
        answerGiven(it.key(), it.value());
    advance();
}

void Run::answerGiven(const recipe::StepId &step, const QJsonObject &answer)
{
    QJsonObject merged = m_facts.answers.value(step);
    const QJsonObject fresh = step == "keep" ? keptAnew(answer) : answer;
    for (auto it = fresh.begin(); it != fresh.end(); ++it)
        merged[it.key()] = it.value();
    if (merged == m_facts.answers.value(step))
        return;
    m_facts.answers[step] = merged;
    if (m_mode == Mode::Apply || m_mode == Mode::Verify)
        m_events.push_back(Line{answerLine(step, merged, m_facts.now)});
}

void Run::take(const Answer &answer, const QDateTime &now)
{
    if (m_finished)
        return;
    m_facts.now = now;
    m_fresh.clear();
    if (!std::holds_alternative<WasRead>(answer))
        m_renewed.clear();
    std::visit(
        Cases{[&](const WasRead &read) {
                  m_facts.readings.insert_or_assign(read.key, Fact{read.value, now, read.part});
              },
              [&](const WasSent &sent) { takeReply(sent); },
              [&](const Waited &) {
                  drop(m_afterWait);
                  m_afterWait.clear();
              },
              [&](const WasAsked &asked) { wasAsked(asked); },
              [&](const WasConfirmed &answered) { confirmed(answered.yes); },
              [&](const Stop &stop) {
                  for (const WasRead &read : stop.parts)
                      m_facts.readings.insert_or_assign(read.key, Fact{read.value, now, read.part});
                  if (!stop.parts.empty())
                      readMissing();
                  m_stopped = true;
                  m_journalLost = stop.error.has_value();
                  if (stop.error)
                      failStep({}, *stop.error);
              }},
        answer);
    advance();
}

/// A human answered. Where something was done in a console, what the step had read is old now.
void Run::wasAsked(const WasAsked &asked)
{
    if (asked.evidence) {
        m_facts.evidence = *asked.evidence;
        m_facts.evidenceAt = m_facts.now;
    }
    if (!asked.answer)
        return;
    const QJsonObject before = m_facts.answer(asked.step);
    answerGiven(asked.step, *asked.answer);
    if (m_facts.answer(asked.step) != before)
        m_asked.erase(asked.step); // what does not fit is asked for again, while it is another
    if (!(*asked.answer)[u"done"_s].toBool())
        return;
    const auto plan = m_plans.find(asked.step);
    if (plan != m_plans.end() && plan->second.ask && !plan->second.ask->renews.empty()) {
        drop(plan->second.ask->renews);
        return;
    }
    const auto &connection = m_keysOf[recipe::connectionStep(base::System::Okta)];
    for (const QByteArray &key : m_keysOf[asked.step]) {
        if (!connection.contains(key))
            drop({key});
    }
}

std::vector<Event> Run::drain() { return std::exchange(m_events, {}); }

/// Moves on until there is a wish; each move either makes one or changes the state.
void Run::advance()
{
    m_wishes.clear();
    while (!m_finished && m_wishes.empty())
        move();
    if (const auto *wait = std::get_if<Wait>(&m_wishes.front()))
        m_events.push_back(WaitNoted{wait->time, wait->why});
}

void Run::move()
{
    if (m_stopped || m_refused) {
        finish();
    } else if (m_pause) {
        m_wishes.push_back(*std::exchange(m_pause, std::nullopt));
    } else if (m_mode == Mode::Undo) {
        if (!undoNext())
            finish();
    } else if (!readMissing()) {
        judgeAll();
        if (contradictsProof())
            return;
        if (m_active)
            settleActive();
        else if (m_mode == Mode::Apply ? !applyNext() : m_mode != Mode::Verify || !readForDrift())
            finish();
    }
}

/// Asks for what the steps still need; judges the others as they become ready, so status is live.
bool Run::readMissing()
{
    std::set<QByteArray> asked;
    for (const Step &step : *m_graph) {
        const auto needs = step.needs ? step.needs(m_facts) : std::vector<tenant::Reading>();
        if (needs.empty() && !m_verdicts.contains(step.id)) {
            const Verdict verdict = judged(step);
            m_fresh.insert_or_assign(step.id, verdict);
            noteVerdict(step.id, verdict);
        }
        for (const tenant::Reading &reading : needs) {
            m_keysOf[step.id].insert(reading.key);
            if (!m_facts.has(reading.key) && mayRead(step, reading) &&
                asked.insert(reading.key).second)
                m_wishes.push_back(Read{reading});
        }
    }
    return !m_wishes.empty();
}

recipe::StepId Run::askedBy(const QByteArray &key) const
{
    for (const Step &step : *m_graph) {
        const auto keys = m_keysOf.find(step.id);
        if (keys != m_keysOf.end() && keys->second.contains(key))
            return step.id;
    }
    return {};
}

/// Whether the reading may go out now. Where the sign-in failed it is answered with that failure.
bool Run::mayRead(const Step &step, const tenant::Reading &reading)
{
    // A wrong password is tried once and not twenty times.
    const recipe::StepId gate = recipe::connectionStep(reading.first.system);
    if (step.id == gate || reading.first.system == base::System::Scep ||
        !recipe::findStep(*m_graph, gate))
        return true;
    const auto connection = m_verdicts.find(gate);
    if (connection == m_verdicts.end() || connection->second.isGood())
        return connection != m_verdicts.end();
    base::Error error;
    error.fault = base::Fault::Cancelled;
    error.what =
        text("engine", QT_TRANSLATE_NOOP("engine", "Not read: there is no connection (%1)."),
             {QString::fromUtf8(gate)});
    error.advice = text("engine", QT_TRANSLATE_NOOP("engine", "Mend the connection first."));
    m_facts.readings.insert_or_assign(reading.key, Fact{base::fail(error), m_facts.now});
    m_fresh.clear();
    return false;
}

void Run::judgeAll()
{
    for (const Step &step : *m_graph) {
        const auto fresh = m_fresh.find(step.id);
        Verdict verdict = fresh != m_fresh.end() ? fresh->second : judged(step);
        const bool open = verdict.state != State::Waived && verdict.state != State::NotApplicable;
        m_plans[step.id] = open && step.plan ? step.plan(m_facts) : recipe::Plan();
        leaveKept(step, verdict);
        settleBlocked(step, verdict);
        noteVerdict(step.id, verdict);
    }
    m_fresh.clear();
}

Verdict Run::judged(const Step &step) const
{
    Verdict verdict = step.judge(m_facts);
    const QString said = m_facts.answer(step.id)[u"said"_s].toString();
    if (verdict.stated && !said.isEmpty()) {
        verdict.evidence.push_back(
            {text("engine", QT_TRANSLATE_NOOP("engine", "In a person's words: %1"), {said}),
             "answer", m_facts.now});
    }
    const QString reason = m_facts.answer("waive")[QString::fromUtf8(step.id)].toString();
    if (verdict.state == State::Met || reason.trimmed().isEmpty() || !step.mayBeWaived)
        return verdict;
    verdict.state = State::Waived;
    verdict.recheck.reset();
    verdict.evidence.push_back({text("engine", QT_TRANSLATE_NOOP("engine", "Waived: %1"), {reason}),
                                "answer", m_facts.now});
    return verdict;
}

/// A step that only waits for somebody to answer another step is waiting itself, not a failure.
void Run::settleBlocked(const Step &step, Verdict &verdict) const
{
    const auto &changes = m_plans.at(step.id).changes;
    const bool held = verdict.state == State::Unmet && m_mode == Mode::Apply && !changes.empty();
    if (!held && verdict.state != State::Unknown)
        return;
    const Blockers open = blockers(step, held ? &changes.front() : nullptr);
    if (open.empty())
        return;
    QStringList names;
    bool allWait = true;
    for (const recipe::StepId &id : open) {
        names += QString::fromUtf8(id);
        const auto found = m_verdicts.find(id);
        allWait = allWait && found != m_verdicts.end() && found->second.state == State::Waiting;
    }
    verdict.evidence.push_back(
        {text("engine", QT_TRANSLATE_NOOP("engine", "Waits for %1."), {names.join(u", "_s)}),
         "journal", m_facts.now});
    if (allWait)
        verdict.state = State::Waiting;
}

void Run::noteVerdict(const recipe::StepId &step, const Verdict &verdict)
{
    const auto before = m_verdicts.find(step);
    const bool same = before != m_verdicts.end() && before->second.state == verdict.state &&
                      before->second.stated == verdict.stated &&
                      before->second.advice == verdict.advice &&
                      before->second.evidence.size() == verdict.evidence.size() &&
                      std::equal(verdict.evidence.begin(), verdict.evidence.end(),
                                 before->second.evidence.begin(),
                                 [](const auto &a, const auto &b) { return a.text == b.text; });
    m_verdicts.insert_or_assign(step, verdict);
    if (!same)
        m_events.push_back(StepJudged{step, verdict});
}

bool Run::isGood(const recipe::StepId &step) const
{
    const auto found = m_verdicts.find(step);
    return found != m_verdicts.end() && found->second.isGood() && !m_failed.contains(step) &&
           !m_kept.contains(step);
}

/// What keeps a step from asking or a change from being written, in graph order.
Run::Blockers Run::blockers(const Step &step, const recipe::Change *change) const
{
    Blockers result;
    for (const Step &other : *m_graph) {
        const bool before =
            std::find(step.after.begin(), step.after.end(), other.id) != step.after.end();
        const auto verdict = m_verdicts.find(other.id);
        const bool unmet = verdict == m_verdicts.end() || verdict->second.state == State::Unmet;
        // Rights that cannot be told are tried: the first write says what is missing.
        const bool open = other.gate == recipe::Gate::Rights ? unmet : !isGood(other.id);
        bool blocks = before && open;
        if (change && other.id != step.id) {
            const bool same = other.system == change->system;
            switch (other.gate) {
            case recipe::Gate::None:
                break;
            case recipe::Gate::Writes:
                blocks = blocks || (same && !isGood(other.id));
                break;
            case recipe::Gate::Rights:
                blocks = blocks || (same && unmet);
                break;
            case recipe::Gate::Macs:
                blocks = blocks || (change->reachesMacs && !isGood(other.id));
                break;
            }
        }
        if (blocks)
            result.push_back(other.id);
    }
    return result;
}

std::vector<recipe::StepId> Run::waitsFor(const recipe::StepId &step) const
{
    const Step *found = recipe::findStep(*m_graph, step);
    if (!found)
        return {};
    const auto plan = m_plans.find(step);
    const bool writes = plan != m_plans.end() && !plan->second.changes.empty();
    return blockers(*found, writes ? &plan->second.changes.front() : nullptr);
}

void Run::drop(const std::vector<QByteArray> &keys)
{
    for (const QByteArray &key : keys) {
        if (key.endsWith('/'))
            std::erase_if(m_facts.readings,
                          [&](const auto &one) { return one.first.startsWith(key); });
        else
            m_facts.readings.erase(key);
    }
}

} // namespace latchkey::engine
