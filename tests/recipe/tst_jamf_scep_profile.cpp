// SPDX-License-Identifier: MIT
#include "profile_tenant.h"

#include "recipe/steps/steps.h"

#include "base/json.h"
#include "base/secret.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;
using namespace latchkey::recipe::sample;
using base::Plist;

namespace {

const Step s_step = steps::jamfScepProfile();

Facts configured(const QString &mode = u"dynamic"_s)
{
    Facts facts = project();
    if (mode == u"static"_s) {
        const auto set = facts.decisions.set(u"scep.mode"_s, mode);
        Q_ASSERT(set.has_value());
        facts.secrets = {"scep.secret"};
        facts.secretDigests["scep.secret"] = base::Secret(QByteArray("right")).digest("salt");
    }
    facts.answers["scep.configuration"] = {
        {u"scep-url"_s, scepAddress},
        {u"challenge-url"_s, u"https://acme.okta.com/api/v1/certificateAuthorities/1/challenge"_s}};
    return facts;
}

void sayDone(Facts &facts) { facts.answers["jamf.scep-profile"] = {{u"done"_s, true}}; }

Given ours(const Facts &facts, const QString &challenge = u"marker"_s)
{
    Given given;
    given.id = u"7"_s;
    given.name = u"Okta Device Access SCEP"_s;
    given.plist = asStored(scepProfile(facts).value_or(mac::Profile()), given.id);
    given.ours = true;
    given.challenge = challenge;
    return given;
}

QString digestOf(QByteArray secret)
{
    return QString::fromLatin1(base::Secret(std::move(secret)).digest("salt"));
}

/// Changes a key of the SCEP payload.
void put(Given &given, const QString &key, const Plist &value)
{
    for (auto &[name, content] : std::get<Plist::Dict>(given.plist.value)) {
        if (name != u"PayloadContent"_s)
            continue;
        Plist &payload = std::get<Plist::Array>(content.value).front();
        Plist inner = *payload.find(u"PayloadContent"_s);
        inner.set(key, value);
        payload.set(u"PayloadContent"_s, inner);
    }
}

void addCertificate(Facts &facts, const QString &name, const QString &end)
{
    QVERIFY(facts.decisions.set(u"pilot.serials"_s, u"C02PILOT"_s).has_value());
    read(facts, "jamf.pilot/C02PILOT",
         QJsonObject{{u"id"_s, u"1"_s},
                     {u"serial"_s, u"C02PILOT"_s},
                     {u"certificates"_s, QJsonArray{QJsonObject{{u"commonName"_s, name},
                                                                {u"identity"_s, true},
                                                                {u"expirationDate"_s, end}}}}});
}

} // namespace

class TestJamfScepProfile : public QObject
{
    Q_OBJECT

private slots:
    void theShellIsMadeWithTheMarker()
    {
        const Facts facts = configured();
        QCOMPARE(s_step.judge(facts).state, State::Unmet);
        const Plan plan = s_step.plan(facts);
        QCOMPARE(ids(plan), QStringList(u"jamf.scep-profile/profile"_s));
        const Change &change = plan.changes.front();
        QVERIFY(change.apply && !change.repeatable);
        QVERIFY(change.apply->body.contains("$MSSCEPCHALLENGE"));
        QVERIFY(change.apply->body.contains(scepAddress.toUtf8()));
        QVERIFY(change.apply->body.contains("<id>41</id>"));
    }

    void itIsShownBeforeTheAddressIsKnown()
    {
        const Facts facts = project();
        const Change change = s_step.plan(facts).changes.front();
        QVERIFY(!change.apply);
        QCOMPARE(change.after, s_step.plan(configured()).changes.front().after);
    }

    void theHandStepIsAskedWithLinkAndValues()
    {
        Facts facts = configured();
        addProfile(facts, ours(facts));
        QCOMPARE(s_step.judge(facts).state, State::Waiting);
        const Plan plan = s_step.plan(facts);
        QVERIFY(plan.changes.empty() && plan.ask);
        QVERIFY(plan.ask->deepLink.endsWith(u"id=7&o=r"_s));
        QCOMPARE(plan.ask->wants, std::vector<QByteArray>{"done"});
        QCOMPARE(plan.ask->secrets, (std::vector<QByteArray>{"scep.user", "scep.password"}));
        QStringList values;
        for (const auto &[name, value] : plan.ask->values)
            values += value;
        QVERIFY(values.contains(scepAddress) && values.contains(u"Dynamic-Microsoft CA"_s) &&
                values.contains(u"30"_s));
        QVERIFY(values.join(u' ').contains(u"/challenge"_s));
    }

    void doneIsStatedAndNeverWrittenAgain()
    {
        Facts facts = configured();
        sayDone(facts);
        addProfile(facts, ours(facts));
        const Verdict verdict = s_step.judge(facts);
        QCOMPARE(verdict.state, State::Met);
        QVERIFY(verdict.stated);
        QVERIFY(s_step.plan(facts).changes.empty() && !s_step.plan(facts).ask);
    }

    void aCertificateOnThePilotChecksIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("end");
        QTest::addColumn<bool>("met");
        QTest::newRow("Okta's, valid") << u"Mac ODA 1234"_s << u"2027-11-01T00:00:00Z"_s << true;
        QTest::newRow("Okta's, expired") << u"Mac ODA 1234"_s << u"2025-11-01T00:00:00Z"_s << false;
        QTest::newRow("somebody else's") << u"Mac Jamf"_s << u"2027-11-01T00:00:00Z"_s << false;
    }

    void aCertificateOnThePilotChecksIt()
    {
        QFETCH(QString, name);
        QFETCH(QString, end);
        QFETCH(bool, met);
        Facts facts = configured();
        addProfile(facts, ours(facts));
        addCertificate(facts, name, end);
        const Verdict verdict = s_step.judge(facts);
        QCOMPARE(verdict.state, met ? State::Met : State::Waiting);
        QVERIFY(!verdict.stated);
        QCOMPARE(!s_step.plan(facts).ask, met);
    }

    void redistributionIsSeenInTheSubject()
    {
        Facts facts = configured();
        sayDone(facts);
        Given given = ours(facts);
        const Plist pair{
            Plist::Array{Plist{u"CN"_s}, Plist{u"$COMPUTERNAME ODA $UDID $PROFILE_IDENTIFIER"_s}}};
        put(given, u"Subject"_s, Plist{Plist::Array{Plist{Plist::Array{pair}}}});
        addProfile(facts, given);
        const Verdict verdict = s_step.judge(facts);
        QCOMPARE(verdict.state, State::Met);
        QVERIFY(words(verdict).contains(u"redistribution"_s));
    }

    void wrongValuesAreNeverWritten_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<Plist>("value");
        QTest::newRow("another address")
            << u"URL"_s << Plist{u"https://acme.okta.com/pki/9/scep/rac9"_s};
        QTest::newRow("a small key") << u"Keysize"_s << Plist{qint64(1024)};
        QTest::newRow("an exportable key") << u"KeyIsExtractable"_s << Plist{true};
    }

    void wrongValuesAreNeverWritten()
    {
        QFETCH(QString, key);
        QFETCH(Plist, value);
        Facts facts = configured();
        sayDone(facts);
        Given given = ours(facts);
        put(given, key, value);
        addProfile(facts, given);
        const Verdict verdict = s_step.judge(facts);
        QCOMPARE(verdict.state, State::Unmet);
        QVERIFY(words(verdict).contains(key));
        QVERIFY(s_step.plan(facts).changes.empty() && s_step.plan(facts).ask);
    }

    void aLostMarkerIsAskedFor_data()
    {
        QTest::addColumn<QString>("challenge");
        QTest::addColumn<bool>("done");
        QTest::addColumn<State>("state");
        QTest::newRow("not shown, not done") << u"absent"_s << false << State::Waiting;
        QTest::newRow("not shown, done") << u"absent"_s << true << State::Met;
        QTest::newRow("a fixed one, not done") << u"literal"_s << false << State::Waiting;
        QTest::newRow("a fixed one, done") << u"literal"_s << true << State::Unmet;
    }

    void aLostMarkerIsAskedFor()
    {
        QFETCH(QString, challenge);
        QFETCH(bool, done);
        QFETCH(State, state);
        Facts facts = configured();
        if (done)
            sayDone(facts);
        addProfile(facts, ours(facts, challenge));
        QCOMPARE(s_step.judge(facts).state, state);
        QVERIFY(s_step.plan(facts).changes.empty());
    }

    void oneMadeByHandIsUsedAsItIs()
    {
        Facts facts = project();
        Given given = ours(configured());
        given.ours = false;
        given.name = u"By hand"_s;
        addProfile(facts, given); // the address is then the one in Jamf Pro
        QCOMPARE(s_step.judge(facts).state, State::Waiting);
        QVERIFY(s_step.plan(facts).changes.empty() && s_step.plan(facts).ask);
        sayDone(facts);
        QCOMPARE(s_step.judge(facts).state, State::Met);
        QVERIFY(s_step.judge(facts).stated);
        QVERIFY(s_step.plan(facts).changes.empty() && !s_step.plan(facts).ask);
    }

    void anotherAddressMeansAnotherProfile()
    {
        Facts facts = configured();
        Given given = ours(facts);
        given.ours = false;
        given.name = u"By hand"_s;
        put(given, u"URL"_s, Plist{u"https://acme.okta.com/pki/9/scep/rac9"_s});
        addProfile(facts, given);
        QCOMPARE(ids(s_step.plan(facts)), QStringList(u"jamf.scep-profile/profile"_s));
        QVERIFY(words(s_step.judge(facts)).contains(u"stays as it is"_s));
    }

    void staticIsWrittenWhole()
    {
        const Facts facts = configured(u"static"_s);
        const Change change = s_step.plan(facts).changes.front();
        QVERIFY(change.apply && change.apply->body.contains(base::secretPlace("scep.secret")));
        QVERIFY(!base::jsonBytes(change.after).contains(base::secretPlace("scep.secret")));
        Facts without = facts;
        without.secrets.clear();
        QVERIFY(!s_step.plan(without).changes.front().apply);
    }

    void staticIsComparedByDigest_data()
    {
        QTest::addColumn<QString>("digest");
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("stated");
        QTest::addColumn<int>("changes");
        QTest::newRow("the same") << digestOf("right") << State::Met << false << 0;
        QTest::newRow("masked") << digestOf("********") << State::Met << true << 0;
        QTest::newRow("another") << digestOf("wrong") << State::Unmet << false << 1;
    }

    void staticIsComparedByDigest()
    {
        QFETCH(QString, digest);
        QFETCH(State, state);
        QFETCH(bool, stated);
        QFETCH(int, changes);
        Facts facts = configured(u"static"_s);
        Given given = ours(facts, u"literal"_s);
        given.challengeDigest = digest;
        addProfile(facts, given);
        const Verdict verdict = s_step.judge(facts);
        QVERIFY2(verdict.state == state, qPrintable(words(verdict)));
        QCOMPARE(verdict.stated, stated);
        const Plan plan = s_step.plan(facts);
        QCOMPARE(int(plan.changes.size()), changes);
        QVERIFY(!plan.ask);
        for (const Change &change : plan.changes) {
            QCOMPARE(change.id, QByteArray("jamf.scep-profile/update"));
            QVERIFY(change.apply->body.contains(base::secretPlace("scep.secret")));
            QVERIFY(!s_step.undo(facts, writtenFrom(change, s_step.id, "7")));
        }
    }

    void staticOverADynamicOneIsNotWritten()
    {
        Facts facts = configured(u"static"_s);
        addProfile(facts, ours(facts, u"marker"_s));
        QCOMPARE(s_step.judge(facts).state, State::Unmet);
        QVERIFY(s_step.plan(facts).changes.empty());
    }

    void undoDeletesItEvenWhenCompleted()
    {
        Facts facts = configured();
        const Written written = writtenFrom(s_step.plan(facts).changes.front(), s_step.id, "7");
        sayDone(facts);
        addProfile(facts, ours(facts));
        const auto undo = s_step.undo(facts, written);
        QVERIFY(undo && undo->apply && undo->apply->method == base::Method::Delete);
    }

    void undoLeavesAForeignOneAlone()
    {
        Facts facts = configured();
        const Written written = writtenFrom(s_step.plan(facts).changes.front(), s_step.id, {});
        Given given = ours(facts);
        given.ours = false;
        addProfile(facts, given);
        QVERIFY(!s_step.undo(facts, written));
    }
};

QTEST_GUILESS_MAIN(TestJamfScepProfile)
#include "tst_jamf_scep_profile.moc"
