// SPDX-License-Identifier: MIT
#include "wire/settings.h"

#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

class TestConnectTo : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestConnectTo::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::newRow("the usual loopback address")
        << u"acme.okta.com=127.0.0.1:8080"_s << QByteArray("acme.okta.com") << u"127.0.0.1"_s
        << 8080;
    QTest::newRow("another loopback address")
        << u"acme.okta.com=127.0.0.2:1"_s << QByteArray("acme.okta.com") << u"127.0.0.2"_s << 1;
    QTest::newRow("IPv6 in brackets")
        << u"a.example=[::1]:65535"_s << QByteArray("a.example") << u"::1"_s << 65535;
    QTest::newRow("the host in capitals")
        << u"ACME.okta.com=127.0.0.1:80"_s << QByteArray("acme.okta.com") << u"127.0.0.1"_s << 80;
}

void TestConnectTo::reads()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, host);
    QFETCH(const QString, address);
    QFETCH(const int, port);
    const auto read = wire::parseConnectTo(text);
    QVERIFY(read);
    QCOMPARE(read->host, host);
    QCOMPARE(read->endpoint.address, address);
    QCOMPARE(int(read->endpoint.port), port);
}

void TestConnectTo::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s,
                                u"="_s,
                                u"acme.okta.com"_s,
                                u"acme.okta.com=127.0.0.1"_s,
                                u"=127.0.0.1:80"_s,
                                u"acme.okta.com=10.0.0.1:80"_s,
                                u"acme.okta.com=0.0.0.0:80"_s,
                                u"acme.okta.com=8.8.8.8:443"_s,
                                u"acme.okta.com=localhost:80"_s,
                                u"acme.okta.com=evil.example.com:80"_s,
                                u"acme.okta.com=::1:80"_s,
                                u"acme.okta.com=[127.0.0.1]:80"_s,
                                u"acme.okta.com=[::2]:80"_s,
                                u"acme.okta.com=127.0.0.1:0"_s,
                                u"acme.okta.com=127.0.0.1:65536"_s,
                                u"acme.okta.com=127.0.0.1:-1"_s,
                                u"acme.okta.com=127.0.0.1:80x"_s,
                                u"acme okta=127.0.0.1:80"_s,
                                u"acme/okta=127.0.0.1:80"_s,
                                u"a:443=127.0.0.1:80"_s,
                                u".acme=127.0.0.1:80"_s,
                                u"https://acme=127.0.0.1:80"_s})
        QTest::newRow(qPrintable(text)) << text;
    QTest::newRow("a host that is far too long") << QString(300, u'a') + u"=127.0.0.1:80"_s;
}

void TestConnectTo::refuses()
{
    QFETCH(const QString, text);
    const auto read = wire::parseConnectTo(text);
    QVERIFY(!read);
    QCOMPARE(read.error().fault, base::Fault::Invalid);
    QVERIFY(!read.error().advice.isEmpty());
}

QTEST_GUILESS_MAIN(TestConnectTo)
#include "tst_connect_to.moc"
