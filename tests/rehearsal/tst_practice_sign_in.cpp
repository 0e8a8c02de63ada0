// SPDX-License-Identifier: MIT
#include "okta_client.h"

#include "rehearsal/jwt.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QTest>
#include <QUrl>

using rehearsal::Practice;

namespace {

/// The service app's key as DER, out of the PEM text that the rehearsal hands out.
QByteArray keyOf(const Practice &practice)
{
    const QList<QByteArray> lines = practice.secrets().value("okta.private-key").split('\n');
    return QByteArray::fromBase64(lines.mid(1, lines.size() - 3).join());
}

QJsonObject claims(const OktaClient &client, const QString &id)
{
    return {{u"iss"_s, u"0oapracticeservice01"_s},
            {u"sub"_s, u"0oapracticeservice01"_s},
            {u"aud"_s, u"https://acme.okta.com/oauth2/v1/token"_s},
            {u"iat"_s, client.now().toSecsSinceEpoch()},
            {u"exp"_s, client.now().addSecs(300).toSecsSinceEpoch()},
            {u"jti"_s, id}};
}

QByteArray form(const QByteArray &assertion, const QByteArray &scope)
{
    const QByteArray type = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    return "grant_type=client_credentials&client_assertion_type=" + type.toPercentEncoding() +
           "&client_assertion=" + assertion + "&scope=" + scope;
}

base::Reply signIn(OktaClient &client, const Practice &practice, const QJsonObject &what,
                   const QByteArray &scope = "okta.orgs.read+okta.features.read")
{
    client.authorization.clear();
    return client.send(base::Method::Post, "/oauth2/v1/token",
                       form(rehearsal::signedJwt(what, keyOf(practice)), scope));
}

void useToken(OktaClient &client, const base::Reply &reply)
{
    client.authorization =
        "Bearer " + OktaClient::objectOf(reply)[u"access_token"_s].toString().toLatin1();
}

// Two proofs for POST https://acme.okta.com/oauth2/v1/token at the tests' time, signed once with a
// P-256 key that was thrown away: without a nonce, and with the one that this org gives.
constexpr char proofHeader[] =
    "eyJhbGciOiJFUzI1NiIsImp3ayI6eyJjcnYiOiJQLTI1NiIsImt0eSI6IkVDIiwieCI6IjBFSE12WUZ5aHQzaGNaaUIzN2"
    "FHcnFnakhWRHFZTElJMlBiOFFMMFFuaU0iLCJ5IjoiMzVoc21EdzRUOGE1N216Z1ppZG14X3lSUmVRTWh6cnZtVGNlZDh3"
    "M2daNCJ9LCJ0eXAiOiJkcG9wK2p3dCJ9."; // as it is on the wire: one word
constexpr char withoutNonce[] =
    "eyJodG0iOiJQT1NUIiwiaHR1IjoiaHR0cHM6Ly9hY21lLm9rdGEuY29tL29hdXRoMi92MS90b2tlbiIsImlhdCI6MTc5Nj"
    "ExNTYwMCwianRpIjoicHJvb2YtMSJ9.U0NB5bUEEnFJJcl84Fms_"
    "9MJZV8WhF4pokmJD8MxdEn89YPHW2YUhlVads1Y0mm0NBLRwpFN-RItj46uVhPKCw";
constexpr char withNonce[] =
    "eyJodG0iOiJQT1NUIiwiaHR1IjoiaHR0cHM6Ly9hY21lLm9rdGEuY29tL29hdXRoMi92MS90b2tlbiIsImlhdCI6MTc5Nj"
    "ExNTYwMCwianRpIjoicHJvb2YtMSIsIm5vbmNlIjoicHJhY3RpY2Utbm9uY2UtMSJ9.z84wJ0mMwRUuo-"
    "SdPGysXsTtvd5NLkqwFJg9bIdG0zjagPeRLWUsLK2PSKMgP4E8ppBT4WZuhRQZAqmZy537CA";

} // namespace

class TestPracticeSignIn : public QObject
{
    Q_OBJECT

private slots:
    void serviceAppSignsIn();
    void refusedAssertions_data();
    void refusedAssertions();
    void anotherKeyIsRefused();
    void scopesAreLooked_data();
    void scopesAreLooked();
    void tokenEndsByItself();
    void dpopAsksForANonce();
    void caIsARealCertificate();
    void challengeIsSpentByEachGet();
    void scepIsThereOnceConfigured();
};

void TestPracticeSignIn::serviceAppSignsIn()
{
    Practice practice;
    OktaClient client(practice);
    QVERIFY(!QSslKey(practice.secrets().value("okta.private-key"), QSsl::Rsa).isNull());
    QVERIFY(practice.secrets()
                .value("okta.private-key")
                .startsWith("-----BEGIN PRIVATE KEY-----\nMII"));
    const base::Reply reply = signIn(client, practice, claims(client, u"one"_s));
    QCOMPARE(reply.status, 200);
    QCOMPARE(OktaClient::objectOf(reply)[u"token_type"_s].toString(), u"Bearer"_s);
    QCOMPARE(OktaClient::objectOf(reply)[u"expires_in"_s].toInt(), 3600);
    useToken(client, reply);
    QCOMPARE(client.get("/api/v1/org").status, 200);
    QCOMPARE(practice.counts().writes, 0);
    const QByteArray token = client.authorization.mid(7);
    client.authorization.clear();
    const QByteArray body =
        form(rehearsal::signedJwt(claims(client, u"two"_s), keyOf(practice)), "");
    QCOMPARE(client.send(base::Method::Post, "/oauth2/v1/revoke", body + "&token=" + token).status,
             200);
    useToken(client, reply);
    QCOMPARE(client.get("/api/v1/org").status, 401);
}

void TestPracticeSignIn::refusedAssertions_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("another issuer") << u"iss"_s << QJsonValue(u"somebody"_s);
    QTest::newRow("another subject") << u"sub"_s << QJsonValue(u"somebody"_s);
    QTest::newRow("another audience") << u"aud"_s << QJsonValue(u"https://evil.example/token"_s);
    QTest::newRow("no expiry") << u"exp"_s << QJsonValue(QJsonValue::Null);
    QTest::newRow("expired: a clock behind") << u"exp"_s << QJsonValue(1000);
    QTest::newRow("too far ahead") << u"exp"_s << QJsonValue(qint64(9999999999));
    QTest::newRow("issued in the future: a clock ahead")
        << u"iat"_s << QJsonValue(qint64(9999999999));
}

void TestPracticeSignIn::refusedAssertions()
{
    QFETCH(QString, claim);
    QFETCH(QJsonValue, value);
    Practice practice;
    OktaClient client(practice);
    QJsonObject what = claims(client, u"one"_s);
    what[claim] = value;
    const base::Reply reply = signIn(client, practice, what);
    QCOMPARE(reply.status, 401);
    QCOMPARE(OktaClient::objectOf(reply)[u"error"_s].toString(), u"invalid_client"_s);
    QVERIFY(!OktaClient::objectOf(reply)[u"error_description"_s].toString().isEmpty());
}

void TestPracticeSignIn::anotherKeyIsRefused()
{
    Practice practice;
    OktaClient client(practice);
    QByteArray assertion = rehearsal::signedJwt(claims(client, u"one"_s), keyOf(practice));
    const base::Reply good =
        client.send(base::Method::Post, "/oauth2/v1/token", form(assertion, "okta.orgs.read"));
    QCOMPARE(good.status, 200);
    const auto refused = [&](const QByteArray &text) {
        const base::Reply reply =
            client.send(base::Method::Post, "/oauth2/v1/token", form(text, "okta.orgs.read"));
        return OktaClient::objectOf(reply)[u"error"_s].toString() == u"invalid_client";
    };
    QVERIFY(refused(assertion)); // each assertion counts once
    assertion = rehearsal::signedJwt(claims(client, u"two"_s), keyOf(practice));
    assertion[assertion.size() - 8] = assertion[assertion.size() - 8] == 'A' ? 'B' : 'A';
    QVERIFY(refused(assertion));
    QVERIFY(refused("a.b.c"));
    QVERIFY(refused(assertion.left(40)));
    QVERIFY(refused({}));
}

void TestPracticeSignIn::scopesAreLooked_data()
{
    QTest::addColumn<QByteArray>("scope");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("the right one")
        << QByteArray("okta.features.read") << QByteArray("/api/v1/features") << 200;
    QTest::newRow("manage includes read")
        << QByteArray("okta.features.manage") << QByteArray("/api/v1/features") << 200;
    QTest::newRow("another one") << QByteArray("okta.orgs.read") << QByteArray("/api/v1/features")
                                 << 403;
    QTest::newRow("a service app is no user")
        << QByteArray("okta.users.read") << QByteArray("/api/v1/users/me") << 404;
    QTest::newRow("its roles") << QByteArray("okta.roles.read")
                               << QByteArray("/oauth2/v1/clients/0oapracticeservice01/roles")
                               << 200;
}

void TestPracticeSignIn::scopesAreLooked()
{
    QFETCH(QByteArray, scope);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    Practice practice;
    OktaClient client(practice);
    useToken(client, signIn(client, practice, claims(client, u"one"_s), scope));
    const base::Reply reply = client.get(target);
    QCOMPARE(reply.status, status);
    if (status == 403)
        QCOMPARE(OktaClient::codeOf(reply), u"E0000006"_s);

    practice.setSwitch(u"okta.scopes"_s, u"read"_s);
    const base::Reply missing =
        signIn(client, practice, claims(client, u"two"_s), scope + "+okta.schemas.manage");
    QCOMPARE(missing.status, 400);
    QCOMPARE(OktaClient::objectOf(missing)[u"error"_s].toString(), u"invalid_scope"_s);
}

void TestPracticeSignIn::tokenEndsByItself()
{
    Practice practice(u"token-expires"_s);
    OktaClient client(practice);
    useToken(client, signIn(client, practice, claims(client, u"one"_s)));
    QCOMPARE(client.get("/api/v1/org").status, 200);
    client.wait(61);
    QCOMPARE(client.get("/api/v1/org").status, 401);
}

void TestPracticeSignIn::dpopAsksForANonce()
{
    Practice practice;
    practice.setSwitch(u"okta.dpop"_s, u"on"_s);
    OktaClient client(practice);
    int attempt = 0;
    const auto ask = [&](const QByteArray &proof) {
        client.authorization.clear();
        client.proof = proof;
        const QByteArray assertion =
            rehearsal::signedJwt(claims(client, QString::number(++attempt)), keyOf(practice));
        return client.send(base::Method::Post, "/oauth2/v1/token",
                           form(assertion, "okta.orgs.read"));
    };
    const auto errorOf = [](const base::Reply &reply) {
        return OktaClient::objectOf(reply)[u"error"_s].toString();
    };
    QCOMPARE(errorOf(ask({})), u"invalid_dpop_proof"_s);
    QCOMPARE(errorOf(ask("no.proof.atall")), u"invalid_dpop_proof"_s);
    QByteArray spoilt = QByteArray(proofHeader) + withNonce;
    spoilt[spoilt.size() - 10] = spoilt[spoilt.size() - 10] == 'A' ? 'B' : 'A';
    QCOMPARE(errorOf(ask(spoilt)), u"invalid_dpop_proof"_s);
    const base::Reply first = ask(QByteArray(proofHeader) + withoutNonce);
    QCOMPARE(errorOf(first), u"use_dpop_nonce"_s);
    QCOMPARE(first.headers.value("DPoP-Nonce"), QByteArray("practice-nonce-1"));
    const base::Reply second = ask(QByteArray(proofHeader) + withNonce);
    QCOMPARE(second.status, 200);
    QCOMPARE(OktaClient::objectOf(second)[u"token_type"_s].toString(), u"DPoP"_s);
    const QByteArray token = OktaClient::objectOf(second)[u"access_token"_s].toString().toLatin1();
    for (const QByteArray &scheme : {QByteArray("DPoP "), QByteArray("Bearer ")}) {
        client.authorization = scheme + token; // the proof is for another call
        const base::Reply reply = client.get("/api/v1/org");
        QCOMPARE(reply.status, 401);
        QVERIFY(reply.headers.value("WWW-Authenticate").contains("invalid_dpop_proof"));
    }
}

void TestPracticeSignIn::caIsARealCertificate()
{
    Practice practice(u"all-set-up"_s);
    OktaClient client(practice);
    client.authorization.clear();
    const QByteArray path =
        QUrl(practice.answers()[u"scep.configuration"_s][u"scep-url"_s].toString())
            .path()
            .toLatin1();
    const base::Reply caps = client.get(path + "?operation=GetCACaps");
    QVERIFY(caps.body.split('\n').contains("SHA-256"));
    const base::Reply reply = client.get(path + "?operation=GetCACert");
    QCOMPARE(reply.headers.value("Content-Type"), QByteArray("application/x-x509-ca-cert"));
    const QSslCertificate certificate(reply.body, QSsl::Der);
    QVERIFY(!certificate.isNull());
    QVERIFY(certificate.isSelfSigned());
    QVERIFY(certificate.expiryDate() > QDateTime(QDate(2045, 1, 1), QTime(0, 0), QTimeZone::utc()));
    QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName),
             QStringList{u"Practice Device Access CA"_s});
    QCOMPARE(client.get(path + "?operation=GetCACert").body, reply.body);
    QCOMPARE(client.get(path + "?operation=Other").status, 400);
    practice.setSwitch(u"scep.ca-answer"_s, u"chain"_s);
    QVERIFY(client.get(path + "?operation=GetCACert").body.contains(reply.body));
}

void TestPracticeSignIn::challengeIsSpentByEachGet()
{
    Practice practice(u"all-set-up"_s);
    OktaClient client(practice);
    const QByteArray path =
        QUrl(practice.answers()[u"scep.configuration"_s][u"challenge-url"_s].toString())
            .path()
            .toLatin1();
    const QMap<QByteArray, QByteArray> secrets = practice.secrets();
    const QByteArray pair = secrets["scep.user"] + ':' + secrets["scep.password"];
    client.authorization = "Basic " + pair.toBase64();
    const base::Reply first = client.get(path);
    QCOMPARE(first.status, 200);
    QVERIFY(first.body.contains("enrollment challenge password is: <B>"));
    QVERIFY(client.get(path).body != first.body);
    client.authorization = "Basic " + QByteArray("wrong:pair").toBase64();
    QCOMPARE(client.get(path).status, 401);
    practice.setSwitch(u"scep.challenge-wrong-answer"_s, u"403"_s);
    QCOMPARE(client.get(path).status, 403);
}

void TestPracticeSignIn::scepIsThereOnceConfigured()
{
    Practice practice;
    OktaClient client(practice);
    const QByteArray path =
        QUrl(practice.answers()[u"scep.configuration"_s][u"scep-url"_s].toString())
            .path()
            .toLatin1();
    QCOMPARE(client.get(path + "?operation=GetCACaps").status, 404);
    QVERIFY(practice.byHand("scep.configuration"));
    QCOMPARE(client.get(path + "?operation=GetCACaps").status, 200);
}

QTEST_GUILESS_MAIN(TestPracticeSignIn)
#include "tst_practice_sign_in.moc"
