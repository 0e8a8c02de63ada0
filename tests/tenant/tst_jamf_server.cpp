// SPDX-License-Identifier: MIT
#include "tenant/jamf/one_mac.h"
#include "tenant/jamf/server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

base::Reply reply(int status, const QByteArray &body = {}) { return {status, {}, body, {}}; }

/// What a reading of one answer makes of it; undefined where it is an error.
QJsonValue readOne(const tenant::Reading &reading, const base::Reply &answer)
{
    const auto reader = reading.open();
    const auto next = reader->take(answer);
    return next ? std::get<QJsonValue>(reader->finish()) : QJsonValue(QJsonValue::Undefined);
}

} // namespace

class TestJamfServer : public QObject
{
    Q_OBJECT

private slots:
    void auth_data();
    void auth();
    void version();
    void collection_data();
    void collection();
    void prestages();
    void commands();
    void oneMac();
    void oneMacThatIsNotThere();
    void verifyVersions();
    void verifyVersionsInOtherForms_data();
    void verifyVersionsInOtherForms();
    void badVerifyVersions_data();
    void badVerifyVersions();
};

void TestJamfServer::auth_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("everything");
    QTest::addColumn<QStringList>("privileges");
    QTest::newRow("privileges by site")
        << QByteArray(R"({"account":{"accessLevel":"FullAccess","privilegeSet":"CUSTOM",)"
                      R"("privilegesBySite":{"-1":["Read Computers"],"2":["Read Sites"]}}})")
        << true << false << QStringList{u"Read Computers"_s, u"Read Sites"_s};
    QTest::newRow("privileges of the account's groups, each once")
        << QByteArray(R"({"account":{"accessLevel":"GroupBasedAccess"},"accountGroups":[)"
                      R"({"privileges":["A"]},{"privileges":["A","B"]}]})")
        << true << false << QStringList{u"A"_s, u"B"_s};
    QTest::newRow("an administrator")
        << QByteArray(R"({"account":{"accessLevel":"FullAccess","privilegeSet":"ADMINISTRATOR"}})")
        << true << true << QStringList();
    QTest::newRow("nothing is filled in")
        << QByteArray(
               R"({"account":null,"accountGroups":[],"authenticationType":"CLIENT_CREDENTIALS"})")
        << false << false << QStringList();
    QTest::newRow("other types everywhere")
        << QByteArray(
               R"({"account":{"privilegesBySite":["x"],"privileges":{"a":1}},"accountGroups":7})")
        << false << false << QStringList();
}

void TestJamfServer::auth()
{
    QFETCH(QByteArray, body);
    const QJsonValue value = readOne(jamf::auth(), reply(200, body));
    QTEST(value[u"known"_s].toBool(), "known");
    QTEST(value[u"everything"_s].toBool(), "everything");
    QStringList privileges;
    for (const QJsonValue name : value[u"privileges"_s].toArray())
        privileges += name.toString();
    QTEST(privileges, "privileges");
}

void TestJamfServer::version()
{
    const QJsonValue value =
        readOne(jamf::serverVersion(), reply(200, R"({"version":"11.30.1-t17"})"));
    QCOMPARE(value[u"version"_s].toString(), u"11.30.1-t17"_s);
    QVERIFY(readOne(jamf::serverVersion(), reply(401)).isUndefined());
    QCOMPARE(jamf::startup().first.credential, base::Credential::None);
}

void TestJamfServer::collection_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QJsonValue>("accounts");
    QTest::newRow("collected")
        << QByteArray(R"({"computerInventoryCollectionPreferences":{"includeAccounts":true}})")
        << QJsonValue(true);
    QTest::newRow("not collected")
        << QByteArray(R"({"computerInventoryCollectionPreferences":{"includeAccounts":false}})")
        << QJsonValue(false);
    QTest::newRow("not told") << QByteArray("{}") << QJsonValue();
}

void TestJamfServer::collection()
{
    QFETCH(QByteArray, body);
    QTEST(readOne(jamf::collectionSettings(), reply(200, body))[u"accounts"_s], "accounts");
}

void TestJamfServer::prestages()
{
    const QByteArray body = R"({"totalCount":1,"results":[{"id":"1","displayName":"All",)"
                            R"("pssoEnabled":true,"pssoConfigProfileId":12,)"
                            R"("platformSsoAppBundleId":"com.okta.mobile",)"
                            R"("prestageInstalledProfileIds":["12"]}]})";
    const QJsonArray expected{QJsonObject{{u"id"_s, u"1"_s},
                                          {u"name"_s, u"All"_s},
                                          {u"ssoOn"_s, true},
                                          {u"ssoProfileId"_s, u"12"_s},
                                          {u"ssoApp"_s, u"com.okta.mobile"_s},
                                          {u"profileIds"_s, QJsonArray{u"12"_s}}}};
    QCOMPARE(readOne(jamf::prestages(), reply(200, body)).toArray(), expected);
}

void TestJamfServer::commands()
{
    const tenant::Reading reading = jamf::installCommands("M-1");
    QCOMPARE(reading.key, QByteArray("jamf.commands/M-1"));
    const QByteArray target = QByteArray::fromPercentEncoding(reading.first.target);
    QVERIFY(target.endsWith("filter=clientManagementId==\"M-1\";command==INSTALL_PROFILE"));
    const QJsonValue value =
        readOne(reading, reply(200, R"({"results":[{"commandState":"PENDING","profileId":7}]})"));
    QCOMPARE(value.toArray()[0][u"state"_s].toString(), u"PENDING"_s);
    QCOMPARE(value.toArray()[0][u"profileId"_s].toString(), u"7"_s);
}

void TestJamfServer::oneMac()
{
    const tenant::Reading reading = jamf::oneMac(u"C02X"_s);
    QCOMPARE(reading.key, QByteArray("jamf.pilot/C02X"));
    const auto reader = reading.open();
    const auto again = reader->take(reply(404));
    QVERIFY(again && *again);
    QVERIFY((*again)->target.startsWith("/api/v3/computers-inventory?"));
    const QByteArray body =
        R"({"results":[{"id":"1","hardware":{"serialNumber":"OTHER"}},{"id":"2","udid":"U",)"
        R"("general":{"name":"N","managementId":"M","remoteManagement":{"managed":true},)"
        R"("reportDate":"2026-11-20T10:00:00Z"},"hardware":{"serialNumber":"c02x"},)"
        R"("operatingSystem":{"version":"15.1"},"applications":[{"name":"Safari.app"},)"
        R"({"name":"Okta Verify.app","version":"9.30.0","macAppStore":false}],)"
        R"("groupMemberships":[{"groupId":"5"}]}]})";
    const auto end = reader->take(reply(200, body));
    QVERIFY(end && !*end);
    const QJsonValue mac = std::get<QJsonValue>(reader->finish());
    QCOMPARE(mac[u"id"_s].toString(), u"2"_s);
    QCOMPARE(mac[u"managed"_s], QJsonValue(true));
    QCOMPARE(mac[u"applications"_s].toArray().size(), 1);
    QCOMPARE(mac[u"groups"_s].toArray(), QJsonArray{u"5"_s});
}

void TestJamfServer::oneMacThatIsNotThere()
{
    QVERIFY(
        readOne(jamf::oneMac(u"C02X"_s), reply(200, R"({"totalCount":0,"results":[]})")).isNull());
    for (const char *doubtful :
         {"[", "{}", R"({"results":[]})", R"({"totalCount":1,"results":[]})"})
        QVERIFY2(readOne(jamf::oneMac(u"C02X"_s), reply(200, doubtful)).isUndefined(), doubtful);
}

void TestJamfServer::verifyVersions()
{
    const QByteArray body =
        "<?xml version=\"1.0\"?><computer_applications><size>2</size><versions><size>2</size>"
        "<version><number>9.27.0</number><computers><size>2</size><computer><id>1</id><name>a</"
        "name>"
        "</computer><computer><id>2</id></computer></computers></version>"
        "<version><number>9.30.1</number><computers><computer><id>3</id></computer></computers>"
        "</version></versions><unique_computers><computer><id>1</id></computer></unique_computers>"
        "</computer_applications>";
    const QJsonArray expected{
        QJsonObject{{u"version"_s, u"9.27.0"_s}, {u"ids"_s, QJsonArray{1, 2}}},
        QJsonObject{{u"version"_s, u"9.30.1"_s}, {u"ids"_s, QJsonArray{3}}}};
    QCOMPARE(readOne(jamf::verifyVersions(), reply(200, body)).toArray(), expected);
    QCOMPARE(readOne(jamf::verifyVersions(), reply(404, "<html>")).toArray(), QJsonArray());
}

void TestJamfServer::verifyVersionsInOtherForms_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QJsonArray>("read");
    const QJsonArray one{QJsonObject{{u"version"_s, u"9.65.0"_s}, {u"ids"_s, QJsonArray{7}}}};
    const QByteArray inner = "<version><number> 9.65.0\n</number><computers><computer><id>7</id>"
                             "</computer></computers></version>";
    const auto row = [](const char *name, const QByteArray &versions, const QJsonArray &read) {
        QTest::newRow(name) << "<computer_applications>" + versions + "</computer_applications>"
                            << read;
    };
    row("nothing inside", "", {});
    row("an empty element", "<versions/>", {});
    row("blanks between the tags", "\n <versions >\n " + inner + "\n </versions>\n", one);
    row("a comment", "<!-- <versions> --><versions>" + inner + "</versions>", one);
    row("an attribute", "<versions size=\"1\">" + inner + "</versions>", one);
    row("nobody has it",
        "<versions><version><number>9.65.0</number><computers/></version></versions>",
        {QJsonObject{{u"version"_s, u"9.65.0"_s}, {u"ids"_s, QJsonArray()}}});
    row("the same elsewhere is not looked at", "<others>" + inner + "</others>", {});
}

void TestJamfServer::verifyVersionsInOtherForms()
{
    QFETCH(QByteArray, body);
    QTEST(readOne(jamf::verifyVersions(), reply(200, body)).toArray(), "read");
}

void TestJamfServer::badVerifyVersions_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("cut off") << QByteArray("<computer_applications><versions><version><number>9");
    QTest::newRow("another object") << QByteArray("<computers/>");
    QTest::newRow("a document type") << QByteArray("<!DOCTYPE x><computer_applications/>");
    QTest::newRow("too deep") << QByteArray("<computer_applications>").repeated(50) +
                                     QByteArray("</computer_applications>").repeated(50);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an end that fits no beginning")
        << QByteArray("<computer_applications><versions></computer_applications></versions>");
    QTest::newRow("an end too many")
        << QByteArray("<computer_applications></computer_applications></x>");
    QTest::newRow("a second document")
        << QByteArray("<computer_applications/><computer_applications/>");
    QTest::newRow("a section of raw text")
        << QByteArray("<computer_applications><![CDATA[<versions>]]></computer_applications>");
    QTest::newRow("a tag without end") << QByteArray("<computer_applications/");
    QTest::newRow("bytes that are no UTF-8")
        << QByteArray("<computer_applications>\xff\xfe</computer_applications>");
}

void TestJamfServer::badVerifyVersions()
{
    QFETCH(QByteArray, body);
    QVERIFY(readOne(jamf::verifyVersions(), reply(200, body)).isUndefined());
}

QTEST_GUILESS_MAIN(TestJamfServer)
#include "tst_jamf_server.moc"
