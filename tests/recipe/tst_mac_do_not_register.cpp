// SPDX-License-Identifier: MIT
#include "pilot_sample.h"
#include "recipe/steps/steps.h"

#include <QTest>

using namespace latchkey;
using namespace sample;

class MacDoNotRegisterTest : public QObject
{
    Q_OBJECT

private slots:
    void fromTheMac_data();
    void fromTheMac();
    void fromTheLog_data();
    void fromTheLog();
    void aWordIsOnlyStated();
    void notYetIsOvertakenByWhatComesLater();
    void aLinkedAccountAloneIsNotJudged();
    void judgesOneMacAlone();
    void evidenceHasItsOwnTime();
};

namespace {

QJsonObject mac(const QString &state, const QJsonValue &linked, bool userPart)
{
    return {{u"app-sso"_s, QJsonObject{{u"state"_s, state}, {u"userPart"_s, userPart}}},
            {u"accounts"_s, QJsonObject{{u"linked"_s, linked}}}};
}

} // namespace

void MacDoNotRegisterTest::fromTheMac_data()
{
    QTest::addColumn<QJsonObject>("facts");
    QTest::addColumn<bool>("accountCreated");
    QTest::addColumn<QByteArray>("state");
    const QJsonArray one{u"itadmin"_s};
    QTest::newRow("nobody registered")
        << mac(u"ready"_s, QJsonArray(), true) << false << QByteArray("met");
    QTest::newRow("accounts not told, user part null")
        << mac(u"ready"_s, QJsonValue(), true) << false << QByteArray("met");
    QTest::newRow("root saw no user part, no account is linked")
        << mac(u"ready"_s, QJsonArray(), false) << false << QByteArray("met");
    QTest::newRow("root saw no user part, accounts not told")
        << mac(u"ready"_s, QJsonValue(), false) << false << QByteArray("unknown");
    QTest::newRow("an account is linked already")
        << mac(u"ready"_s, one, true) << false << QByteArray("unmet");
    QTest::newRow("an account is linked after the login")
        << mac(u"ready"_s, one, true) << true << QByteArray("met");
    QTest::newRow("a user is registered")
        << mac(u"user-registered"_s, QJsonArray(), true) << false << QByteArray("unmet");
    QTest::newRow("a user is registered after the login")
        << mac(u"user-registered"_s, one, true) << true << QByteArray("met");
    QTest::newRow("not yet registered")
        << mac(u"device-pending"_s, QJsonArray(), true) << false << QByteArray("waiting");
    QTest::newRow("unreadable") << mac(u"unreadable"_s, QJsonArray(), true) << false
                                << QByteArray("unknown");
    QTest::newRow("nothing") << QJsonObject() << false << QByteArray("unknown");
}

void MacDoNotRegisterTest::fromTheMac()
{
    QFETCH(QJsonObject, facts);
    QFETCH(bool, accountCreated);
    QFETCH(QByteArray, state);
    const recipe::Verdict verdict = recipe::device::doNotRegister(shown(facts, accountCreated));
    QCOMPARE(name(verdict), state);
    QVERIFY(hasAdvice(verdict));
}

void MacDoNotRegisterTest::fromTheLog_data()
{
    QTest::addColumn<QJsonArray>("log");
    QTest::addColumn<QByteArray>("state");
    const QString old = u"device.password_sync.enrollment.create"_s;
    const QJsonObject keys = logged(keysEvent, 1);
    QTest::newRow("keys only") << QJsonArray{keys} << QByteArray("met");
    QTest::newRow("an administrator registered")
        << QJsonArray{keys, logged(userEvent, 2, u"admin"_s)} << QByteArray("unmet");
    QTest::newRow("by the old event")
        << QJsonArray{keys, logged(old, 2, u"admin"_s)} << QByteArray("unmet");
    QTest::newRow("an administrator before the new user")
        << QJsonArray{keys, logged(userEvent, 2, u"admin"_s), logged(accountEvent, 3, u"ada"_s)}
        << QByteArray("unmet");
    QTest::newRow("the new user, after the account")
        << QJsonArray{keys, logged(accountEvent, 2, u"ada"_s), logged(userEvent, 3, u"ada"_s)}
        << QByteArray("met");
    QTest::newRow("the new user, in the same login")
        << QJsonArray{keys, logged(userEvent, 2, u"ada"_s), logged(accountEvent, 3, u"ada"_s)}
        << QByteArray("met");
    QTest::newRow("a refused registration")
        << QJsonArray{keys, logged(userEvent, 2, u"admin"_s, u"FAILURE"_s, u"no"_s)}
        << QByteArray("met");
    QTest::newRow("nothing yet") << QJsonArray() << QByteArray("waiting");
}

void MacDoNotRegisterTest::fromTheLog()
{
    QFETCH(QJsonArray, log);
    QFETCH(QByteArray, state);
    const recipe::Step step = recipe::steps::macDoNotRegister();
    const recipe::Facts facts = scoped({}, log);
    const recipe::Verdict verdict = step.judge(facts);
    QCOMPARE(name(verdict), state);
    QVERIFY(hasAdvice(verdict));
    const auto ask = step.plan(facts).ask;
    QCOMPARE(ask.has_value(), state == "waiting"); // the notice comes while it is of use
    if (ask)
        QCOMPARE(ask->wants, std::vector<QByteArray>{"done"});
}

void MacDoNotRegisterTest::aWordIsOnlyStated()
{
    const recipe::Step step = recipe::steps::macDoNotRegister();
    recipe::Facts facts = scoped();
    facts.answers["mac.do-not-register"] = {{u"done"_s, true}};
    QVERIFY(step.judge(facts).stated);
    facts = scoped({}, {logged(keysEvent, 1)});
    facts.answers["mac.do-not-register"] = {{u"done"_s, true}};
    QVERIFY(!step.judge(facts).stated);
    QCOMPARE(name(step.judge(facts)), "met");
}

/// The Mac itself said that it still waits: the log tells what came later, and the notice that was
/// read is not shown a second time.
void MacDoNotRegisterTest::notYetIsOvertakenByWhatComesLater()
{
    const recipe::Step step = recipe::steps::macDoNotRegister();
    recipe::Facts facts = scoped();
    facts.evidence = mac(u"device-pending"_s, QJsonArray(), true);
    facts.evidence[u"mac"_s] = QJsonObject{{u"serial"_s, serial}};
    facts.evidenceAt = now;
    QCOMPARE(name(step.judge(facts)), "waiting");
    QVERIFY(step.judge(facts).recheck);
    QCOMPARE(step.plan(facts).ask.value_or(recipe::Ask()).wants, std::vector<QByteArray>{"done"});
    recipe::Facts done = facts;
    done.answers["mac.do-not-register"] = {{u"done"_s, true}};
    QVERIFY(step.judge(done).stated);
    QVERIFY(!step.plan(done).ask);
    read(facts, "okta.log", QJsonArray{logged(keysEvent, 1)});
    QCOMPARE(name(step.judge(facts)), "met");
    QVERIFY(!step.judge(facts).stated);
}

/// Without the log nobody can tell whether the first login made the account or an administrator
/// registered.
void MacDoNotRegisterTest::aLinkedAccountAloneIsNotJudged()
{
    const QJsonObject facts = mac(u"ready"_s, QJsonArray{u"ada"_s}, true);
    QCOMPARE(name(recipe::device::doNotRegister(shown(facts, std::nullopt))), "unknown");
}

void MacDoNotRegisterTest::judgesOneMacAlone()
{
    const auto verdicts = recipe::judgeDevice(mac(u"ready"_s, QJsonArray(), true), now);
    QCOMPARE(verdicts.size(), size_t(7));
    for (const auto &[step, verdict] : verdicts) {
        QVERIFY2(step.startsWith("mac."), step.constData());
        QVERIFY2(hasAdvice(verdict), step.constData());
        const bool shown = step == "mac.registration" || step == "mac.do-not-register";
        QCOMPARE(name(verdict), step == "mac.okta-log" ? "not-applicable"
                                : shown                ? "met"
                                                       : "unknown");
    }
}

/// What a Mac showed is told with the time at which it was so, and not with that of the question.
void MacDoNotRegisterTest::evidenceHasItsOwnTime()
{
    QJsonObject facts = mac(u"ready"_s, QJsonArray(), true);
    const QDateTime made = now.addDays(-40);
    facts[u"made"_s] = made.toString(Qt::ISODate);
    for (const auto &[step, verdict] : recipe::judgeDevice(facts, now)) {
        for (const recipe::Evidence &one : verdict.evidence)
            QCOMPARE(one.at, made);
    }
}

QTEST_GUILESS_MAIN(MacDoNotRegisterTest)
#include "tst_mac_do_not_register.moc"
