// SPDX-License-Identifier: MIT
#include "okta_client.h"

#include <QTest>
#include <QUrlQuery>

using rehearsal::Practice;

namespace {

constexpr auto verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
constexpr auto challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"; // RFC 7636, appendix B

QByteArray encoded(const QMap<QByteArray, QByteArray> &fields)
{
    QByteArrayList parts;
    for (auto one = fields.begin(); one != fields.end(); ++one)
        parts += one.key() + '=' + one.value().toPercentEncoding();
    return parts.join('&');
}

QMap<QByteArray, QByteArray> asked(const Practice &practice)
{
    return {{"client_id", practice.browserClientId()},
            {"response_type", "code"},
            {"scope", "okta.orgs.read offline_access"},
            {"redirect_uri", "http://127.0.0.1:48621/cb"},
            {"state", "s&1"},
            {"code_challenge", challenge},
            {"code_challenge_method", "S256"}};
}

QUrlQuery sentBack(const base::Reply &reply)
{
    return QUrlQuery(QUrl::fromEncoded(reply.headers.value("Location")));
}

QByteArray codeFrom(OktaClient &client, const QMap<QByteArray, QByteArray> &fields)
{
    const base::Reply reply = client.get("/oauth2/v1/authorize?" + encoded(fields));
    return sentBack(reply).queryItemValue(u"code"_s).toLatin1();
}

QMap<QByteArray, QByteArray> traded(const Practice &practice, const QByteArray &code)
{
    return {{"grant_type", "authorization_code"},
            {"client_id", practice.browserClientId()},
            {"redirect_uri", "http://127.0.0.1:48621/cb"},
            {"code", code},
            {"code_verifier", verifier}};
}

base::Reply tokenFor(OktaClient &client, const QMap<QByteArray, QByteArray> &fields)
{
    return client.send(base::Method::Post, "/oauth2/v1/token", encoded(fields));
}

} // namespace

/// The practice org's own pages of a sign-in by browser.
class TestPracticeBrowser : public QObject
{
    Q_OBJECT

private slots:
    void theCodeComesWithTheState();
    void whatIsNeverSentBack_data();
    void whatIsNeverSentBack();
    void whatIsSentBackAsAnError_data();
    void whatIsSentBackAsAnError();
    void tradesThatAreRefused_data();
    void tradesThatAreRefused();
    void aCodeGrowsOld();
    void refreshTokensRotate();
    void revokingTheRefreshTokenEndsBoth();
};

void TestPracticeBrowser::theCodeComesWithTheState()
{
    Practice practice;
    OktaClient client(practice);
    const base::Reply reply = client.get("/oauth2/v1/authorize?" + encoded(asked(practice)));
    QCOMPARE(reply.status, 302);
    QVERIFY(reply.headers.value("Location").startsWith("http://127.0.0.1:48621/cb?"));
    QCOMPARE(sentBack(reply).queryItemValue(u"state"_s, QUrl::FullyDecoded), u"s&1"_s);
    QVERIFY(!sentBack(reply).queryItemValue(u"code"_s).isEmpty());
}

void TestPracticeBrowser::whatIsNeverSentBack_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *what, const QByteArray &name, const QByteArray &value) {
        QTest::newRow(what) << name << value;
    };
    row("another app", "client_id", "0oaother");
    row("another port", "redirect_uri", "http://127.0.0.1:9999/cb");
    row("another path", "redirect_uri", "http://127.0.0.1:48621/other");
    row("another host", "redirect_uri", "http://evil.example.com:48621/cb");
    row("a name for loopback", "redirect_uri", "http://localhost:48621/cb");
    row("another scheme", "redirect_uri", "https://127.0.0.1:48621/cb");
    row("no address", "redirect_uri", "");
}

void TestPracticeBrowser::whatIsNeverSentBack()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    Practice practice;
    OktaClient client(practice);
    auto fields = asked(practice);
    fields[name] = value;
    const base::Reply reply = client.get("/oauth2/v1/authorize?" + encoded(fields));
    QCOMPARE(reply.status, 400);
    QVERIFY(!reply.headers.has("Location"));
}

void TestPracticeBrowser::whatIsSentBackAsAnError_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("error");
    QTest::newRow("another response type")
        << QByteArray("response_type") << QByteArray("token") << u"unsupported_response_type"_s;
    QTest::newRow("no state") << QByteArray("state") << QByteArray() << u"invalid_request"_s;
    QTest::newRow("a plain challenge")
        << QByteArray("code_challenge_method") << QByteArray("plain") << u"invalid_request"_s;
    QTest::newRow("no challenge") << QByteArray("code_challenge") << QByteArray()
                                  << u"invalid_request"_s;
    QTest::newRow("a scope too many")
        << QByteArray("scope") << QByteArray("okta.users.manage") << u"invalid_scope"_s;
    QTest::newRow("no scope") << QByteArray("scope") << QByteArray() << u"invalid_scope"_s;
}

void TestPracticeBrowser::whatIsSentBackAsAnError()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    Practice practice;
    OktaClient client(practice);
    auto fields = asked(practice);
    fields[name] = value;
    const base::Reply reply = client.get("/oauth2/v1/authorize?" + encoded(fields));
    QCOMPARE(reply.status, 302);
    QTEST(sentBack(reply).queryItemValue(u"error"_s), "error");
    QVERIFY(!sentBack(reply).hasQueryItem(u"code"_s));
}

void TestPracticeBrowser::tradesThatAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("error");
    QTest::newRow("another code") << QByteArray("code") << QByteArray("x") << u"invalid_grant"_s;
    QTest::newRow("another verifier")
        << QByteArray("code_verifier") << QByteArray(43, 'a') << u"invalid_grant"_s;
    QTest::newRow("no verifier") << QByteArray("code_verifier") << QByteArray()
                                 << u"invalid_grant"_s;
    QTest::newRow("another redirect address")
        << QByteArray("redirect_uri") << QByteArray("http://127.0.0.1:48622/cb")
        << u"invalid_grant"_s;
    QTest::newRow("another app") << QByteArray("client_id") << QByteArray("0oaother")
                                 << u"invalid_client"_s;
}

void TestPracticeBrowser::tradesThatAreRefused()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    Practice practice;
    OktaClient client(practice);
    auto fields = traded(practice, codeFrom(client, asked(practice)));
    fields[name] = value;
    const base::Reply reply = tokenFor(client, fields);
    QVERIFY(!reply.isGood());
    QTEST(OktaClient::objectOf(reply)[u"error"_s].toString(), "error");
}

void TestPracticeBrowser::aCodeGrowsOld()
{
    Practice practice;
    const QDateTime start(QDate(2026, 12, 24), QTime(10, 0), QTimeZone::utc());
    practice.advanceTo(start);
    OktaClient client(practice);
    const QByteArray fresh = codeFrom(client, asked(practice));
    practice.advanceTo(start.addSecs(59));
    QCOMPARE(tokenFor(client, traded(practice, fresh)).status, 200);
    const QByteArray old = codeFrom(client, asked(practice));
    practice.advanceTo(start.addSecs(59 + 61));
    QCOMPARE(tokenFor(client, traded(practice, old)).status, 400);
}

void TestPracticeBrowser::refreshTokensRotate()
{
    Practice practice;
    OktaClient client(practice);
    const auto first =
        OktaClient::objectOf(tokenFor(client, traded(practice, codeFrom(client, asked(practice)))));
    QMap<QByteArray, QByteArray> fields{
        {"grant_type", "refresh_token"},
        {"client_id", practice.browserClientId()},
        {"refresh_token", first[u"refresh_token"_s].toString().toLatin1()}};
    const base::Reply second = tokenFor(client, fields);
    QCOMPARE(second.status, 200);
    QVERIFY(OktaClient::objectOf(second)[u"refresh_token"_s] != first[u"refresh_token"_s]);
    QCOMPARE(tokenFor(client, fields).status, 400); // the first is used up
    auto without = asked(practice);
    without["scope"] = "okta.orgs.read";
    QVERIFY(!OktaClient::objectOf(tokenFor(client, traded(practice, codeFrom(client, without))))
                 .contains(u"refresh_token"_s));
}

void TestPracticeBrowser::revokingTheRefreshTokenEndsBoth()
{
    Practice practice;
    OktaClient client(practice);
    const auto tokens =
        OktaClient::objectOf(tokenFor(client, traded(practice, codeFrom(client, asked(practice)))));
    client.authorization = "Bearer " + tokens[u"access_token"_s].toString().toLatin1();
    QCOMPARE(client.get("/api/v1/users/me").status, 403); // no scope for it
    QCOMPARE(client.get("/api/v1/org").status, 200);
    client.send(base::Method::Post, "/oauth2/v1/revoke",
                encoded({{"client_id", practice.browserClientId()},
                         {"token", tokens[u"refresh_token"_s].toString().toLatin1()}}));
    QCOMPARE(client.get("/api/v1/org").status, 401);
}

QTEST_GUILESS_MAIN(TestPracticeBrowser)
#include "tst_practice_browser.moc"
