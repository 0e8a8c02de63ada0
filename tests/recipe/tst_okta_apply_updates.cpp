// SPDX-License-Identifier: MIT
#include "okta_org.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;
using okta::Accounts;

namespace {

struct Person
{
    QByteArray login = "ann.lee@acme.com";
    QByteArray firstName = "Ann";
    QByteArray appShortName = "ann.lee";
    QByteArray appFullName = "Ann Lee";
    int flags = 0;
};
const Person whole;
const Person lacking{"bo.ek@acme.com", "Bo", {}, {}};
const Person halfDone{"cy.fry@acme.com", "Cy", "cy.fry", {}};
const Person nameless{"dot@acme.com", {}, {}, {}};
const Person gone{"ed@acme.com", "Ed", {}, {}, Accounts::Deprovisioned};
const Person oldValue{"fay.orr@acme.com", "Fay", "fay.orr@acme.com", "Fay Lee"};

Facts factsWith(const QList<Person> &people)
{
    OktaOrg org;
    Facts facts = freshFacts();
    org.read(facts, {steps::oktaSsoApp()});
    auto accounts = std::make_shared<Accounts>();
    for (const Person &person : people) {
        Accounts::Row row;
        row.login = person.login;
        row.email = person.login;
        row.firstName = person.firstName;
        row.lastName = "Lee";
        row.appShortName = person.appShortName;
        row.appFullName = person.appFullName;
        row.flags = static_cast<std::uint8_t>(
            person.flags | (person.firstName.isEmpty() ? Accounts::FirstNameMissing : 0) |
            (person.appShortName.isEmpty() ? Accounts::AppShortNameMissing : 0) |
            (person.appFullName.isEmpty() ? Accounts::AppFullNameMissing : 0));
        accounts->add(row);
    }
    facts.readings.insert_or_assign(
        "okta.app-users/0oa1",
        Fact{tenant::Value(std::shared_ptr<const Accounts>(accounts)), facts.now});
    return facts;
}

Verdict judged(const Facts &facts) { return steps::oktaApplyUpdates().judge(facts); }

} // namespace

Q_DECLARE_METATYPE(QList<Person>)

class OktaApplyUpdatesTest : public QObject
{
    Q_OBJECT
private slots:
    void counts_data();
    void counts();
    void asksWithLinkAndMenuPath();
    void countsAgainOnceAPersonSaidDone();
    void noticesValuesOfAReplacedMapping();
    void countsByTheMappingThatIsThere();
    void asksForTheInventoryOfTheApp();
    void judgesWhatCannotBeRead();
    void countsAHundredThousand();
};

void OktaApplyUpdatesTest::counts_data()
{
    QTest::addColumn<QList<Person>>("people");
    QTest::addColumn<QString>("standing");
    QTest::addColumn<QString>("says");
    QTest::newRow("everybody has both")
        << QList{whole, whole} << u"met"_s << u"2 of 2 users have"_s;
    QTest::newRow("nobody is assigned") << QList<Person>() << u"met"_s << u"0 of 0 users have"_s;
    QTest::newRow("one lacks both")
        << QList{whole, lacking} << u"waiting"_s << u"1 of 2 users still lack"_s;
    QTest::newRow("one lacks the full name")
        << QList{whole, halfDone} << u"waiting"_s << u"1 of 2"_s;
    QTest::newRow("one has no first name, so nothing is due")
        << QList{whole, nameless} << u"met"_s << u"Left out: 1."_s;
    QTest::newRow("one has left the company")
        << QList{whole, gone} << u"met"_s << u"1 of 1 users have"_s;
    QTest::newRow("one has a value of their own")
        << QList{whole, oldValue} << u"met"_s << u"2 of 2 users have"_s;
}

void OktaApplyUpdatesTest::counts()
{
    QFETCH(QList<Person>, people);
    const Verdict verdict = judged(factsWith(people));
    QTEST(standing(verdict), "standing");
    QFETCH(QString, says);
    QVERIFY2(sentences(verdict).contains(says), qPrintable(sentences(verdict)));
}

void OktaApplyUpdatesTest::asksWithLinkAndMenuPath()
{
    const Plan plan = steps::oktaApplyUpdates().plan(factsWith({lacking}));
    QVERIFY(plan.changes.empty());
    QCOMPARE(plan.ask->deepLink,
             u"https://acme-admin.okta.com/admin/universaldirectory#app/0oa1"_s);
    QVERIFY(plan.ask->menuPath.english().contains(u"Apply updates now"_s));
    QVERIFY(
        plan.ask->menuPath.english().contains(u"Okta User to Platform Single Sign-On for macOS"_s));
    QVERIFY(!steps::oktaApplyUpdates().plan(factsWith({whole})).ask);
}

void OktaApplyUpdatesTest::countsAgainOnceAPersonSaidDone()
{
    Facts facts = factsWith({whole, lacking});
    QVERIFY(!judged(facts).recheck);
    facts.answers["okta.apply-updates"] = {{u"done"_s, true}};
    const Verdict verdict = judged(facts);
    QCOMPARE(standing(verdict), u"waiting"_s); // a person's word does not beat the count
    QCOMPARE(verdict.recheck->keys, std::vector<QByteArray>{"okta.app-users/0oa1"});
}

void OktaApplyUpdatesTest::noticesValuesOfAReplacedMapping()
{
    Facts facts = factsWith({whole, oldValue});
    Written written;
    written.number = 1;
    written.change = "okta.mappings/user";
    written.outcome = Outcome::Proved;
    written.before = QJsonObject{{u"macOSAccountUsername"_s, QJsonValue::Null}};
    facts.written = {written};
    QCOMPARE(standing(judged(facts)), u"met"_s);
    facts.written[0].before =
        QJsonObject{{u"macOSAccountUsername"_s, OktaOrg::property(u"user.email"_s)}};
    QCOMPARE(standing(judged(facts)), u"waiting"_s);
    QVERIFY(sentences(judged(facts)).contains(u"1 of 2 users still have a value from before"_s));
}

void OktaApplyUpdatesTest::countsByTheMappingThatIsThere()
{
    Facts facts = factsWith({whole, oldValue});
    Written written;
    written.change = "okta.mappings/user";
    written.outcome = Outcome::Proved;
    written.before = QJsonObject{
        {u"macOSAccountFullName"_s, OktaOrg::property(u"user.lastName"_s, u"DONT_PUSH"_s)}};
    facts.written = {written};
    const auto set = [&facts](const QByteArray &key, const QJsonValue &value) {
        facts.readings.insert_or_assign(key, Fact{tenant::Value(value), facts.now});
    };
    set("okta.mappings/0oa1", QJsonArray{QJsonObject{{u"id"_s, u"prm1"_s}}});
    set("okta.mapping/prm1",
        QJsonObject{{u"macOSAccountUsername"_s, OktaOrg::property(u"user.email"_s)}});
    QVERIFY(sentences(judged(facts)).contains(u"1 of 2 users still have a value from before"_s));
    set("okta.mapping/prm1",
        QJsonObject{{u"macOSAccountUsername"_s, OktaOrg::property(u"user.nickName"_s)}});
    QCOMPARE(standing(judged(facts)), u"met"_s); // nothing that Latchkey could compare with
}

void OktaApplyUpdatesTest::asksForTheInventoryOfTheApp()
{
    OktaOrg org;
    Facts facts = freshFacts();
    org.read(facts, {steps::oktaSsoApp()});
    const auto needs = steps::oktaApplyUpdates().needs(facts);
    QCOMPARE(needs.size(), size_t(1));
    QCOMPARE(needs[0].key, QByteArray("okta.app-users/0oa1"));
}

void OktaApplyUpdatesTest::judgesWhatCannotBeRead()
{
    Facts facts = factsWith({});
    base::Error error;
    error.fault = base::Fault::Timeout;
    facts.readings.insert_or_assign("okta.app-users/0oa1", Fact{base::fail(error), facts.now});
    QCOMPARE(standing(judged(facts)), u"unknown"_s);
    facts.readings.insert_or_assign("okta.apps",
                                    Fact{tenant::Value(QJsonValue(QJsonArray())), facts.now});
    QCOMPARE(standing(judged(facts)), u"waiting"_s);
    QVERIFY(!judged(facts).advice.isEmpty());
}

void OktaApplyUpdatesTest::countsAHundredThousand()
{
    const Facts facts = factsWith(QList<Person>(100'000, whole));
    QCOMPARE(standing(judged(facts)), u"met"_s);
    QBENCHMARK { judged(facts); }
}

QTEST_GUILESS_MAIN(OktaApplyUpdatesTest)
#include "tst_okta_apply_updates.moc"
