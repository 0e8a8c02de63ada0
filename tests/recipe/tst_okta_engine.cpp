// SPDX-License-Identifier: MIT
#include "okta_org.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;

class OktaEngineTest : public QObject
{
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
};

void OktaEngineTest::judges_data()
{
    QTest::addColumn<QByteArray>("pipeline");
    QTest::addColumn<QString>("standing");
    QTest::newRow("Identity Engine") << QByteArray(R"("idx")") << u"met"_s;
    QTest::newRow("Classic Engine") << QByteArray(R"("v1")") << u"unmet"_s;
    QTest::newRow("an engine of the future") << QByteArray(R"("v9")") << u"unknown"_s;
    QTest::newRow("a number in its place") << QByteArray("7") << u"unknown"_s;
}

void OktaEngineTest::judges()
{
    QFETCH(QByteArray, pipeline);
    OktaOrg org;
    org.on("/.well-known/okta-organization", R"({"id":"00o1","pipeline":)" + pipeline + "}");
    Facts facts = freshFacts();
    const Step step = steps::oktaEngine();
    org.read(facts, {step});
    const Verdict verdict = step.judge(facts);
    QTEST(standing(verdict), "standing");
    QCOMPARE(verdict.advice.isEmpty(), verdict.isGood());
    QVERIFY(step.plan(facts).changes.empty());
}

QTEST_GUILESS_MAIN(OktaEngineTest)
#include "tst_okta_engine.moc"
