// SPDX-License-Identifier: MIT
// Tenants that are not empty: each ends as decided, with no write too many and no ghost profile.
#include "practice_game.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;
using game::Game;

class TestBrownfield : public QObject
{
    Q_OBJECT

private slots:
    void endsAsDecided_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("existing");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<int>("toTheirs"); // writes to the profile that was there
        QTest::addColumn<int>("writes");
        const auto row = [](const char *scenario, const char *existing, int exitCode,
                            const char *step, const char *verdict, int toTheirs, int writes) {
            QTest::addRow("%s, %s", scenario, existing)
                << QString::fromLatin1(scenario) << QString::fromLatin1(existing) << exitCode
                << QByteArray(step) << QString::fromLatin1(verdict) << toTheirs << writes;
        };
        row("made-by-hand", "adopt", 5, "jamf.sso-profile", "met", 1, 6);
        row("made-by-hand", "leave", 5, "jamf.sso-profile", "unmet", 0, 5);
        row("made-by-hand", "replace", 5, "jamf.sso-profile", "unmet", 0, 6);
        row("signed-profile", "adopt", 5, "jamf.sso-profile", "waiting", 0, 5);
        row("user-level", "adopt", 5, "jamf.sso-profile", "unmet", 0, 5);
        row("entities", "adopt", 5, "jamf.sso-profile", "unmet", 0, 5);
        row("prestage", "adopt", 5, "jamf.sso-profile", "met", 1, 6);
        row("prestage", "replace", 5, "jamf.sso-profile", "unmet", 0, 5);
        row("two-sso-profiles", "adopt", 5, "jamf.sso-profile", "unmet", 0, 7);
        row("entra-sso", "", 5, "jamf.sso-profile", "unmet", 0, 8);
        row("jamf-connect", "", 0, "jamf.sso-profile", "met", 0, 10);
        row("several-app-instances", "", 0, "okta.sso-app", "met", 0, 10);
        row("several-user-types", "", 0, "okta.mappings", "met", 0, 12);
        row("wrong-attribute", "", 5, "okta.attributes", "unmet", 0, 6);
        row("attribute-of-wrong-type", "", 5, "okta.attributes", "unmet", 0, 6);
        row("foreign-mapping", "", 0, "okta.mappings", "met", 0, 10);
        row("custom-domain", "", 0, "okta.connection", "met", 0, 10);
        row("closed-beta", "", 0, "okta.jit-feature", "met", 0, 9);
        row("all-set-up", "", 0, "jamf.sso-profile", "met", 0, 0);
    }
    void endsAsDecided()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, existing);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, step);
        QFETCH(int, toTheirs);
        QFETCH(int, writes);
        Game game(scenario);
        if (!existing.isEmpty())
            game.moreAnswers[u"jamf.sso-profile"_s] = QJsonObject{{u"existing"_s, existing}};
        const QJsonObject before = game.practice.state();
        game.play(engine::Mode::Apply);
        const QString told = QString::fromUtf8(game.open()) + game.practice.writeLog().join(u'\n');
        QVERIFY2(game.exitCode == exitCode, qPrintable(told));
        QTEST(game.verdictOf(step), "verdict");
        const QStringList log = game.practice.writeLog();
        QCOMPARE(log.filter(u"PUT /JSSResource/osxconfigurationprofiles"_s).size(), toTheirs);
        QVERIFY2(log.size() == writes, qPrintable(log.join(u'\n')));
        theirsIsKept(before, game.practice.state(), toTheirs > 0);

        game.play(engine::Mode::Apply);
        QCOMPARE(game.practice.writeLog(), log); // a second apply has nothing to do
    }

    void aForeignMappingOutlivesSetupAndUndo()
    {
        Game game(u"foreign-mapping"_s);
        const QJsonObject before = game.practice.state();
        game.play(engine::Mode::Apply);
        QVERIFY2(game.exitCode == 0, game.open().constData());
        game.play(engine::Mode::Undo);
        QVERIFY2(game.exitCode == 0, game.open().constData());
        QCOMPARE(game.practice.state()[u"okta"_s], before[u"okta"_s]);
        QCOMPARE(game.practice.state()[u"jamf"_s], before[u"jamf"_s]);
    }

private:
    /// Profiles that were there are there still, with name, scope and identifiers; the adopted one
    /// alone may have other keys.
    static void theirsIsKept(const QJsonObject &before, const QJsonObject &after, bool adopted)
    {
        const QJsonObject old = before[u"jamf"_s][u"profiles"_s].toObject();
        const QJsonObject now = after[u"jamf"_s][u"profiles"_s].toObject();
        for (auto it = old.begin(); it != old.end(); ++it) {
            QVERIFY2(now.contains(it.key()), qPrintable(it.key()));
            QJsonObject was = it->toObject();
            QJsonObject is = now[it.key()].toObject();
            QCOMPARE(is[u"identifiers"_s].toString(), u"kept"_s);
            if (adopted && it.key() == u"Okta PSSO"_s) {
                was.remove(u"payload"_s);
                is.remove(u"payload"_s);
            }
            QCOMPARE(is, was);
        }
    }
};

QTEST_GUILESS_MAIN(TestBrownfield)
#include "tst_brownfield.moc"
