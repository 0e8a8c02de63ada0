// SPDX-License-Identifier: MIT
#include "jamf_side.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;

class TestJamfConnection : public QObject
{
    Q_OBJECT

private slots:
    void versions_data();
    void versions();
    void failures_data();
    void failures();
    void tellsTheStartUp();
};

void TestJamfConnection::versions_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("says");
    QTest::newRow("a new version has no warning") << u"11.30.1-t17"_s << u"Jamf Pro 11.30.1-t17."_s;
    QTest::newRow("before 11.28 groups are older") << u"11.23.0"_s << u"Before 11.28"_s;
    QTest::newRow("before 11.5 nothing was checked") << u"11.4"_s << u"older than what Latchkey"_s;
    QTest::newRow("before 10.49 there are no clients") << u"10.48.9"_s << u"no API clients"_s;
    QTest::newRow("a version that is no version") << u"beta"_s << u"Jamf Pro beta"_s;
}

void TestJamfConnection::versions()
{
    QFETCH(QString, version);
    QFETCH(QString, says);
    JamfSide side;
    side.version = version;
    const Verdict verdict = side.judge(steps::jamfConnection());
    QCOMPARE(verdict.state, State::Met);
    QVERIFY2(wordsOf(verdict).contains(says), qPrintable(wordsOf(verdict)));
    QCOMPARE(verdict.evidence.size() > 1, version != u"11.30.1-t17" && version != u"beta");
    QCOMPARE(side.requests, 1);
}

void TestJamfConnection::failures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<State>("state");
    QTest::newRow("a refused sign-in is unmet") << 401 << State::Unmet;
    QTest::newRow("a server that starts up is unknown") << 503 << State::Unknown;
    QTest::newRow("an address without Jamf Pro is unknown") << 404 << State::Unknown;
}

void TestJamfConnection::failures()
{
    QFETCH(int, status);
    JamfSide side;
    side.refuse("/api/v1/jamf-pro-version", status);
    const Verdict verdict = side.judge(steps::jamfConnection());
    QTEST(verdict.state, "state");
    QVERIFY(!verdict.advice.isEmpty());
    QVERIFY(side.plan(steps::jamfConnection()).changes.empty());
}

void TestJamfConnection::tellsTheStartUp()
{
    JamfSide side;
    side.refuse("/api/v1/jamf-pro-version", 503);
    side.refuse("/api/startup-status", 200,
                R"({"step":"Migrating the database","percentage":40,"error":""})");
    const Verdict verdict = side.judge(steps::jamfConnection());
    QCOMPARE(verdict.state, State::Unknown);
    QVERIFY(wordsOf(verdict).contains(u"Migrating the database (40 %)"_s));
}

QTEST_GUILESS_MAIN(TestJamfConnection)
#include "tst_jamf_connection.moc"
