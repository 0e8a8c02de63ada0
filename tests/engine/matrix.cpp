// SPDX-License-Identifier: MIT
#include "matrix.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace game {

using namespace Qt::StringLiterals;

namespace {

QByteArray stateOf(const Game &game)
{
    return QJsonDocument(game.practice.state()).toJson(QJsonDocument::Compact);
}

/// What the next run is told by the journal, without times; and what was sent already.
QByteArray remembered(const Game &game)
{
    QByteArray all;
    const engine::History history = game.history();
    for (const recipe::Written &one : history.written) {
        all += one.change + ' ' + QByteArray::number(int(one.outcome)) + ' ' + one.object + ' ' +
               QJsonDocument(one.undo).toJson(QJsonDocument::Compact);
    }
    for (auto it = history.answers.begin(); it != history.answers.end(); ++it)
        all += it.key() + QJsonDocument(it.value()).toJson(QJsonDocument::Compact);
    return all + game.practice.writeLog().join(u' ').toUtf8() + game.blind.join(u' ').toUtf8() +
           QByteArray::number(qsizetype(game.sent.size()));
}

/// A write by what it says; the same call in another version of the API is the same.
QByteArray essence(const base::Request &request)
{
    static const QRegularExpression version(u"/api/v[0-9]/computer-groups"_s);
    const QString target = QString::fromUtf8(request.target).replace(version, u"/api/v/"_s);
    return base::methodName(request.method) + ' ' + target.toUtf8() + ' ' + request.body;
}

QStringList sorted(QStringList list)
{
    static const QRegularExpression version(u"/api/v[0-9]/computer-groups"_s);
    list.replaceInStrings(version, u"/api/v/"_s);
    list.sort();
    return list;
}

/// Changes that the journal holds to be taken back.
QByteArrayList undone(const Game &game)
{
    QByteArrayList result;
    for (const recipe::Written &one : game.history().written) {
        if (one.outcome == recipe::Outcome::Undone)
            result += one.change;
    }
    return result;
}

Game prepared(Game game, const std::function<void(Game &)> &prepare)
{
    if (prepare)
        prepare(game);
    return game;
}

bool hasFault(const Game &game, base::Fault fault) { return game.faults.contains(fault); }

} // namespace

Matrix::Matrix(const QString &scenario, const QString &recipe,
               const std::function<void(Game &)> &prepare)
    : Matrix(prepared(Game(scenario, recipe), prepare), engine::Mode::Apply)
{
}

Matrix::Matrix(Game start, engine::Mode mode)
    : m_mode(mode)
    , m_end(std::move(start))
{
    m_end.begin(m_mode);
    for (bool more = true; more;) {
        const Game before = m_end;
        more = m_end.step();
        const int first = before.wire.exchanges();
        const int end = m_end.wire.exchanges();
        if (end > first)
            m_points.push_back({before, first, end, m_end.told});
    }
    m_lines = m_end.wire.lines();
}

QList<int> Matrix::requests(const std::function<bool(const QByteArray &)> &wanted) const
{
    QList<int> result;
    for (int i = m_points.front().first; i < m_lines.size(); ++i) {
        if (wanted(m_lines[i]))
            result += i;
    }
    return result;
}

QByteArray Matrix::nameOf(int request) const
{
    return QByteArray::number(request) + ' ' + m_lines[request].left(90);
}

const Matrix::Point &Matrix::pointOf(int request) const
{
    for (const Point &point : m_points) {
        if (request >= point.first && request < point.end)
            return point;
    }
    qFatal("no such request");
}

QStringList Matrix::meet(int request)
{
    const Point &point = pointOf(request);
    QMap<QByteArray, QStringList> known;
    QStringList wrong;
    ++m_tally.requests;
    for (const Fault fault : allFaults()) {
        ++m_tally.cells;
        Game game = point.before;
        game.wire.strike(fault, request);
        game.step();
        const bool wrote = game.sent.size() > point.before.sent.size();
        const QByteArray key = wrote ? game.told + stateOf(game) : game.told;
        if (!wrote && game.told == point.told) {
            ++m_tally.unnoticed;
            continue;
        }
        if (known.contains(key)) {
            ++m_tally.alike;
        } else {
            game.goOn();
            known[key] = judge(game);
            // An empty list of features is no fault: one that is for everybody is not listed, and a
            // person is asked. Only what Latchkey itself writes is looked at then.
            if (point.before.sent.empty() && fault == Fault::EmptyList &&
                m_lines[request] == "GET /api/v1/features")
                known[key].removeIf([](const QString &one) { return one.startsWith(u"other "); });
        }
        for (const QString &one : known[key])
            wrong += QString::fromLatin1(faultName(fault)) + u": "_s + one;
    }
    return wrong;
}

QStringList Matrix::judge(Game &game)
{
    // Where the undisturbed run ends with something open, a run that stopped may end like it.
    const QStringList wrongEnd =
        game.exitCode == m_end.exitCode ? wrongWithItsEnd(game) : QStringList();
    if (game.exitCode == 0 || (game.exitCode == m_end.exitCode && wrongEnd.isEmpty())) {
        ++m_tally.recovered;
        return game.exitCode == 0 ? wrongWithItsEnd(game) : wrongEnd;
    }
    ++m_tally.stopped;
    QStringList wrong = wrongWithStop(game); // before it is played on
    if (m_mode == engine::Mode::Apply)
        wrong += forgotten(game);
    wrong += finished(game);
    return wrong;
}

QStringList Matrix::wrongWithItsEnd(const Game &game) const
{
    return wrongWithEnd(game, m_end,
                        m_mode == engine::Mode::Undo ? Writes::SameOrFewer : Writes::Same);
}

/// What is wrong after the next run.
QStringList Matrix::finished(Game &game)
{
    const QByteArray from = stateOf(game) + remembered(game);
    if (const auto known = m_finished.constFind(from); known != m_finished.constEnd())
        return *known;
    game.now = game.now.addSecs(120);
    game.play(m_mode);
    return m_finished[from] = wrongWithItsEnd(game);
}

QByteArray Matrix::Tally::sentence() const
{
    return QStringLiteral("%1 requests x %2 kinds of fault = %3 cells: %4 told the engine nothing "
                          "new, %5 the same as another fault there, %6 ended well in the same run, "
                          "%7 stopped safely and were finished by the next run")
        .arg(requests)
        .arg(allFaults().size())
        .arg(cells)
        .arg(unnoticed)
        .arg(alike)
        .arg(recovered)
        .arg(stopped)
        .toUtf8();
}

bool isToJamf(const QByteArray &line)
{
    return line.contains("/JSSResource/") || line.contains("/oauth/token") ||
           line.contains(" /api/v1/auth") || line.contains(" /api/v1/jamf-pro") ||
           line.contains("/computer");
}

QStringList wrongWithStop(const Game &game)
{
    QStringList wrong;
    const int code = game.exitCode;
    if (!QList{1, 3, 4, 5, 6}.contains(code))
        wrong += u"exit %1"_s.arg(code);
    if ((code == 3) != hasFault(game, base::Fault::Unauthorised))
        wrong += u"exit %1 with sign-in refused or not"_s.arg(code);
    if (code == 1 && game.errors.isEmpty())
        wrong += u"exit 1 without an error"_s;
    if (code != 1 && code != 3 && code != 4 && !game.errors.isEmpty())
        wrong += u"exit %1 with an error: %2"_s.arg(code).arg(game.errors.join(u"; "_s));
    if (code == 5 && game.isAllGood())
        wrong += u"exit 5 with all steps good"_s;
    return wrong;
}

QStringList forgotten(const Game &game)
{
    QStringList wrong;
    const engine::History history = game.history();
    for (const Sent &sent : game.sent) {
        for (const recipe::Written &written : history.written) {
            if (sent.acted && written.number == sent.number && !recipe::stands(written.outcome))
                wrong += u"done, but not known to the journal: "_s + QString::fromUtf8(sent.change);
        }
    }
    return wrong;
}

QStringList wrongWithEnd(const Game &game, const Game &good, Writes writes)
{
    QStringList wrong;
    if (game.exitCode != good.exitCode)
        wrong += u"ends with %1: "_s.arg(game.exitCode) + QString::fromUtf8(game.open());
    if (game.practice.state() != good.practice.state())
        wrong += u"other tenants"_s;
    const QStringList done = sorted(game.practice.writeLog());
    const QStringList wanted = sorted(good.practice.writeLog());
    if (writes == Writes::Same
            ? done != wanted
            : !std::includes(wanted.begin(), wanted.end(), done.begin(), done.end()))
        wrong += u"other writes: "_s + game.practice.writeLog().join(u", "_s);
    if (game.history().hasOpenWrite())
        wrong += u"an open write is left"_s;
    if (undone(game) != undone(good))
        wrong += u"other writes taken back"_s;
    for (const auto &[step, verdict] : good.verdicts) {
        if (verdict.isGood() && game.verdictOf(step) != good.verdictOf(step))
            wrong += QString::fromUtf8(step) + u" is "_s + game.verdictOf(step);
    }
    for (const QString &change : game.blind)
        wrong += u"sent again without a look: "_s + change;
    for (const Sent &sent : game.sent) {
        const QByteArray what = essence(sent.request);
        const bool known = std::any_of(good.sent.begin(), good.sent.end(), [&](const Sent &one) {
            return essence(one.request) == what;
        });
        if (!known)
            wrong += u"a write of its own: "_s + QString::fromUtf8(what.left(300));
    }
    return wrong;
}

} // namespace game
