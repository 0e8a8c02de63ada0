// SPDX-License-Identifier: MIT
// Months later: what somebody changed since, when and by whom; kept or put back one by one.
#include "practice_game.h"

#include "base/json.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;
using game::Game;

namespace {

const QByteArray s_mapping = "okta.mappings/user";
const QByteArray s_toggle = "okta.jit-feature/toggle";

/// What another administrator does with the API of Okta: each is a line in the System Log.
base::Reply elsewhere(Game &game, base::Method method, const QByteArray &target,
                      const QByteArray &body = {})
{
    game.now = game.now.addDays(30);
    game.practice.advanceTo(game.now);
    rehearsal::Incoming incoming{method, target, {}, body};
    incoming.headers.add("Host", game.practice.oktaHost());
    incoming.headers.add("Authorization", "SSWS " + game.practice.secrets()["okta.token"]);
    return game.practice.answer(base::System::Okta, incoming).value_or(base::Reply());
}

QString idOf(Game &game, const QByteArray &target, const QString &key, const QString &value)
{
    const auto list = QJsonDocument::fromJson(elsewhere(game, base::Method::Get, target).body);
    for (const QJsonValue row : list.array()) {
        if (row[key].toString().contains(value))
            return row[u"id"_s].toString();
    }
    return {};
}

/// The short name is mapped from something else now.
void changeMapping(Game &game, const QByteArray &expression = "user.login")
{
    const QString app = idOf(game, "/api/v1/apps?limit=200", u"label"_s, u"Platform"_s);
    const QString mapping =
        idOf(game, "/api/v1/mappings?targetId=" + app.toUtf8() + "&limit=200", u"id"_s, u"prm"_s);
    const QByteArray property = R"({"properties":{"macOSAccountUsername":{"expression":")" +
                                expression + R"(","pushStatus":"PUSH"}}})";
    QCOMPARE(elsewhere(game, base::Method::Post, "/api/v1/mappings/" + mapping.toUtf8(), property)
                 .status,
             200);
}

void switchOff(Game &game)
{
    QCOMPARE(
        elsewhere(game, base::Method::Post, "/api/v1/features/ftrjitlocalaccount1/DISABLE").status,
        200);
}

void keep(Game &game, const QByteArray &change, const QString &reason)
{
    const QJsonObject kept{{QString::fromUtf8(change), reason}};
    game.journal += base::jsonBytes(engine::answerLine("keep", kept, game.now));
}

QString wordsOf(const Game &game, const QByteArray &step)
{
    QString words;
    for (const recipe::Evidence &one : game.verdicts.at(step).evidence)
        words += one.text.english() + u'\n';
    return words;
}

} // namespace

class TestDrift : public QObject
{
    Q_OBJECT

private slots:
    void nothingDriftedInThreeMonths()
    {
        Game game = game::afterSetup();
        QCOMPARE(game.exitCode, 0);
        game.now = game.now.addDays(5);
        game.play(engine::Mode::Verify);
        QVERIFY2(game.exitCode != 7, game.open().constData());
        QVERIFY(game.log.filter(u"drift"_s).isEmpty());
    }

    /// Nobody changed a tenant: what was decided since is open, not drifted.
    void aDecisionMadeSinceIsNoDrift_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QString>("advice");
        QTest::newRow("no Mac is excluded any more")
            << u"jamf.exclusion-group"_s << QString() << QByteArray("jamf.scep-profile")
            << u"out of the exclusions"_s;
        QTest::newRow("another kind of SCEP")
            << u"scep.mode"_s << u"static"_s << QByteArray("jamf.scep-profile") << u"dynamic"_s;
        QTest::newRow("another name of our group")
            << u"jamf.pilot-group"_s << u"Other pilot"_s << QByteArray("jamf.groups")
            << u"Rename the group"_s;
    }

    void aDecisionMadeSinceIsNoDrift()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QByteArray, step);
        QFETCH(QString, advice);
        Game game = game::afterSetup();
        QVERIFY(game.decisions.set(key, value));
        game.play(engine::Mode::Verify);
        QVERIFY2(game.exitCode == 5, game.open().constData());
        QVERIFY(game.log.filter(u"drift"_s).isEmpty());
        QCOMPARE(game.verdictOf(step), u"unmet"_s);
        QVERIFY2(game.verdicts.at(step).advice.english().contains(advice), game.open().constData());
    }

    void anExclusionDecidedLaterIsNamedWhereItIsMissing()
    {
        Game game(u"nothing-set-up"_s);
        const QString except = game.decisions.exclusionGroup();
        QVERIFY(!except.isEmpty());
        QVERIFY(game.decisions.set(u"jamf.exclusion-group"_s, QString()));
        game.play(engine::Mode::Apply);
        QCOMPARE(game.exitCode, 0);
        QVERIFY(game.decisions.set(u"jamf.exclusion-group"_s, except));
        game.play(engine::Mode::Check);
        for (const QByteArray step : {"jamf.sso-profile", "jamf.login-window"}) {
            const QString words = game.verdicts.at(step).advice.english();
            QVERIFY2(words.contains(except) && words.contains(u"apply"_s), qPrintable(words));
        }
        game.play(engine::Mode::Apply);
        QCOMPARE(game.verdictOf("jamf.sso-profile"), u"met"_s); // added by apply
        QCOMPARE(game.verdictOf("jamf.scep-profile"), u"unmet"_s);
        const QString advice = game.verdicts.at("jamf.scep-profile").advice.english();
        QVERIFY2(advice.contains(u"to the exclusions"_s) && advice.contains(except),
                 qPrintable(advice));
        game.play(engine::Mode::Verify);
        QCOMPARE(game.exitCode, 5);
    }

    /// Ours is as it was written; what is wrong stands beside it.
    void anotherExclusionIsNoDriftAfterItWasAddedEither()
    {
        Game game = game::afterSetup();
        const QString before = game.decisions.exclusionGroup();
        QVERIFY(game.decisions.set(u"jamf.exclusion-group"_s, u"Finance"_s));
        game.play(engine::Mode::Apply);
        const QString advice = game.verdicts.at("jamf.scep-profile").advice.english();
        QVERIFY2(advice.contains(before) && advice.contains(u"add Finance"_s), qPrintable(advice));
        for (const QByteArray step : {"jamf.sso-profile", "jamf.login-window"})
            QVERIFY(game.verdicts.at(step).advice.english().contains(before));
        game.log.clear();
        game.play(engine::Mode::Verify);
        QVERIFY2(game.exitCode == 5, game.open().constData());
        QVERIFY(game.log.filter(u"drift"_s).isEmpty());
    }

    void aProfileBesideOursIsNoDriftOfOurs()
    {
        Game game(u"made-by-hand"_s);
        game.moreAnswers = {{u"jamf.sso-profile"_s, QJsonObject{{u"existing"_s, u"replace"_s}}}};
        game.play(engine::Mode::Apply);
        QCOMPARE(game.verdictOf("jamf.sso-profile"), u"unmet"_s);
        game.log.clear();
        game.now = game.now.addDays(1);
        game.play(engine::Mode::Verify);
        QVERIFY2(game.exitCode == 5, game.open().constData());
        QVERIFY(game.log.filter(u"drift"_s).isEmpty());
    }

    void namesWhatWhenAndByWhom()
    {
        Game game = game::afterSetup();
        changeMapping(game);
        const QString when = game.now.toString(u"yyyy-MM-dd"_s);
        switchOff(game);
        game.play(engine::Mode::Verify);
        QVERIFY2(game.exitCode == 7, game.open().constData());
        QCOMPARE(game.log.filter(u"drift"_s).size(), 2);
        const QString mapping = wordsOf(game, "okta.mappings");
        for (const QString &word :
             {u"Changed since"_s, u"directory.mapping.update by mara.keller@"_s, when,
              u"keep with okta.mappings/user"_s})
            QVERIFY2(mapping.contains(word), qPrintable(mapping));
        QVERIFY(wordsOf(game, "okta.jit-feature").contains(u"system.feature.disable by mara"_s));
    }

    void withoutALineInTheLogNobodyIsNamed()
    {
        Game game = game::afterSetup();
        changeMapping(game);
        game.now = game.now.addDays(120); // the log forgets after 90 days
        game.play(engine::Mode::Verify);
        QCOMPARE(game.exitCode, 7);
        QVERIFY2(wordsOf(game, "okta.mappings").contains(u"is not known"_s),
                 qPrintable(wordsOf(game, "okta.mappings")));
    }

    void applyPutsBackOneAndKeepsAnother()
    {
        Game game = game::afterSetup();
        changeMapping(game);
        switchOff(game);
        keep(game, s_mapping, u"decided in the team"_s);
        game.log.clear();
        const int writes = game.practice.counts().writes;
        game.play(engine::Mode::Apply);
        QVERIFY(game.log.contains(QString::fromUtf8(s_toggle) + u" proved"_s));
        QVERIFY(game.log.filter(u"okta.mappings"_s).isEmpty());
        QCOMPARE(game.practice.counts().writes - writes, 1);
        QCOMPARE(game.verdictOf("okta.mappings"), u"waived"_s);
        QVERIFY(wordsOf(game, "okta.mappings").contains(u"decided in the team"_s));
        game.play(engine::Mode::Verify);
        QVERIFY2(game.exitCode != 7, game.open().constData());
    }

    void aWordHoldsForTheStateItWasSaidOf()
    {
        Game game = game::afterSetup();
        changeMapping(game);
        keep(game, s_mapping, u"decided in the team"_s);
        game.play(engine::Mode::Verify);
        QVERIFY2(game.exitCode != 7, game.open().constData());
        changeMapping(game, "user.lastName");
        game.play(engine::Mode::Verify);
        QCOMPARE(game.exitCode, 7);
    }

    void whatNobodyWroteIsNotKept()
    {
        Game game(u"nothing-set-up"_s);
        keep(game, s_toggle, u"leave it off"_s);
        game.play(engine::Mode::Apply);
        QVERIFY2(game.exitCode == 0, game.open().constData());
        QCOMPARE(game.verdictOf("okta.jit-feature"), u"met"_s);
    }

    void anotherDecisionIsNoDrift()
    {
        Game game = game::afterSetup();
        QVERIFY(game.decisions.set(u"account.short-name"_s, u"email"_s));
        game.play(engine::Mode::Verify);
        QVERIFY2(game.exitCode != 7, game.open().constData());
        QVERIFY(game.log.filter(u"drift"_s).isEmpty());
        QCOMPARE(game.verdictOf("okta.mappings"), u"unmet"_s);
    }

    void aProfileThatWasDeletedIsDriftOfJamf()
    {
        Game game = game::afterSetup();
        base::Request request;
        request.system = base::System::Jamf;
        request.credential = base::Credential::Jamf;
        request.method = base::Method::Delete;
        const auto history = game.history();
        for (const recipe::Written &one : history.written) {
            if (one.change == "jamf.login-window/profile")
                request.target = "/JSSResource/osxconfigurationprofiles/id/" + one.object;
        }
        const auto reply = game.wire.send(game.practice, request);
        QVERIFY(reply && reply->status == 200);
        game.play(engine::Mode::Verify);
        QVERIFY2(game.exitCode == 7, game.open().constData());
        QVERIFY2(wordsOf(game, "jamf.login-window").contains(u"no history"_s),
                 qPrintable(wordsOf(game, "jamf.login-window")));
    }
};

QTEST_GUILESS_MAIN(TestDrift)
#include "tst_drift.moc"
