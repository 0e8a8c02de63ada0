// SPDX-License-Identifier: MIT
#include "wire/route.h"

#include <QTest>

using namespace latchkey;
using base::Credential;
using base::System;

class TestRoute : public QObject
{
    Q_OBJECT

private slots:
    void goes_data();
    void goes();
    void refuses_data();
    void refuses();
};

static wire::WireSettings settings()
{
    wire::WireSettings all;
    all.oktaHost = "acme.okta.com";
    all.jamfBase = "https://jamf.acme.example:8443/jss/";
    return all;
}

static base::Request request(System system, Credential credential, const QByteArray &origin,
                             const QByteArray &target)
{
    base::Request result;
    result.system = system;
    result.credential = credential;
    result.origin = origin;
    result.target = target;
    return result;
}

void TestRoute::goes_data()
{
    QTest::addColumn<System>("system");
    QTest::addColumn<Credential>("credential");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("from");
    const auto row = [](const char *name, System system, Credential credential,
                        const QByteArray &origin, const QByteArray &target, const QByteArray &url,
                        const QByteArray &from) {
        QTest::newRow(name) << system << credential << origin << target << url << from;
    };
    row("Okta's own host", System::Okta, Credential::Okta, "", "/api/v1/org",
        "https://acme.okta.com/api/v1/org", "https://acme.okta.com");
    row("a query stays encoded", System::Okta, Credential::Okta, "",
        "/api/v1/logs?filter=a%20eq%20%22b%22",
        "https://acme.okta.com/api/v1/logs?filter=a%20eq%20%22b%22", "https://acme.okta.com");
    row("port and context of Jamf Pro are kept", System::Jamf, Credential::Jamf, "", "/api/v1/auth",
        "https://jamf.acme.example:8443/jss/api/v1/auth", "https://jamf.acme.example:8443");
    row("the own origin, spelled otherwise", System::Okta, Credential::Okta,
        "https://ACME.okta.com:443", "/x", "https://acme.okta.com/x", "https://acme.okta.com");
    row("another host without a credential", System::Scep, Credential::None,
        "https://scep.example.com", "/scep?operation=GetCACaps",
        "https://scep.example.com/scep?operation=GetCACaps", "https://scep.example.com");
    row("the challenge host that a person gave", System::Scep, Credential::ScepChallenge,
        "https://other.example.com:444", "/challenge", "https://other.example.com:444/challenge",
        "https://other.example.com:444");
    row("a path with two slashes stays on the host", System::Okta, Credential::Okta, "",
        "//evil.example.com/x", "https://acme.okta.com//evil.example.com/x",
        "https://acme.okta.com");
}

void TestRoute::goes()
{
    QFETCH(const System, system);
    QFETCH(const Credential, credential);
    QFETCH(const QByteArray, origin);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, url);
    QFETCH(const QByteArray, from);
    const auto route = wire::routeOf(request(system, credential, origin, target), settings());
    QVERIFY(route);
    const QUrl wanted = QUrl::fromEncoded(url);
    QCOMPARE(route->url.host(), wanted.host());
    QCOMPARE(route->url.path(QUrl::FullyEncoded), wanted.path(QUrl::FullyEncoded));
    QCOMPARE(route->url.query(QUrl::FullyEncoded), wanted.query(QUrl::FullyEncoded));
    QCOMPARE(route->url.port(443), wanted.port(443));
    QCOMPARE(route->origin, from);
}

void TestRoute::refuses_data()
{
    QTest::addColumn<System>("system");
    QTest::addColumn<Credential>("credential");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char *name, System system, Credential credential,
                        const QByteArray &origin, const QByteArray &target) {
        QTest::newRow(name) << system << credential << origin << target;
    };
    row("Okta's token to another host", System::Okta, Credential::Okta, "https://evil.example.com",
        "/x");
    row("Okta's token to another port", System::Okta, Credential::Okta,
        "https://acme.okta.com:8443", "/x");
    row("Okta's token to a longer name", System::Okta, Credential::Okta,
        "https://acme.okta.com.evil.example", "/x");
    row("Okta's token to Jamf Pro", System::Jamf, Credential::Okta, "", "/x");
    row("Jamf's token to Okta", System::Okta, Credential::Jamf, "https://acme.okta.com", "/x");
    row("Jamf's token to another port", System::Jamf, Credential::Jamf, "https://jamf.acme.example",
        "/x");
    row("plain HTTP", System::Scep, Credential::None, "http://scep.example.com", "/x");
    row("the challenge over plain HTTP", System::Scep, Credential::ScepChallenge,
        "http://a.example", "/x");
    row("a user name in the origin", System::Scep, Credential::None, "https://u:p@a.example", "/x");
    row("no host", System::Scep, Credential::None, "https://", "/x");
    row("a file", System::Scep, Credential::None, "file:///etc", "/x");
    row("an empty target", System::Okta, Credential::Okta, "", "");
    row("a target that extends the host", System::Okta, Credential::Okta, "", ".evil.example/x");
    row("a target that makes the host a user", System::Okta, Credential::Okta, "",
        "@evil.example/x");
    row("a space in the target", System::Okta, Credential::Okta, "", "/a b");
    row("a line end in the target", System::Okta, Credential::Okta, "", "/a\r\nX: y");
    row("a broken escape", System::Okta, Credential::Okta, "", "/a%zz");
}

void TestRoute::refuses()
{
    QFETCH(const System, system);
    QFETCH(const Credential, credential);
    QFETCH(const QByteArray, origin);
    QFETCH(const QByteArray, target);
    const auto route = wire::routeOf(request(system, credential, origin, target), settings());
    QVERIFY(!route);
    QCOMPARE(route.error().fault, base::Fault::Invalid);
    QVERIFY(!route.error().what.isEmpty());
}

QTEST_GUILESS_MAIN(TestRoute)
#include "tst_route.moc"
