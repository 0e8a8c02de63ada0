// SPDX-License-Identifier: MIT
#pragma once

#include "engine/run.h"
#include "rehearsal/practice.h"
#include "small_wire.h"

#include <QTimeZone>

/// Plays whole setups on the practice tenants in memory: no socket, no timer, no event loop.
namespace game {

using namespace latchkey;

/// A write as it left, and whether the tenant changed by it.
struct Sent
{
    int number = 0; ///< of its intent
    QByteArray change;
    base::Request request;
    bool acted = false;
};

/// One project with its tenants, its journal and, while it plays, its run. A value: a copy goes on
/// from the same place.
struct Game
{
    explicit Game(const QString &scenario, const QString &recipe = QStringLiteral("okta-2026"));

    enum class Cut { Never, BeforeWrite, AfterWrite };
    /// Runs to the end, or until the process dies at the n-th write, before or after it was done.
    void play(engine::Mode mode, Cut cut = Cut::Never, int cutAt = 0);
    /// The same in pieces: a new process, one wish of it (false at the end), all that are left.
    void begin(engine::Mode mode);
    bool step();
    void goOn();
    /// Goes on until the process dies at the next write.
    void dieAtNextWrite(Cut cut);
    /// The write that is wished next; nothing where it is something else.
    const engine::Apply *nextWrite() const;

    engine::History history() const;
    QString verdictOf(const QByteArray &step) const;
    bool isAllGood() const;
    /// "step: verdict - evidence > advice" of all steps that are not good, for failure messages.
    QByteArray open() const;

    rehearsal::Practice practice;
    SmallWire wire;
    recipe::Decisions decisions;
    QString recipe;
    bool answers = true;                      ///< the human answers by the scenario's script
    bool confirmsAgain = true;                ///< also what differs from what was confirmed
    QJsonObject moreAnswers;                  ///< in place of the script's, by step
    QMap<QString, QList<QJsonObject>> inTurn; ///< before those: what is said first, then next
    QList<QByteArray> journal;
    QStringList log;
    QStringList errors;
    QList<base::Fault> faults; ///< of the errors
    std::map<QByteArray, recipe::Verdict> verdicts;
    std::vector<Sent> sent; ///< of all runs
    QStringList blind;      ///< writes sent again although nothing was read since
    QList<engine::Confirm> confirmations;
    QByteArray told; ///< what the newest answer told the run; alike answers are alike here
    int exitCode = -1;
    int reads = 0;
    int inventoryReads = 0; ///< requests for users, Macs and their applications
    int writes = 0;
    QDateTime now{QDate(2026, 11, 24), QTime(10, 0), QTimeZone::utc()};
    std::optional<engine::Run> run;

private:
    void handle();
    bool perform(const engine::Wish &wish);
    bool perform(const engine::Apply &apply);
    base::Result<tenant::Value> read(const tenant::Reading &reading);
    engine::WasAsked asked(const engine::AskHuman &ask);
    void noteSent(const engine::Apply &apply, bool acted);

    Cut m_cut = Cut::Never;
    int m_cutAt = 0;
    int m_sentInRun = 0;
    std::map<QByteArray, std::set<QByteArray>> m_readSince; ///< by change: keys read since it left
};

/// A tenant after the whole setup from nothing, which is played once in a program.
Game afterSetup();

} // namespace game
