// SPDX-License-Identifier: MIT
#include "base/json.h"
#include "jamf_side.h"
#include "recipe/account_names.h"
#include "recipe/findings.h"
#include "recipe/fleet_facts.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;
using okta::Accounts;

namespace {

const QString localPart = u"String.substringBefore(user.login, \"@\")"_s;

/// `more`: flags of the last of them besides.
std::shared_ptr<const Accounts> accountsOf(const QList<QByteArray> &logins, int more = 0)
{
    auto accounts = std::make_shared<Accounts>();
    for (const QByteArray &login : logins) {
        Accounts::Row row;
        row.id = login;
        row.login = login;
        row.email = login;
        row.firstName = "Ada";
        row.lastName = "Lovelace";
        const bool isLast = &login == &logins.last();
        row.flags = static_cast<std::uint8_t>(Accounts::AppShortNameMissing | (isLast ? more : 0));
        accounts->add(row);
    }
    return accounts;
}

QStringList rowsOf(const NameFindings &found)
{
    QStringList rows;
    for (const NameRow &row : found.rows)
        rows += u"%1 %2 %3"_s.arg(row.account)
                    .arg(QString::fromUtf8(row.shortName), QLatin1String(row.problem));
    return rows;
}

QStringList requirementsOf(const QJsonObject &findings)
{
    QStringList lines;
    for (const QJsonValue one : findings[u"requirements"_s].toArray())
        lines += u"%1 %2 %3 %4"_s.arg(one[u"id"_s].toString())
                     .arg(one[u"good"_s].toInt())
                     .arg(one[u"bad"_s].toInt())
                     .arg(one[u"unknown"_s].toInt());
    return lines;
}

} // namespace

class TestFindings : public QObject
{
    Q_OBJECT
private slots:
    void theFleetIsCountedOnceForAllRequirements();
    void theCountsAreThoseOfTheSteps();
    void macsAreListedUpToTheBound();
    void usersAreListedWorstFirstAndCollisionsLast();
    void lesserProblemsAreListedAtTheEnd();
    void usersAreListedUpToTheBound();
    void theLastResultIsKeptForTheSameRowsAndRules();
};

void TestFindings::theFleetIsCountedOnceForAllRequirements()
{
    QVERIFY(fleetFindings(Facts()).isEmpty());
    JamfSide side;
    const QJsonObject old =
        JamfSide::with(JamfSide::mac(2, u"C022"_s), u"operatingSystem"_s, u"version"_s, u"13.7"_s);
    side.macs = {JamfSide::mac(1, u"C021"_s), old,
                 JamfSide::with(JamfSide::mac(3, u"C023"_s), u"general"_s, u"reportDate"_s,
                                u"2026-01-01T00:00:00Z"_s),
                 JamfSide::with(JamfSide::mac(4, u"C024"_s), u"general"_s, u"remoteManagement"_s,
                                QJsonObject{{u"managed"_s, false}})};
    side.judge(steps::fleetMacos());
    const QJsonObject findings = fleetFindings(side.facts);
    QCOMPARE(findings[u"managed"_s].toInt(), 3);
    QCOMPARE(findings[u"not-ready"_s].toInt(), 1);
    QCOMPARE(requirementsOf(findings),
             (QStringList{u"macos 1 1 1"_s, u"okta-verify 0 0 3"_s, u"user-approved 2 0 1"_s,
                          u"bootstrap-token 2 0 1"_s, u"local-admin 2 0 1"_s}));
    const QJsonObject row = findings[u"macs"_s][0].toObject();
    QCOMPARE(row[u"serial"_s].toString(), u"C022"_s);
    QCOMPARE(row[u"reasons"_s].toArray(), QJsonArray{u"macos"_s});
}

void TestFindings::theCountsAreThoseOfTheSteps()
{
    JamfSide side;
    for (int i = 0; i < 40; ++i)
        side.macs += JamfSide::with(JamfSide::mac(i, u"C%1"_s.arg(i)), u"operatingSystem"_s,
                                    u"version"_s, i % 3 == 0 ? u"13.1"_s : u"15.1"_s);
    side.judge(steps::fleetMacos());
    const FleetCount count = countFleet(side.facts, hasMacos(base::Version{14, 0}));
    QCOMPARE(requirementsOf(fleetFindings(side.facts)).first(),
             u"macos %1 %2 %3"_s.arg(count.good).arg(count.bad).arg(count.old + count.notTold));
    QVERIFY(count.bad > 0);
}

void TestFindings::macsAreListedUpToTheBound()
{
    JamfSide side;
    for (int i = 0; i < mostFindings + 3; ++i)
        side.macs += JamfSide::with(JamfSide::mac(i, u"C%1"_s.arg(i)), u"operatingSystem"_s,
                                    u"version"_s, u"13.1"_s);
    side.judge(steps::fleetMacos());
    const QJsonObject findings = fleetFindings(side.facts);
    QCOMPARE(findings[u"macs"_s].toArray().size(), mostFindings);
    QCOMPARE(findings[u"not-ready"_s].toInt(), mostFindings + 3);
}

void TestFindings::usersAreListedWorstFirstAndCollisionsLast()
{
    const auto accounts =
        accountsOf({"kim@a", "root@a", "no address", "a+b@a", "kim@b", "+@a", "r+oot@a"});
    const NameFindings found = judgeNames(*accounts, NameRules(localPart, {}));
    QCOMPARE(rowsOf(found),
             (QStringList{u"1 root reserved"_s, u"2 noaddress not-email"_s,
                          u"2 noaddress dropped"_s, u"3 ab dropped"_s, u"5  no-short-name"_s,
                          u"6 root reserved"_s, u"0 kim collision"_s, u"4 kim collision"_s,
                          u"1 root collision"_s, u"6 root collision"_s}));
    const NameFindings unknown = judgeNames(*accounts, NameRules(u"user.unheardOf(1)"_s, {}));
    QVERIFY(rowsOf(unknown).contains(u"0  not-known"_s));
}

/// Who only may have trouble comes after all others, and is listed nevertheless.
void TestFindings::lesserProblemsAreListedAtTheEnd()
{
    const auto accounts = accountsOf({"root@a", "kim@a", "kim@b", "eve@a"},
                                     Accounts::NoOktaPassword | Accounts::CannotSignIn);
    const NameFindings found = judgeNames(*accounts, NameRules(u"user.email"_s, {}));
    QCOMPARE(rowsOf(found),
             (QStringList{u"3 eve@a no-password"_s, u"3 eve@a cannot-sign-in"_s,
                          u"1 kim@a same-before-at"_s, u"2 kim@b same-before-at"_s}));
    QCOMPARE(found.alikeUsers, size_t(2));
}

void TestFindings::usersAreListedUpToTheBound()
{
    QList<QByteArray> logins;
    for (int i = 0; i < mostFindings + 3; ++i)
        logins += "root@" + QByteArray::number(i);
    const NameFindings found = judgeNames(*accountsOf(logins), NameRules(localPart, {}));
    QCOMPARE(found.rows.size(), size_t(mostFindings));
    QCOMPARE(found.reserved.count, size_t(mostFindings + 3));
    QCOMPARE(found.colliding, size_t(mostFindings + 3));
}

void TestFindings::theLastResultIsKeptForTheSameRowsAndRules()
{
    const auto one = accountsOf({"kim@a", "kim@b"});
    const auto first = nameFindings(one, localPart, {});
    QCOMPARE(first->colliding, size_t(2));
    QCOMPARE(nameFindings(one, localPart, {}).get(), first.get());
    QCOMPARE(nameFindings(one, u"user.email"_s, {})->colliding, size_t(0));
    QCOMPARE(nameFindings(one, localPart, {})->colliding, size_t(2));
    auto gone = accountsOf({"ada@a"});
    QCOMPARE(nameFindings(gone, localPart, {})->looked, size_t(1));
    gone.reset(); // another list may come to stand in the same place
    for (int i = 0; i < 20; ++i)
        QCOMPARE(nameFindings(accountsOf({"ada@a", "bea@b"}), localPart, {})->looked, size_t(2));
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
