// SPDX-License-Identifier: MIT
#include "okta_client.h"

#include <QSet>
#include <QTest>

using rehearsal::Planned;
using rehearsal::Practice;
using rehearsal::Trouble;

namespace {

QStringList names()
{
    return {u"nothing-set-up"_s,
            u"all-set-up"_s,
            u"made-by-hand"_s,
            u"two-sso-profiles"_s,
            u"jit-not-listed"_s,
            u"no-licence"_s,
            u"classic-org"_s,
            u"null-names-and-collisions"_s,
            u"throttled"_s,
            u"token-expires"_s,
            u"stale-jamf-node"_s,
            u"answer-lost"_s,
            u"signed-profile"_s,
            u"user-level"_s,
            u"entities"_s,
            u"prestage"_s,
            u"entra-sso"_s,
            u"jamf-connect"_s,
            u"several-app-instances"_s,
            u"several-user-types"_s,
            u"wrong-attribute"_s,
            u"attribute-of-wrong-type"_s,
            u"foreign-mapping"_s,
            u"custom-domain"_s,
            u"closed-beta"_s};
}

int jitFeatures(OktaClient &client)
{
    int count = 0;
    for (const QJsonValue &feature : client.array("/api/v1/features")) {
        const QString name = feature[u"name"_s].toString();
        count += name.contains(u"local account creation", Qt::CaseInsensitive) ? 1 : 0;
    }
    return count;
}

} // namespace

class TestScenarios : public QObject
{
    Q_OBJECT

private slots:
    void namesAreFixed();
    void eachIsTheSameEachTime_data();
    void eachIsTheSameEachTime();
    void copyIsAnotherWorld();
    void nothingSetUp();
    void allSetUp();
    void allSetUpDiffersFromNothing();
    void madeByHand();
    void withoutLicence_data();
    void withoutLicence();
    void faultyPeople();
    void throttledAnswersInTheEnd();
    void answerIsLostAfterTheWork();
    void firstTimeMovesThePast();
};

void TestScenarios::namesAreFixed()
{
    QCOMPARE(Practice::scenarios(), names());
    QCOMPARE(Practice(u"no such scenario"_s).state(), Practice().state());
}

void TestScenarios::eachIsTheSameEachTime_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : names())
        QTest::newRow(qPrintable(name)) << name;
}

void TestScenarios::eachIsTheSameEachTime()
{
    QFETCH(QString, name);
    const Practice first(name);
    Practice later(name);
    later.advanceTo(QDateTime(QDate(2031, 1, 1), QTime(0, 0), QTimeZone::utc()));
    QCOMPARE(later.state(), first.state());
    QCOMPARE(later.answers(), first.answers());
    QVERIFY(first.writeLog().isEmpty());
    QCOMPARE(first.counts().requests, 0);
    QVERIFY(first.decisions().contains(u"pilot.serials"_s));
    const QSet<QByteArray> wanted{"okta.client-id",     "okta.private-key", "jamf.client-id",
                                  "jamf.client-secret", "scep.user",        "scep.password",
                                  "scep.secret"};
    const QList<QByteArray> given = first.secrets().keys();
    QVERIFY(QSet<QByteArray>(given.begin(), given.end()).contains(wanted));
}

void TestScenarios::copyIsAnotherWorld()
{
    Practice practice;
    const Practice before = practice;
    OktaClient client(practice);
    QCOMPARE(client.post("/api/v1/features/ftrjitlocalaccount1/ENABLE").status, 200);
    QVERIFY(practice.state() != before.state());
    QVERIFY(before.writeLog().isEmpty());
    QCOMPARE(client.post("/api/v1/features/ftrjitlocalaccount1/DISABLE").status, 200);
    QCOMPARE(practice.state(), before.state());
}

void TestScenarios::nothingSetUp()
{
    Practice practice;
    OktaClient client(practice);
    QCOMPARE(jitFeatures(client), 1);
    const QByteArray app = client.appId();
    QCOMPARE(client.object("/api/v1/apps/" + app)[u"signOnMode"_s].toString(), u"OPENID_CONNECT"_s);
    const QJsonArray users = client.array("/api/v1/apps/" + app + "/users?limit=500&expand=user");
    QCOMPARE(users.size(), 12);
    QSet<QString> locals;
    for (const QJsonValue &user : users) {
        const QJsonValue profile = user[u"_embedded"_s][u"user"_s][u"profile"_s];
        QVERIFY(!profile[u"firstName"_s].toString().isEmpty());
        locals += profile[u"login"_s].toString().section(u'@', 0, 0);
    }
    QCOMPARE(locals.size(), 12);
    const QJsonArray groups = client.array("/api/v1/apps/" + app + "/groups?expand=group");
    QCOMPARE(groups[0][u"_embedded"_s][u"group"_s][u"profile"_s][u"name"_s].toString(),
             u"Mac users"_s);
}

void TestScenarios::allSetUp()
{
    Practice practice(u"all-set-up"_s);
    OktaClient client(practice);
    const QByteArray app = client.appId();
    QCOMPARE(client.array("/api/v1/devices").size(), 1);
    for (const QJsonValue &user : client.array("/api/v1/apps/" + app + "/users")) {
        QVERIFY(user[u"profile"_s][u"macOSAccountUsername"_s].toString().contains(u'.'));
        QVERIFY(user[u"profile"_s][u"macOSAccountFullName"_s].toString().contains(u' '));
    }
    QVERIFY(practice.byHand("account.created")); // done before
    QVERIFY(practice.byHand("jamf.scep-profile"));
}

void TestScenarios::allSetUpDiffersFromNothing()
{
    const QJsonObject nothing = Practice().state();
    const QJsonObject everything = Practice(u"all-set-up"_s).state();
    QVERIFY(nothing[u"okta"_s] != everything[u"okta"_s]);
    QVERIFY(nothing[u"jamf"_s] != everything[u"jamf"_s]);
}

void TestScenarios::madeByHand()
{
    Practice practice(u"made-by-hand"_s);
    OktaClient client(practice);
    const QByteArray app = client.appId();
    const QJsonValue mapping = client.array("/api/v1/mappings?targetId=" + app)[0];
    const QJsonObject whole =
        client.object("/api/v1/mappings/" + mapping[u"id"_s].toString().toLatin1());
    QCOMPARE(whole[u"properties"_s][u"macOSAccountUsername"_s][u"pushStatus"_s].toString(),
             u"DONT_PUSH"_s);
    QCOMPARE(practice.answers()[u"jamf.sso-profile"_s][u"existing"_s].toString(), u"adopt"_s);
}

void TestScenarios::withoutLicence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("pipeline");
    QTest::newRow("no licence") << u"no-licence"_s << u"idx"_s;
    QTest::newRow("a Classic org") << u"classic-org"_s << u"v1"_s;
}

void TestScenarios::withoutLicence()
{
    QFETCH(QString, name);
    QFETCH(QString, pipeline);
    Practice practice(name);
    OktaClient client(practice);
    QCOMPARE(client.object("/.well-known/okta-organization")[u"pipeline"_s].toString(), pipeline);
    QCOMPARE(client.appId(), QByteArray("none"));
    QCOMPARE(jitFeatures(client), 0);
    const base::Reply probe = client.get("/device-access/api/v1/desktop-mfa/recovery-pin-settings");
    QCOMPARE(probe.status, 401);
    QCOMPARE(OktaClient::codeOf(probe), u"E0000015"_s);
    QVERIFY(!practice.byHand("scep.configuration"));
    QVERIFY(!practice.byHand("okta.sso-app"));
    QVERIFY(!practice.answers().contains(u"scep.configuration"_s));
    QVERIFY(!client.object("/.well-known/apple-app-site-association").contains(u"authsrv"_s));
}

void TestScenarios::faultyPeople()
{
    Practice practice(u"null-names-and-collisions"_s);
    OktaClient client(practice);
    QHash<QString, int> afterDropping;
    QSet<QString> states;
    int missing = 0;
    int withoutSign = 0;
    int federated = 0;
    const QByteArray target = "/api/v1/apps/" + client.appId() + "/users?limit=500&expand=user";
    for (const QJsonValue &row : client.array(target)) {
        const QJsonValue user = row[u"_embedded"_s][u"user"_s];
        const QJsonValue profile = user[u"profile"_s];
        const QString login = profile[u"login"_s].toString();
        missing += profile[u"firstName"_s].isNull() || profile[u"lastName"_s].isNull() ? 1 : 0;
        withoutSign += login.contains(u'@') ? 0 : 1;
        federated += user[u"credentials"_s][u"provider"_s][u"type"_s].toString() == u"FEDERATION";
        states += user[u"status"_s].toString();
        ++afterDropping[login.section(u'@', 0, 0).remove(u'+').toLower()];
    }
    QCOMPARE(missing, 2);
    QCOMPARE(withoutSign, 1);
    QCOMPARE(federated, 1);
    QCOMPARE(states, (QSet<QString>{u"ACTIVE"_s, u"DEPROVISIONED"_s, u"STAGED"_s}));
    QCOMPARE(afterDropping[u"annaberg"_s], 2);
    QCOMPARE(afterDropping[u"sam.hill"_s], 2);
    QCOMPARE(afterDropping[u"root"_s], 1);
}

void TestScenarios::throttledAnswersInTheEnd()
{
    Practice practice(u"throttled"_s);
    OktaClient client(practice);
    int refused = 0;
    int answered = 0;
    for (int i = 0; i < 30; ++i) {
        const base::Reply reply = client.get("/api/v1/org");
        if (reply.status != 429) {
            ++answered;
            continue;
        }
        ++refused;
        const qint64 reset = reply.headers.value("X-Rate-Limit-Reset").toLongLong();
        const int seconds = int(reset - client.now().toSecsSinceEpoch());
        QVERIFY2(seconds >= 0 && seconds <= 3, qPrintable(QString::number(seconds)));
        client.wait(seconds);
    }
    QVERIFY(refused >= 3);
    QVERIFY(answered >= 20);
}

void TestScenarios::answerIsLostAfterTheWork()
{
    Practice practice(u"answer-lost"_s);
    OktaClient client(practice);
    QCOMPARE(client.get("/api/v1/org").status, 200);
    client.post("/api/v1/features/ftrjitlocalaccount1/ENABLE");
    QVERIFY(!client.answered);
    QCOMPARE(practice.writeLog().size(), 1);
    QCOMPARE(client.object("/api/v1/features/ftrjitlocalaccount1")[u"status"_s].toString(),
             u"ENABLED"_s);
}

void TestScenarios::firstTimeMovesThePast()
{
    Practice practice(u"all-set-up"_s);
    QVERIFY(practice.setSwitch(u"okta.page-limit"_s, u"3"_s));
    OktaClient client(practice);
    const QJsonArray events = client.array("/api/v1/logs");
    QCOMPARE(events.size(), 3);
    const QDateTime first =
        QDateTime::fromString(events[0][u"published"_s].toString(), Qt::ISODateWithMs);
    QCOMPARE(first, client.now().addDays(-2));
    const QDateTime earlier = client.now().addDays(-100);
    practice.advanceTo(earlier); // time does not go back
    QVERIFY(client.get("/api/v1/org").headers.value("Date").startsWith("Tue, 01 Dec 2026"));
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
