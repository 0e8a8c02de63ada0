// SPDX-License-Identifier: MIT
#include "profile_tenant.h"

#include "recipe/steps/steps.h"

#include "base/json.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;
using namespace latchkey::recipe::sample;
using base::Plist;

/// jamf.sso-profile beside other vendors, PreStages and profiles that cannot be read.
namespace {

const Step s_step = steps::jamfSsoProfile();

Plist profileWith(const Plist &payload)
{
    Plist profile;
    profile.set(u"PayloadContent"_s, Plist{Plist::Array{payload}});
    return profile;
}

Plist entraSso()
{
    return profileWith(Plist{Plist::Dict{
        {u"PayloadType"_s, Plist{u"com.apple.extensiblesso"_s}},
        {u"ExtensionIdentifier"_s, Plist{u"com.microsoft.CompanyPortalMac.ssoextension"_s}},
        {u"Type"_s, Plist{u"Redirect"_s}},
        {u"PlatformSSO"_s, Plist{Plist::Dict{{u"UseSharedDeviceKeys"_s, Plist{true}}}}}}});
}

Plist jamfConnect()
{
    return profileWith(Plist{Plist::Dict{{u"PayloadType"_s, Plist{u"com.jamf.connect.login"_s}},
                                         {u"OIDCProvider"_s, Plist{u"EntraID"_s}}}});
}

Given ours(const Facts &facts)
{
    Given given;
    given.id = u"7"_s;
    given.name = u"Okta Platform SSO"_s;
    given.plist = ssoAsStored(facts, given.id);
    given.ours = true;
    given.exclusions = {u"43"_s};
    return given;
}

Given byHand(const Facts &facts)
{
    Given given;
    given.id = u"5"_s;
    given.name = u"Okta PSSO by hand"_s;
    given.plist = withSsoKey(ssoAsStored(facts, given.id), u"UseSharedDeviceKeys"_s, {});
    given.groups = {u"9"_s};
    return given;
}

/// "group 9", as named() calls them.
QJsonObject memberOf(const QString &group, const QString &andOr = u"or"_s)
{
    return {{u"name"_s, u"Computer Group"_s},  {u"priority"_s, 0},  {u"andOr"_s, andOr},
            {u"searchType"_s, u"member of"_s}, {u"value"_s, group}, {u"openingParen"_s, false}};
}

QJsonObject application(const QString &name, int priority = 0)
{
    return {{u"name"_s, u"Application Title"_s},
            {u"priority"_s, priority},
            {u"andOr"_s, u"or"_s},
            {u"searchType"_s, u"is"_s},
            {u"value"_s, name}};
}

QJsonObject at(QJsonObject criterion, int priority, bool opening = false)
{
    criterion[u"priority"_s] = priority;
    criterion[u"openingParen"_s] = opening;
    return criterion;
}

/// The exclusion group 43 with these criteria.
void exclude(Facts &facts, const QJsonArray &criteria)
{
    if (!facts.decisions.set(u"jamf.exclusion-group"_s, u"Others"_s))
        qFatal("the decision is not taken");
    QJsonObject list = facts.object("jamf.groups");
    QJsonArray rows = list[u"groups"_s].toArray();
    rows += QJsonObject{{u"id"_s, u"43"_s}, {u"name"_s, u"Others"_s}, {u"smart"_s, true}};
    list[u"groups"_s] = rows;
    read(facts, "jamf.groups", list);
    read(facts, "jamf.group/43",
         QJsonObject{{u"id"_s, u"43"_s}, {u"name"_s, u"Others"_s}, {u"criteria"_s, criteria}});
}

QJsonObject prestage(const QJsonArray &profiles, const QString &app = {},
                     const QString &ssoProfile = {})
{
    return {{u"id"_s, u"1"_s},
            {u"name"_s, u"Acme Macs"_s},
            {u"ssoOn"_s, !app.isEmpty()},
            {u"ssoProfileId"_s, ssoProfile},
            {u"ssoApp"_s, app},
            {u"profileIds"_s, profiles}};
}

} // namespace

class TestJamfSsoNeighbours : public QObject
{
    Q_OBJECT

private slots:
    void rivalsStopUntilTheyAreKeptApart_data()
    {
        QTest::addColumn<Plist>("rival");
        QTest::addColumn<QStringList>("groups");
        QTest::addColumn<QStringList>("exclusions");
        QTest::addColumn<QJsonArray>("criteria");
        QTest::addColumn<State>("state");
        const QStringList nobody;
        const QStringList nine{u"9"_s};
        const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
        row("Entra, nothing keeps its Macs out")
            << entraSso() << nine << nobody << QJsonArray{application(u"Jamf Connect.app"_s)}
            << State::Unmet;
        row("Entra, caught by its group")
            << entraSso() << nine << nobody
            << QJsonArray{application(u"Jamf Connect.app"_s), at(memberOf(u"group 9"_s), 1)}
            << State::Met;
        row("Entra, the group must also have the app")
            << entraSso() << nine << nobody
            << QJsonArray{application(u"Jamf Connect.app"_s),
                          at(memberOf(u"group 9"_s, u"and"_s), 1)}
            << State::Unmet;
        row("Entra, brackets nobody can tell")
            << entraSso() << nine << nobody
            << QJsonArray{application(u"Jamf Connect.app"_s), at(memberOf(u"group 9"_s), 1, true)}
            << State::Unmet;
        row("Entra, one of two groups is not caught")
            << entraSso() << QStringList{u"9"_s, u"10"_s} << nobody
            << QJsonArray{memberOf(u"group 9"_s)} << State::Unmet;
        row("Entra for the exclusion group itself")
            << entraSso() << QStringList{u"43"_s} << nobody << QJsonArray() << State::Met;
        row("Entra leaves our groups out")
            << entraSso() << nine << QStringList{u"41"_s, u"42"_s} << QJsonArray() << State::Met;
        row("Entra leaves one of our groups out")
            << entraSso() << nine << QStringList{u"41"_s} << QJsonArray() << State::Unmet;
        row("Entra without a scope")
            << entraSso() << nobody << nobody << QJsonArray() << State::Met;
        row("Jamf Connect, nothing keeps its Macs out")
            << jamfConnect() << nine << nobody << QJsonArray() << State::Unmet;
        row("Jamf Connect, caught by its app")
            << jamfConnect() << nine << nobody << QJsonArray{application(u"Jamf Connect.app"_s)}
            << State::Met;
        row("Jamf Connect, another app")
            << jamfConnect() << nine << nobody << QJsonArray{application(u"Jamf Protect.app"_s)}
            << State::Unmet;
    }
    void rivalsStopUntilTheyAreKeptApart()
    {
        QFETCH(Plist, rival);
        QFETCH(QStringList, groups);
        QFETCH(QStringList, exclusions);
        QFETCH(QJsonArray, criteria);
        Facts facts = project();
        exclude(facts, criteria);
        addProfile(facts, ours(facts));
        Given given;
        given.id = u"8"_s;
        given.name = u"Other login"_s;
        given.plist = rival;
        given.groups = groups;
        given.exclusions = exclusions;
        addProfile(facts, given);
        QVERIFY(s_step.needs(facts).empty());
        const Verdict verdict = s_step.judge(facts);
        QVERIFY2(words(verdict).contains(u"Other login"_s), qPrintable(words(verdict)));
        QTEST(verdict.state, "state");
        QVERIFY(s_step.plan(facts).changes.empty());
    }

    void theCriteriaAreReadOnlyWhereThereIsARival()
    {
        Facts facts = project();
        exclude(facts, {});
        facts.readings.erase("jamf.group/43");
        addProfile(facts, ours(facts));
        QVERIFY(s_step.needs(facts).empty());
        Given rival;
        rival.id = u"8"_s;
        rival.plist = entraSso();
        rival.groups = {u"9"_s};
        addProfile(facts, rival);
        const auto needs = s_step.needs(facts);
        QCOMPARE(needs.size(), size_t(1));
        QCOMPARE(needs.front().key, QByteArray("jamf.group/43"));
    }

    void whatCannotBeReadIsLookedAtByAPerson()
    {
        Facts facts = project();
        Given given = byHand(facts);
        given.isSigned = true;
        addProfile(facts, given);
        const Plan plan = s_step.plan(facts);
        QVERIFY(plan.changes.empty() && plan.ask);
        QCOMPARE(plan.ask->wants, std::vector<QByteArray>{"harmless"});
        QCOMPARE(s_step.judge(facts).state, State::Waiting);
        facts.answers["jamf.sso-profile"] = {{u"harmless"_s, QJsonArray{u"6"_s}}};
        QVERIFY(s_step.plan(facts).changes.empty()); // of another one
        facts.answers["jamf.sso-profile"] = {{u"harmless"_s, QJsonArray{u"5"_s}}};
        QCOMPARE(ids(s_step.plan(facts)), QStringList(u"jamf.sso-profile/profile"_s));
    }

    void whatCannotBeReadAndReachesNobodyIsNotInTheWay()
    {
        Facts facts = project();
        Given given = byHand(facts);
        given.isSigned = true;
        given.groups.clear();
        addProfile(facts, given);
        QCOMPARE(ids(s_step.plan(facts)), QStringList(u"jamf.sso-profile/profile"_s));
        QVERIFY(words(s_step.judge(facts)).contains(u"signed or cannot be read"_s));
    }

    void aSignedOneThatCanBeReadIsNotAdopted()
    {
        Facts facts = project();
        addProfile(facts, byHand(facts));
        QJsonObject fact = facts.object("jamf.profile/5");
        fact[u"signed"_s] = true;
        read(facts, "jamf.profile/5", fact);
        facts.answers["jamf.sso-profile"] = {{u"existing"_s, u"adopt"_s}};
        QVERIFY(s_step.plan(facts).changes.empty());
        const Verdict verdict = s_step.judge(facts);
        QCOMPARE(verdict.state, State::Unmet);
        QVERIFY(words(verdict).contains(u"signed"_s));
    }

    void aRedirectWithoutPlatformSsoIsOneByHand()
    {
        Facts facts = project();
        Given given = byHand(facts);
        given.plist = profileWith(Plist{Plist::Dict{
            {u"PayloadType"_s, Plist{u"com.apple.extensiblesso"_s}},
            {u"ExtensionIdentifier"_s, Plist{u"com.okta.mobile.auth-service-extension"_s}},
            {u"Type"_s, Plist{u"Redirect"_s}}}});
        addProfile(facts, given);
        QVERIFY(s_step.plan(facts).changes.empty() && s_step.plan(facts).ask);
        QCOMPARE(s_step.judge(facts).state, State::Waiting);
    }

    void prestagesAreShownAndCount_data()
    {
        QTest::addColumn<QJsonObject>("prestage");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("replaced");
        QTest::newRow("it installs the old one")
            << prestage({u"5"_s}) << u"\"Acme Macs\" gives Okta PSSO by hand"_s << false;
        QTest::newRow("it installs the old one, told as a number")
            << prestage({5}) << u"\"Acme Macs\" gives Okta PSSO by hand"_s << false;
        QTest::newRow("it names the old one for Setup Assistant")
            << prestage({}, u"com.okta.mobile"_s, u"5"_s)
            << u"\"Acme Macs\" gives Okta PSSO by hand"_s << false;
        QTest::newRow("it has another app for Setup Assistant")
            << prestage({}, u"com.microsoft.CompanyPortalMac"_s)
            << u"with the app com.microsoft.CompanyPortalMac"_s << true;
        QTest::newRow("it installs something else")
            << prestage({u"77"_s}) << u"Blueprints cannot be read"_s << true;
    }
    void prestagesAreShownAndCount()
    {
        QFETCH(QJsonObject, prestage);
        QFETCH(QString, said);
        QFETCH(bool, replaced);
        Facts facts = project();
        addProfile(facts, byHand(facts));
        read(facts, "jamf.prestages", QJsonArray{prestage});
        facts.answers["jamf.sso-profile"] = {{u"existing"_s, u"replace"_s}};
        QCOMPARE(!s_step.plan(facts).changes.empty(), replaced);
        const QString words = sample::words(s_step.judge(facts));
        QVERIFY2(words.contains(said), qPrintable(words));
    }

    void aPrestageReachesMacsWithoutAScope()
    {
        Facts facts = project();
        Given given = byHand(facts);
        given.groups.clear();
        addProfile(facts, given);
        read(facts, "jamf.prestages", QJsonArray{prestage({u"5"_s})});
        QVERIFY(s_step.plan(facts).changes.empty() && s_step.plan(facts).ask);
    }

    void prestagesThatCannotBeReadAreNotKnown()
    {
        Facts facts = project();
        addProfile(facts, ours(facts));
        fail(facts, "jamf.prestages");
        const Verdict verdict = s_step.judge(facts);
        QCOMPARE(verdict.state, State::Met);
        QVERIFY(words(verdict).contains(u"Read Computer PreStage Enrollments"_s));
        for (const Evidence &one : verdict.evidence)
            QVERIFY(!facts.problem(one.source)); // a right that is not needed is no failure
    }

    void ourOwnIsNotWrittenWhereSomebodyPutScepIn()
    {
        Facts facts = project();
        Given given = ours(facts);
        given.plist = withSsoKey(given.plist, u"UseSharedDeviceKeys"_s, {});
        addProfile(facts, given);
        QCOMPARE(ids(s_step.plan(facts)), QStringList(u"jamf.sso-profile/update"_s));
        Plist scep;
        scep.set(u"PayloadType"_s, Plist{u"com.apple.security.scep"_s});
        for (auto &[key, value] : std::get<Plist::Dict>(given.plist.value)) {
            if (key == u"PayloadContent"_s)
                std::get<Plist::Array>(value.value).push_back(scep);
        }
        Facts later = project();
        addProfile(later, given);
        QVERIFY(s_step.plan(later).changes.empty());
        QCOMPARE(s_step.judge(later).state, State::Unmet);
    }

    void aScopeIsNotWrittenWhereATextWouldDecay()
    {
        Facts facts = project();
        Given given = ours(facts);
        given.groups = {u"41"_s};
        addProfile(facts, given);
        QCOMPARE(ids(s_step.plan(facts)), QStringList(u"jamf.sso-profile/scope"_s));
        QJsonObject fact = facts.object("jamf.profile/7");
        fact[u"entities"_s] = true;
        read(facts, "jamf.profile/7", fact);
        QVERIFY(s_step.plan(facts).changes.empty());
    }

    void undoOfAScopeLeavesWhatOthersAdded()
    {
        Facts facts = project();
        Given given = ours(facts);
        given.groups = {u"41"_s};
        given.exclusions.clear();
        addProfile(facts, given);
        const Written written =
            writtenFrom(s_step.plan(facts).changes.front(), "jamf.sso-profile", "7");
        const auto undone = [&](const QStringList &groups) {
            Facts after = project();
            Given now = given;
            now.groups = groups;
            addProfile(after, now);
            return s_step.undo(after, written);
        };
        const auto undo = undone({u"42"_s, u"41"_s});
        QVERIFY(undo && undo->apply);
        const auto kept = undone({u"41"_s, u"42"_s, u"50"_s});
        QVERIFY(kept && !kept->apply && !kept->risk.isEmpty());
        QVERIFY(!undone({u"41"_s}));
    }
};

QTEST_GUILESS_MAIN(TestJamfSsoNeighbours)
#include "tst_jamf_sso_neighbours.moc"
