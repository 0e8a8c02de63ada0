// SPDX-License-Identifier: MIT
#include "pages/accounts_model.h"
#include "people.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using pages::AccountsFilter;
using pages::AccountsModel;
using recipe::NameProblem;

namespace {

void settle(AccountsModel &model)
{
    QSignalSpy settled(&model, &pages::SlicedModel::settled);
    if (!model.isSettled() && !settled.wait(120'000))
        qFatal("the list does not settle");
}

QStringList column(const AccountsModel &model, int which)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all += model.index(row, which).data().toString();
    return all;
}

AccountsFilter filter(const QString &text, AccountsFilter::Scope scope,
                      recipe::ProblemMask kinds = 0xffff)
{
    return {text, scope, kinds};
}

} // namespace

/// The people and their names as rows: search, scopes, kinds, order, and what a cell says.
class TestAccountsModel : public QObject
{
    Q_OBJECT

private slots:
    void rowsByFilter_data();
    void rowsByFilter();
    void ordersByColumn_data();
    void ordersByColumn();
    void cellsSayWhatTheyMean();
    void hostileNamesAreShownSafely();
    void aHundredThousandAreExact();
    void newPeopleReplaceTheOld();
};

void TestAccountsModel::rowsByFilter_data()
{
    using Scope = AccountsFilter::Scope;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("scope");
    QTest::addColumn<int>("kinds");
    QTest::addColumn<QStringList>("logins");
    const auto row = [](const char *name, const QString &text, Scope scope, int kinds,
                        const QStringList &logins) {
        QTest::newRow(name) << text << int(scope) << kinds << logins;
    };
    const QString kim = u"kim@a.example"_s;
    const QString twin = u"KIM@b.example"_s;
    const QString zoe = u"zo\u00eb@a.example"_s;
    const QString desk = u"desk"_s;
    const QString bo = u"bo@a.example"_s;
    row("all problems", {}, Scope::WithProblem, 0xffff, {kim, twin, zoe, desk});
    row("those that stop", {}, Scope::Stopped, 0xffff, {kim, twin, desk});
    row("everybody who is still there", {}, Scope::Everybody, 0xffff, {kim, twin, zoe, desk, bo});
    row("one kind", {}, Scope::WithProblem, bitOf(NameProblem::Dropped), {zoe});
    row("no kind", {}, Scope::WithProblem, 0, {});
    row("no kind, but everybody", {}, Scope::Everybody, 0, {bo});
    row("an advice is no stop", {}, Scope::Stopped, bitOf(NameProblem::Dropped), {});
    row("a text without case", u" KIM "_s, Scope::Everybody, 0xffff, {kim, twin});
    row("a full name", u"lovelace"_s, Scope::Everybody, 0xffff, {kim, twin, zoe, desk, bo});
    row("a letter with dots", u"ZO\u00cb"_s, Scope::Everybody, 0xffff, {zoe});
    row("a name as on the Mac", u"zo"_s, Scope::WithProblem, 0xffff, {zoe});
    row("nothing across two fields", u"example Ada"_s, Scope::Everybody, 0xffff, {});
    row("nothing like that", u"xyz"_s, Scope::Everybody, 0xffff, {});
}

void TestAccountsModel::rowsByFilter()
{
    QFETCH(const QString, text);
    QFETCH(const int, scope);
    QFETCH(const int, kinds);
    AccountsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setAccounts(accountsOf({{"kim@a.example"},
                                  {"KIM@b.example"},
                                  {"zo\xc3\xab@a.example"},
                                  {"desk"},
                                  {"bo@a.example"},
                                  {"gone@a.example", "Ada", "L", okta::Accounts::Deprovisioned}}),
                      usualRules());
    model.setFilter(filter(text, AccountsFilter::Scope(scope), recipe::ProblemMask(kinds)));
    settle(model);
    QTEST(column(model, AccountsModel::UserName), "logins");
}

void TestAccountsModel::ordersByColumn_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<QStringList>("logins");
    QTest::newRow("user name") << int(AccountsModel::UserName)
                               << QStringList{u"a@x"_s, u"B+1@x"_s, u"c@x"_s, u"root@x"_s};
    QTest::newRow("full name") << int(AccountsModel::FullName)
                               << QStringList{u"root@x"_s, u"c@x"_s, u"B+1@x"_s, u"a@x"_s};
    QTest::newRow("the worst problem first")
        << int(AccountsModel::Problem) << QStringList{u"root@x"_s, u"c@x"_s, u"B+1@x"_s, u"a@x"_s};
}

void TestAccountsModel::ordersByColumn()
{
    QFETCH(const int, by);
    AccountsModel model;
    model.setAccounts(
        accountsOf(
            {{"c@x", "", "C"}, {"a@x", "Zoe", "A"}, {"root@x", "", ""}, {"B+1@x", "Mo", "B"}}),
        usualRules());
    model.setFilter(filter({}, AccountsFilter::Scope::Everybody));
    model.sort(by);
    settle(model);
    QTEST(column(model, AccountsModel::UserName), "logins");
}

void TestAccountsModel::cellsSayWhatTheyMean()
{
    AccountsModel model;
    model.setAccounts(accountsOf({{"ro+ot@a.example", "", ""}}), usualRules());
    settle(model);
    const auto cell = [&](int which, int role = Qt::DisplayRole) {
        return model.index(0, which).data(role).toString();
    };
    QCOMPARE(cell(AccountsModel::MacName), u"root"_s);
    QCOMPARE(cell(AccountsModel::FullName), u"empty"_s);
    QCOMPARE(cell(AccountsModel::FullName, Qt::ToolTipRole), QString());
    QCOMPARE(cell(AccountsModel::Problem), u"Reserved, No name, Dropped sign"_s);
    QCOMPARE(cell(AccountsModel::Advice), u"macOS keeps this name. Map another value."_s);
    QCOMPARE(cell(AccountsModel::Problem, Qt::AccessibleTextRole),
             u"Problem: Reserved, No name, Dropped sign"_s);
    QVERIFY(!model.index(0, AccountsModel::Problem).data(Qt::DecorationRole).isNull());
    QCOMPARE(model.texts(0).value(AccountsModel::FullName), QString()); // "empty" is no name
    for (int i = 0; i < model.columnCount(); ++i)
        QVERIFY(!model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestAccountsModel::hostileNamesAreShownSafely()
{
    AccountsModel model;
    model.setAccounts(accountsOf({{"a\x1b[2J\xe2\x80\xae<b>@x", QByteArray(5000, 'a')}}),
                      usualRules());
    model.setFilter(filter({}, AccountsFilter::Scope::Everybody));
    settle(model);
    const QString login = model.index(0, AccountsModel::UserName).data().toString();
    QVERIFY(!login.contains(u'\u001b'));
    QVERIFY(!login.contains(u'\u202e'));
    QVERIFY(model.index(0, AccountsModel::FullName).data().toString().size() <= 201);
}

void TestAccountsModel::aHundredThousandAreExact()
{
    AccountsModel model;
    model.setAccounts(crowd(100'000), usualRules());
    model.setFilter(filter({}, AccountsFilter::Scope::Everybody));
    model.sort(AccountsModel::UserName, Qt::DescendingOrder);
    settle(model);
    QCOMPARE(model.rowCount(), 98'000);
    const auto &problems = model.problems();
    QCOMPARE(problems.looked(), size_t(98'000));
    QCOMPARE(problems.count(NameProblem::Dropped), size_t(2000));
    QCOMPARE(problems.count(NameProblem::NotEmail), size_t(2000));
    QCOMPARE(problems.count(NameProblem::NoFullName), size_t(2000));
    QCOMPARE(problems.count(NameProblem::Collides), size_t(2000));
    for (int row = 1; row < model.rowCount(); ++row) {
        if (model.text(model.recordAt(row - 1), 0) < model.text(model.recordAt(row), 0))
            QFAIL("out of order");
    }
    model.setFilter(filter(u"user99999@"_s, AccountsFilter::Scope::Everybody));
    settle(model);
    QCOMPARE(model.rowCount(), 1);
    model.setFilter(filter({}, AccountsFilter::Scope::WithProblem));
    settle(model);
    QCOMPARE(model.rowCount(), 8000);
}

void TestAccountsModel::newPeopleReplaceTheOld()
{
    AccountsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTicker(countingTicker());
    model.setAccounts(crowd(5000), usualRules());
    QCoreApplication::processEvents();
    model.setAccounts(accountsOf({{"desk"}}), usualRules());
    settle(model);
    QCOMPARE(column(model, AccountsModel::UserName), QStringList{u"desk"_s});
    model.setAccounts(nullptr, usualRules());
    settle(model);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestAccountsModel)
#include "tst_accounts_model.moc"
