// SPDX-License-Identifier: MIT
#include "okta_org.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;

namespace {

struct Seen
{
    Facts facts = freshFacts();
    Verdict verdict;
    Plan plan;
    QString says() const { return sentences(verdict); }
};

Seen looked(OktaOrg &org, const QJsonObject &answer = {}, const QString &decided = {})
{
    Seen seen;
    if (!answer.isEmpty())
        seen.facts.answers["okta.sso-app"] = answer;
    if (!decided.isEmpty() && !seen.facts.decisions.set(u"okta.app-id"_s, decided))
        qFatal("the decision is not taken");
    const Step step = steps::oktaSsoApp();
    org.read(seen.facts, {step});
    seen.verdict = step.judge(seen.facts);
    seen.plan = step.plan(seen.facts);
    return seen;
}

QJsonObject ssoAppRow(const QString &id, const QString &label)
{
    return OktaOrg::app(id, u"desktop_password_sync"_s, label);
}

} // namespace

class OktaSsoAppTest : public QObject
{
    Q_OBJECT
private slots:
    void takesTheOnlyCandidate();
    void keepsNoCredentialButTheClientId();
    void asksToAddAMissingApp();
    void asksWhichOfSeveral();
    void refusesAnIdThatIsNoCatalogApp_data();
    void refusesAnIdThatIsNoCatalogApp();
    void asksToActivate();
    void asksForAClientIdThatCannotBeRead();
    void asksToAssignPeople();
    void warnsOfEveryone();
    void reportsAListThatCannotBeRead();
    void showsHostileLabelsHarmlessly();
};

void OktaSsoAppTest::takesTheOnlyCandidate()
{
    OktaOrg org;
    const Seen seen = looked(org);
    QCOMPARE(standing(seen.verdict), u"met"_s);
    QCOMPARE(ssoApp(seen.facts)->id, u"0oa1"_s);
    QCOMPARE(ssoApp(seen.facts)->clientId, u"0oa1"_s);
    QVERIFY(!seen.plan.ask);
}

void OktaSsoAppTest::keepsNoCredentialButTheClientId()
{
    OktaOrg org;
    const Seen seen = looked(org);
    QVERIFY(!base::jsonBytes(seen.facts.array("okta.apps")).contains("canary"));
}

void OktaSsoAppTest::asksToAddAMissingApp()
{
    OktaOrg org;
    org.apps({OktaOrg::app(u"0oa9"_s, u"oidc_client"_s, u"Platform SSO intranet"_s)});
    const Seen seen = looked(org);
    QCOMPARE(standing(seen.verdict), u"waiting"_s);
    QVERIFY(!ssoApp(seen.facts));
    QCOMPARE(seen.plan.ask->deepLink, u"https://acme-admin.okta.com/admin/apps/add-app"_s);
    QVERIFY(seen.plan.ask->menuPath.english().contains(u"Browse App Catalog"_s));
    QVERIFY(!seen.verdict.recheck);
    QVERIFY(looked(org, {{u"app-id"_s, u"0oa1"_s}}).verdict.recheck);
}

void OktaSsoAppTest::asksWhichOfSeveral()
{
    OktaOrg org;
    org.apps({ssoAppRow(u"0oa2"_s, u"Desktop Password Sync"_s),
              ssoAppRow(u"0oa1"_s, u"Platform Single Sign-on for macOS"_s)});
    const Seen open = looked(org);
    QCOMPARE(standing(open.verdict), u"waiting"_s);
    QVERIFY(open.says().contains(u"0oa1"_s) && open.says().contains(u"0oa2"_s));
    QCOMPARE(open.plan.ask->values.front().second, u"0oa1"_s); // today's name first
    QCOMPARE(standing(looked(org, {{u"app-id"_s, u"0oa1"_s}}).verdict), u"met"_s);
    QCOMPARE(standing(looked(org, {}, u"0oa1"_s).verdict), u"met"_s);
}

void OktaSsoAppTest::refusesAnIdThatIsNoCatalogApp_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("an id that does not exist") << u"0oaX"_s;
    QTest::newRow("a custom OpenID Connect app") << u"0oa9"_s;
}

void OktaSsoAppTest::refusesAnIdThatIsNoCatalogApp()
{
    QFETCH(QString, id);
    OktaOrg org;
    const Seen seen = looked(org, {{u"app-id"_s, id}});
    QCOMPARE(standing(seen.verdict), u"waiting"_s);
    QVERIFY(!ssoApp(seen.facts));
    QVERIFY(seen.says().contains(u"not among the org's catalog apps"_s));
}

void OktaSsoAppTest::asksToActivate()
{
    OktaOrg org;
    QJsonObject app = ssoAppRow(u"0oa1"_s, u"Platform SSO"_s);
    app[u"status"_s] = u"INACTIVE"_s;
    org.apps({app});
    const Seen seen = looked(org);
    QCOMPARE(standing(seen.verdict), u"waiting"_s);
    QVERIFY(seen.says().contains(u"Activate"_s));
    QVERIFY(seen.plan.ask->deepLink.startsWith(
        u"https://acme-admin.okta.com/admin/app/desktop_password_sync/instance/0oa1/"_s));
}

void OktaSsoAppTest::asksForAClientIdThatCannotBeRead()
{
    OktaOrg org;
    QJsonObject app = ssoAppRow(u"0oa1"_s, u"Platform SSO"_s);
    app.remove(u"credentials"_s);
    org.apps({app});
    QCOMPARE(looked(org).plan.ask->wants, std::vector<QByteArray>{"client-id"});
    const Seen pasted = looked(org, {{u"client-id"_s, u" 0oaClient "_s}});
    QCOMPARE(standing(pasted.verdict), u"met"_s);
    QCOMPARE(ssoApp(pasted.facts)->clientId, u"0oaClient"_s);
}

void OktaSsoAppTest::asksToAssignPeople()
{
    OktaOrg org;
    org.on("/api/v1/apps/0oa1/users?limit=1", "[]");
    const Seen seen = looked(org);
    QCOMPARE(standing(seen.verdict), u"waiting"_s);
    QVERIFY(seen.plan.ask->menuPath.english().contains(u"Assignments"_s));
    org.on("/api/v1/apps/0oa1/users?limit=1", "{}", 500);
    QCOMPARE(standing(looked(org).verdict), u"unknown"_s);
}

void OktaSsoAppTest::warnsOfEveryone()
{
    OktaOrg org;
    org.on("/api/v1/apps/0oa1/groups?limit=200&expand=group",
           R"([{"id":"g","_embedded":{"group":{"profile":{"name":"Everyone"}}}}])");
    const Seen seen = looked(org);
    QCOMPARE(standing(seen.verdict), u"met"_s);
    QVERIFY(seen.says().contains(u"every Okta user can make an account"_s));
}

void OktaSsoAppTest::reportsAListThatCannotBeRead()
{
    OktaOrg org;
    org.refuse("/api/v1/apps?limit=200", 403, "E0000006");
    const Seen seen = looked(org);
    QCOMPARE(standing(seen.verdict), u"unmet"_s);
    QVERIFY(!seen.plan.ask);
}

void OktaSsoAppTest::showsHostileLabelsHarmlessly()
{
    OktaOrg org;
    org.apps({ssoAppRow(u"0oa1"_s, u"Platform SSO\u202e%1\n"_s + QString(5000, u'x'))});
    const QString says = looked(org).says();
    QVERIFY(!says.contains(QChar(0x202e)));
    QVERIFY(says.size() < 1000);
    QVERIFY(says.contains(u"%1"_s)); // data is never filled in
}

QTEST_GUILESS_MAIN(OktaSsoAppTest)
#include "tst_okta_sso_app.moc"
