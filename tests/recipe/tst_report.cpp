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
};

void TestReport::isAlwaysReady()
{
    const Step step = steps::report();
    Facts facts = pilotFacts();
    facts.written.push_back(facts.written.front());
    facts.written.back().outcome = Outcome::Failed;
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
