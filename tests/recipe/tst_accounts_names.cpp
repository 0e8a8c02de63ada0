// SPDX-License-Identifier: MIT
#include "pilot_facts.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;
using okta::Accounts;

namespace {

Verdict judged(const Facts &facts) { return steps::accountsNames().judge(facts); }

QByteArray person(const QByteArray &login, const QByteArray &extra = {},
                  const QByteArray &appProfile = {})
{
    return R"({"id":"00u)" + login + R"(","credentials":{"userName":"x"},"profile":{)" +
           appProfile +
           R"(},"_embedded":{"user":{"status":"ACTIVE","profile":{"firstName":"Ada","lastName":"L",)"
           R"("email":")" +
           login + R"(","login":")" + login + "\"" + extra + "}}}}";
}

const QByteArray kUsers = "/api/v1/apps/0oa1/users?limit=500&expand=user";

Facts readFacts(OktaOrg &org, const QByteArrayList &people)
{
    org.on(kUsers, '[' + people.join(',') + ']');
    Facts facts = freshFacts();
    org.read(facts, {steps::accountsNames()});
    return facts;
}

} // namespace

class TestAccountsNames : public QObject
{
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void readsOnlyWithAnApp();
    void reusesTheInventory();
    void decisionChangesTheNames();
    void customExpressionIsUnknown();
    void adviceIsForTheFirstTrouble();
    void refusedIsUnmet();
    void hostileNamesAreShown();
    void gatesMacs();
};

void TestAccountsNames::judges_data()
{
    QTest::addColumn<QByteArrayList>("people");
    QTest::addColumn<QString>("standing");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArrayList &people, const QString &standing,
                        const QString &says) { QTest::newRow(name) << people << standing << says; };
    row("two good names", {person("jane@acme.com"), person("john@acme.com")}, u"met"_s,
        u"looked at: 2"_s);
    row("nobody is assigned", {}, u"met"_s, u"looked at: 0"_s);
    row("two that fall together", {person("a+b@acme.com"), person("ab@acme.com")}, u"unmet"_s,
        u"more than one user would get: 1. ab (a+b@acme.com, ab@acme.com)"_s);
    row("a reserved one", {person("root@acme.com")}, u"unmet"_s, u"belongs to macOS"_s);
    row("no address", {person("jane")}, u"unmet"_s, u"no e-mail address: 1. jane"_s);
    row("a null name", {person("a@acme.com", R"(,"firstName":null)")}, u"unmet"_s,
        u"without a first or last name: 1"_s);
    row("a null name, but a full name in the app",
        {person("a@acme.com", R"(,"lastName":null)", R"("macOSAccountFullName":"Ada")")}, u"met"_s,
        u"which is fine"_s);
    row("a lost character", {person("a+b@acme.com")}, u"met"_s, u"loses characters"_s);
    row("details left out", {R"({"id":"1","credentials":{"userName":"a@acme.com"}})"}, u"unknown"_s,
        u"told no names: 1"_s);
}

void TestAccountsNames::judges()
{
    QFETCH(QByteArrayList, people);
    QFETCH(QString, says);
    OktaOrg org;
    const Facts facts = readFacts(org, people);
    const Verdict verdict = judged(facts);
    QTEST(standing(verdict), "standing");
    QVERIFY2(sentences(verdict).contains(says), qPrintable(sentences(verdict)));
    QCOMPARE(verdict.advice.isEmpty(), verdict.isGood());
    QVERIFY(!steps::accountsNames().plan(facts).ask);
}

void TestAccountsNames::readsOnlyWithAnApp()
{
    OktaOrg org;
    org.apps({});
    const Facts facts = readFacts(org, {person("jane@acme.com")});
    QVERIFY(!org.asked.contains(kUsers));
    const Verdict verdict = judged(facts);
    QCOMPARE(standing(verdict), u"unknown"_s);
    QVERIFY(verdict.advice.english().contains(u"okta.sso-app"_s));
}

void TestAccountsNames::reusesTheInventory()
{
    OktaOrg org;
    Facts facts = readFacts(org, {person("jane@acme.com")});
    QCOMPARE(org.asked.count(kUsers), 1);
    QVERIFY(steps::accountsNames().needs(facts).empty());
    QVERIFY(facts.accounts("okta.app-users/0oa1"));
    facts.readings.erase("okta.app-users/0oa1");
    QCOMPARE(keysOf(steps::accountsNames().needs(facts)), QByteArrayList{"okta.app-users/0oa1"});
}

void TestAccountsNames::decisionChangesTheNames()
{
    OktaOrg org;
    Facts facts = readFacts(org, {person("jane@acme.com"), person("jane@acme.org")});
    QCOMPARE(standing(judged(facts)), u"unmet"_s);
    QVERIFY(facts.decisions.set(u"account.short-name"_s, u"email"_s).has_value());
    QCOMPARE(standing(judged(facts)), u"met"_s);
    QVERIFY(sentences(judged(facts)).contains(u"the same before the @: 1"_s));
}

void TestAccountsNames::customExpressionIsUnknown()
{
    OktaOrg org;
    Facts facts = readFacts(org, {person("jane@acme.com"), person("root@acme.com")});
    QVERIFY(facts.decisions.set(u"account.short-name"_s, u"custom"_s).has_value());
    QVERIFY(
        facts.decisions.set(u"account.short-name-expression"_s, u"user.nickName"_s).has_value());
    QCOMPARE(standing(judged(facts)), u"unknown"_s);
    QVERIFY(judged(facts).advice.english().contains(u"okta.apply-updates"_s));

    facts = readFacts(org, {person("root@acme.com", {}, R"("macOSAccountUsername":"ruth")")});
    QVERIFY(facts.decisions.set(u"account.short-name"_s, u"custom"_s).has_value());
    QVERIFY(
        facts.decisions.set(u"account.short-name-expression"_s, u"user.nickName"_s).has_value());
    QCOMPARE(standing(judged(facts)), u"met"_s);
}

void TestAccountsNames::adviceIsForTheFirstTrouble()
{
    OktaOrg org;
    const Facts facts =
        readFacts(org, {person("root@acme.com"), person("a@acme.com"), person("a@acme.org")});
    QVERIFY(judged(facts).advice.english().contains(u"account.short-name"_s));
    QVERIFY(sentences(judged(facts)).contains(u"root@acme.com"_s));
}

void TestAccountsNames::refusedIsUnmet()
{
    OktaOrg org;
    org.refuse(kUsers, 403, "E0000006");
    Facts facts = freshFacts();
    org.read(facts, {steps::accountsNames()});
    QCOMPARE(standing(judged(facts)), u"unmet"_s);
    org.on(kUsers, "[{\"id\":", 200);
    facts = freshFacts();
    org.read(facts, {steps::accountsNames()});
    QCOMPARE(standing(judged(facts)), u"unknown"_s);
}

void TestAccountsNames::hostileNamesAreShown()
{
    OktaOrg org;
    QByteArrayList people;
    for (int i = 0; i < 50; ++i)
        people += person("evil\\u202e\\u0007" + QByteArray(5000, 'x') + QByteArray::number(i));
    const Verdict verdict = judged(readFacts(org, people));
    QCOMPARE(standing(verdict), u"unmet"_s);
    QVERIFY(!sentences(verdict).contains(QChar(0x202e)));
    QVERIFY(!sentences(verdict).contains(QChar(0x07)));
    QVERIFY(sentences(verdict).size() < 20000);
}

void TestAccountsNames::gatesMacs()
{
    const Step step = steps::accountsNames();
    QCOMPARE(step.id, QByteArray("accounts.names"));
    QVERIFY(step.gate == Gate::Macs);
    QVERIFY(step.mayBeWaived);
}

QTEST_GUILESS_MAIN(TestAccountsNames)
#include "tst_accounts_names.moc"
