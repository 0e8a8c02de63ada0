// SPDX-License-Identifier: MIT
// A process that dies at any write, before or after it was done, in new and in grown tenants: the
// next apply ends as an undisturbed run does, and nothing is doubled.
#include "matrix.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;
using game::Game;

namespace {

/// A setup to be cut off: how it begins, its undisturbed end, and itself before each write.
struct Setup
{
    QByteArray name;
    QString scenario = u"nothing-set-up"_s;
    QString recipe = u"okta-2026"_s;
    std::function<void(Game &)> prepare;
};

std::vector<Setup> setups()
{
    const auto off = [](Game &game) { game.practice.setSwitch(u"jamf.sticky"_s, u"no"_s); };
    const auto isStatic = [](Game &game) {
        if (!game.decisions.set(u"scep.mode"_s, u"static"_s))
            qFatal("no such decision");
    };
    const auto answering = [](const QString &existing) {
        return [existing](Game &game) {
            game.moreAnswers[u"jamf.sso-profile"_s] = QJsonObject{{u"existing"_s, existing}};
        };
    };
    return {
        {"greenfield", u"nothing-set-up"_s, u"okta-2026"_s, {}},
        {"greenfield of 2025-04", u"nothing-set-up"_s, u"walkthrough-2025-04"_s, {}},
        {"static SCEP", u"nothing-set-up"_s, u"okta-2026"_s, isStatic},
        {"made by hand, adopted", u"made-by-hand"_s, u"okta-2026"_s, answering(u"adopt"_s)},
        {"made by hand, replaced", u"made-by-hand"_s, u"okta-2026"_s, answering(u"replace"_s)},
        {"two profiles", u"two-sso-profiles"_s, u"okta-2026"_s, {}},
        {"faulty people", u"null-names-and-collisions"_s, u"okta-2026"_s, {}},
        {"stale node", u"stale-jamf-node"_s, u"okta-2026"_s, {}},
        {"stale node, no sticky cookie", u"stale-jamf-node"_s, u"okta-2026"_s, off},
        {"answers lost", u"answer-lost"_s, u"okta-2026"_s, {}},
    };
}

struct Played
{
    std::unique_ptr<Game> end;
    std::vector<Game> beforeWrite;
};

} // namespace

class TestKillPoints : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const Setup &setup : setups()) {
            Game game(setup.scenario, setup.recipe);
            if (setup.prepare)
                setup.prepare(game);
            game.begin(engine::Mode::Apply);
            Played &played = m_played[setup.name];
            do {
                if (game.nextWrite())
                    played.beforeWrite.push_back(game);
            } while (game.step());
            played.end = std::make_unique<Game>(game);
            qInfo("%s: %d writes, ends with %d", setup.name.constData(), game.writes,
                  game.exitCode);
            QVERIFY2(game.exitCode == 0 || game.exitCode == 5, game.open().constData());
        }
    }

    void killedAtAnyWrite_data()
    {
        QTest::addColumn<QByteArray>("setup");
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("cut");
        for (const Setup &setup : setups()) {
            for (int at = 0; at < int(m_played[setup.name].beforeWrite.size()); ++at) {
                QTest::addRow("%s: killed before write %d", setup.name.constData(), at)
                    << setup.name << at << int(Game::Cut::BeforeWrite);
                QTest::addRow("%s: killed after write %d", setup.name.constData(), at)
                    << setup.name << at << int(Game::Cut::AfterWrite);
            }
        }
    }
    void killedAtAnyWrite()
    {
        QFETCH(QByteArray, setup);
        QFETCH(int, at);
        QFETCH(int, cut);
        const Played &played = m_played[setup];
        Game game = played.beforeWrite[size_t(at)];
        game.dieAtNextWrite(Game::Cut(cut));
        QCOMPARE(game.exitCode, -1);
        QVERIFY(game.history().hasOpenWrite());
        game.play(engine::Mode::Apply);
        const QStringList wrong = game::wrongWithEnd(game, *played.end);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QCOMPARE(proved(game), proved(*played.end));
        ++m_rows;
    }

    void killedAtEveryWriteInTurn_data()
    {
        QTest::addColumn<QByteArray>("setup");
        for (const Setup &setup : setups())
            QTest::newRow(setup.name.constData()) << setup.name;
    }
    void killedAtEveryWriteInTurn()
    {
        QFETCH(QByteArray, setup);
        const Played &played = m_played[setup];
        Game game = played.beforeWrite.front();
        game.dieAtNextWrite(Game::Cut::AfterWrite);
        for (size_t at = 1; at < played.beforeWrite.size(); ++at)
            game.play(engine::Mode::Apply, Game::Cut::AfterWrite, 0);
        game.play(engine::Mode::Apply);
        const QStringList wrong = game::wrongWithEnd(game, *played.end);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        ++m_rows;
    }

    void killedInTheMiddleOfUndo_data()
    {
        QTest::addColumn<QByteArray>("setup");
        QTest::addColumn<int>("at");
        for (const QByteArray &setup :
             {QByteArray("greenfield"), QByteArray("stale node, no sticky cookie")}) {
            for (int at = 0; at < m_played[setup].end->writes; ++at)
                QTest::addRow("%s: killed after write %d of the undo", setup.constData(), at)
                    << setup << at;
        }
    }
    void killedInTheMiddleOfUndo()
    {
        QFETCH(QByteArray, setup);
        QFETCH(int, at);
        Game game = *m_played[setup].end;
        QJsonObject before = Game(u"nothing-set-up"_s).practice.state();
        game.play(engine::Mode::Undo, Game::Cut::AfterWrite, at);
        game.play(engine::Mode::Undo);
        QVERIFY2(game.exitCode == 0, game.open().constData());
        QJsonObject after = game.practice.state();
        before.remove(u"pilot-mac"_s);
        after.remove(u"pilot-mac"_s);
        QCOMPARE(after, before);
        ++m_rows;
    }

    void cleanupTestCase() { qInfo("%d kill points in %d setups", m_rows, int(m_played.size())); }

private:
    static QSet<QString> proved(const Game &game)
    {
        QSet<QString> result;
        for (const recipe::Written &written : game.history().written) {
            if (written.outcome == recipe::Outcome::Proved)
                result.insert(QString::fromUtf8(written.change));
        }
        return result;
    }

    std::map<QByteArray, Played> m_played;
    int m_rows = 0;
};

QTEST_GUILESS_MAIN(TestKillPoints)
#include "tst_kill_points.moc"
