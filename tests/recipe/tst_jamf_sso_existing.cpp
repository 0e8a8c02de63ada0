// SPDX-License-Identifier: MIT
#include "profile_tenant.h"

#include "recipe/findings.h"
#include "recipe/steps/steps.h"

#include "base/json.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;
using namespace latchkey::recipe::sample;
using base::Plist;

/// jamf.sso-profile where Jamf Pro has profiles that somebody else made (design.md 4b).
namespace {

const Step s_step = steps::jamfSsoProfile();

void answer(Facts &facts, const QString &existing)
{
    facts.answers["jamf.sso-profile"] = {{u"existing"_s, existing}};
}

/// A profile made by hand without shared device keys, for group 9.
Given byHand(const Facts &facts, const QString &id = u"5"_s)
{
    Given given;
    given.id = id;
    given.name = u"Okta PSSO by hand "_s + id;
    given.plist = withSsoKey(ssoAsStored(facts, id), u"UseSharedDeviceKeys"_s, {});
    given.groups = {u"9"_s};
    return given;
}

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

class TestJamfSsoExisting : public QObject
{
    Q_OBJECT

private slots:
    void whatIsUsedIsKeptForTheReport()
    {
        Facts facts = project();
        QVERIFY(profileFindings(facts).isEmpty());
        Given given = byHand(facts);
        given.plist = withSsoKey(given.plist, u"RegistrationToken"_s, Plist{u"canary"_s});
        given.plist = withSsoKey(given.plist, u"Long"_s, Plist{QString(100'000, u'x')});
        addProfile(facts, given);
        const QJsonArray found = profileFindings(facts);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0][u"step"_s].toString(), u"jamf.sso-profile"_s);
        QCOMPARE(found[0][u"id"_s].toString(), given.id);
        QCOMPARE(found[0][u"name"_s].toString(), given.name);
        const QByteArray all = base::jsonBytes(found);
        QVERIFY(all.contains("PlatformSSO"));
        QVERIFY(!all.contains("canary"));
        QVERIFY(!all.contains(QByteArray(600, 'x')));
        QVERIFY(found[0][u"more"_s] == false);
        Written own;
        own.change = "jamf.sso-profile/profile";
        own.step = "jamf.sso-profile";
        own.outcome = Outcome::Proved;
        own.object = given.id.toUtf8();
        facts.written.push_back(own);
        QCOMPARE(profileFindings(facts), found); // ours is told as it was read, too
    }

    void oneWithManyKeysIsKeptInPart()
    {
        Facts facts = project();
        Given given = byHand(facts);
        for (int i = 0; i < 400; ++i)
            given.plist = withSsoKey(given.plist, u"Key%1"_s.arg(i), Plist{u"x"_s});
        addProfile(facts, given);
        const QJsonArray found = profileFindings(facts);
        QCOMPARE(found.size(), 1);
        QVERIFY(found[0][u"more"_s] == true);
        QVERIFY(base::jsonBytes(found).size() < 30'000);
    }

    void aRightOneByHandIsLeftWithoutAsking()
    {
        Facts facts = project();
        Given given = byHand(facts);
        given.plist =
            withSsoKey(ssoAsStored(facts, given.id), u"AccountDisplayName"_s, Plist{u"Acme"_s});
        given.plist = withSsoKey(given.plist, u"AccountDisplayName"_s, {});
        addProfile(facts, given);
        QCOMPARE(s_step.judge(facts).state, State::Met);
        QVERIFY(s_step.plan(facts).changes.empty() && !s_step.plan(facts).ask);
    }

    void aFaultyOneByHandAsks()
    {
        Facts facts = project();
        addProfile(facts, byHand(facts));
        const Verdict verdict = s_step.judge(facts);
        QCOMPARE(verdict.state, State::Waiting);
        QVERIFY(words(verdict).contains(u"UseSharedDeviceKeys"_s));
        const Plan plan = s_step.plan(facts);
        QVERIFY(plan.changes.empty() && plan.ask);
        QCOMPARE(plan.ask->wants, std::vector<QByteArray>{"existing"});
        QVERIFY(plan.ask->deepLink.endsWith(u"OSXConfigurationProfiles.html?id=5&o=r"_s));
    }

    void leaveNamesTheKeysAndWritesNothing()
    {
        Facts facts = project();
        addProfile(facts, byHand(facts));
        answer(facts, u"leave"_s);
        const Verdict verdict = s_step.judge(facts);
        QCOMPARE(verdict.state, State::Unmet);
        QVERIFY(words(verdict).contains(u"UseSharedDeviceKeys"_s));
        QVERIFY(s_step.plan(facts).changes.empty() && !s_step.plan(facts).ask);
    }

    void adoptUpdatesInPlace()
    {
        Facts facts = project();
        addProfile(facts, byHand(facts));
        answer(facts, u"adopt"_s);
        const Plan plan = s_step.plan(facts);
        QCOMPARE(ids(plan), QStringList(u"jamf.sso-profile/adopt"_s));
        const base::Request request = plan.changes.front().apply.value_or(base::Request());
        QCOMPARE(request.method, base::Method::Put);
        QVERIFY(request.target.endsWith("/id/5"));
        QVERIFY(request.body.contains("STORED-5") && request.body.contains("Okta PSSO by hand 5"));
        QVERIFY(request.body.contains("UseSharedDeviceKeys"));
        QVERIFY(!request.body.contains("<scope>") && !request.body.contains("Made by Latchkey"));
        QVERIFY(!request.body.contains("(redacted)"));
    }

    void adoptIsRefusedWhereItCouldDamage_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("reason");
        QTest::newRow("user level") << u"user"_s << u"user level"_s;
        QTest::newRow("entities") << u"entities"_s << u"&"_s;
        QTest::newRow("a SCEP payload") << u"scep"_s << u"SCEP"_s;
        QTest::newRow("another secret") << u"secret"_s << u"secret"_s;
    }

    void adoptIsRefusedWhereItCouldDamage()
    {
        QFETCH(QString, fault);
        QFETCH(QString, reason);
        Facts facts = project();
        Given given = byHand(facts);
        given.userLevel = fault == u"user"_s;
        Plist further;
        further.set(u"PayloadType"_s, Plist{fault == u"scep"_s ? u"com.apple.security.scep"_s
                                                               : u"com.apple.wifi.managed"_s});
        if (fault == u"entities"_s)
            further.set(u"SSID"_s, Plist{u"R&D"_s});
        if (fault == u"secret"_s)
            further.set(u"Password"_s, Plist{u"canary"_s});
        for (auto &[key, value] : std::get<Plist::Dict>(given.plist.value)) {
            if (key == u"PayloadContent"_s)
                std::get<Plist::Array>(value.value).push_back(further);
        }
        addProfile(facts, given);
        answer(facts, u"adopt"_s);
        QVERIFY(s_step.plan(facts).changes.empty());
        const Verdict verdict = s_step.judge(facts);
        QCOMPARE(verdict.state, State::Unmet);
        QVERIFY2(words(verdict).contains(reason), qPrintable(words(verdict)));
        QVERIFY(!words(verdict).contains(u"canary"_s));
    }

    void replaceMakesOursAndWaitsForTheExclusion()
    {
        Facts facts = project();
        Given old = byHand(facts);
        addProfile(facts, old);
        answer(facts, u"replace"_s);
        QCOMPARE(ids(s_step.plan(facts)), QStringList(u"jamf.sso-profile/profile"_s));
        addProfile(facts, ours(facts));
        QVERIFY(s_step.plan(facts).changes.empty());
        Verdict verdict = s_step.judge(facts);
        QCOMPARE(verdict.state, State::Unmet);
        QVERIFY(words(verdict).contains(u"exclusions"_s));

        Facts later = project();
        old.exclusions = {u"41"_s, u"42"_s};
        addProfile(later, old);
        addProfile(later, ours(later));
        answer(later, u"replace"_s);
        verdict = s_step.judge(later);
        QVERIFY2(verdict.state == State::Met, qPrintable(words(verdict)));
    }

    void replaceWritesNothingWhileOurGroupsHaveMembers()
    {
        Facts facts = project();
        addProfile(facts, byHand(facts));
        answer(facts, u"replace"_s);
        QJsonObject group = facts.object("jamf.group/41");
        QJsonArray criteria = placeholder();
        QJsonObject first = criteria.first().toObject();
        first[u"value"_s] = u"C02REAL"_s;
        group[u"criteria"_s] = QJsonArray{first};
        read(facts, "jamf.group/41", group);
        QVERIFY(s_step.plan(facts).changes.empty());
        QCOMPARE(s_step.judge(facts).state, State::Unmet);
    }

    void twoActiveOnesStopEverything()
    {
        Facts facts = project();
        addProfile(facts, byHand(facts, u"5"_s));
        addProfile(facts, byHand(facts, u"6"_s));
        for (const QString &existing : {QString(), u"adopt"_s, u"replace"_s, u"leave"_s}) {
            answer(facts, existing);
            QVERIFY(s_step.plan(facts).changes.empty() && !s_step.plan(facts).ask);
            const Verdict verdict = s_step.judge(facts);
            QCOMPARE(verdict.state, State::Unmet);
            QVERIFY(words(verdict).contains(u"by hand 5"_s) &&
                    words(verdict).contains(u"by hand 6"_s));
        }
    }

    void oneWithoutAScopeIsNotInTheWay()
    {
        Facts facts = project();
        Given given = byHand(facts);
        given.groups.clear();
        addProfile(facts, given);
        QCOMPARE(ids(s_step.plan(facts)), QStringList(u"jamf.sso-profile/profile"_s));
        QVERIFY(words(s_step.judge(facts)).contains(u"no Mac is in its scope"_s));
    }

    void neighboursAreNamed_data()
    {
        QTest::addColumn<QString>("extension");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("word");
        QTest::newRow("FastPass") << u"com.okta.mobile.auth-service-extension"_s << u"Credential"_s
                                  << u"FastPass"_s;
        QTest::newRow("another vendor") << u"com.microsoft.CompanyPortalMac.ssoextension"_s
                                        << u"Redirect"_s << u"another vendor"_s;
    }

    void neighboursAreNamed()
    {
        QFETCH(QString, extension);
        QFETCH(QString, type);
        QFETCH(QString, word);
        Plist payload;
        payload.set(u"PayloadType"_s, Plist{u"com.apple.extensiblesso"_s});
        payload.set(u"ExtensionIdentifier"_s, Plist{extension});
        payload.set(u"Type"_s, Plist{type});
        if (type == u"Redirect"_s)
            payload.set(u"PlatformSSO"_s,
                        Plist{Plist::Dict{{u"UseSharedDeviceKeys"_s, Plist{true}}}});
        Given given;
        given.id = u"8"_s;
        given.name = u"Neighbour"_s;
        given.groups = {u"9"_s};
        given.plist.set(u"PayloadContent"_s, Plist{Plist::Array{payload}});
        Facts facts = project();
        addProfile(facts, given);
        QCOMPARE(ids(s_step.plan(facts)), QStringList(u"jamf.sso-profile/profile"_s));
        QVERIFY(words(s_step.judge(facts)).contains(word));
        addProfile(facts, ours(facts));
        QCOMPARE(s_step.judge(facts).state, type == u"Credential"_s ? State::Met : State::Unmet);
    }

    void eachChoiceHasItsReason()
    {
        Facts facts = project();
        Given given = byHand(facts);
        given.userLevel = true;
        addProfile(facts, given);
        const QString said = words(s_step.judge(facts));
        for (const QString &choice : {u"leave: "_s, u"adopt is not safe: It is at user level"_s,
                                      u"replace: a new one is made"_s})
            QVERIFY2(said.contains(choice), qPrintable(said));
        answer(facts, u"leave"_s); // what is not safe is not advised either
        QVERIFY(!s_step.judge(facts).advice.english().contains(u"adopt"_s));
    }

    void atUserLevelRightKeysAreNotEnough()
    {
        Facts facts = project();
        Given given = byHand(facts);
        given.plist = ssoAsStored(facts, given.id);
        given.userLevel = true;
        addProfile(facts, given);
        QCOMPARE(s_step.judge(facts).state, State::Waiting);
    }

    void undoOfAnAdoptionPutsTheOldOneBack()
    {
        Facts facts = project();
        const Given old = byHand(facts);
        addProfile(facts, old);
        answer(facts, u"adopt"_s);
        const Change change = s_step.plan(facts).changes.front();
        QVERIFY(!base::jsonBytes(change.undo).contains("not-used-by-okta"));
        const Written written = writtenFrom(change, "jamf.sso-profile", "5");
        QVERIFY(!s_step.undo(facts, written)); // as it was: nothing to take back

        Facts after = project();
        Given adopted = old;
        adopted.plist = ssoAsStored(after, old.id);
        addProfile(after, adopted);
        const auto undo = s_step.undo(after, written);
        QVERIFY(undo && undo->apply);
        QVERIFY(!undo->apply->body.contains("UseSharedDeviceKeys"));
        QVERIFY(undo->apply->body.contains("STORED-5") &&
                !undo->apply->body.contains("(redacted)"));

        adopted.plist = withSsoKey(adopted.plist, u"EnableAuthorization"_s, Plist{true});
        Facts touched = project();
        addProfile(touched, adopted);
        const auto refused = s_step.undo(touched, written); // somebody changed it since
        QVERIFY(refused && !refused->apply && !refused->risk.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJamfSsoExisting)
#include "tst_jamf_sso_existing.moc"
