// SPDX-License-Identifier: MIT
#include "toy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;
using toy::Game;

class TestRun : public QObject
{
    Q_OBJECT

private slots:
    void anUndisturbedApplyIsProvedStepByStep()
    {
        Game game;
        game.play(engine::Mode::Apply);
        QCOMPARE(game.exitCode, 0);
        QCOMPARE(game.tenant.objects,
                 (QMap<QString, QString>{{u"a"_s, u"on"_s}, {u"b"_s, u"on"_s}}));
        QCOMPARE(game.log,
                 (QStringList{u"step a unmet"_s, u"step b unmet"_s, u"step b unmet"_s,
                              u"change a/object planned"_s, u"change b/object planned"_s,
                              u"change a/object written"_s, u"step a met"_s, u"step b unmet"_s,
                              u"change a/object proved"_s, u"change b/object written"_s,
                              u"step b met"_s, u"change b/object proved"_s}));
        QCOMPARE(game.history().written.size(), size_t(2));
        QCOMPARE(game.history().written.front().object, QByteArray("id-a"));
    }

    void aSecondApplyWritesNothing()
    {
        Game game;
        game.play(engine::Mode::Apply);
        const int writes = game.tenant.writes;
        game.play(engine::Mode::Apply);
        QCOMPARE(game.exitCode, 0);
        QCOMPARE(game.tenant.writes, writes);
    }

    void checkAndPlanWriteNothing()
    {
        Game game;
        game.play(engine::Mode::Check);
        QCOMPARE(game.exitCode, 5);
        game.play(engine::Mode::Plan);
        QCOMPARE(game.exitCode, 0);
        QCOMPARE(game.tenant.writes, 0);
    }

    void withoutConfirmationNothingIsWritten()
    {
        Game game;
        game.play(engine::Mode::Apply, Game::Cut::Never, 0, false);
        QCOMPARE(game.exitCode, 8);
        QCOMPARE(game.tenant.writes, 0);
    }

    void killedAtAnyWriteTheNextApplyEndsTheSame_data()
    {
        QTest::addColumn<int>("cut");
        QTest::addColumn<int>("at");
        for (const int at : {0, 1}) {
            QTest::addRow("killed before write %d was done", at)
                << int(Game::Cut::BeforeWrite) << at;
            QTest::addRow("killed after write %d was done", at) << int(Game::Cut::AfterWrite) << at;
        }
    }
    void killedAtAnyWriteTheNextApplyEndsTheSame()
    {
        QFETCH(int, cut);
        QFETCH(int, at);
        Game game;
        game.play(engine::Mode::Apply, Game::Cut(cut), at);
        QCOMPARE(game.exitCode, -1);
        QVERIFY(game.history().hasOpenWrite());
        QVERIFY(game.history().cutOff);
        game.play(engine::Mode::Apply);
        QCOMPARE(game.exitCode, 0);
        QCOMPARE(game.tenant.posts, 1);
        QCOMPARE(game.tenant.objects.size(), 2);
        QVERIFY(!game.history().hasOpenWrite());
    }

    void aLostAnswerIsProvedAndNothingIsDoubled_data()
    {
        QTest::addColumn<bool>("done");
        QTest::newRow("the write had been done") << true;
        QTest::newRow("the write had not been done") << false;
    }
    void aLostAnswerIsProvedAndNothingIsDoubled()
    {
        QFETCH(bool, done);
        Game game;
        (done ? game.loseNextAnswer : game.loseNextRequest) = true;
        const QDateTime before = game.now;
        game.play(engine::Mode::Apply);
        QCOMPARE(game.exitCode, 0);
        QCOMPARE(game.tenant.posts, 1);
        // What cannot be repeated is waited out for as long as a reading may lag behind.
        QCOMPARE(before.secsTo(game.now) > 60, !done);
    }

    void aRefusedWriteFailsItsStepAndWhatRestsOnIt()
    {
        Game game;
        game.refuseNextWith = 403;
        game.play(engine::Mode::Apply);
        QCOMPARE(game.exitCode, 1);
        QCOMPARE(game.tenant.writes, 0);
        QVERIFY(game.log.contains(u"error a"_s));
        QCOMPARE(game.history().written.front().outcome, recipe::Outcome::Failed);
        game.play(engine::Mode::Apply);
        QCOMPARE(game.exitCode, 0);
    }

    /// Where nothing of it ever shows, a name that exists already is no reason to ask nine times.
    void aClearNoIsAskedForOnceAndTold()
    {
        toy::Game game;
        game.refuseNextWith = 409;
        game.refuseTimes = 100;
        game.play(engine::Mode::Apply);
        QCOMPARE(game.exitCode, 1);
        QCOMPARE(game.history().written.size(), size_t(1));
        QCOMPARE(game.history().written.front().outcome, recipe::Outcome::Absent);
        QCOMPARE(game.history().errors.front().error.what.english(), u"refused 409"_s);
    }

    void whatIsSentAgainWaitsLongerEachTime()
    {
        toy::Game game;
        game.tenant.objects[u"a"_s] = u"on"_s;
        game.refuseNextWith = 502;
        game.refuseTimes = 2;
        game.play(engine::Mode::Apply);
        QCOMPARE(game.exitCode, 0);
        const auto written = game.history().written;
        QCOMPARE(written.size(), size_t(3));
        for (size_t i = 1; i < written.size(); ++i)
            QVERIFY(written[i - 1].at.secsTo(written[i].at) >= (1 << i) - 1);
    }

    /// A person sees what was answered while it is looked for, and does not wait for ever.
    void aWriteThatFailsForGoodIsToldAtOnceAndSentThreeTimes()
    {
        toy::Game game;
        game.refuseNextWith = 500;
        game.refuseTimes = 100;
        const QDateTime before = game.now;
        game.play(engine::Mode::Apply);
        QCOMPARE(game.exitCode, 1);
        QCOMPARE(game.history().written.size(), size_t(3));
        QVERIFY2(game.waits.first().startsWith(u"refused 500"_s), qPrintable(game.waits.first()));
        QCOMPARE(game.history().errors.front().error.what.english(), u"refused 500"_s);
        const QString means = game.history().errors.front().error.means.english();
        QVERIFY2(means.contains(u"sent 3 times"_s), qPrintable(means));
        QVERIFY(before.secsTo(game.now) < 4 * 60); // a POST is waited out for 60 s each time
    }

    void anUndoThatFailsOnceIsSentAgain()
    {
        toy::Game game;
        game.play(engine::Mode::Apply);
        game.refuseNextWith = 500;
        game.play(engine::Mode::Undo);
        QCOMPARE(game.exitCode, 0);
        QVERIFY(game.tenant.objects.isEmpty());
    }

    void anUndoThatFailsForGoodSaysWhatWasAnswered()
    {
        toy::Game game;
        game.play(engine::Mode::Apply);
        game.refuseNextWith = 500;
        game.refuseTimes = 100;
        game.play(engine::Mode::Undo);
        QCOMPARE(game.exitCode, 1);
        QCOMPARE(game.history().errors.front().error.what.english(), u"refused 500"_s);
        QCOMPARE(game.tenant.objects.size(), 2);
    }

    void notNowIsTriedAgain()
    {
        Game game;
        game.refuseNextWith = 422;
        game.play(engine::Mode::Apply);
        QCOMPARE(game.exitCode, 0);
        QCOMPARE(game.tenant.posts, 1);
    }

    void aReadingThatFailsProvesNothing()
    {
        Game game;
        game.play(engine::Mode::Apply, Game::Cut::AfterWrite, 0);
        game.tenant.refuseReads = true;
        game.play(engine::Mode::Apply);
        QCOMPARE(game.exitCode, 1);
        QVERIFY(game.history().hasOpenWrite());
        game.tenant.refuseReads = false;
        game.play(engine::Mode::Apply);
        QCOMPARE(game.exitCode, 0);
        QCOMPARE(game.tenant.posts, 1);
    }

    void aForeignChangeIsDriftAndVerifySaysSo()
    {
        Game game;
        game.play(engine::Mode::Apply);
        game.play(engine::Mode::Verify);
        QCOMPARE(game.exitCode, 0);
        game.tenant.objects[u"b"_s] = u"off"_s;
        game.play(engine::Mode::Verify);
        QCOMPARE(game.exitCode, 7);
        QCOMPARE(game.log.last(), u"drift b"_s);
    }

    void undoTakesBackNewestFirst()
    {
        Game game;
        game.play(engine::Mode::Apply);
        game.log.clear();
        game.play(engine::Mode::Undo);
        QCOMPARE(game.exitCode, 0);
        QVERIFY(game.tenant.objects.isEmpty());
        QVERIFY(game.log.indexOf(u"change b/object undone"_s) <
                game.log.indexOf(u"change a/object undone"_s));
        const int writes = game.tenant.writes;
        game.play(engine::Mode::Undo);
        QCOMPARE(game.tenant.writes, writes);
    }

    void aRefusedUndoLeavesTheWriteStanding_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("times");
        QTest::newRow("no right to delete") << 403 << 1;
        QTest::newRow("not now, again and again") << 422 << 20;
    }
    void aRefusedUndoLeavesTheWriteStanding()
    {
        QFETCH(int, status);
        QFETCH(int, times);
        Game game;
        game.play(engine::Mode::Apply);
        game.refuseNextWith = status;
        game.refuseTimes = times;
        game.play(engine::Mode::Undo);
        QCOMPARE(game.exitCode, 1);
        game.refuseNextWith.reset();
        game.play(engine::Mode::Undo);
        QCOMPARE(game.exitCode, 0);
        QVERIFY(game.tenant.objects.isEmpty());
    }

    void whatWasWrittenTwiceIsTakenBackTwice()
    {
        Game game;
        game.play(engine::Mode::Apply);
        game.tenant.objects[u"b"_s] = u"off"_s;
        game.play(engine::Mode::Apply);
        game.play(engine::Mode::Undo);
        QCOMPARE(game.exitCode, 0);
        for (const recipe::Written &written : game.history().written)
            QCOMPARE(written.outcome, recipe::Outcome::Undone);
    }

    void undoAfterAKillFindsWhatHadBeenDone()
    {
        Game game;
        game.play(engine::Mode::Apply, Game::Cut::AfterWrite, 1);
        game.play(engine::Mode::Undo);
        QCOMPARE(game.exitCode, 0);
        QVERIFY(game.tenant.objects.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
