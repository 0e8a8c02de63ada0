// SPDX-License-Identifier: MIT
#include "recipe/account_problems.h"

#include <QRandomGenerator>
#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;
using namespace Qt::StringLiterals;
using okta::Accounts;

namespace {

const QString localPart = u"String.substringBefore(user.login, \"@\")"_s;
const QString fullName = u"user.firstName + \" \" + user.lastName"_s;

struct Person
{
    QByteArray login;
    int flags = 0;
    QByteArray appShortName = {};
    QByteArray id = {};
};

std::shared_ptr<const Accounts> accountsOf(const std::vector<Person> &people)
{
    auto accounts = std::make_shared<Accounts>();
    int number = 0;
    for (const Person &person : people) {
        const QByteArray made = "00u" + QByteArray::number(++number);
        Accounts::Row row;
        row.id = person.id.isEmpty() ? QByteArrayView(made) : QByteArrayView(person.id);
        row.login = person.login;
        row.email = person.login;
        row.appShortName = person.appShortName;
        row.status = "SUSPENDED";
        row.flags = static_cast<std::uint8_t>(
            person.flags | Accounts::AppFullNameMissing |
            (person.appShortName.isEmpty() ? Accounts::AppShortNameMissing : 0));
        accounts->add(row);
    }
    return accounts;
}

std::unique_ptr<AccountProblems> judged(const std::shared_ptr<const Accounts> &accounts,
                                        const QString &shortName = localPart)
{
    auto problems = std::make_unique<AccountProblems>(accounts, NameRules(shortName, fullName));
    while (problems->judged() < problems->size())
        problems->judgeNext();
    return problems;
}

/// "Collides, Dropped sign" of each row.
QStringList words(const AccountProblems &problems)
{
    QStringList all;
    for (std::uint32_t i = 0; i < problems.size(); ++i) {
        QStringList row;
        for (const NameProblem one : allNameProblems()) {
            if (problems.problems(i) & bitOf(one))
                row += problemWord(one).english();
        }
        all += row.join(u", "_s);
    }
    return all;
}

/// A person of a crowd in which everything that can be wrong is wrong now and then.
Person anybody(QRandomGenerator &random)
{
    static const QByteArrayList names{"kim",        "KIM",
                                      "k+im",       "admin",
                                      "_www",       "a'b",
                                      "1abc",       "+",
                                      "x y",        "ada",
                                      "bo",         QByteArray(40, 'q'),
                                      "zo\xc3\xab", QByteArray(300, 'z')};
    static const QByteArrayList domains{"@acme.example", "@acme-old.example", "", "@a@b"};
    Person person;
    person.login = names[random.bounded(int(names.size()))] +
                   (random.bounded(2) ? QByteArray::number(random.bounded(500)) : QByteArray()) +
                   domains[random.bounded(10) < 8 ? 0 : random.bounded(4)];
    person.flags =
        random.bounded(4) ? 0 : int(random.bounded(256)) & ~Accounts::AppShortNameMissing;
    if (random.bounded(5) == 0)
        person.appShortName = names[random.bounded(int(names.size()))];
    if (random.bounded(10) == 0)
        person.id = "00ushared" + QByteArray::number(random.bounded(30));
    return person;
}

} // namespace

/// Each user's names judged by themselves: the rows behind the counts of accounts.names.
class TestAccountProblems : public QObject
{
    Q_OBJECT

private slots:
    void kindsOfProblems_data();
    void kindsOfProblems();
    void aCollisionMarksThoseBeforeIt();
    void oneUserTwiceIsNoCollision();
    void peopleWhoLeftAreLeftOut();
    void advicePointsAtTheOther();
    void countsAreThoseOfTheStep_data();
    void countsAreThoseOfTheStep();
    void aRowIsFinalOnlyWhenAllAreJudged();
    void nobodyAtAll();
};

void TestAccountProblems::kindsOfProblems_data()
{
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<int>("flags");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char *name, const QByteArray &login, int flags,
                        const char *problems) {
        QTest::newRow(name) << login << flags << QString::fromLatin1(problems);
    };
    row("nothing", "ada@acme.example", 0, "");
    row("reserved", "root@acme.example", 0, "Reserved");
    row("no email", "frontdesk-2", 0, "Not an email");
    row("no last name", "ada@acme.example", Accounts::LastNameMissing, "No name");
    row("nothing left", "+@acme.example", 0, "Nothing left");
    row("too long", QByteArray(300, 'a') + "@acme.example", 0, "Too long");
    row("a sign dropped", "a+b@acme.example", 0, "Dropped sign");
    row("a digit first", "1a@acme.example", 0, "Unusual");
    row("another's password", "ada@acme.example", Accounts::NoOktaPassword, "No Okta password");
    row("suspended", "ada@acme.example", Accounts::CannotSignIn, "Cannot sign in");
    row("not told", "ada@acme.example", Accounts::NotExpanded, "Not told");
    row("several", "ro+ot@acme.example", Accounts::CannotSignIn,
        "Reserved, Dropped sign, Cannot sign in");
}

void TestAccountProblems::kindsOfProblems()
{
    QFETCH(const QByteArray, login);
    QFETCH(const int, flags);
    QTEST(words(*judged(accountsOf({{login, flags}}))).first(), "problems");
}

void TestAccountProblems::aCollisionMarksThoseBeforeIt()
{
    const auto problems = judged(
        accountsOf({{"kim@a.example"}, {"ada@a.example"}, {"KIM@b.example"}, {"k+im@a.example"}}));
    QCOMPARE(words(*problems),
             (QStringList{u"Collides"_s, QString(), u"Collides"_s, u"Collides, Dropped sign"_s}));
    QCOMPARE(problems->count(NameProblem::Collides), size_t(3));
    QCOMPARE(problems->shortName(3), QByteArrayView("kim"));
    QCOMPARE(problems->anyProblem(), size_t(3));
    QCOMPARE(problems->stopped(), size_t(3));
}

void TestAccountProblems::oneUserTwiceIsNoCollision()
{
    const auto alone =
        judged(accountsOf({{"kim@a.example", 0, {}, "00u"}, {"kim@a.example", 0, {}, "00u"}}));
    QCOMPARE(alone->count(NameProblem::Collides), size_t(0));
    const auto met = judged(accountsOf(
        {{"kim@a.example", 0, {}, "00u"}, {"kim@a.example", 0, {}, "00u"}, {"kim@b.example"}}));
    QCOMPARE(met->count(NameProblem::Collides), size_t(3));
}

void TestAccountProblems::peopleWhoLeftAreLeftOut()
{
    const auto problems =
        judged(accountsOf({{"kim@a.example"}, {"kim@b.example", Accounts::Deprovisioned}}));
    QCOMPARE(words(*problems), (QStringList{QString(), QString()}));
    QVERIFY(problems->hasLeft(1));
    QCOMPARE(problems->looked(), size_t(1));
    QVERIFY(problems->shortName(1).isEmpty());
}

void TestAccountProblems::advicePointsAtTheOther()
{
    const auto problems = judged(accountsOf({{"kim@a.example"},
                                             {"KIM@b.example"},
                                             {"a+b'+@a.example"},
                                             {"eve@a.example", Accounts::CannotSignIn}}));
    const auto says = [&](std::uint32_t row, NameProblem problem) {
        return problems->advice(row, problem).english();
    };
    QVERIFY(says(0, NameProblem::Collides).contains(u"KIM@b.example"_s));
    QVERIFY(says(1, NameProblem::Collides).contains(u"kim@a.example"_s));
    QVERIFY(says(2, NameProblem::Dropped).endsWith(u"+ '"_s));
    QVERIFY(says(3, NameProblem::CannotSignIn).contains(u"SUSPENDED"_s));
    for (const NameProblem one : allNameProblems())
        QVERIFY(!says(0, one).isEmpty());
}

void TestAccountProblems::countsAreThoseOfTheStep_data()
{
    QTest::addColumn<QString>("shortName");
    QTest::newRow("local part") << localPart;
    QTest::newRow("whole address") << u"user.email"_s;
    QTest::newRow("another expression") << u"String.toLowerCase(user.login)"_s;
    QTest::newRow("beyond us") << u"Groups.contains(\"x\")"_s;
}

void TestAccountProblems::countsAreThoseOfTheStep()
{
    QFETCH(const QString, shortName);
    QRandomGenerator random(20261124);
    std::vector<Person> people;
    for (int i = 0; i < 3000; ++i)
        people.push_back(anybody(random));
    const auto accounts = accountsOf(people);
    const auto rows = judged(accounts, shortName);
    const NameFindings found = judgeNames(*accounts, NameRules(shortName, fullName));
    QCOMPARE(rows->looked(), found.looked);
    QCOMPARE(rows->count(NameProblem::Reserved), found.reserved.count);
    QCOMPARE(rows->count(NameProblem::NotEmail), found.notEmail.count);
    QCOMPARE(rows->count(NameProblem::NoFullName), found.namesMissing.count);
    QCOMPARE(rows->count(NameProblem::NoShortName), found.noShortName.count);
    QCOMPARE(rows->count(NameProblem::TooLong), found.tooLong.count);
    QCOMPARE(rows->count(NameProblem::NotKnown), found.notKnown.count);
    QCOMPARE(rows->count(NameProblem::NotExpanded), found.notExpanded.count);
    QCOMPARE(rows->count(NameProblem::Dropped), found.dropped.count);
    QCOMPARE(rows->count(NameProblem::Unusual), found.unusual.count);
    QCOMPARE(rows->count(NameProblem::NoPassword), found.noPassword.count);
    QCOMPARE(rows->count(NameProblem::CannotSignIn), found.cannotSignIn.count);
    QCOMPARE(rows->stopped() == 0, found.isGood());
    QCOMPARE(rows->notCertain() == 0, found.isCertain());
    QSet<QByteArray> shared;
    QSet<QByteArray> fronts;
    for (std::uint32_t i = 0; i < rows->size(); ++i) {
        const QByteArray name = rows->shortName(i).toByteArray();
        if (rows->problems(i) & bitOf(NameProblem::Collides))
            shared += name;
        if (rows->problems(i) & bitOf(NameProblem::AlikeInFront))
            fronts += name.left(name.indexOf('@'));
    }
    QCOMPARE(size_t(shared.size()), found.collisions.count);
    QCOMPARE(fronts.isEmpty(), found.alikeInFront.count == 0);
}

void TestAccountProblems::aRowIsFinalOnlyWhenAllAreJudged()
{
    const auto accounts = accountsOf({{"kim@a.example"}, {"kim@b.example"}});
    AccountProblems problems(accounts, NameRules(localPart, fullName));
    problems.judgeNext();
    QCOMPARE(problems.judged(), 1U);
    QCOMPARE(problems.problems(0), ProblemMask(0));
    problems.judgeNext();
    QCOMPARE(problems.problems(0), bitOf(NameProblem::Collides));
}

void TestAccountProblems::nobodyAtAll()
{
    QCOMPARE(judged(nullptr)->size(), 0U);
    QCOMPARE(judged(accountsOf({}))->looked(), size_t(0));
}

QTEST_GUILESS_MAIN(TestAccountProblems)
#include "tst_account_problems.moc"
