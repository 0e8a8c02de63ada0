// SPDX-License-Identifier: MIT
#include "practice_game.h"
#include "recipe/jamf_privileges.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;
using game::Game;

class TestWholeSetup : public QObject
{
    Q_OBJECT

private slots:
    void greenfield_data()
    {
        QTest::addColumn<QString>("recipe");
        QTest::addColumn<QString>("scep");
        for (const QString &recipe : recipe::RecipeData::ids()) {
            for (const QString &scep : {u"dynamic"_s, u"static"_s})
                QTest::addRow("%s, %s SCEP", qPrintable(recipe), qPrintable(scep))
                    << recipe << scep;
        }
    }
    void greenfield()
    {
        QFETCH(QString, recipe);
        QFETCH(QString, scep);
        Game game(u"nothing-set-up"_s, recipe);
        QVERIFY(game.decisions.set(u"scep.mode"_s, scep).has_value());
        const QJsonObject before = game.practice.state();
        game.play(engine::Mode::Apply);
        QVERIFY2(game.exitCode == 0, game.open().constData());
        for (const recipe::Step &step : recipe::graph())
            QVERIFY2(game.verdicts[step.id].isGood(), step.id.constData());

        const int writes = game.practice.counts().writes;
        game.play(engine::Mode::Apply);
        QVERIFY2(game.exitCode == 0, game.open().constData());
        QCOMPARE(game.practice.counts().writes, writes);
        game.play(engine::Mode::Verify);
        QVERIFY2(game.exitCode == 0, game.open().constData());

        game.play(engine::Mode::Undo);
        QVERIFY2(game.exitCode == 0, game.open().constData());
        for (const recipe::Written &written : game.history().written)
            QVERIFY2(written.outcome == recipe::Outcome::Undone, written.change.constData());
        QCOMPARE(written(game.practice.state()), written(before));
    }

    void aWrongAnswerIsAskedForAgain()
    {
        Game game(u"nothing-set-up"_s);
        const QString step = u"scep.configuration"_s;
        const QJsonObject right = game.practice.answers()[step].toObject();
        QJsonObject wrong = right;
        wrong[u"scep-url"_s] = u"https://other.okta.com/pki/1/scep/rac1"_s;
        game.inTurn[step] = {wrong, right};
        game.play(engine::Mode::Apply);
        QVERIFY2(game.exitCode == 0, game.open().constData());
        QVERIFY(game.inTurn[step].isEmpty());

        Game stubborn(u"nothing-set-up"_s); // and not for ever, where it stays what it is
        stubborn.moreAnswers[step] = wrong;
        stubborn.play(engine::Mode::Apply);
        QVERIFY2(stubborn.verdictOf("scep.configuration") == u"unmet"_s,
                 stubborn.open().constData());
    }

    void atMostSixtyRequests()
    {
        Game game(u"nothing-set-up"_s);
        game.play(engine::Mode::Apply);
        qInfo("greenfield: %d requests, %d of them for inventories, %d of them writes",
              game.practice.counts().requests, game.inventoryReads, game.writes);
        QVERIFY2(game.practice.counts().requests - game.inventoryReads <= 60,
                 game.open().constData());
    }

    void scenariosEndAsTheyShould_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *scenario, int exitCode, const char *step,
                            const char *verdict) {
            QTest::newRow(scenario) << QString::fromLatin1(scenario) << exitCode << QByteArray(step)
                                    << QString::fromLatin1(verdict);
        };
        row("throttled", 0, "jamf.scope-fleet", "met");
        row("token-expires", 0, "jamf.scope-fleet", "met");
        row("stale-jamf-node", 0, "jamf.scope-fleet", "met");
        row("answer-lost", 0, "jamf.scope-fleet", "met");
        row("jit-not-listed", 0, "okta.jit-feature", "met");
        row("classic-org", 5, "okta.engine", "unmet");
        row("null-names-and-collisions", 5, "accounts.names", "unmet");
        row("two-sso-profiles", 5, "jamf.sso-profile", "unmet");
    }
    void scenariosEndAsTheyShould()
    {
        QFETCH(QString, scenario);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, step);
        QFETCH(QString, verdict);
        Game game(scenario);
        game.play(engine::Mode::Apply);
        QVERIFY2(game.exitCode == exitCode, game.open().constData());
        QCOMPARE(game.verdictOf(step), verdict);
        QVERIFY(!game.history().hasOpenWrite());
    }

    /// "Done" and the typed name were said of what was taken back: they are asked for again.
    void afterUndoNothingRestsOnOldWords()
    {
        Game game(u"nothing-set-up"_s);
        game.play(engine::Mode::Apply);
        game.play(engine::Mode::Undo);
        game.answers = false;
        game.play(engine::Mode::Apply);
        QVERIFY2(game.exitCode == 6 || game.exitCode == 5, game.open().constData());
        QVERIFY2(game.verdictOf("jamf.scep-profile") != u"met", game.open().constData());
        QVERIFY2(game.verdictOf("jamf.scope-fleet") != u"met", game.open().constData());
        QVERIFY2(game.verdictOf("jamf.scope-pilot") != u"met", game.open().constData());
    }

    void aClassicOrgGetsNoWrite()
    {
        Game game(u"classic-org"_s);
        game.play(engine::Mode::Apply);
        for (const QString &write : game.practice.writeLog())
            QVERIFY2(write.contains(u"JSSResource"_s) || write.contains(u"computer-groups"_s),
                     qPrintable(write));
    }

    void allSetUpNeedsNoWrite()
    {
        Game game(u"all-set-up"_s);
        game.answers = false;
        game.play(engine::Mode::Check);
        QVERIFY2(game.exitCode == 0, game.open().constData());
        game.play(engine::Mode::Apply);
        QVERIFY2(game.exitCode == 0, game.open().constData());
        QCOMPARE(game.practice.counts().writes, 0);
    }

    /// A client that holds the read role alone is enough to look after a setup.
    void aReadingRoleIsEnoughToVerify_data()
    {
        QTest::addColumn<QString>("toldByServer");
        QTest::newRow("the server tells the privileges") << u"full"_s;
        QTest::newRow("it does not") << u"empty"_s;
    }
    void aReadingRoleIsEnoughToVerify()
    {
        QFETCH(QString, toldByServer);
        Game game = game::afterSetup();
        QVERIFY(game.practice.setSwitch(u"jamf.auth-body"_s, toldByServer));
        QVERIFY(game.practice.setSwitch(u"jamf.without"_s, writingPrivileges().join(u',')));
        game.play(engine::Mode::Verify);
        QVERIFY2(game.exitCode == 0, game.open().constData());
        QCOMPARE(game.verdictOf("jamf.rights"), u"met"_s);

        Game fresh(u"nothing-set-up"_s); // where something is to be written, it is not
        QVERIFY(fresh.practice.setSwitch(u"jamf.without"_s, writingPrivileges().join(u',')));
        fresh.play(engine::Mode::Apply);
        QVERIFY2(fresh.exitCode == 4, fresh.open().constData());
        QCOMPARE(fresh.verdictOf("jamf.rights"), u"unmet"_s);
    }

    void undoSendsNothingWithoutItsRights_data()
    {
        QTest::addColumn<QString>("missing");
        QTest::newRow("profiles") << u"Delete macOS Configuration Profiles"_s;
        QTest::newRow("groups") << u"Delete Smart Computer Groups"_s;
        QTest::newRow("groups that stay") << u"Update Smart Computer Groups"_s;
    }
    void undoSendsNothingWithoutItsRights()
    {
        QFETCH(QString, missing);
        Game game = game::afterSetup();
        const int writes = game.practice.counts().writes;
        QVERIFY(game.practice.setSwitch(u"jamf.without"_s, missing));
        game.play(engine::Mode::Undo);
        QVERIFY2(game.exitCode == 4, game.open().constData());
        QVERIFY2(game.errors.join(u' ').contains(u"Nothing was taken back"_s),
                 game.open().constData());
        QCOMPARE(game.practice.counts().writes, writes);
        QVERIFY(game.confirmations.isEmpty());

        QVERIFY(game.practice.setSwitch(u"jamf.without"_s, QString()));
        game.play(engine::Mode::Undo);
        QVERIFY2(game.exitCode == 0, game.open().constData());
    }

private:
    static QStringList writingPrivileges()
    {
        return recipe::jamfApplyPrivileges({}) + recipe::jamfUndoPrivileges({});
    }
    /// What Latchkey writes: the events and accounts that a pilot Mac leaves behind stay after
    /// undo.
    static QJsonObject written(QJsonObject state)
    {
        state.remove(u"pilot-mac"_s);
        return state;
    }
};

QTEST_GUILESS_MAIN(TestWholeSetup)
#include "tst_whole_setup.moc"
