// SPDX-License-Identifier: MIT
#include "pilot_sample.h"
#include "recipe/steps/steps.h"

#include <QTest>

using namespace latchkey;
using namespace sample;

class MacRegistrationTest : public QObject
{
    Q_OBJECT

private slots:
    void fromTheMac_data();
    void fromTheMac();
    void fromTheLog_data();
    void fromTheLog();
    void anOldLogTellsNothing();
    void theLogMakesAUserRight();
    void aFailedLogIsUnknown();
    void evidenceOfAnotherDayIsUnknown();
};

namespace {

QJsonObject sso(const QString &state, const QJsonObject &more = {})
{
    QJsonObject facts{{u"state"_s, state},
                      {u"sharedDeviceKeys"_s, true},
                      {u"createUsersEnabled"_s, true},
                      {u"loginType"_s, u"POLoginTypePassword (1)"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        facts[it.key()] = it.value();
    return {{u"app-sso"_s, facts}};
}

} // namespace

void MacRegistrationTest::fromTheMac_data()
{
    QTest::addColumn<QJsonObject>("facts");
    QTest::addColumn<bool>("accountCreated");
    QTest::addColumn<QByteArray>("state");
    const auto ready = [](const QString &key, const QJsonValue &value) {
        return sso(u"ready"_s, {{key, value}});
    };
    QTest::newRow("ready to hand over") << sso(u"ready"_s) << false << QByteArray("met");
    QTest::newRow("shared keys off")
        << ready(u"sharedDeviceKeys"_s, false) << false << QByteArray("unmet");
    QTest::newRow("no accounts at login")
        << ready(u"createUsersEnabled"_s, false) << false << QByteArray("unmet");
    QTest::newRow("another method")
        << ready(u"loginType"_s, u"POLoginTypeSmartCard (3)"_s) << false << QByteArray("unmet");
    QTest::newRow("pending") << sso(u"device-pending"_s) << false << QByteArray("unmet");
    QTest::newRow("none") << sso(u"none"_s) << false << QByteArray("unmet");
    QTest::newRow("another vendor") << sso(u"other"_s) << false << QByteArray("unmet");
    QTest::newRow("unreadable") << sso(u"unreadable"_s) << false << QByteArray("unknown");
    QTest::newRow("no print") << QJsonObject() << false << QByteArray("unknown");
    const QJsonObject user = sso(u"user-registered"_s, {{u"userStateNumber"_s, 0}});
    QTest::newRow("user before the first account") << user << false << QByteArray("unmet");
    QTest::newRow("user after the first account") << user << true << QByteArray("met");
    QTest::newRow("user who needs new keys")
        << sso(u"user-registered"_s, {{u"userStateNumber"_s, 1}}) << true << QByteArray("unmet");
}

void MacRegistrationTest::fromTheMac()
{
    QFETCH(QJsonObject, facts);
    QFETCH(bool, accountCreated);
    QFETCH(QByteArray, state);
    const recipe::Verdict verdict = recipe::device::registration(shown(facts, accountCreated));
    QCOMPARE(name(verdict), state);
    QVERIFY(hasAdvice(verdict));
}

void MacRegistrationTest::fromTheLog_data()
{
    QTest::addColumn<QJsonArray>("log");
    QTest::addColumn<QByteArray>("state");
    const QString refused = u"User is not assigned to the app"_s;
    QJsonObject elsewhere = logged(keysEvent, 1);
    elsewhere[u"serial"_s] = u"OTHER"_s;
    elsewhere[u"deviceId"_s] = u"guo2"_s;
    QTest::newRow("keys registered") << QJsonArray{logged(keysEvent, 1)} << QByteArray("met");
    QTest::newRow("an account was made")
        << QJsonArray{logged(accountEvent, 1)} << QByteArray("met");
    QTest::newRow("nothing yet") << QJsonArray() << QByteArray("waiting");
    QTest::newRow("another Mac") << QJsonArray{elsewhere} << QByteArray("waiting");
    QTest::newRow("refused") << QJsonArray{logged(keysEvent, 1, {}, u"FAILURE"_s, refused)}
                             << QByteArray("unmet");
    QTest::newRow("refused, then registered")
        << QJsonArray{logged(keysEvent, 1, {}, u"FAILURE"_s, refused), logged(keysEvent, 2)}
        << QByteArray("met");
}

void MacRegistrationTest::fromTheLog()
{
    QFETCH(QJsonArray, log);
    QFETCH(QByteArray, state);
    const recipe::Step step = recipe::steps::macRegistration();
    const recipe::Facts facts = scoped({}, log);
    QCOMPARE(keysOf(step.needs(facts)), QStringList());
    const recipe::Verdict verdict = step.judge(facts);
    QCOMPARE(name(verdict), state);
    QVERIFY(hasAdvice(verdict));
    if (state == "waiting") {
        QVERIFY(verdict.recheck);
        QVERIFY(std::count(verdict.recheck->keys.begin(), verdict.recheck->keys.end(), "okta.log"));
    }
}

void MacRegistrationTest::anOldLogTellsNothing()
{
    const recipe::Step step = recipe::steps::macRegistration();
    recipe::Facts facts = scoped();
    for (recipe::Written &written : facts.written)
        written.at = now.addDays(-200);
    QCOMPARE(name(step.judge(facts)), "unknown");
    const auto ask = step.plan(facts).ask;
    QVERIFY(ask);
    QCOMPARE(ask->wants, std::vector<QByteArray>{"path"});
}

void MacRegistrationTest::theLogMakesAUserRight()
{
    const recipe::Step step = recipe::steps::macRegistration();
    const QJsonObject user = sso(u"user-registered"_s, {{u"userStateNumber"_s, 0}});
    recipe::Facts facts = scoped({}, {logged(keysEvent, 1)});
    facts.evidence = user;
    QCOMPARE(name(step.judge(facts)), "unmet");
    facts = scoped({}, {logged(keysEvent, 1), logged(accountEvent, 2)});
    facts.evidence = user;
    QCOMPARE(name(step.judge(facts)), "met");
}

void MacRegistrationTest::evidenceOfAnotherDayIsUnknown()
{
    const recipe::Step step = recipe::steps::macRegistration();
    recipe::Facts facts = scoped({}, {logged(keysEvent, 1), logged(accountEvent, 2)});
    facts.evidence = sso(u"user-registered"_s, {{u"userStateNumber"_s, 0}});
    facts.evidence[u"made"_s] = now.addSecs(-3600).toString(Qt::ISODate);
    QCOMPARE(name(step.judge(facts)), "met");
    QCOMPARE(step.judge(facts).evidence.front().at, now.addSecs(-3600));
    facts.evidence[u"made"_s] = now.addDays(-2).toString(Qt::ISODate);
    facts.readings.erase("okta.log");
    base::Error error;
    error.fault = base::Fault::Offline;
    facts.readings.insert_or_assign("okta.log", recipe::Fact{base::fail(error), now});
    const recipe::Verdict old = step.judge(facts);
    QCOMPARE(name(old), "unknown");
}

void MacRegistrationTest::aFailedLogIsUnknown()
{
    recipe::Facts facts = scoped();
    base::Error error;
    error.fault = base::Fault::Offline;
    facts.readings.insert_or_assign("okta.log", recipe::Fact{base::fail(error), now});
    const recipe::Verdict verdict = recipe::steps::macRegistration().judge(facts);
    QCOMPARE(name(verdict), "unknown");
}

QTEST_GUILESS_MAIN(MacRegistrationTest)
#include "tst_mac_registration.moc"
