// SPDX-License-Identifier: MIT
// Another administrator changed in Jamf Pro what Latchkey wrote: nothing of it is claimed as taken
// back, nothing reaches a Mac on a person's word, and a neighbour is no drift.
#include "practice_game.h"

#include "base/json.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;
using game::Game;

namespace {

base::Reply ask(Game &game, base::Method method, const QByteArray &target,
                const QByteArray &body = {}, const QByteArray &token = {})
{
    rehearsal::Incoming incoming{method, target, {}, body};
    incoming.headers.add("Host", game.practice.jamfHost());
    incoming.headers.add("Content-Type", token.isEmpty() ? "application/x-www-form-urlencoded"
                                         : body.startsWith('<') ? "application/xml"
                                                                : "application/json");
    incoming.headers.add("Accept",
                         target.startsWith("/JSS") ? "application/xml" : "application/json");
    if (!token.isEmpty())
        incoming.headers.add("Authorization", "Bearer " + token);
    return game.practice.answer(base::System::Jamf, incoming).value_or(base::Reply());
}

/// The console of Jamf Pro, ten minutes later or at once.
class Console
{
public:
    explicit Console(Game &game, int later = 600)
        : m_game(game)
    {
        game.now = game.now.addSecs(later);
        game.practice.advanceTo(game.now);
        const auto secrets = game.practice.secrets();
        const QByteArray body = "grant_type=client_credentials&client_id=" +
                                secrets["jamf.client-id"].toPercentEncoding() + "&client_secret=" +
                                secrets["jamf.client-secret"].toPercentEncoding();
        const auto reply = ask(game, base::Method::Post, "/api/v1/oauth/token", body);
        m_token = QJsonDocument::fromJson(reply.body)[u"access_token"_s].toString().toUtf8();
    }
    base::Reply send(base::Method method, const QByteArray &target, const QByteArray &body = {})
    {
        return ask(m_game, method, target, body, m_token);
    }
    QJsonObject pilotGroup()
    {
        const auto list = QJsonDocument::fromJson(
            send(base::Method::Get, "/api/v3/computer-groups/smart-groups?page=0&page-size=200")
                .body);
        for (const QJsonValue row : list[u"results"_s].toArray()) {
            if (row[u"name"_s] == u"Latchkey JIT pilot"_s)
                return row.toObject();
        }
        return {};
    }

private:
    Game &m_game;
    QByteArray m_token;
};

QByteArray idOf(const Game &game, const QByteArray &change)
{
    const engine::History history = game.history();
    for (const recipe::Written &one : history.written) {
        if (one.change == change && one.outcome == recipe::Outcome::Proved)
            return one.object;
    }
    return {};
}

} // namespace

class TestSomebodyElse : public QObject
{
    Q_OBJECT

private slots:
    void aGroupThatWasTakenOverIsNotTakenBack()
    {
        Game game = game::afterSetup();
        const QByteArray id = idOf(game, "jamf.groups/pilot");
        Console console(game);
        const QByteArray path = "/api/v3/computer-groups/smart-groups/" + id;
        QJsonObject group =
            QJsonDocument::fromJson(console.send(base::Method::Get, path).body).object();
        group[u"description"_s] = u"Owner: the Mac team"_s;
        QVERIFY(console.send(base::Method::Put, path, QJsonDocument(group).toJson()).isGood());
        game.play(engine::Mode::Undo);
        QCOMPARE(game.exitCode, 1);
        QVERIFY(!game.log.contains(u"jamf.groups/pilot undone"_s));
        QVERIFY(!game.log.contains(u"jamf.scope-pilot/criteria undone"_s));
        QVERIFY2(game.errors.join(u'\n').contains(u"Somebody changed it"_s),
                 qPrintable(game.errors.join(u'\n')));
        QVERIFY(console.send(base::Method::Get, path).isGood());
        game.play(engine::Mode::Undo);
        QCOMPARE(game.exitCode, 1); // and it is not forgotten
    }

    void aProfileThatWasTakenOverIsNotTakenBack()
    {
        Game game = game::afterSetup();
        const QByteArray id = idOf(game, "jamf.sso-profile/profile");
        Console console(game);
        const QByteArray path = "/JSSResource/osxconfigurationprofiles/id/" + id;
        const QByteArray body = "<os_x_configuration_profile><general><description>Ours now"
                                "</description></general></os_x_configuration_profile>";
        QVERIFY(console.send(base::Method::Put, path, body).isGood());
        game.play(engine::Mode::Undo);
        QCOMPARE(game.exitCode, 1);
        QVERIFY(!game.log.contains(u"jamf.sso-profile/profile undone"_s));
        QVERIFY(console.send(base::Method::Get, path).isGood());
    }

    /// Jamf Pro says no to a second group of the name: that is told, and the next run knows it.
    void aGroupOfOurNameThatIsMadeMeanwhileIsToldAtOnce()
    {
        Game game(u"nothing-set-up"_s);
        game.begin(engine::Mode::Apply);
        while (!game.nextWrite() || game.nextWrite()->change.id != "jamf.groups/pilot")
            QVERIFY(game.step());
        const QJsonObject criterion{{u"name"_s, u"Serial Number"_s}, {u"priority"_s, 0},
                                    {u"andOr"_s, u"and"_s},          {u"searchType"_s, u"is"_s},
                                    {u"value"_s, u"C02THEIRS"_s},    {u"openingParen"_s, false},
                                    {u"closingParen"_s, false}};
        const QJsonObject theirs{{u"name"_s, u"Latchkey JIT pilot"_s},
                                 {u"description"_s, u"Of the Mac team"_s},
                                 {u"siteId"_s, u"-1"_s},
                                 {u"criteria"_s, QJsonArray{criterion}}};
        QVERIFY(Console(game, 0)
                    .send(base::Method::Post, "/api/v3/computer-groups/smart-groups",
                          QJsonDocument(theirs).toJson())
                    .isGood());
        const QDateTime before = game.now;
        while (game.errors.isEmpty() && game.step()) {
        }
        QVERIFY(before.secsTo(game.now) < 10); // and not after the patience of a minute
        game.goOn();
        QCOMPARE(game.exitCode, 1);
        const QString told = game.errors.join(u'\n');
        QVERIFY2(told.contains(u"duplicate"_s, Qt::CaseInsensitive), qPrintable(told));
        QVERIFY(!game.history().hasOpenWrite());
        QVERIFY2(!game.open().contains("groups hold Macs"), game.open().constData());
        game.play(engine::Mode::Apply);
        QVERIFY2(game.verdictOf("jamf.groups") == u"waiting"_s, game.open().constData());
    }

    /// Somebody gives a profile of ours to other Macs: it is told, and undo does not take it away.
    void aProfileThatWasWidenedIsToldAndNotTakenBack()
    {
        Game game = game::afterSetup();
        const QByteArray id = idOf(game, "jamf.sso-profile/profile");
        Console console(game);
        const QByteArray path = "/JSSResource/osxconfigurationprofiles/id/" + id;
        const QByteArray body = "<os_x_configuration_profile><scope><all_computers>true"
                                "</all_computers></scope></os_x_configuration_profile>";
        QVERIFY(console.send(base::Method::Put, path, body).isGood());
        game.play(engine::Mode::Verify);
        QVERIFY2(game.exitCode == 7, game.open().constData());
        QCOMPARE(game.verdictOf("jamf.sso-profile"), u"unmet"_s);
        const QString advice = game.verdicts.at("jamf.sso-profile").advice.english();
        QVERIFY2(advice.contains(u"take out All Computers"_s), qPrintable(advice));
        game.play(engine::Mode::Undo);
        QCOMPARE(game.exitCode, 1);
        QVERIFY2(game.errors.join(u'\n').contains(u"more Macs than Latchkey"_s),
                 qPrintable(game.errors.join(u'\n')));
        QVERIFY(console.send(base::Method::Get, path).isGood());
    }

    void aGroupAddedToOursIsToldInEachProfile()
    {
        Game game = game::afterSetup();
        Console console(game);
        for (const QByteArray step :
             {"jamf.sso-profile", "jamf.scep-profile", "jamf.login-window"}) {
            const QByteArray path =
                "/JSSResource/osxconfigurationprofiles/id/" + idOf(game, step + "/profile");
            const QByteArray body =
                "<os_x_configuration_profile><scope><computer_groups><computer_group><name>"
                "Latchkey JIT pilot</name></computer_group><computer_group><name>Latchkey JIT fleet"
                "</name></computer_group><computer_group><name>All Managed Macs</name>"
                "</computer_group></computer_groups></scope></os_x_configuration_profile>";
            QVERIFY(console.send(base::Method::Put, path, body).isGood());
        }
        game.play(engine::Mode::Verify);
        QCOMPARE(game.exitCode, 7);
        for (const QByteArray step :
             {"jamf.sso-profile", "jamf.scep-profile", "jamf.login-window"}) {
            const QString advice = game.verdicts.at(step).advice.english();
            QVERIFY2(advice.contains(u"take out All Managed Macs"_s),
                     qPrintable(QString::fromUtf8(step) + advice));
        }
    }

    /// The profile is deleted whole: that somebody changed its scope is no reason to complain.
    void aScopeThatWasChangedGoesWithItsProfile()
    {
        Game game = game::afterSetup();
        QVERIFY(game.decisions.set(u"jamf.exclusion-group"_s, u"Finance"_s));
        game.play(engine::Mode::Apply);
        QVERIFY(!idOf(game, "jamf.sso-profile/scope").isEmpty());
        Console console(game);
        const QByteArray path =
            "/JSSResource/osxconfigurationprofiles/id/" + idOf(game, "jamf.sso-profile/profile");
        const QByteArray body = "<os_x_configuration_profile><scope><computer_groups/><exclusions>"
                                "<computer_groups/></exclusions></scope>"
                                "</os_x_configuration_profile>";
        QVERIFY(console.send(base::Method::Put, path, body).isGood());
        const QDateTime before = game.now;
        game.play(engine::Mode::Undo);
        QVERIFY2(game.exitCode == 0, qPrintable(game.errors.join(u'\n')));
        QVERIFY(!console.send(base::Method::Get, path).isGood());
        QVERIFY(before.secsTo(game.now) < 30);
        QVERIFY(game.log.contains(u"jamf.sso-profile/scope undone"_s));
    }

    /// One word is enough for an undo: what it puts back itself is no foreign change.
    void anUndoAfterAnotherExclusionIsConfirmedOnce()
    {
        Game game = game::afterSetup();
        QVERIFY(game.decisions.set(u"jamf.exclusion-group"_s, u"Finance"_s));
        game.play(engine::Mode::Apply);
        QVERIFY(!idOf(game, "jamf.sso-profile/scope").isEmpty());
        game.confirmsAgain = false;
        game.play(engine::Mode::Undo);
        QVERIFY2(game.exitCode == 0, qPrintable(game.errors.join(u'\n')));
    }

    void aStepThatIsNotKnownIsNotTakenBack()
    {
        Game game = game::afterSetup();
        for (QByteArray &line : game.journal) {
            if (line.contains("\"change\":\"jamf.groups/pilot\""))
                line.replace("\"step\":\"jamf.groups\"", "\"step\":\"jamf.nope\"");
        }
        game.play(engine::Mode::Undo);
        QCOMPARE(game.exitCode, 1);
        QVERIFY(!game.log.contains(u"jamf.groups/pilot undone"_s));
        QVERIFY(game.errors.join(u'\n').contains(u"jamf.nope"_s));
    }

    /// A profile that is gone can be kept gone, but no Mac is added to a setup without it.
    void keepOpensNoGate()
    {
        Game game(u"nothing-set-up"_s);
        game.moreAnswers[u"jamf.scope-fleet"_s] = QJsonObject{{u"name"_s, u"another"_s}};
        game.play(engine::Mode::Apply);
        QVERIFY(idOf(game, "jamf.scope-fleet/criteria").isEmpty());
        Console console(game);
        const QByteArray path =
            "/JSSResource/osxconfigurationprofiles/id/" + idOf(game, "jamf.sso-profile/profile");
        QVERIFY(console.send(base::Method::Delete, path).isGood());
        const QJsonObject kept{{u"jamf.sso-profile/profile"_s, u"so be it"_s}};
        game.journal += base::jsonBytes(engine::answerLine("keep", kept, game.now));
        game.moreAnswers.remove(u"jamf.scope-fleet"_s);
        game.play(engine::Mode::Apply);
        QCOMPARE(game.exitCode, 5);
        QVERIFY(idOf(game, "jamf.scope-fleet/criteria").isEmpty());
        QCOMPARE(game.verdictOf("jamf.sso-profile"), u"unmet"_s);
        game.play(engine::Mode::Verify);
        QVERIFY(game.exitCode != 0);
    }

    void aNeighbourIsNoDrift()
    {
        Game game(u"entra-sso"_s);
        game.play(engine::Mode::Apply);
        game.log.clear();
        game.now = game.now.addDays(2);
        game.play(engine::Mode::Verify);
        QVERIFY2(game.exitCode == 5, game.open().constData());
        QVERIFY(game.log.filter(u"drift"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSomebodyElse)
#include "tst_somebody_else.moc"
