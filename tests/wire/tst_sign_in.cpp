// SPDX-License-Identifier: MIT
#include "stand_in.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;

/// Signing in to Jamf Pro, on the way and in between.
class TestSignIn : public QObject
{
    Q_OBJECT

private slots:
    void clientSignsInOnce();
    void oldPathWhereTheNewOneIsMissing();
    void userSignsInWithBasic();
    void tokenIsRenewedBeforeItEnds();
    void refusedTokenIsRenewedOnce_data();
    void refusedTokenIsRenewedOnce();
    void writeWithAnEndedTokenIsProvedFirst();
    void classicRefusalMeansAMissingRight();
    void classicRefusalWithAnEndedToken();
    void refusedCredentialsAreNotTriedAgain();
    void newSecretBeginsAnew();
    void brokenTokenAnswers_data();
    void brokenTokenAnswers();
    void cookiesStayWithTheirHost();
    void signOutEndsOurTokensOnly();
    void signOutEndsWithoutAnAnswer();
    void signOutOfOneSystemTellsWhatCameOfIt_data();
    void signOutOfOneSystemTellsWhatCameOfIt();
};

namespace {

wire::Secrets client()
{
    wire::Secrets all = Bench::token();
    all["jamf.client-id"] = Bench::secret("c1");
    all["jamf.client-secret"] = Bench::secret("s&1 canaryJamf");
    return all;
}

/// A small Jamf Pro: numbered tokens, of which the newest is good.
struct Jamf
{
    int tokens = 0;
    int life = 600;
    int goodFrom = 1; ///< older tokens are refused
    bool hasNewPath = true;
    Deed operator()(const Seen &seen)
    {
        if (seen.target == "/api/v1/oauth/token" && !hasNewPath)
            return answer(404, "<html>");
        if (seen.target.endsWith("/oauth/token"))
            return answer(200,
                          "{\"access_token\":\"t" + QByteArray::number(++tokens) +
                              "\",\"expires_in\":" + QByteArray::number(life) + "}",
                          "Set-Cookie: jpro-ingress=node1; Secure\r\nSet-Cookie: x=y\r\n");
        if (seen.target == "/api/v1/auth/token")
            return answer(200, "{\"token\":\"t" + QByteArray::number(++tokens) +
                                   "\",\"expires\":\"2026-11-24T16:30:00.1Z\"}");
        const QByteArray token = seen.headers.value("Authorization").mid(8);
        return token.toInt() >= goodFrom ? answer(200, "{}") : answer(401, "{\"errors\":[]}");
    }
};

} // namespace

void TestSignIn::clientSignsInOnce()
{
    Jamf jamf;
    Bench bench([&](const Seen &seen) { return jamf(seen); }, client());
    for (int i = 0; i < 5; ++i)
        bench.start(Bench::jamf("/api/v1/x"));
    QTRY_COMPARE_WITH_TIMEOUT(bench.answered, 5, 120'000);
    QCOMPARE(bench.host.count("POST"), 1);
    const Seen &call = bench.host.seen.front();
    QCOMPARE(call.target, "/api/v1/oauth/token");
    QCOMPARE(call.headers.value("Host"), "acme.jamfcloud.com");
    QCOMPARE(call.body,
             "grant_type=client_credentials&client_id=c1&client_secret=s%261%20canaryJamf");
    QCOMPARE(bench.host.seen.back().headers.value("Authorization"), "Bearer t1");
}

void TestSignIn::oldPathWhereTheNewOneIsMissing()
{
    Jamf jamf;
    jamf.hasNewPath = false;
    Bench bench([&](const Seen &seen) { return jamf(seen); }, client());
    QVERIFY(bench.ask(Bench::jamf("/api/v1/x")));
    QCOMPARE(bench.host.seen[0].target, "/api/v1/oauth/token");
    QCOMPARE(bench.host.seen[1].target, "/api/oauth/token");
    QCOMPARE(bench.host.seen.size(), std::size_t(3));
}

void TestSignIn::userSignsInWithBasic()
{
    Jamf jamf;
    Bench bench([&](const Seen &seen) { return jamf(seen); },
                {{"jamf.user", Bench::secret("eve")}, {"jamf.password", Bench::secret("p:w")}});
    QVERIFY(bench.ask(Bench::jamf("/api/v1/x")));
    QCOMPARE(bench.host.seen[0].target, "/api/v1/auth/token");
    QCOMPARE(bench.host.seen[0].headers.value("Authorization"),
             "Basic " + QByteArray("eve:p:w").toBase64());
    bench.clock.moveOn(23 * 60);
    QVERIFY(bench.ask(Bench::jamf("/api/v1/x")));
    QCOMPARE(jamf.tokens, 1);
    bench.clock.moveOn(2 * 60);
    QVERIFY(bench.ask(Bench::jamf("/api/v1/x")));
    QCOMPARE(jamf.tokens, 2);
}

void TestSignIn::tokenIsRenewedBeforeItEnds()
{
    for (const auto &[life, still, over] :
         {std::tuple(600, 479, 481), std::tuple(60, 29, 31), std::tuple(10, 4, 6)}) {
        Jamf jamf;
        jamf.life = life;
        Bench bench([&](const Seen &seen) { return jamf(seen); }, client());
        QVERIFY(bench.ask(Bench::jamf("/api/v1/x")));
        bench.clock.moveOn(still);
        QVERIFY(bench.ask(Bench::jamf("/api/v1/x")));
        QCOMPARE(jamf.tokens, 1);
        bench.clock.moveOn(over - still);
        QVERIFY(bench.ask(Bench::jamf("/api/v1/x")));
        QCOMPARE(jamf.tokens, 2);
    }
}

void TestSignIn::refusedTokenIsRenewedOnce_data()
{
    QTest::addColumn<int>("goodFrom");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("tokens");
    QTest::newRow("the next token is taken") << 2 << 200 << 2;
    QTest::newRow("no token is ever taken") << 99 << 401 << 2;
}

void TestSignIn::refusedTokenIsRenewedOnce()
{
    QFETCH(const int, goodFrom);
    QFETCH(const int, status);
    QFETCH(const int, tokens);
    Jamf jamf;
    jamf.goodFrom = goodFrom;
    Bench bench([&](const Seen &seen) { return jamf(seen); }, client());
    const auto reply = bench.ask(Bench::jamf("/api/v1/x"));
    QVERIFY(reply);
    QCOMPARE(reply->status, status);
    QCOMPARE(jamf.tokens, tokens);
}

void TestSignIn::writeWithAnEndedTokenIsProvedFirst()
{
    Jamf jamf;
    jamf.goodFrom = 2;
    Bench bench([&](const Seen &seen) { return jamf(seen); }, client());
    const auto reply = bench.ask(Bench::jamf("/api/v1/x", base::Method::Post));
    QVERIFY(!reply);
    QVERIFY(reply.error().mayHaveBeenDone);
    QCOMPARE(bench.host.count("POST"), 3); // two tokens, one write
    QCOMPARE(bench.ask(Bench::jamf("/api/v1/x", base::Method::Post))->status, 200);
    QCOMPARE(jamf.tokens, 2);
}

void TestSignIn::classicRefusalMeansAMissingRight()
{
    Jamf jamf;
    Bench bench(
        [&](const Seen &seen) {
            return seen.target.startsWith("/JSSResource")
                       ? answer(401, "Error: Not authorized for a user PUT",
                                "WWW-Authenticate: Basic realm=\"Restful JSS Access\"\r\n")
                       : jamf(seen);
        },
        client());
    const auto reply = bench.ask(Bench::jamf("/JSSResource/x", base::Method::Put));
    QVERIFY(reply);
    QCOMPARE(reply->status, 401);
    QCOMPARE(reply->body, "Error: Not authorized for a user PUT");
    QCOMPARE(bench.host.seen.back().target, "/api/v1/auth");
    QCOMPARE(bench.host.count("PUT"), 1);
    QCOMPARE(jamf.tokens, 1);
}

void TestSignIn::classicRefusalWithAnEndedToken()
{
    Jamf jamf;
    jamf.goodFrom = 2;
    Bench bench([&](const Seen &seen) { return jamf(seen); }, client());
    const auto reply = bench.ask(Bench::jamf("/JSSResource/x"));
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(jamf.tokens, 2);
    QCOMPARE(bench.host.seen.size(), std::size_t(5)); // token, 401, question, token, 200
}

void TestSignIn::refusedCredentialsAreNotTriedAgain()
{
    Bench bench(
        [](const Seen &) {
            return answer(401, "{\"errors\":[{\"code\":\"USER_EXPIRED_PASSWORD\"}]}");
        },
        {{"jamf.user", Bench::secret("eve")}, {"jamf.password", Bench::secret("pw")}});
    for (int i = 0; i < 3; ++i) {
        const auto reply = bench.ask(Bench::jamf("/api/v1/x"));
        QVERIFY(!reply);
        QCOMPARE(reply.error().fault, base::Fault::Unauthorised);
        QVERIFY(reply.error().what.english().contains(u"USER_EXPIRED_PASSWORD"_s));
        QVERIFY(!reply.error().mayHaveBeenDone);
    }
    QCOMPARE(bench.host.seen.size(), std::size_t(1));
}

void TestSignIn::newSecretBeginsAnew()
{
    Jamf jamf;
    Bench bench(
        [&](const Seen &seen) {
            return seen.body.contains("s2") || !seen.target.endsWith("/token")
                       ? jamf(seen)
                       : answer(400, "{\"error\":\"invalid_client\"}");
        },
        client());
    QCOMPARE(bench.ask(Bench::jamf("/api/v1/x")).error().code, "invalid_client");
    bench.wire.setSecret("jamf.client-secret", Bench::secret("s2"));
    QVERIFY(bench.ask(Bench::jamf("/api/v1/x")));
}

void TestSignIn::brokenTokenAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a proxy's page") << 200 << QByteArray("<html>Sign in</html>");
    QTest::newRow("nothing") << 200 << QByteArray();
    QTest::newRow("half an object") << 200 << QByteArray("{\"access_token\":\"t1\"");
    QTest::newRow("a token of another type") << 200 << QByteArray("{\"access_token\":1}");
    QTest::newRow("a token that would make a header")
        << 200 << QByteArray("{\"access_token\":\"a\\r\\nX: y\"}");
    QTest::newRow("no UTF-8") << 200 << QByteArray("{\"access_token\":\"\xff\"}");
    QTest::newRow("forbidden page") << 403 << QByteArray("<html>blocked</html>");
    QTest::newRow("endlessly starting") << 503 << QByteArray("{}");
}

void TestSignIn::brokenTokenAnswers()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    Bench bench([&](const Seen &) { return answer(status, body); }, client());
    const auto reply = bench.ask(Bench::jamf("/api/v1/x"));
    QVERIFY(!reply);
    QCOMPARE(reply.error().fault, base::Fault::Unexpected);
    for (const Seen &seen : bench.host.seen)
        QCOMPARE(seen.target, "/api/v1/oauth/token");
}

void TestSignIn::cookiesStayWithTheirHost()
{
    Jamf jamf;
    Bench bench([&](const Seen &seen) { return jamf(seen); }, client());
    QVERIFY(bench.ask(Bench::jamf("/api/v1/x")));
    QCOMPARE(bench.host.seen.back().headers.value("Cookie"), "jpro-ingress=node1");
    bench.ask(Bench::okta()).has_value();
    QCOMPARE(bench.host.seen.back().headers.value("Host"), "acme.okta.com");
    QVERIFY(!bench.host.seen.back().headers.has("Cookie"));
}

void TestSignIn::signOutEndsOurTokensOnly()
{
    Jamf jamf;
    Bench bench([&](const Seen &seen) { return jamf(seen); }, client());
    QVERIFY(bench.ask(Bench::jamf("/api/v1/x")));
    bench.ask(Bench::okta()).has_value();
    const std::size_t before = bench.host.seen.size();
    bool done = false;
    bench.wire.signOut(&bench.context, [&] { done = true; });
    QVERIFY(!done);
    QTRY_VERIFY_WITH_TIMEOUT(done, 120'000);
    QCOMPARE(bench.host.seen.size(), before + 1);
    QCOMPARE(bench.host.seen.back().target, "/api/v1/auth/invalidate-token");
    QCOMPARE(bench.host.seen.back().headers.value("Authorization"), "Bearer t1");
    done = false;
    bench.wire.signOut(&bench.context, [&] { done = true; });
    QTRY_VERIFY_WITH_TIMEOUT(done, 120'000);
    QCOMPARE(bench.host.seen.size(), before + 1);
}

void TestSignIn::signOutEndsWithoutAnAnswer()
{
    Jamf jamf;
    Bench bench(
        [&](const Seen &seen) {
            return seen.target.endsWith("invalidate-token") ? Deed{} : jamf(seen);
        },
        client());
    QVERIFY(bench.ask(Bench::jamf("/api/v1/x")));
    bool done = false;
    bench.wire.signOut(&bench.context, [&] { done = true; });
    QTRY_COMPARE_WITH_TIMEOUT(bench.host.held.size(), std::size_t(1), 120'000);
    bench.clock.runOut();
    QTRY_VERIFY_WITH_TIMEOUT(done, 120'000);
}

void TestSignIn::signOutOfOneSystemTellsWhatCameOfIt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("came");
    QTest::newRow("the token is gone") << 204 << int(wire::SignedOut::Ended);
    QTest::newRow("the server does not take it back") << 500 << int(wire::SignedOut::NotKnown);
}

void TestSignIn::signOutOfOneSystemTellsWhatCameOfIt()
{
    QFETCH(const int, status);
    QFETCH(const int, came);
    Jamf jamf;
    Bench bench(
        [&](const Seen &seen) {
            return seen.target.endsWith("invalidate-token") ? answer(status) : jamf(seen);
        },
        client());
    QVERIFY(bench.ask(Bench::jamf("/api/v1/x")));
    std::optional<wire::SignedOut> okta;
    std::optional<wire::SignedOut> ended;
    bench.wire.signOut(base::System::Okta, &bench.context,
                       [&](wire::SignedOut end) { okta = end; });
    QVERIFY(!okta);
    QTRY_VERIFY_WITH_TIMEOUT(okta, 120'000);
    QCOMPARE(int(*okta), int(wire::SignedOut::Nothing));
    QCOMPARE(bench.host.count("POST"), 1); // the sign-in: Jamf's token is left alone
    bench.wire.signOut(base::System::Jamf, &bench.context,
                       [&](wire::SignedOut end) { ended = end; });
    QTRY_VERIFY_WITH_TIMEOUT(ended, 120'000);
    QCOMPARE(int(*ended), came);
    QCOMPARE(bench.host.seen.back().target, "/api/v1/auth/invalidate-token");
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_sign_in.moc"
