// SPDX-License-Identifier: MIT
#include "pilot_facts.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;

class TestReport : public QObject
{
    Q_OBJECT
private slots:
    void isAlwaysReady();
    void whereNothingWasReadThereIsNothingToTell();
};

void TestReport::whereNothingWasReadThereIsNothingToTell()
{
    Facts facts;
    QCOMPARE(standing(steps::report().judge(facts)), u"unknown"_s);
    base::Error refused;
    refused.fault = base::Fault::Unauthorised;
    facts.readings.insert_or_assign("okta.org", Fact{base::fail(refused), facts.now});
    const Verdict verdict = steps::report().judge(facts);
    QCOMPARE(standing(verdict), u"unknown"_s);
    QVERIFY(!verdict.advice.isEmpty());
    facts.readings.insert_or_assign("jamf.version",
                                    Fact{tenant::Value(QJsonValue(u"11.30"_s)), facts.now});
    QCOMPARE(standing(steps::report().judge(facts)), u"met"_s);
}

void TestReport::isAlwaysReady()
{
    const Step step = steps::report();
    Facts facts = pilotFacts();
    facts.written.push_back(facts.written.front());
    facts.written.back().outcome = Outcome::Failed;
    QCOMPARE(step.needs(Facts()).size(), size_t(2));
    base::Error refused;
    refused.fault = base::Fault::Unauthorised;
    for (const char *key : {"okta.well-known", "jamf.version"})
        facts.readings.insert_or_assign(key, Fact{base::fail(refused), facts.now});
    QVERIFY(step.needs(facts).empty());
    const Verdict verdict = step.judge(facts);
    QCOMPARE(standing(verdict), u"met"_s);
    QVERIFY(sentences(verdict).contains(u"changes 2, of them proved 1"_s));
    QVERIFY(sentences(verdict).contains(u"latchkeyctl report"_s));
    QVERIFY(step.plan(facts).changes.empty());
    QVERIFY(!step.plan(facts).ask);
    QVERIFY(step.gate == Gate::None);
    QVERIFY(step.after.empty());
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
