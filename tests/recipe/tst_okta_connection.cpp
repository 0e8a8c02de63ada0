// SPDX-License-Identifier: MIT
#include "okta_org.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::recipe;

namespace {

constexpr auto wellKnown = "/.well-known/okta-organization";

Verdict judged(OktaOrg &org, Facts &facts)
{
    org.read(facts, {});
    return steps::oktaConnection().judge(facts);
}

} // namespace

class OktaConnectionTest : public QObject
{
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void sendsNoTokenToAHostThatIsNoOrg();
    void namesTheOwnDomainBehindACustomOne();
    void givesTheAdminHost();
};

void OktaConnectionTest::judges_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("standing");
    QTest::addColumn<QString>("says");
    const QByteArray org = "/api/v1/org";
    QTest::newRow("an active org") << QByteArray("/none") << 200 << QByteArray() << u"met"_s
                                   << u"Signed in to Acme at acme.okta.com"_s;
    QTest::newRow("no org at the address") << QByteArray(wellKnown) << 404 << QByteArray("<html>")
                                           << u"unmet"_s << u"no Okta org at this address"_s;
    QTest::newRow("a proxy's page")
        << QByteArray(wellKnown) << 200 << QByteArray("<html>hello") << u"unmet"_s << u"proxy"_s;
    QTest::newRow("another service's JSON")
        << QByteArray(wellKnown) << 200 << QByteArray("{}") << u"unmet"_s << u"no Okta org"_s;
    QTest::newRow("an org that is down")
        << QByteArray(wellKnown) << 503 << QByteArray("{}") << u"unknown"_s << u"error 503"_s;
    QTest::newRow("a token that was revoked")
        << org << 401
        << QByteArray(R"({"errorCode":"E0000011","errorSummary":"Invalid token provided"})")
        << u"unmet"_s << u"Invalid token provided"_s;
    QTest::newRow("a service app without the scope for the org")
        << org << 403 << QByteArray(R"({"errorCode":"E0000006"})") << u"met"_s << u"okta.rights"_s;
    QTest::newRow("an org that was switched off")
        << org << 200 << QByteArray(R"({"companyName":"Acme","status":"INACTIVE"})") << u"unmet"_s
        << u"status is INACTIVE"_s;
    QTest::newRow("a trial org") << org << 200
                                 << QByteArray(
                                        R"({"status":"ACTIVE","expiresAt":"2026-12-01T00:00:00Z"})")
                                 << u"met"_s << u"trial org that ends on 2026-12-01"_s;
    QTest::newRow("half an answer")
        << org << 200 << QByteArray(R"({"status":"ACT)") << u"unknown"_s << u"cannot be read"_s;
}

void OktaConnectionTest::judges()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    OktaOrg org;
    org.on(target, body, status);
    Facts facts = freshFacts();
    const Verdict verdict = judged(org, facts);
    QTEST(standing(verdict), "standing");
    QFETCH(QString, says);
    QVERIFY2(sentences(verdict).contains(says), qPrintable(sentences(verdict)));
    QCOMPARE(verdict.advice.isEmpty(), verdict.isGood());
}

void OktaConnectionTest::sendsNoTokenToAHostThatIsNoOrg()
{
    OktaOrg org;
    org.on(wellKnown, "<html>", 404);
    Facts facts = freshFacts();
    judged(org, facts);
    QCOMPARE(org.asked, QByteArrayList{wellKnown});
}

void OktaConnectionTest::namesTheOwnDomainBehindACustomOne()
{
    OktaOrg org;
    org.on(wellKnown, R"({"id":"00o1","pipeline":"idx","_links":{
        "organization":{"href":"https://acme.okta.com"},
        "alternate":[{"href":"https://login.acme.com"}]}})");
    Facts facts = freshFacts();
    facts.decisions.orgHost = u"login.acme.com"_s;
    const QString said = sentences(judged(org, facts));
    QVERIFY(said.contains(u"the org's own Okta domain is acme.okta.com"_s));
    QVERIFY(said.contains(u"custom domain login.acme.com"_s));
    QCOMPARE(canonicalOrgHost(facts), u"acme.okta.com"_s);
}

void OktaConnectionTest::givesTheAdminHost()
{
    Facts facts = freshFacts();
    facts.decisions.orgHost = u"acme.oktapreview.com"_s;
    QCOMPARE(adminHost(facts), u"acme-admin.oktapreview.com"_s);
    facts.decisions.orgHost.clear();
    QVERIFY(adminHost(facts).isEmpty());
}

QTEST_GUILESS_MAIN(OktaConnectionTest)
#include "tst_okta_connection.moc"
