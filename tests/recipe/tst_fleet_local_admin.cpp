// SPDX-License-Identifier: MIT
#include "jamf_side.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;

namespace {

QJsonObject macWith(int id, const QJsonValue &accounts)
{
    QJsonObject mac = JamfSide::mac(id, u"C02%1"_s.arg(id));
    mac[u"localUserAccounts"_s] = accounts;
    return mac;
}

QJsonObject account(const QString &uid, bool admin)
{
    return {{u"uid"_s, uid}, {u"admin"_s, admin}};
}

} // namespace

class TestFleetLocalAdmin : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void collectionSwitchedOffIsUnknown_data();
    void collectionSwitchedOffIsUnknown();
};

void TestFleetLocalAdmin::judges_data()
{
    QTest::addColumn<QJsonValue>("accounts");
    QTest::addColumn<State>("state");
    QTest::newRow("an administrator")
        << QJsonValue(QJsonArray{account(u"501"_s, true)}) << State::Met;
    QTest::newRow("only a user") << QJsonValue(QJsonArray{account(u"501"_s, false)})
                                 << State::Unmet;
    QTest::newRow("only root") << QJsonValue(QJsonArray{account(u"0"_s, true)}) << State::Unmet;
    QTest::newRow("no account") << QJsonValue(QJsonArray()) << State::Unmet;
    QTest::newRow("accounts are not told") << QJsonValue() << State::Unknown;
}

void TestFleetLocalAdmin::judges()
{
    QFETCH(QJsonValue, accounts);
    JamfSide side;
    side.macs = {macWith(1, accounts)};
    const Verdict verdict = side.judge(steps::fleetLocalAdmin());
    QTEST(verdict.state, "state");
    QCOMPARE(verdict.advice.isEmpty(), verdict.state == State::Met);
}

void TestFleetLocalAdmin::collectionSwitchedOffIsUnknown_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<State>("state");
    QTest::newRow("switched off")
        << QByteArray(R"({"computerInventoryCollectionPreferences":{"includeAccounts":false}})")
        << State::Unknown;
    QTest::newRow("switched on")
        << QByteArray(R"({"computerInventoryCollectionPreferences":{"includeAccounts":true}})")
        << State::Unmet;
    QTest::newRow("not told") << QByteArray("{}") << State::Unmet;
}

void TestFleetLocalAdmin::collectionSwitchedOffIsUnknown()
{
    QFETCH(QByteArray, settings);
    JamfSide side;
    side.macs = {macWith(1, QJsonArray())};
    side.refuse("/api/v2/computer-inventory-collection-settings", 200, settings);
    const Verdict verdict = side.judge(steps::fleetLocalAdmin());
    QTEST(verdict.state, "state");
    QVERIFY(!verdict.advice.isEmpty());
}

QTEST_GUILESS_MAIN(TestFleetLocalAdmin)
#include "tst_fleet_local_admin.moc"
