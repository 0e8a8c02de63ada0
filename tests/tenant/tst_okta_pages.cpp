// SPDX-License-Identifier: MIT
#include "tenant/okta/okta.h"

#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

base::Reply linked(const QByteArrayList &links, const QByteArray &origin = "https://acme.okta.com")
{
    base::Reply reply;
    reply.status = 200;
    reply.body = "[]";
    reply.origin = origin;
    for (const QByteArray &link : links)
        reply.headers.add("link", link);
    return reply;
}

const base::Request first = okta::get("/api/v1/apps?limit=200", "/api/v1/apps");

} // namespace

class OktaPagesTest : public QObject
{
    Q_OBJECT
private slots:
    void follows_data();
    void follows();
    void refusesOtherHosts_data();
    void refusesOtherHosts();
    void buildsRequests();
    void encodesIds();
};

void OktaPagesTest::follows_data()
{
    QTest::addColumn<QByteArrayList>("links");
    QTest::addColumn<QByteArray>("target");
    const QByteArray self = R"(<https://acme.okta.com/api/v1/apps?limit=200>; rel="self")";
    const QByteArray next =
        R"(<https://acme.okta.com/api/v1/apps?after=0oa%2F1&limit=200>; rel="next")";
    const QByteArray target = "/api/v1/apps?after=0oa%2F1&limit=200";
    QTest::newRow("no links") << QByteArrayList() << QByteArray();
    QTest::newRow("the last page") << QByteArrayList{self} << QByteArray();
    QTest::newRow("two headers") << QByteArrayList{self, next} << target;
    QTest::newRow("two links in one header") << QByteArrayList{self + ", " + next} << target;
    QTest::newRow("a comma in an address")
        << QByteArrayList{R"(<https://acme.okta.com/a?x=1,2>; rel="self", <https://acme.okta.com/a?x=3,4>; rel="next")"}
        << QByteArray("/a?x=3,4");
    QTest::newRow("without quotes")
        << QByteArrayList{"<https://acme.okta.com/a>; rel=next"} << QByteArray("/a");
    QTest::newRow("with other parameters")
        << QByteArrayList{R"(<https://acme.okta.com/a>; title="x"; REL="Next last")"}
        << QByteArray("/a");
    QTest::newRow("only a path") << QByteArrayList{"</a?b=c>; rel=\"next\""}
                                 << QByteArray("/a?b=c");
    QTest::newRow("no path") << QByteArrayList{"<https://acme.okta.com?after=1>; rel=\"next\""}
                             << QByteArray("/?after=1");
    QTest::newRow("only a host") << QByteArrayList{"<https://acme.okta.com>; rel=\"next\""}
                                 << QByteArray("/");
    QTest::newRow("the port said")
        << QByteArrayList{R"(<https://ACME.okta.com:443/a>; rel="next")"} << QByteArray("/a");
    QTest::newRow("next only in a title")
        << QByteArrayList{R"(<https://evil.com/a>; title="next")"} << QByteArray();
    QTest::newRow("no address") << QByteArrayList{R"(rel="next")", "<", "<>;", ";;;=<>"}
                                << QByteArray();
}

void OktaPagesTest::follows()
{
    QFETCH(QByteArrayList, links);
    QFETCH(QByteArray, target);
    const auto next = okta::nextPage(first, linked(links));
    QVERIFY2(next, next ? "" : qPrintable(next.error().what.english()));
    QCOMPARE(next->has_value(), !target.isEmpty());
    if (next->has_value()) {
        QCOMPARE((*next)->target, target);
        QCOMPARE((*next)->credential, base::Credential::Okta);
        QCOMPARE((*next)->label, first.label);
    }
}

void OktaPagesTest::refusesOtherHosts_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("origin");
    const QByteArray here = "https://acme.okta.com";
    QTest::newRow("another host") << QByteArray("https://evil.com/a") << here;
    QTest::newRow("another host of Okta's") << QByteArray("https://acme-admin.okta.com/a") << here;
    QTest::newRow("our host as a user name")
        << QByteArray("https://acme.okta.com@evil.com/a") << here;
    QTest::newRow("a user name on our host")
        << QByteArray("https://me:secret@acme.okta.com/a") << here;
    QTest::newRow("our host as a prefix") << QByteArray("https://acme.okta.com.evil.com/a") << here;
    QTest::newRow("without encryption") << QByteArray("http://acme.okta.com/a") << here;
    QTest::newRow("another port") << QByteArray("https://acme.okta.com:8443/a") << here;
    QTest::newRow("a host without a scheme") << QByteArray("//evil.com/a") << here;
    QTest::newRow("a relative path") << QByteArray("a?b") << here;
    QTest::newRow("backslashes") << QByteArray("https:\\\\evil.com\\a") << here;
    QTest::newRow("a file") << QByteArray("file:///etc/passwd") << here;
    QTest::newRow("an answer of unknown origin")
        << QByteArray("https://acme.okta.com/a") << QByteArray();
}

void OktaPagesTest::refusesOtherHosts()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, origin);
    const auto next = okta::nextPage(first, linked({"<" + address + ">; rel=\"next\""}, origin));
    QVERIFY(!next);
    QVERIFY(next.error().means.english().contains(u"send the sign-in to there"_s));
    if (address == "https://acme.okta.com:8443/a" || address == "http://acme.okta.com/a")
        QVERIFY(next.error().what.english().contains(QString::fromUtf8(address.chopped(2))));
}

void OktaPagesTest::buildsRequests()
{
    const base::Request request = okta::post("/api/v1/x", "/api/v1/x", {{u"a"_s, 1}});
    QCOMPARE(request.method, base::Method::Post);
    QCOMPARE(request.body, QByteArray(R"({"a":1})"));
    QCOMPARE(request.contentType, QByteArray("application/json"));
    const base::Request bare = okta::post("/api/v1/x", "/api/v1/x");
    QVERIFY(bare.body.isEmpty() && bare.contentType.isEmpty());
}

void OktaPagesTest::encodesIds()
{
    QCOMPARE(okta::encoded(u"../x?a&b c"_s), QByteArray("..%2Fx%3Fa%26b%20c"));
}

QTEST_GUILESS_MAIN(OktaPagesTest)
#include "tst_okta_pages.moc"
