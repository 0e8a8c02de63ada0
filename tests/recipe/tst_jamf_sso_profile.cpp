// SPDX-License-Identifier: MIT
#include "profile_tenant.h"

#include "recipe/steps/steps.h"

#include "base/json.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;
using namespace latchkey::recipe::sample;
using base::Plist;

namespace {

const Step s_step = steps::jamfSsoProfile();

Given ours(const Facts &facts)
{
    Given given;
    given.id = u"7"_s;
    given.name = u"Okta Platform SSO"_s;
    given.plist = ssoAsStored(facts, given.id);
    given.ours = true;
    return given;
}

} // namespace

class TestJamfSsoProfile : public QObject
{
    Q_OBJECT

private slots:
    void itAsksForEveryProfile()
    {
        Facts facts = project();
        QVERIFY(s_step.needs(facts).empty());
        read(facts, "jamf.profiles",
             QJsonArray{QJsonObject{{u"id"_s, u"3"_s}, {u"name"_s, u"x"_s}}});
        const auto needs = s_step.needs(facts);
        QCOMPARE(needs.size(), std::size_t(1));
        QCOMPARE(needs.front().key, QByteArray("jamf.profile/3"));
    }

    void aGreenfieldGetsOneProfile_data()
    {
        QTest::addColumn<QString>("recipe");
        QTest::newRow("today's") << u"okta-2026"_s;
        QTest::newRow("the walkthrough's") << u"walkthrough-2025-04"_s;
    }

    void aGreenfieldGetsOneProfile()
    {
        QFETCH(QString, recipe);
        const Facts facts = project(recipe);
        QCOMPARE(s_step.judge(facts).state, State::Unmet);
        QVERIFY(!s_step.judge(facts).advice.isEmpty());
        const Plan plan = s_step.plan(facts);
        QCOMPARE(ids(plan), QStringList(u"jamf.sso-profile/profile"_s));
        const Change &change = plan.changes.front();
        QVERIFY(change.apply && !change.repeatable && change.patience.count() == 90);
        QCOMPARE(change.apply->method, base::Method::Post);
        QVERIFY(change.apply->body.contains("<id>41</id>") &&
                change.apply->body.contains("<id>42</id>"));
        QVERIFY(change.apply->body.contains("Made by Latchkey for acme.okta.com"));
        QVERIFY(change.apply->body.contains("0oaclient"));
        QCOMPARE(change.apply->body.contains("$USERNAME"), recipe.startsWith(u"walk"_s));
        QCOMPARE(change.apply->body.contains("DuringSetup"), recipe.startsWith(u"okta"_s));
    }

    void theFingerprintKnowsNoLaterIds()
    {
        Facts facts = project();
        const QJsonValue whole = s_step.plan(facts).changes.front().after;
        read(facts, "okta.apps", QJsonArray());
        read(facts, "jamf.groups",
             QJsonObject{{u"version"_s, u"v3"_s}, {u"groups"_s, QJsonArray()}});
        const Change early = s_step.plan(facts).changes.front();
        QVERIFY(!early.apply);
        QCOMPARE(early.after, whole);
        QVERIFY(!base::jsonBytes(whole).contains("0oaclient"));
    }

    void anExclusionGroupMustBeKnown()
    {
        Facts facts = project();
        QVERIFY(facts.decisions.set(u"jamf.exclusion-group"_s, u"Jamf Connect"_s).has_value());
        QVERIFY(!s_step.plan(facts).changes.front().apply);
        QJsonObject groups = facts.object("jamf.groups");
        QJsonArray rows = groups[u"groups"_s].toArray();
        rows += QJsonObject{{u"id"_s, u"43"_s}, {u"name"_s, u"Jamf Connect"_s}, {u"smart"_s, true}};
        groups[u"groups"_s] = rows;
        read(facts, "jamf.groups", groups);
        const Change change = s_step.plan(facts).changes.front();
        QVERIFY(change.apply && change.apply->body.contains("<id>43</id>"));
    }

    void oursAsPlannedIsMet()
    {
        Facts facts = project();
        addProfile(facts, ours(facts));
        const Verdict verdict = s_step.judge(facts);
        QVERIFY2(verdict.state == State::Met && !verdict.stated, qPrintable(words(verdict)));
        QVERIFY(s_step.plan(facts).changes.empty() && !s_step.plan(facts).ask);
    }

    void driftOfOursIsPutRight()
    {
        Facts facts = project();
        Given given = ours(facts);
        given.plist = withSsoKey(given.plist, u"EnableAuthorization"_s, Plist{true});
        addProfile(facts, given);
        QCOMPARE(s_step.judge(facts).state, State::Unmet);
        const Plan plan = s_step.plan(facts);
        QCOMPARE(ids(plan), QStringList(u"jamf.sso-profile/update"_s));
        const Change &change = plan.changes.front();
        QCOMPARE(change.apply->method, base::Method::Put);
        QVERIFY(change.apply->body.contains("STORED-7"));
        QVERIFY(change.apply->body.contains("Newly Assigned"));
        QVERIFY(!change.apply->body.contains("<scope>"));
        QVERIFY(!change.apply->body.contains("EnableAuthorization"));
        QVERIFY(!change.apply->body.contains("(redacted)"));
    }

    void aKeyTheServerDropsIsTriedOnce()
    {
        Facts facts = project();
        Given given = ours(facts);
        given.plist = withSsoKey(given.plist, u"EnableCreateFirstUserDuringSetup"_s, {});
        addProfile(facts, given);
        const Change change = s_step.plan(facts).changes.front();
        Written written = writtenFrom(change, "jamf.sso-profile", "7");
        written.outcome = Outcome::Differs;
        facts.written.push_back(written);
        QVERIFY(s_step.plan(facts).changes.empty());
        const Verdict verdict = s_step.judge(facts);
        QCOMPARE(verdict.state, State::Unmet);
        QVERIFY(words(verdict).contains(u"EnableCreateFirstUserDuringSetup"_s));
    }

    void aGroupThatFellOutIsPutBack()
    {
        Facts facts = project();
        Given given = ours(facts);
        given.groups = {u"41"_s};
        addProfile(facts, given);
        QCOMPARE(s_step.judge(facts).state, State::Unmet);
        const Plan plan = s_step.plan(facts);
        QCOMPARE(ids(plan), QStringList(u"jamf.sso-profile/scope"_s));
        QVERIFY(plan.changes.front().reachesMacs);
        QVERIFY(!plan.changes.front().apply->body.contains("<general>"));
    }

    void anUnreadProfileStopsEverything()
    {
        Facts facts = project();
        addProfile(facts, ours(facts));
        fail(facts, "jamf.profile/7");
        QCOMPARE(s_step.judge(facts).state, State::Unknown);
        QVERIFY(s_step.plan(facts).changes.empty());
        fail(facts, "jamf.profiles");
        QCOMPARE(s_step.judge(facts).state, State::Unknown);
    }

    void aBrokenRuleSendsNothing()
    {
        Facts facts = project();
        facts.recipe.values[u"psso.account-display-name"_s].value = u"R&D"_s;
        QVERIFY(!s_step.plan(facts).changes.front().apply);
        const Verdict verdict = s_step.judge(facts);
        QCOMPARE(verdict.state, State::Unmet);
        QVERIFY(words(verdict).contains(u"PI-827"_s));
    }

    void aClientWithAnAmpersandIsNoObstacle()
    {
        Facts facts = project();
        facts.decisions.client = u"Smith & Sons"_s;
        const Change change = s_step.plan(facts).changes.front();
        QVERIFY(change.apply && !change.apply->body.contains("Smith"));
    }

    void undoDeletesWhatWasMade()
    {
        Facts facts = project();
        const Change change = s_step.plan(facts).changes.front();
        addProfile(facts, ours(facts));
        for (const QByteArray &object : {QByteArray("7"), QByteArray()}) {
            Facts before = project();
            const Written written = writtenFrom(change, "jamf.sso-profile", object);
            before.readings.erase("jamf.profiles");
            QCOMPARE(s_step.undoNeeds(before, written).front().key, QByteArray("jamf.profiles"));
            const auto undo = s_step.undo(facts, written);
            QVERIFY(undo && undo->apply);
            QCOMPARE(undo->apply->method, base::Method::Delete);
            Facts gone = project();
            read(gone, "jamf.profile/7", QJsonValue::Null);
            QVERIFY(!s_step.undo(gone, written));
        }
    }
};

QTEST_GUILESS_MAIN(TestJamfSsoProfile)
#include "tst_jamf_sso_profile.moc"
