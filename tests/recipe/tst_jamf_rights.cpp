// SPDX-License-Identifier: MIT
#include "jamf_side.h"
#include "recipe/jamf_privileges.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;

namespace {

QStringList needed(const JamfSide &side)
{
    return jamfReadPrivileges(side.facts.decisions) + jamfApplyPrivileges(side.facts.decisions);
}

} // namespace

class TestJamfRights : public QObject
{
    Q_OBJECT

private slots:
    void allAreThere();
    void namesEachMissing();
    void categoryWantsMore();
    void renamedPrivilegeIsNobodysFault();
    void administratorHasAll();
    void unknownWhereTheServerDoesNotTell();
    void refusedProbeIsUnmet_data();
    void refusedProbeIsUnmet();
    void refusedItself();
};

void TestJamfRights::allAreThere()
{
    JamfSide side;
    side.privileges = QJsonArray::fromStringList(needed(side));
    const Verdict verdict = side.judge(steps::jamfRights());
    QCOMPARE(verdict.state, State::Met);
    QVERIFY(wordsOf(verdict).contains(u"Delete Smart Computer Groups"_s));
    QVERIFY(wordsOf(verdict).contains(u"Read Computer PreStage Enrollments"_s));
    QCOMPARE(side.requests, 1);
}

void TestJamfRights::namesEachMissing()
{
    JamfSide probe;
    for (const QString &name : needed(probe)) {
        JamfSide side;
        QStringList held = needed(side);
        held.removeAll(name);
        side.privileges = QJsonArray::fromStringList(held);
        const Verdict verdict = side.judge(steps::jamfRights());
        QCOMPARE(verdict.state, State::Unmet);
        QVERIFY(verdict.advice.english().contains(name));
        QVERIFY(wordsOf(verdict).contains(u"Missing: "_s + name));
    }
}

void TestJamfRights::categoryWantsMore()
{
    JamfSide side;
    side.privileges = QJsonArray::fromStringList(needed(side));
    side.decide(u"jamf.category"_s, u"Okta"_s);
    const Verdict verdict = side.judge(steps::jamfRights());
    QCOMPARE(verdict.state, State::Unmet);
    QVERIFY(verdict.advice.english().contains(u"Create Categories"_s));
}

void TestJamfRights::renamedPrivilegeIsNobodysFault()
{
    JamfSide side;
    QStringList held = needed(side);
    held.removeAll(u"Read Static Computer Groups"_s);
    side.privileges = QJsonArray::fromStringList(held);
    side.refuse("/api/v1/api-role-privileges", 200,
                base::jsonBytes(QJsonObject{{u"privileges"_s, side.privileges}}));
    QCOMPARE(side.judge(steps::jamfRights()).state, State::Met);
}

void TestJamfRights::administratorHasAll()
{
    JamfSide side;
    side.refuse("/api/v1/auth", 200,
                R"({"account":{"accessLevel":"FullAccess","privilegeSet":"ADMINISTRATOR"}})");
    QCOMPARE(side.judge(steps::jamfRights()).state, State::Met);
}

void TestJamfRights::unknownWhereTheServerDoesNotTell()
{
    JamfSide side;
    side.refuse("/JSSResource/osxconfigurationprofiles", 200,
                "<os_x_configuration_profiles><size>0</size></os_x_configuration_profiles>");
    const Verdict verdict = side.judge(steps::jamfRights());
    QCOMPARE(verdict.state, State::Unknown);
    QVERIFY(!verdict.advice.isEmpty());
    QCOMPARE(steps::jamfRights().gate, Gate::Rights);
}

void TestJamfRights::refusedProbeIsUnmet_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("name");
    QTest::newRow("groups") << QByteArray("/api/v3/computer-groups/smart-groups") << 403
                            << u"Read Smart Computer Groups"_s;
    QTest::newRow("profiles, with the Classic API's 401")
        << QByteArray("/JSSResource/osxconfigurationprofiles") << 401
        << u"Read macOS Configuration Profiles"_s;
}

void TestJamfRights::refusedProbeIsUnmet()
{
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(QString, name);
    JamfSide side;
    side.refuse(path, status);
    const Verdict verdict = side.judge(steps::jamfRights());
    QCOMPARE(verdict.state, State::Unmet);
    QVERIFY(verdict.advice.english().contains(name));
}

void TestJamfRights::refusedItself()
{
    JamfSide side;
    side.refuse("/api/v1/auth", 500);
    const Verdict verdict = side.judge(steps::jamfRights());
    QCOMPARE(verdict.state, State::Unknown);
    QVERIFY(!verdict.advice.isEmpty());
}

QTEST_GUILESS_MAIN(TestJamfRights)
#include "tst_jamf_rights.moc"
