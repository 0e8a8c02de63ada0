// SPDX-License-Identifier: MIT
#include "pilot_sample.h"
#include "recipe/steps/steps.h"

#include <QTest>

using namespace latchkey;
using namespace sample;

class MacLoginWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void fromTheMac_data();
    void fromTheMac();
    void fromTheInventory();
    void byHand();
};

static QJsonObject window(const QJsonValue &full)
{
    return {{u"loginWindow"_s, QJsonObject{{u"showFullName"_s, full}}},
            {u"mac"_s, QJsonObject{{u"serial"_s, serial}}}};
}

void MacLoginWindowTest::fromTheMac_data()
{
    QTest::addColumn<QJsonObject>("facts");
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("name and password") << window(true) << QByteArray("met");
    QTest::newRow("a list of users") << window(false) << QByteArray("unmet");
    QTest::newRow("not known") << window(QJsonValue()) << QByteArray("unknown");
    QTest::newRow("a number is no answer") << window(1) << QByteArray("unknown");
    QTest::newRow("nothing") << QJsonObject() << QByteArray("unknown");
}

void MacLoginWindowTest::fromTheMac()
{
    QFETCH(QJsonObject, facts);
    QFETCH(QByteArray, state);
    const recipe::Verdict verdict = recipe::device::loginWindow(shown(facts));
    QCOMPARE(name(verdict), state);
    QVERIFY(hasAdvice(verdict));
}

void MacLoginWindowTest::fromTheInventory()
{
    const recipe::Step step = recipe::steps::macLoginWindow();
    recipe::Facts facts = scoped({{u"profiles"_s, QJsonArray{QJsonObject{{u"id"_s, 9}}}}});
    wrote(facts, "jamf.login-window", "9");
    QCOMPARE(name(step.judge(facts)), "met");
    facts = scoped();
    wrote(facts, "jamf.login-window", "9");
    QCOMPARE(name(step.judge(facts)), "waiting");
    QVERIFY(step.judge(facts).recheck);
}

void MacLoginWindowTest::byHand()
{
    const recipe::Step step = recipe::steps::macLoginWindow();
    recipe::Facts facts = scoped();
    QCOMPARE(name(step.judge(facts)), "waiting");
    QVERIFY(step.plan(facts).ask);
    QCOMPARE(step.plan(facts).ask->wants, (std::vector<QByteArray>{"done", "path"}));
    facts.answers["mac.login-window"] = {{u"done"_s, true}};
    const recipe::Verdict stated = step.judge(facts);
    QCOMPARE(name(stated), "met");
    QVERIFY(stated.stated);
    facts.evidence = window(false); // what the Mac shows goes before what was said
    QCOMPARE(name(step.judge(facts)), "unmet");
    facts.evidence = window(true);
    QVERIFY(!step.judge(facts).stated);
}

QTEST_GUILESS_MAIN(MacLoginWindowTest)
#include "tst_mac_login_window.moc"
