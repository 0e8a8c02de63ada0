// SPDX-License-Identifier: MIT
// After a person has seen the plan, somebody else changes the very object that a write of it is
// for: each kind of write finds that out before it leaves, and what they did stays until the person
// has seen the plan anew.
#include "practice_game.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace latchkey;
using game::Game;

namespace {

using Edits = QList<std::pair<QByteArray, QByteArray>>;

const QByteArray marker = "Made by Latchkey for acme.okta.com";

QStringList sentChanges(const Game &game)
{
    QStringList all;
    for (const game::Sent &one : game.sent)
        all += QString::fromUtf8(one.change);
    return all;
}

/// A write of an undisturbed run: how many leave before it, and what it sends.
struct Planned
{
    int before = -1;
    base::Request request;
};

Planned planned(Game game, const QByteArray &change)
{
    game.play(engine::Mode::Apply);
    const auto index = sentChanges(game).indexOf(QString::fromUtf8(change));
    return index < 0 ? Planned() : Planned{int(index), game.sent[size_t(index)].request};
}

/// The same object, as somebody else wants it.
base::Request theirs(base::Request request, const Edits &edits)
{
    for (const auto &[ours, other] : edits)
        request.body.replace(ours, other);
    return request;
}

bool isConfirming(const Game &game)
{
    return std::holds_alternative<engine::Confirm>(game.run->next().front());
}

/// While the plan is on the screen, or the write before is read back, somebody else sends
/// `request`; before and after it some seconds go by.
bool playBeside(Game &game, int before, const base::Request &request, int seconds)
{
    game.begin(engine::Mode::Apply);
    bool isAccepted = false;
    do {
        const bool isTime = before == 0 ? isConfirming(game) : int(game.sent.size()) == before;
        if (isAccepted || !isTime)
            continue;
        game.now = game.now.addSecs(seconds);
        game.practice.advanceTo(game.now);
        game::SmallWire somebodyElse;
        const auto reply = somebodyElse.send(game.practice, request);
        if (!reply || !reply->isGood())
            return false;
        isAccepted = true;
        game.now = game.now.addSecs(seconds);
        game.practice.advanceTo(game.now);
    } while (game.step());
    return isAccepted;
}

/// Nothing set up yet. A SCEP profile is written a second time with a static secret only.
Game fresh(const QByteArray &made)
{
    Game game(u"nothing-set-up"_s);
    if (made.startsWith("jamf.scep-profile/") && !game.decisions.set(u"scep.mode"_s, u"static"_s))
        qFatal("the decision is not known");
    return game;
}

/// Plays the setup, and gives the write that made an object as one that changes it.
base::Request asUpdate(Game &game, const QByteArray &made)
{
    game.play(engine::Mode::Apply);
    base::Request request = planned(fresh(made), made).request;
    for (const recipe::Written &one : game.history().written) {
        if (one.change == made && request.target.endsWith("/id/0")) {
            request.method = base::Method::Put;
            request.target.chop(1);
            request.target += one.object;
        }
    }
    return request;
}

} // namespace

class TestForeignChanges : public QObject
{
    Q_OBJECT

private slots:
    void isFoundBeforeTheWrite_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<Edits>("edits");
        QTest::addColumn<int>("exitCode");
        const auto row = [](const char *scenario, const char *change, const Edits &edits,
                            int exitCode) {
            QTest::addRow("%s, %s", scenario, change)
                << QString::fromLatin1(scenario) << QByteArray(change) << edits << exitCode;
        };
        const Edits taken{{marker, "Owner: the Mac team"}};
        row("nothing-set-up", "okta.jit-feature/toggle", {}, 0);
        row("nothing-set-up", "okta.attributes/schema", {{"\"string\"", "\"integer\""}}, 5);
        row("nothing-set-up", "okta.mappings/user",
            {{"String.substringBefore(user.login, \\\"@\\\")", "user.email"}}, 0);
        row("nothing-set-up", "jamf.groups/pilot", taken, 6);
        row("nothing-set-up", "jamf.groups/fleet", taken, 1);
        row("nothing-set-up", "jamf.scep-profile/profile", taken, 0);
        row("nothing-set-up", "jamf.sso-profile/profile", taken, 0);
        row("nothing-set-up", "jamf.login-window/profile", taken, 0);
        row("nothing-set-up", "jamf.scope-pilot/criteria", {{"C02PILOT0001", "C02OTHER0001"}}, 8);
        row("nothing-set-up", "jamf.scope-fleet/criteria", {{"All Managed Macs", "Kiosks"}}, 8);
        row("made-by-hand", "jamf.sso-profile/adopt",
            {{"EnableCreateUserAtLogin&lt;/key&gt;&lt;true",
              "EnableCreateUserAtLogin&lt;/key&gt;&lt;false"}},
            8);
    }
    void isFoundBeforeTheWrite()
    {
        QFETCH(QString, scenario);
        QFETCH(QByteArray, change);
        QFETCH(Edits, edits);
        QFETCH(int, exitCode);
        Game game(scenario);
        if (change.endsWith("/adopt"))
            game.moreAnswers[u"jamf.sso-profile"_s] = QJsonObject{{u"existing"_s, u"adopt"_s}};
        const Planned ours = planned(game, change);
        const base::Request request = theirs(ours.request, edits);
        QCOMPARE(request == ours.request, edits.isEmpty());
        game.confirmsAgain = false;
        // What is there already is looked at again at once; what is new, after 5 s.
        const bool isThere = change.endsWith("/adopt") || change.endsWith("/toggle");
        QVERIFY(playBeside(game, ours.before, request, isThere ? 1 : 3));
        QVERIFY2(!sentChanges(game).contains(QString::fromUtf8(change)),
                 qPrintable(sentChanges(game).join(u'\n')));
        QVERIFY2(game.exitCode == exitCode, game.open().constData());
    }

    /// What drifted is put back only as the person has seen it.
    void aRepairIsShownAnew_data()
    {
        QTest::addColumn<QByteArray>("made");
        QTest::addColumn<QByteArray>("repair");
        QTest::addColumn<Edits>("drift");
        QTest::addColumn<Edits>("again");
        const auto row = [](const char *made, const char *repair, const Edits &drift,
                            const Edits &again) {
            QTest::addRow("%s", repair) << QByteArray(made) << QByteArray(repair) << drift << again;
        };
        row("jamf.sso-profile/profile", "jamf.sso-profile/update",
            {{"EnableCreateUserAtLogin&lt;/key&gt;&lt;true",
              "EnableCreateUserAtLogin&lt;/key&gt;&lt;false"}},
            {{"UseSharedDeviceKeys&lt;/key&gt;&lt;true",
              "UseSharedDeviceKeys&lt;/key&gt;&lt;false"}});
        row("jamf.scep-profile/profile", "jamf.scep-profile/update", {{"2048", "1024"}},
            {{"2048", "4096"}});
        row("jamf.login-window/profile", "jamf.login-window/update",
            {{"SHOWFULLNAME&lt;/key&gt;&lt;true", "SHOWFULLNAME&lt;/key&gt;&lt;false"}},
            {{"SHOWFULLNAME", "SHOWFULL"}});
        row("jamf.scope-pilot/criteria", "jamf.scope-pilot/criteria",
            {{"C02PILOT0001", "C02OTHER0001"}}, {{"C02PILOT0001", "C02OTHER0002"}});
    }
    void aRepairIsShownAnew()
    {
        QFETCH(QByteArray, made);
        QFETCH(QByteArray, repair);
        QFETCH(Edits, drift);
        QFETCH(Edits, again);
        Game game = fresh(made);
        const base::Request whole = asUpdate(game, made);
        game.now = game.now.addSecs(600);
        game.practice.advanceTo(game.now);
        game::SmallWire somebodyElse;
        QVERIFY(somebodyElse.send(game.practice, theirs(whole, drift))->isGood());
        game.sent.clear();
        game.confirmsAgain = false;
        QVERIFY(playBeside(game, 0, theirs(whole, again), 1));
        QVERIFY(game.log.contains(QString::fromUtf8(repair) + u" planned"_s));
        QVERIFY(!sentChanges(game).contains(QString::fromUtf8(repair)));
        QVERIFY2(game.exitCode == 8, game.open().constData());
        game.confirmsAgain = true;
        game.play(engine::Mode::Apply);
        QVERIFY2(game.exitCode == 0, game.open().constData());
    }
};

QTEST_GUILESS_MAIN(TestForeignChanges)
#include "tst_foreign_changes.moc"
