// SPDX-License-Identifier: MIT
#include "jamf_upload.h"

using namespace Qt::StringLiterals;
using namespace latchkey::rehearsal;
namespace base = latchkey::base;
using base::Method;
using base::Plist;

class TestPracticeJamfProfiles : public QObject
{
    Q_OBJECT

private slots:
    void refusals_data();
    void refusals();
    void duplicateNamesAsSwitched();
    void sectionsArePartialAndScopeIsWhole();
    void scopeOutOfOrderIsIgnored();
    void allComputersSwallowGroups();
    void aScepProfileIsCompletedByHand();
    void aHalfScepProfileFailsOnTheMac();
    void deleteTwice();
    void hostileBodies_data();
    void hostileBodies();
    void theStateHasNoIdentifiersAndNoSecret();
    void allSetUpIsWhole();
};

void TestPracticeJamfProfiles::refusals_data()
{
    QTest::addColumn<QByteArray>("sections");
    QTest::addColumn<QString>("error");
    const QByteArray good = plist(payload("com.apple.loginwindow", "<key>A</key><true/>"));
    const QByteArray scope = "<scope><all_computers>false</all_computers>";
    const QByteArray group = "<computer_group><id>9999</id></computer_group>";
    QTest::newRow("category 0") << general("A", good, "<category><id>0</id></category>")
                                << u"No match found for category 0"_s;
    QTest::newRow("a group that is not there")
        << general("A", good) + scope + "<computer_groups>" + group + "</computer_groups></scope>"
        << u"Unable to match computer group"_s;
    QTest::newRow("an excluded group that is not there")
        << general("A", good) + scope + "<exclusions><computer_groups>" + group +
               "</computer_groups></exclusions></scope>"
        << u"Unable to match excluded computer group"_s;
    QTest::newRow("a payload without the outer dictionary")
        << general("A", "<dict><key>A</key><true/></dict>") << u"Unable to update the database"_s;
    QTest::newRow("no payload at all")
        << QByteArray("<general><name>A</name></general>") << u"Unable to update the database"_s;
    QTest::newRow("no name") << general("", good) << u"Unable to update the database"_s;
}

void TestPracticeJamfProfiles::refusals()
{
    QFETCH(QByteArray, sections);
    QFETCH(QString, error);
    JamfClient client;
    client.signIn();
    const QJsonObject before = client.practice.state();
    const base::Reply reply = client.send(Method::Post, place + '0', document(sections));
    QCOMPARE(reply.status, 409);
    QCOMPARE(errorOf(reply), error);
    QCOMPARE(client.practice.state(), before);
}

void TestPracticeJamfProfiles::duplicateNamesAsSwitched()
{
    JamfClient client;
    client.signIn();
    const QByteArray body = document(
        general("A", plist(payload("com.apple.loginwindow", "<key>SHOWFULLNAME</key><true/>"))));
    QCOMPARE(client.send(Method::Post, place + '0', body).status, 201);
    const base::Reply second = client.send(Method::Post, place + '0', body);
    QCOMPARE(second.status, 409);
    QCOMPARE(errorOf(second), u"Duplicate name"_s);
    QVERIFY(client.practice.setSwitch(u"jamf.duplicate-profile"_s, u"allowed"_s));
    QCOMPARE(client.send(Method::Post, place + '0', body).status, 201);
}

void TestPracticeJamfProfiles::sectionsArePartialAndScopeIsWhole()
{
    JamfClient client(u"all-set-up"_s);
    client.signIn();
    const QByteArray list = client.get("/JSSResource/osxconfigurationprofiles").body;
    const auto profileOf = [&](const QString &name) {
        return client.practice.state()[u"jamf"_s][u"profiles"_s][name].toObject();
    };
    const QString name = u"Okta JIT Login Window"_s;
    const QJsonObject before = profileOf(name);
    static const QRegularExpression id(u"\"id\":(\\d+),\"name\":\"Okta JIT Login Window\""_s);
    const QByteArray number = id.match(QString::fromUtf8(list)).captured(1).toLatin1();
    const QByteArray described = "<general><description>other</description></general>";
    QCOMPARE(client.send(Method::Put, place + number, document(described)).status, 201);
    QCOMPARE(profileOf(name)[u"description"_s].toString(), u"other"_s);
    QCOMPARE(profileOf(name)[u"groups"_s], before[u"groups"_s]);
    QCOMPARE(profileOf(name)[u"payload"_s], before[u"payload"_s]);
    const QByteArray emptied = "<scope><all_computers>false</all_computers></scope>";
    QCOMPARE(client.send(Method::Put, place + number, document(emptied)).status, 201);
    QVERIFY(profileOf(name)[u"groups"_s].toArray().isEmpty());
    QVERIFY(profileOf(name)[u"excluded groups"_s].toArray().isEmpty());
}

void TestPracticeJamfProfiles::scopeOutOfOrderIsIgnored()
{
    JamfClient client;
    client.signIn();
    const QByteArray groups = "<computer_groups><computer_group><name>Finance</name>"
                              "</computer_group></computer_groups>";
    const QByteArray exclusions = "<exclusions><computer_groups><computer_group><name>Jamf Connect "
                                  "Macs</name></computer_group></computer_groups></exclusions>";
    const QByteArray upload =
        general("A", plist(payload("com.apple.loginwindow", "<key>A</key><true/>")));
    const auto groupsOf = [&](const QByteArray &scope) {
        const QByteArray id = create(client, upload + "<scope>" + scope + "</scope>");
        const QJsonObject profile =
            client.practice.state()[u"jamf"_s][u"profiles"_s][u"A"_s].toObject();
        client.send(Method::Delete, place + id);
        return QStringList{profile[u"groups"_s][0].toString(),
                           profile[u"excluded groups"_s][0].toString()};
    };
    QCOMPARE(groupsOf(groups + exclusions), (QStringList{u"Finance"_s, u"Jamf Connect Macs"_s}));
    QCOMPARE(groupsOf(exclusions + groups), (QStringList{QString(), u"Jamf Connect Macs"_s}));
}

void TestPracticeJamfProfiles::allComputersSwallowGroups()
{
    JamfClient client;
    client.signIn();
    create(client, general("A", plist(payload("com.apple.loginwindow", "<key>A</key><true/>"))) +
                       "<scope><all_computers>true</all_computers><computer_groups><computer_group>"
                       "<name>Finance</name></computer_group></computer_groups></scope>");
    const QJsonObject profile =
        client.practice.state()[u"jamf"_s][u"profiles"_s][u"A"_s].toObject();
    QVERIFY(profile[u"all computers"_s].toBool());
    QVERIFY(profile[u"groups"_s].toArray().isEmpty());
}

void TestPracticeJamfProfiles::aScepProfileIsCompletedByHand()
{
    for (const QString &clears : {u"yes"_s, u"payloads"_s, u"no"_s}) {
        JamfClient client;
        QVERIFY(client.practice.setSwitch(u"jamf.put-clears-scep"_s, clears));
        client.signIn();
        const QByteArray scep = payload("com.apple.security.scep", scepKeys("$MSSCEPCHALLENGE"));
        const QByteArray id = create(client, general("SCEP", plist(scep)));
        const auto isComplete = [&] {
            return client.practice
                .state()[u"jamf"_s][u"profiles"_s][u"SCEP"_s][u"completed by hand"_s]
                .toBool();
        };
        QVERIFY(!isComplete());
        QVERIFY(client.practice.byHand("jamf.scep-profile"));
        QVERIFY(isComplete());
        const QByteArray scope = "<scope><all_computers>false</all_computers></scope>";
        QCOMPARE(client.send(Method::Put, place + id, document(scope)).status, 201);
        QCOMPARE(isComplete(), clears != u"yes");
        client.send(Method::Put, place + id, document(general("SCEP", plist(scep))));
        QCOMPARE(isComplete(), clears == u"no");
    }
}

void TestPracticeJamfProfiles::aHalfScepProfileFailsOnTheMac()
{
    JamfClient client;
    client.signIn();
    const QByteArray scep = payload("com.apple.security.scep", scepKeys("$MSSCEPCHALLENGE"));
    const QByteArray id = create(client, general("SCEP", plist(scep)) +
                                             "<scope><all_computers>true</all_computers></scope>");
    const auto failed = [&] {
        return client
            .object("/api/v2/mdm/commands?filter=status%3D%3DError%3BprofileId%3D%3D" +
                    id)[u"totalCount"_s]
            .toInt();
    };
    QCOMPARE(failed(), 20);
    QVERIFY(client.get("/JSSResource/computerhistory/id/1/subset/Commands").body.contains("SCEP"));
    QVERIFY(client.practice.byHand("jamf.scep-profile"));
    QCOMPARE(failed(), 0);
}

void TestPracticeJamfProfiles::deleteTwice()
{
    JamfClient client;
    client.signIn();
    const QByteArray id = create(
        client, general("A", plist(payload("com.apple.loginwindow", "<key>A</key><true/>"))));
    QCOMPARE(client.send(Method::Delete, place + id).status, 200);
    QCOMPARE(client.send(Method::Delete, place + id).status, 404);
    QCOMPARE(client.get(place + id).status, 404);
}

void TestPracticeJamfProfiles::hostileBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("JSON") << QByteArray("{}");
    QTest::newRow("bytes that are no text") << QByteArray("\xff\xfe\x00<", 4);
    QTest::newRow("cut off") << document("<general><name>A</name>").chopped(20);
    QTest::newRow("entity declarations")
        << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]><os_x_configuration_profile/>");
    QTest::newRow("too deep") << QByteArray("<a>").repeated(5000);
    QTest::newRow("another object") << QByteArray("<policy><general/></policy>");
}

void TestPracticeJamfProfiles::hostileBodies()
{
    QFETCH(QByteArray, body);
    JamfClient client;
    client.signIn();
    const QJsonObject before = client.practice.state();
    QCOMPARE(client.send(Method::Post, place + '0', body).status, 400);
    QCOMPARE(client.practice.state(), before);
}

void TestPracticeJamfProfiles::theStateHasNoIdentifiersAndNoSecret()
{
    JamfClient client;
    client.signIn();
    create(client, general("S", plist(payload("com.apple.security.scep", scepKeys("canary-1")))));
    const QByteArray state = base::jsonBytes(client.practice.state()[u"jamf"_s].toObject());
    QVERIFY(state.contains("sha256:"));
    QVERIFY(!state.contains("canary-1"));
    QVERIFY(!state.contains("NESTED-1"));
}

void TestPracticeJamfProfiles::allSetUpIsWhole()
{
    JamfClient client(u"all-set-up"_s);
    client.signIn();
    const QJsonObject jamf = client.practice.state()[u"jamf"_s].toObject();
    const QJsonObject profiles = jamf[u"profiles"_s].toObject();
    const QString scep = u"Okta Device Access SCEP"_s;
    QVERIFY(profiles[scep][u"completed by hand"_s].toBool());
    QCOMPARE(profiles[scep][u"groups"_s].toArray().size(), 2);
    QCOMPARE(profiles[u"Okta Platform SSO"_s][u"description"_s].toString(),
             u"Made by Latchkey for acme.okta.com"_s);
    const QString path = u"/JSSResource/osxconfigurationprofiles/name/Okta%20Platform%20SSO"_s;
    const QJsonObject sso =
        client.object(path.toLatin1())[u"os_x_configuration_profile"_s].toObject();
    static const QRegularExpression clientId(u"PasswordSyncClientID</key>\\s*<string>0oa\\w+<"_s);
    QVERIFY(sso[u"general"_s][u"payloads"_s].toString().contains(clientId));
    QVERIFY(client.practice.writeLog().isEmpty());
}

QTEST_GUILESS_MAIN(TestPracticeJamfProfiles)
#include "tst_practice_jamf_profiles.moc"
