// SPDX-License-Identifier: MIT
#include "jamf_side.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;

namespace {

const QString fleetName = u"Latchkey JIT fleet"_s;

/// A tenant with our empty fleet group and a group of its own.
JamfSide born()
{
    JamfSide side;
    side.groups = {side.ours("6", fleetName), {"9", u"Office Macs"_s, {}, {}, true, {1, 2, 3}}};
    return side;
}

JamfSide decided()
{
    JamfSide side = born();
    side.decide(u"fleet.source-group"_s, u"Office Macs"_s);
    return side;
}

void type(JamfSide &side, const QString &name)
{
    side.facts.answers["jamf.scope-fleet"] = QJsonObject{{u"name"_s, name}};
}

} // namespace

class TestJamfScopeFleet : public QObject
{
    Q_OBJECT

private slots:
    void waitsForTheDecision();
    void typedNames_data();
    void typedNames();
    void plansTheCriteria();
    void metWithoutAnAnswerOnceWide_data();
    void metWithoutAnAnswerOnceWide();
    void sourceGroupMustBeThere_data();
    void sourceGroupMustBeThere();
    void takesAStaticGroup();
    void anothersGroupIsLeftAlone();
    void undo();
};

void TestJamfScopeFleet::waitsForTheDecision()
{
    JamfSide side = born();
    const Verdict verdict = side.judge(steps::jamfScopeFleet());
    QCOMPARE(verdict.state, State::Waiting);
    QVERIFY(verdict.advice.english().contains(u"fleet.source-group"_s));
    QCOMPARE(side.plan(steps::jamfScopeFleet()).ask->wants, std::vector<QByteArray>{"name"});
}

void TestJamfScopeFleet::typedNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<State>("state");
    QTest::newRow("nothing was typed") << QString() << State::Waiting;
    QTest::newRow("the name, letter for letter") << u"Office Macs"_s << State::Unmet;
    QTest::newRow("another case is another name") << u"office macs"_s << State::Waiting;
    QTest::newRow("a blank too many") << u"Office Macs "_s << State::Waiting;
    QTest::newRow("our own fleet group's name is deliberate too") << fleetName << State::Unmet;
    QTest::newRow("our other group's name") << u"Latchkey JIT pilot"_s << State::Waiting;
}

void TestJamfScopeFleet::typedNames()
{
    QFETCH(QString, typed);
    QFETCH(State, state);
    JamfSide side = decided();
    type(side, typed);
    const Verdict verdict = side.judge(steps::jamfScopeFleet());
    QCOMPARE(verdict.state, state);
    QVERIFY(!verdict.advice.isEmpty());
    const Plan plan = side.plan(steps::jamfScopeFleet());
    QCOMPARE(plan.ask.has_value(), state == State::Waiting);
    if (plan.ask) {
        QCOMPARE(plan.ask->deepLink,
                 u"https://acme.jamfcloud.com/smartComputerGroups.html?id=9&o=r"_s);
        QVERIFY(plan.ask->why.translated().contains(
            u"\"Office Macs\" are put into \"%1\""_s.arg(fleetName)));
    }
    QCOMPARE(plan.changes.empty(), state == State::Waiting);
}

void TestJamfScopeFleet::plansTheCriteria()
{
    JamfSide side = decided();
    type(side, u"Office Macs"_s);
    const Change change = side.plan(steps::jamfScopeFleet()).changes.front();
    QVERIFY(change.reachesMacs);
    QCOMPARE(change.before.toArray(), QJsonArray());
    QVERIFY(change.risk.english().contains(u"3 Macs"_s));
    const QJsonObject body = QJsonDocument::fromJson(change.apply->body).object();
    QCOMPARE(body[u"criteria"_s].toArray(), fleetCriteria(side.facts, u"Office Macs"_s));
    QCOMPARE(body[u"criteria"_s][1][u"searchType"_s].toString(), u"greater than or equal"_s);
    QCOMPARE(body[u"criteria"_s][1][u"value"_s].toString(), u"14.0"_s);
}

void TestJamfScopeFleet::metWithoutAnAnswerOnceWide_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QString>("minimum");
    QTest::addColumn<State>("state");
    QTest::newRow("without a decision") << QString() << u"14.0"_s << State::Met;
    QTest::newRow("with the same group decided") << u"Office Macs"_s << u"14.0"_s << State::Met;
    QTest::newRow("with another group decided") << u"Lab Macs"_s << u"14.0"_s << State::Unmet;
    QTest::newRow("with an older minimum") << u"Office Macs"_s << u"13.0"_s << State::Waiting;
}

void TestJamfScopeFleet::metWithoutAnAnswerOnceWide()
{
    QFETCH(QString, decision);
    QFETCH(QString, minimum);
    JamfSide side = born();
    side.decide(u"fleet.source-group"_s, decision);
    QJsonArray criteria = fleetCriteria(side.facts, u"Office Macs"_s);
    QJsonObject system = criteria[1].toObject();
    system[u"value"_s] = minimum;
    criteria[1] = system;
    side.groups.front().criteria = criteria;
    QTEST(side.judge(steps::jamfScopeFleet()).state, "state");
    QVERIFY(side.plan(steps::jamfScopeFleet()).changes.empty());
}

void TestJamfScopeFleet::sourceGroupMustBeThere_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("a group that is not there") << u"Lab Macs"_s;
    QTest::newRow("our own fleet group") << fleetName;
}

void TestJamfScopeFleet::sourceGroupMustBeThere()
{
    QFETCH(QString, source);
    JamfSide side = born();
    side.decide(u"fleet.source-group"_s, source);
    type(side, source);
    const Verdict verdict = side.judge(steps::jamfScopeFleet());
    QCOMPARE(verdict.state, State::Unmet);
    QVERIFY(verdict.advice.english().contains(u"fleet.source-group"_s));
    QVERIFY(side.plan(steps::jamfScopeFleet()).changes.empty());
}

void TestJamfScopeFleet::takesAStaticGroup()
{
    JamfSide side = born();
    side.groups.push_back({"10", u"Kiosks"_s, {}, {}, false, {}});
    side.decide(u"fleet.source-group"_s, u"Kiosks"_s);
    type(side, u"Kiosks"_s);
    QCOMPARE(side.plan(steps::jamfScopeFleet()).changes.size(), size_t(1));
}

void TestJamfScopeFleet::anothersGroupIsLeftAlone()
{
    JamfSide side = decided();
    side.groups.front().description = u"mine"_s;
    type(side, u"Office Macs"_s);
    QCOMPARE(side.judge(steps::jamfScopeFleet()).state, State::Waiting);
    QVERIFY(side.plan(steps::jamfScopeFleet()).changes.empty());
}

void TestJamfScopeFleet::undo()
{
    JamfSide side = decided();
    type(side, u"Office Macs"_s);
    const Step step = steps::jamfScopeFleet();
    const Change change = side.plan(step).changes.front();
    Written written;
    written.change = change.id;
    written.undo = change.undo;
    side.groups.front().criteria = fleetCriteria(side.facts, u"Office Macs"_s);
    side.readUndo(step, written);
    const auto reverse = step.undo(side.facts, written);
    QVERIFY(reverse);
    const QJsonObject body = QJsonDocument::fromJson(reverse->apply->body).object();
    QCOMPARE(body[u"criteria"_s].toArray(), emptyCriteria(side.facts));
}

QTEST_GUILESS_MAIN(TestJamfScopeFleet)
#include "tst_jamf_scope_fleet.moc"
