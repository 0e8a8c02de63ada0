// SPDX-License-Identifier: MIT
#include "recipe/step.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;
using namespace Qt::StringLiterals;

namespace {

Written write(int number, const QByteArray &change, Outcome outcome)
{
    Written written;
    written.number = number;
    written.change = change;
    written.outcome = outcome;
    written.object = QByteArray::number(number);
    return written;
}

base::Error errorOf(base::Fault fault)
{
    base::Error error;
    error.fault = fault;
    error.what = base::verbatim(u"It failed."_s);
    error.requestId = "req1";
    return error;
}

} // namespace

Q_DECLARE_METATYPE(latchkey::base::Fault)

class FactsTest : public QObject
{
    Q_OBJECT
private slots:
    void tellsGoodReadingsFromFailedOnes();
    void findsTheWriteThatStands();
    void takesOnlyTrueForDone();
    void judgesAFailedReading_data();
    void judgesAFailedReading();
    void namesStatesAsTheContractDoes();
};

void FactsTest::tellsGoodReadingsFromFailedOnes()
{
    Facts facts;
    facts.now = QDateTime::currentDateTimeUtc();
    facts.readings.insert_or_assign(
        "good", Fact{tenant::Value(QJsonValue(QJsonObject{{u"a"_s, 1}})), facts.now});
    facts.readings.insert_or_assign("bad",
                                    Fact{base::fail(errorOf(base::Fault::Timeout)), facts.now});
    QVERIFY(facts.has("good") && facts.isGood("good") && !facts.problem("good"));
    QVERIFY(facts.has("bad") && !facts.isGood("bad") && facts.problem("bad"));
    QVERIFY(!facts.has("none") && !facts.isGood("none") && !facts.problem("none"));
    QCOMPARE(facts.object("good")[u"a"_s].toInt(), 1);
    QVERIFY(facts.json("bad").isUndefined() && facts.json("none").isUndefined());
    QVERIFY(!facts.accounts("good") && !facts.macs("good") && !facts.accounts("bad"));
    QCOMPARE(facts.at("bad"), facts.now);
    QVERIFY(!facts.at("none").isValid());
}

void FactsTest::findsTheWriteThatStands()
{
    Facts facts;
    facts.written = {write(1, "a/x", Outcome::Proved), write(2, "a/x", Outcome::Failed),
                     write(4, "a/y", Outcome::Open),   write(3, "a/y", Outcome::Proved),
                     write(5, "a/z", Outcome::Undone), write(6, "a/z", Outcome::Absent)};
    QCOMPARE(facts.made("a/x"), QByteArray("1"));
    QCOMPARE(facts.made("a/y"), QByteArray("4"));
    QVERIFY(!facts.standing("a/z"));
    QVERIFY(facts.made("a/none").isEmpty());
}

void FactsTest::takesOnlyTrueForDone()
{
    Facts facts;
    facts.answers["one"] = {{u"done"_s, true}};
    facts.answers["two"] = {{u"done"_s, u"true"_s}};
    facts.answers["three"] = {{u"done"_s, false}};
    QVERIFY(facts.saidDone("one"));
    QVERIFY(!facts.saidDone("two") && !facts.saidDone("three") && !facts.saidDone("four"));
}

void FactsTest::judgesAFailedReading_data()
{
    QTest::addColumn<base::Fault>("fault");
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("a right is missing") << base::Fault::Forbidden << QByteArray("unmet");
    QTest::newRow("the sign-in is refused") << base::Fault::Unauthorised << QByteArray("unmet");
    QTest::newRow("no answer in time") << base::Fault::Timeout << QByteArray("unknown");
    QTest::newRow("not found") << base::Fault::NotFound << QByteArray("unknown");
    QTest::newRow("an answer of no known form") << base::Fault::Unexpected << QByteArray("unknown");
}

void FactsTest::judgesAFailedReading()
{
    QFETCH(base::Fault, fault);
    const Verdict verdict = verdictOf(errorOf(fault), "key", {});
    QTEST(stateName(verdict.state), "state");
    QVERIFY(!verdict.advice.isEmpty());
    QCOMPARE(verdict.evidence.front().text.english(), u"It failed."_s);
    QVERIFY(verdict.evidence.back().text.english().contains(u"req1"_s));
}

void FactsTest::namesStatesAsTheContractDoes()
{
    QCOMPARE(stateName(State::NotApplicable), QByteArray("not-applicable"));
    QCOMPARE(stateName(State::Met), QByteArray("met"));
    QCOMPARE(stateName(State::Waiting), QByteArray("waiting"));
}

QTEST_GUILESS_MAIN(FactsTest)
#include "tst_facts.moc"
