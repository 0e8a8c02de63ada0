// SPDX-License-Identifier: MIT
#include "okta_org.h"
#include "recipe/jamf_privileges.h"
#include "recipe/okta_scopes.h"
#include "recipe/rights.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;
using Grant = Right::Grant;

namespace {

Facts factsOf(OktaOrg &org, Facts facts = freshFacts())
{
    const QByteArrayList probes{"/api/v1/users?limit=1", "/api/v1/devices?limit=1",
                                "/api/v1/logs?limit=1", "/api/v1/mappings?limit=1",
                                "/api/v1/meta/schemas/user/default"};
    for (const QByteArray &target : probes) {
        if (!org.has(target))
            org.on(target, target.contains("schemas") ? "{}" : "[]");
    }
    org.read(facts, {steps::oktaJitFeature(), steps::oktaRights()});
    return facts;
}

void tellPrivileges(Facts &facts, const QStringList &held)
{
    facts.readings["jamf.auth"] = {
        QJsonValue(
            QJsonObject{{u"known"_s, true}, {u"privileges"_s, QJsonArray::fromStringList(held)}}),
        facts.now};
}

Grant grantOf(const Facts &facts, const QString &name)
{
    for (const Right &one : rightsOf(facts)) {
        if (one.name == name)
            return one.grant;
    }
    qFatal("no such right");
}

QStringList missing(const Facts &facts)
{
    QStringList names;
    for (const Right &one : rightsOf(facts)) {
        if (one.grant == Grant::Missing)
            names += one.name;
    }
    return names;
}

} // namespace

/// The list of rights on the page Connect, from what the two tenants told.
class TestRights : public QObject
{
    Q_OBJECT

private slots:
    void unknownBeforeAnythingIsRead();
    void eachHasItsUse();
    void aTokenHasItsOwnersRole_data();
    void aTokenHasItsOwnersRole();
    void scopesOfABrowserSignIn();
    void privilegesThatAreTold();
    void privilegesThatAreTried();
    void missingOnesComeFirst();
    void theTurnedOnFeatureNeedsNoRight();
};

void TestRights::unknownBeforeAnythingIsRead()
{
    const std::vector<Right> rights = rightsOf(freshFacts());
    QVERIFY(rights.size() > 15);
    for (const Right &one : rights)
        QCOMPARE(one.grant, Grant::Unknown);
}

void TestRights::eachHasItsUse()
{
    Facts facts = freshFacts();
    QVERIFY(facts.decisions.set(u"jamf.category"_s, u"Okta"_s));
    QSet<QString> names;
    for (const Right &one : rightsOf(facts)) {
        QVERIFY2(!one.use.isEmpty(), qPrintable(one.name));
        names += one.name;
    }
    for (const QString &name :
         jamfReadPrivileges(facts.decisions) + jamfApplyPrivileges(facts.decisions))
        QVERIFY2(names.contains(name), qPrintable(name));
    QVERIFY(names.contains(u"Create Categories"_s));
}

void TestRights::aTokenHasItsOwnersRole_data()
{
    QTest::addColumn<QByteArray>("role");
    QTest::addColumn<QStringList>("lacks");
    QTest::newRow("super administrator") << QByteArray("SUPER_ADMIN") << QStringList();
    QTest::newRow("application administrator")
        << QByteArray("APP_ADMIN") << QStringList{u"okta.features.manage"_s};
    QTest::newRow("read-only administrator")
        << QByteArray("READ_ONLY_ADMIN")
        << QStringList{u"okta.features.manage"_s, u"okta.schemas.manage"_s,
                       u"okta.profileMappings.manage"_s};
    QTest::newRow("custom role") << QByteArray("CUSTOM") << QStringList();
}

void TestRights::aTokenHasItsOwnersRole()
{
    QFETCH(const QByteArray, role);
    OktaOrg org;
    org.role(role);
    const Facts facts = factsOf(org);
    QTEST(missing(facts), "lacks");
    QCOMPARE(grantOf(facts, u"okta.logs.read"_s), Grant::Given);
    QCOMPARE(grantOf(facts, u"okta.schemas.manage"_s) == Grant::Unknown, role == "CUSTOM");
    QVERIFY(placeToGrant(facts, base::System::Okta).english().contains(u"Tokens"_s));
}

void TestRights::scopesOfABrowserSignIn()
{
    OktaOrg org;
    org.grant("okta.apps.read okta.schemas.manage okta.profileMappings.manage");
    org.refuse("/api/v1/logs?limit=1", 403, "E0000006");
    Facts facts = factsOf(org); // a super administrator, but the app was not given all scopes
    QVERIFY(hasScopes(facts));
    QCOMPARE(missing(facts), (QStringList{u"okta.logs.read"_s, u"okta.features.manage"_s}));
    QVERIFY(placeToGrant(facts, base::System::Okta).english().contains(u"Okta API Scopes"_s));
    const Verdict verdict = steps::oktaRights().judge(facts);
    QCOMPARE(standing(verdict), u"unmet"_s);
    QVERIFY(verdict.advice.english().contains(u"by browser"_s));
    QVERIFY(sentences(verdict).contains(u"okta.logs.read"_s));
}

void TestRights::privilegesThatAreTold()
{
    Facts facts = freshFacts();
    QStringList held = jamfReadPrivileges(facts.decisions) + jamfApplyPrivileges(facts.decisions);
    tellPrivileges(facts, held);
    QVERIFY(missing(facts).isEmpty());
    QCOMPARE(grantOf(facts, u"Create Smart Computer Groups"_s), Grant::Given);
    held.removeAll(u"Create Smart Computer Groups"_s);
    tellPrivileges(facts, held);
    QCOMPARE(missing(facts), QStringList{u"Create Smart Computer Groups"_s});
}

void TestRights::privilegesThatAreTried()
{
    Facts facts = freshFacts();
    base::Error refused;
    refused.fault = base::Fault::Forbidden;
    facts.readings["jamf.auth"] = {QJsonValue(QJsonObject{{u"known"_s, false}}), facts.now};
    facts.readings["jamf.profiles"] = {base::fail(refused), facts.now};
    QCOMPARE(missing(facts), QStringList{u"Read macOS Configuration Profiles"_s});
    QCOMPARE(grantOf(facts, u"Create Smart Computer Groups"_s), Grant::Unknown);
}

void TestRights::missingOnesComeFirst()
{
    OktaOrg org;
    org.role("READ_ONLY_ADMIN");
    Facts facts = factsOf(org);
    const QStringList held = jamfReadPrivileges(facts.decisions);
    tellPrivileges(facts, held);
    Grant last = Grant::Missing;
    for (const Right &one : rightsOf(facts)) {
        QVERIFY(one.grant >= last);
        last = one.grant;
    }
    QVERIFY(missing(facts).contains(u"Update macOS Configuration Profiles"_s));
}

void TestRights::theTurnedOnFeatureNeedsNoRight()
{
    OktaOrg org;
    org.role("APP_ADMIN");
    org.feature("ENABLED");
    QVERIFY(missing(factsOf(org)).isEmpty());
}

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
