// SPDX-License-Identifier: MIT
#include "report_sample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;
using recipe::State;
using report::HandOutcome;
using report::Standing;

namespace {

const report::StepRow &row(const report::Model &model, const QString &id)
{
    for (const report::StepRow &one : model.steps) {
        if (one.id == id)
            return one;
    }
    qFatal("no such step");
}

const QString success = u"Every step that applies was read back and is met."_s;

} // namespace

class TestReportModel : public QObject
{
    Q_OBJECT
private slots:
    void profilesAreAsBuiltWhenTheyWereReadLast()
    {
        ReportSample sample;
        sample.all(State::Met);
        recipe::Written made;
        made.step = "jamf.scep-profile";
        made.change = "jamf.scep-profile/profile";
        made.object = "9";
        made.outcome = recipe::Outcome::Proved;
        made.after = QJsonObject{
            {u"name"_s, u"SCEP by us"_s},
            {u"payloads"_s, QJsonObject{{u"com.apple.security.scep"_s,
                                         QJsonObject{{u"Subject"_s, u"(as it was written)"_s}}}}}};
        sample.history.written = {made};
        QCOMPARE(sample.model().payloads.size(), size_t(1));
        QCOMPARE(sample.model().payloads.back().value, u"(as it was written)"_s);
        sample.history.known[u"profiles"_s] = QString::fromUtf8(
            R"([{"step":"jamf.scep-profile","id":"9","name":"SCEP by hand",)"
            R"("payloads":{"com.apple.security.scep":{"Keysize":2048,"Subject":"CN=x"}},)"
            R"("more":false}])");
        const report::Model model = sample.model();
        QCOMPARE(model.payloads.size(), size_t(2));
        QCOMPARE(model.payloads[0].key, u"Keysize"_s);
        QCOMPARE(model.payloads[0].source, u"Added by Jamf Pro, or by a person"_s);
        QCOMPARE(model.payloads[1].profile, u"SCEP by hand (id 9)"_s);
        QCOMPARE(model.payloads[1].value, u"CN=x"_s);
        QVERIFY(!model.payloads[1].source.startsWith(u"Added"_s));
        sample.history.written.front().after =
            QJsonObject{{u"com.apple.security.scep: Keysize"_s, u"2048"_s}};
        const report::Model adopted = sample.model();
        QVERIFY(!adopted.payloads[0].source.startsWith(u"Found"_s));
        QVERIFY(adopted.payloads[1].source.startsWith(u"Found"_s));
        sample.history.written.clear();
        QVERIFY(sample.model().payloads[0].source.startsWith(u"Found"_s));
    }

    void aStepIsNeverBetterThanItsRecord_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("stated");
        QTest::addColumn<int>("standing");
        QTest::addColumn<QString>("word");
        QTest::newRow("what was read is met")
            << int(State::Met) << false << int(Standing::Met) << u"Met"_s;
        QTest::newRow("what was only said is stated")
            << int(State::Met) << true << int(Standing::Stated) << u"Stated, not checked"_s;
        QTest::newRow("what is not right is not met")
            << int(State::Unmet) << false << int(Standing::Unmet) << u"Not met"_s;
        QTest::newRow("what nobody can tell is unknown")
            << int(State::Unknown) << false << int(Standing::Unknown) << u"Unknown"_s;
        QTest::newRow("what was said of an unknown is unknown still")
            << int(State::Unknown) << true << int(Standing::Unknown) << u"Unknown"_s;
        QTest::newRow("what waits is waiting")
            << int(State::Waiting) << false << int(Standing::Waiting) << u"Waits for a person"_s;
        QTest::newRow("what was waived is waived")
            << int(State::Waived) << false << int(Standing::Waived) << u"Waived"_s;
        QTest::newRow("what does not concern does not apply")
            << int(State::NotApplicable) << false << int(Standing::NotApplicable)
            << u"Not needed"_s;
    }

    void aStepIsNeverBetterThanItsRecord()
    {
        QFETCH(int, state);
        QFETCH(bool, stated);
        QFETCH(int, standing);
        ReportSample sample;
        sample.all(State::Met);
        sample.step("okta.engine", State(state), u"it"_s, stated);
        const report::Model model = sample.model();
        QCOMPARE(int(row(model, u"okta.engine"_s).standing), standing);
        QTEST(report::standingWord(Standing(standing)).english(), "word");
        QCOMPARE(model.summary.first() == success,
                 Standing(standing) == Standing::Met ||
                     Standing(standing) == Standing::NotApplicable);
        QCOMPARE(model.isComplete(), Standing(standing) != Standing::Unknown);
        const int met = model.counts.count(Standing::Met);
        QCOMPARE(met, model.counts.total - (Standing(standing) == Standing::Met ? 0 : 1));
    }

    void aStepWithoutRecordWasNotChecked()
    {
        ReportSample sample;
        sample.all(State::Met);
        sample.history.steps.remove("mac.accounts");
        const report::Model model = sample.model();
        QCOMPARE(row(model, u"mac.accounts"_s).standing, Standing::NotChecked);
        QCOMPARE(model.counts.count(Standing::NotChecked), 1);
        QVERIFY(!model.isComplete());
        QVERIFY(model.summary.first() != success);
    }

    void theSummaryCountsTheStatedAndTheUnknown()
    {
        ReportSample sample;
        sample.all(State::Met);
        sample.step("okta.apply-updates", State::Met, u"it"_s, true);
        sample.step("fleet.macos", State::Unknown, u"it"_s);
        const report::Model model = sample.model();
        QCOMPARE(model.summary[1],
                 u"Of %1 steps, %2 were checked and are met. Stated only, not checked: 1."_s
                     .arg(model.counts.total)
                     .arg(model.counts.total - 2));
        QVERIFY(model.summary[2].contains(u"unknown: 1"_s));
        int sum = 0;
        for (const Standing one : report::allStandings())
            sum += model.counts.count(one);
        QCOMPARE(sum, model.counts.total);
    }

    void aCutOffRunIsSaid()
    {
        ReportSample sample;
        sample.all(State::Met);
        sample.history.cutOff = true;
        QVERIFY(!sample.model().isComplete());
        QVERIFY(sample.model().summary.last().contains(u"cut off"_s));
    }

    void aStoppedRunIsNotComplete()
    {
        ReportSample sample;
        sample.all(State::Met);
        sample.history.runs.back().exitCode = 8;
        QVERIFY(!sample.model().isComplete());
        QVERIFY(report::toHtml(sample.model()).contains("The last run was stopped"));
        sample.run(); // another came to its end
        QVERIFY(sample.model().isComplete());
    }

    void aWriteOfUnknownOutcomeIsNotAsBuilt()
    {
        ReportSample sample;
        sample.all(State::Met);
        recipe::Written written;
        written.number = 7;
        written.step = "jamf.sso-profile";
        written.change = "jamf.sso-profile/profile";
        written.what = base::text("recipe", "Make the profile %1", {u"Okta Platform SSO"_s});
        written.after = QJsonObject{
            {u"name"_s, u"Okta Platform SSO"_s},
            {u"payloads"_s, QJsonObject{{u"com.apple.x"_s, QJsonObject{{u"Key"_s, 1}}}}}};
        written.outcome = recipe::Outcome::Proved;
        sample.history.written = {written};
        QVERIFY(sample.model().isComplete());
        QCOMPARE(sample.model().payloads.size(), size_t(1));
        sample.history.written.front().outcome = recipe::Outcome::Open;
        const report::Model model = sample.model();
        QVERIFY(!model.isComplete());
        QVERIFY(model.payloads.empty());
        QVERIFY(report::toHtml(model).contains("Change 7 was sent, and its outcome is not known"));
    }

    void whatWaitsIsNotForSignOff()
    {
        ReportSample sample;
        sample.all(State::Met);
        QVERIFY(sample.model().isForSignOff());
        sample.step("okta.apply-updates", State::Waiting, u"it"_s);
        QVERIFY(sample.model().isComplete());
        QVERIFY(!sample.model().isForSignOff());
    }

    void everyErrorIsListedWithItsRequestId()
    {
        ReportSample sample;
        sample.all(State::Met);
        base::Error error;
        error.fault = base::Fault::Timeout;
        error.what = base::text("wire", "No answer came.");
        error.requestId = "req-4711";
        sample.history.errors = {{"okta.engine", error, sample.now.addSecs(1)}};
        report::Model model = sample.model();
        QCOMPARE(model.errors.size(), size_t(1));
        QCOMPARE(model.errors[0].requestId, u"req-4711"_s);
        QVERIFY(!model.isComplete());
        QVERIFY(report::toHtml(model).contains("req-4711"));
        sample.history.errors[0].at = sample.now.addSecs(-1); // read again since, and met
        model = sample.model();
        QVERIFY(model.isComplete());
        QVERIFY(report::toHtml(model).contains("req-4711"));
    }

    void aStepDoneByHandTellsHowItWasChecked_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("stated");
        QTest::addColumn<int>("outcome");
        QTest::newRow("found by the check")
            << int(State::Met) << false << int(HandOutcome::Checked);
        QTest::newRow("only stated") << int(State::Met) << true << int(HandOutcome::Stated);
        QTest::newRow("not found") << int(State::Unmet) << false << int(HandOutcome::NotFound);
        QTest::newRow("not to be told")
            << int(State::Unknown) << false << int(HandOutcome::CannotTell);
        QTest::newRow("not done") << int(State::Waiting) << false << int(HandOutcome::NotDone);
    }

    void aStepDoneByHandTellsHowItWasChecked()
    {
        QFETCH(int, state);
        QFETCH(bool, stated);
        QFETCH(int, outcome);
        ReportSample sample;
        sample.step("okta.apply-updates", State(state), u"it"_s, stated);
        if (State(state) != State::Waiting)
            sample.history.answers["okta.apply-updates"] = QJsonObject{{u"done"_s, true}};
        const report::Model model = sample.model();
        QCOMPARE(model.handSteps.size(), size_t(1));
        QCOMPARE(int(model.handSteps[0].outcome), outcome);
    }

    void whatWasSaidByHandHasItsTime()
    {
        ReportSample sample;
        const auto say = [&](const QByteArray &step, const QJsonObject &answer, int minutes) {
            QVERIFY(engine::replay(
                sample.history,
                engine::answerLine(step, answer, sample.now.addSecs(-60 * minutes))));
        };
        sample.step("okta.apply-updates", State::Met, u"it"_s, true);
        say("okta.apply-updates", {{u"done"_s, true}}, 10);
        sample.step("fleet.macos", State::Waived, u"it"_s);
        say("waive", {{u"fleet.macos"_s, u"two old Macs"_s}}, 20);
        sample.step("okta.engine", State::Waiting, u"it"_s);
        const report::Model model = sample.model();
        QCOMPARE(model.handSteps.size(), size_t(3));
        QVERIFY(!model.handSteps[0].at.isValid()); // okta.engine: nobody said anything
        QCOMPARE(int(model.handSteps[1].outcome), int(HandOutcome::Waived));
        QCOMPARE(model.handSteps[1].answer[u"reason"_s].toString(), u"two old Macs"_s);
        QCOMPARE(model.handSteps[1].at, sample.now.addSecs(-1200));
        QCOMPARE(model.handSteps[2].at, sample.now.addSecs(-600));
        const QJsonArray rows =
            QJsonDocument::fromJson(report::toJson(model)).object()[u"hand-steps"_s].toArray();
        QVERIFY(rows[0][u"at"_s].isNull());
        QCOMPARE(rows[1][u"at"_s].toString(), u"2026-11-24T11:40:00.000Z"_s);
        QCOMPARE(rows[1][u"outcome"_s].toString(), u"waived"_s);
        QVERIFY(report::toHtml(model).contains("2026-11-24</bdi><br><bdi>11:50:00"));
    }

    void driftThatIsKeptIsAWordOfAPerson()
    {
        ReportSample sample;
        sample.step("okta.attributes", State::Waived, u"it"_s);
        const auto keep = [&](const QString &change) {
            const QJsonObject given{
                {change, QJsonObject{{u"reason"_s, u"so be it"_s}, {u"state"_s, u"00"_s}}}};
            QVERIFY(engine::replay(sample.history, engine::answerLine("keep", given, sample.now)));
        };
        keep(u"okta.attributes/schema"_s);
        QVERIFY(sample.model().handSteps.empty()); // it does not hold for what is there now
        sample.history.steps["okta.attributes"].evidence.push_back(
            {base::text("engine", "Kept as somebody changed it (%1): %2",
                        {u"okta.attributes/schema"_s, u"so be it"_s}),
             "answer", sample.now});
        const report::Model model = sample.model();
        QCOMPARE(model.handSteps.size(), size_t(1));
        QCOMPARE(int(model.handSteps[0].outcome), int(HandOutcome::Kept));
        QCOMPARE(model.handSteps[0].at, sample.now);
        QVERIFY(report::toHtml(model).contains("so be it"));
    }

    void thereIsNoReportWithoutARun()
    {
        ReportSample sample;
        sample.history.runs.clear();
        const auto model = report::makeModel(
            {sample.decisions, sample.recipe, sample.history, recipe::graph(), sample.now, {}, {}});
        QVERIFY(!model);
        QCOMPARE(model.error().fault, base::Fault::Invalid);
        QVERIFY(model.error().advice.english().contains(u"latchkeyctl check"_s));
    }

    void theJsonTellsTheSameEachTime()
    {
        ReportSample sample;
        sample.all(State::Met);
        recipe::Written written;
        written.number = 1;
        written.change = "okta.attributes/schema";
        written.step = "okta.attributes";
        written.what = base::text("recipe", "Add %1", {u"x"_s});
        written.before = QJsonValue();
        written.after = QJsonObject{{u"b"_s, 1}, {u"a"_s, QJsonArray{u"x"_s}}};
        written.outcome = recipe::Outcome::Differs;
        written.at = sample.now;
        sample.history.written = {written};
        const QByteArray bytes = report::toJson(sample.model());
        QCOMPARE(report::toJson(sample.model()), bytes);
        const QJsonObject json = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(json[u"schema"_s].toInt(), 1);
        QCOMPARE(json[u"steps"_s].toArray().size(), qsizetype(recipe::graph().size()));
        QCOMPARE(json[u"changes"_s][0][u"outcome"_s].toString(), u"differs"_s);
        QCOMPARE(json[u"changes"_s][0][u"at"_s].toString(), u"2026-11-24T12:00:00.000Z"_s);
        QVERIFY(json[u"changes"_s][0][u"proved-at"_s].isNull());
        QCOMPARE(json[u"counts"_s][u"met"_s].toInt(), int(recipe::graph().size()));
        QVERIFY(!json[u"values"_s].toArray().isEmpty());
        QVERIFY(!json[u"decisions"_s].toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReportModel)
#include "tst_report_model.moc"
