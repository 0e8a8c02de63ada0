// SPDX-License-Identifier: MIT
#include "pages/macs_model.h"
#include "people.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using jamf::Macs;
using pages::MacsFilter;
using pages::MacsModel;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(16, 0), QTimeZone::utc());
constexpr int good = Macs::Managed | Macs::UserApproved | Macs::TokenEscrowed | Macs::LocalAdmin |
                     Macs::LocalAccountsKnown;

struct Mac
{
    QByteArray name;
    QByteArray os = "15.1";
    int flags = good;
    int daysAgo = 1;
};

std::shared_ptr<const Macs> macsOf(const std::vector<Mac> &all)
{
    auto macs = std::make_shared<Macs>();
    int number = 0;
    for (const Mac &one : all) {
        const QByteArray id = QByteArray::number(++number);
        const QByteArray serial = "C02" + id;
        macs->add({id,
                   one.name,
                   serial,
                   {},
                   one.os,
                   now.addDays(-one.daysAgo).toSecsSinceEpoch(),
                   static_cast<std::uint16_t>(one.flags)});
    }
    return macs;
}

recipe::MacRules rules()
{
    recipe::Facts facts;
    facts.recipe = recipe::RecipeData::load(u"okta-2026"_s).value();
    facts.now = now;
    QJsonArray ids;
    for (int i = 1; i <= 100; ++i)
        ids += i;
    facts.readings["jamf.verify-versions"] = {
        QJsonValue(QJsonArray{QJsonObject{{u"version"_s, u"99.0"_s}, {u"ids"_s, ids}}}), now};
    return recipe::MacRules(facts);
}

void settle(MacsModel &model)
{
    QSignalSpy settled(&model, &pages::SlicedModel::settled);
    if (!model.isSettled() && !settled.wait(120'000))
        qFatal("the list does not settle");
}

QStringList column(const MacsModel &model, int which)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all += model.index(row, which).data().toString();
    return all;
}

} // namespace

/// The Macs of the inventory as rows, with what keeps each from taking part.
class TestMacsModel : public QObject
{
    Q_OBJECT

private slots:
    void problemsOfOneMac_data();
    void problemsOfOneMac();
    void whatWasNotReadIsNotTold();
    void scopesAndSearch();
    void versionsAreNumbers();
};

void TestMacsModel::problemsOfOneMac_data()
{
    QTest::addColumn<QByteArray>("os");
    QTest::addColumn<int>("flags");
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *os, int flags, int days,
                        const QString &problem) {
        QTest::newRow(name) << QByteArray(os) << flags << days << problem;
    };
    row("a good one", "15.1", good, 1, {});
    row("an old macOS", "13.6", good, 1, u"macOS too old"_s);
    row("not approved", "15.1", good & ~Macs::UserApproved, 1, u"MDM not approved"_s);
    row("a token that is not escrowed", "15.1",
        (good & ~Macs::TokenEscrowed) | Macs::TokenNotEscrowed, 1, u"No bootstrap token"_s);
    row("a token that nobody told of", "15.1", good & ~Macs::TokenEscrowed, 1, u"Not told"_s);
    row("no administrator", "15.1", good & ~Macs::LocalAdmin, 1, u"No local administrator"_s);
    row("accounts not collected", "15.1", good & ~(Macs::LocalAdmin | Macs::LocalAccountsKnown), 1,
        u"Not told"_s);
    row("no version", "", good, 1, u"Not told"_s);
    row("an old inventory says nothing", "13.6", good, 400, u"Old inventory"_s);
    row("not managed", "13.6", 0, 1, u"Not managed"_s);
    row("two at once", "13.6", good & ~Macs::UserApproved, 1, u"macOS too old, MDM not approved"_s);
}

void TestMacsModel::problemsOfOneMac()
{
    QFETCH(const QByteArray, os);
    QFETCH(const int, flags);
    QFETCH(const int, daysAgo);
    QFETCH(const QString, problem);
    MacsModel model;
    model.setMacs(macsOf({{"mac", os, flags, daysAgo}}), rules());
    model.setFilter({{}, MacsFilter::Scope::Everything, 0xff});
    settle(model);
    QCOMPARE(model.index(0, MacsModel::Problem).data().toString(), problem);
    QCOMPARE(model.withProblem(), size_t(problem.isEmpty() ? 0 : 1));
    QCOMPARE(model.index(0, MacsModel::Advice).data().toString().isEmpty(), problem.isEmpty());
}

void TestMacsModel::whatWasNotReadIsNotTold()
{
    recipe::Facts facts;
    facts.recipe = recipe::RecipeData::load(u"okta-2026"_s).value();
    facts.now = now;
    MacsModel model;
    model.setMacs(macsOf({{"mac"}}), recipe::MacRules(facts)); // Okta Verify was not read
    settle(model);
    QCOMPARE(column(model, MacsModel::Problem), QStringList{u"Not told"_s});
    QCOMPARE(model.notReady(), size_t(0));
}

void TestMacsModel::scopesAndSearch()
{
    MacsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setMacs(macsOf({{"Anna"}, {"Berta", "13.1"}, {"Cleo", "15.1", 0}}), rules());
    settle(model);
    QCOMPARE(column(model, MacsModel::Name), (QStringList{u"Berta"_s, u"Cleo"_s}));
    model.setFilter({{}, MacsFilter::Scope::NotReady, 0xff});
    settle(model);
    QCOMPARE(column(model, MacsModel::Name), QStringList{u"Berta"_s});
    model.setFilter({u"c021"_s, MacsFilter::Scope::Everything, 0xff});
    settle(model);
    QCOMPARE(column(model, MacsModel::Name), QStringList{u"Anna"_s});
    model.setFilter({{}, MacsFilter::Scope::Everything, bitOf(recipe::MacProblem::NotManaged)});
    settle(model);
    QCOMPARE(column(model, MacsModel::Name), (QStringList{u"Anna"_s, u"Cleo"_s}));
    QCOMPARE(model.count(recipe::MacProblem::OldMacos), size_t(1));
    QCOMPARE(model.index(0, MacsModel::Serial).data().toString(), u"C021"_s);
    QCOMPARE(model.index(1, MacsModel::Problem).data(Qt::AccessibleTextRole).toString(),
             u"Problem: Not managed"_s);
}

void TestMacsModel::versionsAreNumbers()
{
    MacsModel model;
    model.setMacs(macsOf({{"a", "14.10"}, {"b", "14.9"}, {"c", ""}, {"d", "15"}}), rules());
    model.setFilter({{}, MacsFilter::Scope::Everything, 0xff});
    model.sort(MacsModel::Macos);
    settle(model);
    QCOMPARE(column(model, MacsModel::Name), (QStringList{u"c"_s, u"b"_s, u"a"_s, u"d"_s}));
    model.sort(MacsModel::Reported, Qt::DescendingOrder);
    settle(model);
    QCOMPARE(model.rowCount(), 4);
}

QTEST_MAIN(TestMacsModel)
#include "tst_macs_model.moc"
