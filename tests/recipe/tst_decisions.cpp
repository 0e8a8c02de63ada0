// SPDX-License-Identifier: MIT
#include "recipe/decisions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey::recipe;

class TestDecisions : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasADefaultThatFits()
    {
        for (const DecisionKind &kind : decisionKinds()) {
            Decisions decisions;
            QVERIFY2(decisions.set(kind.key, kind.standard).has_value(), qPrintable(kind.key));
            QVERIFY(!kind.reason.isEmpty() && !kind.what.isEmpty());
        }
    }

    void values_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("good");
        QTest::newRow("a serial list") << u"pilot.serials"_s << u"C02A, C02B1234"_s << true;
        QTest::newRow("a serial with a space inside") << u"pilot.serials"_s << u"C02 A"_s << false;
        QTest::newRow("an unknown mode") << u"scep.mode"_s << u"magic"_s << false;
        QTest::newRow("a group with an ampersand, which Jamf Pro damages")
            << u"fleet.source-group"_s << u"A & B"_s << false;
        QTest::newRow("our own group without a name")
            << u"jamf.pilot-group"_s << QString() << false;
        QTest::newRow("no exclusion group") << u"jamf.exclusion-group"_s << QString() << true;
        QTest::newRow("a negative number") << u"fleet.inventory-days"_s << u"-1"_s << false;
        QTest::newRow("a name of 201 characters")
            << u"jamf.category"_s << QString(201, u'a') << false;
        QTest::newRow("an unknown key") << u"colour"_s << u"red"_s << false;
        QTest::newRow("a text that turns its direction")
            << u"jamf.pilot-group"_s << u"JIT \u202Epilot"_s << false;
        QTest::newRow("an app's id") << u"okta.app-id"_s << u"0oa1b2c3"_s << true;
        QTest::newRow("no app's id") << u"okta.app-id"_s << QString() << true;
        QTest::newRow("an address for an app's id")
            << u"okta.app-id"_s << u"https://acme-admin.okta.com/0oa1"_s << false;
        QTest::newRow("the browser app's client id")
            << u"okta.browser-client-id"_s << u"0oa1b2c3"_s << true;
        QTest::newRow("a secret's line for the browser app's client id")
            << u"okta.browser-client-id"_s << u"0oa1b2c3 secret"_s << false;
        QTest::newRow("a line break") << u"psso.accounts-outside"_s << u"a\nb"_s << false;
    }
    void values()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(bool, good);
        Decisions decisions;
        const auto result = decisions.set(key, value);
        QCOMPARE(result.has_value(), good);
        if (!good) {
            QVERIFY(!result.error().what.isEmpty() && !result.error().advice.isEmpty());
            QVERIFY(!decisions.isSet(key));
        }
    }

    void agreement_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("good");
        QTest::newRow("the fleet group called as the pilot group, in other letters")
            << u"jamf.fleet-group"_s << u"latchkey JIT Pilot"_s << false;
        QTest::newRow("our own group excluded")
            << u"jamf.exclusion-group"_s << u"Latchkey JIT fleet"_s << false;
        QTest::newRow("the fleet made of itself")
            << u"fleet.source-group"_s << u"Latchkey JIT fleet"_s << false;
        QTest::newRow("a group of its own") << u"jamf.exclusion-group"_s << u"Kiosks"_s << true;
        QTest::newRow("nobody excluded") << u"jamf.exclusion-group"_s << QString() << true;
    }
    void agreement()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(bool, good);
        Decisions decisions;
        QVERIFY(decisions.agree().has_value());
        QVERIFY(decisions.set(key, value).has_value());
        const auto agreed = decisions.agree();
        QCOMPARE(agreed.has_value(), good);
        QVERIFY(good || agreed.error().what.english().contains(key));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("org");
        QTest::addColumn<QString>("jamf");
        QTest::newRow("as the browser shows it")
            << u"https://Acme.okta.com/"_s << u"acme.okta.com"_s << u"https://acme.okta.com"_s;
        QTest::newRow("without a scheme")
            << u"acme.okta.com"_s << u"acme.okta.com"_s << u"https://acme.okta.com"_s;
        QTest::newRow("the admin console") << u"https://acme-admin.okta.com"_s << u"acme.okta.com"_s
                                           << u"https://acme-admin.okta.com"_s;
        QTest::newRow("plain http") << u"http://acme.okta.com"_s << QString() << QString();
        QTest::newRow("with port and context") << u"https://jamf.acme.com:8443/jss/"_s << QString()
                                               << u"https://jamf.acme.com:8443/jss"_s;
        QTest::newRow("a user in it") << u"https://a:b@acme.okta.com"_s << QString() << QString();
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("only a dash before -admin")
            << u"https://-admin.okta.com"_s << QString() << QString();
    }
    void addresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, org);
        QFETCH(QString, jamf);
        QCOMPARE(orgHostFrom(typed).value_or(QString()), org);
        QCOMPARE(jamfBaseFrom(typed).value_or(QString()), jamf);
    }
};

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
