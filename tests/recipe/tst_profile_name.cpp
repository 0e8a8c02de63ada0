// SPDX-License-Identifier: MIT
// Jamf Pro takes no profile name twice: a foreign profile of our name is foreseen, not run into.
#include "profile_tenant.h"

#include "recipe/steps/steps.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;
using namespace latchkey::recipe::sample;

namespace {

Given named(const QString &name, bool ours)
{
    base::Plist payload;
    payload.set(u"PayloadType"_s, base::Plist{u"com.apple.dock"_s});
    Given given;
    given.id = u"7"_s;
    given.name = name;
    given.plist.set(u"PayloadContent"_s, base::Plist{base::Plist::Array{payload}});
    given.ours = ours;
    return given;
}

Step stepFor(const QByteArray &id)
{
    return id == "jamf.sso-profile"    ? steps::jamfSsoProfile()
           : id == "jamf.scep-profile" ? steps::jamfScepProfile()
                                       : steps::jamfLoginWindow();
}

} // namespace

class TestProfileName : public QObject
{
    Q_OBJECT

private slots:
    void aTakenNameIsAskedAbout_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char *id : {"jamf.sso-profile", "jamf.scep-profile", "jamf.login-window"})
            QTest::newRow(id) << QByteArray(id);
    }
    void aTakenNameIsAskedAbout()
    {
        QFETCH(QByteArray, id);
        const Step step = stepFor(id);
        Facts facts = project();
        const Plan before = step.plan(facts);
        QCOMPARE(before.changes.size(), size_t(1));
        const QString name = before.changes.front().undo[u"name"_s].toString();
        QVERIFY(!name.isEmpty());

        addProfile(facts, named(name.toUpper(), false));
        const Plan plan = step.plan(facts);
        QVERIFY(plan.changes.empty());
        QVERIFY(plan.ask && plan.ask->deepLink.contains(u"id=7"_s));
        const Verdict verdict = step.judge(facts);
        QCOMPARE(verdict.state, State::Waiting);
        QVERIFY(verdict.advice.english().contains(name.toUpper()));
    }

    void anotherNameIsFree()
    {
        const Step step = steps::jamfLoginWindow();
        Facts facts = project();
        addProfile(facts, named(u"Dock"_s, false));
        QCOMPARE(step.plan(facts).changes.size(), size_t(1));
        QCOMPARE(step.judge(facts).state, State::Unmet);
    }
};

QTEST_GUILESS_MAIN(TestProfileName)
#include "tst_profile_name.moc"
