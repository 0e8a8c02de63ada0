// SPDX-License-Identifier: MIT
#include "wire/cookies.h"
#include "wire/secret_places.h"

#include <QTest>

using namespace latchkey;

class TestSecretPlaces : public QObject
{
    Q_OBJECT

private slots:
    void fills_data();
    void fills();
    void refuses_data();
    void refuses();
    void onlyScepSecretsHavePlaces();
    void headersHoldNoLineEnds();
    void cookiesKeepThreeNames();
};

static base::Request request(const QByteArray &type, const QByteArray &body)
{
    base::Request result;
    result.method = base::Method::Post;
    result.contentType = type;
    result.body = body;
    return result;
}

void TestSecretPlaces::fills_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &secret,
                        const QByteArray &written) {
        QTest::newRow(name) << type << secret << written;
    };
    row("plain into XML", "text/xml", "S3cret>'\"", "S3cret>'\"");
    row("a marker-like secret is not filled again", "application/xml",
        base::secretPlace("scep.password"), base::secretPlace("scep.password"));
    row("quotes into JSON", "application/json", "a\"b\\c", "a\\\"b\\\\c");
    row("& into a form", "application/x-www-form-urlencoded", "a&b=c d", "a%26b%3Dc%20d");
    row("into anything else", "text/plain", "a&b", "a&b");
}

void TestSecretPlaces::fills()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, secret);
    QFETCH(const QByteArray, written);
    const QByteArray place = base::secretPlace("scep.secret");
    const auto body = wire::filled(request(type, '<' + place + '|' + place + '>'),
                                   {{"scep.secret", base::Secret(QByteArray(secret))},
                                    {"scep.password", base::Secret(QByteArray("never"))}});
    QVERIFY(body);
    QCOMPARE(*body, '<' + written + '|' + written + '>');
}

void TestSecretPlaces::refuses_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<base::Fault>("fault");
    QTest::newRow("an ampersand in XML") << QByteArray("a&b") << base::Fault::Invalid;
    QTest::newRow("a bracket in XML") << QByteArray("a<b") << base::Fault::Invalid;
    QTest::newRow("a line end in XML") << QByteArray("a\nb") << base::Fault::Invalid;
    QTest::newRow("no such secret") << QByteArray() << base::Fault::Unauthorised;
}

void TestSecretPlaces::refuses()
{
    QFETCH(const QByteArray, secret);
    QFETCH(const base::Fault, fault);
    const auto body = wire::filled(request("application/xml", base::secretPlace("scep.secret")),
                                   {{"scep.secret", base::Secret(QByteArray(secret))}});
    QVERIFY(!body);
    QCOMPARE(body.error().fault, fault);
    QVERIFY(body.error().what.english().contains(QStringLiteral("SCEP"), Qt::CaseInsensitive));
    if (!secret.isEmpty())
        QVERIFY(!body.error().what.english().contains(QString::fromUtf8(secret)));
}

void TestSecretPlaces::onlyScepSecretsHavePlaces()
{
    const QByteArray hostile = base::secretPlace("okta.token") + base::secretPlace("jamf.password");
    const auto body = wire::filled(request("application/xml", hostile),
                                   {{"okta.token", base::Secret(QByteArray("canary1"))},
                                    {"jamf.password", base::Secret(QByteArray("canary2"))}});
    QVERIFY(body);
    QCOMPARE(*body, hostile);
}

void TestSecretPlaces::headersHoldNoLineEnds()
{
    const auto safe = [](const char *text) {
        return wire::headerSafe(base::Secret(QByteArray(text)));
    };
    QCOMPARE(safe("token\n"), "token");
    QCOMPARE(safe("  token\r\n"), "token");
    QCOMPARE(safe("tok\r\nX-Evil: 1"), "");
    QCOMPARE(safe("tok en"), "");
    QCOMPARE(safe("tok\xc3\xa9n"), "");
}

void TestSecretPlaces::cookiesKeepThreeNames()
{
    wire::Cookies cookies;
    cookies.take({{"set-cookie", "jpro-ingress=a1; Path=/; Secure\nAPBALANCEID=aws.std-2; Path=/"},
                  {"Set-Cookie", "JSESSIONID=node01; HttpOnly"},
                  {"Set-Cookie", "tracking=1"},
                  {"Set-Cookie", "JSESSIONID"},
                  {"Set-Cookie", "=x"}});
    QCOMPARE(cookies.header(), "APBALANCEID=aws.std-2; JSESSIONID=node01; jpro-ingress=a1");
    cookies.take({{"Set-Cookie", "JSESSIONID=node02"},
                  {"Set-Cookie", "jpro-ingress=; Max-Age=0"},
                  {"Set-Cookie", "APBALANCEID=a\tb"}});
    QCOMPARE(cookies.header(), "APBALANCEID=aws.std-2; JSESSIONID=node02");
}

QTEST_GUILESS_MAIN(TestSecretPlaces)
#include "tst_secret_places.moc"
