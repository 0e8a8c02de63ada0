// SPDX-License-Identifier: MIT
#include "jamf_side.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;

namespace {

QJsonObject macWith(int id, const QJsonValue &version)
{
    return JamfSide::with(JamfSide::mac(id, u"C02%1"_s.arg(id)), u"operatingSystem"_s, u"version"_s,
                          version);
}

QJsonObject reported(const QJsonObject &mac, const QJsonValue &date)
{
    return JamfSide::with(mac, u"general"_s, u"reportDate"_s, date);
}

QJsonObject unmanaged(const QJsonObject &mac)
{
    return JamfSide::with(mac, u"general"_s, u"remoteManagement"_s,
                          QJsonObject{{u"managed"_s, false}});
}

} // namespace

class TestFleetMacos : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void failedReadings_data();
    void failedReadings();
    void namesAtMostFiveExamples();
    void inventoryDaysAreDecided();
};

void TestFleetMacos::judges_data()
{
    const QString old = u"2026-11-01T00:00:00Z"_s;
    QTest::addColumn<QJsonArray>("macs");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("says");
    QTest::newRow("all new enough") << QJsonArray{macWith(1, u"14.0"_s), macWith(2, u"26"_s)}
                                    << State::Met << u"2 of 2 managed Macs have a new enough"_s;
    QTest::newRow("one too old") << QJsonArray{macWith(1, u"13.7.8"_s), macWith(2, u"15.1"_s)}
                                 << State::Unmet << u"1 of 2 managed Macs have an older macOS."_s;
    QTest::newRow("versions are numbers") << QJsonArray{macWith(1, u"9.9"_s)} << State::Unmet
                                          << u"1 of 1 managed Macs have an older"_s;
    QTest::newRow("an old Mac whose inventory is old is unknown, not failed")
        << QJsonArray{reported(macWith(1, u"13.7"_s), old), macWith(2, u"15.1"_s)} << State::Met
        << u"Unknown: 1 of 2 Macs, whose inventory is older than 7 days."_s;
    QTest::newRow("a good Mac whose inventory is old is unknown, not met")
        << QJsonArray{reported(macWith(1, u"15.1"_s), old)} << State::Unknown
        << u"0 of 1 managed Macs"_s;
    QTest::newRow("a Mac that never reported is unknown")
        << QJsonArray{reported(macWith(1, u"15.1"_s), QJsonValue())} << State::Unknown
        << u"Unknown: 1 of 1"_s;
    QTest::newRow("a version that is not told is unknown")
        << QJsonArray{macWith(1, QJsonValue())} << State::Unknown << u"does not tell"_s;
    QTest::newRow("Macs that are not managed are not looked at")
        << QJsonArray{unmanaged(macWith(1, u"12.0"_s)), macWith(2, u"15.1"_s)} << State::Met
        << u"Not looked at: 1 Macs"_s;
    QTest::newRow("no managed Mac at all") << QJsonArray{} << State::Unmet << u"Enrol the Macs"_s;
}

void TestFleetMacos::judges()
{
    QFETCH(QJsonArray, macs);
    QFETCH(QString, says);
    JamfSide side;
    side.macs = macs;
    const Verdict verdict = side.judge(steps::fleetMacos());
    QTEST(verdict.state, "state");
    QVERIFY2(wordsOf(verdict).contains(says), qPrintable(wordsOf(verdict)));
    QCOMPARE(verdict.advice.isEmpty(), verdict.state == State::Met);
    QCOMPARE(side.requests, 1);
}

void TestFleetMacos::failedReadings_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<State>("state");
    QTest::newRow("a missing privilege") << 403 << QByteArray() << State::Unmet;
    QTest::newRow("a cut page") << 200 << QByteArray("{\"totalCount\":1,") << State::Unknown;
    QTest::newRow("a server that does not answer") << 504 << QByteArray() << State::Unknown;
}

void TestFleetMacos::failedReadings()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    JamfSide side;
    side.refuse("/api/v4/computers-inventory", status, body);
    const Verdict verdict = side.judge(steps::fleetMacos());
    QTEST(verdict.state, "state");
    QVERIFY(!verdict.advice.isEmpty());
}

void TestFleetMacos::namesAtMostFiveExamples()
{
    JamfSide side;
    for (int id = 1; id <= 9; ++id)
        side.macs += macWith(id, u"13.0"_s);
    const QString words = wordsOf(side.judge(steps::fleetMacos()));
    QVERIFY(words.contains(u"Mac C025 (C025)."_s));
    QVERIFY(!words.contains(u"C026"_s));
}

void TestFleetMacos::inventoryDaysAreDecided()
{
    JamfSide side;
    side.macs = {reported(macWith(1, u"15.1"_s), u"2026-11-01T00:00:00Z"_s)};
    side.decide(u"fleet.inventory-days"_s, u"30"_s);
    QCOMPARE(side.judge(steps::fleetMacos()).state, State::Met);
}

QTEST_GUILESS_MAIN(TestFleetMacos)
#include "tst_fleet_macos.moc"
