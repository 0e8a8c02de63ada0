// SPDX-License-Identifier: MIT
#include "jamf_client.h"

using namespace Qt::StringLiterals;
using namespace latchkey::rehearsal;
namespace base = latchkey::base;
using base::Method;

class TestPracticeJamf : public QObject
{
    Q_OBJECT

private slots:
    void aTokenOpensTheTenant();
    void badSignIns_data();
    void badSignIns();
    void aTokenEnds();
    void aUserSignsInAndKeepsAlive();
    void privilegesAreTold();
    void aMissingPrivilege_data();
    void aMissingPrivilege();
    void endPointsByRelease_data();
    void endPointsByRelease();
    void pagesAreClamped();
    void counts_data();
    void counts();
    void badFilters_data();
    void badFilters();
    void sectionsNotAskedAreNull();
    void verifyVersionsNameTheMacs();
    void manyMacsCostNothingUntilAsked();
};

void TestPracticeJamf::aTokenOpensTheTenant()
{
    JamfClient client;
    QCOMPARE(client.get("/api/v1/jamf-pro-version").status, 401);
    QCOMPARE(client.get("/api/startup-status").status, 200);
    QCOMPARE(client.get("/api/v1/health-check").status, 204);
    QCOMPARE(client.signIn().status, 200);
    QVERIFY(
        client.object("/api/v1/jamf-pro-version")[u"version"_s].toString().startsWith(u"11.30"));
    QCOMPARE(client.send(Method::Post, "/api/v1/auth/invalidate-token").status, 204);
    QCOMPARE(client.get("/api/v1/jamf-pro-version").status, 401);
}

void TestPracticeJamf::badSignIns_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("error");
    QTest::newRow("a wrong secret")
        << QByteArray("grant_type=client_credentials&client_id=x") << u"invalid_client"_s;
    QTest::newRow("another grant")
        << QByteArray("grant_type=password") << u"unsupported_grant_type"_s;
    QTest::newRow("no form at all") << QByteArray("\xff\xfe{}") << u"unsupported_grant_type"_s;
}

void TestPracticeJamf::badSignIns()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, error);
    JamfClient client;
    const base::Reply reply = client.send(Method::Post, "/api/oauth/token", form);
    QCOMPARE(reply.status, 400);
    QCOMPARE(base::readJsonObject(reply.body)->value(u"error"_s).toString(), error);
    QCOMPARE(base::readJsonObject(client.signIn("api-role:9").body)->value(u"error"_s).toString(),
             u"invalid_scope"_s);
}

void TestPracticeJamf::aTokenEnds()
{
    JamfClient client;
    QVERIFY(client.practice.setSwitch(u"jamf.token-seconds"_s, u"60"_s));
    client.signIn();
    client.pass(59);
    QCOMPARE(client.get("/api/v1/auth").status, 200);
    client.pass(2);
    QCOMPARE(client.get("/api/v1/auth").status, 401);
    QCOMPARE(client.get("/JSSResource/osxconfigurationprofiles").status, 401);
}

void TestPracticeJamf::aUserSignsInAndKeepsAlive()
{
    JamfClient client;
    const auto secrets = client.practice.secrets();
    const QByteArray pair = secrets.value("jamf.user") + ':' + secrets.value("jamf.password");
    const auto signIn = [&] {
        return client.send(Method::Post, "/api/v1/auth/token", {},
                           {{"Authorization", "Basic " + pair.toBase64()}});
    };
    const base::Reply first = signIn();
    QCOMPARE(first.status, 200);
    client.token = base::readJsonObject(first.body)->value(u"token"_s).toString().toLatin1();
    const base::Reply second = client.send(Method::Post, "/api/v1/auth/keep-alive");
    QCOMPARE(second.status, 200);
    QCOMPARE(client.get("/api/v1/auth").status, 401);
    QVERIFY(client.practice.setSwitch(u"jamf.local-users"_s, u"no"_s));
    QCOMPARE(signIn().status, 401);
}

void TestPracticeJamf::privilegesAreTold()
{
    JamfClient client;
    client.signIn("api-role:1");
    const QJsonObject account = client.object("/api/v1/auth")[u"account"_s].toObject();
    const QJsonArray names = account[u"privilegesBySite"_s][u"-1"_s].toArray();
    QVERIFY(names.contains(u"Read Computers"_s));
    QVERIFY(!names.contains(u"Create macOS Configuration Profiles"_s));
    QVERIFY(client.practice.setSwitch(u"jamf.auth-body"_s, u"empty"_s));
    QVERIFY(client.object("/api/v1/auth")[u"account"_s].isNull());
    QVERIFY(client.object("/api/v1/api-roles/2")[u"privileges"_s].toArray().contains(
        u"Create macOS Configuration Profiles"_s));
    QCOMPARE(client.get("/api/v1/api-roles/9").status, 404);
}

void TestPracticeJamf::aMissingPrivilege_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("classic");
    QTest::newRow("the Classic API says 401") << u"401"_s << 401;
    QTest::newRow("the Classic API says 403") << u"403"_s << 403;
}

void TestPracticeJamf::aMissingPrivilege()
{
    QFETCH(QString, how);
    QFETCH(int, classic);
    JamfClient client;
    QVERIFY(client.practice.setSwitch(u"jamf.missing-privilege"_s, how));
    QVERIFY(client.practice.setSwitch(u"jamf.without"_s,
                                      u"Read Computers, Read macOS Configuration Profiles"_s));
    client.signIn();
    const base::Reply pro = client.get("/api/v4/computers-inventory");
    QCOMPARE(pro.status, 403);
    QVERIFY(pro.body.contains("INVALID_PRIVILEGE"));
    const base::Reply page = client.get("/JSSResource/osxconfigurationprofiles");
    QCOMPARE(page.status, classic);
    QVERIFY(page.body.contains("<p>Error: "));
    QCOMPARE(client.get("/api/v1/auth").status, 200);
}

void TestPracticeJamf::endPointsByRelease_data()
{
    QTest::addColumn<QString>("release");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    const QByteArray inventory = "/computers-inventory?page-size=1";
    const QByteArray groups = "/computer-groups/smart-groups?page-size=1";
    QTest::newRow("11.23 has no inventory v4") << u"11.23"_s << "/api/v4" + inventory << 404;
    QTest::newRow("11.23 has inventory v3") << u"11.23"_s << "/api/v3" + inventory << 200;
    QTest::newRow("11.23 has no groups v3") << u"11.23"_s << "/api/v3" + groups << 404;
    QTest::newRow("11.23 has groups v2") << u"11.23"_s << "/api/v2" + groups << 200;
    QTest::newRow("11.28 has groups v3") << u"11.28"_s << "/api/v3" + groups << 200;
    QTest::newRow("11.28 has no inventory v4") << u"11.28"_s << "/api/v4" + inventory << 404;
    QTest::newRow("11.30 has inventory v4") << u"11.30"_s << "/api/v4" + inventory << 200;
    QTest::newRow("later groups v2 are gone") << u"later"_s << "/api/v2" + groups << 404;
    QTest::newRow("later inventory v1 is gone") << u"later"_s << "/api/v1" + inventory << 404;
}

void TestPracticeJamf::endPointsByRelease()
{
    QFETCH(QString, release);
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    JamfClient client;
    QVERIFY(client.practice.setSwitch(u"jamf.endpoint-set"_s, release));
    client.signIn();
    QCOMPARE(client.get(path).status, status);
}

void TestPracticeJamf::pagesAreClamped()
{
    JamfClient client;
    QVERIFY(client.practice.setSwitch(u"jamf.macs"_s, u"2500"_s));
    client.signIn();
    const QByteArray path = "/api/v4/computers-inventory?sort=id%3Aasc&page-size=20000&page=";
    const QJsonObject first = client.object(path + "0");
    QCOMPARE(first[u"totalCount"_s].toInt(), 2500);
    QCOMPARE(first[u"results"_s].toArray().size(), 2000);
    const QJsonArray rest = client.object(path + "1")[u"results"_s].toArray();
    QCOMPARE(rest.size(), 500);
    QCOMPARE(rest.first()[u"id"_s].toString(), u"2001"_s);
    QVERIFY(client.object(path + "2")[u"results"_s].toArray().isEmpty());
    QCOMPARE(client.object("/api/v4/computers-inventory")[u"results"_s].toArray().size(), 100);
}

void TestPracticeJamf::counts_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<int>("good");
    QTest::addColumn<int>("faulty");
    QTest::newRow("managed") << QByteArray("general.remoteManagement.managed==true") << 20 << 19;
    QTest::newRow("new enough") << QByteArray("operatingSystem.version=ge=\"14\"") << 20 << 19;
    QTest::newRow("not user approved") << QByteArray("general.userApprovedMdm==false") << 0 << 1;
    QTest::newRow("both at once")
        << QByteArray("general.userApprovedMdm==true;operatingSystem.version=ge=14") << 20 << 18;
    QTest::newRow("either") << QByteArray("id==2,(id==3;general.supervised==true),id==\"4\"") << 3
                            << 3;
    QTest::newRow("one of some") << QByteArray("id=in=(1,2,77)") << 2 << 2;
    QTest::newRow("recent") << QByteArray("general.reportDate=gt=2026-11-20T00:00:00Z") << 20 << 19;
    QTest::newRow("by a wildcard") << QByteArray("general.name==\"Acme-Mac-*\"") << 19 << 19;
}

void TestPracticeJamf::counts()
{
    QFETCH(QByteArray, filter);
    QFETCH(int, good);
    QFETCH(int, faulty);
    const auto count = [&](const QString &scenario) {
        JamfClient client(scenario);
        client.signIn();
        return client
            .object("/api/v4/computers-inventory?page-size=1&filter=" +
                    filter.toPercentEncoding())[u"totalCount"_s]
            .toInt();
    };
    QCOMPARE(count(u"nothing-set-up"_s), good);
    QCOMPARE(count(u"made-by-hand"_s), faulty);
}

void TestPracticeJamf::badFilters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("half a filter") << QByteArray("filter=general.name%3D");
    QTest::newRow("an open bracket") << QByteArray("filter=%28general.name%3D%3Dx");
    QTest::newRow("an open quote") << QByteArray("filter=general.name%3D%3D%22x");
    QTest::newRow("a field that cannot be filtered by")
        << QByteArray("filter=security.bootstrapTokenEscrowedStatus%3D%3DESCROWED");
    QTest::newRow("an unknown section") << QByteArray("section=NONSENSE");
    QTest::newRow("an unknown sort field") << QByteArray("sort=nonsense%3Aasc");
    QTest::newRow("brackets without end") << "filter=" + QByteArray(5000, '(').toPercentEncoding();
}

void TestPracticeJamf::badFilters()
{
    QFETCH(QByteArray, query);
    JamfClient client;
    client.signIn();
    QCOMPARE(client.get("/api/v4/computers-inventory?" + query).status, 400);
}

void TestPracticeJamf::sectionsNotAskedAreNull()
{
    JamfClient client;
    client.signIn();
    const QJsonObject row =
        client
            .object("/api/v4/computers-inventory?section=SECURITY&section=HARDWARE&page-size=1"
                    "&sort=id%3Aasc")[u"results"_s]
            .toArray()
            .first()
            .toObject();
    QVERIFY(row[u"general"_s].isNull());
    QCOMPARE(row[u"security"_s][u"bootstrapTokenEscrowedStatus"_s].toString(), u"ESCROWED"_s);
    QCOMPARE(row[u"hardware"_s][u"serialNumber"_s].toString(), u"C02PILOT0001"_s);
    const QJsonObject all = client.object("/api/v4/computers-inventory-detail/1");
    QVERIFY(all[u"applications"_s].isArray() && all[u"localUserAccounts"_s].isArray());
    QVERIFY(all[u"general"_s].toObject().contains(u"lastCheckIn"_s));
    const QJsonObject old = client.object("/api/v3/computers-inventory-detail/1");
    QVERIFY(old[u"general"_s].toObject().contains(u"lastContactTime"_s));
    QCOMPARE(client.get("/api/v4/computers-inventory-detail/999").status, 404);
}

void TestPracticeJamf::verifyVersionsNameTheMacs()
{
    JamfClient client;
    client.signIn();
    const QByteArray path = "/JSSResource/computerapplications/application/Okta%20Verify.app";
    const QJsonObject usage = client.object(path)[u"computer_applications"_s].toObject();
    const QJsonArray versions = usage[u"versions"_s].toArray();
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions.first()[u"number"_s].toString(), u"9.61.1"_s);
    QCOMPARE(usage[u"unique_computers"_s].toArray().size(), 20);
    const QByteArray xml = client.get(path, "application/xml").body;
    QVERIFY(xml.contains("<version><number>9.61.1</number><computers><size>5</size><computer>"));
}

void TestPracticeJamf::manyMacsCostNothingUntilAsked()
{
    JamfClient client;
    QVERIFY(client.practice.setSwitch(u"jamf.macs"_s, u"100000"_s));
    client.signIn();
    const QJsonObject page = client.object(
        "/api/v4/computers-inventory?section=GENERAL&page-size=500&page=199&sort=id%3Aasc");
    QCOMPARE(page[u"totalCount"_s].toInt(), 100000);
    QCOMPARE(page[u"results"_s].toArray().last()[u"id"_s].toString(), u"100000"_s);
}

QTEST_GUILESS_MAIN(TestPracticeJamf)
#include "tst_practice_jamf.moc"
