// SPDX-License-Identifier: MIT
#include "okta_client.h"

#include <QSslCertificate>
#include <QTest>
#include <QUrl>

using rehearsal::Practice;

namespace {

QByteArray logTarget(const QString &filter, const QByteArray &more = {})
{
    return "/api/v1/logs?filter=" + QUrl::toPercentEncoding(filter) + more;
}

QString print(const Practice &practice, const QString &tool)
{
    const QJsonObject evidence = QJsonDocument::fromJson(practice.evidence()).object();
    return evidence[u"tools"_s][tool][u"stdout"_s].toString();
}

QStringList typesOf(const QJsonArray &events)
{
    QStringList types;
    for (const QJsonValue &event : events)
        types += event[u"eventType"_s].toString();
    return types;
}

} // namespace

class TestPracticePilot : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsThereAtFirst();
    void deviceIsFoundBySerial_data();
    void deviceIsFoundBySerial();
    void accountsOnTheDevice();
    void accountsMayBeOff_data();
    void accountsMayBeOff();
    void logTellsTheStory();
    void logPages();
    void logPollsWithoutEnd();
    void logRefusals_data();
    void logRefusals();
    void evidenceHasRealPrints();
    void withoutProfilesTheMacHasNothing();
    void handsFreeGoesOnByItself();
    void applyUpdatesTakesItsTime();
};

void TestPracticePilot::nothingIsThereAtFirst()
{
    Practice practice;
    OktaClient client(practice);
    QCOMPARE(client.array("/api/v1/devices").size(), 0);
    QCOMPARE(client.array("/api/v1/logs").size(), 0);
    QVERIFY(!practice.byHand("account.created"));
    QVERIFY(!practice.byHand("no.such-step"));
    QVERIFY(print(practice, u"app-sso"_s).contains(u"Device Configuration:\n (null)"));
    QVERIFY(print(practice, u"security-find-identity"_s).contains(u"0 valid identities"));
}

void TestPracticePilot::deviceIsFoundBySerial_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("found");
    QTest::newRow("its serial number") << u"profile.serialNumber eq \"C02PILOT0001\""_s << 1;
    QTest::newRow("case does not count") << u"profile.serialNumber EQ \"c02pilot0001\""_s << 1;
    QTest::newRow("part of it") << u"profile.serialNumber co \"PILOT\""_s << 1;
    QTest::newRow("another one") << u"profile.serialNumber eq \"C02OTHER\""_s << 0;
    QTest::newRow("both have to hold")
        << u"profile.platform eq \"MACOS\" and not (profile.serialNumber sw \"C02\")"_s << 0;
    QTest::newRow("either may hold")
        << u"profile.platform eq \"WINDOWS\" or profile.serialNumber pr"_s << 1;
}

void TestPracticePilot::deviceIsFoundBySerial()
{
    QFETCH(QString, search);
    QFETCH(int, found);
    Practice practice(u"all-set-up"_s);
    OktaClient client(practice);
    const QJsonArray rows =
        client.array("/api/v1/devices?search=" + QUrl::toPercentEncoding(search));
    QCOMPARE(rows.size(), found);
    if (found > 0)
        QCOMPARE(rows[0][u"profile"_s][u"platform"_s].toString(), u"MACOS"_s);
}

void TestPracticePilot::accountsOnTheDevice()
{
    Practice practice(u"all-set-up"_s);
    OktaClient client(practice);
    const QByteArray path =
        "/api/v1/devices/" + client.array("/api/v1/devices")[0][u"id"_s].toString().toLatin1();
    QCOMPARE(client.array(path + "/users").size(), 1);
    const QJsonArray accounts =
        client.array(path + "/os-accounts?expand=account_linked_enrollments");
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts[0][u"profile"_s][u"username"_s].toString(), u"anna.berg"_s);
    QCOMPARE(accounts[0][u"profile"_s][u"fullName"_s].toString(), u"Anna Berg"_s);
    const QJsonValue enrolment = accounts[0][u"_embedded"_s][u"accountLinkedEnrollments"_s][0];
    QCOMPARE(enrolment[u"type"_s].toString(), u"platform_sso"_s);
}

void TestPracticePilot::accountsMayBeOff_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("no licence") << u"401"_s << u"E0000015"_s;
    QTest::newRow("no such path") << u"404"_s << u"E0000007"_s;
}

void TestPracticePilot::accountsMayBeOff()
{
    QFETCH(QString, value);
    QFETCH(QString, code);
    Practice practice(u"all-set-up"_s);
    practice.setSwitch(u"okta.os-accounts"_s, value);
    OktaClient client(practice);
    const QString id = client.array("/api/v1/devices")[0][u"id"_s].toString();
    const base::Reply reply = client.get("/api/v1/devices/" + id.toLatin1() + "/os-accounts");
    QCOMPARE(reply.status, value.toInt());
    QCOMPARE(OktaClient::codeOf(reply), code);
}

void TestPracticePilot::logTellsTheStory()
{
    Practice practice(u"all-set-up"_s);
    OktaClient client(practice);
    const QStringList types = typesOf(client.array("/api/v1/logs"));
    const QStringList story{u"device.platform_sso.keys.register"_s, u"device.enrollment.create"_s,
                            u"device.lifecycle.activate"_s, u"device.local_account.create"_s,
                            u"device.user_os_account.sync"_s};
    qsizetype last = -1;
    for (const QString &type : story) {
        QVERIFY2(types.indexOf(type) > last, qPrintable(type));
        last = types.indexOf(type);
    }
    const QJsonArray made = client.array(logTarget(
        u"eventType eq \"device.local_account.create\" and outcome.result eq \"SUCCESS\""_s));
    QCOMPARE(made.size(), 1);
    QCOMPARE(made[0][u"target"_s][0][u"detailEntry"_s][u"serialNumber"_s].toString(),
             u"C02PILOT0001"_s);
    const QString device = made[0][u"target"_s][0][u"id"_s].toString();
    QVERIFY(client.array(logTarget(u"target.id eq \"%1\""_s.arg(device))).size() >= 5);
    QCOMPARE(client.array(logTarget(u"eventType sw \"device.password_sync\""_s)).size(), 0);
    QCOMPARE(typesOf(client.array("/api/v1/logs?sortOrder=DESCENDING&limit=1")).value(0),
             types.last());
}

void TestPracticePilot::logPages()
{
    Practice practice(u"all-set-up"_s);
    OktaClient client(practice);
    const QByteArray until = client.now().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s).toLatin1();
    const qsizetype all = client.array("/api/v1/logs?until=" + until).size();
    QByteArray target = "/api/v1/logs?limit=2&until=" + until;
    qsizetype seen = 0;
    for (int i = 0; i < 20 && !target.isEmpty(); ++i) {
        const base::Reply reply = client.get(target);
        QCOMPARE(reply.status, 200);
        seen += OktaClient::arrayOf(reply).size();
        target = client.link(reply, "next");
        QVERIFY(!target.contains("since="));
    }
    QVERIFY(target.isEmpty());
    QCOMPARE(seen, all);
    QVERIFY(all > 5);
    QCOMPARE(client.array("/api/v1/logs?since=" + until).size(), 0);
}

void TestPracticePilot::logPollsWithoutEnd()
{
    Practice practice(u"all-set-up"_s);
    practice.setSwitch(u"okta.log-lag"_s, u"5"_s);
    OktaClient client(practice);
    base::Reply reply = client.get("/api/v1/logs?limit=1000");
    QVERIFY(!client.link(reply, "next").isEmpty());
    QByteArray next = client.link(reply, "next");
    QCOMPARE(OktaClient::arrayOf(client.get(next)).size(), 0);
    QCOMPARE(client.post("/api/v1/features/ftrjitlocalaccount1/DISABLE").status, 200);
    QCOMPARE(OktaClient::arrayOf(client.get(next)).size(), 0); // events show up late
    client.wait(6);
    reply = client.get(next);
    QCOMPARE(typesOf(OktaClient::arrayOf(reply)), QStringList{u"system.feature.disable"_s});
    QVERIFY(client.link(reply, "next") != next);
}

void TestPracticePilot::logRefusals_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("more than a thousand") << QByteArray("limit=1001");
    QTest::newRow("no number") << QByteArray("limit=many");
    QTest::newRow("no date") << QByteArray("since=yesterday");
    QTest::newRow("an order that is none") << QByteArray("sortOrder=UP");
    QTest::newRow("a word too long") << "q=" + QByteArray(41, 'x');
    QTest::newRow("a filter with an open bracket") << QByteArray("filter=(eventType%20pr");
    QTest::newRow("a filter with an open quote") << QByteArray("filter=eventType%20eq%20%22x");
    QTest::newRow("brackets without end") << "filter=" + QByteArray(5000, '(');
    QTest::newRow("since with a cursor") << QByteArray("after=abc&since=2026-11-01T00:00:00Z");
}

void TestPracticePilot::logRefusals()
{
    QFETCH(QByteArray, query);
    Practice practice;
    OktaClient client(practice);
    const base::Reply reply = client.get("/api/v1/logs?" + query);
    QCOMPARE(reply.status, 400);
    QCOMPARE(OktaClient::codeOf(reply), u"E0000001"_s);
}

void TestPracticePilot::evidenceHasRealPrints()
{
    Practice practice(u"all-set-up"_s);
    OktaClient client(practice);
    const QString sso = print(practice, u"app-sso"_s);
    const qsizetype start = sso.indexOf(u'{');
    const qsizetype end = sso.indexOf(u"\nLogin Configuration:");
    const QJsonObject device =
        QJsonDocument::fromJson(sso.mid(start, end - start).toUtf8()).object();
    QVERIFY2(!device.isEmpty(), qPrintable(sso));
    QCOMPARE(device[u"registrationCompleted"_s].toBool(), true);
    QCOMPARE(device[u"createUsersEnabled"_s].toBool(), true);
    QCOMPARE(device[u"sharedDeviceKeys"_s].toBool(), true);
    QCOMPARE(device[u"tokenToUserMapping"_s][u"AccountName"_s].toString(),
             u"macOSAccountUsername"_s);

    const QString pem = print(practice, u"security-find-certificate"_s);
    const QList<QSslCertificate> certificates =
        QSslCertificate::fromData(pem.toLatin1(), QSsl::Pem);
    QCOMPARE(certificates.size(), 1);
    const QString sha1 = QString::fromLatin1(
        certificates.first().digest(QCryptographicHash::Sha1).toHex().toUpper());
    QVERIFY(print(practice, u"security-find-identity"_s).contains(sha1));
    QVERIFY(certificates.first().expiryDate() > client.now().addDays(300));
    QVERIFY(print(practice, u"dscl-users"_s).contains(u"PlatformSSO:anna.berg@acme.example"));
    QVERIFY(
        print(practice, u"swcutil-show"_s).contains(u"B7F62B65BN.com.okta.mobile.auth-service"));
    QVERIFY(print(practice, u"profiles-show"_s).contains(u"com.apple.extensiblesso"));
    QVERIFY(!practice.evidence().contains(practice.secrets().value("scep.password")));
}

void TestPracticePilot::withoutProfilesTheMacHasNothing()
{
    Practice practice;
    OktaClient client(practice);
    QVERIFY(practice.byHand("scep.configuration"));
    QCOMPARE(client.array("/api/v1/devices").size(), 0);
    QVERIFY(!practice.byHand("mac.registration"));
    QVERIFY(!practice.byHand("account.created"));
}

void TestPracticePilot::handsFreeGoesOnByItself()
{
    Practice practice;
    OktaClient client(practice);
    practice.setHandsFree(true);
    const QByteArray app = client.appId();
    const QString name = u"macOSAccountUsername"_s;
    const QJsonObject attribute{{u"title"_s, name}, {u"type"_s, u"string"_s}};
    const QJsonObject custom{{u"properties"_s, QJsonObject{{name, attribute}}}};
    client.post("/api/v1/meta/schemas/apps/" + app + "/default",
                {{u"definitions"_s, QJsonObject{{u"custom"_s, custom}}}});
    client.wait(2);
    const QString mapping = client.array("/api/v1/mappings?targetId=" + app)[0][u"id"_s].toString();
    const QJsonObject entry{{u"expression"_s, u"String.substringBefore(user.login, \"@\")"_s},
                            {u"pushStatus"_s, u"PUSH"_s}};
    const base::Reply reply = client.post("/api/v1/mappings/" + mapping.toLatin1(),
                                          {{u"properties"_s, QJsonObject{{name, entry}}}});
    QCOMPARE(reply.status, 200);
    const QJsonArray users = client.array("/api/v1/apps/" + app + "/users");
    QCOMPARE(users[1][u"profile"_s][name].toString(), u"bruno.castell"_s);
}

void TestPracticePilot::applyUpdatesTakesItsTime()
{
    Practice practice(u"made-by-hand"_s);
    practice.setSwitch(u"okta.reapply-delay"_s, u"20"_s);
    OktaClient client(practice);
    const QByteArray target = "/api/v1/apps/" + client.appId() + "/users?limit=1";
    const auto name = [&] {
        return client.array(target)[0][u"profile"_s][u"macOSAccountUsername"_s];
    };
    QVERIFY(name().isNull());
    QVERIFY(practice.byHand("okta.apply-updates"));
    QVERIFY(name().isNull());
    client.wait(20);
    QCOMPARE(name().toString(), u"anna.berg@acme.example"_s);
}

QTEST_GUILESS_MAIN(TestPracticePilot)
#include "tst_practice_pilot.moc"
