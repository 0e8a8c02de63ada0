// SPDX-License-Identifier: MIT
#include "private_key.h"
#include "wire/okta_session.h"
#include "wire/secret_check.h"
#include "wire/settings.h"
#include "wire/signing_key.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>
#include <QUrlQuery>

#include <openssl/evp.h>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(16, 0), QTimeZone::utc());

Key newKey(const char *type, std::size_t bits = 2048)
{
    const bool isRsa = QByteArrayView(type) == "RSA";
    return Key(isRsa ? EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", bits)
                     : EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", type),
               EVP_PKEY_free);
}

QByteArray decoded(const QByteArray &part)
{
    return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding);
}

QJsonObject jsonPart(const QByteArray &token, int part)
{
    return QJsonDocument::fromJson(decoded(token.split('.').value(part))).object();
}

bool isRsaSigned(const Key &key, const QByteArray &token)
{
    const QByteArray text = token.left(token.lastIndexOf('.'));
    const QByteArray end = decoded(token.split('.').value(2));
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, key.get());
    const auto bytes = [](const QByteArray &array) {
        return static_cast<const unsigned char *>(static_cast<const void *>(array.constData()));
    };
    const int good = EVP_DigestVerify(context, bytes(end), std::size_t(end.size()), bytes(text),
                                      std::size_t(text.size()));
    EVP_MD_CTX_free(context);
    return good == 1;
}

wire::Secrets serviceApp(const QByteArray &key)
{
    return {{"okta.client-id", base::Secret(QByteArray("0oaClient"))},
            {"okta.private-key", base::Secret(QByteArray(key))}};
}

wire::OktaSession session(const QByteArray &key)
{
    return wire::OktaSession("https://acme.okta.com", serviceApp(key),
                             wire::oktaReadScopes() + wire::oktaWriteScopes());
}

QByteArray field(const wire::Outgoing &outgoing, const QString &name)
{
    return QUrlQuery(QString::fromLatin1(outgoing.body))
        .queryItemValue(name, QUrl::FullyDecoded)
        .toLatin1();
}

base::Reply reply(int status, const QByteArray &body, const base::Headers &headers = {})
{
    return {status, headers, body, {}};
}

base::Request request(base::Method method)
{
    base::Request result;
    result.method = method;
    result.target = "/api/v1/org?x=1";
    return result;
}

wire::Outgoing outgoing()
{
    wire::Outgoing result;
    result.url = QUrl(u"https://acme.okta.com/api/v1/org?x=1"_s);
    return result;
}

} // namespace

/// Okta's sign-ins as pure states.
class TestOktaSession : public QObject
{
    Q_OBJECT

private slots:
    void apiToken();
    void spoiltApiToken();
    void nothingGiven();
    void assertionIsSigned();
    void whatCannotBeUsedIsKnownBeforehand_data();
    void whatCannotBeUsedIsKnownBeforehand();
    void keysThatCannotBeUsed_data();
    void keysThatCannotBeUsed();
    void elliptic();
    void asksForLessScopes();
    void tellsWhatWasGranted();
    void mendsTheClockOnce();
    void proofOfPossession();
    void refusals();
    void revokesItsToken();
};

void TestOktaSession::apiToken()
{
    wire::OktaSession session("https://acme.okta.com",
                              {{"okta.token", base::Secret(QByteArray("00abc\n"))}}, {});
    QVERIFY(session.isReady(now));
    QCOMPARE(session.authorisation(outgoing(), now).value("Authorization"), "SSWS 00abc");
    QCOMPARE(session.refusal(request(base::Method::Get), reply(401, "{}")), wire::Refusal::Repeat);
    QCOMPARE(session.refusal(request(base::Method::Post), reply(401, "{}")), wire::Refusal::None);
    QCOMPARE(session.refusal(request(base::Method::Get), reply(403, "{}")), wire::Refusal::None);
    QVERIFY(!session.signOut(now)); // it is the administrator's
}

void TestOktaSession::spoiltApiToken()
{
    wire::OktaSession session("https://acme.okta.com",
                              {{"okta.token", base::Secret(QByteArray("00a\r\nX-Evil: 1"))}}, {});
    QVERIFY(!session.isReady(now));
    QCOMPARE(session.signIn(now).error().fault, base::Fault::Unauthorised);
}

void TestOktaSession::nothingGiven()
{
    for (const wire::Secrets &secrets :
         {wire::Secrets{}, wire::Secrets{{"okta.client-id", base::Secret(QByteArray("x"))}}}) {
        wire::OktaSession session("https://acme.okta.com", secrets, {});
        const auto call = session.signIn(now);
        QVERIFY(!call);
        QCOMPARE(call.error().fault, base::Fault::Unauthorised);
        QVERIFY(call.error().means.english().contains(u"okta.token"_s));
        QVERIFY(call.error().means.english().contains(u"okta.private-key"_s));
        QVERIFY(call.error().advice.english().contains(u"latchkeyctl secrets set"_s));
    }
}

void TestOktaSession::assertionIsSigned()
{
    const Key key = newKey("RSA");
    wire::OktaSession one = session(pem(key));
    QVERIFY(!one.isReady(now));
    const auto call = one.signIn(now);
    QVERIFY(call);
    QCOMPARE(call->url, QUrl(u"https://acme.okta.com/oauth2/v1/token"_s));
    QCOMPARE(field(*call, u"grant_type"_s), "client_credentials");
    QVERIFY(field(*call, u"scope"_s).contains("okta.features.manage"));
    QVERIFY(!call->headers.has("DPoP"));
    const QByteArray assertion = field(*call, u"client_assertion"_s);
    QVERIFY(isRsaSigned(key, assertion));
    QVERIFY(!isRsaSigned(newKey("RSA"), assertion));
    QCOMPARE(jsonPart(assertion, 0)[u"alg"_s].toString(), u"RS256"_s);
    const QJsonObject claims = jsonPart(assertion, 1);
    QCOMPARE(claims[u"iss"_s].toString(), u"0oaClient"_s);
    QCOMPARE(claims[u"sub"_s].toString(), u"0oaClient"_s);
    QCOMPARE(claims[u"aud"_s].toString(), u"https://acme.okta.com/oauth2/v1/token"_s);
    QVERIFY(claims[u"exp"_s].toInteger() > now.toSecsSinceEpoch());
    QVERIFY(claims[u"exp"_s].toInteger() < now.toSecsSinceEpoch() + 3600);
    const auto again = one.signIn(now);
    QVERIFY(jsonPart(field(*again, u"client_assertion"_s), 1)[u"jti"_s] != claims[u"jti"_s]);

    QCOMPARE(
        one.take(reply(200, R"({"access_token":"at1","token_type":"Bearer","expires_in":3600})"),
                 now)
            .value(),
        true);
    QVERIFY(one.isReady(now.addSecs(2800)));
    QVERIFY(!one.isReady(now.addSecs(2900)));
    QCOMPARE(one.authorisation(outgoing(), now).value("Authorization"), "Bearer at1");
}

/// Secrets that come from a file are looked at before anything is sent.
void TestOktaSession::whatCannotBeUsedIsKnownBeforehand_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("good");
    QTest::newRow("a token") << QByteArray("okta.token") << QByteArray("00abc\n") << true;
    QTest::newRow("a token in two lines")
        << QByteArray("okta.token") << QByteArray("00a\nbc") << false;
    QTest::newRow("no key") << QByteArray("okta.private-key") << QByteArray("a pass") << false;
    QTest::newRow("a static secret") << QByteArray("scep.secret") << QByteArray("a1-B2") << true;
    QTest::newRow("one that Jamf Pro spoils")
        << QByteArray("scep.secret") << QByteArray("a&b<c") << false;
    QTest::newRow("one with a line end")
        << QByteArray("scep.secret") << QByteArray("a\nb") << false;
    QTest::newRow("a password of any kind")
        << QByteArray("jamf.password") << QByteArray("a&\n") << true;
}

void TestOktaSession::whatCannotBeUsedIsKnownBeforehand()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const auto checked = wire::checkSecrets({{name, base::Secret(std::move(value))}});
    QTEST(bool(checked), "good");
    if (!checked) {
        QCOMPARE(checked.error().fault, base::Fault::Invalid);
        QVERIFY(!checked.error().advice.isEmpty());
    }
}

void TestOktaSession::keysThatCannotBeUsed_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("no PEM") << QByteArray("hello");
    QTest::newRow("a PEM of nothing")
        << QByteArray("-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n");
    QTest::newRow("half a key") << pem(newKey("RSA")).left(500);
    QTest::newRow("a short RSA key") << pem(newKey("RSA", 1024));
    QTest::newRow("another curve") << pem(newKey("P-384"));
    QTest::newRow("far too long") << QByteArray(100'000, 'A');
}

void TestOktaSession::keysThatCannotBeUsed()
{
    QFETCH(const QByteArray, key);
    const auto call = session(key).signIn(now);
    QVERIFY(!call);
    QCOMPARE(call.error().fault, base::Fault::Unauthorised);
}

void TestOktaSession::elliptic()
{
    const auto call = session(pem(newKey("P-256"))).signIn(now);
    QVERIFY(call);
    const QByteArray assertion = field(*call, u"client_assertion"_s);
    QCOMPARE(jsonPart(assertion, 0)[u"alg"_s].toString(), u"ES256"_s);
    QCOMPARE(decoded(assertion.split('.').value(2)).size(), 64);
}

void TestOktaSession::asksForLessScopes()
{
    wire::OktaSession one = session(pem(newKey("P-256")));
    const base::Reply refused =
        reply(400, R"({"error":"invalid_scope","error_description":"One or more scopes"})");
    const bool asked[][2]{{true, true}, {true, false}, {false, true}, {false, false}};
    for (const auto &[writes, roles] : asked) {
        const QByteArray scopes = field(*one.signIn(now), u"scope"_s);
        QCOMPARE(scopes.contains(".manage"), writes);
        QCOMPARE(scopes.contains("okta.roles.read"), roles);
        QVERIFY(scopes.contains("okta.features.read"));
        if (writes || roles)
            QCOMPARE(one.take(refused, now).value(), false);
    }
    const auto end = one.take(refused, now);
    QVERIFY(!end);
    QCOMPARE(end.error().fault, base::Fault::Unauthorised);
    QCOMPARE(end.error().code, "invalid_scope");
    QVERIFY(end.error().advice.english().contains(u"okta.features.read"_s));
    QVERIFY(!one.signIn(now)); // remembered
}

void TestOktaSession::tellsWhatWasGranted()
{
    wire::OktaSession one = session(pem(newKey("P-256")));
    QVERIFY(one.told().all().empty());
    QVERIFY(one.signIn(now));
    QCOMPARE(one.take(reply(200, R"({"access_token":"t","expires_in":3600,"token_type":"Bearer",
                                     "scope":"okta.apps.read okta.logs.read"})"),
                      now)
                 .value(),
             true);
    QCOMPARE(one.told().value("Latchkey-Granted-Scopes"),
             QByteArray("okta.apps.read okta.logs.read"));
}

void TestOktaSession::mendsTheClockOnce()
{
    wire::OktaSession one = session(pem(newKey("P-256")));
    const base::Reply refused =
        reply(401, R"({"error":"invalid_client"})", {{"Date", "Tue, 24 Nov 2026 18:00:00 GMT"}});
    QVERIFY(one.signIn(now));
    QCOMPARE(one.take(refused, now).value(), false);
    const QJsonObject claims = jsonPart(field(*one.signIn(now), u"client_assertion"_s), 1);
    QCOMPARE(claims[u"iat"_s].toInteger(), now.toSecsSinceEpoch() + 7200);
    QVERIFY(!one.take(refused, now));
}

void TestOktaSession::proofOfPossession()
{
    wire::OktaSession one = session(pem(newKey("RSA")));
    QVERIFY(one.signIn(now));
    QCOMPARE(
        one.take(
               reply(
                   400,
                   R"({"error":"invalid_dpop_proof","error_description":"The DPoP proof JWT header is missing."})"),
               now)
            .value(),
        false);
    const auto withoutNonce = one.signIn(now);
    QVERIFY(withoutNonce->headers.has("DPoP"));
    QCOMPARE(
        one.take(reply(400, R"({"error":"use_dpop_nonce"})", {{"dpop-nonce", "n1"}}), now).value(),
        false);
    const QByteArray proof = one.signIn(now)->headers.value("DPoP");
    QCOMPARE(jsonPart(proof, 0)[u"typ"_s].toString(), u"dpop+jwt"_s);
    QCOMPARE(jsonPart(proof, 0)[u"jwk"_s][u"kty"_s].toString(), u"EC"_s);
    QVERIFY(!jsonPart(proof, 0)[u"jwk"_s].toObject().contains(u"d"_s)); // never the private half
    QCOMPARE(jsonPart(proof, 1)[u"nonce"_s].toString(), u"n1"_s);
    QCOMPARE(jsonPart(proof, 1)[u"htm"_s].toString(), u"POST"_s);
    QCOMPARE(
        one.take(reply(200, R"({"access_token":"at1","token_type":"DPoP","expires_in":3600})"), now)
            .value(),
        true);

    const base::Headers headers = one.authorisation(outgoing(), now);
    QCOMPARE(headers.value("Authorization"), "DPoP at1");
    const QJsonObject claims = jsonPart(headers.value("DPoP"), 1);
    QCOMPARE(claims[u"htu"_s].toString(), u"https://acme.okta.com/api/v1/org"_s);
    QCOMPARE(claims[u"htm"_s].toString(), u"GET"_s);
    QCOMPARE(claims[u"ath"_s].toString().toLatin1(),
             wire::base64Url(QCryptographicHash::hash("at1", QCryptographicHash::Sha256)));
    const base::Reply asks = reply(
        401, {}, {{"WWW-Authenticate", "DPoP error=\"use_dpop_nonce\""}, {"DPoP-Nonce", "n2"}});
    one.saw(asks, now);
    QCOMPARE(one.refusal(request(base::Method::Post), asks), wire::Refusal::Repeat);
    QCOMPARE(jsonPart(one.authorisation(outgoing(), now).value("DPoP"), 1)[u"nonce"_s].toString(),
             u"n2"_s);

    wire::OktaSession stuck = session(pem(newKey("P-256")));
    const base::Reply same = reply(400, R"({"error":"use_dpop_nonce"})", {{"dpop-nonce", "n1"}});
    QVERIFY(stuck.signIn(now));
    QVERIFY(stuck.take(same, now).has_value());
    QVERIFY(!stuck.take(same, now)); // the same nonce again leads nowhere
}

void TestOktaSession::refusals()
{
    wire::OktaSession one = session(pem(newKey("P-256")));
    QVERIFY(one.signIn(now));
    QVERIFY(one.take(reply(200, R"({"access_token":"at1"})"), now).value());
    QCOMPARE(one.refusal(request(base::Method::Get), reply(401, "{}")), wire::Refusal::Renew);
    const base::Reply licence = reply(401, R"({"errorCode":"E0000015"})"); // no token brings it
    QCOMPARE(one.refusal(request(base::Method::Post), licence), wire::Refusal::None);
    QCOMPARE(one.refusal(request(base::Method::Get), reply(403, "{}")), wire::Refusal::None);
    one.forget();
    QVERIFY(!one.isReady(now));
    for (const QByteArray &body :
         {QByteArray("<html>"), QByteArray("{}"), QByteArray("{\"access_token\":\"a b\"}")})
        QCOMPARE(one.take(reply(200, body), now).error().fault, base::Fault::Unexpected);
}

void TestOktaSession::revokesItsToken()
{
    wire::OktaSession one = session(pem(newKey("P-256")));
    QVERIFY(!one.signOut(now));
    QVERIFY(one.signIn(now));
    QVERIFY(one.take(reply(200, R"({"access_token":"at1"})"), now).value());
    const auto call = one.signOut(now);
    QVERIFY(call);
    QCOMPARE(call->url.path(), u"/oauth2/v1/revoke"_s);
    QCOMPARE(field(*call, u"token"_s), "at1");
    QVERIFY(!one.signOut(now));
}

QTEST_GUILESS_MAIN(TestOktaSession)
#include "tst_okta_session.moc"
