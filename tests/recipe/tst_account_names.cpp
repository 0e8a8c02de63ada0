// SPDX-License-Identifier: MIT
#include "recipe/account_names.h"
#include "recipe/name_groups.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;
using namespace Qt::StringLiterals;
using okta::Accounts;

namespace {

const QString kLocalPart = u"String.substringBefore(user.login, \"@\")"_s;
const QString kFullName = u"user.firstName + \" \" + user.lastName"_s;

struct Person
{
    QByteArray login;
    int flags = 0;
    QByteArray appShortName = {};
    QByteArray id = {};
};

Accounts accountsOf(const QList<Person> &people)
{
    Accounts accounts;
    int number = 0;
    for (const Person &person : people) {
        Accounts::Row row;
        const QByteArray id =
            person.id.isEmpty() ? "00u" + QByteArray::number(++number) : person.id;
        row.id = id;
        row.login = person.login;
        row.email = person.login;
        row.firstName = person.flags & Accounts::FirstNameMissing ? QByteArrayView() : "Ada";
        row.lastName = person.flags & Accounts::LastNameMissing ? QByteArrayView() : "Lovelace";
        row.appShortName = person.appShortName;
        row.flags = static_cast<std::uint8_t>(
            person.flags | (person.appShortName.isEmpty() ? Accounts::AppShortNameMissing : 0));
        accounts.add(row);
    }
    return accounts;
}

NameFindings judged(const QList<Person> &people, const QString &shortName = kLocalPart,
                    const QString &fullName = kFullName)
{
    return judgeNames(accountsOf(people), NameRules(shortName, fullName));
}

/// The kinds that were found, with their counts: "collisions 1, dropped 2".
QString summary(const NameFindings &found)
{
    QStringList lines;
    const auto add = [&](const char *name, const Found &one) {
        if (one.count > 0)
            lines += QString::fromLatin1(name) + u' ' + QString::number(one.count);
    };
    add("collisions", found.collisions);
    add("reserved", found.reserved);
    add("notEmail", found.notEmail);
    add("namesMissing", found.namesMissing);
    add("noShortName", found.noShortName);
    add("tooLong", found.tooLong);
    add("notKnown", found.notKnown);
    add("notExpanded", found.notExpanded);
    add("namesCovered", found.namesCovered);
    add("dropped", found.dropped);
    add("unusual", found.unusual);
    add("alikeInFront", found.alikeInFront);
    add("noPassword", found.noPassword);
    add("cannotSignIn", found.cannotSignIn);
    return lines.join(u", "_s);
}

} // namespace

Q_DECLARE_METATYPE(Person)

class TestAccountNames : public QObject
{
    Q_OBJECT
private slots:
    void keepsCharacters_data();
    void keepsCharacters();
    void knowsReserved();
    void knowsEmailForm_data();
    void knowsEmailForm();
    void finds_data();
    void finds();
    void fullNameMadeOfAnother();
    void showsExamples();
    void groupsKeepOrder();
    void manyUsers();
};

void TestAccountNames::keepsCharacters_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("a plain name") << QByteArray("jane.work") << QByteArray("jane.work");
    QTest::newRow("capitals") << QByteArray("Jane.WORK_9-z") << QByteArray("jane.work_9-z");
    QTest::newRow("a plus is dropped") << QByteArray("jane+mac") << QByteArray("janemac");
    QTest::newRow("an address keeps its @") << QByteArray("j@acme.com") << QByteArray("j@acme.com");
    QTest::newRow("letters of other scripts") << QByteArray("zo\xc3\xab") << QByteArray("zo");
    QTest::newRow("blanks and quotes") << QByteArray("o'neil x") << QByteArray("oneilx");
    QTest::newRow("a zero byte") << QByteArray("a\0b", 3) << QByteArray("ab");
    QTest::newRow("nothing left") << QByteArray("+++") << QByteArray();
}

void TestAccountNames::keepsCharacters()
{
    QFETCH(QByteArray, name);
    QTEST(keptShortName(name), "kept");
}

void TestAccountNames::knowsReserved()
{
    for (const char *name :
         {"root", "daemon", "nobody", "_www", "admin", "guest", "staff", "wheel"})
        QVERIFY2(isReservedShortName(name), name);
    for (const char *name : {"roots", "administrator", "jane", "a_b", "root@acme.com"})
        QVERIFY2(!isReservedShortName(name), name);
}

void TestAccountNames::knowsEmailForm_data()
{
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<bool>("good");
    QTest::newRow("an address") << QByteArray("j@acme.com") << true;
    QTest::newRow("no domain ending") << QByteArray("j@acme") << true;
    QTest::newRow("a plus") << QByteArray("j+x@acme.com") << true;
    QTest::newRow("a bare name") << QByteArray("jane") << false;
    QTest::newRow("nothing before") << QByteArray("@acme.com") << false;
    QTest::newRow("nothing behind") << QByteArray("jane@") << false;
    QTest::newRow("two of them") << QByteArray("j@x@acme.com") << false;
    QTest::newRow("a blank") << QByteArray("j w@acme.com") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestAccountNames::knowsEmailForm()
{
    QFETCH(QByteArray, login);
    QTEST(hasEmailForm(login), "good");
}

void TestAccountNames::finds_data()
{
    QTest::addColumn<QList<Person>>("people");
    QTest::addColumn<QString>("shortName");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QList<Person> &people, const QString &found,
                        const QString &shortName = kLocalPart) {
        QTest::newRow(name) << people << shortName << found;
    };
    const QString email = u"user.email"_s;
    using A = Accounts;
    row("nobody", {}, u""_s);
    row("two people", {{"jane@acme.com"}, {"john@acme.com"}}, u""_s);
    row("alike after dropping", {{"a+b@acme.com"}, {"ab@acme.com"}}, u"collisions 1, dropped 1"_s);
    row("alike but for the case", {{"Jane@acme.com"}, {"jANE@acme.org"}}, u"collisions 1"_s);
    row("three of one name, two of another",
        {{"a@x.y"}, {"a@x.z"}, {"b@x.y"}, {"a@x.w"}, {"b@x.z"}}, u"collisions 2"_s);
    row("the same user on two pages", {{"a@x.y", 0, {}, "00u1"}, {"a@x.y", 0, {}, "00u1"}}, u""_s);
    row("whole addresses differ", {{"a@x.y"}, {"a@x.z"}}, u"alikeInFront 1"_s, email);
    row("whole addresses alike after dropping", {{"a+b@x.y"}, {"ab@x.y"}},
        u"collisions 1, dropped 1, alikeInFront 1"_s, email);
    row("the app's value counts first", {{"a@x.y", 0, "a1"}, {"a@x.z", 0, "a2"}}, u""_s);
    row("the app's value meets another's mapping", {{"a@x.y", 0, "b"}, {"b@x.y"}},
        u"collisions 1"_s);
    row("people who left do not count", {{"a@x.y"}, {"a@x.z", A::Deprovisioned}}, u""_s);
    row("reserved names", {{"root@x.y"}, {"Admin@x.y"}, {"_x@x.y"}}, u"reserved 3"_s);
    row("reserved only after dropping", {{"ro+ot@x.y"}}, u"reserved 1, dropped 1"_s);
    row("no address", {{"jane"}}, u"notEmail 1"_s);
    row("nothing is left", {{"+@x.y"}, {"\xc3\xab@x.y"}}, u"noShortName 2"_s);
    row("too long", {{QByteArray(256, 'a') + "@x.y"}}, u"tooLong 1"_s);
    row("long", {{QByteArray(32, 'a') + "@x.y"}}, u"unusual 1"_s);
    row("begins with a digit", {{"7up@x.y"}}, u"unusual 1"_s);
    row("names are null",
        {{"a@x.y", A::FirstNameMissing | A::AppFullNameMissing},
         {"b@x.y", A::LastNameMissing | A::AppFullNameMissing}},
        u"namesMissing 2"_s);
    row("names are null, the app has one", {{"a@x.y", A::FirstNameMissing | A::LastNameMissing}},
        u"namesCovered 1"_s);
    row("another provider's password, and locked out",
        {{"a@x.y", A::NoOktaPassword}, {"b@x.y", A::CannotSignIn}},
        u"noPassword 1, cannotSignIn 1"_s);
    row("details left out", {{"a@x.y", A::NotExpanded}}, u"notKnown 1, notExpanded 1"_s, email);
    row("an expression that only Okta knows", {{"a@x.y"}}, u"notKnown 1"_s, u"user.nickName"_s);
    row("an expression that is known", {{"a@x.y"}, {"b@x.y"}}, u"collisions 1"_s,
        u"String.toLowerCase(user.lastName)"_s);
}

void TestAccountNames::finds()
{
    QFETCH(QList<Person>, people);
    QFETCH(QString, shortName);
    const NameFindings found = judged(people, shortName);
    QTEST(summary(found), "found");
    const bool stops = found.collisions.count + found.reserved.count + found.notEmail.count +
                           found.namesMissing.count + found.noShortName.count +
                           found.tooLong.count >
                       0;
    QCOMPARE(found.isGood(), !stops);
    QCOMPARE(found.isCertain(), found.notKnown.count + found.notExpanded.count == 0);
}

void TestAccountNames::fullNameMadeOfAnother()
{
    const QList<Person> people{
        {"a@x.y", Accounts::FirstNameMissing | Accounts::AppFullNameMissing}};
    QCOMPARE(judged(people, kLocalPart, kFullName).namesMissing.count, size_t(1));
    QCOMPARE(judged(people, kLocalPart, QString()).namesMissing.count, size_t(1));
    QCOMPARE(judged(people, kLocalPart, u"user.lastName"_s).namesMissing.count, size_t(0));
    QCOMPARE(judged(people, kLocalPart, u"user.login"_s).namesMissing.count, size_t(0));
}

void TestAccountNames::showsExamples()
{
    QList<Person> people;
    for (int i = 0; i < 9; ++i)
        people += Person{"same@" + QByteArray::number(i) + ".com"};
    people += Person{"ev\xe2\x80\xaeil"};
    const NameFindings found = judged(people);
    QCOMPARE(found.collisions.examples,
             QStringList{u"same (same@0.com, same@1.com, same@2.com, ...)"_s});
    QCOMPARE(found.colliding, size_t(9));
    QVERIFY(!found.notEmail.examples.first().contains(QChar(0x202e)));

    people.clear();
    for (int i = 0; i < 20; ++i)
        people += Person{"u" + QByteArray::number(i)};
    QCOMPARE(judged(people).notEmail.count, size_t(20));
    QCOMPARE(judged(people).notEmail.examples.size(), 5);
}

void TestAccountNames::groupsKeepOrder()
{
    const QList<QByteArray> names{"c", "a", "b", "a", "c", "d", "c"};
    const QList<QByteArray> users{"1", "2", "3", "4", "5", "6", "7"};
    NameGroups groups;
    for (int i = 0; i < names.size(); ++i)
        groups.add(names[i], static_cast<std::uint32_t>(i));
    const auto found = groups.shared([&](std::uint32_t i) { return names[i]; },
                                     [&](std::uint32_t i) { return QByteArrayView(users[i]); });
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found[0].name, QByteArray("c"));
    QCOMPARE(found[0].rows, (std::vector<std::uint32_t>{0, 4, 6}));
    QCOMPARE(found[1].rows, (std::vector<std::uint32_t>{1, 3}));
}

void TestAccountNames::manyUsers()
{
    QList<Person> alike;
    QList<Person> apart;
    for (int i = 0; i < 20'000; ++i) {
        alike += Person{"same@x.y"};
        apart += Person{"user" + QByteArray::number(i) + "@x.y"};
    }
    QCOMPARE(judged(alike).collisions.count, size_t(1));
    QCOMPARE(summary(judged(apart)), QString());
    QCOMPARE(judged(apart).looked, size_t(20'000));
}

QTEST_GUILESS_MAIN(TestAccountNames)
#include "tst_account_names.moc"
