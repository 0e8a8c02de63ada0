// SPDX-License-Identifier: MIT
#include "wire/retry.h"

#include <QTest>

using namespace latchkey;
using wire::Repeat;
using wire::Trouble;

class TestRetry : public QObject
{
    Q_OBJECT

private slots:
    void repeats_data();
    void repeats();
    void aPageThatShrinksIsNotRepeatedAsItIs();
    void backsOff();
    void tellsWhatHappened_data();
    void tellsWhatHappened();
};

void TestRetry::repeats_data()
{
    QTest::addColumn<int>("status");  // or
    QTest::addColumn<int>("trouble"); // -1 = none
    QTest::addColumn<int>("asRead");
    QTest::addColumn<int>("asWrite");
    for (const int status : {200, 201, 204, 304, 400, 401, 403, 404, 409, 422, 501, 505})
        QTest::addRow("status %d stays", status) << status << -1 << 0 << 0;
    for (const int status : {500, 502, 503, 504})
        QTest::addRow("status %d: reads only", status) << status << -1 << 4 << 0;
    QTest::newRow("429: nothing was done") << 429 << -1 << 4 << 4;
    const auto row = [](const char *name, Trouble trouble, int asRead, int asWrite) {
        QTest::newRow(name) << 0 << int(trouble) << asRead << asWrite;
    };
    row("no host: it was never sent", Trouble::NoHost, 2, 2);
    row("refused: it was never sent", Trouble::Refused, 2, 2);
    row("reset: reads only", Trouble::Reset, 4, 0);
    row("cut: reads only", Trouble::CutBody, 4, 0);
    row("garbled: reads only", Trouble::Garbled, 4, 0);
    row("a bad certificate stays bad", Trouble::Tls, 0, 0);
    row("a proxy stays", Trouble::Proxy, 0, 0);
    row("a time out is not repeated", Trouble::Timeout, 0, 0);
    row("too long stays too long", Trouble::TooLong, 0, 0);
    row("a redirect is not followed", Trouble::Redirect, 0, 0);
}

void TestRetry::repeats()
{
    QFETCH(const int, status);
    QFETCH(const int, trouble);
    QFETCH(const int, asRead);
    QFETCH(const int, asWrite);
    wire::Arrival arrival = base::Reply{status, {}, {}, {}};
    if (trouble >= 0)
        arrival = wire::Failure{Trouble(trouble), {}, 0, {}};
    const auto count = [&](Repeat rule) {
        int repeats = 0;
        while (repeats < 100 && wire::repeatAfter(rule, arrival, repeats))
            ++repeats;
        return repeats;
    };
    QCOMPARE(count(Repeat::Freely), asRead);
    QCOMPARE(count(Repeat::NotOnceSent), asWrite);
}

/// A page that is too much is asked for smaller, and not as it is five times.
void TestRetry::aPageThatShrinksIsNotRepeatedAsItIs()
{
    for (const int status : {502, 503, 504})
        QVERIFY(!wire::repeatAfter(Repeat::Smaller, base::Reply{status, {}, {}, {}}, 0));
    QVERIFY(wire::repeatAfter(Repeat::Smaller, base::Reply{500, {}, {}, {}}, 0));
    QVERIFY(wire::repeatAfter(Repeat::Smaller, base::Reply{429, {}, {}, {}}, 0));
    QVERIFY(wire::repeatAfter(Repeat::Smaller, wire::Failure{Trouble::Reset, {}, 0, {}}, 0));
}

void TestRetry::backsOff()
{
    const wire::Arrival arrival = base::Reply{503, {}, {}, {}};
    for (int repeats = 0; repeats < 4; ++repeats)
        QCOMPARE(wire::repeatAfter(Repeat::Freely, arrival, repeats)->count(), 1000 << repeats);
}

void TestRetry::tellsWhatHappened_data()
{
    QTest::addColumn<int>("trouble");
    QTest::addColumn<base::Fault>("fault");
    QTest::addColumn<bool>("mayBeDone");
    const auto row = [](const char *name, Trouble trouble, base::Fault fault, bool mayBeDone) {
        QTest::newRow(name) << int(trouble) << fault << mayBeDone;
    };
    row("no host", Trouble::NoHost, base::Fault::Offline, false);
    row("refused", Trouble::Refused, base::Fault::Offline, false);
    row("certificate", Trouble::Tls, base::Fault::Offline, false);
    row("proxy", Trouble::Proxy, base::Fault::Offline, false);
    row("reset", Trouble::Reset, base::Fault::Offline, true);
    row("cut", Trouble::CutBody, base::Fault::Offline, true);
    row("garbled", Trouble::Garbled, base::Fault::Unexpected, true);
    row("time out", Trouble::Timeout, base::Fault::Timeout, true);
    row("too long", Trouble::TooLong, base::Fault::Unexpected, true);
    row("redirect", Trouble::Redirect, base::Fault::Unexpected, true);
}

void TestRetry::tellsWhatHappened()
{
    QFETCH(const int, trouble);
    QFETCH(const base::Fault, fault);
    QFETCH(const bool, mayBeDone);
    base::Request write;
    write.method = base::Method::Put;
    for (const base::Request &request : {base::Request(), write}) {
        const base::Error error = wire::toError(
            {Trouble(trouble), QStringLiteral("why\x1b[31m"), 0, "r1"}, request, "acme.okta.com");
        QCOMPARE(error.fault, fault);
        QCOMPARE(error.requestId, "r1");
        QCOMPARE(error.mayHaveBeenDone, mayBeDone && !request.isRead());
        QVERIFY(error.what.english().contains(QStringLiteral("acme.okta.com")));
        QVERIFY(!error.what.english().contains(QChar(0x1b)));
        QVERIFY(!error.means.isEmpty() && !error.advice.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
