// SPDX-License-Identifier: MIT
#pragma once

#include "engine/memory.h"
#include "engine/run.h"

#include <QJsonObject>
#include <QTimeZone>

/// A small setup for the engine's tests: two objects that a toy tenant keeps by name. "a" is made
/// by a POST that must not be doubled, "b" is set by a PUT and needs "a".
namespace toy {

using namespace latchkey;

struct Tenant
{
    QMap<QString, QString> objects; ///< name -> value
    int posts = 0;
    int writes = 0;
    bool refuseReads = false;

    base::Reply answer(const base::Request &request);
};

recipe::Graph graph();

/// Plays a run in memory until it is finished or `mostWrites` writes have left.
struct Game
{
    Tenant tenant;
    QList<QByteArray> journal;
    int exitCode = -1;
    QStringList log;   ///< "step a met", "change a/object proved" ...
    QStringList waits; ///< why nothing was done for a while

    enum class Cut { Never, BeforeWrite, AfterWrite };
    /// Runs; with `cut` the process dies at the n-th write (0 first), before or after it was done.
    void play(engine::Mode mode, Cut cut = Cut::Never, int cutAt = 0, bool confirms = true);
    /// What the next write meets: nothing, or no answer with or without effect.
    bool loseNextAnswer = false;
    bool loseNextRequest = false;
    std::optional<int> refuseNextWith;
    int refuseTimes = 1; ///< how often refuseNextWith is given
    engine::History history() const;
    QDateTime now{QDate(2026, 11, 24), QTime(10, 0), QTimeZone::utc()};
};

} // namespace toy
