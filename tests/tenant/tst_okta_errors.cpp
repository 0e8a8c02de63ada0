// SPDX-License-Identifier: MIT
#include "tenant/okta/errors.h"
#include "tenant/okta/okta.h"

#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;
using base::Fault;

namespace {

base::Reply answer(int status, const QByteArray &body, const base::Headers &headers = {})
{
    base::Reply reply;
    reply.status = status;
    reply.body = body;
    reply.headers = headers;
    return reply;
}

QByteArray coded(const QByteArray &code, const QByteArray &causes = "[]")
{
    return R"({"errorCode":")" + code + R"(","errorSummary":"Summary.","errorCauses":)" + causes +
           "}";
}

QString said(const base::Error &error)
{
    return error.what.english() + u'\n' + error.means.english() + u'\n' + error.advice.english();
}

} // namespace

Q_DECLARE_METATYPE(latchkey::base::Fault)

class OktaErrorsTest : public QObject
{
    Q_OBJECT
private slots:
    void mapsAnswers_data();
    void mapsAnswers();
    void goodAnswersAreGood();
    void keepsTheRequestId();
    void showsEveryCause();
    void namesTheScopeOfABearerRefusal();
    void boundsWhatAHostileHostSays();
    void refusesBodiesThatAreNoJson_data();
    void refusesBodiesThatAreNoJson();
    void saysWhatMayBeSentAgain_data();
    void saysWhatMayBeSentAgain();
};

void OktaErrorsTest::mapsAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("mayHaveBeenDone");
    const auto row = [](const char *name, int status, const QByteArray &body, Fault fault,
                        const QString &says, bool mayHaveBeenDone = false) {
        QTest::newRow(name) << status << body << fault << says << mayHaveBeenDone;
    };
    row("not valid", 400, coded("E0000001"), Fault::Invalid, u"Nothing was changed"_s);
    row("malformed by us", 400, coded("E0000003"), Fault::Unexpected, u"fault of Latchkey"_s);
    row("wrong token", 401, coded("E0000011"), Fault::Unauthorised, u"30 days without use"_s);
    row("refused without a word", 401, "", Fault::Unauthorised, u"HTTP 401"_s);
    row("no licence", 401, coded("E0000015"), Fault::Forbidden, u"A new token does not help"_s);
    row("wants a browser", 403, coded("E0000005"), Fault::Forbidden, u"browser session"_s);
    row("role too small", 403, coded("E0000006"), Fault::Forbidden, u"role is too small"_s);
    row("not there", 404, coded("E0000007"), Fault::NotFound, u"deleted"_s);
    row("method for which a right is missing", 405, coded("E0000022"), Fault::Forbidden, u"role"_s);
    row("conflict", 409, "{}", Fault::Conflict, u"409"_s);
    row("too many requests", 429, coded("E0000047"), Fault::Throttled, u"slow down"_s);
    row("too many requests, says a proxy", 429, "<html>", Fault::Throttled, u"slow down"_s);
    row("broken down", 500, coded("E0000009"), Fault::Unexpected, u"read back first"_s, true);
    row("gateway timeout as a page", 504, "<html>gateway", Fault::Unexpected, u"proxy"_s, true);
    row("a proxy's refusal", 403, " \n<!DOCTYPE html>", Fault::Unexpected, u"proxy"_s);
    row("a page with 200", 200, "<html>sign in", Fault::Unexpected, u"proxy"_s, true);
    row("a redirect", 302, "", Fault::Unexpected, u"302"_s);
    row("OAuth's form", 400, R"({"error":"invalid_scope","error_description":"Not configured."})",
        Fault::Invalid, u"Not configured."_s);
    row("wrong types", 400, R"({"errorCode":7,"errorSummary":[],"errorCauses":"x"})",
        Fault::Invalid, u"HTTP 400"_s);
    row("cut off", 400, R"({"errorCode":"E00)", Fault::Invalid, u"HTTP 400"_s);
}

void OktaErrorsTest::mapsAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto result = okta::check(answer(status, body));
    QVERIFY(!result);
    QTEST(result.error().fault, "fault");
    QTEST(result.error().mayHaveBeenDone, "mayHaveBeenDone");
    QCOMPARE(result.error().status, status);
    QFETCH(QString, says);
    QVERIFY2(said(result.error()).contains(says), qPrintable(said(result.error())));
    QVERIFY(!result.error().what.isEmpty());
    QVERIFY(!result.error().means.isEmpty());
    QVERIFY(!result.error().advice.isEmpty());
}

void OktaErrorsTest::goodAnswersAreGood()
{
    QVERIFY(okta::check(answer(200, "{}")));
    QVERIFY(okta::check(answer(204, "")));
}

void OktaErrorsTest::keepsTheRequestId()
{
    const auto result =
        okta::check(answer(403, coded("E0000006"), {{"x-okta-request-id", "abc123"}}));
    QCOMPARE(result.error().requestId, QByteArray("abc123"));
    QCOMPARE(result.error().code, QByteArray("E0000006"));
}

void OktaErrorsTest::showsEveryCause()
{
    const auto result = okta::check(answer(
        400, coded("E0000001",
                   R"([{"errorSummary":"First cause."},{"errorSummary":"Second cause."}])")));
    const QString what = result.error().what.english();
    QVERIFY(what.contains(u"Summary. First cause. Second cause."_s));
}

void OktaErrorsTest::namesTheScopeOfABearerRefusal()
{
    const auto result = okta::check(answer(
        403, "",
        {{"WWW-Authenticate",
          R"(Bearer realm="x", scope="okta.schemas.manage", error="insufficient_scope", error_description="Scopes are missing.")"}}));
    QVERIFY(said(result.error()).contains(u"the scope okta.schemas.manage"_s));
    QVERIFY(said(result.error()).contains(u"Scopes are missing."_s));
}

void OktaErrorsTest::boundsWhatAHostileHostSays()
{
    const QByteArray body = R"({"errorCode":")" + QByteArray(5000, 'E') +
                            R"(","errorSummary":"\u202e)" + QByteArray(90'000, 'x') + R"("})";
    const auto result =
        okta::check(answer(400, body, {{"X-Okta-Request-Id", QByteArray(5000, 'r')}}));
    QVERIFY(said(result.error()).size() < 2000);
    QVERIFY(!said(result.error()).contains(QChar(0x202e)));
    QVERIFY(result.error().code.size() <= 40);
    QVERIFY(result.error().requestId.size() <= 100);
}

void OktaErrorsTest::refusesBodiesThatAreNoJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"([{"id":"a)");
    QTest::newRow("an object in the place of a list") << QByteArray("{}");
    QTest::newRow("no UTF-8") << QByteArray("[\"\xff\xfe\"]");
    QTest::newRow("a number") << QByteArray("42");
    QTest::newRow("text after the list") << QByteArray("[] trailing");
}

void OktaErrorsTest::refusesBodiesThatAreNoJson()
{
    QFETCH(QByteArray, body);
    const auto result = okta::rows(answer(200, body));
    QVERIFY(!result);
    QCOMPARE(result.error().fault, Fault::Unexpected);
    QVERIFY(result.error().mayHaveBeenDone);
    QVERIFY(!okta::object(answer(200, "[]")));
}

void OktaErrorsTest::saysWhatMayBeSentAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("later");
    QTest::newRow("clean-up goes on")
        << 400 << QByteArray("because the deletion process for") << true;
    QTest::newRow("not yet known") << 400 << QByteArray("Property not found: x") << true;
    QTest::newRow("throttled") << 429 << QByteArray() << true;
    QTest::newRow("another reason") << 400 << QByteArray("Api validation failed") << false;
    QTest::newRow("the words in another status") << 403 << QByteArray("deletion process") << false;
}

void OktaErrorsTest::saysWhatMayBeSentAgain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QTEST(okta::isForLater(answer(status, body)), "later");
}

QTEST_GUILESS_MAIN(OktaErrorsTest)
#include "tst_okta_errors.moc"
