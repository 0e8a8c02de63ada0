// SPDX-License-Identifier: MIT
#include "pilot_facts.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;

namespace {

const QString kEnrolled = u"device.enrollment.create"_s;
const QString kActive = u"device.lifecycle.activate"_s;
const QString kKeys = u"device.platform_sso.keys.register"_s;

Verdict judged(const Facts &facts) { return steps::macOktaLog().judge(facts); }

} // namespace

class TestMacOktaLog : public QObject
{
    Q_OBJECT
private slots:
    void needsInOrder();
    void asksForTheDevice();
    void judges_data();
    void judges();
    void everyPilotCounts();
    void knownFromBefore();
    void hostileReasonIsShown();
    void oldSetupIsUnknown();
    void logNotReadable();
    void groupsNotReadable();
    void asksTheLogBounded();
};

void TestMacOktaLog::needsInOrder()
{
    const Step step = steps::macOktaLog();
    Facts facts = freshFacts();
    QCOMPARE(keysOf(step.needs(facts)), QByteArrayList{"jamf.groups"});
    facts = pilotFacts();
    facts.readings.erase("jamf.group/7");
    QCOMPARE(keysOf(step.needs(facts)), QByteArrayList{"jamf.group/7"});
    facts = pilotFacts();
    QCOMPARE(keysOf(step.needs(facts)), QByteArrayList{"okta.log"});
    putFact(facts, "okta.log", QJsonArray());
    QVERIFY(step.needs(facts).empty());

    Facts unscoped = pilotFacts({u"111222333444555"_s});
    unscoped.recipe.values[u"jamf.placeholder-serial"_s].value = u"111222333444555"_s;
    QVERIFY(step.needs(unscoped).empty());
    QCOMPARE(standing(judged(unscoped)), u"waiting"_s);
    QVERIFY(!judged(unscoped).recheck);
}

void TestMacOktaLog::asksForTheDevice()
{
    const Step step = steps::macOktaLog();
    Facts facts = pilotFacts();
    putFact(facts, "okta.log",
            QJsonArray{logRow(kEnrolled, 1, {}, u"guo7"_s), logRow(kActive, 2, {}, u"guo7"_s),
                       logRow(kKeys, 3, {}, u"guo7"_s)});
    const auto needs = step.needs(facts);
    QCOMPARE(keysOf(needs), QByteArrayList{"okta.device/C02PILOT0001"});
    QVERIFY(needs.front().first.target.contains("C02PILOT0001"));
    QCOMPARE(standing(judged(facts)), u"waiting"_s);
    putFact(facts, "okta.device/C02PILOT0001", QJsonObject{{u"id"_s, u"guo8"_s}});
    QCOMPARE(standing(judged(facts)), u"waiting"_s);
    QVERIFY(judged(facts).recheck->keys.size() == 2);
    putFact(facts, "okta.device/C02PILOT0001", QJsonObject{{u"id"_s, u"guo7"_s}});
    QCOMPARE(standing(judged(facts)), u"met"_s);
}

void TestMacOktaLog::judges_data()
{
    QTest::addColumn<QJsonArray>("log");
    QTest::addColumn<QString>("standing");
    const QString other = u"C02OTHER0001"_s;
    const auto row = [](const char *name, const QJsonArray &log, const QString &standing) {
        QTest::newRow(name) << log << standing;
    };
    row("nothing yet", {}, u"waiting"_s);
    row("all three", {logRow(kEnrolled, 1), logRow(kActive, 2), logRow(kKeys, 3)}, u"met"_s);
    row("all three, in another order and another case of the serial",
        {logRow(kKeys, 1, u"c02pilot0001"_s), logRow(kEnrolled, 2), logRow(kActive, 3)}, u"met"_s);
    row("the later ones by device id",
        {logRow(kEnrolled, 1), logRow(kActive, 2, {}), logRow(kKeys, 3, {})}, u"met"_s);
    row("one is missing", {logRow(kEnrolled, 1), logRow(kActive, 2)}, u"waiting"_s);
    row("another Mac's events",
        {logRow(kEnrolled, 1, other, u"guo2"_s), logRow(kActive, 2, other, u"guo2"_s),
         logRow(kKeys, 3, other, u"guo2"_s)},
        u"waiting"_s);
    row("no device is named at all",
        {logRow(kEnrolled, 1, {}, {}), logRow(kActive, 2, {}, {}), logRow(kKeys, 3, {}, {})},
        u"waiting"_s);
    row("keys were refused",
        {logRow(kEnrolled, 1), logRow(kActive, 2),
         logRow(kKeys, 3, u"C02PILOT0001"_s, u"guo1"_s, u"bad certificate"_s)},
        u"unmet"_s);
    row("refused, then taken",
        {logRow(kEnrolled, 1), logRow(kActive, 2),
         logRow(kKeys, 3, u"C02PILOT0001"_s, u"guo1"_s, u"bad certificate"_s), logRow(kKeys, 4)},
        u"met"_s);
    row("rows of no sense", {17, QJsonValue::Null, QJsonArray{1}, u"x"_s}, u"waiting"_s);
}

void TestMacOktaLog::judges()
{
    QFETCH(QJsonArray, log);
    Facts facts = pilotFacts();
    putFact(facts, "okta.log", log);
    const Verdict verdict = judged(facts);
    QTEST(standing(verdict), "standing");
    QCOMPARE(verdict.advice.isEmpty(), verdict.isGood());
    QCOMPARE(verdict.recheck.has_value(), verdict.state == State::Waiting);
    QCOMPARE(verdict.evidence.size(), size_t(3));
    QVERIFY(steps::macOktaLog().plan(facts).changes.empty());
}

void TestMacOktaLog::everyPilotCounts()
{
    Facts facts = pilotFacts({u"C02PILOT0001"_s, u"C02PILOT0002"_s});
    QJsonArray log{logRow(kEnrolled, 1), logRow(kActive, 2), logRow(kKeys, 3)};
    putFact(facts, "okta.log", log);
    QCOMPARE(standing(judged(facts)), u"waiting"_s);
    QVERIFY(sentences(judged(facts)).contains(u"C02PILOT0002 has not enrolled"_s));
    for (const QString &type : {kEnrolled, kActive, kKeys})
        log += logRow(type, 9, u"C02PILOT0002"_s, u"guo2"_s);
    putFact(facts, "okta.log", log);
    QCOMPARE(standing(judged(facts)), u"met"_s);
}

void TestMacOktaLog::knownFromBefore()
{
    const Step step = steps::macOktaLog();
    Facts facts = pilotFacts();
    putFact(facts, "okta.log", QJsonArray{logRow(kKeys, 3)});
    QCOMPARE(keysOf(step.needs(facts)), QByteArrayList{"okta.device/C02PILOT0001"});
    putFact(facts, "okta.device/C02PILOT0001", QJsonObject{{u"status"_s, u"DEACTIVATED"_s}});
    QVERIFY(step.needs(facts).empty());
    QCOMPARE(standing(judged(facts)), u"waiting"_s);
    putFact(facts, "okta.device/C02PILOT0001", QJsonObject{{u"status"_s, u"ACTIVE"_s}});
    QCOMPARE(standing(judged(facts)), u"met"_s);
    QVERIFY(sentences(judged(facts)).contains(u"from before"_s));
    putFact(facts, "okta.log", QJsonArray());
    QCOMPARE(standing(judged(facts)), u"waiting"_s);
}

void TestMacOktaLog::hostileReasonIsShown()
{
    Facts facts = pilotFacts();
    const QString reason = u"evil\u202e\n"_s + QString(10000, u'x');
    putFact(facts, "okta.log", QJsonArray{logRow(kKeys, 3, u"C02PILOT0001"_s, u"guo1"_s, reason)});
    const QString said = sentences(judged(facts));
    QVERIFY(!said.contains(QChar(0x202e)));
    QVERIFY(said.size() < 2000);
}

void TestMacOktaLog::oldSetupIsUnknown()
{
    Facts facts = pilotFacts();
    putFact(facts, "okta.log", QJsonArray());
    facts.written.front().at = facts.now.addDays(-200);
    QCOMPARE(standing(judged(facts)), u"unknown"_s);
    QVERIFY(judged(facts).advice.english().contains(u"90 days"_s));
    facts.written.clear();
    QCOMPARE(standing(judged(facts)), u"unknown"_s);
}

void TestMacOktaLog::logNotReadable()
{
    Facts facts = pilotFacts();
    failFact(facts, "okta.log", base::Fault::Forbidden);
    QCOMPARE(standing(judged(facts)), u"unmet"_s);
    failFact(facts, "okta.log", base::Fault::Timeout);
    QCOMPARE(standing(judged(facts)), u"unknown"_s);
}

void TestMacOktaLog::groupsNotReadable()
{
    Facts facts = freshFacts();
    failFact(facts, "jamf.groups", base::Fault::Offline);
    QVERIFY(steps::macOktaLog().needs(facts).empty());
    QCOMPARE(standing(judged(facts)), u"unknown"_s);
}

void TestMacOktaLog::asksTheLogBounded()
{
    Facts facts = pilotFacts();
    facts.now = QDateTime({2026, 11, 24}, {10, 0}, QTimeZone::utc());
    const QByteArray target = setupLog(facts)->first.target;
    QVERIFY(target.startsWith("/api/v1/logs?since=2026-11-24T09%3A48%3A00.000Z&until="));
    QVERIFY(target.contains("sortOrder=DESCENDING"));
    QVERIFY(target.contains("device.local_account.create"));
    QVERIFY(target.contains("device.password_sync.enrollment.create"));
    facts.written.front().at = facts.now.addDays(-200);
    QVERIFY(setupLog(facts)->first.target.contains("since=2026-08-26T10%3A00%3A00.000Z"));
    facts.written.front().outcome = Outcome::Undone;
    QVERIFY(setupLog(facts)->first.target.contains("since=2026-08-26T10%3A00%3A00.000Z"));
    putFact(facts, "okta.log", QJsonArray());
    QVERIFY(!setupLog(facts));
    facts.readings.clear();
    facts.now = QDateTime();
    QVERIFY(!setupLog(facts));
}

QTEST_GUILESS_MAIN(TestMacOktaLog)
#include "tst_mac_okta_log.moc"
