// SPDX-License-Identifier: MIT
#include "pilot_facts.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;

namespace {

const QString kCreated = u"device.local_account.create"_s;
const QString kPilot = u"C02PILOT0001"_s;

Verdict judged(const Facts &facts) { return steps::accountCreated().judge(facts); }

QJsonObject account(const QString &status, bool platformSso)
{
    return {{u"username"_s, u"jane"_s},
            {u"fullName"_s, u"Jane Work"_s},
            {u"status"_s, status},
            {u"platformSso"_s, platformSso}};
}

} // namespace

class TestAccountCreated : public QObject
{
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void asksForAccountsOnlyWithoutTheEvent();
    void listedAccounts_data();
    void listedAccounts();
    void readsAccounts_data();
    void readsAccounts();
    void failureSaysWhy();
    void saidDoneIsCheckedAgain();
    void saidDoneWithoutTheLogIsStated();
    void asksForALogin();
    void waitsForThePilot();
};

void TestAccountCreated::judges_data()
{
    QTest::addColumn<QJsonArray>("log");
    QTest::addColumn<QString>("standing");
    const auto row = [](const char *name, const QJsonArray &log, const QString &standing) {
        QTest::newRow(name) << log << standing;
    };
    const QJsonObject failed = logRow(kCreated, 1, kPilot, u"guo1"_s, u"bad name"_s);
    row("nobody signed in", {logRow(u"device.enrollment.create"_s, 1)}, u"waiting"_s);
    row("an account was made", {logRow(kCreated, 5)}, u"met"_s);
    row("no account was made", {failed}, u"unmet"_s);
    row("first none, then one", {failed, logRow(kCreated, 5)}, u"met"_s);
    row("one, and later none for another person",
        {logRow(kCreated, 0), logRow(kCreated, 9, kPilot, u"guo1"_s, u"bad name"_s)}, u"met"_s);
    row("on another Mac", {logRow(kCreated, 5, u"C02OTHER0001"_s, u"guo2"_s)}, u"waiting"_s);
    row("by the device id of the pilot",
        {logRow(u"device.enrollment.create"_s, 1), logRow(kCreated, 5, {}, u"guo1"_s)}, u"met"_s);
    row("a result that is neither", {[] {
            QJsonObject odd = logRow(kCreated, 5);
            odd[u"result"_s] = u"SKIPPED"_s;
            return odd;
        }()},
        u"unmet"_s);
}

void TestAccountCreated::judges()
{
    QFETCH(QJsonArray, log);
    Facts facts = pilotFacts();
    putFact(facts, "okta.log", log);
    putFact(facts, "okta.os-accounts/guo1", QJsonValue::Null);
    const Verdict verdict = judged(facts);
    QTEST(standing(verdict), "standing");
    QCOMPARE(verdict.advice.isEmpty(), verdict.isGood());
    QVERIFY(!verdict.evidence.empty());
    QCOMPARE(steps::accountCreated().plan(facts).ask.has_value(), !verdict.isGood());
}

void TestAccountCreated::asksForAccountsOnlyWithoutTheEvent()
{
    const Step step = steps::accountCreated();
    Facts facts = pilotFacts();
    QCOMPARE(keysOf(step.needs(facts)), QByteArrayList{"okta.log"});
    putFact(facts, "okta.log", QJsonArray{logRow(kCreated, 5)});
    QVERIFY(step.needs(facts).empty());
    putFact(facts, "okta.log", QJsonArray{logRow(u"device.enrollment.create"_s, 1)});
    QVERIFY(step.needs(facts).empty());
    facts.written.front().at = facts.now.addDays(-200);
    QCOMPARE(keysOf(step.needs(facts)), QByteArrayList{"okta.os-accounts/guo1"});
    facts.written.front().at = facts.now.addSecs(-600);
    facts.answers["account.created"] = {{u"done"_s, true}};
    const auto needs = step.needs(facts);
    QCOMPARE(keysOf(needs), QByteArrayList{"okta.os-accounts/guo1"});
    QCOMPARE(needs.front().first.target,
             QByteArray("/api/v1/devices/guo1/os-accounts?expand=account_linked_enrollments"));
    putFact(facts, "okta.os-accounts/guo1", QJsonValue::Null);
    QVERIFY(step.needs(facts).empty());
}

void TestAccountCreated::listedAccounts_data()
{
    QTest::addColumn<QJsonArray>("accounts");
    QTest::addColumn<QString>("standing");
    QTest::newRow("none") << QJsonArray() << u"waiting"_s;
    QTest::newRow("enrolled") << QJsonArray{account(u"ACTIVE"_s, true)} << u"met"_s;
    QTest::newRow("a local one only") << QJsonArray{account(u"ACTIVE"_s, false)} << u"waiting"_s;
    QTest::newRow("a deleted one") << QJsonArray{account(u"DELETED"_s, true)} << u"waiting"_s;
}

void TestAccountCreated::listedAccounts()
{
    QFETCH(QJsonArray, accounts);
    Facts facts = pilotFacts();
    putFact(facts, "okta.log", QJsonArray{logRow(u"device.enrollment.create"_s, 1)});
    putFact(facts, "okta.os-accounts/guo1", accounts);
    QTEST(standing(judged(facts)), "standing");
}

void TestAccountCreated::readsAccounts_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("standing");
    const QByteArray one =
        R"([{"id":"dao1","status":"ACTIVE","profile":{"username":"jane","fullName":"Jane Work"},)"
        R"("_embedded":{"accountLinkedEnrollments":[{"type":"platform_sso"}]}}])";
    QTest::newRow("one that is enrolled") << 200 << one << u"met"_s;
    QTest::newRow("not licensed") << 401 << QByteArray(R"({"errorCode":"E0000015"})")
                                  << u"waiting"_s;
    QTest::newRow("not there") << 404 << QByteArray("<html>") << u"waiting"_s;
    QTest::newRow("in trouble") << 503 << QByteArray() << u"waiting"_s;
    QTest::newRow("wrong types") << 200 << QByteArray(R"([1,{"profile":[],"_embedded":7}])")
                                 << u"waiting"_s;
}

void TestAccountCreated::readsAccounts()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    OktaOrg org;
    Facts facts = pilotFacts();
    putFact(facts, "okta.log", QJsonArray{logRow(u"device.enrollment.create"_s, 1)});
    facts.answers["account.created"] = {{u"done"_s, true}};
    org.on("/api/v1/devices/guo1/os-accounts?expand=account_linked_enrollments", body, status);
    org.read(facts, {steps::accountCreated()});
    QTEST(standing(judged(facts)), "standing");
}

void TestAccountCreated::failureSaysWhy()
{
    Facts facts = pilotFacts();
    const QString reason = u"User is not assigned to Platform Single Sign-On for macOS App"_s;
    putFact(facts, "okta.log", QJsonArray{logRow(kCreated, 1, kPilot, u"guo1"_s, reason)});
    const Verdict verdict = judged(facts);
    QVERIFY(verdict.evidence.front().text.english().contains(reason));
    QVERIFY(verdict.advice.english().contains(u"Assign this user"_s));
}

void TestAccountCreated::saidDoneIsCheckedAgain()
{
    Facts facts = pilotFacts();
    putFact(facts, "okta.log", QJsonArray());
    putFact(facts, "okta.os-accounts/guo1", QJsonArray());
    QVERIFY(!judged(facts).recheck);
    facts.answers["account.created"] = {{u"done"_s, true}};
    const Verdict verdict = judged(facts);
    QCOMPARE(standing(verdict), u"waiting"_s);
    QCOMPARE(verdict.recheck->keys, (std::vector<QByteArray>{"okta.log", "okta.os-accounts/guo1"}));
}

void TestAccountCreated::saidDoneWithoutTheLogIsStated()
{
    Facts facts = pilotFacts();
    failFact(facts, "okta.log", base::Fault::Forbidden);
    QCOMPARE(standing(judged(facts)), u"unmet"_s);
    facts.answers["account.created"] = {{u"done"_s, true}};
    QCOMPARE(standing(judged(facts)), u"met (stated)"_s);
    facts.answers["account.created"] = {{u"done"_s, u"yes"_s}};
    QCOMPARE(standing(judged(facts)), u"unmet"_s);
}

void TestAccountCreated::asksForALogin()
{
    Facts facts = pilotFacts();
    putFact(facts, "okta.log", QJsonArray());
    const Plan plan = steps::accountCreated().plan(facts);
    QVERIFY(plan.changes.empty());
    QCOMPARE(plan.ask->wants, std::vector<QByteArray>{"done"});
    QVERIFY(plan.ask->secrets.empty());
    QCOMPARE(plan.ask->values.front().second, kPilot);
    QVERIFY(plan.ask->deepLink.startsWith(u"https://acme-admin.okta.com/report/system_log_2"_s));
    QVERIFY(plan.ask->menuPath.english().contains(u"Reports > System Log"_s));
}

void TestAccountCreated::waitsForThePilot()
{
    Facts facts = pilotFacts({});
    QCOMPARE(standing(judged(facts)), u"waiting"_s);
    QVERIFY(!steps::accountCreated().plan(facts).ask);
    QVERIFY(steps::accountCreated().mayBeWaived);
    failFact(facts, "jamf.groups", base::Fault::Timeout);
    QCOMPARE(standing(judged(facts)), u"unknown"_s);
}

QTEST_GUILESS_MAIN(TestAccountCreated)
#include "tst_account_created.moc"
