// SPDX-License-Identifier: MIT
#include "engine/run.h"

#include "base/json.h"

namespace latchkey::engine {

using namespace Qt::StringLiterals;
using base::text;
using recipe::Change;
using recipe::Drift;
using recipe::State;
using recipe::Step;
using recipe::Verdict;

namespace {

constexpr auto keepAnswer = "keep"; ///< {change id: reason}, once it holds {reason, state}

QString digestOf(const QJsonValue &now) { return QString::fromLatin1(base::jsonDigest(now)); }

} // namespace

/// Takes over what a human says of drift. The same word again says nothing of a newer state.
QJsonObject Run::keptAnew(const QJsonObject &given) const
{
    const QJsonObject known = m_facts.answer(keepAnswer);
    QJsonObject fresh;
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (known[it.key()][u"reason"_s] != it.value())
            fresh[it.key()] = it.value();
    }
    return fresh;
}

/// Under what a human said that this drift shall stay: the change that puts it back, or the one
/// that had written it. Empty where nobody said so.
QString Run::keptUnder(const Change &change) const
{
    const QJsonObject kept = m_facts.answer(keepAnswer);
    const recipe::Written *written = recipe::driftedWrite(m_facts, stepOf(change), change);
    if (!written)
        return {};
    for (const QByteArray &id : {change.id, written->change}) {
        if (kept.contains(QString::fromUtf8(id)))
            return QString::fromUtf8(id);
    }
    return {};
}

/// Whether a human said that this drift shall stay. The word holds for the state it was said of.
bool Run::isKept(const Change &change)
{
    QJsonObject kept = m_facts.answer(keepAnswer);
    const QString id = keptUnder(change);
    const QString state = digestOf(change.before);
    if (id.isEmpty())
        return false;
    if (kept[id].isObject())
        return kept[id][u"state"_s].toString() == state;
    kept[id] = QJsonObject{{u"reason"_s, kept[id]}, {u"state"_s, state}};
    m_facts.answers[keepAnswer] = kept;
    if (m_mode == Mode::Apply || m_mode == Mode::Verify)
        m_events.push_back(Line{answerLine(keepAnswer, kept, m_facts.now)});
    return true;
}

/// Takes kept drift out of the plan; where nothing else is wrong, and the setup works with it, the
/// step is waived. What reaches Macs still waits for it: nobody compared what is there.
void Run::leaveKept(const Step &step, Verdict &verdict)
{
    auto &changes = m_plans[step.id].changes;
    const size_t before = changes.size();
    bool works = true;
    m_kept.erase(step.id);
    std::erase_if(changes, [&](const Change &change) {
        if (!isKept(change))
            return false;
        works = works && change.mayBeKept;
        const QJsonValue reason = m_facts.answer(keepAnswer)[keptUnder(change)][u"reason"_s];
        verdict.evidence.push_back(
            {text("engine", QT_TRANSLATE_NOOP("engine", "Kept as somebody changed it (%1): %2"),
                  {QString::fromUtf8(change.id), base::shown(reason.toString())}),
             "answer", m_facts.now});
        return true;
    });
    if (changes.size() == before)
        return;
    m_kept.insert(step.id);
    if (changes.empty() && verdict.state == State::Unmet && works)
        verdict.state = State::Waived;
    else if (!works)
        verdict.advice =
            text("engine",
                 QT_TRANSLATE_NOOP("engine", "It stays as it is, as you said; without it the setup "
                                             "does not work. Put it right in the console."));
}

/// Looks into Okta's log for who changed what drifted; true while that reading is under way.
bool Run::readForDrift()
{
    m_drifts.clear();
    for (const Step &step : *m_graph) {
        for (Drift &drift :
             recipe::driftOf(m_facts, step.id, m_plans[step.id], m_verdicts[step.id]))
            m_drifts.push_back(std::move(drift));
    }
    for (const tenant::Reading &reading : recipe::driftNeeds(m_facts, m_drifts))
        m_wishes.push_back(Read{reading});
    return !m_wishes.empty();
}

/// Somebody else changed the tenant since: what, when and by whom is part of the verdict.
void Run::noteDrift()
{
    for (Drift &drift : m_drifts) {
        recipe::attribute(m_facts, drift);
        Verdict verdict = m_verdicts[drift.written.step];
        verdict.evidence.push_back(
            {text("engine", QT_TRANSLATE_NOOP("engine", "Changed since it was written on %1: %2."),
                  {drift.written.provedAt.toUTC().toString(Qt::ISODate),
                   drift.written.what.translated()}),
             "journal", m_facts.now});
        verdict.evidence.push_back({drift.sentence, "journal", m_facts.now});
        const Step *step = recipe::findStep(*m_graph, drift.written.step);
        const Change *back = planned(drift.written.step, drift.putBack);
        if (!back || !back->apply || !blockers(*step, back).empty())
            drift.putBack.clear();
        if (!drift.putBack.isEmpty()) {
            verdict.evidence.push_back(
                {text("engine",
                      QT_TRANSLATE_NOOP("engine", "apply puts it back. To keep it as it is now, "
                                                  "answer keep with %1 and a reason."),
                      {QString::fromUtf8(drift.putBack)}),
                 "journal", m_facts.now});
        }
        noteVerdict(drift.written.step, verdict);
        m_events.push_back(DriftNoted{drift.written.step, drift});
    }
}

} // namespace latchkey::engine
