// SPDX-License-Identifier: MIT
#include "pages/accounts_page.h"
#include "people.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using pages::AccountsModel;
using pages::AccountsPage;
using pages::ReadSoFar;

namespace {

ReadSoFar whole(qint64 count) { return {ReadSoFar::State::Whole, count}; }

/// The page on the screen, with people.
class Shown
{
public:
    explicit Shown(const std::shared_ptr<const okta::Accounts> &accounts, const ReadSoFar &read)
    {
        page.resize(1000, 640);
        page.show();
        if (!QTest::qWaitForWindowActive(&page, 120'000))
            qFatal("no window");
        page.setAccounts(accounts, usualRules(), read);
        settle();
    }
    explicit Shown(const std::shared_ptr<const okta::Accounts> &accounts)
        : Shown(accounts, whole(qint64(accounts->size())))
    {
    }
    void settle()
    {
        if (!QTest::qWaitFor([this] { return page.model().isSettled(); }, 120'000))
            qFatal("the list does not settle");
        QCoreApplication::processEvents();
    }
    QTableView *table() { return page.view()->table(); }
    QLineEdit *search() { return page.view()->search(); }
    QComboBox *scope() { return page.findChild<QComboBox *>(); }
    QCheckBox *box(const QString &word)
    {
        for (QCheckBox *one : page.findChildren<QCheckBox *>()) {
            if (one->text().startsWith(word))
                return one;
        }
        return nullptr;
    }
    QString cell(int row, int column) { return page.model().index(row, column).data().toString(); }

    AccountsPage page;
};

std::shared_ptr<const okta::Accounts> few()
{
    return accountsOf({{"kim@a.example", "Kim", "=1+1"},
                       {"kim@b.example", "Kim", "B"},
                       {"a+b@a.example", "Ann", "Sample, Jr."},
                       {"bo@a.example", "Bo", "Good"}});
}

} // namespace

/// The page "Account names" by keyboard: narrow, look, copy, export.
class TestAccountsPage : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsTrue();
    void theWorstComeFirst();
    void boxesAreThoseThatExist();
    void allByKeyboard();
    void whoWasLookedAtStays();
    void incompleteIsNeverMet();
    void words_data();
    void words();
    void exportsTheRowsShown();
    void anExportThatFailsLeavesNothing_data();
    void anExportThatFailsLeavesNothing();
    void aListReadAnewStopsTheExport();
    void everythingHasAName();
    void rowsAreFixed();
};

void TestAccountsPage::saysWhatIsTrue()
{
    Shown shown(few());
    QCOMPARE(shown.page.sentence(), u"3 of 4 names need attention. 2 people would get no account, "
                                    "or a wrong one."_s);
    QCOMPARE(shown.page.mark(), look::Mark::NotMet);
    QCOMPARE(shown.scope()->itemText(0), u"Names with a problem (3)"_s);
    QCOMPARE(shown.scope()->itemText(2), u"Everybody (4)"_s);
    shown.page.setAccounts(accountsOf({{"a+b@x.example"}}), usualRules(), whole(1));
    shown.settle();
    QCOMPARE(shown.page.mark(), look::Mark::Advice);
    shown.page.setAccounts(accountsOf({{"bo@x.example"}}), usualRules(), whole(1));
    shown.settle();
    QCOMPARE(shown.page.mark(), look::Mark::Met);
    shown.page.setAccounts(accountsOf({}), usualRules(), whole(0));
    shown.settle();
    QCOMPARE(shown.page.mark(), look::Mark::Unknown); // nobody is no proof
}

void TestAccountsPage::theWorstComeFirst()
{
    Shown shown(few());
    QCOMPARE(shown.cell(0, AccountsModel::Problem), u"Collides"_s);
    QCOMPARE(shown.cell(2, AccountsModel::Problem), u"Dropped sign"_s);
    QCOMPARE(shown.page.model().rowCount(), 3);
}

void TestAccountsPage::boxesAreThoseThatExist()
{
    Shown shown(few());
    QVERIFY(shown.box(u"Collides 2"_s)->isVisible());
    QVERIFY(shown.box(u"Dropped sign 1"_s)->isVisible());
    QVERIFY(!shown.box(u"Reserved"_s)->isVisible());
    shown.box(u"Collides"_s)->setChecked(false);
    shown.settle();
    QCOMPARE(shown.page.model().rowCount(), 1);
    // The kind is gone with the next people, and comes back checked for nothing that is hidden.
    shown.page.setAccounts(accountsOf({{"root@x.example"}}), usualRules(), whole(1));
    shown.settle();
    QCOMPARE(shown.page.model().rowCount(), 1);
    QCOMPARE(shown.cell(0, AccountsModel::Problem), u"Reserved"_s);
}

void TestAccountsPage::allByKeyboard()
{
    Shown shown(few());
    shown.search()->setFocus();
    QTest::keyClicks(shown.search(), u"ann"_s);
    shown.settle();
    QCOMPARE(shown.page.model().rowCount(), 1);
    QTest::keyClick(shown.search(), Qt::Key_Down);
    QVERIFY(shown.table()->hasFocus());
    QCOMPARE(shown.table()->currentIndex().row(), 0);
    QTest::keySequence(shown.table(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a+b@a.example"_s);
    QVERIFY(shown.page.findChild<QLabel *>(u"in-full"_s)
                ->text()
                .contains(u"Name on the Mac: ab"_s)); // the whole row
    shown.search()->setFocus();
    QTest::keyClick(shown.search(), Qt::Key_Escape);
    QVERIFY(shown.search()->text().isEmpty());
    shown.settle();
    QCOMPARE(shown.page.model().rowCount(), 3);
    shown.scope()->setFocus();
    QTest::keyClick(shown.scope(), Qt::Key_End);
    shown.settle();
    QCOMPARE(shown.page.model().rowCount(), 4);
    QCheckBox *box = shown.box(u"Collides"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    shown.settle();
    QCOMPARE(shown.page.model().rowCount(), 2);
    shown.table()->setFocus();
    QTest::keyClick(shown.table(), Qt::Key_Tab);
    QVERIFY(!shown.table()->hasFocus()); // Tab leaves the table
    QAction *byName = nullptr;
    for (QAction *action : shown.table()->actions()) {
        if (action->text() == u"Sort by Okta user name"_s)
            byName = action;
    }
    QVERIFY(byName);
    QCOMPARE(shown.table()->contextMenuPolicy(), Qt::ActionsContextMenu);
    byName->trigger();
    shown.settle();
    QCOMPARE(shown.cell(0, AccountsModel::UserName), u"a+b@a.example"_s);
    byName->trigger(); // the other way round
    shown.settle();
    QCOMPARE(shown.cell(1, AccountsModel::UserName), u"a+b@a.example"_s);
}

void TestAccountsPage::whoWasLookedAtStays()
{
    Shown shown(few());
    shown.table()->setCurrentIndex(shown.page.model().index(2, 0));
    const QString login = shown.cell(2, 0);
    QTest::keyClicks(shown.search(), u"a"_s);
    shown.settle();
    shown.search()->clear();
    shown.settle();
    shown.table()->sortByColumn(AccountsModel::UserName, Qt::AscendingOrder);
    shown.settle();
    QCOMPARE(shown.table()->currentIndex().siblingAtColumn(0).data().toString(), login);
}

void TestAccountsPage::incompleteIsNeverMet()
{
    ReadSoFar read{ReadSoFar::State::Incomplete, 1, 100'000, 83, 200};
    Shown shown(accountsOf({{"bo@x.example"}}), read);
    QCOMPARE(shown.page.mark(), look::Mark::Unknown);
    QPushButton *again = nullptr;
    for (QPushButton *button : shown.page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Read it again"_s)
            again = button;
    }
    QVERIFY(again);
    const QSignalSpy asked(&shown.page, &AccountsPage::readAgain);
    again->setFocus();
    QTest::keyClick(again, Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    read.state = ReadSoFar::State::Reading;
    shown.page.setProgress(read);
    QVERIFY(!again->isVisible());
}

void TestAccountsPage::words_data()
{
    QTest::addColumn<ReadSoFar>("read");
    QTest::addColumn<QString>("words");
    using State = ReadSoFar::State;
    QTest::newRow("on the way") << ReadSoFar{State::Reading, 41'200, 100'000}
                                << u"41,200 of about 100,000 read"_s;
    QTest::newRow("of an unknown number") << ReadSoFar{State::Reading, 41'200} << u"41,200 read"_s;
    QTest::newRow("more than thought") << ReadSoFar{State::Reading, 120, 100} << u"120 read"_s;
    QTest::newRow("all") << ReadSoFar{State::Whole, 100'000} << u"All 100,000 read"_s;
    QTest::newRow("a page failed") << ReadSoFar{State::Incomplete, 41'000, -1, 83, 200}
                                   << u"Incomplete: page 83 of 200 failed. Read it again."_s;
    QTest::newRow("a page of unknown many") << ReadSoFar{State::Incomplete, 41'000, -1, 83}
                                            << u"Incomplete: page 83 failed. Read it again."_s;
    QTest::newRow("nobody knows which") << ReadSoFar{State::Incomplete, 41'000}
                                        << u"Incomplete: it ended after 41,000. Read it again."_s;
}

void TestAccountsPage::words()
{
    QFETCH(const ReadSoFar, read);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QTEST(read.words(), "words");
    QLocale::setDefault(before);
}

void TestAccountsPage::exportsTheRowsShown()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"names.csv"_s);
    Shown shown(few());
    shown.table()->sortByColumn(AccountsModel::UserName, Qt::AscendingOrder);
    shown.settle();
    const QSignalSpy saved(&shown.page, &AccountsPage::exported);
    shown.page.exportTo(path);
    QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, 120'000);
    QCOMPARE(saved.first().last().toLongLong(), 3);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 5); // header, three people, and the end
    QVERIFY(lines[0].startsWith("\xef\xbb\xbf"
                                "Okta user name,Full name,"));
    QVERIFY(lines[1].startsWith("a+b@a.example,\"Ann Sample, Jr.\",ab,Dropped sign,"));
    QVERIFY(lines[2].startsWith("kim@a.example,Kim =1+1,kim,Collides,"));
    QVERIFY(!lines.join().contains("bo@a.example"));
}

void TestAccountsPage::anExportThatFailsLeavesNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such folder") << u"/nonexistent/folder/names.csv"_s;
    QTest::newRow("a folder") << QDir::tempPath();
}

void TestAccountsPage::anExportThatFailsLeavesNothing()
{
    QFETCH(const QString, path);
    Shown shown(few());
    const QSignalSpy saved(&shown.page, &AccountsPage::exported);
    const QSignalSpy failed(&shown.page, &AccountsPage::exportFailed);
    shown.page.exportTo(path);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 120'000);
    const auto error = failed.first().first().value<base::Error>();
    QVERIFY(error.what.english().contains(path));
    QVERIFY(!error.advice.isEmpty());
    QCOMPARE(saved.count(), 0);
}

void TestAccountsPage::aListReadAnewStopsTheExport()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"names.csv"_s);
    Shown shown(crowd(20'000));
    shown.scope()->setCurrentIndex(2);
    shown.settle();
    pages::CsvExport exporter;
    const QSignalSpy failed(&exporter, &pages::CsvExport::failed);
    exporter.setTicker(countingTicker());
    exporter.start(shown.page.model(), path,
                   [&](std::uint32_t record) { return shown.page.model().texts(record); });
    QVERIFY(exporter.isRunning());
    shown.page.setAccounts(few(), usualRules(), whole(4));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!exporter.isRunning());
    QVERIFY(!QFile::exists(path));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestAccountsPage::everythingHasAName()
{
    Shown shown(few());
    for (QWidget *widget : shown.page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(face);
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    QVERIFY(shown.box(u"Collides"_s)->accessibleName().contains(u"Not met"_s));
}

void TestAccountsPage::rowsAreFixed()
{
    Shown shown(few());
    QCOMPARE(shown.table()->verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
    QVERIFY(shown.table()->rowHeight(0) >= 28);
    QFont large = shown.page.font();
    large.setPointSize(large.pointSize() * 3);
    shown.page.setFont(large);
    QVERIFY(shown.table()->rowHeight(0) >= shown.table()->fontMetrics().height());
}

QTEST_MAIN(TestAccountsPage)
#include "tst_accounts_page.moc"
