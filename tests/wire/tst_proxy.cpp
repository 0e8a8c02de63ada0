// SPDX-License-Identifier: MIT
#include "stand_in.h"
#include "wire/proxy_lookup.h"

#include <QNetworkProxyFactory>
#include <QTcpServer>
#include <QTcpSocket>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;

/// The system's proxy is asked for in a worker, used for the clouds, and never for practice hosts.
class TestProxy : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void cloudsGoThroughTheProxy();
    void aPersonMayTurnItOff();
    void practiceHostsDoNot();
    void asksOnceAHostAndInAWorker();
};

void TestProxy::cleanup()
{
    qunsetenv("http_proxy");
    qunsetenv("https_proxy");
}

static void useProxy(quint16 port)
{
    const QByteArray proxy = "http://127.0.0.1:" + QByteArray::number(port);
    qputenv("http_proxy", proxy);
    qputenv("https_proxy", proxy);
}

void TestProxy::cloudsGoThroughTheProxy()
{
    StandIn proxy([](const Seen &) { return answer(403, "no", "Connection: close\r\n"); });
    useProxy(proxy.port());
    // Linux reads the environment; macOS has its own settings, which a test leaves alone.
    const QNetworkProxyQuery query(QUrl(u"https://acme.invalid/"_s));
    const auto system = QNetworkProxyFactory::systemProxyForQuery(query);
    const bool isProxied = system.value(0).port() == proxy.port();
#ifdef Q_OS_LINUX
    QVERIFY(isProxied);
#endif
    QuickClock clock;
    wire::WireSettings settings;
    settings.oktaHost = "acme.invalid";
    wire::HttpWire wire(settings, Bench::token(), clock);
    std::optional<Bench::Answer> result;
    wire.send(Bench::okta(base::Method::Post), this,
              [&](const Bench::Answer &end) { result = end; });
    QTRY_VERIFY_WITH_TIMEOUT(result, 120'000);
    QVERIFY(!*result);
    QCOMPARE(result->error().fault, base::Fault::Offline);
    QVERIFY(!result->error().mayHaveBeenDone);
    QCOMPARE(!proxy.seen.empty(), isProxied);
    for (const Seen &seen : proxy.seen) {
        QCOMPARE(seen.method, "CONNECT");
        QCOMPARE(seen.target, "acme.invalid:443");
        for (const auto &[name, value] : seen.headers.all())
            QVERIFY(!value.contains("canary"));
    }
}

void TestProxy::aPersonMayTurnItOff()
{
    StandIn proxy([](const Seen &) { return answer(403, "no", "Connection: close\r\n"); });
    useProxy(proxy.port());
    QTcpServer direct;
    QVERIFY(direct.listen(QHostAddress::Any));
    int reached = 0;
    connect(&direct, &QTcpServer::newConnection, this, [&] {
        ++reached;
        direct.nextPendingConnection()->disconnectFromHost();
    });
    QuickClock clock;
    wire::WireSettings settings;
    // This computer by an address that is not taken for it, so that a proxy would be asked.
    settings.oktaHost = "0.0.0.0:" + QByteArray::number(direct.serverPort());
    wire::HttpWire wire(settings, Bench::token(), clock);
    wire.setNetwork({false, {}});
    std::optional<Bench::Answer> result;
    wire.send(Bench::okta(base::Method::Post), this,
              [&](const Bench::Answer &end) { result = end; });
    QTRY_VERIFY_WITH_TIMEOUT(result, 120'000);
    QVERIFY(!*result);
    QVERIFY(reached > 0);
    QVERIFY(proxy.seen.empty());
}

void TestProxy::practiceHostsDoNot()
{
    StandIn proxy([](const Seen &) { return answer(403); });
    useProxy(proxy.port());
    Bench bench([](const Seen &) { return answer(200, "{}"); });
    QVERIFY(bench.ask(Bench::okta()));
    QVERIFY(proxy.seen.empty());
}

void TestProxy::asksOnceAHostAndInAWorker()
{
    wire::ProxyLookup lookup;
    int told = 0;
    lookup.find(u"a.invalid"_s, this, [&] { ++told; });
    lookup.find(u"a.invalid"_s, this, [&] { ++told; });
    {
        QObject gone;
        lookup.find(u"a.invalid"_s, &gone, [&] { told += 100; });
    }
    QCOMPARE(told, 0); // a slow answer would hold nobody up
    QTRY_COMPARE_WITH_TIMEOUT(told, 2, 120'000);
    lookup.find(u"a.invalid"_s, this, [&] { ++told; });
    QCOMPARE(told, 3); // known by now
    lookup.find(u"127.0.0.1"_s, this, [&] { ++told; });
    QCOMPARE(told, 4);
    const std::unique_ptr<QNetworkProxyFactory> factory(lookup.newFactory());
    QVERIFY(!factory->queryProxy(QNetworkProxyQuery(QUrl(u"https://unasked.invalid"_s))).isEmpty());
}

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
