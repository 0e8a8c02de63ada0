// SPDX-License-Identifier: MIT
#include "okta_org.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;

namespace {

constexpr auto pinSettings = "/device-access/api/v1/desktop-mfa/recovery-pin-settings";

/// An org without the app and without the feature.
OktaOrg bareOrg()
{
    OktaOrg org;
    org.apps({OktaOrg::app(u"0oa9"_s, u"oidc_client"_s, u"Platform SSO intranet"_s)});
    org.on("/api/v1/features",
           R"([{"id":"f","name":"Shared keys for Desktop Password Sync","status":"DISABLED"}])");
    return org;
}

Verdict judged(OktaOrg &org, Facts &facts)
{
    const Step step = steps::oktaDesktopAccess();
    org.read(facts, {step});
    return step.judge(facts);
}

bool askedForLog(const OktaOrg &org)
{
    return std::any_of(org.asked.begin(), org.asked.end(),
                       [](const QByteArray &target) { return target.startsWith("/api/v1/logs"); });
}

} // namespace

class OktaDesktopAccessTest : public QObject
{
    Q_OBJECT
private slots:
    void stopsAtTheFirstProof();
    void climbsTheLadder_data();
    void climbsTheLadder();
    void takesEventsOfTheLogAsProof();
    void isNeverMetWithoutASign();
};

void OktaDesktopAccessTest::stopsAtTheFirstProof()
{
    OktaOrg org;
    Facts facts = freshFacts();
    QCOMPARE(standing(judged(org, facts)), u"met"_s);
    QVERIFY(!org.asked.contains("/api/v1/features"));
    QVERIFY(!steps::oktaDesktopAccess().plan(facts).ask);
}

void OktaDesktopAccessTest::climbsTheLadder_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("standing");
    QTest::newRow("the feature is offered")
        << QByteArray("/api/v1/features") << 200
        << QByteArray(
               R"json([{"name":"Just-in-Time Local Account creation (macOS)","status":"DISABLED"}])json")
        << u"met"_s;
    QTest::newRow("the settings of Desktop MFA are served")
        << QByteArray(pinSettings) << 200 << QByteArray(R"({"desktopMFARecoveryPinEnabled":false})")
        << u"met"_s;
    QTest::newRow("other JSON is served there")
        << QByteArray(pinSettings) << 200 << QByteArray("{}") << u"unknown"_s;
    QTest::newRow("they are not licensed")
        << QByteArray(pinSettings) << 401 << QByteArray(R"({"errorCode":"E0000015"})")
        << u"unknown"_s;
    QTest::newRow("a proxy answers there")
        << QByteArray(pinSettings) << 200 << QByteArray("<html>") << u"unknown"_s;
    QTest::newRow("Okta is down there")
        << QByteArray(pinSettings) << 503 << QByteArray("{}") << u"unknown"_s;
}

void OktaDesktopAccessTest::climbsTheLadder()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    OktaOrg org = bareOrg();
    org.on(target, body, status);
    Facts facts = freshFacts();
    const Verdict verdict = judged(org, facts);
    QTEST(standing(verdict), "standing");
    QCOMPARE(askedForLog(org), !verdict.isGood());
}

void OktaDesktopAccessTest::takesEventsOfTheLogAsProof()
{
    Facts facts = freshFacts();
    OktaOrg org = bareOrg();
    judged(org, facts);
    const QByteArray target = org.asked.last();
    QVERIFY(target.contains("since=2026-08-26T10%3A00%3A00.000Z"));
    QVERIFY(target.contains("until=2026-11-24T10%3A00%3A00.000Z"));

    OktaOrg busy = bareOrg();
    busy.on(
        target,
        R"([{"eventType":"device.platform_sso.keys.register","published":"2026-11-01T00:00:00.000Z"}])");
    Facts others = freshFacts();
    const Verdict seen = judged(busy, others);
    QCOMPARE(standing(seen), u"met"_s);
    QVERIFY(std::any_of(seen.evidence.begin(), seen.evidence.end(), [](const Evidence &one) {
        return one.text.english().contains(u" at 2026-11-01T00:00:00Z."_s);
    }));
}

void OktaDesktopAccessTest::isNeverMetWithoutASign()
{
    OktaOrg org = bareOrg();
    Facts facts = freshFacts();
    const Verdict verdict = judged(org, facts);
    QCOMPARE(standing(verdict), u"unknown"_s);
    QVERIFY(!verdict.advice.isEmpty());
    const Plan plan = steps::oktaDesktopAccess().plan(facts);
    QVERIFY(plan.ask);
    QVERIFY(plan.ask->values.front().second.contains(u"acme.okta.com"_s));
    QCOMPARE(plan.ask->wants, std::vector<QByteArray>{"done"});

    facts.answers["okta.desktop-access"] = {{u"done"_s, true}};
    QCOMPARE(standing(judged(org, facts)), u"met (stated)"_s);
    QVERIFY(!steps::oktaDesktopAccess().plan(facts).ask);
}

QTEST_GUILESS_MAIN(OktaDesktopAccessTest)
#include "tst_okta_desktop_access.moc"
