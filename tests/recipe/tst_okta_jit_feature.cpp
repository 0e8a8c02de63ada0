// SPDX-License-Identifier: MIT
#include "okta_org.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;

namespace {

struct Seen
{
    Facts facts = freshFacts();
    Verdict verdict;
    Plan plan;
};

Seen looked(OktaOrg &org, const QJsonObject &answer = {})
{
    Seen seen;
    if (!answer.isEmpty())
        seen.facts.answers["okta.jit-feature"] = answer;
    const Step step = steps::oktaJitFeature();
    org.read(seen.facts, {step});
    seen.verdict = step.judge(seen.facts);
    seen.plan = step.plan(seen.facts);
    return seen;
}

void unlist(OktaOrg &org)
{
    org.on("/api/v1/features", R"([{"id":"ftr0","name":"Token preview","status":"ENABLED"}])");
}

} // namespace

class OktaJitFeatureTest : public QObject
{
    Q_OBJECT
private slots:
    void leavesAnEnabledFeatureAlone();
    void turnsOnADisabledFeature();
    void neverForcesDependencies();
    void notListedIsInconclusive_data();
    void notListedIsInconclusive();
    void doubtsAListWithoutWhatWasJustTurnedOn();
    void aPersonsWordDoesNotBeatTheList();
    void anAccountThatWasCreatedIsProof();
    void asksWhichOfSeveral();
    void leavesAClosedBetaToOkta();
    void waitsOutAnOutage();
    void undoTurnsOffWhatItTurnedOn();
};

void OktaJitFeatureTest::leavesAnEnabledFeatureAlone()
{
    OktaOrg org;
    org.feature("ENABLED");
    const Seen seen = looked(org);
    QCOMPARE(standing(seen.verdict), u"met"_s);
    QVERIFY(seen.plan.changes.empty() && !seen.plan.ask);
    QVERIFY(!org.asked.contains("/api/v1/features/ftr1/dependencies"));
}

void OktaJitFeatureTest::turnsOnADisabledFeature()
{
    OktaOrg org;
    const Seen seen = looked(org);
    QCOMPARE(standing(seen.verdict), u"unmet"_s);
    QCOMPARE(seen.plan.changes.size(), size_t(1));
    const Change &change = seen.plan.changes.front();
    QCOMPARE(change.apply->target, QByteArray("/api/v1/features/ftr1/ENABLE"));
    QCOMPARE(change.apply->method, base::Method::Post);
    QVERIFY(change.apply->body.isEmpty());
    QCOMPARE(change.before[u"status"_s].toString(), u"DISABLED"_s);
    QCOMPARE(change.after[u"status"_s].toString(), u"ENABLED"_s);
    QCOMPARE(change.renews, std::vector<QByteArray>{"okta.features"});
}

void OktaJitFeatureTest::neverForcesDependencies()
{
    OktaOrg org;
    org.on(
        "/api/v1/features/ftr1/dependencies",
        R"([{"id":"ftr2","name":"Shared keys","status":"DISABLED"},{"id":"ftr3","name":"Other","status":"ENABLED"}])");
    const Seen seen = looked(org);
    QCOMPARE(standing(seen.verdict), u"waiting"_s);
    QVERIFY(sentences(seen.verdict).contains(u"needed first: Shared keys"_s));
    QVERIFY(seen.plan.changes.empty());
    QVERIFY(seen.plan.ask);
}

void OktaJitFeatureTest::notListedIsInconclusive_data()
{
    QTest::addColumn<bool>("readable");
    QTest::newRow("the feature is not in the list") << true;
    QTest::newRow("the list may not be read") << false;
}

void OktaJitFeatureTest::notListedIsInconclusive()
{
    QFETCH(bool, readable);
    OktaOrg org;
    unlist(org);
    if (!readable)
        org.refuse("/api/v1/features", 403, "E0000006");
    const Seen open = looked(org);
    QCOMPARE(standing(open.verdict), u"waiting"_s);
    QVERIFY(open.plan.changes.empty());
    QCOMPARE(open.plan.ask->wants, std::vector<QByteArray>{"done"});
    QCOMPARE(open.plan.ask->deepLink, u"https://acme-admin.okta.com/admin/settings/features"_s);
    QVERIFY(!open.plan.ask->menuPath.isEmpty());

    const Seen said = looked(org, {{u"done"_s, true}});
    QCOMPARE(standing(said.verdict), u"met (stated)"_s);
    QVERIFY(!said.plan.ask);
}

void OktaJitFeatureTest::doubtsAListWithoutWhatWasJustTurnedOn()
{
    OktaOrg org;
    const Change change = looked(org).plan.changes.front();
    unlist(org);
    Facts facts = looked(org).facts;
    facts.written = {writtenOf(change, "okta.jit-feature")};
    facts.written.front().outcome = Outcome::Open;
    QCOMPARE(standing(steps::oktaJitFeature().judge(facts)), u"unknown"_s);
    facts.written.front().outcome = Outcome::Proved;
    QCOMPARE(standing(steps::oktaJitFeature().judge(facts)), u"waiting"_s);
}

void OktaJitFeatureTest::aPersonsWordDoesNotBeatTheList()
{
    OktaOrg org;
    const Seen seen = looked(org, {{u"done"_s, true}});
    QCOMPARE(standing(seen.verdict), u"unmet"_s);
}

void OktaJitFeatureTest::anAccountThatWasCreatedIsProof()
{
    OktaOrg org;
    unlist(org);
    for (const auto &[result, expected] :
         {std::pair{u"FAILURE"_s, u"waiting"_s}, std::pair{u"SUCCESS"_s, u"met"_s}}) {
        Facts facts = looked(org).facts;
        const QJsonArray events{
            QJsonObject{{u"eventType"_s, u"device.local_account.create"_s}, {u"result"_s, result}}};
        facts.readings.insert_or_assign(setupLog(facts)->key,
                                        Fact{tenant::Value(QJsonValue(events)), facts.now});
        QCOMPARE(standing(steps::oktaJitFeature().judge(facts)), expected);
    }
}

void OktaJitFeatureTest::asksWhichOfSeveral()
{
    OktaOrg org;
    org.on("/api/v1/features",
           R"json([{"id":"a","name":"Just-in-time local account creation","status":"DISABLED"},
               {"id":"b","name":"Just-in-time local account creation (shared)","status":"DISABLED"}])json");
    org.on("/api/v1/features/b/dependencies", "[]");
    QCOMPARE(looked(org).plan.ask->wants, std::vector<QByteArray>{"feature-id"});
    const Seen chosen = looked(org, {{u"feature-id"_s, u"b"_s}});
    QCOMPARE(chosen.plan.changes.front().apply->target, QByteArray("/api/v1/features/b/ENABLE"));
}

void OktaJitFeatureTest::leavesAClosedBetaToOkta()
{
    OktaOrg org;
    org.feature("DISABLED", R"({"value":"BETA","state":"CLOSED"})");
    const Seen seen = looked(org, {{u"done"_s, true}});
    QCOMPARE(standing(seen.verdict), u"waiting"_s);
    QVERIFY(seen.plan.changes.empty());
    QVERIFY(seen.verdict.recheck);
}

void OktaJitFeatureTest::waitsOutAnOutage()
{
    OktaOrg org;
    org.on("/api/v1/features", "{}", 503);
    const Seen seen = looked(org);
    QCOMPARE(standing(seen.verdict), u"unknown"_s);
    QVERIFY(seen.plan.changes.empty() && !seen.plan.ask);
}

void OktaJitFeatureTest::undoTurnsOffWhatItTurnedOn()
{
    OktaOrg org;
    const Change change = looked(org).plan.changes.front();
    const Written written = writtenOf(change, "okta.jit-feature");
    Step step = steps::oktaJitFeature();
    step.needs = [&](const Facts &facts) {
        return steps::oktaJitFeature().undoNeeds(facts, written);
    };

    org.feature("ENABLED");
    org.on("/api/v1/features/ftr1/dependents",
           R"([{"id":"x","name":"Leaning","status":"ENABLED"}])");
    Facts facts = freshFacts();
    org.read(facts, {step});
    const auto undo = step.undo(facts, written);
    QVERIFY(undo);
    QCOMPARE(undo->apply->target, QByteArray("/api/v1/features/ftr1/DISABLE"));
    QVERIFY(undo->risk.english().contains(u"Leaning"_s));

    org.feature("DISABLED");
    Facts after = freshFacts();
    org.read(after, {step});
    QVERIFY(!step.undo(after, written));
}

QTEST_GUILESS_MAIN(OktaJitFeatureTest)
#include "tst_okta_jit_feature.moc"
