// SPDX-License-Identifier: MIT
// The hand-over: dates to keep, the fleet by its number, and the end of all sign-ins.
#include "desk.h"
#include "held_clock.h"

#include "cli/export_files.h"
#include "pages/date_banner.h"
#include "pages/fleet_counts.h"
#include "pages/page.h"
#include "rehearsal/server.h"
#include "session/dates.h"
#include "session/recent.h"
#include "shell/project_view.h"
#include "shell/start_page.h"
#include "tenant/jamf/server.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace latchkey;
using desk::Desk;

namespace {

/// The clock waits for nothing until it is told to hold.
HeldClock *openPage(Desk &here, const QString &scenario, bool reads = true)
{
    auto clock = std::make_unique<HeldClock>();
    HeldClock *held = clock.get();
    here.open(rehearsal::Practice(scenario), true, std::move(clock));
    if (reads)
        here.session().check();
    if (!here.runOn())
        qFatal("the check does not end");
    here.window.project()->goTo(pages::Place::of(recipe::Phase::HandOver));
    QCoreApplication::processEvents();
    return held;
}

bool shows(const QWidget *in, const QString &text)
{
    const auto labels = in->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().remove(QChar(0x200b)).contains(text);
    });
}

QDialog *openDialog(Desk &here)
{
    if (!desk::press(&here.window, u"Sign out and revoke…"_s))
        qFatal("no such button");
    auto *dialog = here.window.findChild<QDialog *>(u"revoke-dialog"_s);
    if (!dialog)
        qFatal("no dialog");
    dialog->activateWindow();
    if (!QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }, 120'000))
        qFatal("the dialog does not become active");
    return dialog;
}

QString line(const QDialog *dialog, const QString &name)
{
    return dialog->findChild<QLabel *>(name)->text();
}

recipe::Facts withCommands(const QList<QByteArray> &states)
{
    recipe::Facts facts;
    QJsonArray commands;
    for (const QByteArray &state : states)
        commands += QJsonObject{{u"state"_s, QString::fromLatin1(state)}};
    facts.readings[jamf::commandsKey("one")] =
        recipe::Fact{base::Result<tenant::Value>(tenant::Value(QJsonValue(commands))), {}};
    return facts;
}

} // namespace

class TestHandOver : public QObject
{
    Q_OBJECT
private slots:
    void theNearestCertificateIsABannerHereAndAtTheStart()
    {
        Desk here;
        openPage(here, u"all-set-up"_s);
        const auto date = session::nearestCertificate(here.session().desk());
        QVERIFY(date);
        const QString day =
            QLocale().toString(date->ends.toLocalTime().date(), QLocale::LongFormat);
        auto *banner = here.window.project()->page()->findChild<QWidget *>(u"certificate-date"_s);
        QVERIFY(banner);
        QVERIFY2(desk::nameOf(banner).endsWith(day), qPrintable(desk::nameOf(banner)));
        QVERIFY(shows(banner, date->action));
        session::rememberPath(here.session().path());
        const QString path = here.session().path();
        here.window.closeProject();
        QCoreApplication::processEvents();
        auto *start = here.window.findChild<shell::StartPage *>();
        auto *there = start->findChild<QWidget *>(u"certificate-date"_s);
        QVERIFY(there && there->isVisible());
        QCOMPARE(desk::nameOf(there), u"Acme: The next certificate ends on %1"_s.arg(day));
        session::forgetPath(path);
    }

    void whereNoDateIsKnownThereIsNoBanner()
    {
        Desk here;
        openPage(here, u"nothing-set-up"_s, false);
        QVERIFY(!here.window.project()->page()->findChild<QWidget *>(u"certificate-date"_s));
        QVERIFY(!session::nearestCertificate(here.session().desk()));
    }

    void theBannerIsLouderOnceTheDayHasCome_data()
    {
        QTest::addColumn<int>("daysToTheEnd");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("said");
        QTest::newRow("long before") << 90 << u"Planned"_s << u"The next certificate ends on"_s;
        QTest::newRow("time to act") << 20 << u"Advice"_s << u"The next certificate ends on"_s;
        QTest::newRow("too late") << -1 << u"Not met"_s << u"A certificate ended on"_s;
    }

    void theBannerIsLouderOnceTheDayHasCome()
    {
        QFETCH(const int, daysToTheEnd);
        QFETCH(const QString, mark);
        QFETCH(const QString, said);
        const QDateTime now(QDate(2026, 11, 24), QTime(12, 0));
        report::DateRow date;
        date.ends = now.addDays(daysToTheEnd);
        date.actBy = date.ends.addDays(-30);
        const std::unique_ptr<look::Banner> banner(pages::makeDateBanner(date, now));
        QCOMPARE(look::markWord(banner->findChild<look::MarkView *>()->mark()), mark);
        QVERIFY(banner->accessibleName().startsWith(said));
    }

    void theFleetIsAddedByItsNumber()
    {
        Desk here;
        openPage(here, u"nothing-set-up"_s);
        QVERIFY(here.session().facts());
        const auto macs = pages::sourceMacs(*here.session().facts());
        QVERIFY(macs && *macs > 0);
        auto *add = here.window.project()->page()->findChild<QPushButton *>(u"add-fleet"_s);
        QVERIFY(add);
        QCOMPARE(desk::nameOf(add), u"Add %1 Macs"_s.arg(QLocale().toString(*macs)));
        QVERIFY(!add->isEnabled()); // the pilot comes first
        QVERIFY(shows(here.window.project()->page(), u"stay out until they are updated"_s));
    }

    void theTypedNameAddsTheMacsAtOnce()
    {
        Desk here;
        here.open();
        here.session().check();
        QVERIFY(here.runOn());
        const auto &fleet = here.session().step("jamf.scope-fleet");
        for (int turn = 0; turn < 60 && !fleet.waitsFor.empty(); ++turn)
            QVERIFY(here.takeTurn());
        QVERIFY(fleet.waitsFor.empty() && !fleet.isGood());
        here.window.project()->goTo(pages::Place::of(recipe::Phase::HandOver));
        auto *page = here.window.project()->page();
        QVERIFY(page->findChild<QWidget *>(u"fleet-groups"_s)); // what would change is shown first
        const auto before = here.session().written().size();
        auto *add = page->findChild<QPushButton *>(u"add-fleet"_s);
        QVERIFY(add && !add->isEnabled());
        QVERIFY(desk::tabTo(&here.window, u"To confirm, type the name of the group"_s));
        QTest::keyClicks(QApplication::focusWidget(),
                         here.session().decisions().value(u"fleet.source-group"_s));
        QVERIFY(add->isEnabled());
        QVERIFY(desk::press(&here.window, desk::nameOf(add)));
        QVERIFY(here.runOn());
        QCOMPARE(here.session().written().size(), before + 1);
        QCOMPARE(here.session().written().back().change, QByteArray("jamf.scope-fleet/criteria"));
        QVERIFY(fleet.isGood());
        QVERIFY(here.session().truthLine().endsWith(u"The fleet is in scope."_s));
    }

    void pendingCommandsAreCountedOnlyWhereTheyWereRead()
    {
        QVERIFY(!pages::pendingCommands(recipe::Facts()));
        QCOMPARE(pages::pendingCommands(withCommands({"ACKNOWLEDGED", "ERROR"})),
                 std::optional<int>(0));
        QCOMPARE(pages::pendingCommands(withCommands({"PENDING", "ACKNOWLEDGED", "PENDING"})),
                 std::optional<int>(2));
        QVERIFY(!pages::sourceMacs(recipe::Facts()));
    }

    void theDialogSaysWhatIsRevokedAndWhatIsNot()
    {
        Desk here;
        openPage(here, u"nothing-set-up"_s)->holds = true; // signing out has a time limit
        QDialog *dialog = openDialog(here);
        QVERIFY(line(dialog, u"okta-line"_s).contains(u"the API token is not Latchkey's"_s));
        QVERIFY(line(dialog, u"okta-line"_s).contains(u"Security > API > Tokens"_s));
        QVERIFY(line(dialog, u"jamf-line"_s).contains(u"is made void"_s));
        QVERIFY(line(dialog, u"jamf-line"_s).contains(u"The API client stays good"_s));
        QVERIFY(desk::press(dialog, u"Sign out and revoke"_s));
        QTRY_VERIFY_WITH_TIMEOUT(line(dialog, u"jamf-line"_s).contains(u"is revoked"_s), 120'000);
        QVERIFY(line(dialog, u"okta-line"_s).contains(u"held no token of its own"_s));
        QVERIFY(here.session().holdsSecret("jamf.client-secret"));
        QVERIFY(!here.session().step("jamf.connection").isGood());
        QVERIFY(desk::press(dialog, u"Close"_s));
    }

    void theSecretsCanBeForgottenToo()
    {
        Desk here;
        openPage(here, u"nothing-set-up"_s)->holds = true; // signing out has a time limit
        QDialog *dialog = openDialog(here);
        QVERIFY(desk::press(dialog, u"Also remove the project's secrets from this computer"_s));
        QVERIFY(dialog->findChild<QCheckBox *>(u"forget-secrets"_s)->isChecked());
        QVERIFY(desk::press(dialog, u"Sign out and revoke"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            shows(dialog, u"The project's secrets are no longer on this computer."_s), 120'000);
        QVERIFY(!here.session().holdsSecret("okta.token"));
        QVERIFY(!here.session().hasSignIn(base::System::Jamf));
        QVERIFY(desk::press(dialog, u"Close"_s));
        here.session().check(recipe::Phase::Connect);
        QVERIFY(here.runOn());
        QVERIFY(!here.session().step("okta.connection").isGood());
    }

    void cancelRevokesNothing()
    {
        Desk here;
        openPage(here, u"nothing-set-up"_s)->holds = true; // signing out has a time limit
        QDialog *dialog = openDialog(here);
        QVERIFY(desk::tabTo(dialog, u"Sign out and revoke"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // never revokes
        QVERIFY(dialog->isVisible());
        QVERIFY(desk::tabTo(dialog, u"Cancel"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QVERIFY(here.session().step("jamf.connection").isGood());
    }
};

QTEST_MAIN(TestHandOver)
#include "tst_hand_over.moc"
