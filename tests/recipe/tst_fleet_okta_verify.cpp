// SPDX-License-Identifier: MIT
#include "jamf_side.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;

namespace {

/// "9.27.0:1,2;9.65.0:3" as the Classic API tells it.
QByteArray versions(const QByteArray &all)
{
    QByteArray xml = "<computer_applications><versions>";
    for (const QByteArray &part : all.split(';')) {
        const QList<QByteArray> pair = part.split(':');
        xml += "<version><number>" + pair.first() + "</number><computers>";
        for (const QByteArray &id : pair.value(1).split(','))
            xml += "<computer><id>" + id + "</id></computer>";
        xml += "</computers></version>";
    }
    return xml + "</versions></computer_applications>";
}

JamfSide threeMacs()
{
    JamfSide side;
    side.macs = {JamfSide::mac(1, u"C021"_s), JamfSide::mac(2, u"C022"_s),
                 JamfSide::mac(3, u"C023"_s)};
    return side;
}

} // namespace

class TestFleetOktaVerify : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void simplifiedSetupWantsMore();
    void noMacHasIt();
    void appStoreBuildOnThePilot();
    void failedVersions();
};

void TestFleetOktaVerify::judges_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("says");
    QTest::newRow("all new enough") << QByteArray("9.27.0:1,2;9.65.0:3") << State::Met
                                    << u"3 of 3 managed Macs have a new enough"_s;
    QTest::newRow("9.9 is older than 9.27")
        << QByteArray("9.9:1;9.65.0:2,3") << State::Unmet << u"Mac C021 (C021)"_s;
    QTest::newRow("one has none") << QByteArray("9.65.0:2,3") << State::Unmet
                                  << u"1 of 3 managed Macs have an older one or none."_s;
    QTest::newRow("an old copy beside a new one does no harm")
        << QByteArray("9.9:1;9.65.0:1,2,3") << State::Met << u"9.9: 1, 9.65.0: 3"_s;
    QTest::newRow("a version that is no version")
        << QByteArray("beta:1,2,3") << State::Unmet << u"0 of 3 managed Macs"_s;
    QTest::newRow("Macs that the inventory does not have do not count")
        << QByteArray("9.65.0:1,2,3;1.0:99") << State::Met << u"3 of 3"_s;
}

void TestFleetOktaVerify::judges()
{
    QFETCH(QByteArray, told);
    QFETCH(QString, says);
    JamfSide side = threeMacs();
    side.verify = versions(told);
    const Verdict verdict = side.judge(steps::fleetOktaVerify());
    QTEST(verdict.state, "state");
    QVERIFY2(wordsOf(verdict).contains(says), qPrintable(wordsOf(verdict)));
    QCOMPARE(verdict.advice.isEmpty(), verdict.state == State::Met);
}

void TestFleetOktaVerify::simplifiedSetupWantsMore()
{
    JamfSide side = threeMacs();
    side.verify = versions("9.40:1,2,3");
    QCOMPARE(side.judge(steps::fleetOktaVerify()).state, State::Met);
    side.decide(u"psso.simplified-setup"_s, u"yes"_s);
    const Verdict verdict = side.judge(steps::fleetOktaVerify());
    QCOMPARE(verdict.state, State::Unmet);
    QVERIFY(verdict.advice.english().contains(u"9.52"_s));
}

void TestFleetOktaVerify::noMacHasIt()
{
    JamfSide side = threeMacs();
    side.refuse("/JSSResource/computerapplications/application/Okta%20Verify.app", 404);
    QCOMPARE(side.judge(steps::fleetOktaVerify()).state, State::Unmet);
}

void TestFleetOktaVerify::appStoreBuildOnThePilot()
{
    JamfSide side = threeMacs();
    side.verify = versions("9.65.0:1,2,3");
    side.decide(u"pilot.serials"_s, u"C022"_s);
    QCOMPARE(side.judge(steps::fleetOktaVerify()).state, State::Met);
    QJsonObject mac = side.macs[1].toObject();
    mac[u"applications"_s] = QJsonArray{QJsonObject{{u"name"_s, u"Okta Verify.app"_s},
                                                    {u"bundleId"_s, u"com.okta.mobile"_s},
                                                    {u"version"_s, u"9.65.0"_s},
                                                    {u"macAppStore"_s, true}}};
    side.macs[1] = mac;
    side.facts.readings.clear();
    const Verdict verdict = side.judge(steps::fleetOktaVerify());
    QCOMPARE(verdict.state, State::Unmet);
    QVERIFY(wordsOf(verdict).contains(u"App Store's build on: C022"_s));
}

void TestFleetOktaVerify::failedVersions()
{
    JamfSide side = threeMacs();
    side.verify = "<computer_applications><versions>";
    const Verdict verdict = side.judge(steps::fleetOktaVerify());
    QCOMPARE(verdict.state, State::Unknown);
    QVERIFY(!verdict.advice.isEmpty());
}

QTEST_GUILESS_MAIN(TestFleetOktaVerify)
#include "tst_fleet_okta_verify.moc"
