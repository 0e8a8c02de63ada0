// SPDX-License-Identifier: MIT
#include "okta_org.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;

namespace {

void allowEverything(OktaOrg &org)
{
    for (const char *target : {"/api/v1/users?limit=1", "/api/v1/devices?limit=1",
                               "/api/v1/logs?limit=1", "/api/v1/mappings?limit=1"})
        org.on(target, "[]");
    org.on("/api/v1/meta/schemas/user/default", "{}");
}

Facts serviceApp()
{
    Facts facts = freshFacts();
    facts.secrets = {"okta.client-id", "okta.private-key"};
    facts.digestSalt = "salt";
    return facts;
}

Verdict judged(OktaOrg &org, Facts &facts, const std::vector<Step> &others = {})
{
    std::vector<Step> all = others;
    all.push_back(steps::oktaRights());
    org.read(facts, all);
    return steps::oktaRights().judge(facts);
}

} // namespace

class OktaRightsTest : public QObject
{
    Q_OBJECT
private slots:
    void judgesRoles_data();
    void judgesRoles();
    void aSuperAdministratorNeedsNoProbes();
    void namesAScopeThatIsMissing();
    void aFeatureWithoutLicenceIsNoMissingRight();
    void theScopesOfTheTokenCount_data();
    void theScopesOfTheTokenCount();
    void aServiceAppIsUnknownUntilItWrote();
    void findsTheServiceAppsRolesByDigest();
    void readingIsEnoughWhereNothingIsLeftToWrite();
};

void OktaRightsTest::judgesRoles_data()
{
    QTest::addColumn<QByteArray>("role");
    QTest::addColumn<QByteArray>("feature");
    QTest::addColumn<QString>("standing");
    QTest::newRow("super administrator")
        << QByteArray("SUPER_ADMIN") << QByteArray("DISABLED") << u"met"_s;
    QTest::newRow("org administrator, feature still off")
        << QByteArray("ORG_ADMIN") << QByteArray("DISABLED") << u"unmet"_s;
    QTest::newRow("org administrator, feature on")
        << QByteArray("ORG_ADMIN") << QByteArray("ENABLED") << u"met"_s;
    QTest::newRow("app administrator, feature on")
        << QByteArray("APP_ADMIN") << QByteArray("ENABLED") << u"met"_s;
    QTest::newRow("read-only administrator")
        << QByteArray("READ_ONLY_ADMIN") << QByteArray("ENABLED") << u"unmet"_s;
    QTest::newRow("custom role") << QByteArray("CUSTOM") << QByteArray("ENABLED") << u"unknown"_s;
    QTest::newRow("a role of the future")
        << QByteArray("ACCESS_X_ADMIN") << QByteArray("ENABLED") << u"unmet"_s;
}

void OktaRightsTest::judgesRoles()
{
    QFETCH(QByteArray, role);
    QFETCH(QByteArray, feature);
    OktaOrg org;
    allowEverything(org);
    org.role(role);
    org.feature(feature);
    Facts facts = freshFacts();
    const Verdict verdict = judged(org, facts);
    QTEST(standing(verdict), "standing");
    QCOMPARE(verdict.advice.isEmpty(), verdict.isGood());
}

void OktaRightsTest::aSuperAdministratorNeedsNoProbes()
{
    OktaOrg org;
    Facts facts = freshFacts();
    QCOMPARE(standing(judged(org, facts)), u"met"_s);
    QCOMPARE(org.asked.size(), 4); // well-known, org, me, roles
}

void OktaRightsTest::namesAScopeThatIsMissing()
{
    OktaOrg org;
    allowEverything(org);
    org.role("ORG_ADMIN");
    org.refuse("/api/v1/logs?limit=1", 403, "E0000006");
    Facts facts = freshFacts();
    const Verdict verdict = judged(org, facts);
    QCOMPARE(standing(verdict), u"unmet"_s);
    QVERIFY(sentences(verdict).contains(u"okta.logs.read"_s));
    QVERIFY(!sentences(verdict).contains(u"okta.users.read"_s));
}

void OktaRightsTest::aFeatureWithoutLicenceIsNoMissingRight()
{
    OktaOrg org;
    allowEverything(org);
    org.role("ORG_ADMIN");
    org.feature("ENABLED");
    org.refuse("/api/v1/devices?limit=1", 401, "E0000015");
    Facts facts = freshFacts();
    QCOMPARE(standing(judged(org, facts)), u"met"_s);
}

void OktaRightsTest::theScopesOfTheTokenCount_data()
{
    QTest::addColumn<QByteArray>("scopes");
    QTest::addColumn<QByteArray>("feature");
    QTest::addColumn<QString>("verdict");
    const QByteArray reading = "okta.apps.read okta.schemas.read";
    const QByteArray most = reading + " okta.schemas.manage okta.profileMappings.manage";
    QTest::newRow("only to read") << reading << QByteArray("DISABLED") << u"unmet"_s;
    QTest::newRow("one is missing, feature still off")
        << most << QByteArray("DISABLED") << u"unmet"_s;
    QTest::newRow("it is not needed, feature on") << most << QByteArray("ENABLED") << u"unknown"_s;
    QTest::newRow("all, which is no right yet")
        << most + " okta.features.manage" << QByteArray("DISABLED") << u"unknown"_s;
    QTest::newRow("not told") << QByteArray() << QByteArray("DISABLED") << u"unknown"_s;
}

void OktaRightsTest::theScopesOfTheTokenCount()
{
    QFETCH(QByteArray, scopes);
    QFETCH(QByteArray, feature);
    OktaOrg org;
    allowEverything(org);
    org.feature(feature);
    org.grant(scopes);
    Facts facts = serviceApp();
    const Verdict verdict = judged(org, facts);
    QTEST(standing(verdict), "verdict");
    QVERIFY(!verdict.advice.isEmpty());
    if (verdict.state == State::Unmet)
        QVERIFY(sentences(verdict).contains(u"okta.features.manage"_s));
}

void OktaRightsTest::aServiceAppIsUnknownUntilItWrote()
{
    OktaOrg org;
    allowEverything(org);
    Facts facts = serviceApp();
    const Verdict before = judged(org, facts);
    QCOMPARE(standing(before), u"unknown"_s);
    QVERIFY(sentences(before).contains(u"okta.schemas.manage"_s));
    QVERIFY(!org.asked.contains("/api/v1/users/me"));

    Written write;
    write.outcome = Outcome::Proved;
    facts.written = {write};
    QCOMPARE(standing(judged(org, facts)), u"met"_s);
}

void OktaRightsTest::findsTheServiceAppsRolesByDigest()
{
    OktaOrg org;
    allowEverything(org);
    org.on("/oauth2/v1/clients/0oa9/roles",
           R"([{"type":"SUPER_ADMIN","label":"Super","status":"ACTIVE"}])");
    Facts facts = serviceApp();
    facts.secretDigests["okta.client-id"] = base::Secret(QByteArray("0oa9")).digest("salt");
    QCOMPARE(standing(judged(org, facts)), u"met"_s);

    OktaOrg refusing;
    allowEverything(refusing);
    refusing.on("/oauth2/v1/clients/0oa9/roles", R"([{"type":"SUPER_ADMIN","status":"ACTIVE"}])");
    refusing.refuse("/api/v1/meta/schemas/user/default", 403, "E0000006");
    Facts other = serviceApp();
    other.secretDigests = facts.secretDigests;
    QVERIFY(sentences(judged(refusing, other)).contains(u"grant okta.schemas.read"_s));
}

void OktaRightsTest::readingIsEnoughWhereNothingIsLeftToWrite()
{
    OktaOrg org;
    allowEverything(org);
    org.role("READ_ONLY_ADMIN");
    org.feature("ENABLED");
    org.schema({{u"macOSAccountUsername"_s, OktaOrg::attribute()},
                {u"macOSAccountFullName"_s, OktaOrg::attribute()}});
    org.mapping("prm1", {{u"macOSAccountUsername"_s,
                          OktaOrg::property(u"String.substringBefore(user.login,\"@\")"_s)},
                         {u"macOSAccountFullName"_s,
                          OktaOrg::property(u"user.firstName + \" \" + user.lastName"_s)}});
    Facts facts = freshFacts();
    QCOMPARE(standing(judged(org, facts)), u"unmet"_s);
    QCOMPARE(
        standing(judged(org, facts,
                        {steps::oktaJitFeature(), steps::oktaAttributes(), steps::oktaMappings()})),
        u"met"_s);
}

QTEST_GUILESS_MAIN(OktaRightsTest)
#include "tst_okta_rights.moc"
