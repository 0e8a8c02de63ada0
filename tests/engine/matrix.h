// SPDX-License-Identifier: MIT
#pragma once

#include "practice_game.h"

namespace game {

/// Every request of a run x every kind of fault. The end is that of the undisturbed run, or the
/// run stops safely and the next run of its kind ends so. Nothing is doubled, no write is sent
/// again without a look, and none is sent that the undisturbed run does not send. A fault starts
/// from a copy of the undisturbed run just before the request it meets. Where the engine is told
/// the same as by another fault, or as without any, the run cannot differ (it is a function of its
/// answers) and is not played again; nor is the next run where it begins with tenants and a journal
/// that one began with before.
class Matrix
{
public:
    /// Plays the run once without a fault, from where the game is.
    Matrix(Game start, engine::Mode mode);
    /// A setup; `prepare` may change the game before.
    explicit Matrix(const QString &scenario, const QString &recipe = QStringLiteral("okta-2026"),
                    const std::function<void(Game &)> &prepare = {});

    /// Numbers of the requests that `wanted` (given method and target) picks.
    QList<int> requests(const std::function<bool(const QByteArray &)> &wanted) const;
    QByteArray nameOf(int request) const; ///< "17 GET /api/v1/apps"
    const Game &undisturbed() const { return m_end; }

    /// Lets every kind of fault meet that request; what is wrong afterwards, one line a fault.
    QStringList meet(int request);

    struct Tally
    {
        int requests = 0;
        int cells = 0;
        int unnoticed = 0; ///< the engine was told the same as without the fault
        int alike = 0;     ///< the same as by another fault at the same request
        int recovered = 0; ///< the same run ended well
        int stopped = 0;   ///< stopped safely, finished by the next run
        QByteArray sentence() const;
    };
    const Tally &tally() const { return m_tally; }

private:
    struct Point
    {
        Game before;
        int first = 0;
        int end = 0;
        QByteArray told;
    };
    const Point &pointOf(int request) const;
    QStringList judge(Game &game);
    QStringList finished(Game &game);
    QStringList wrongWithItsEnd(const Game &game) const;

    engine::Mode m_mode;
    std::vector<Point> m_points;
    QList<QByteArray> m_lines;
    Game m_end;
    QMap<QByteArray, QStringList> m_finished; ///< by tenants and journal that an apply began with
    Tally m_tally;
};

/// Whether a request, given as method and target, goes to Jamf Pro.
bool isToJamf(const QByteArray &line);

/// What is wrong with a run that stopped: an exit code against the contract.
QStringList wrongWithStop(const Game &game);
/// Writes of a setup that were done and that the journal holds for not done.
QStringList forgotten(const Game &game);
/// Which writes an end may rest on. What was changed in an object goes with it, so an undo that
/// could not put it back first needs one write less.
enum class Writes { Same, SameOrFewer };
/// What is wrong with an end that should be like `good`: the tenants, the steps, the writes, what
/// the journal holds to be undone.
QStringList wrongWithEnd(const Game &game, const Game &good, Writes writes = Writes::Same);

} // namespace game
