// SPDX-License-Identifier: MIT
#include "wire/http_date.h"
#include "wire/lane.h"
#include "wire/pace.h"

#include <QTest>
#include <QTimeZone>

using namespace latchkey;
using base::System;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(16, 0), QTimeZone::utc());

base::Reply reply(int status, const base::Headers &headers = {})
{
    return {status, headers, {}, {}};
}

base::Headers okta(int limit, int remaining, qint64 resetIn, qint64 clockAhead = 0)
{
    const QDateTime there = now.addSecs(clockAhead);
    const QString date = QLocale::c().toString(there, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss"));
    return {{"X-Rate-Limit-Limit", QByteArray::number(limit)},
            {"X-Rate-Limit-Remaining", QByteArray::number(remaining)},
            {"X-Rate-Limit-Reset", QByteArray::number(there.toSecsSinceEpoch() + resetIn)},
            {"Date", date.toLatin1() + " GMT"}};
}

} // namespace

/// When a request may leave: headers of both vendors, and the queue that keeps to them.
class TestPace : public QObject
{
    Q_OBJECT

private slots:
    void waits_data();
    void waits();
    void bucketsAreApart();
    void concurrencyHalvesAndRecovers();
    void spreadsClients();
    void readsDates();
    void laneKeepsItsDistance();
    void laneLetsOlderOnesFirst();
};

void TestPace::waits_data()
{
    QTest::addColumn<System>("system");
    QTest::addColumn<int>("status");
    QTest::addColumn<base::Headers>("headers");
    QTest::addColumn<qint64>("wait"); // milliseconds
    const auto row = [](const char *name, System system, int status, const base::Headers &headers,
                        qint64 wait) {
        QTest::newRow(name) << system << status << headers << wait;
    };
    row("plenty left", System::Okta, 200, okta(600, 500, 30), 0);
    row("just above a tenth", System::Okta, 200, okta(600, 61, 30), 0);
    row("a tenth left is spread over the window", System::Okta, 200, okta(600, 59, 30), 500);
    row("nothing left waits for the window", System::Okta, 200, okta(600, 0, 30), 30'000);
    row("throttled until reset", System::Okta, 429, okta(600, 0, 25), 25'000);
    row("our clock is an hour late", System::Okta, 429, okta(600, 0, 25, 3600), 25'000);
    row("our clock is an hour early", System::Okta, 429, okta(600, 0, 25, -3600), 25'000);
    row("reset has passed", System::Okta, 429, okta(600, 0, -5), 1'000);
    row("reset is far away", System::Okta, 429, okta(600, 0, 9999), 120'000);
    row("429 without headers", System::Okta, 429, {}, 1'000);
    row("429 with garbage", System::Okta, 429,
        {{"X-Rate-Limit-Reset", "soon"}, {"X-Rate-Limit-Limit", "-1"}, {"Retry-After", "a while"}},
        1'000);
    row("reset beyond all numbers", System::Okta, 429,
        {{"X-Rate-Limit-Reset", "9999999999999999999"}}, 1'000);
    row("reset that would overflow", System::Okta, 429,
        {{"X-Rate-Limit-Reset", "9223372036854775"}}, 1'000);
    row("too many at once: reset is but a hint", System::Okta, 429, okta(0, 0, 55), 2'000);
    row("good answer with a limit of nothing", System::Okta, 200, okta(0, 0, 55), 0);
    row("Jamf says seconds", System::Jamf, 429, {{"Retry-After", "7"}}, 7'000);
    row("Jamf says a date", System::Jamf, 429, {{"Retry-After", "Tue, 24 Nov 2026 16:00:09 GMT"}},
        9'000);
    row("Jamf says an hour", System::Jamf, 429, {{"Retry-After", "3600"}}, 120'000);
    row("Jamf says nothing", System::Jamf, 429, {}, 1'000);
    row("Okta's headers mean nothing from Jamf", System::Jamf, 200, okta(600, 0, 30), 0);
}

void TestPace::waits()
{
    QFETCH(const System, system);
    QFETCH(const int, status);
    QFETCH(const base::Headers, headers);
    QFETCH(const qint64, wait);
    wire::Pace pace(system, 4);
    pace.took("GET /a", reply(status, headers), now);
    const QDateTime when = pace.earliest("GET /a");
    QCOMPARE(when.isValid() ? now.msecsTo(when) : 0, wait);
}

void TestPace::bucketsAreApart()
{
    wire::Pace pace(System::Okta, 4);
    pace.took("GET /a", reply(429, okta(600, 0, 25)), now);
    QVERIFY(!pace.earliest("GET /b").isValid());
    QVERIFY(!pace.earliest("POST /a").isValid());
    wire::Pace jamf(System::Jamf, 5);
    jamf.took("GET /a", reply(429, {{"Retry-After", "7"}}), now);
    QCOMPARE(now.msecsTo(jamf.earliest("GET /b")), 7'000);
}

void TestPace::concurrencyHalvesAndRecovers()
{
    wire::Pace pace(System::Okta, 4);
    for (const int most : {2, 1, 1}) {
        pace.took("GET /a", reply(429, okta(0, 0, 5)), now);
        QCOMPARE(pace.most(), most);
    }
    for (int i = 0; i < 200; ++i)
        pace.took("GET /a", reply(200), now);
    QCOMPARE(pace.most(), 4);
}

void TestPace::spreadsClients()
{
    wire::Pace pace(System::Jamf, 5, [] { return 0.5; });
    pace.took({}, reply(429, {{"Retry-After", "7"}}), now);
    QCOMPARE(now.msecsTo(pace.earliest({})), 7'500);
}

void TestPace::readsDates()
{
    QCOMPARE(wire::readHttpDate("Tue, 24 Nov 2026 16:00:00 GMT"), now);
    for (const char *text :
         {"", "2026-11-24", "Tue, 24 Nov 2026 16:00:00 +0100", "Tue, 31 Nov 2026 16:00:00 GMT"})
        QVERIFY2(!wire::readHttpDate(text).isValid(), text);
}

void TestPace::laneKeepsItsDistance()
{
    wire::Lane lane{wire::Pace(System::Okta, 4)};
    lane.pace().took("a", reply(200, okta(600, 59, 30)), now);
    lane.add(1, false, "a");
    lane.add(2, false, "a");
    lane.add(3, false, "b");
    QCOMPARE(lane.next(now), std::optional<quint64>(3));
    QCOMPARE(lane.next(now), std::nullopt);
    QCOMPARE(lane.wakeAt(), std::optional(now.addMSecs(500)));
    QCOMPARE(lane.next(now.addMSecs(500)), std::optional<quint64>(1));
    QCOMPARE(lane.next(now.addMSecs(500)), std::nullopt);
    QCOMPARE(lane.wakeAt(), std::optional(now.addMSecs(1000)));
    QCOMPARE(lane.next(now.addMSecs(1000)), std::optional<quint64>(2));
    QCOMPARE(lane.wakeAt(), std::nullopt);
}

void TestPace::laneLetsOlderOnesFirst()
{
    wire::Lane lane{wire::Pace(System::Jamf, 2)};
    lane.add(1, true, "a");
    lane.add(2, true, "a");
    lane.add(3, false, "a");
    lane.add(4, false, "a");
    QCOMPARE(lane.next(now), std::optional<quint64>(1));
    QCOMPARE(lane.next(now), std::optional<quint64>(3));
    QCOMPARE(lane.next(now), std::nullopt);
    lane.ended(3);
    QCOMPARE(lane.next(now), std::optional<quint64>(4));
    lane.ended(1);
    lane.add(1, true, "a"); // comes again and keeps its turn
    QCOMPARE(lane.next(now), std::optional<quint64>(1));
    lane.ended(2); // given up while waiting
    lane.ended(1);
    QCOMPARE(lane.next(now), std::nullopt);
}

QTEST_GUILESS_MAIN(TestPace)
#include "tst_pace.moc"
