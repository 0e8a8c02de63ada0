// SPDX-License-Identifier: MIT
#include "wire/browser_code.h"

#include <QTest>
#include <QUrlQuery>

using namespace latchkey;
using namespace Qt::StringLiterals;
using wire::Landing;

/// The values of a sign-in by browser: the address, the judgement of what lands, the token calls.
class TestBrowserCode : public QObject
{
    Q_OBJECT

private slots:
    void theChallengeIsThatOfTheStandard();
    void eachRequestIsFresh();
    void theAddressTellsNoSecret();
    void whatLandsIsJudged_data();
    void whatLandsIsJudged();
    void aRefusalSaysWhatToDo_data();
    void aRefusalSaysWhatToDo();
    void theTokenCallsCarryWhatIsNeeded();
};

namespace {

wire::BrowserRequest request()
{
    return {"https://acme.okta.com",
            "0oa1",
            {"okta.apps.read", "offline_access"},
            "http://127.0.0.1:48620/cb",
            "st4te",
            base::Secret(QByteArray("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"))};
}

} // namespace

void TestBrowserCode::theChallengeIsThatOfTheStandard()
{
    // RFC 7636, appendix B.
    QCOMPARE(wire::codeChallenge(request().verifier),
             "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

void TestBrowserCode::eachRequestIsFresh()
{
    const auto one = wire::newBrowserRequest("https://a", "c", {});
    const auto other = wire::newBrowserRequest("https://a", "c", {});
    QCOMPARE(one.state.size(), 43);
    QCOMPARE(one.verifier.expose().size(), 43);
    QVERIFY(one.state != other.state);
    QVERIFY(one.verifier.expose() != other.verifier.expose());
    QVERIFY(one.state != one.verifier.expose());
}

void TestBrowserCode::theAddressTellsNoSecret()
{
    const QUrl url = wire::authorizeUrl(request());
    QCOMPARE(url.host(), u"acme.okta.com"_s);
    QCOMPARE(url.path(), u"/oauth2/v1/authorize"_s);
    const QUrlQuery query(url);
    const auto value = [&](const char *name) {
        return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    };
    QCOMPARE(value("client_id"), u"0oa1"_s);
    QCOMPARE(value("response_type"), u"code"_s);
    QCOMPARE(value("scope"), u"okta.apps.read offline_access"_s);
    QCOMPARE(value("redirect_uri"), u"http://127.0.0.1:48620/cb"_s);
    QCOMPARE(value("state"), u"st4te"_s);
    QCOMPARE(value("code_challenge_method"), u"S256"_s);
    QCOMPARE(value("code_challenge"), u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
    QVERIFY(!url.toEncoded().contains(request().verifier.expose()));
}

void TestBrowserCode::whatLandsIsJudged_data()
{
    using Kind = Landing::Kind;
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QByteArray &target, Kind kind) {
        QTest::newRow(name) << target << int(kind);
    };
    row("the answer", "/cb?code=abc&state=st4te", Kind::Granted);
    row("the other way round", "/cb?state=st4te&code=a%2Bb", Kind::Granted);
    row("an error", "/cb?error=access_denied&state=st4te", Kind::Refused);
    row("an error beside a code", "/cb?error=x&code=abc&state=st4te", Kind::Refused);
    row("another state", "/cb?code=abc&state=st4tf", Kind::Stranger);
    row("a longer state", "/cb?code=abc&state=st4te1", Kind::Stranger);
    row("no state", "/cb?code=abc", Kind::Stranger);
    row("an error without state", "/cb?error=access_denied", Kind::Stranger);
    row("two states", "/cb?code=abc&state=st4te&state=st4te", Kind::Stranger);
    row("two codes", "/cb?code=abc&code=abd&state=st4te", Kind::Stranger);
    row("two codes, one in disguise", "/cb?code=abc&c%6fde=abd&state=st4te", Kind::Stranger);
    row("no code", "/cb?state=st4te", Kind::Stranger);
    row("an empty code", "/cb?code=&state=st4te", Kind::Stranger);
    row("a code that would make a header", "/cb?code=a%0d%0aX&state=st4te", Kind::Stranger);
    row("a code that is no ASCII", "/cb?code=%ff&state=st4te", Kind::Stranger);
    row("a code without end", "/cb?state=st4te&code=" + QByteArray(5000, 'a'), Kind::Stranger);
    row("a target without end", "/cb?state=st4te&code=a&x=" + QByteArray(9000, 'a'),
        Kind::Stranger);
    row("nothing", "/cb", Kind::Stranger);
    row("an empty query", "/cb?", Kind::Stranger);
    row("the icon", "/favicon.ico", Kind::Elsewhere);
    row("a longer path", "/cb/x?code=abc&state=st4te", Kind::Elsewhere);
    row("the root", "/?code=abc&state=st4te", Kind::Elsewhere);
    row("no target", "", Kind::Elsewhere);
}

void TestBrowserCode::whatLandsIsJudged()
{
    QFETCH(const QByteArray, target);
    QFETCH(const int, kind);
    const Landing landing = wire::judgeLanding(target, request());
    QCOMPARE(int(landing.kind), kind);
    QCOMPARE(landing.code.isEmpty(), landing.kind != Landing::Kind::Granted);
    if (target.contains("%2B"))
        QCOMPARE(landing.code.expose(), "a+b");
}

void TestBrowserCode::aRefusalSaysWhatToDo_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &answer, base::Fault fault,
                        const QString &says) {
        QTest::newRow(name) << answer << int(fault) << says;
    };
    row("denied", "error=access_denied&error_description=Not+assigned", base::Fault::Unauthorised,
        u"Not assigned"_s);
    row("a scope", "error=invalid_scope", base::Fault::Forbidden, u"okta.apps.read"_s);
    row("a bad hour", "error=temporarily_unavailable", base::Fault::Unexpected, u"minutes"_s);
    row("anything else", "error=unauthorized_client", base::Fault::Unauthorised,
        u"Authorization Code"_s);
    row("control characters", "error=x&error_description=a%1b%5Bb", base::Fault::Unauthorised,
        u"a\ufffd[b"_s);
    row("nothing at all", "error=", base::Fault::Unauthorised, u"refused"_s);
}

void TestBrowserCode::aRefusalSaysWhatToDo()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, fault);
    QFETCH(const QString, says);
    const Landing landing = wire::judgeLanding("/cb?state=st4te&" + answer, request());
    QCOMPARE(int(landing.kind), int(Landing::Kind::Refused));
    QCOMPARE(int(landing.error.fault), fault);
    const QString all = landing.error.what.english() + u' ' + landing.error.advice.english();
    QVERIFY2(all.contains(says), qPrintable(all));
    QVERIFY(!landing.error.advice.isEmpty());
}

void TestBrowserCode::theTokenCallsCarryWhatIsNeeded()
{
    const wire::BrowserCode code{"0oa1", "http://127.0.0.1:48620/cb",
                                 base::Secret(QByteArray("a&b")), base::Secret(QByteArray("v"))};
    QCOMPARE(wire::codeForm(code),
             "grant_type=authorization_code&client_id=0oa1&redirect_uri=http%3A%2F%2F127.0.0.1%3A"
             "48620%2Fcb&code=a%26b&code_verifier=v");
    QCOMPARE(wire::refreshForm("0oa1", base::Secret(QByteArray("r=1"))),
             "grant_type=refresh_token&client_id=0oa1&refresh_token=r%3D1");
}

QTEST_GUILESS_MAIN(TestBrowserCode)
#include "tst_browser_code.moc"
