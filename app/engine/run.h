// SPDX-License-Identifier: MIT
#pragma once

#include "engine/wish.h"
#include "recipe/drift.h"
#include "recipe/recipe.h"

#include <set>

namespace latchkey::engine {

/// What a run begins with.
struct Start
{
    Mode mode = Mode::Check;
    recipe::Facts facts;  ///< decisions, recipe, secrets' names, evidence; answers given beforehand
    History history;      ///< of earlier runs: `written` and `answers` are taken from it
    QString version;      ///< of this program, for the journal
    bool partial = false; ///< only a part of the graph: what exports need stays as it was known
};

/// A run as a pure reducer: next() gives wishes, take() moves on. No clock, no socket, no disk:
/// time comes in with each answer. Deterministic: the same answers give the same wishes and events.
///
/// A write is proved when its step, after the change's readings were made anew, does not plan it
/// any more. The same rule serves resuming (an open intent is proved before anything is sent), a
/// lost answer, a second apply and drift. A value: a copy can move on beside the event loop.
class Run
{
public:
    Run(const recipe::Graph &graph, Start start, const QDateTime &now);

    const std::vector<Wish> &next() const { return m_wishes; }
    void take(const Answer &answer, const QDateTime &now);
    std::vector<Event> drain();

    const recipe::Facts &facts() const { return m_facts; }
    const std::map<recipe::StepId, recipe::Verdict> &verdicts() const { return m_verdicts; }
    /// What each step would change or ask; a step that was not fully judged yet has no entry.
    const std::map<recipe::StepId, recipe::Plan> &plans() const { return m_plans; }
    /// What keeps a step from asking, or its first change from being written, in graph order.
    std::vector<recipe::StepId> waitsFor(const recipe::StepId &step) const;
    /// The first step in graph order that asked for a reading; empty where none did.
    recipe::StepId askedBy(const QByteArray &key) const;
    /// The write that is under way; nothing between two writes.
    const recipe::Change *underWay() const { return m_active ? &m_active->change : nullptr; }
    /// Ends the run, as Stop does, once the write under way is proved.
    void endAfterThisWrite() { m_endsEarly = true; }
    bool isFinished() const { return m_finished; }

private:
    /// The write that is under way, or an intent of an earlier run that is still open.
    struct Active
    {
        recipe::StepId step;
        recipe::Change change;
        int number = 0;
        QDateTime sentAt;
        bool sent = false;                                 ///< answered or lost
        bool accepted = false;                             ///< the vendor said yes
        std::optional<base::Error> refusal = std::nullopt; ///< or no, and yet it may have been done
        int looks = 0;
    };
    using Blockers = std::vector<recipe::StepId>;

    // run.cpp: the loop, reading, judging
    void advance();
    void move();
    bool readMissing();
    bool mayRead(const recipe::Step &step, const tenant::Reading &reading);
    void judgeAll();
    recipe::Verdict judged(const recipe::Step &step) const;
    void settleBlocked(const recipe::Step &step, recipe::Verdict &verdict) const;
    void noteVerdict(const recipe::StepId &step, const recipe::Verdict &verdict);
    Blockers blockers(const recipe::Step &step, const recipe::Change *change) const;
    bool isGood(const recipe::StepId &step) const;
    void drop(const std::vector<QByteArray> &keys);
    void confirmed(bool yes);
    void wasAsked(const WasAsked &asked);
    void answerGiven(const recipe::StepId &step, const QJsonObject &answer);

    // run_apply.cpp: asking, confirming, writing
    bool applyNext();
    bool adoptOpenIntent();
    bool askNext();
    bool confirmNext(const std::vector<recipe::Change> &changes);
    bool writeNext();
    bool recheckNext();
    bool readAnew(const recipe::Change &change);
    std::vector<recipe::Change> allChanges() const;
    const recipe::Change *planned(const recipe::StepId &step, const QByteArray &change) const;

    // run_active.cpp: one write from its intent to its proof
    void begin(const recipe::StepId &step, const recipe::Change &change);
    void forgetDone(const recipe::StepId &step);
    void takeReply(const WasSent &sent);
    void takeAnswered(const recipe::Answered &answered);
    void settleActive();
    bool areReadingsGood(const Active &active) const;
    bool isReadable(const Active &active) const;
    bool isAnothers(const Active &active) const;
    bool asksFirst(const recipe::StepId &step) const;
    void proved();
    void notSeen(const recipe::Change *still);
    bool isFresh(const recipe::Written &written) const;
    bool contradictsProof();
    void readAgain(const recipe::StepId &step, const std::vector<QByteArray> &more,
                   const base::Text &what);
    void lookAgain(const recipe::Change &change);
    void sendLater(const base::Text &why);
    void refuse(const base::Error &error, recipe::Outcome outcome);
    void close(recipe::Outcome outcome);
    void failStep(const recipe::StepId &step, const base::Error &error);
    void noteError(const recipe::StepId &step, const base::Error &error);
    recipe::Written *record(int number);

    // run_undo.cpp: the journal backwards
    bool undoNext();
    bool readForUndo(const std::vector<recipe::Written *> &records);
    std::vector<recipe::Written *> standing();
    std::optional<recipe::Change> undoOf(const recipe::Written &written) const;
    bool readRights();
    bool lacksRights(const std::vector<recipe::Change> &changes);
    bool goesWithItsObject(const recipe::Written &written,
                           const std::vector<recipe::Written *> &others) const;
    bool canBeJudged(const recipe::Written &written) const;
    bool canRead(const recipe::Written &written) const;
    const base::Error *readingProblem(const recipe::Written &written) const;
    void failUndo(const recipe::Written &written);
    void cannotUndo(const recipe::Written &written, const recipe::Change &change);
    void beginUndo(const recipe::Written &written, const recipe::Change &change);
    void settleUndo();
    void markUndone(recipe::Written &written, const recipe::Change *change);

    // run_drift.cpp: what somebody changed since, kept or put back
    QJsonObject keptAnew(const QJsonObject &given) const;
    QString keptUnder(const recipe::Change &change) const;
    bool isKept(const recipe::Change &change);
    void leaveKept(const recipe::Step &step, recipe::Verdict &verdict);
    bool readForDrift();
    void noteDrift();

    // run_finish.cpp: the end
    void finish();
    void noteReadingErrors();
    int exitCode() const;

    const recipe::Graph *m_graph;
    Mode m_mode;
    recipe::Facts m_facts;
    std::vector<Wish> m_wishes;
    std::vector<Event> m_events;
    std::map<recipe::StepId, recipe::Verdict> m_verdicts;
    std::map<recipe::StepId, recipe::Verdict> m_fresh; ///< judged by the facts as they are now
    std::map<recipe::StepId, recipe::Plan> m_plans;
    std::map<recipe::StepId, base::Error> m_failed;
    std::map<recipe::StepId, std::set<QByteArray>> m_keysOf; ///< readings each step asked for
    std::map<recipe::StepId, int> m_rechecks;
    std::map<QByteArray, int> m_attempts; ///< of changes that the vendor takes later
    std::map<QByteArray, int> m_lost;     ///< of changes: sent, and not there afterwards
    int m_newsLooks = 0;                  ///< in a row, at readings that contradict a fresh proof
    std::map<QByteArray, QByteArray> m_confirmed; ///< change id -> fingerprint
    std::set<recipe::StepId> m_asked;
    std::set<recipe::StepId> m_kept; ///< steps with drift that a person keeps
    std::set<recipe::StepId> m_takenBack;
    bool m_rightsSeen = false;           ///< those that this undo needs
    std::set<QByteArray> m_leftStanding; ///< changes that cannot be taken back from here
    std::set<std::pair<recipe::StepId, QByteArray>> m_gone; ///< objects that this undo took away
    std::vector<recipe::Drift> m_drifts;
    std::set<QByteArray> m_renewed; ///< changes whose readings were made anew
    std::optional<Active> m_active;
    std::vector<QByteArray> m_afterWait; ///< readings to renew when a wait is over
    std::optional<Wait> m_pause;         ///< wished before anything else
    std::vector<recipe::Change> m_shown; ///< at the human for confirmation
    std::vector<base::Error> m_errors;
    bool m_partial = false;
    bool m_endsEarly = false; ///< stopped as soon as no write is under way
    bool m_stopped = false;
    bool m_journalLost = false; ///< stopped because a line could not be kept
    bool m_refused = false;
    bool m_finished = false;
};

/// The step of a change, from its id.
recipe::StepId stepOf(const recipe::Change &change);

/// What was confirmed of a change: its id, before and after.
QByteArray fingerprint(const recipe::Change &change);

} // namespace latchkey::engine
