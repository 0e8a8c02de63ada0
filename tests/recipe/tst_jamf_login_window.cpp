// SPDX-License-Identifier: MIT
#include "profile_tenant.h"

#include "recipe/steps/steps.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;
using namespace latchkey::recipe::sample;
using base::Plist;

namespace {

const Step s_step = steps::jamfLoginWindow();

Given loginWindow(bool names, bool ours)
{
    Plist payload;
    payload.set(u"PayloadType"_s, Plist{u"com.apple.loginwindow"_s});
    payload.set(u"SHOWFULLNAME"_s, Plist{names});
    Given given;
    given.id = u"7"_s;
    given.name = u"Login Window"_s;
    given.plist.set(u"PayloadContent"_s, Plist{Plist::Array{payload}});
    given.ours = ours;
    return given;
}

} // namespace

class TestJamfLoginWindow : public QObject
{
    Q_OBJECT

private slots:
    void noneIsMade()
    {
        const Facts facts = project();
        QCOMPARE(s_step.judge(facts).state, State::Unmet);
        const Plan plan = s_step.plan(facts);
        QCOMPARE(ids(plan), QStringList(u"jamf.login-window/profile"_s));
        QVERIFY(plan.changes.front().apply);
        QVERIFY(plan.changes.front().apply->body.contains("SHOWFULLNAME"));
    }

    void itMayBeDecidedAgainst()
    {
        Facts facts = project();
        QVERIFY(facts.decisions.set(u"login-window.manage"_s, u"no"_s).has_value());
        facts.readings.clear();
        QVERIFY(s_step.needs(facts).empty());
        QCOMPARE(s_step.judge(facts).state, State::NotApplicable);
        QVERIFY(s_step.plan(facts).changes.empty());
    }

    void whatIsThere_data()
    {
        QTest::addColumn<bool>("names");
        QTest::addColumn<bool>("ours");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("change");
        QTest::newRow("ours, right") << true << true << State::Met << QString();
        QTest::newRow("ours, changed")
            << false << true << State::Unmet << u"jamf.login-window/update"_s;
        QTest::newRow("somebody's, right") << true << false << State::Met << QString();
        QTest::newRow("somebody's, opposing")
            << false << false << State::Unmet << u"jamf.login-window/profile"_s;
    }

    void whatIsThere()
    {
        QFETCH(bool, names);
        QFETCH(bool, ours);
        QFETCH(State, state);
        QFETCH(QString, change);
        Facts facts = project();
        addProfile(facts, loginWindow(names, ours));
        QCOMPARE(s_step.judge(facts).state, state);
        QCOMPARE(ids(s_step.plan(facts)).join(u' '), change);
    }

    void anExclusionThatNobodyDecidedIsTold()
    {
        Facts facts = project();
        Given given = loginWindow(true, true);
        given.exclusions = {u"99"_s};
        addProfile(facts, given);
        const Verdict verdict = s_step.judge(facts);
        QCOMPARE(verdict.state, State::Met);
        const QString words = verdict.evidence.back().text.english();
        QVERIFY2(words.contains(u"Somebody excludes group 99"_s), qPrintable(words));
    }

    void anotherNameAndCategoryAreTold()
    {
        Facts facts = project();
        facts.written.push_back(writtenFrom(s_step.plan(facts).changes.front(), s_step.id, "7"));
        facts.written.back().outcome = Outcome::Proved;
        QVERIFY(facts.decisions.set(u"jamf.category"_s, u"Security"_s).has_value());
        addProfile(facts, loginWindow(true, true));
        const Verdict verdict = s_step.judge(facts);
        QCOMPARE(verdict.state, State::Met);
        const QString said = words(verdict);
        QVERIFY2(said.contains(u"renamed it to Login Window"_s), qPrintable(said));
        QVERIFY2(said.contains(u"not in \"Security\""_s), qPrintable(said));
    }

    void oneWithoutAScopeDoesNotCount()
    {
        Facts facts = project();
        Given given = loginWindow(true, false);
        given.groups.clear();
        addProfile(facts, given);
        QCOMPARE(s_step.judge(facts).state, State::Unmet);
    }

    void anUnreadProfileIsUnknown()
    {
        Facts facts = project();
        addProfile(facts, loginWindow(true, true));
        fail(facts, "jamf.profile/7");
        QCOMPARE(s_step.judge(facts).state, State::Unknown);
        QVERIFY(!s_step.judge(facts).advice.isEmpty());
        QVERIFY(s_step.plan(facts).changes.empty());
    }

    void undoDeletesOurs()
    {
        Facts facts = project();
        const Written written = writtenFrom(s_step.plan(facts).changes.front(), s_step.id, "7");
        addProfile(facts, loginWindow(true, true));
        const auto undo = s_step.undo(facts, written);
        QVERIFY(undo && undo->apply && undo->apply->method == base::Method::Delete);
    }
};

QTEST_GUILESS_MAIN(TestJamfLoginWindow)
#include "tst_jamf_login_window.moc"
