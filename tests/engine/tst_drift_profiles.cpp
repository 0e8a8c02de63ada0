// SPDX-License-Identifier: MIT
// What somebody does to the profiles and groups of ours: told, kept, put back, and never deleted
// with them.
#include "practice_game.h"

#include "base/json.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;
using game::Game;

namespace {

const QByteArray s_profile = "jamf.sso-profile/profile";
const QByteArray s_update = "jamf.sso-profile/update";

QByteArray objectOf(const Game &game, const QByteArray &change)
{
    const auto history = game.history();
    for (const recipe::Written &one : history.written) {
        if (one.change == change)
            return one.object;
    }
    return {};
}

base::Reply send(Game &game, base::Method method, const QByteArray &target,
                 const QByteArray &body = {}, const QByteArray &type = "application/xml")
{
    base::Request request;
    request.system = base::System::Jamf;
    request.credential = base::Credential::Jamf;
    request.method = method;
    request.target = target;
    request.body = body;
    request.contentType = type;
    request.accept = type;
    return game.wire.send(game.practice, request).value_or(base::Reply());
}

/// Another administrator changes a text of the profile that a change of ours made.
void edit(Game &game, const QByteArray &change, const QByteArray &from, const QByteArray &to)
{
    const QByteArray target = "/JSSResource/osxconfigurationprofiles/id/" + objectOf(game, change);
    QByteArray body = send(game, base::Method::Get, target).body;
    QVERIFY2(body.contains(from), body.constData());
    const qsizetype at = body.indexOf(from);
    body.replace(at, from.size(), to);
    QVERIFY(send(game, base::Method::Put, target, body).isGood());
    game.now = game.now.addDays(3);
    game.practice.advanceTo(game.now);
}

bool isThere(Game &game, const QByteArray &change)
{
    return send(game, base::Method::Get,
                "/JSSResource/osxconfigurationprofiles/id/" + objectOf(game, change))
        .isGood();
}

QString wordsOf(const Game &game, const QByteArray &step)
{
    QString words;
    for (const recipe::Evidence &one : game.verdicts.at(step).evidence)
        words += one.text.english() + u'\n';
    return words;
}

const QByteArray s_standard = "&lt;string&gt;Standard&lt;";
const QByteArray s_admin = "&lt;string&gt;Admin&lt;";

} // namespace

class TestDriftProfiles : public QObject
{
    Q_OBJECT

private slots:
    void undoLeavesAProfileThatSomebodyChanged()
    {
        Game game = game::afterSetup();
        edit(game, s_profile, s_standard, s_admin);
        game.play(engine::Mode::Undo);
        QCOMPARE(game.exitCode, 1);
        QVERIFY(isThere(game, s_profile));
        QVERIFY(!isThere(game, "jamf.login-window/profile")); // nobody changed that one
        QVERIFY(!game.log.contains(QString::fromUtf8(s_profile) + u" planned"_s));
    }

    void undoDeletesWhatIsAsItWasWritten()
    {
        Game game = game::afterSetup();
        game.play(engine::Mode::Undo);
        QVERIFY2(game.exitCode == 0, game.open().constData());
        for (const char *change :
             {"jamf.sso-profile/profile", "jamf.login-window/profile", "jamf.scep-profile/profile"})
            QVERIFY2(!isThere(game, change), change);
    }

    void undoLeavesAGroupWhoseCriteriaSomebodyChanged()
    {
        Game game = game::afterSetup();
        const QByteArray target =
            "/api/v3/computer-groups/smart-groups/" + objectOf(game, "jamf.groups/pilot");
        QJsonObject group =
            base::readJsonObject(send(game, base::Method::Get, target, {}, "application/json").body)
                .value();
        QJsonArray criteria = group[u"criteria"_s].toArray();
        QJsonObject more = criteria.first().toObject();
        more[u"andOr"_s] = u"or"_s;
        more[u"priority"_s] = int(criteria.size());
        more[u"value"_s] = u"C02K00000003"_s;
        criteria += more;
        group[u"criteria"_s] = criteria;
        QVERIFY(send(game, base::Method::Put, target, base::jsonBytes(group), "application/json")
                    .isGood());
        game.now = game.now.addDays(3);
        game.practice.advanceTo(game.now);
        game.play(engine::Mode::Verify);
        QCOMPARE(game.exitCode, 7);
        const QString words = wordsOf(game, "jamf.scope-pilot");
        QVERIFY2(words.contains(u"has other criteria than were decided"_s) &&
                     words.contains(u"C02K00000003"_s),
                 qPrintable(words));
        game.play(engine::Mode::Undo);
        QCOMPARE(game.exitCode, 1);
        QVERIFY(send(game, base::Method::Get, target, {}, "application/json").isGood());
    }

    void selfServiceIsDriftAndIsPutBack()
    {
        Game game = game::afterSetup();
        edit(game, s_profile, "Install Automatically", "Make Available in Self Service");
        game.play(engine::Mode::Verify);
        QVERIFY2(game.exitCode == 7, game.open().constData());
        QVERIFY2(wordsOf(game, "jamf.sso-profile").contains(u"Distribution Method"_s),
                 qPrintable(wordsOf(game, "jamf.sso-profile")));
        game.play(engine::Mode::Apply);
        QVERIFY(game.log.contains(QString::fromUtf8(s_update) + u" proved"_s));
        game.play(engine::Mode::Verify);
        QVERIFY2(game.exitCode == 0, game.open().constData());
    }

    void keepTakesTheIdOfTheWriteToo_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("of the change that puts it back") << s_update;
        QTest::newRow("of the write that drifted") << s_profile;
    }
    void keepTakesTheIdOfTheWriteToo()
    {
        QFETCH(QByteArray, id);
        Game game = game::afterSetup();
        edit(game, s_profile, s_standard, s_admin);
        const QJsonObject kept{{QString::fromUtf8(id), u"we want administrators"_s}};
        game.journal += base::jsonBytes(engine::answerLine("keep", kept, game.now));
        const int writes = game.practice.counts().writes;
        game.play(engine::Mode::Apply);
        QCOMPARE(game.practice.counts().writes, writes);
        QVERIFY2(wordsOf(game, "jamf.sso-profile").contains(u"we want administrators"_s),
                 qPrintable(wordsOf(game, "jamf.sso-profile")));
    }

    void aPayloadBesideTheCertificateIsToldAndOutlivesUndo()
    {
        Game game = game::afterSetup();
        const QByteArray scep = "jamf.scep-profile/profile";
        edit(game, scep, "&lt;key&gt;PayloadContent&lt;/key&gt;\n\t&lt;array&gt;",
             "&lt;key&gt;PayloadContent&lt;/key&gt;&lt;array&gt;&lt;dict&gt;"
             "&lt;key&gt;PayloadType&lt;/key&gt;&lt;string&gt;com.apple.dock&lt;/string&gt;"
             "&lt;key&gt;PayloadVersion&lt;/key&gt;&lt;integer&gt;1&lt;/integer&gt;"
             "&lt;key&gt;PayloadUUID&lt;/key&gt;&lt;string&gt;A-1&lt;/string&gt;"
             "&lt;key&gt;PayloadIdentifier&lt;/key&gt;&lt;string&gt;A-1&lt;/string&gt;"
             "&lt;key&gt;autohide&lt;/key&gt;&lt;true/&gt;&lt;/dict&gt;");
        game.play(engine::Mode::Verify);
        QVERIFY2(wordsOf(game, "jamf.scep-profile").contains(u"com.apple.dock"_s),
                 qPrintable(wordsOf(game, "jamf.scep-profile")));
        game.play(engine::Mode::Undo);
        QVERIFY(isThere(game, scep));
    }

    void aLostMarkerIsTold()
    {
        Game game = game::afterSetup();
        edit(game, "jamf.login-window/profile", "Made by Latchkey", "Owner: the Mac team");
        game.play(engine::Mode::Verify);
        QVERIFY2(wordsOf(game, "jamf.login-window").contains(u"undo will leave it"_s),
                 qPrintable(wordsOf(game, "jamf.login-window")));
    }
};

QTEST_MAIN(TestDriftProfiles)
#include "tst_drift_profiles.moc"
