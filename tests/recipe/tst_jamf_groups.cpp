// SPDX-License-Identifier: MIT
#include "jamf_side.h"
#include "recipe/jamf_groups.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;

namespace {

const QString pilotName = u"Latchkey JIT pilot"_s;
const QString fleetName = u"Latchkey JIT fleet"_s;

Written write(const Change &change, const QByteArray &object)
{
    Written written;
    written.number = 1;
    written.change = change.id;
    written.step = "jamf.groups";
    written.before = change.before;
    written.after = change.after;
    written.undo = change.undo;
    written.object = object;
    written.outcome = Outcome::Proved;
    return written;
}

} // namespace

class TestJamfGroups : public QObject
{
    Q_OBJECT

private slots:
    void plansBothFromNothing();
    void metWhenBothAreOurs();
    void neverChangesAnothersGroup_data();
    void neverChangesAnothersGroup();
    void theTwoNamesMustDiffer();
    void exclusionGroup_data();
    void exclusionGroup();
    void findsItsGroupByStoredId();
    void plansAgainWhenTheGroupIsGone();
    void category();
    void theCategoryStaysWhileOthersUseIt_data();
    void theCategoryStaysWhileOthersUseIt();
    void answers_data();
    void answers();
    void undoDeletesOnlyOurs();
    void undoWithoutAnIdGoesByName();
    void failedReadingPlansNothing();
};

void TestJamfGroups::plansBothFromNothing()
{
    JamfSide side;
    const Plan plan = side.plan(steps::jamfGroups());
    QCOMPARE(plan.changes.size(), size_t(2));
    const Change &pilot = plan.changes.front();
    QCOMPARE(pilot.id, QByteArray("jamf.groups/pilot"));
    QCOMPARE(plan.changes.back().id, QByteArray("jamf.groups/fleet"));
    QVERIFY(!pilot.repeatable);
    QVERIFY(!pilot.reachesMacs);
    QCOMPARE(pilot.apply->target, QByteArray("/api/v3/computer-groups/smart-groups"));
    const QJsonObject body = QJsonDocument::fromJson(pilot.apply->body).object();
    QCOMPARE(body[u"description"_s].toString(), u"Made by Latchkey for acme.okta.com"_s);
    QCOMPARE(body[u"criteria"_s][0][u"value"_s].toString(), u"111222333444555"_s);
    QCOMPARE(side.judge(steps::jamfGroups()).state, State::Unmet);
}

void TestJamfGroups::metWhenBothAreOurs()
{
    JamfSide side;
    side.groups = {side.ours("5", pilotName), side.ours("6", fleetName.toUpper())};
    QCOMPARE(side.judge(steps::jamfGroups()).state, State::Met);
    const Plan plan = side.plan(steps::jamfGroups());
    QVERIFY(plan.changes.empty());
    QVERIFY(!plan.ask);
    QCOMPARE(pilotGroupId(side.facts), QByteArray("5"));
    QCOMPARE(fleetGroupId(side.facts), QByteArray("6"));
}

void TestJamfGroups::neverChangesAnothersGroup_data()
{
    QTest::addColumn<bool>("smart");
    QTest::addColumn<QString>("description");
    QTest::newRow("a smart group without our marker") << true << u"by hand"_s;
    QTest::newRow("a static group, even with the marker's words") << false << u"Made by Latchkey"_s;
    QTest::newRow("a marker that is not at the beginning") << true << u"Not Made by Latchkey"_s;
}

void TestJamfGroups::neverChangesAnothersGroup()
{
    QFETCH(bool, smart);
    QFETCH(QString, description);
    JamfSide side;
    side.groups = {{"5", pilotName, description, emptyCriteria(side.facts), smart, {}}};
    const Verdict verdict = side.judge(steps::jamfGroups());
    QCOMPARE(verdict.state, State::Waiting);
    QVERIFY(verdict.advice.english().contains(u"set jamf.pilot-group"_s));
    const Plan plan = side.plan(steps::jamfGroups());
    QVERIFY(plan.changes.empty());
    QVERIFY(plan.ask);
    QCOMPARE(pilotGroupId(side.facts), QByteArray());
}

void TestJamfGroups::theTwoNamesMustDiffer()
{
    JamfSide side;
    side.decide(u"jamf.fleet-group"_s, pilotName);
    QCOMPARE(side.judge(steps::jamfGroups()).state, State::Waiting);
    QVERIFY(side.plan(steps::jamfGroups()).changes.empty());
}

void TestJamfGroups::exclusionGroup_data()
{
    QTest::addColumn<QString>("decided");
    QTest::addColumn<State>("state");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("none") << QString() << State::Met << QByteArray();
    QTest::newRow("a smart one") << u"Jamf Connect"_s << State::Met << QByteArray("7");
    QTest::newRow("a static one") << u"Kiosks"_s << State::Met << QByteArray("8");
    QTest::newRow("one that is not there") << u"Entra"_s << State::Unmet << QByteArray();
}

void TestJamfGroups::exclusionGroup()
{
    QFETCH(QString, decided);
    QFETCH(State, state);
    JamfSide side;
    side.groups = {side.ours("5", pilotName),
                   side.ours("6", fleetName),
                   {"7", u"Jamf Connect"_s, {}, {}, true, {}},
                   {"8", u"Kiosks"_s, {}, {}, false, {}}};
    side.decide(u"jamf.exclusion-group"_s, decided);
    const Verdict verdict = side.judge(steps::jamfGroups());
    QCOMPARE(verdict.state, state);
    QCOMPARE(verdict.advice.isEmpty(), state == State::Met);
    QTEST(exclusionGroupId(side.facts), "id");
}

void TestJamfGroups::findsItsGroupByStoredId()
{
    JamfSide side;
    const Plan plan = side.plan(steps::jamfGroups());
    side.groups = {side.ours("5", u"Renamed in the console"_s), side.ours("6", fleetName)};
    side.facts.readings.clear();
    side.facts.written = {write(plan.changes.front(), "5")};
    QCOMPARE(side.judge(steps::jamfGroups()).state, State::Met);
    QVERIFY(side.plan(steps::jamfGroups()).changes.empty());
    QCOMPARE(pilotGroupId(side.facts), QByteArray("5"));
}

void TestJamfGroups::plansAgainWhenTheGroupIsGone()
{
    JamfSide side;
    const Plan plan = side.plan(steps::jamfGroups());
    side.facts.readings.clear();
    side.facts.written = {write(plan.changes.front(), "5")};
    QCOMPARE(side.plan(steps::jamfGroups()).changes.size(), size_t(2));
}

void TestJamfGroups::category()
{
    JamfSide side;
    side.decide(u"jamf.category"_s, u"Okta"_s);
    side.groups = {side.ours("5", pilotName), side.ours("6", fleetName)};
    side.refuse("/api/v1/categories", 200, R"({"totalCount":0,"results":[]})");
    QCOMPARE(side.judge(steps::jamfGroups()).state, State::Unmet);
    const Plan plan = side.plan(steps::jamfGroups());
    QCOMPARE(plan.changes.size(), size_t(1));
    QCOMPARE(plan.changes.front().id, QByteArray("jamf.groups/category"));

    const Written written = write(plan.changes.front(), "3");
    side.refuse("/api/v1/categories", 200,
                R"({"totalCount":1,"results":[{"id":"3","name":"Okta"}]})");
    side.readUndo(steps::jamfGroups(), written);
    QCOMPARE(steps::jamfGroups().undo(side.facts, written)->apply->target,
             QByteArray("/api/v1/categories/3"));
    side.refuse("/api/v1/categories", 200,
                R"({"totalCount":1,"results":[{"id":"4","name":"Okta"}]})");
    side.readUndo(steps::jamfGroups(), written);
    QVERIFY(!steps::jamfGroups().undo(side.facts, written));
}

void TestJamfGroups::theCategoryStaysWhileOthersUseIt_data()
{
    QTest::addColumn<QByteArray>("category");
    QTest::addColumn<QByteArray>("description");
    QTest::addColumn<bool>("deleted");
    QTest::newRow("a profile of somebody else") << QByteArray("Okta") << QByteArray("VPN") << false;
    QTest::newRow("a profile of ours, which is undone first")
        << QByteArray("Okta") << QByteArray("Made by Latchkey for acme.okta.com") << true;
    QTest::newRow("a profile elsewhere") << QByteArray("Network") << QByteArray("VPN") << true;
}

void TestJamfGroups::theCategoryStaysWhileOthersUseIt()
{
    QFETCH(QByteArray, category);
    QFETCH(QByteArray, description);
    QFETCH(bool, deleted);
    JamfSide side;
    side.decide(u"jamf.category"_s, u"Okta"_s);
    side.refuse("/api/v1/categories", 200, R"({"totalCount":0,"results":[]})");
    const Written written = write(side.plan(steps::jamfGroups()).changes.front(), "3");
    QCOMPARE(written.change, QByteArray("jamf.groups/category"));
    side.refuse("/api/v1/categories", 200,
                R"({"totalCount":1,"results":[{"id":"3","name":"Okta"}]})");
    side.refuse("/JSSResource/osxconfigurationprofiles", 200,
                "<os_x_configuration_profiles><size>1</size><os_x_configuration_profile><id>8</id>"
                "<name>Tunnel</name></os_x_configuration_profile></os_x_configuration_profiles>");
    side.refuse("/JSSResource/osxconfigurationprofiles/id/8", 200,
                "<os_x_configuration_profile><general><id>8</id><name>Tunnel</name><description>" +
                    description + "</description><category><id>3</id><name>" + category +
                    "</name></category></general></os_x_configuration_profile>");
    side.readUndo(steps::jamfGroups(), written);
    const auto undo = steps::jamfGroups().undo(side.facts, written);
    QVERIFY(undo);
    QCOMPARE(undo->apply.has_value(), deleted);
    QCOMPARE(undo->risk.english().contains(u"Tunnel"_s), !deleted);

    side.refuse("/JSSResource/osxconfigurationprofiles/id/8", 500);
    side.readUndo(steps::jamfGroups(), written);
    QVERIFY(!steps::jamfGroups().undo(side.facts, written)); // nobody knows
}

void TestJamfGroups::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<size_t>("kind");
    QTest::addColumn<bool>("mayHaveBeenDone");
    QTest::newRow("taken") << 201 << QByteArray(R"({"id":"5"})") << size_t(0) << false;
    QTest::newRow("a duplicate name may be our lost request")
        << 422
        << QByteArray(R"({"errors":[{"code":"DUPLICATE_FIELD","description":"duplicate name"}]})")
        << size_t(2) << true;
    QTest::newRow("asked to slow down") << 429 << QByteArray() << size_t(1) << false;
    QTest::newRow("no answer in time") << 504 << QByteArray("<html>") << size_t(2) << true;
    QTest::newRow("a missing privilege") << 403 << QByteArray() << size_t(2) << false;
    QTest::newRow("a bad field") << 400 << QByteArray() << size_t(2) << false;
}

void TestJamfGroups::answers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(size_t, kind);
    JamfSide side;
    const Plan plan = side.plan(steps::jamfGroups());
    const Answered answered = plan.changes.front().answer({status, {}, body, {}});
    QCOMPARE(answered.index(), kind);
    if (const auto *accepted = std::get_if<Accepted>(&answered))
        QCOMPARE(accepted->object, QByteArray("5"));
    if (const auto *refused = std::get_if<Refused>(&answered))
        QTEST(refused->error.mayHaveBeenDone, "mayHaveBeenDone");
}

void TestJamfGroups::undoDeletesOnlyOurs()
{
    JamfSide side;
    const Step step = steps::jamfGroups();
    const Written written = write(side.plan(step).changes.front(), "5");
    side.groups = {side.ours("5", pilotName)};
    side.readUndo(step, written);
    const auto change = step.undo(side.facts, written);
    QVERIFY(change);
    QCOMPARE(change->apply->method, base::Method::Delete);
    QCOMPARE(change->apply->target, QByteArray("/api/v3/computer-groups/smart-groups/5"));

    side.groups.front().description = u"now mine"_s;
    side.readUndo(step, written);
    const auto theirs = step.undo(side.facts, written);
    QVERIFY(theirs && !theirs->apply);
    side.groups.clear();
    side.readUndo(step, written);
    QVERIFY(!step.undo(side.facts, written));
}

void TestJamfGroups::undoWithoutAnIdGoesByName()
{
    JamfSide side;
    const Step step = steps::jamfGroups();
    const Written written = write(side.plan(step).changes.back(), {});
    side.groups = {side.ours("9", fleetName)};
    side.readUndo(step, written);
    QCOMPARE(step.undo(side.facts, written)->apply->target,
             QByteArray("/api/v3/computer-groups/smart-groups/9"));
}

void TestJamfGroups::failedReadingPlansNothing()
{
    JamfSide side;
    side.refuse("/api/v3/computer-groups/smart-groups", 500);
    const Verdict verdict = side.judge(steps::jamfGroups());
    QCOMPARE(verdict.state, State::Unknown);
    QVERIFY(!verdict.advice.isEmpty());
    const Plan plan = side.plan(steps::jamfGroups());
    QVERIFY(plan.changes.empty());
}

QTEST_GUILESS_MAIN(TestJamfGroups)
#include "tst_jamf_groups.moc"
