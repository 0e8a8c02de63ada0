// SPDX-License-Identifier: MIT
// The cards of the steps that make a profile, by keys and accessible names.
#include "desk.h"

#include "cli/export_files.h"
#include "pages/existing_box.h"
#include "pages/page.h"
#include "pages/profile_keys.h"
#include "pages/source_link.h"
#include "rehearsal/server.h"
#include "shell/project_view.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace latchkey;
using desk::Desk;

namespace {

QWidget *card(const Desk &here) { return here.window.project()->page(); }

void openCard(Desk &here, const QString &scenario, const recipe::StepId &step, bool reads = true)
{
    here.open(scenario);
    if (reads) {
        here.session().check();
        QVERIFY(here.runOn());
    }
    here.window.project()->goTo(pages::Place::of(step));
    QCoreApplication::processEvents();
}

bool shows(const QWidget *in, const QString &text)
{
    const auto labels = in->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().remove(QChar(0x200b)).contains(text);
    });
}

QTreeWidget *keys(const Desk &here)
{
    auto *tree = card(here)->findChild<QTreeWidget *>(u"profile-keys"_s);
    if (!tree)
        qFatal("no keys on the card");
    return tree;
}

/// The row of a key; nothing where there is none.
QTreeWidgetItem *rowOf(const Desk &here, const QString &key)
{
    for (QTreeWidgetItemIterator it(keys(here)); *it; ++it) {
        if ((*it)->text(0) == key)
            return *it;
    }
    return nullptr;
}

/// Goes to the key with the arrow keys alone.
void walkTo(const Desk &here, const QString &key)
{
    QTreeWidget *tree = keys(here);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Home);
    for (int i = 0; i < 200 && tree->currentItem()->text(0) != key; ++i)
        QTest::keyClick(tree, Qt::Key_Down);
    QCOMPARE(tree->currentItem()->text(0), key);
    QCoreApplication::processEvents(); // shows the panel
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QTreeWidget *existing(const Desk &here)
{
    auto *box = card(here)->findChild<QWidget *>(u"existing-profiles"_s);
    return box ? box->findChild<QTreeWidget *>() : nullptr;
}

} // namespace

class TestProfileCard : public QObject
{
    Q_OBJECT

public slots:
    void noted(const QUrl &url) { m_opened += url; }

private slots:
    void everyKeyIsShownByPayloadWithItsSource_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QString>("payload");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("Platform SSO")
            << QByteArray("jamf.sso-profile") << u"Single sign-on extension"_s
            << u"TeamIdentifier"_s << u"B7F62B65BN"_s;
        QTest::newRow("SCEP") << QByteArray("jamf.scep-profile") << u"SCEP"_s << u"Keysize"_s
                              << u"2048"_s;
        QTest::newRow("the login window") << QByteArray("jamf.login-window") << u"Login window"_s
                                          << u"SHOWFULLNAME"_s << u"true"_s;
    }

    void everyKeyIsShownByPayloadWithItsSource()
    {
        QFETCH(const QByteArray, step);
        QFETCH(const QString, payload);
        QFETCH(const QString, key);
        QFETCH(const QString, value);
        Desk here;
        openCard(here, u"all-set-up"_s, step);
        const auto all =
            pages::keysOf(pages::profileFor(step, cli::knownFacts(here.session().desk())));
        QVERIFY(!all.empty());
        for (const pages::ProfileKey &one : all)
            QVERIFY2(rowOf(here, one.key), qPrintable(one.key));
        QTreeWidgetItem *row = rowOf(here, key);
        QVERIFY(row && row->parent());
        QCOMPARE(row->parent()->text(0), payload);
        QCOMPARE(row->text(1), value);
        QVERIFY(!row->text(2).isEmpty());
    }

    void thePanelSaysWhyAndWhenceOfTheSelectedKey()
    {
        Desk here;
        openCard(here, u"nothing-set-up"_s, "jamf.sso-profile");
        const recipe::RecipeValue team =
            here.session().recipe().values.value(u"psso.team-identifier"_s);
        walkTo(here, u"TeamIdentifier"_s);
        auto *panel = card(here)->findChild<QWidget *>(u"key-panel"_s);
        QCOMPARE(desk::nameOf(panel), u"TeamIdentifier"_s);
        QVERIFY(shows(panel, team.why));
        QVERIFY(shows(panel, team.source));
        QVERIFY(shows(panel, team.osRange));
        QVERIFY(desk::press(&here.window, u"Copy TeamIdentifier"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"B7F62B65BN"_s);
        m_opened.clear();
        QDesktopServices::setUrlHandler(u"https"_s, this, "noted");
        QVERIFY(desk::press(&here.window, u"Open the source"_s));
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QCOMPARE(m_opened, QList<QUrl>{QUrl(pages::sourceLink(team.source))});
    }

    void aDecisionOfAKeyLeadsToItsControlAndShowsAtOnce()
    {
        Desk here;
        openCard(here, u"nothing-set-up"_s, "jamf.sso-profile");
        const QString key = u"PlatformSSO/NewUserAuthorizationMode"_s;
        QVERIFY(rowOf(here, key));
        QCOMPARE(rowOf(here, key)->text(1), u"Standard"_s);
        walkTo(here, key);
        QVERIFY(desk::press(&here.window, u"Change the decision"_s));
        auto *combo = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(combo);
        QCOMPARE(combo->objectName(), u"psso.new-user-rights"_s);
        QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(here.session().decisions().value(u"psso.new-user-rights"_s), u"Admin"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rowOf(here, key)->text(1), u"Admin"_s, 120'000);
        QVERIFY(here.runOn());
        QCOMPARE(rowOf(here, key)->text(1), u"Admin"_s);
        QCOMPARE(rowOf(here, key)->text(2), u"Decision"_s);
    }

    void theExportIsTheSameBytesAsThatOfTheCommandLine()
    {
        Desk here;
        openCard(here, u"all-set-up"_s, "jamf.sso-profile");
        QVERIFY(shows(card(here), u"Upload it to Jamf Pro. macOS refuses this payload when a "
                                  "person installs it."_s));
        QVERIFY(desk::press(&here.window, u"Export .mobileconfig…"_s));
        auto *dialog = here.window.findChild<QFileDialog *>(u"export-profile-dialog"_s);
        QVERIFY(dialog);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"one.mobileconfig"_s);
        emit dialog->fileSelected(path);
        const cli::Export all = cli::exportProfiles(cli::knownFacts(here.session().desk()));
        QCOMPARE(all.files.front().name, u"Okta Platform SSO.mobileconfig"_s);
        QCOMPARE(bytesOf(path), all.files.front().bytes);
        QVERIFY(!bytesOf(path).isEmpty());
        QVERIFY(shows(card(here), u"Saved as"_s));
    }

    void aValueThatIsNotKnownStopsTheExport()
    {
        Desk here;
        openCard(here, u"nothing-set-up"_s, "jamf.sso-profile", false);
        const auto *button = card(here)->findChild<QPushButton *>(u"export-profile"_s);
        QVERIFY(button && !button->isEnabled());
        QVERIFY(shows(card(here), u"The check of everything reads it."_s));
    }

    void existingProfilesAreListedWithWhatIsDone_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("act");
        QTest::newRow("one made by hand") << u"made-by-hand"_s << u"You decide"_s;
        QTest::newRow("two of them") << u"two-sso-profiles"_s << u"Stop"_s;
        QTest::newRow("another vendor's") << u"entra-sso"_s << u"Stop"_s;
        QTest::newRow("a signed one") << u"signed-profile"_s << u"Stop"_s;
    }

    void existingProfilesAreListedWithWhatIsDone()
    {
        QFETCH(const QString, scenario);
        QFETCH(const QString, act);
        Desk here;
        openCard(here, scenario, "jamf.sso-profile");
        QVERIFY(shows(card(here), u"Use an existing profile"_s));
        const QTreeWidget *table = existing(here);
        QVERIFY(table && table->topLevelItemCount() > 0);
        QStringList acts;
        for (int row = 0; row < table->topLevelItemCount(); ++row) {
            acts += table->topLevelItem(row)->text(1);
            QVERIFY(!table->topLevelItem(row)->text(2).isEmpty());
        }
        QVERIFY2(acts.contains(act), qPrintable(acts.join(u", "_s)));
    }

    void noProfileIsNoList()
    {
        Desk here;
        openCard(here, u"nothing-set-up"_s, "jamf.sso-profile");
        QVERIFY(!existing(here));
    }

    void whatWasAnsweredCanBeAnsweredAnew()
    {
        Desk here;
        openCard(here, u"made-by-hand"_s, "jamf.sso-profile");
        // Asked once by hand: no second set of the same choices beside it.
        QVERIFY(!card(here)->findChild<QPushButton *>(u"existing=leave"_s));
        QVERIFY(here.session().answer("jamf.sso-profile", {{u"existing"_s, u"leave"_s}}));
        QVERIFY(here.runOn());
        const auto *leave = card(here)->findChild<QPushButton *>(u"existing=leave"_s);
        QVERIFY(leave && !leave->isEnabled());
        const auto *adopt = card(here)->findChild<QPushButton *>(u"existing=adopt"_s);
        QVERIFY(adopt && adopt->isEnabled());
        QVERIFY(desk::press(
            &here.window, desk::nameOf(card(here)->findChild<QPushButton *>(u"existing=adopt"_s))));
        QVERIFY(here.runOn());
        QCOMPARE(here.session().facts()->answer("jamf.sso-profile")[u"existing"_s].toString(),
                 u"adopt"_s);
        QVERIFY(existing(here));
        QCOMPARE(existing(here)->topLevelItem(0)->text(1), u"Adopt"_s);
    }

    void whatIsNotSafeSaysWhy_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a profile at user level")
            << u"user-level"_s << u"adopt"_s << u"It is at user level"_s;
        QTest::newRow("entities in it")
            << u"entities"_s << u"adopt"_s << u"A text in it holds & or <"_s;
        QTest::newRow("a PreStage that hands it out")
            << u"prestage"_s << u"replace"_s << u"New Macs get it from the PreStage"_s;
    }

    void whatIsNotSafeSaysWhy()
    {
        QFETCH(const QString, scenario);
        QFETCH(const QString, choice);
        QFETCH(const QString, reason);
        Desk here;
        openCard(here, scenario, "jamf.sso-profile");
        QVERIFY(here.session().answer("jamf.sso-profile", {{u"existing"_s, u"leave"_s}}));
        QVERIFY(here.runOn());
        const auto *button = card(here)->findChild<QPushButton *>(u"existing="_s + choice);
        QVERIFY(button && !button->isEnabled());
        QVERIFY2(button->accessibleName().contains(reason), qPrintable(button->accessibleName()));
        QVERIFY(shows(card(here), reason));
    }

private:
    QList<QUrl> m_opened;
};

QTEST_MAIN(TestProfileCard)
#include "tst_profile_card.moc"
