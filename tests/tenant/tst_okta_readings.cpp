// SPDX-License-Identifier: MIT
#include "base/json.h"
#include "tenant/okta/apps.h"
#include "tenant/okta/features.h"
#include "tenant/okta/mappings.h"
#include "tenant/okta/org.h"
#include "tenant/okta/schema.h"

#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

base::Reply answer(const QByteArray &body, const QByteArray &next = {}, int status = 200)
{
    base::Reply reply;
    reply.status = status;
    reply.body = body;
    reply.origin = "https://acme.okta.com";
    if (!next.isEmpty())
        reply.headers.add("Link", "<https://acme.okta.com" + next + ">; rel=\"next\"");
    return reply;
}

/// What a reading of one answer gives, as compact JSON; "error" where it fails.
QByteArray readOf(const tenant::Reading &reading, const QByteArray &body, int status = 200)
{
    const auto reader = reading.open();
    const auto next = reader->take(answer(body, {}, status));
    if (!next)
        return "error";
    return base::jsonBytes(std::get<QJsonValue>(reader->finish()));
}

} // namespace

class OktaReadingsTest : public QObject
{
    Q_OBJECT
private slots:
    void keepsFewFields_data();
    void keepsFewFields();
    void gathersPages();
    void stopsWherePagesGoRound();
    void takesWrongTypesAsAbsent_data();
    void takesWrongTypesAsAbsent();
    void wellKnownNeedsNoSignIn();
    void trustsOnlyHttpsHosts();
};

void OktaReadingsTest::keepsFewFields_data()
{
    QTest::addColumn<QByteArray>("which");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("apps: only OpenID Connect, no secret")
        << QByteArray("apps")
        << QByteArray(
               R"([{"id":"a","name":"n","label":"l","status":"ACTIVE","signOnMode":"OPENID_CONNECT","credentials":{"oauthClient":{"client_id":"c","client_secret":"s"}}},
                          {"id":"b","signOnMode":"SAML_2_0"}])")
        << QByteArray(R"([{"clientId":"c","id":"a","label":"l","name":"n","status":"ACTIVE"}])");
    QTest::newRow("mappings: only towards the app")
        << QByteArray("mappings")
        << QByteArray(
               R"([{"id":"m","source":{"id":"o","name":"user","type":"user"},"target":{"id":"0oa1"}},
                          {"id":"r","source":{"id":"0oa1","type":"appuser"},"target":{"id":"o","type":"user"}}])")
        << QByteArray(R"([{"id":"m","userType":"user","userTypeId":"o"}])");
    QTest::newRow("a mapping: its properties")
        << QByteArray("mapping")
        << QByteArray(
               R"({"id":"m","properties":{"x":{"expression":"user.email","pushStatus":"PUSH","more":1}}})")
        << QByteArray(R"({"x":{"expression":"user.email","pushStatus":"PUSH"}})");
    QTest::newRow("a schema: what decides whether an attribute fits")
        << QByteArray("schema")
        << QByteArray(
               R"({"definitions":{"custom":{"properties":{"a":{"type":"string","minLength":3,"maxLength":20,"pattern":"x","enum":["y"]},"b":{"type":"string"}},"required":["b"]},
                          "base":{"properties":{"userName":{}}}}})")
        << QByteArray(
               R"({"base":["userName"],"custom":{"a":{"enumerated":true,"maxLength":20,"minLength":3,"pattern":"x","required":false,"type":"string"},"b":{"enumerated":false,"maxLength":-1,"minLength":0,"pattern":"","required":true,"type":"string"}}})");
    QTest::newRow("features: with their stage")
        << QByteArray("features")
        << QByteArray(
               R"([{"id":"f","name":"n","status":"ENABLED","stage":{"value":"BETA","state":"CLOSED"},"description":"long"}])")
        << QByteArray(
               R"([{"id":"f","name":"n","stage":"BETA","state":"CLOSED","status":"ENABLED"}])");
}

void OktaReadingsTest::keepsFewFields()
{
    QFETCH(QByteArray, which);
    QFETCH(QByteArray, body);
    const QMap<QByteArray, tenant::Reading> readings{{"apps", okta::apps()},
                                                     {"mappings", okta::mappings(u"0oa1"_s)},
                                                     {"mapping", okta::mapping(u"m"_s)},
                                                     {"schema", okta::appSchema(u"0oa1"_s)},
                                                     {"features", okta::features()}};
    QTEST(readOf(readings[which], body), "kept");
    QCOMPARE(readOf(readings[which], body.left(body.size() / 2)), QByteArray("error"));
    QCOMPARE(readOf(readings[which], "{}", 503), QByteArray("error"));
}

void OktaReadingsTest::gathersPages()
{
    const auto reader = okta::appGroups(u"0oa1"_s).open();
    const auto next = reader->take(answer(R"([{"id":"g1"}])", "/api/v1/apps/0oa1/groups?after=g1"));
    QCOMPARE((**next).target, QByteArray("/api/v1/apps/0oa1/groups?after=g1"));
    QVERIFY(!*reader->take(answer(R"([{"id":"g2"}])")));
    QCOMPARE(reader->done(), 2);
}

void OktaReadingsTest::stopsWherePagesGoRound()
{
    const auto reader = okta::apps().open();
    QVERIFY(reader->take(answer("[]", "/api/v1/apps?after=1")));
    QVERIFY(!reader->take(answer("[]", "/api/v1/apps?limit=200")));
}

void OktaReadingsTest::takesWrongTypesAsAbsent_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("numbers") << QByteArray(
        R"({"id":1,"name":2,"status":3,"stage":4,"signOnMode":5})");
    QTest::newRow("nulls") << QByteArray(R"({"id":null,"source":null,"target":null,"stage":null})");
    QTest::newRow("no object") << QByteArray("\"text\"");
    QTest::newRow("a list") << QByteArray("[[]]");
    QTest::newRow("nothing") << QByteArray("{}");
}

void OktaReadingsTest::takesWrongTypesAsAbsent()
{
    QFETCH(QByteArray, row);
    const QByteArray body = '[' + row + ']';
    QCOMPARE(readOf(okta::apps(), body), QByteArray("[]"));
    QCOMPARE(readOf(okta::mappings(u"0oa1"_s), body), QByteArray("[]"));
    QCOMPARE(readOf(okta::features(), body),
             QByteArray(R"([{"id":"","name":"","stage":"","state":"","status":""}])"));
    QVERIFY(readOf(okta::rolesOfUser(u"u"_s), body) != "error");
}

void OktaReadingsTest::wellKnownNeedsNoSignIn()
{
    QCOMPARE(okta::wellKnown().first.credential, base::Credential::None);
    QCOMPARE(okta::org().first.credential, base::Credential::Okta);
}

void OktaReadingsTest::trustsOnlyHttpsHosts()
{
    for (const QByteArray &href :
         {QByteArray("http://acme.okta.com"), QByteArray("javascript:alert(1)"),
          QByteArray("https://me@acme.okta.com"), QByteArray("7")}) {
        const QByteArray read = readOf(
            okta::wellKnown(),
            R"({"id":"o","pipeline":"idx","_links":{"organization":{"href":")" + href + R"("}}})");
        QVERIFY2(read.contains(R"("host":"")"), read.constData());
    }
}

QTEST_GUILESS_MAIN(OktaReadingsTest)
#include "tst_okta_readings.moc"
