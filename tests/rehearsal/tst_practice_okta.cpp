// SPDX-License-Identifier: MIT
#include "okta_client.h"

#include <QSet>
#include <QTest>

using rehearsal::Planned;
using rehearsal::Practice;
using rehearsal::Trouble;

class TestPracticeOkta : public QObject
{
    Q_OBJECT

private slots:
    void wellKnownNeedsNoSignIn();
    void refusals_data();
    void refusals();
    void everyAnswerHasTheVendorsHeaders();
    void pagesFollowTheLinks_data();
    void pagesFollowTheLinks();
    void linksNameTheLoopbackAddressThatWasAsked();
    void featureGoesOnOnce();
    void featureSwitches_data();
    void featureSwitches();
    void ratesRunOutAndComeBack();
    void troubles_data();
    void troubles();
    void tokenRevokesItself();
};

void TestPracticeOkta::wellKnownNeedsNoSignIn()
{
    Practice practice;
    OktaClient client(practice);
    client.authorization.clear();
    const QJsonObject org = client.object("/.well-known/okta-organization");
    QCOMPARE(org[u"pipeline"_s].toString(), u"idx"_s);
    QVERIFY(org[u"id"_s].toString().startsWith(u"00o"));
    QCOMPARE(org[u"_links"_s][u"organization"_s][u"href"_s].toString(), u"https://acme.okta.com"_s);
    QVERIFY(!org[u"_links"_s].toObject().contains(u"alternate"_s));

    QVERIFY(practice.setSwitch(u"okta.custom-domain"_s, u"login.acme.example"_s));
    QVERIFY(practice.setSwitch(u"okta.alternate-link"_s, u"list"_s));
    const QJsonValue links = client.object("/.well-known/okta-organization")[u"_links"_s];
    QCOMPARE(links[u"alternate"_s][0][u"href"_s].toString(), u"https://login.acme.example"_s);

    const QJsonObject site = client.object("/.well-known/apple-app-site-association");
    QVERIFY(site[u"authsrv"_s][u"apps"_s].toArray().contains(u"B7F62B65BN.com.okta.mobile"_s));
}

void TestPracticeOkta::refusals_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");

    const QByteArray good = "SSWS 00practice-token-of-acme-opens-nothing-real";
    QTest::newRow("no sign-in") << QByteArray("GET") << QByteArray("/api/v1/org") << QByteArray()
                                << 401 << u"E0000011"_s;
    QTest::newRow("a wrong token") << QByteArray("GET") << QByteArray("/api/v1/org")
                                   << QByteArray("SSWS nonsense") << 401 << u"E0000011"_s;
    QTest::newRow("a wrong bearer") << QByteArray("GET") << QByteArray("/api/v1/org")
                                    << QByteArray("Bearer nonsense") << 401 << u"E0000011"_s;
    QTest::newRow("the nonce wants POST")
        << QByteArray("GET") << QByteArray("/device-access/api/v1/nonce") << QByteArray() << 405
        << u"E0000022"_s;
    QTest::newRow("no such path") << QByteArray("GET") << QByteArray("/api/v1/nowhere") << good
                                  << 404 << u"E0000007"_s;
    QTest::newRow("no such app") << QByteArray("GET") << QByteArray("/api/v1/apps/0oaNone") << good
                                 << 404 << u"E0000007"_s;
    QTest::newRow("a client id is no mapping end")
        << QByteArray("GET") << QByteArray("/api/v1/mappings?targetId=clientid") << good << 400
        << u"E0000001"_s;
    QTest::newRow("a cursor of somebody else")
        << QByteArray("GET") << QByteArray("/api/v1/apps?after=abcdefghijk") << good << 400
        << u"E0000001"_s;
    QTest::newRow("a search that cannot be read")
        << QByteArray("GET") << QByteArray("/api/v1/devices?search=profile%20likes%20this") << good
        << 400 << u"E0000031"_s;
}

void TestPracticeOkta::refusals()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, authorization);
    QFETCH(int, status);
    QFETCH(QString, code);
    Practice practice;
    OktaClient client(practice);
    client.authorization = authorization;
    const base::Reply reply = client.get(target);
    QCOMPARE(reply.status, status);
    const QJsonObject error = OktaClient::objectOf(reply);
    QCOMPARE(error[u"errorCode"_s].toString(), code);
    QCOMPARE(error[u"errorLink"_s].toString(), code);
    QVERIFY(!error[u"errorSummary"_s].toString().isEmpty());
    QVERIFY(error[u"errorId"_s].toString().startsWith(u"oae"));
    QVERIFY(error[u"errorCauses"_s].isArray());
}

void TestPracticeOkta::everyAnswerHasTheVendorsHeaders()
{
    Practice practice;
    OktaClient client(practice);
    const base::Reply reply = client.get("/api/v1/org");
    QCOMPARE(reply.headers.value("Date"), QByteArray("Tue, 01 Dec 2026 09:00:00 GMT"));
    QVERIFY(!reply.headers.value("X-Okta-Request-Id").isEmpty());
    QCOMPARE(reply.headers.value("X-Rate-Limit-Limit"), QByteArray("600"));
    QCOMPARE(reply.headers.value("X-Rate-Limit-Remaining"), QByteArray("599"));
    QCOMPARE(reply.headers.value("X-Rate-Limit-Reset").toLongLong(),
             client.now().toSecsSinceEpoch() + 60);
    QCOMPARE(reply.headers.value("Content-Type"), QByteArray("application/json"));
}

void TestPracticeOkta::pagesFollowTheLinks_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("rows");
    QTest::newRow("apps, twenty without a limit") << QByteArray("/api/v1/apps") << 2 << 26;
    QTest::newRow("apps, a limit too large is cut")
        << QByteArray("/api/v1/apps?limit=9999") << 1 << 26;
    QTest::newRow("apps by the start of their label")
        << QByteArray("/api/v1/apps?q=book&limit=7") << 3 << 20;
    QTest::newRow("people of the app, expanded")
        << QByteArray("/api/v1/apps/APP/users?limit=500&expand=user") << 3 << 1212;
    QTest::newRow("a full last page has no next")
        << QByteArray("/api/v1/apps/APP/users?limit=303") << 4 << 1212;
}

void TestPracticeOkta::pagesFollowTheLinks()
{
    QFETCH(QByteArray, start);
    QFETCH(int, pages);
    QFETCH(int, rows);
    Practice practice;
    QVERIFY(practice.setSwitch(u"okta.users"_s, u"1200"_s));
    OktaClient client(practice);
    QByteArray target = start.replace("APP", client.appId());
    QSet<QString> ids;
    int read = 0;
    int seen = 0;
    while (!target.isEmpty() && read < 50) {
        const base::Reply reply = client.get(target);
        QCOMPARE(reply.status, 200);
        for (const QJsonValue &row : OktaClient::arrayOf(reply))
            ids += row[u"id"_s].toString();
        seen += int(OktaClient::arrayOf(reply).size());
        ++read;
        QVERIFY(!client.link(reply, "self").isEmpty());
        target = client.link(reply, "next");
    }
    QCOMPARE(read, pages);
    QCOMPARE(seen, rows);
    QCOMPARE(ids.size(), qsizetype(rows));
}

void TestPracticeOkta::linksNameTheLoopbackAddressThatWasAsked()
{
    Practice practice;
    OktaClient client(practice);
    client.host = "127.0.0.1:49152";
    const base::Reply reply = client.get("/api/v1/apps?limit=3");
    const QByteArray next = client.link(reply, "next");
    QVERIFY2(next.startsWith("/api/v1/apps?"), next.constData());
    QCOMPARE(OktaClient::arrayOf(client.get(next)).size(), qsizetype(3));
    const QJsonObject org = client.object("/.well-known/okta-organization");
    QCOMPARE(org[u"_links"_s][u"organization"_s][u"href"_s].toString(),
             u"http://127.0.0.1:49152"_s);
}

void TestPracticeOkta::featureGoesOnOnce()
{
    Practice practice;
    OktaClient client(practice);
    QByteArray id;
    for (const QJsonValue &feature : client.array("/api/v1/features")) {
        QCOMPARE(feature[u"type"_s].toString(), u"self-service"_s);
        if (feature[u"name"_s].toString() == u"Just-In-Time Local Account Creation for macOS")
            id = feature[u"id"_s].toString().toLatin1();
    }
    const QByteArray path = "/api/v1/features/" + id;
    QCOMPARE(client.object(path)[u"status"_s].toString(), u"DISABLED"_s);
    QCOMPARE(client.post(path + "/enable").status, 404); // the SPEC has capitals
    const base::Reply reply = client.post(path + "/ENABLE");
    QCOMPARE(OktaClient::objectOf(reply)[u"status"_s].toString(), u"ENABLED"_s);
    QCOMPARE(practice.writeLog(), QStringList{u"POST /api/v1/features/{id}/ENABLE"_s});
    QCOMPARE(client.post(path + "/ENABLE").status, 200);
    QCOMPARE(practice.writeLog().size(), 1);
    QCOMPARE(practice.counts().writes, 3);
    const QJsonArray events =
        client.array("/api/v1/logs?filter=eventType%20eq%20%22system.feature.enable%22");
    QCOMPARE(events.size(), 1);
}

void TestPracticeOkta::featureSwitches_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("status");
    QTest::newRow("as usual") << u"okta.re-enable"_s << u"200"_s << 200;
    QTest::newRow("not listed") << u"okta.feature-listed"_s << u"no"_s << 404;
    QTest::newRow("a closed beta") << u"okta.feature-stage"_s << u"CLOSED BETA"_s << 400;
    QTest::newRow("a disabled dependency") << u"okta.feature-dependency"_s << u"disabled"_s << 400;
    QTest::newRow("an organization administrator") << u"okta.role"_s << u"ORG_ADMIN"_s << 403;
}

void TestPracticeOkta::featureSwitches()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(int, status);
    Practice practice;
    QVERIFY(practice.setSwitch(name, value));
    QVERIFY(practice.switches().contains(name + u'=' + value));
    QVERIFY(!practice.setSwitch(name, u"no such value"_s));
    QVERIFY(!practice.setSwitch(u"okta.no-such-switch"_s, value));
    OktaClient client(practice);
    QCOMPARE(client.post("/api/v1/features/ftrjitlocalaccount1/ENABLE").status, status);
    QCOMPARE(practice.writeLog().isEmpty(), status != 200);
}

void TestPracticeOkta::ratesRunOutAndComeBack()
{
    Practice practice;
    practice.setSwitch(u"okta.rate-limit"_s, u"2"_s);
    OktaClient client(practice);
    QCOMPARE(client.get("/api/v1/org").status, 200);
    client.wait(10);
    QCOMPARE(client.get("/api/v1/org").status, 200);
    const base::Reply reply = client.get("/api/v1/org");
    QCOMPARE(reply.status, 429);
    QCOMPARE(OktaClient::codeOf(reply), u"E0000047"_s);
    QCOMPARE(reply.headers.value("X-Rate-Limit-Remaining"), QByteArray("0"));
    const qint64 reset = reply.headers.value("X-Rate-Limit-Reset").toLongLong();
    QCOMPARE(reset - client.now().toSecsSinceEpoch(), qint64(50));
    QCOMPARE(client.get("/api/v1/features").status, 200); // a bucket of its own
    client.wait(50);
    QCOMPARE(client.get("/api/v1/org").status, 200);
}

void TestPracticeOkta::troubles_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<int>("status"); // 0: the connection is lost
    QTest::addColumn<bool>("isDone");
    QTest::newRow("throttled") << Trouble::Throttle << 429 << false;
    QTest::newRow("an error before the work") << Trouble::ErrorBefore << 503 << false;
    QTest::newRow("an error after the work") << Trouble::ErrorAfter << 504 << true;
    QTest::newRow("lost before the work") << Trouble::LostBefore << 0 << false;
    QTest::newRow("lost after the work") << Trouble::LostAfter << 0 << true;
    QTest::newRow("the token seems expired") << Trouble::Unauthorised << 401 << false;
    QTest::newRow("a proxy's page") << Trouble::Html << 200 << false;
    QTest::newRow("half the body") << Trouble::CutBody << 200 << true;
    QTest::newRow("no UTF-8") << Trouble::Garbage << 200 << true;
}

void TestPracticeOkta::troubles()
{
    QFETCH(Trouble, trouble);
    QFETCH(int, status);
    QFETCH(bool, isDone);
    Practice practice;
    OktaClient client(practice);
    const QByteArray target = "/api/v1/features/ftrjitlocalaccount1/ENABLE";
    practice.plan(Planned{trouble, 1, 1, true});
    practice.plan(Planned{trouble, 0, 9, false, base::System::Jamf}); // not for this one
    QCOMPARE(client.post("/api/v1/features/ftrtokenpreview0001/ENABLE").status, 200); // skipped
    QCOMPARE(client.get("/api/v1/org").status, 200);                                  // no write
    const base::Reply reply = client.post(target);
    QCOMPARE(client.answered, status != 0);
    QCOMPARE(reply.status, status);
    QCOMPARE(practice.writeLog().size(), isDone ? 1 : 0);
    QCOMPARE(QJsonDocument::fromJson(reply.body).isObject(), status == 429 || status == 401);
    QCOMPARE(client.post(target).status, 200); // once only
}

void TestPracticeOkta::tokenRevokesItself()
{
    Practice practice;
    OktaClient client(practice);
    QCOMPARE(client.array("/api/v1/api-tokens").size(), 1);
    QCOMPARE(client.send(base::Method::Delete, "/api/v1/api-tokens/current").status, 204);
    QCOMPARE(client.get("/api/v1/org").status, 401);
    QCOMPARE(client.send(base::Method::Delete, "/api/v1/api-tokens/current").status, 401);
}

QTEST_GUILESS_MAIN(TestPracticeOkta)
#include "tst_practice_okta.moc"
