// SPDX-License-Identifier: MIT
// What is set holds at once for the open project.
#include "desk.h"

#include "pages/page.h"
#include "shell/idle_watch.h"
#include "shell/log_dock.h"
#include "shell/menus.h"
#include "shell/project_view.h"
#include "shell/settings_dialog.h"
#include "shell/status_line.h"
#include "shell/window_language.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;
using desk::Desk;
using shell::SettingsDialog;

namespace {

/// An authority's certificate that ends in a hundred years, made for this test.
constexpr auto authority = R"(
-----BEGIN CERTIFICATE-----
MIIBkTCCATegAwIBAgIUFCumM59GTzYebg8BOxKR/OwujYkwCgYIKoZIzj0EAwIw
HTEbMBkGA1UEAwwSUHJhY3RpY2UgQXV0aG9yaXR5MCAXDTI2MTEzMDAxMjMxOFoY
DzIxMjYxMTA2MDEyMzE4WjAdMRswGQYDVQQDDBJQcmFjdGljZSBBdXRob3JpdHkw
WTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQyN3QYRP+2F3oB+xU934Wz25un9sn0
7xvCHES88+SZTs4FwquSAz4ki7t86e0QunJsNO5ESVGpOUzr8OOdXSbco1MwUTAd
BgNVHQ4EFgQUVgEXQ0wOaTSmcnfMfQfGEVjqrkkwHwYDVR0jBBgwFoAUVgEXQ0wO
aTSmcnfMfQfGEVjqrkkwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBF
AiBvDNwDtNcWw0w1woj5RUAOkQjMske7KExP3Wse9F222QIhAMevxqKk6rkSS5eT
RZSAttBcE2uGF2Ep1ZFTqJn5FDmB
-----END CERTIFICATE-----
)";

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(u"chosen.pem"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file cannot be written");
    return path;
}

SettingsDialog *openSettings(Desk &here)
{
    here.window.menus()->action(u"settings"_s)->trigger();
    return here.window.findChild<SettingsDialog *>();
}

void choose(SettingsDialog *dialog, const QString &path)
{
    dialog->findChild<QPushButton *>(u"choose-authorities"_s)->click();
    auto *files = dialog->findChild<QFileDialog *>(u"authorities-dialog"_s);
    emit files->fileSelected(path);
    files->close();
}

QString authoritiesText(const SettingsDialog *dialog)
{
    return dialog->findChild<QLabel *>(u"authorities"_s)->text();
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT
private slots:
    void init() { QSettings().clear(); }
    void cleanup()
    {
        QSettings().clear();
        shell::speak(u"en"_s);
    }

    void theLanguageChangesAtOnceAndARunGoesOn()
    {
        Desk here;
        here.open();
        here.window.project()->goTo(pages::Place::plan());
        here.session().check();
        const session::Session *session = &here.session();
        const auto lines = here.window.log()->lines().size();
        auto *dialog = openSettings(here);
        auto *language = dialog->findChild<QComboBox *>();
        QVERIFY(language);
        language->setFocus();
        QTest::keyClick(language, Qt::Key_D); // Deutsch
        QTest::keyClick(language, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!here.window.menuBar()->actions().isEmpty() &&
                                     here.window.menuBar()->actions()[0]->text() == u"&Projekt"_s,
                                 60'000);
        QCOMPARE(&here.session(), session);
        QVERIFY(here.runOn());
        QVERIFY(here.session().readAt().isValid());
        QVERIFY(here.window.project()->place() == pages::Place::plan());
        QVERIFY(here.window.log()->lines().size() >= lines);
        dialog = here.window.findChild<SettingsDialog *>(); // it is there again, in German
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"Einstellungen"_s);
        dialog->close();
        QVERIFY(here.session().truthLine().contains(u"geschrieben"_s));
    }

    void whoIsAwayIsLockedAndTheNextRunReadsTheKeychainAgain()
    {
        Desk here;
        here.open();
        here.session().check();
        QVERIFY(here.runOn());
        QVERIFY(!here.session().isLocked());
        here.window.idleWatch()->setTime(std::chrono::milliseconds(1));
        QTRY_VERIFY_WITH_TIMEOUT(here.session().isLocked(), 120'000);
        here.window.idleWatch()->setTime(std::chrono::hours(1));
        QVERIFY(here.session().hasSignIn(base::System::Okta)); // it is in the keychain still
        auto *status = here.window.findChild<shell::StatusLine *>();
        QVERIFY(status);
        auto *signIns = status->findChild<QLabel *>(u"sign-ins"_s);
        QVERIFY2(signIns->text().contains(u"Okta: locked"_s), qPrintable(signIns->text()));
        here.session().check();
        QVERIFY(here.runOn());
        QVERIFY(!here.session().isLocked());
        QVERIFY(here.session().step("okta.connection").isGood());
        QVERIFY(here.session().step("jamf.connection").isGood());
    }

    void aLockedWindowSignsInAnew()
    {
        Desk here;
        here.open();
        here.session().check();
        QVERIFY(here.runOn());
        const size_t before = here.session().calls().size();
        QVERIFY(here.session().lock());
        QVERIFY(here.session().lock()); // twice is as good as once
        here.session().check("jamf.connection");
        QVERIFY(here.runOn());
        QVERIFY(here.session().calls().size() > before);
        QVERIFY(here.session().step("jamf.connection").isGood());
    }

    void aRunKeepsItsSecrets()
    {
        Desk here;
        here.open();
        here.session().check();
        QVERIFY(!here.session().lock());
        QVERIFY(here.runOn());
        QVERIFY(here.session().step("okta.connection").isGood());
    }

    void aRunThatWaitsForTheKeychainCanBeStopped()
    {
        Desk here;
        here.open();
        QVERIFY(here.session().lock());
        here.session().check();
        QVERIFY(here.session().isBusy());
        here.session().stop();
        QVERIFY(!here.session().isBusy());
        for (int round = 0; round < 10; ++round)
            QCoreApplication::processEvents();
        QVERIFY(!here.session().isBusy());
        QVERIFY(here.session().isLocked());
    }

    void withoutAKeychainTheSettingsSayThatNothingIsLocked()
    {
        SettingsDialog can({}, true);
        SettingsDialog cannot({}, false);
        QVERIFY(can.findChild<QLabel *>(u"lock-note"_s)->text().contains(u"reads the keychain"_s));
        QVERIFY(cannot.findChild<QLabel *>(u"lock-note"_s)
                    ->text()
                    .startsWith(u"No keychain here: nothing can be locked."_s));
    }

    void theTimeOfASecretOnTheClipboardIsSetAtOnce()
    {
        Desk here;
        here.open();
        QCOMPARE(here.session().clipboard().seconds(), 30);
        auto *seconds = openSettings(here)->findChild<QSpinBox *>(u"clipboard-seconds"_s);
        QVERIFY(seconds);
        seconds->setValue(45);
        QCOMPARE(here.session().clipboard().seconds(), 45);
    }

    void theProxyIsSetAtOnce()
    {
        Desk here;
        here.open();
        QVERIFY(here.session().network().systemProxy);
        SettingsDialog *dialog = openSettings(here);
        QVERIFY(dialog);
        dialog->findChild<QCheckBox *>(u"system-proxy"_s)->click();
        QVERIFY(!here.session().network().systemProxy);
        here.open();
        QVERIFY(!here.session().network().systemProxy);
    }

    void certificatesAreJudgedWhenTheyAreChosen()
    {
        const QTemporaryDir folder;
        Desk here;
        here.open();
        SettingsDialog *dialog = openSettings(here);
        QVERIFY(dialog);
        QCOMPARE(authoritiesText(dialog), u"None: those of the system alone."_s);
        choose(dialog, written(folder, "no certificate at all"));
        QVERIFY2(authoritiesText(dialog).startsWith(u"Not taken. The file holds no certificate."_s),
                 qPrintable(authoritiesText(dialog)));
        QVERIFY(here.session().network().authorities.isEmpty());

        choose(dialog, written(folder, authority));
        QVERIFY2(authoritiesText(dialog).startsWith(u"Practice Authority. The first ends on "_s),
                 qPrintable(authoritiesText(dialog)));
        QVERIFY(here.session().network().authorities.startsWith("-----BEGIN CERTIFICATE-----"));

        dialog->findChild<QPushButton *>(u"remove-authorities"_s)->click();
        QVERIFY(here.session().network().authorities.isEmpty());
    }

    void aFileThatIsGoneIsNotUsedAndTheLogSaysSo()
    {
        const QTemporaryDir folder;
        shell::Settings settings;
        settings.authorities = written(folder, authority);
        settings.save();
        {
            Desk here;
            here.open();
            QVERIFY(!here.session().network().authorities.isEmpty());
        }
        QVERIFY(QFile::remove(settings.authorities));
        Desk here;
        here.open();
        QVERIFY(here.session().network().authorities.isEmpty());
        SettingsDialog *dialog = openSettings(here);
        QVERIFY(authoritiesText(dialog).startsWith(u"chosen.pem is not used."_s));
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
