// SPDX-License-Identifier: MIT
#include "pilot_sample.h"
#include "recipe/steps/steps.h"

#include <QTest>

using namespace latchkey;
using namespace sample;

class MacProfilesTest : public QObject
{
    Q_OBJECT

private slots:
    void waitsForTheScope();
    void fromTheInventory_data();
    void fromTheInventory();
    void commandsTellWhatTheInventoryDoesNot_data();
    void commandsTellWhatTheInventoryDoesNot();
    void oldInventoryIsNotTrusted();
    void fromTheMac_data();
    void fromTheMac();
    void evidenceOfAnotherMacDoesNotCount();
    void aHardwareUuidTellsWhoseItIs();
    void aSerialNumberWithAnotherHardwareUuidCountsForNone();
    void oldEvidenceSaysWhatTheVerdictRestsOn();
};

namespace {

const QString first = u"B7F62B65BN.com.okta.mobile"_s;
const QString second = first + u".auth-service-extension"_s;
const QString extension = u"com.okta.mobile.auth-service-extension"_s;

QJsonObject row(const QString &id, const QString &user = {})
{
    return {{u"id"_s, id}, {u"username"_s, user}};
}

QJsonObject ssoProfile(const QString &level)
{
    return {{u"level"_s, level},
            {u"extension"_s, extension},
            {u"types"_s, QJsonArray{u"com.apple.extensiblesso"_s}},
            {u"applications"_s, QJsonArray{first, second}},
            {u"settings"_s, QJsonArray{u"com.okta.mobile"_s, extension}}};
}

QJsonObject scepProfile()
{
    return {{u"level"_s, u"computer"_s}, {u"types"_s, QJsonArray{u"com.apple.security.scep"_s}}};
}

QJsonObject effects(const QString &state, const QJsonValue &okta, const QJsonValue &domains)
{
    return {{u"app-sso"_s, QJsonObject{{u"state"_s, state}}},
            {u"identities"_s, QJsonObject{{u"okta"_s, okta}}},
            {u"domains"_s, domains}};
}

} // namespace

void MacProfilesTest::waitsForTheScope()
{
    const recipe::Step step = recipe::steps::macProfiles();
    const recipe::Facts facts = unscoped();
    QCOMPARE(keysOf(step.needs(facts)), QStringList());
    QCOMPARE(name(step.judge(facts)), "waiting");
    QVERIFY(!step.plan(facts).ask);
    QCOMPARE(keysOf(step.needs(recipe::Facts())), QStringList{u"jamf.groups"_s});
    QCOMPARE(name(step.judge(recipe::Facts())), "waiting");
}

void MacProfilesTest::fromTheInventory_data()
{
    QTest::addColumn<QJsonArray>("rows");
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("both are there") << QJsonArray{row(u"8"_s), row(u"7"_s)} << QByteArray("met");
    QTest::newRow("SCEP is missing") << QJsonArray{row(u"7"_s)} << QByteArray("waiting");
    QTest::newRow("none yet") << QJsonArray() << QByteArray("waiting");
    QTest::newRow("at user level")
        << QJsonArray{row(u"8"_s), row(u"7"_s, u"ada"_s)} << QByteArray("waiting");
    QTest::newRow("rows of other shapes")
        << QJsonArray{1, u"7"_s, QJsonArray()} << QByteArray("waiting");
}

void MacProfilesTest::fromTheInventory()
{
    QFETCH(QJsonArray, rows);
    QFETCH(QByteArray, state);
    const recipe::Step step = recipe::steps::macProfiles();
    const recipe::Facts facts = scoped({{u"profiles"_s, rows}});
    QCOMPARE(keysOf(step.needs(facts)), QStringList());
    const recipe::Verdict verdict = step.judge(facts);
    QCOMPARE(name(verdict), state);
    if (state == "waiting") {
        QVERIFY(verdict.recheck);
        QCOMPARE(verdict.recheck->keys.front(), "jamf.pilot/" + serial.toUtf8());
        QVERIFY(!step.plan(facts).ask); // it comes by itself
    }
}

void MacProfilesTest::commandsTellWhatTheInventoryDoesNot_data()
{
    QTest::addColumn<QJsonArray>("commands");
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QString>("said");
    const auto command = [](const QString &state, const QString &profile) {
        return QJsonObject{{u"state"_s, state},
                           {u"sentAt"_s, u"2026-11-24T08:00:00Z"_s},
                           {u"profileId"_s, profile}};
    };
    const QJsonObject pending = command(u"PENDING"_s, u"8"_s);
    const QJsonObject failed = command(u"ERROR"_s, u"8"_s);
    QTest::newRow("on its way") << QJsonArray{pending} << QByteArray("waiting") << u"PENDING"_s;
    QTest::newRow("refused") << QJsonArray{failed} << QByteArray("unmet") << u"ERROR"_s;
    QTest::newRow("sent again since")
        << QJsonArray{pending, failed} << QByteArray("waiting") << u"PENDING"_s;
    QTest::newRow("refused, but another profile")
        << QJsonArray{command(u"ERROR"_s, u"9"_s)} << QByteArray("waiting") << u"not show"_s;
}

void MacProfilesTest::commandsTellWhatTheInventoryDoesNot()
{
    QFETCH(QJsonArray, commands);
    QFETCH(QByteArray, state);
    QFETCH(QString, said);
    const recipe::Step step = recipe::steps::macProfiles();
    recipe::Facts facts =
        scoped({{u"profiles"_s, QJsonArray{row(u"7"_s)}}, {u"managementId"_s, u"m-1"_s}});
    QCOMPARE(keysOf(step.needs(facts)), QStringList{u"jamf.commands/m-1"_s});
    facts.readings.insert_or_assign("jamf.commands/m-1",
                                    recipe::Fact{tenant::Value(QJsonValue(commands)), facts.now});
    QCOMPARE(keysOf(step.needs(facts)), QStringList());
    const recipe::Verdict verdict = step.judge(facts);
    QCOMPARE(name(verdict), state);
    QString words;
    for (const recipe::Evidence &one : verdict.evidence)
        words += one.text.english();
    QVERIFY2(words.contains(said), qPrintable(words));
}

void MacProfilesTest::oldInventoryIsNotTrusted()
{
    const QJsonArray rows{row(u"8"_s), row(u"7"_s)};
    const QString old = now.addDays(-9).toString(Qt::ISODate);
    const recipe::Verdict verdict =
        recipe::steps::macProfiles().judge(scoped({{u"profiles"_s, rows}, {u"reportedAt"_s, old}}));
    QCOMPARE(name(verdict), "unknown");
    QVERIFY(hasAdvice(verdict));
}

void MacProfilesTest::fromTheMac_data()
{
    QTest::addColumn<QJsonObject>("facts");
    QTest::addColumn<QByteArray>("state");
    const auto list = [](const QJsonArray &profiles) {
        return QJsonObject{{u"profiles"_s, profiles}};
    };
    const auto without = [](QJsonObject profile, const QString &key) {
        profile.remove(key);
        return profile;
    };
    const QJsonObject sso = ssoProfile(u"computer"_s);
    const QJsonObject both{{first, u"approved"_s}, {second, u"approved"_s}};
    QTest::newRow("all is there") << list({sso, scepProfile()}) << QByteArray("met");
    QTest::newRow("at user level")
        << list({ssoProfile(u"user"_s), scepProfile()}) << QByteArray("unmet");
    QTest::newRow("no SCEP") << list({sso}) << QByteArray("unmet");
    QTest::newRow("no associated domains")
        << list({without(sso, u"applications"_s), scepProfile()}) << QByteArray("unmet");
    QTest::newRow("no settings") << list({without(sso, u"settings"_s), scepProfile()})
                                 << QByteArray("unmet");
    QTest::newRow("nothing installed") << list({}) << QByteArray("unmet");
    const QJsonArray identity{u"AA"_s};
    QTest::newRow("in effect") << effects(u"ready"_s, identity, both) << QByteArray("met");
    QTest::newRow("domains not told")
        << effects(u"ready"_s, identity, QJsonValue()) << QByteArray("met");
    QTest::newRow("the app id of April 2025 is missing")
        << effects(u"device-pending"_s, identity, QJsonObject{{first, u"approved"_s}})
        << QByteArray("unmet");
    QTest::newRow("a domain was denied")
        << effects(u"ready"_s, identity, QJsonObject{{first, u"denied"_s}, {second, u"approved"_s}})
        << QByteArray("unmet");
    QTest::newRow("SCEP not shown")
        << effects(u"ready"_s, QJsonValue(), both) << QByteArray("unknown");
    QTest::newRow("no Platform SSO") << effects(u"none"_s, identity, both) << QByteArray("unmet");
    QTest::newRow("another vendor") << effects(u"other"_s, identity, both) << QByteArray("unmet");
    QTest::newRow("unreadable") << effects(u"unreadable"_s, identity, both)
                                << QByteArray("unknown");
    QTest::newRow("nothing told") << QJsonObject() << QByteArray("unknown");
}

void MacProfilesTest::fromTheMac()
{
    QFETCH(QJsonObject, facts);
    QFETCH(QByteArray, state);
    const recipe::Verdict verdict = recipe::device::profiles(shown(facts));
    QCOMPARE(name(verdict), state);
    QVERIFY(hasAdvice(verdict));
    QVERIFY(!verdict.evidence.empty());
}

void MacProfilesTest::evidenceOfAnotherMacDoesNotCount()
{
    const recipe::Step step = recipe::steps::macProfiles();
    recipe::Facts facts = scoped();
    facts.evidence = {{u"profiles"_s, QJsonArray{ssoProfile(u"computer"_s), scepProfile()}},
                      {u"mac"_s, QJsonObject{{u"serial"_s, u"OTHER"_s}}}};
    QCOMPARE(name(step.judge(facts)), "waiting");
    QVERIFY(step.judge(facts).evidence.front().text.english().contains(u"another Mac (OTHER)"_s));
    facts.evidence[u"mac"_s] = QJsonObject{{u"serial"_s, serial.toLower()}};
    QCOMPARE(name(step.judge(facts)), "met");
    QVERIFY(!step.judge(facts).stated);
    facts.evidence.remove(u"mac"_s); // raw prints do not say whose they are: a person's word
    QCOMPARE(name(step.judge(facts)), "met");
    QVERIFY(step.judge(facts).stated);
    QVERIFY(step.judge(facts).evidence.back().text.english().contains(u"does not tell"_s));
    facts.answers.remove("jamf.scope-pilot");
    QVERIFY(facts.decisions.set(u"pilot.serials"_s, serial + u",C02OTHER0001"_s));
    const QString ofTwo = step.judge(facts).evidence.front().text.english();
    QVERIFY2(ofTwo.contains(u"counts for none"_s), qPrintable(ofTwo));
}

/// Raw prints have no serial number; Okta's certificate in them is named after the Mac.
void MacProfilesTest::aHardwareUuidTellsWhoseItIs()
{
    const recipe::Step step = recipe::steps::macProfiles();
    const auto judged = [&](const QJsonObject &owner) {
        recipe::Facts facts = scoped();
        facts.evidence = owner;
        facts.evidence[u"profiles"_s] = QJsonArray{ssoProfile(u"computer"_s), scepProfile()};
        return step.judge(facts);
    };
    const auto certificate = [](const QString &name) {
        return QJsonObject{{u"certificates"_s, QJsonArray{QJsonObject{{u"name"_s, name}}}}};
    };
    const QString other = u"99999999-2222-3333-4444-555555555555"_s;
    QCOMPARE(name(judged({{u"mac"_s, QJsonObject{{u"udid"_s, udid.toLower()}}}})), "met");
    QCOMPARE(name(judged({{u"mac"_s, QJsonObject{{u"udid"_s, other}}}})), "waiting");
    QCOMPARE(name(judged(certificate(u"Pilot ODA "_s + udid))), "met");
    const recipe::Verdict verdict = judged(certificate(u"Pilot ODA "_s + other));
    QCOMPARE(name(verdict), "waiting");
    QVERIFY(verdict.evidence.front().text.english().contains(other));
}

void MacProfilesTest::aSerialNumberWithAnotherHardwareUuidCountsForNone()
{
    recipe::Facts facts = scoped();
    const QString other = u"99999999-2222-3333-4444-555555555555"_s;
    facts.evidence = {{u"profiles"_s, QJsonArray{ssoProfile(u"computer"_s), scepProfile()}},
                      {u"mac"_s, QJsonObject{{u"serial"_s, serial}, {u"udid"_s, other}}}};
    const recipe::Verdict verdict = recipe::steps::macProfiles().judge(facts);
    QCOMPARE(name(verdict), "waiting");
    const QString words = verdict.evidence.front().text.english();
    QVERIFY2(words.contains(other) && words.contains(udid), qPrintable(words));
}

void MacProfilesTest::oldEvidenceSaysWhatTheVerdictRestsOn()
{
    recipe::Facts facts = scoped();
    facts.evidence = {{u"profiles"_s, QJsonArray{ssoProfile(u"computer"_s), scepProfile()}},
                      {u"made"_s, now.addDays(-9).toString(Qt::ISODate)},
                      {u"mac"_s, QJsonObject{{u"serial"_s, serial}}}};
    const recipe::Verdict verdict = recipe::steps::macProfiles().judge(facts);
    QCOMPARE(name(verdict), "waiting");
    const QString words = verdict.evidence.front().text.english();
    QVERIFY2(words.contains(u"what Jamf Pro and Okta tell"_s), qPrintable(words));
}

QTEST_GUILESS_MAIN(MacProfilesTest)
#include "tst_mac_profiles.moc"
