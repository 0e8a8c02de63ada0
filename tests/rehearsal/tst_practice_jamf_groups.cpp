// SPDX-License-Identifier: MIT
#include "jamf_client.h"

using namespace Qt::StringLiterals;
using namespace latchkey::rehearsal;
namespace base = latchkey::base;
using base::Method;

namespace {

QByteArray smartGroup(const QByteArray &name, const QByteArray &criteria)
{
    return R"({"name":")" + name + R"(","description":"","siteId":"-1","criteria":[)" + criteria +
           "]}";
}

QByteArray criterion(int priority, const QByteArray &name, const QByteArray &search,
                     const QByteArray &value, const QByteArray &more = "\"andOr\":\"and\"")
{
    return R"({"priority":)" + QByteArray::number(priority) + R"(,"name":")" + name +
           R"(","searchType":")" + search + R"(","value":")" + value + "\"," + more + "}";
}

} // namespace

class TestPracticeJamfGroups : public QObject
{
    Q_OBJECT

private slots:
    void membership_data();
    void membership();
    void groupsAreKeptAndGuarded();
    void badGroups_data();
    void badGroups();
    void aStaleNodeDoesNotSeeTheWrite();
    void aBalancerWithoutCookies();
    void unknownCriteria_data();
    void unknownCriteria();
    void commandsWantAFilter();
};

void TestPracticeJamfGroups::membership_data()
{
    QTest::addColumn<QByteArray>("criteria");
    QTest::addColumn<QList<int>>("members");
    const QByteArray orElse = "\"andOr\":\"or\"";
    QTest::newRow("a serial number")
        << criterion(0, "Serial Number", "is", "C02PILOT0001") << QList<int>{1};
    QTest::newRow("the placeholder is nobody")
        << criterion(0, "Serial Number", "is", "111222333444555") << QList<int>{};
    QTest::newRow("one or the other")
        << criterion(0, "Serial Number", "is", "C02PILOT0001") + ',' +
               criterion(1, "Computer Name", "is", "Acme-Mac-0002", orElse)
        << QList<int>{1, 2};
    QTest::newRow("members of a group that are new enough")
        << criterion(0, "Computer Group", "member of", "Finance") + ',' +
               criterion(1, "Operating System Version", "greater than or equal", "26.0")
        << QList<int>{};
    QTest::newRow("members of a group")
        << criterion(0, "Computer Group", "member of", "Finance") << QList<int>{4, 7, 12};
    QTest::newRow("members of one group and not of another")
        << criterion(0, "Computer Group", "member of", "Jamf Connect Macs") + ',' +
               criterion(1, "Computer Group", "not member of", "Finance")
        << QList<int>{8, 18};
    QTest::newRow("and binds stronger than or")
        << criterion(0, "Computer Name", "is", "Acme-Mac-0002") + ',' +
               criterion(1, "Computer Name", "is", "Acme-Mac-0003", orElse) + ',' +
               criterion(2, "Apple Silicon", "is", "No")
        << QList<int>{2};
    QTest::newRow("brackets bind strongest")
        << criterion(0, "Computer Name", "is", "Acme-Mac-0002",
                     "\"andOr\":\"and\",\"openingParen\":true") +
               ',' +
               criterion(1, "Computer Name", "is", "Acme-Mac-0003",
                         "\"andOr\":\"or\",\"closingParen\":true") +
               ',' + criterion(2, "Apple Silicon", "is", "No")
        << QList<int>{};
}

void TestPracticeJamfGroups::membership()
{
    QFETCH(QByteArray, criteria);
    QFETCH(QList<int>, members);
    JamfClient client;
    client.signIn();
    const base::Reply made = client.send(Method::Post, "/api/v3/computer-groups/smart-groups",
                                         smartGroup("Wanted", criteria));
    QCOMPARE(made.status, 201);
    const QByteArray id = base::readJsonObject(made.body)->value(u"id"_s).toString().toLatin1();
    QList<int> found;
    const QJsonObject answer =
        client.object("/api/v3/computer-groups/smart-group-membership/" + id);
    for (const QJsonValue member : answer[u"members"_s].toArray())
        found += member.toInt();
    QCOMPARE(found, members);
}

void TestPracticeJamfGroups::groupsAreKeptAndGuarded()
{
    JamfClient client;
    client.signIn();
    const QByteArray path = "/api/v3/computer-groups/smart-groups";
    const QByteArray body = smartGroup("Pilot", criterion(0, "Serial Number", "is", "X"));
    const base::Reply made = client.send(Method::Post, path, body);
    QCOMPARE(client.send(Method::Post, path, body).status, 422);
    const QByteArray id = base::readJsonObject(made.body)->value(u"id"_s).toString().toLatin1();
    const QJsonObject list = client.object(path + "?filter=name%3D%3D%22Pilot%22");
    QCOMPARE(list[u"totalCount"_s].toInt(), 1);
    const QByteArray one = path + '/' + id;
    QCOMPARE(client.object(one)[u"criteria"_s][0][u"value"_s].toString(), u"X"_s);
    const qsizetype written = client.practice.writeLog().size();
    QCOMPARE(client.send(Method::Put, one, body).status, 202);
    QCOMPARE(client.practice.writeLog().size(), written);
    const QByteArray other =
        smartGroup("Fleet", criterion(0, "Computer Group", "member of", "Pilot"));
    QCOMPARE(client.send(Method::Post, path, other).status, 201);
    QCOMPARE(client.send(Method::Delete, one).status, 422);
    QVERIFY(client.practice.writeLog().last().startsWith(u"POST /api/v3/computer-groups"));
}

void TestPracticeJamfGroups::badGroups_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no JSON") << QByteArray("<xml/>");
    QTest::newRow("no name") << QByteArray("{}");
    QTest::newRow("a wrong priority") << smartGroup("A", criterion(1, "Serial Number", "is", "X"));
    QTest::newRow("neither and nor or")
        << smartGroup("A", criterion(0, "Serial Number", "is", "X", "\"andOr\":\"xor\""));
    QTest::newRow("an open bracket") << smartGroup(
        "A", criterion(0, "Serial Number", "is", "X", "\"andOr\":\"and\",\"openingParen\":true"));
}

void TestPracticeJamfGroups::badGroups()
{
    QFETCH(QByteArray, body);
    JamfClient client;
    client.signIn();
    const QJsonObject before = client.practice.state();
    QCOMPARE(client.send(Method::Post, "/api/v3/computer-groups/smart-groups", body).status, 400);
    QCOMPARE(client.practice.state(), before);
}

void TestPracticeJamfGroups::aStaleNodeDoesNotSeeTheWrite()
{
    JamfClient client;
    QVERIFY(client.practice.setSwitch(u"jamf.stale-seconds"_s, u"30"_s));
    client.signIn();
    const base::Reply made =
        client.send(Method::Post, "/api/v3/computer-groups/smart-groups",
                    smartGroup("New", criterion(0, "Serial Number", "is", "X")));
    const QByteArray one = "/api/v3/computer-groups/smart-groups/" +
                           base::readJsonObject(made.body)->value(u"id"_s).toString().toLatin1();
    QCOMPARE(client.get(one).status, 200);
    client.keepsCookie = false;
    const QSet<int> without{client.get(one).status, client.get(one).status};
    QCOMPARE(without, (QSet<int>{200, 404}));
    client.pass(31);
    QCOMPARE(client.get(one).status, 200);
    QCOMPARE(client.get(one).status, 200);
}

void TestPracticeJamfGroups::aBalancerWithoutCookies()
{
    JamfClient client;
    QVERIFY(client.practice.setSwitch(u"jamf.stale-seconds"_s, u"30"_s));
    QVERIFY(client.practice.setSwitch(u"jamf.sticky"_s, u"no"_s));
    client.signIn();
    client.send(Method::Post, "/api/v3/computer-groups/smart-groups",
                smartGroup("New", criterion(0, "Serial Number", "is", "X")));
    const QByteArray list = "/api/v3/computer-groups/smart-groups?filter=name%3D%3DNew";
    const int first = client.object(list)[u"totalCount"_s].toInt();
    const int second = client.object(list)[u"totalCount"_s].toInt();
    QCOMPARE(first + second, 1);
}

void TestPracticeJamfGroups::unknownCriteria_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("status");
    QTest::addColumn<qsizetype>("kept");
    QTest::newRow("kept") << u"kept"_s << 201 << qsizetype(2);
    QTest::newRow("refused") << u"400"_s << 400 << qsizetype(0);
    QTest::newRow("dropped without a word") << u"dropped"_s << 201 << qsizetype(1);
}

void TestPracticeJamfGroups::unknownCriteria()
{
    QFETCH(QString, how);
    QFETCH(int, status);
    QFETCH(qsizetype, kept);
    JamfClient client;
    QVERIFY(client.practice.setSwitch(u"jamf.unknown-criterion"_s, how));
    client.signIn();
    const QByteArray body = smartGroup("New", criterion(0, "Serial Number", "is", "X") + ',' +
                                                  criterion(1, "Favourite Colour", "is", "blue"));
    QCOMPARE(client.send(Method::Post, "/api/v3/computer-groups/smart-groups", body).status,
             status);
    const QJsonObject group = client.practice.state()[u"jamf"_s][u"groups"_s][u"New"_s].toObject();
    QCOMPARE(group[u"criteria"_s].toArray().size(), kept);
}

void TestPracticeJamfGroups::commandsWantAFilter()
{
    JamfClient client(u"all-set-up"_s);
    client.signIn();
    QCOMPARE(client.get("/api/v2/mdm/commands").status, 400);
    const QJsonObject mac = client.object("/api/v4/computers-inventory-detail/1");
    const QByteArray management = mac[u"general"_s][u"managementId"_s].toString().toLatin1();
    const QJsonObject all = client.object("/api/v2/mdm/commands?filter=clientManagementId%3D%3D" +
                                          management + "%3Bcommand%3D%3DINSTALL_PROFILE");
    QCOMPARE(all[u"totalCount"_s].toInt(), 4);
    QCOMPARE(all[u"results"_s][0][u"commandState"_s].toString(), u"ACKNOWLEDGED"_s);
    QCOMPARE(mac[u"configurationProfiles"_s].toArray().size(), 4);
    QVERIFY(client.practice.setSwitch(u"jamf.command-seconds"_s, u"999999"_s));
    const QJsonObject waiting =
        client.object("/api/v2/mdm/commands?filter=status%3D%3DPending&page-size=1");
    QVERIFY(waiting[u"totalCount"_s].toInt() > 0);
}

QTEST_GUILESS_MAIN(TestPracticeJamfGroups)
#include "tst_practice_jamf_groups.moc"
