// SPDX-License-Identifier: MIT
// The page Connect by keys and accessible names: addresses, ways to sign in, secrets.
#include "connect_hands.h"

#include <QApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace latchkey;
using desk::choose;
using desk::Desk;
using desk::found;
using desk::FreshProject;
using desk::openFresh;
using desk::openPractice;
using desk::shows;
using desk::type;
using session::Way;

class TestConnect : public QObject
{
    Q_OBJECT

private slots:
    void anAddressIsJudgedAsItIsTyped_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *what, const QString &field, const QString &typed,
                            const QString &said) { QTest::newRow(what) << field << typed << said; };
        row("the console's address", u"okta-address"_s, u"https://other-admin.okta.com/admin"_s,
            u"other.okta.com: nothing was read there yet."_s);
        row("plain http", u"okta-address"_s, u"http://other.okta.com"_s,
            u"is no https address. Write it as the browser shows it"_s);
        row("no host", u"okta-address"_s, u"acme"_s, u"is no https address"_s);
        row("Jamf Pro with a port", u"jamf-address"_s, u"jamf.example.com:8443/"_s,
            u"https://jamf.example.com:8443: nothing was read there yet."_s);
        row("Jamf Pro with a query", u"jamf-address"_s, u"https://jamf.example.com/?a=1"_s,
            u"is no https address"_s);
    }

    void anAddressIsJudgedAsItIsTyped()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, typed);
        QFETCH(const QString, said);
        FreshProject fresh;
        Desk here;
        openFresh(here, fresh);
        auto *edit = found<QLineEdit>(here, field);
        type(edit, typed);
        QVERIFY2(desk::nameOf(edit).contains(said), qPrintable(desk::nameOf(edit)));
        QVERIFY(shows(here, said));
    }

    void anAddressIsKeptWhenItIsLeft()
    {
        FreshProject fresh;
        Desk here;
        openFresh(here, fresh);
        type(found<QLineEdit>(here, u"okta-address"_s), u"other-admin.okta.com/"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(here.session().decisions().orgHost, u"other.okta.com"_s);
        QCOMPARE(found<QLineEdit>(here, u"okta-address"_s)->text(), u"other.okta.com"_s);
        QCOMPARE(project::load(here.session().path())->decisions.orgHost, u"other.okta.com"_s);
        type(found<QLineEdit>(here, u"okta-address"_s), u"ftp://x"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(here.session().decisions().orgHost, u"other.okta.com"_s);
    }

    void aSecretIsNeverSentToAnAddressThatCameLater()
    {
        FreshProject fresh;
        Desk here;
        openFresh(here, fresh);
        here.session().takeSecret("okta.token", base::Secret(fresh.secret("okta.token")));
        QVERIFY(found<QLineEdit>(here, u"okta-address"_s)->isReadOnly());
        QVERIFY(!found<QLineEdit>(here, u"jamf-address"_s)->isReadOnly());
        QVERIFY(!here.session().setAddress(base::System::Okta, u"evil.example.com"_s));
        QCOMPARE(here.session().decisions().orgHost, u"acme.okta.com"_s);
    }

    void onceReadTheAddressSaysWhatTheOrgIs_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("said");
        QTest::newRow("Identity Engine") << u"nothing-set-up"_s << u"Identity Engine org of Acme"_s;
        QTest::newRow("Classic") << u"classic-org"_s
                                 << u"This is a Classic org. Okta has to upgrade it first."_s;
    }

    void onceReadTheAddressSaysWhatTheOrgIs()
    {
        QFETCH(const QString, scenario);
        QFETCH(const QString, said);
        Desk here;
        openPractice(here, rehearsal::Practice(scenario));
        QVERIFY(!shows(here, said));
        QVERIFY(desk::press(&here.window, u"Check"_s));
        QVERIFY(here.runOn());
        QVERIFY(shows(here, said));
        QVERIFY(desk::nameOf(found<QLineEdit>(here, u"okta-address"_s)).contains(said));
    }

    void eachWayHasItsConsequenceAndItsFields_data()
    {
        QTest::addColumn<QString>("combo");
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("consequence");
        QTest::addColumn<QString>("field");
        const auto row = [](const QString &combo, const QString &way, const QString &consequence,
                            const QString &field) {
            QTest::newRow(qPrintable(way)) << combo << way << consequence << field;
        };
        row(u"okta-way"_s, u"Browser"_s, u"Nothing is stored"_s, u"okta.browser-client-id"_s);
        row(u"okta-way"_s, u"API token"_s, u"ends after 30 days"_s, u"okta.token"_s);
        row(u"okta-way"_s, u"Service app"_s, u"exactly the scopes"_s, u"okta.private-key"_s);
        row(u"jamf-way"_s, u"API client (recommended)"_s, u"can be switched off"_s,
            u"jamf.client-secret"_s);
        row(u"jamf-way"_s, u"User account"_s, u"acts as that user"_s, u"jamf.password"_s);
    }

    void eachWayHasItsConsequenceAndItsFields()
    {
        QFETCH(const QString, combo);
        QFETCH(const QString, way);
        QFETCH(const QString, consequence);
        QFETCH(const QString, field);
        FreshProject fresh;
        Desk here;
        openFresh(here, fresh);
        choose(here, combo, way);
        QVERIFY(shows(here, consequence));
        QVERIFY(found<QWidget>(here, field)->isVisible());
    }

    void aSecretIsTakenMaskedAndNeverShownAgain()
    {
        FreshProject fresh;
        Desk here;
        openFresh(here, fresh);
        choose(here, u"okta-way"_s, u"API token"_s);
        const QString secret = QString::fromUtf8(fresh.secret("okta.token"));
        auto *edit = found<QWidget>(here, u"okta.token"_s)->findChild<QLineEdit *>();
        edit->setFocus();
        QTest::keyClicks(edit, secret);
        QVERIFY(!edit->displayText().contains(secret));
        QTest::keyClick(edit, Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(here.session().holdsSecret("okta.token"));
        QCOMPARE(here.session().wayOf(base::System::Okta), Way::OktaToken);
        QVERIFY(edit->text().isEmpty() && edit->isReadOnly());
        QVERIFY(!shows(here, secret));
        QVERIFY(desk::press(&here.window, u"Replace API token, Okta"_s));
        QVERIFY(!edit->isReadOnly());
        here.session().check(recipe::Phase::Connect); // renders: what is opened stays open
        QVERIFY(here.runOn());
        QVERIFY(!edit->isReadOnly());
    }

    void theWayThatIsChosenIsTheOneThatSignsIn()
    {
        FreshProject fresh;
        Desk here;
        openFresh(here, fresh);
        for (const QByteArray name : {"jamf.client-id", "jamf.client-secret", "jamf.user"})
            here.session().takeSecret(name, base::Secret(fresh.secret(name)));
        here.session().takeSecret("jamf.password", base::Secret(QByteArray("wrong")));
        QCOMPARE(here.session().wayOf(base::System::Jamf), Way::JamfUser);
        here.session().check(recipe::Phase::Connect);
        QVERIFY(here.runOn());
        QVERIFY(!here.session().step("jamf.connection").isGood());
        choose(here, u"jamf-way"_s, u"User account"_s);
        choose(here, u"jamf-way"_s, u"API client (recommended)"_s);
        QCOMPARE(here.session().wayOf(base::System::Jamf), Way::JamfClient);
        here.session().check(recipe::Phase::Connect);
        QVERIFY(here.runOn());
        QVERIFY(here.session().step("jamf.connection").isGood());
    }

    void tabGoesThroughTheWayThatIsShownInTheOrderOfThePage()
    {
        Desk here;
        openPractice(here, rehearsal::Practice());
        choose(here, u"okta-way"_s, u"Service app"_s);
        QStringList names;
        for (int i = 0; i < 12 && !names.contains(u"Sign out of Okta"_s); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            names += desk::nameOf(QApplication::focusWidget());
        }
        QCOMPARE(names,
                 (QStringList{u"Client ID, Okta"_s, u"Show Client ID, Okta while held down"_s,
                              u"Private key (PEM or JSON), Okta"_s,
                              u"Show Private key (PEM or JSON), Okta while held down"_s,
                              u"Sign out of Okta"_s}));
    }

    void theFirstFieldThatIsMissingHasTheFocus()
    {
        FreshProject fresh;
        Desk here;
        openFresh(here, fresh);
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(desk::nameOf(QApplication::focusWidget()), u"API token, Okta"_s);
    }

    void noKeychainIsSaid()
    {
        FreshProject fresh;
        Desk here;
        openFresh(here, fresh, std::make_unique<desk::NoVault>());
        QTRY_VERIFY_WITH_TIMEOUT(
            shows(here, u"No keychain here. Secrets live until you close Latchkey."_s), 120'000);
    }
};

QTEST_MAIN(TestConnect)
#include "tst_connect.moc"
