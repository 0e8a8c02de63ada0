// SPDX-License-Identifier: MIT
#include "pilot_sample.h"
#include "recipe/steps/steps.h"

#include <QTest>

using namespace latchkey;
using namespace sample;

class MacAccountsTest : public QObject
{
    Q_OBJECT

private slots:
    void fromTheMac_data();
    void fromTheMac();
    void namesBothAccounts();
    void fromTheInventory_data();
    void fromTheInventory();
    void asksTheMacWhereTheInventoryIsSilent();
};

namespace {

QJsonObject accounts(const QJsonValue &pairs, const QJsonValue &homes)
{
    return {{u"accounts"_s, QJsonObject{{u"people"_s, QJsonArray{u"a"_s, u"b"_s}},
                                        {u"lookAlikes"_s, pairs},
                                        {u"leftOverHomes"_s, homes}}}};
}

QJsonObject pair(const QString &one, const QString &other, const QString &reason)
{
    return {{u"names"_s, QJsonArray{one, other}}, {u"reason"_s, reason}};
}

QJsonObject row(const QString &user, int uid)
{
    return {{u"username"_s, user}, {u"uid"_s, QString::number(uid)}, {u"fullName"_s, user}};
}

} // namespace

void MacAccountsTest::fromTheMac_data()
{
    QTest::addColumn<QJsonObject>("facts");
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<bool>("advice");
    const QJsonArray none;
    QTest::newRow("no look-alikes") << accounts(none, none) << QByteArray("met") << false;
    QTest::newRow("homes not told") << accounts(none, QJsonValue()) << QByteArray("met") << false;
    QTest::newRow("an old home") << accounts(none, QJsonArray{u"bob"_s}) << QByteArray("met")
                                 << true;
    QTest::newRow("look-alikes")
        << accounts(QJsonArray{pair(u"j.work"_s, u"ja.work"_s, u"one-letter"_s)}, none)
        << QByteArray("unmet") << true;
    QTest::newRow("not told") << accounts(QJsonValue(), QJsonValue()) << QByteArray("unknown")
                              << true;
    QTest::newRow("nothing") << QJsonObject() << QByteArray("unknown") << true;
    QTest::newRow("a pair of another shape")
        << accounts(QJsonArray{1}, none) << QByteArray("unmet") << true;
}

void MacAccountsTest::fromTheMac()
{
    QFETCH(QJsonObject, facts);
    QFETCH(QByteArray, state);
    QFETCH(bool, advice);
    const recipe::Verdict verdict = recipe::device::accounts(shown(facts));
    QCOMPARE(name(verdict), state);
    QCOMPARE(!verdict.advice.isEmpty(), advice);
}

void MacAccountsTest::namesBothAccounts()
{
    const QJsonArray pairs{pair(u"j.work"_s, u"ja.work\u202e"_s, u"one-letter"_s)};
    const auto verdict = recipe::device::accounts(shown(accounts(pairs, QJsonArray())));
    QCOMPARE(verdict.evidence[0].text.english(),
             u"j.work and ja.work\uFFFD are one letter apart."_s);
}

void MacAccountsTest::fromTheInventory_data()
{
    QTest::addColumn<QJsonArray>("rows");
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("alone") << QJsonArray{row(u"itadmin"_s, 501)} << QByteArray("met");
    QTest::newRow("look-alikes") << QJsonArray{row(u"j.work"_s, 501), row(u"ja.work"_s, 502)}
                                 << QByteArray("unmet");
    QTest::newRow("service accounts do not count")
        << QJsonArray{row(u"jwork"_s, 501), row(u"_jwork"_s, 250), row(u"j.work"_s, 99)}
        << QByteArray("met");
}

void MacAccountsTest::fromTheInventory()
{
    QFETCH(QJsonArray, rows);
    QFETCH(QByteArray, state);
    const recipe::Verdict verdict =
        recipe::steps::macAccounts().judge(scoped({{u"localAccounts"_s, rows}}));
    QCOMPARE(name(verdict), state);
    QVERIFY(hasAdvice(verdict));
}

void MacAccountsTest::asksTheMacWhereTheInventoryIsSilent()
{
    const recipe::Step step = recipe::steps::macAccounts();
    const recipe::Facts facts = scoped();
    QCOMPARE(name(step.judge(facts)), "unknown");
    const recipe::Plan plan = step.plan(facts);
    QVERIFY(plan.changes.empty()); // an account is never deleted
    QVERIFY(plan.ask);
    QCOMPARE(plan.ask->wants, std::vector<QByteArray>{"path"});
    QVERIFY(!step.undo); // it writes nothing
}

QTEST_GUILESS_MAIN(MacAccountsTest)
#include "tst_mac_accounts.moc"
