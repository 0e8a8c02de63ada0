// SPDX-License-Identifier: MIT
// An inventory that failed on its way: what is known is told, and it is never enough for "met".
#include "jamf_side.h"
#include "okta_org.h"
#include "tenant/jamf/macs_reader.h"
#include "tenant/okta/accounts_reader.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;

namespace {

base::Error brokenOff()
{
    base::Error error;
    error.fault = base::Fault::Timeout;
    error.what = base::verbatim(u"The connection was lost."_s);
    error.advice = base::verbatim(u"Check again."_s);
    return error;
}

/// Reads one page and fails at the next: the fact that a Run would have then.
Fact partOfReading(const tenant::Reading &reading, const base::Reply &page)
{
    const auto reader = reading.open();
    if (!page.body.contains("\"results\":[]") && !reader->take(page))
        qFatal("the page cannot be read");
    return {base::fail(brokenOff()), QDateTime(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::utc()),
            reader->part()};
}

QJsonObject good(int id) { return JamfSide::mac(id, u"C02%1"_s.arg(id)); }

/// Facts in which some of a hundred Macs are known.
Facts factsWithMacs(const QJsonArray &macs)
{
    JamfSide side;
    const base::Reply page{
        200, {}, base::jsonBytes(QJsonObject{{u"totalCount"_s, 100}, {u"results"_s, macs}}), {}};
    side.facts.readings.insert_or_assign("jamf.macs", partOfReading(jamf::macsReading(), page));
    side.facts.readings.insert_or_assign(
        "jamf.verify-versions",
        Fact{tenant::Value(QJsonValue(QJsonArray{
                 QJsonObject{{u"version"_s, u"9.65.0"_s}, {u"ids"_s, QJsonArray{1, 2}}}})),
             side.facts.now});
    return side.facts;
}

QByteArray person(const QByteArray &id, const QByteArray &login, const QByteArray &firstName)
{
    return R"({"id":")" + id + R"(","profile":{"macOSAccountUsername":")" + id +
           R"(","macOSAccountFullName":null},"_embedded":{"user":{"status":"ACTIVE","profile":{)"
           R"("login":")" +
           login + R"(","email":")" + login + R"(","firstName":)" + firstName +
           R"(,"lastName":"L"}}}})";
}

/// Facts in which only these people of the app are known.
Facts factsWithPeople(const QByteArrayList &people)
{
    OktaOrg org;
    Facts facts = freshFacts();
    org.read(facts, {steps::oktaSsoApp()});
    base::Reply page{200, {}, '[' + people.join(',') + ']', "https://acme.okta.com"};
    page.headers.add("Link",
                     "<https://acme.okta.com/api/v1/apps/0oa1/users?after=2>; rel=\"next\"");
    facts.readings.insert_or_assign("okta.app-users/0oa1",
                                    partOfReading(okta::accountsReading(u"0oa1"_s), page));
    return facts;
}

} // namespace

Q_DECLARE_METATYPE(latchkey::recipe::Step)

class TestPartialInventory : public QObject
{
    Q_OBJECT

private slots:
    void macsThatAreAllGoodAreNotEnough_data();
    void macsThatAreAllGoodAreNotEnough();
    void macsThatAreBadAreFound_data();
    void macsThatAreBadAreFound();
    void peopleWhoAreAllGoodAreNotEnough_data();
    void peopleWhoAreAllGoodAreNotEnough();
    void peopleWhoAreBadAreFound();
    void nothingReadIsTheErrorAlone();

private:
    static void addFleetSteps();
};

void TestPartialInventory::addFleetSteps()
{
    QTest::addColumn<Step>("step");
    for (const Step &step : {steps::fleetMacos(), steps::fleetEnrolment(), steps::fleetLocalAdmin(),
                             steps::fleetOktaVerify()})
        QTest::newRow(step.id.constData()) << step;
}

void TestPartialInventory::macsThatAreAllGoodAreNotEnough_data() { addFleetSteps(); }

void TestPartialInventory::macsThatAreAllGoodAreNotEnough()
{
    QFETCH(const Step, step);
    const Verdict verdict = step.judge(factsWithMacs({good(1), good(2)}));
    QCOMPARE(verdict.state, State::Unknown);
    QVERIFY(!verdict.advice.isEmpty());
    const QString words = wordsOf(verdict);
    QVERIFY2(words.contains(u"Only a part is known: 2 of 100 rows were read."_s),
             qPrintable(words));
    QVERIFY2(words.contains(u"2 of 2 managed Macs"_s), qPrintable(words));
    QVERIFY2(words.contains(u"The connection was lost."_s), qPrintable(words));
}

void TestPartialInventory::macsThatAreBadAreFound_data() { addFleetSteps(); }

void TestPartialInventory::macsThatAreBadAreFound()
{
    QFETCH(const Step, step);
    QJsonObject bad = good(3);
    bad = JamfSide::with(bad, u"operatingSystem"_s, u"version"_s, u"13.0"_s);
    bad = JamfSide::with(bad, u"security"_s, u"bootstrapTokenEscrowedStatus"_s, u"NOT_ESCROWED"_s);
    bad[u"localUserAccounts"_s] = QJsonArray();
    const Verdict verdict = step.judge(factsWithMacs({good(1), bad}));
    QCOMPARE(verdict.state, State::Unmet);
    QVERIFY(!verdict.advice.isEmpty());
    const QString words = wordsOf(verdict);
    QVERIFY2(words.contains(u"Only a part is known: 2 of 100 rows were read."_s),
             qPrintable(words));
    QVERIFY2(words.contains(u"1 of 2 managed Macs"_s), qPrintable(words));
}

void TestPartialInventory::peopleWhoAreAllGoodAreNotEnough_data()
{
    QTest::addColumn<Step>("step");
    for (const Step &step : {steps::accountsNames(), steps::oktaApplyUpdates()})
        QTest::newRow(step.id.constData()) << step;
}

void TestPartialInventory::peopleWhoAreAllGoodAreNotEnough()
{
    QFETCH(const Step, step);
    const Facts facts = factsWithPeople({person("ada", "ada@acme.com", "\"Ada\"")});
    const Verdict verdict = step.judge(facts);
    QCOMPARE(verdict.state, State::Unknown);
    const QString words = wordsOf(verdict);
    QVERIFY2(words.contains(u"Only a part is known: 1 rows were read"_s), qPrintable(words));
    QVERIFY2(!step.plan || !step.plan(facts).ask, "nobody is asked on the strength of a part");
}

void TestPartialInventory::peopleWhoAreBadAreFound()
{
    const Verdict verdict = steps::accountsNames().judge(factsWithPeople(
        {person("ada", "ada@acme.com", "\"Ada\""), person("bo", "bo@acme.com", "null")}));
    QCOMPARE(verdict.state, State::Unmet);
    const QString words = wordsOf(verdict);
    QVERIFY2(words.contains(u"Only a part is known: 2 rows were read"_s), qPrintable(words));
    QVERIFY2(words.contains(u"without a first or last name: 1"_s), qPrintable(words));
}

void TestPartialInventory::nothingReadIsTheErrorAlone()
{
    const Verdict verdict = steps::fleetMacos().judge(factsWithMacs({}));
    QCOMPARE(verdict.state, State::Unknown);
    QVERIFY(!wordsOf(verdict).contains(u"Only a part"_s));
    QVERIFY(wordsOf(verdict).contains(u"The connection was lost."_s));
}

QTEST_GUILESS_MAIN(TestPartialInventory)
#include "tst_partial_inventory.moc"
