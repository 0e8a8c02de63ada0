// SPDX-License-Identifier: MIT
#include "recipe/jamf_privileges.h"
#include "report/rights_letter.h"

#include <QJsonArray>
#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

recipe::Facts factsWith(const QStringList &privileges)
{
    recipe::Facts facts;
    facts.recipe = recipe::RecipeData::load(u"okta-2026"_s).value();
    facts.decisions.orgHost = u"acme.okta.com"_s;
    facts.decisions.jamfBase = u"https://acme.jamfcloud.com"_s;
    facts.secrets = {"okta.token", "jamf.client-secret"};
    facts.readings["jamf.auth"] = {
        QJsonValue(QJsonObject{{u"known"_s, true},
                               {u"privileges"_s, QJsonArray::fromStringList(privileges)}}),
        {}};
    return facts;
}

QStringList all(const recipe::Facts &facts)
{
    return recipe::jamfReadPrivileges(facts.decisions) +
           recipe::jamfApplyPrivileges(facts.decisions);
}

} // namespace

/// The text for the one who can grant what is missing.
class TestRightsLetter : public QObject
{
    Q_OBJECT

private slots:
    void emptyWhereNothingIsMissing()
    {
        QCOMPARE(report::rightsLetter(factsWith(all({}))), QString());
        QCOMPARE(report::rightsLetter({}), QString()); // not known is not missing
    }

    void namesEachRightWithUseAndPlace()
    {
        QStringList held = all({});
        held.removeAll(u"Create Smart Computer Groups"_s);
        held.removeAll(u"Update Smart Computer Groups"_s);
        const QString letter = report::rightsLetter(factsWith(held));
        QVERIFY(letter.contains(u"    Create Smart Computer Groups: make the groups"_s));
        QVERIFY(letter.contains(u"    Update Smart Computer Groups: add Macs"_s));
        QVERIFY(letter.contains(u"https://acme.jamfcloud.com"_s));
        QVERIFY(letter.contains(u"API roles and clients"_s));
        QVERIFY(!letter.contains(u"Read Computers"_s)); // it is there
        QVERIFY(!letter.contains(u"acme.okta.com"_s));  // nothing is missing in Okta
        QVERIFY(letter.endsWith(u'\n'));
    }

    void bothSystemsHaveTheirPart()
    {
        recipe::Facts facts = factsWith({});
        base::Error refused;
        refused.fault = base::Fault::Forbidden;
        facts.readings["okta.right/okta.logs.read"] = {base::fail(refused), {}};
        const QString letter = report::rightsLetter(facts);
        QVERIFY(letter.contains(u"    okta.logs.read: prove"_s));
        QVERIFY(letter.indexOf(u"acme.okta.com"_s) < letter.indexOf(u"acme.jamfcloud.com"_s));
        QVERIFY(letter.contains(u"Security > API > Tokens"_s));
    }

    void hostsAreShownSafely()
    {
        recipe::Facts facts = factsWith({});
        facts.decisions.jamfBase = u"https://a\u202eb\u001b[2J"_s;
        const QString letter = report::rightsLetter(facts);
        QVERIFY(!letter.contains(u'\u202e'));
        QVERIFY(!letter.contains(u'\u001b'));
    }
};

QTEST_GUILESS_MAIN(TestRightsLetter)
#include "tst_rights_letter.moc"
