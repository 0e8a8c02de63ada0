// SPDX-License-Identifier: MIT
// The ways through the window: on, later, back, to a plan that only shows, from an error.
#include "desk.h"

#include "look/table.h"
#include "pages/macs_page.h"
#include "pages/page.h"
#include "pages/true_now.h"
#include "rehearsal/server.h"
#include "session/opening.h"
#include "shell/project_view.h"
#include "shell/window_language.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace latchkey;
using desk::Desk;
using look::Mark;
using pages::Place;

namespace {

void openRead(Desk &here, rehearsal::Practice tenants)
{
    here.open(std::move(tenants));
    here.session().check();
    QVERIFY(here.runOn());
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

QString reach(const Desk &here)
{
    const auto *label = here.window.project()->page()->findChild<QLabel *>(u"reach"_s);
    return label && label->isVisible() ? label->text() : QString();
}

/// Okta refuses the first write.
void refuse(Desk &here)
{
    openRead(here, rehearsal::Practice(u"nothing-set-up"_s));
    here.session().practice()->practice().plan(
        {rehearsal::Trouble::Unauthorised, 0, 50, true, base::System::Okta});
    here.session().write("okta.attributes");
    QVERIFY(here.runOn());
}

} // namespace

class TestGuidance : public QObject
{
    Q_OBJECT
private slots:
    void aMnemonicNeverWrites()
    {
        Desk here;
        openRead(here, rehearsal::Practice(u"nothing-set-up"_s));
        here.window.project()->goTo(Place::plan());
        press(Qt::Key_W, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"write"_s);
        QVERIFY(!here.session().isBusy());
        QCOMPARE(here.session().practice()->practice().counts().writes, 0);
    }

    void backLeadsToWhereOneCameFrom()
    {
        Desk here;
        openRead(here, rehearsal::Practice(u"nothing-set-up"_s));
        here.window.project()->goTo(Place::of("okta.attributes"));
        here.window.project()->goTo(Place::plan("okta.attributes"));
        QVERIFY(desk::press(&here.window, u"Back"_s));
        QCOMPARE(here.window.project()->place(), Place::of("okta.attributes"));
        QVERIFY(desk::press(&here.window, u"Back"_s));
        QCOMPARE(here.window.project()->place(), Place::overview());
    }

    void laterGoesOnWithTheNextThatNeedsThePerson()
    {
        Desk here;
        openRead(here, rehearsal::Practice(u"nothing-set-up"_s));
        here.window.project()->goTo(Place::of("scep.configuration"));
        const auto *next = here.session().nextForPersonAfter("scep.configuration");
        QVERIFY(next);
        QVERIFY(next->id() != "scep.configuration");
        const Place wanted = Place::of(next->id());
        QVERIFY(desk::press(&here.window, u"Later"_s));
        QCOMPARE(here.window.project()->place(), wanted);
        QVERIFY(here.session().step("scep.configuration").mark == Mark::YourTurn);
    }

    void thePlanSaysWhichMacsItReaches()
    {
        shell::speak(u"en"_s); // for "1 Mac"
        Desk here;
        openRead(here, rehearsal::Practice(u"nothing-set-up"_s));
        here.window.project()->goTo(Place::plan());
        QCOMPARE(reach(here), u"Macs reached: 1 pilot Mac, after the SCEP proof."_s);
        here.window.project()->goTo(Place::plan("okta.attributes"));
        QCOMPARE(reach(here), u"No Mac is reached by these changes."_s);
        here.session().write("okta.attributes");
        QVERIFY(here.runOn());
        QCOMPARE(reach(here), QString()); // what was written is told now
    }

    void afterARefusalThePageTellsWhatIsTrue()
    {
        Desk here;
        refuse(here);
        here.window.project()->goTo(Place::of("okta.attributes"));
        const auto &failed = here.session().step("okta.attributes");
        QVERIFY(failed.failure);
        const auto rows = pages::trueNow(here.session(), failed);
        const auto of = [&](Mark mark) {
            return std::find_if(rows.begin(), rows.end(),
                                [mark](const pages::TrueNow &row) { return row.mark == mark; });
        };
        QVERIFY(of(Mark::Failed) != rows.end());
        QCOMPARE(of(Mark::Failed)->stands, u"Not written"_s);
        QVERIFY(of(Mark::Met) == rows.end()); // nothing was written
        QVERIFY(of(Mark::Waits) != rows.end());
        QVERIFY(of(Mark::Waits)->what.contains(u"Attribute mappings"_s));
        QVERIFY(!of(Mark::Waits)->what.contains(u"Device Access SCEP"_s));
        QVERIFY(of(Mark::NotChecked) != rows.end());
        QVERIFY(of(Mark::NotChecked)->what.contains(u"Device Access SCEP"_s));
        QVERIFY(desk::find(&here.window, u"What is true now"_s));
    }

    void theButtonThatHelpsIsTheOnlyPrimaryOne()
    {
        Desk here;
        refuse(here);
        here.window.project()->goTo(Place::of("okta.attributes"));
        const pages::Page *page = here.window.project()->page();
        const auto buttons = page->findChildren<QPushButton *>();
        QCOMPARE(std::count_if(buttons.begin(), buttons.end(),
                               [](const QPushButton *button) {
                                   return button->isVisible() && look::isPrimary(button);
                               }),
                 1);
        QVERIFY(page->primary());
        QVERIFY(page->primary()->text().startsWith(u"Sign in with another token"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(here.window.project()->place(), Place::of(recipe::Phase::Connect));
        QVERIFY(desk::press(&here.window, u"Back"_s));
        QVERIFY(here.window.findChild<QPushButton *>(u"go-on"_s)->isVisible());
    }

    void aFileOpenedDuringARunIsNotDroppedInSilence()
    {
        Desk here;
        here.open();
        QTemporaryDir folder;
        const QString other = session::makeProject(folder.path(), u"Other"_s, u"other.okta.com"_s,
                                                   u"other.jamfcloud.com"_s)
                                  .value();
        here.session().check();
        QVERIFY(here.session().isBusy());
        here.window.openPath(other);
        auto *box = here.window.findChild<QMessageBox *>(u"busy"_s);
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(u"Acme"_s));
        box->close();
        QVERIFY(here.runOn());
        QCOMPARE(here.session().client(), u"Acme"_s);
    }

    void aProjectOfANewerLatchkeyIsOpenedForReading()
    {
        Desk here;
        QTemporaryDir folder;
        const QString path = session::makeProject(folder.path(), u"Newer"_s, u"acme.okta.com"_s,
                                                  u"acme.jamfcloud.com"_s)
                                 .value();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        object[u"latchkey-project"_s] = 99;
        object[u"new-key"_s] = u"kept"_s;
        const QByteArray bytes = QJsonDocument(object).toJson();
        QVERIFY(file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size());
        file.close();
        here.window.openPath(path);
        QVERIFY(here.window.project());
        QVERIFY(here.session().isReadOnly());
        QCOMPARE(here.session().client(), u"Newer"_s);
        const auto labels = here.window.project()->page()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().startsWith(u"Made by a newer Latchkey."_s);
        }));
        here.window.closeProject();
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void theNoticeOnThePilotMacIsAnsweredByOneButton()
    {
        Desk here;
        rehearsal::Practice tenants(u"nothing-set-up"_s);
        QVERIFY(tenants.setSwitch(u"mac.certificate-seconds"_s, u"86400"_s));
        openRead(here, std::move(tenants));
        for (int turn = 0; turn < 40; ++turn) {
            if (here.session().step("mac.do-not-register").plan.ask)
                break;
            QVERIFY(here.takeTurn());
        }
        here.window.project()->goTo(Place::of(recipe::Phase::PilotMac));
        QVERIFY(desk::press(&here.window, u"I left it unanswered"_s));
        QVERIFY(here.runOn());
        QVERIFY(here.session().step("mac.do-not-register").mark == Mark::Stated);
        QVERIFY(!desk::find(&here.window, u"I left it unanswered"_s));
    }

    void everyMacOfTheInventoryIsInATable()
    {
        Desk here;
        rehearsal::Practice tenants(u"all-set-up"_s);
        QVERIFY(tenants.setSwitch(u"jamf.macs"_s, u"300"_s));
        openRead(here, std::move(tenants));
        here.window.project()->goTo(Place::of("fleet.macos"));
        QVERIFY(desk::press(&here.window, u"Show all Macs"_s));
        QCOMPARE(here.window.project()->place(), Place::macs());
        auto *page = qobject_cast<pages::MacsPage *>(here.window.project()->page());
        QVERIFY(page);
        QTRY_VERIFY_WITH_TIMEOUT(page->model().isSettled(), 60'000);
        QVERIFY(page->model().size() >= 300);
        QVERIFY2(page->stateLine()->sentence().contains(QString::number(page->model().size())),
                 qPrintable(page->stateLine()->sentence()));
        QVERIFY(desk::tabTo(&here.window, u"Filter by name, serial number or macOS"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"C02PILOT"_s);
        auto *scope = page->findChild<QComboBox *>();
        scope->setCurrentIndex(2);
        QTRY_COMPARE_WITH_TIMEOUT(page->model().rowCount(), 1, 60'000);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"macs.csv"_s);
        page->exportTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 60'000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("Serial number"), text.constData());
        QVERIFY2(text.contains("C02PILOT0001"), text.constData());
        QVERIFY(desk::press(&here.window, u"Back"_s));
        QCOMPARE(here.window.project()->place(), Place::of("fleet.macos"));
    }

    void aRowOfTheChecksHasWhatCanBeDone()
    {
        Desk here;
        openRead(here, rehearsal::Practice(u"no-licence"_s));
        here.window.project()->goTo(Place::of(recipe::Phase::Prerequisites));
        QVERIFY(desk::press(&here.window, u"How it is done: Platform SSO app"_s));
        QCOMPARE(here.window.project()->place(), Place::of("okta.sso-app"));
        QVERIFY(here.session().waive("okta.desktop-access", u"By mail, Ada"_s));
        QVERIFY(here.runOn());
        here.window.project()->goTo(Place::of(recipe::Phase::Prerequisites));
        QVERIFY(here.session().step("okta.desktop-access").mark == Mark::Waived);
        QVERIFY(desk::press(&here.window, u"Take back: Device Access licence"_s));
        QVERIFY(here.runOn());
        QVERIFY(here.session().step("okta.desktop-access").mark != Mark::Waived);
    }

    void sourcesAreShownByTheirValues()
    {
        Desk here;
        openRead(here, rehearsal::Practice(u"nothing-set-up"_s));
        here.window.project()->goTo(Place::of("okta.attributes"));
        press(Qt::Key_F1, Qt::NoModifier);
        const auto *dialog = here.window.findChild<QDialog *>();
        QVERIFY(dialog);
        const auto *table = dialog->findChild<look::Table *>();
        QVERIFY(table && table->topLevelItemCount() > 0);
        for (int row = 0; row < table->topLevelItemCount(); ++row)
            QVERIFY(!table->topLevelItem(row)->text(0).contains(u"okta.attribute."_s));
    }
};

QTEST_MAIN(TestGuidance)
#include "tst_guidance.moc"
