// SPDX-License-Identifier: MIT
// The page Connect by keys and accessible names: signing in by browser, signing out, rights.
#include "connect_hands.h"

#include "../wire/visitor.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>

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

namespace {

QStringList cells(const Desk &here, int column)
{
    QStringList all;
    auto *table = here.window.project()->page()->findChild<QTreeWidget *>(u"rights"_s);
    for (int row = 0; table && row < table->topLevelItemCount(); ++row)
        all += table->topLevelItem(row)->text(column);
    return all;
}

} // namespace

class TestConnectSignIn : public QObject
{
    Q_OBJECT

public slots:
    void noted(const QUrl &url) { m_opened += url; }

private slots:
    void init()
    {
        m_opened.clear();
        QDesktopServices::setUrlHandler(u"http"_s, this, "noted");
    }
    void cleanup() { QDesktopServices::unsetUrlHandler(u"http"_s); }

    void signingInByBrowser();
    void lockingEndsASignInByBrowser();
    void theBrowserIsWaitedForUntilItIsCancelled();
    void aRefusalInTheBrowserSaysWhatToDo();
    void theClientIdIsJudgedAndKept();
    void signingOutEndsTheSessionOfThatSystemAlone();
    void rightsShowTheMissingOneFirstAndATextToSend();
    void allRightsCanBeShown();

private:
    void enterByBrowser(Desk &here, FreshProject &fresh);

    QList<QUrl> m_opened;
};

/// From the choice of the way to the first answer of Okta.
void TestConnectSignIn::enterByBrowser(Desk &here, FreshProject &fresh)
{
    openFresh(here, fresh);
    choose(here, u"okta-way"_s, u"Browser"_s);
    QVERIFY(!found<QPushButton>(here, u"sign-in-by-browser"_s)->isEnabled());
    type(found<QLineEdit>(here, u"okta.browser-client-id"_s),
         QString::fromLatin1(fresh.server.practice().browserClientId()));
    QVERIFY(desk::press(&here.window, u"Sign in by browser"_s));
    QCOMPARE(m_opened.size(), 1);
    QVERIFY(shows(here, u"Waiting for the browser."_s));
    const auto page = test::visit(m_opened.first());
    const QUrl back(QString::fromLatin1(page->header("Location")));
    QVERIFY(test::visit(back)->answer.contains("You may close this tab"));
    QTRY_COMPARE_WITH_TIMEOUT(here.session().wayOf(base::System::Okta), Way::OktaBrowser, 120'000);
    QVERIFY(here.runOn());
    QVERIFY2(here.session().step("okta.connection").isGood(),
             qPrintable(here.session().step("okta.connection").sentence()));
    QVERIFY(shows(here, u"Signed in by browser, until you close Latchkey."_s));
}

void TestConnectSignIn::signingInByBrowser()
{
    FreshProject fresh;
    Desk here;
    enterByBrowser(here, fresh);
    QVERIFY(!here.session().holdsSecret("okta.token"));
    QVERIFY(desk::press(&here.window, u"Sign out of Okta"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shows(here, u"the token that Latchkey got there is revoked."_s),
                             120'000);
    QCOMPARE(here.session().wayOf(base::System::Okta), Way::None);
    QVERIFY(!here.session().step("okta.connection").isGood());
}

void TestConnectSignIn::lockingEndsASignInByBrowser()
{
    FreshProject fresh;
    Desk here;
    enterByBrowser(here, fresh);
    QVERIFY(here.session().lock());
    QCOMPARE(here.session().wayOf(base::System::Okta), Way::None);
    QVERIFY(!here.session().step("okta.connection").isGood());
}

void TestConnectSignIn::theBrowserIsWaitedForUntilItIsCancelled()
{
    Desk here;
    openPractice(here, rehearsal::Practice());
    choose(here, u"okta-way"_s, u"Browser"_s);
    QVERIFY(desk::press(&here.window, u"Sign in by browser"_s));
    QVERIFY(shows(here, u"Waiting for the browser."_s));
    here.window.resize(1024, 700);
    for (int round = 0; round < 4; ++round)
        QCoreApplication::processEvents();
    const auto *area = here.window.project()->page()->findChild<QScrollArea *>();
    QVERIFY(area->widget()->width() <= area->viewport()->width());
    QCOMPARE(here.window.size(), QSize(1024, 700));
    QVERIFY(desk::press(&here.window, u"Copy the address"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(),
             here.session().browser().address().toString(QUrl::FullyEncoded));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"code_challenge"_s));
    QVERIFY(desk::press(&here.window, u"Cancel the sign-in by browser"_s));
    QVERIFY(!here.session().browser().isWaiting());
    QVERIFY(!shows(here, u"Waiting for the browser."_s));
    QCOMPARE(QApplication::focusWidget(), found<QWidget>(here, u"sign-in-by-browser"_s));
    QCOMPARE(here.session().wayOf(base::System::Okta), Way::OktaToken);
}

void TestConnectSignIn::aRefusalInTheBrowserSaysWhatToDo()
{
    rehearsal::Practice tenants;
    QVERIFY(tenants.setSwitch(u"okta.browser"_s, u"denied"_s));
    Desk here;
    openPractice(here, tenants);
    choose(here, u"okta-way"_s, u"Browser"_s);
    QVERIFY(desk::press(&here.window, u"Sign in by browser"_s));
    const auto page = test::visit(m_opened.first());
    test::visit(QUrl(QString::fromLatin1(page->header("Location"))));
    QTRY_VERIFY_WITH_TIMEOUT(here.session().browser().problem().has_value(), 120'000);
    const base::Error problem = *here.session().browser().problem();
    auto *banner = found<QWidget>(here, u"browser-problem"_s);
    QCOMPARE(desk::nameOf(banner), problem.what.translated());
    QVERIFY(!problem.advice.isEmpty());
    const auto labels = banner->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->text().remove(QChar(0x200b)).contains(problem.advice.translated());
    }));
    QVERIFY(found<QPushButton>(here, u"sign-in-by-browser"_s)->isEnabled());
}

void TestConnectSignIn::theClientIdIsJudgedAndKept()
{
    FreshProject fresh;
    Desk here;
    openFresh(here, fresh);
    choose(here, u"okta-way"_s, u"Browser"_s);
    auto *field = found<QLineEdit>(here, u"okta.browser-client-id"_s);
    type(field, u"https://acme"_s);
    QVERIFY(desk::nameOf(field).contains(u"Letters and digits only"_s));
    QVERIFY(!found<QPushButton>(here, u"sign-in-by-browser"_s)->isEnabled());
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(here.session().decisions().value(u"okta.browser-client-id"_s), QString());
    type(field, u"0oabrowser1"_s);
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(here.session().decisions().value(u"okta.browser-client-id"_s), u"0oabrowser1"_s);
    QVERIFY(desk::press(&here.window, u"Copy the redirect URIs"_s));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"http://127.0.0.1:48620/cb\n"_s));
}

void TestConnectSignIn::signingOutEndsTheSessionOfThatSystemAlone()
{
    Desk here;
    openPractice(here, rehearsal::Practice());
    here.session().check(recipe::Phase::Connect);
    QVERIFY(here.runOn());
    QVERIFY(here.session().step("jamf.connection").isGood());
    QVERIFY(desk::nameOf(found<QLineEdit>(here, u"jamf-address"_s))
                .startsWith(u"Address of Jamf Pro, Jamf Pro 11."_s));
    QVERIFY(desk::press(&here.window, u"Sign out of Jamf Pro"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shows(here,
                                   u"Signed out of Jamf Pro: the token that Latchkey got there is "
                                   "revoked. The stored secret stays"_s),
                             120'000);
    QCOMPARE(here.session().step("jamf.connection").mark, look::Mark::NotChecked);
    QVERIFY(here.session().step("okta.connection").isGood());
    QVERIFY(desk::press(&here.window, u"Sign out of Okta"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shows(here, u"Latchkey held no token of its own at Okta."_s), 120'000);
    QVERIFY(shows(here, u"revoke it in Okta, Security > API > Tokens."_s));
    here.session().check(recipe::Phase::Connect);
    QVERIFY(here.runOn());
    QVERIFY(here.session().step("jamf.connection").isGood());
}

void TestConnectSignIn::rightsShowTheMissingOneFirstAndATextToSend()
{
    rehearsal::Practice tenants;
    QVERIFY(tenants.setSwitch(u"jamf.without"_s, u"Create Smart Computer Groups"_s));
    Desk here;
    openPractice(here, tenants);
    QVERIFY(shows(here, u"Not read yet"_s));
    QVERIFY(desk::press(&here.window, u"Check"_s));
    QVERIFY(here.runOn());
    QCOMPARE(cells(here, 0).value(0), u"Create Smart Computer Groups"_s);
    QVERIFY(!cells(here, 2).value(0).isEmpty());
    QCOMPARE(cells(here, 3).value(0), u"Not met"_s);
    QVERIFY(desk::press(&here.window, u"Copy the missing right"_s));
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(u"Create Smart Computer Groups"_s) && text.contains(u"Where to grant"_s));
    // A look at something else says nothing of the rights.
    here.session().check("okta.engine");
    QVERIFY(here.runOn());
    QCOMPARE(cells(here, 0).value(0), u"Create Smart Computer Groups"_s);
}

void TestConnectSignIn::allRightsCanBeShown()
{
    Desk here;
    openPractice(here, rehearsal::Practice());
    QVERIFY(desk::press(&here.window, u"Check"_s));
    QVERIFY(here.runOn());
    QCOMPARE(cells(here, 0), QStringList());
    auto *all = found<QPushButton>(here, u"show-all-rights"_s);
    QVERIFY(desk::press(&here.window, desk::nameOf(all)));
    QVERIFY(cells(here, 0).contains(u"okta.schemas.manage"_s));
    QVERIFY(cells(here, 0).contains(u"Create Smart Computer Groups"_s));
    QVERIFY(!found<QPushButton>(here, u"copy-missing-right"_s)->isVisible());
}

QTEST_MAIN(TestConnectSignIn)
#include "tst_connect_sign_in.moc"
