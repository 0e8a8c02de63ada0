// SPDX-License-Identifier: MIT
#include "jamf_side.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;

namespace {

QJsonObject macWith(const QString &token, bool approved)
{
    return JamfSide::with(JamfSide::with(JamfSide::mac(1, u"C021"_s), u"security"_s,
                                         u"bootstrapTokenEscrowedStatus"_s, token),
                          u"general"_s, u"userApprovedMdm"_s, approved);
}

} // namespace

class TestFleetEnrolment : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
};

void TestFleetEnrolment::judges_data()
{
    QTest::addColumn<QJsonObject>("mac");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("says");
    QTest::newRow("approved and escrowed")
        << macWith(u"ESCROWED"_s, true) << State::Met << u"1 of 1 managed Macs are user-approved"_s;
    QTest::newRow("not approved") << macWith(u"ESCROWED"_s, false) << State::Unmet
                                  << u"Not user-approved: 1."_s;
    QTest::newRow("not escrowed") << macWith(u"NOT_ESCROWED"_s, true) << State::Unmet
                                  << u"Bootstrap token not escrowed: 1."_s;
    QTest::newRow("neither") << macWith(u"NOT_ESCROWED"_s, false) << State::Unmet
                             << u"Not user-approved: 1."_s;
    QTest::newRow("not supported is not known")
        << macWith(u"NOT_SUPPORTED"_s, true) << State::Unknown << u"does not tell"_s;
    QTest::newRow("a word that no document has")
        << macWith(u"SOMETHING"_s, true) << State::Unknown << u"does not tell"_s;
}

void TestFleetEnrolment::judges()
{
    QFETCH(QJsonObject, mac);
    QFETCH(QString, says);
    JamfSide side;
    side.macs = {mac};
    const Verdict verdict = side.judge(steps::fleetEnrolment());
    QTEST(verdict.state, "state");
    QVERIFY2(wordsOf(verdict).contains(says), qPrintable(wordsOf(verdict)));
    QCOMPARE(verdict.advice.isEmpty(), verdict.state == State::Met);
    QCOMPARE(steps::fleetEnrolment().gate, Gate::Macs);
}

QTEST_GUILESS_MAIN(TestFleetEnrolment)
#include "tst_fleet_enrolment.moc"
