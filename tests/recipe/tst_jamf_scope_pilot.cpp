// SPDX-License-Identifier: MIT
#include "jamf_side.h"
#include "recipe/jamf_facts.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;

namespace {

const QString pilotName = u"Latchkey JIT pilot"_s;

/// A tenant with our empty pilot group and two Macs.
JamfSide born()
{
    JamfSide side;
    side.groups = {side.ours("5", pilotName)};
    side.macs = {JamfSide::mac(1, u"C02AAAA"_s), JamfSide::mac(2, u"C02BBBB"_s)};
    return side;
}

Written writeOf(const Change &change)
{
    Written written;
    written.number = 1;
    written.change = change.id;
    written.step = "jamf.scope-pilot";
    written.before = change.before;
    written.after = change.after;
    written.undo = change.undo;
    written.outcome = Outcome::Proved;
    return written;
}

} // namespace

class TestJamfScopePilot : public QObject
{
    Q_OBJECT

private slots:
    void asksForSerials();
    void answerGoesBeforeTheDecision();
    void plansTheCriteria();
    void plansBeforeTheGroupIsThere();
    void sameFingerprintBeforeAndAfterTheGroupIsMade();
    void metWithMembership();
    void waitsForMembership();
    void metWithoutAnAnswerWhereOurGroupHasMacs();
    void unusableSerials_data();
    void unusableSerials();
    void handEditedCriteriaAreShown();
    void anothersGroupIsLeftAlone();
    void undo();
    void undoLeavesWhatSomebodyChanged();
};

void TestJamfScopePilot::asksForSerials()
{
    JamfSide side = born();
    const Verdict verdict = side.judge(steps::jamfScopePilot());
    QCOMPARE(verdict.state, State::Waiting);
    QVERIFY(!verdict.advice.isEmpty());
    const Plan plan = side.plan(steps::jamfScopePilot());
    QVERIFY(plan.changes.empty());
    QCOMPARE(plan.ask->wants, std::vector<QByteArray>{"serials"});
}

void TestJamfScopePilot::answerGoesBeforeTheDecision()
{
    JamfSide side = born();
    side.decide(u"pilot.serials"_s, u"C02AAAA"_s);
    QCOMPARE(pilotSerials(side.facts), QStringList{u"C02AAAA"_s});
    side.facts.answers["jamf.scope-pilot"] =
        QJsonObject{{u"serials"_s, QJsonArray{u" C02BBBB "_s, u""_s, 7}}};
    QCOMPARE(pilotSerials(side.facts), QStringList{u"C02BBBB"_s});
}

void TestJamfScopePilot::plansTheCriteria()
{
    JamfSide side = born();
    side.decide(u"pilot.serials"_s, u"c02bbbb,C02AAAA"_s);
    const Plan plan = side.plan(steps::jamfScopePilot());
    QCOMPARE(plan.changes.size(), size_t(1));
    const Change &change = plan.changes.front();
    QCOMPARE(change.id, QByteArray("jamf.scope-pilot/criteria"));
    QVERIFY(change.reachesMacs);
    QCOMPARE(change.before.toArray(), QJsonArray());
    QCOMPARE(change.after.toArray(), (QJsonArray{u"C02AAAA"_s, u"C02BBBB"_s}));
    QCOMPARE(change.apply->method, base::Method::Put);
    const QJsonObject body = QJsonDocument::fromJson(change.apply->body).object();
    QCOMPARE(body[u"name"_s].toString(), pilotName);
    QCOMPARE(body[u"description"_s].toString(), u"Made by Latchkey for acme.okta.com"_s);
    QCOMPARE(body[u"criteria"_s].toArray(), serialCriteria({u"C02AAAA"_s, u"C02BBBB"_s}));
    QCOMPARE(side.judge(steps::jamfScopePilot()).state, State::Unmet);
}

void TestJamfScopePilot::plansBeforeTheGroupIsThere()
{
    JamfSide side = born();
    side.groups.clear();
    side.decide(u"pilot.serials"_s, u"C02AAAA"_s);
    const Plan plan = side.plan(steps::jamfScopePilot());
    QCOMPARE(plan.changes.size(), size_t(1));
    QVERIFY(!plan.changes.front().apply);
}

void TestJamfScopePilot::sameFingerprintBeforeAndAfterTheGroupIsMade()
{
    JamfSide before = born();
    before.groups.clear();
    JamfSide after = born();
    for (JamfSide *side : {&before, &after})
        side->decide(u"pilot.serials"_s, u"C02AAAA"_s);
    const Change one = before.plan(steps::jamfScopePilot()).changes.front();
    const Change other = after.plan(steps::jamfScopePilot()).changes.front();
    QCOMPARE(one.before, other.before);
    QCOMPARE(one.after, other.after);
}

void TestJamfScopePilot::metWithMembership()
{
    JamfSide side = born();
    side.decide(u"pilot.serials"_s, u"C02BBBB,C02AAAA"_s);
    side.groups.front().criteria = serialCriteria({u"c02aaaa"_s, u"C02BBBB"_s});
    side.groups.front().members = {1, 2};
    QCOMPARE(side.judge(steps::jamfScopePilot()).state, State::Met);
    QVERIFY(side.plan(steps::jamfScopePilot()).changes.empty());
}

void TestJamfScopePilot::waitsForMembership()
{
    JamfSide side = born();
    side.decide(u"pilot.serials"_s, u"C02AAAA,C02BBBB"_s);
    side.groups.front().criteria = serialCriteria({u"C02AAAA"_s, u"C02BBBB"_s});
    side.groups.front().members = {1};
    const Verdict verdict = side.judge(steps::jamfScopePilot());
    QCOMPARE(verdict.state, State::Waiting);
    QVERIFY(wordsOf(verdict).contains(u"C02BBBB"_s));
    QVERIFY(!wordsOf(verdict).contains(u"C02AAAA"_s));
    QCOMPARE(verdict.recheck->keys, std::vector<QByteArray>{"jamf.members/5"});
    QVERIFY(side.plan(steps::jamfScopePilot()).changes.empty());
}

void TestJamfScopePilot::metWithoutAnAnswerWhereOurGroupHasMacs()
{
    JamfSide side = born();
    side.groups.front().criteria = serialCriteria({u"C02AAAA"_s});
    side.groups.front().members = {1};
    QCOMPARE(side.judge(steps::jamfScopePilot()).state, State::Met);
    const Plan plan = side.plan(steps::jamfScopePilot());
    QVERIFY(plan.changes.empty());
    QVERIFY(!plan.ask);
    QCOMPARE(pilotMacs(side.facts).front().udid, u"U-C02AAAA"_s);
}

void TestJamfScopePilot::unusableSerials_data()
{
    QTest::addColumn<QJsonArray>("macs");
    QTest::newRow("not in the inventory") << QJsonArray();
    QTest::newRow("there, but not managed")
        << QJsonArray{JamfSide::with(JamfSide::mac(1, u"C02AAAA"_s), u"general"_s,
                                     u"remoteManagement"_s, QJsonObject{{u"managed"_s, false}})};
}

void TestJamfScopePilot::unusableSerials()
{
    QFETCH(QJsonArray, macs);
    JamfSide side = born();
    side.macs = macs;
    side.decide(u"pilot.serials"_s, u"C02AAAA"_s);
    const Verdict verdict = side.judge(steps::jamfScopePilot());
    QCOMPARE(verdict.state, State::Unmet);
    QVERIFY(wordsOf(verdict).contains(u"C02AAAA"_s));
    QVERIFY(!verdict.advice.isEmpty());
    QVERIFY(side.plan(steps::jamfScopePilot()).changes.empty());
}

void TestJamfScopePilot::handEditedCriteriaAreShown()
{
    JamfSide side = born();
    side.decide(u"pilot.serials"_s, u"C02AAAA"_s);
    side.groups.front().criteria = fleetCriteria(side.facts, u"All"_s);
    const Plan plan = side.plan(steps::jamfScopePilot());
    QCOMPARE(plan.changes.front().before.toArray().at(0).toString(),
             u"Computer Group member of All"_s);
    side.groups.front().criteria = {};
    side.facts.readings.clear();
    QCOMPARE(side.plan(steps::jamfScopePilot()).changes.front().before.toArray(),
             QJsonArray{u"every Mac"_s});
}

void TestJamfScopePilot::anothersGroupIsLeftAlone()
{
    JamfSide side = born();
    side.decide(u"pilot.serials"_s, u"C02AAAA"_s);
    side.groups.front().description = u"mine"_s;
    QCOMPARE(side.judge(steps::jamfScopePilot()).state, State::Waiting);
    QVERIFY(side.plan(steps::jamfScopePilot()).changes.empty());
}

void TestJamfScopePilot::undo()
{
    JamfSide side = born();
    side.decide(u"pilot.serials"_s, u"C02AAAA"_s);
    const Step step = steps::jamfScopePilot();
    const Written written = writeOf(side.plan(step).changes.front());
    side.groups.front().criteria = serialCriteria({u"C02AAAA"_s});
    side.readUndo(step, written);
    const auto change = step.undo(side.facts, written);
    QVERIFY(change);
    QCOMPARE(change->before.toArray(), QJsonArray{u"C02AAAA"_s});
    QCOMPARE(change->after.toArray(), QJsonArray());
    const QJsonObject body = QJsonDocument::fromJson(change->apply->body).object();
    QCOMPARE(body[u"criteria"_s].toArray(), emptyCriteria(side.facts));
    side.groups.front().criteria = emptyCriteria(side.facts);
    side.readUndo(step, written);
    QVERIFY(!step.undo(side.facts, written));
}

void TestJamfScopePilot::undoLeavesWhatSomebodyChanged()
{
    JamfSide side = born();
    side.decide(u"pilot.serials"_s, u"C02AAAA"_s);
    const Step step = steps::jamfScopePilot();
    const Written written = writeOf(side.plan(step).changes.front());
    side.groups.front().criteria = serialCriteria({u"C02AAAA"_s, u"C02BBBB"_s});
    side.readUndo(step, written);
    const auto change = step.undo(side.facts, written);
    QVERIFY(change && !change->apply);
    side.groups.clear();
    side.readUndo(step, written);
    QVERIFY(!step.undo(side.facts, written));
}

QTEST_GUILESS_MAIN(TestJamfScopePilot)
#include "tst_jamf_scope_pilot.moc"
