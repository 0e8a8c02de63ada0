// SPDX-License-Identifier: MIT
// The window by keys alone: where they lead, and where the focus is afterwards.
#include "desk.h"

#include "pages/page.h"
#include "shell/log_dock.h"
#include "shell/project_view.h"
#include "shell/sidebar.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey;
using desk::Desk;

namespace {

constexpr auto searchName = "Filter by user name, full name or name on the Mac";

void press(Qt::Key key, Qt::KeyboardModifiers with = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, with);
}

QString focusName()
{
    return QApplication::focusWidget() ? desk::nameOf(QApplication::focusWidget()) : QString();
}

bool isFocusIn(const QWidget *area) { return area->isAncestorOf(QApplication::focusWidget()); }

void openRead(Desk &here)
{
    here.open();
    here.session().check();
    QVERIFY(here.runOn());
}

QImage pictureOf(QTreeWidget *tree)
{
    return tree
        ->grab(tree->visualItemRect(tree->currentItem())
                   .translated(tree->viewport()->mapTo(tree, QPoint())))
        .toImage();
}

} // namespace

class TestKeys : public QObject
{
    Q_OBJECT
private slots:
    void ctrlFLeadsToTheSearchOfThePageElseOfTheLog()
    {
        Desk here;
        openRead(here);
        here.window.project()->goTo(pages::Place::names());
        QVERIFY(desk::tabTo(&here.window, u"Steps of the setup"_s));
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(focusName(), QString::fromLatin1(searchName));
        QVERIFY(desk::tabTo(&here.window, u"People of the Platform SSO app"_s));
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(focusName(), QString::fromLatin1(searchName));
        QVERIFY(!here.window.log()->isVisible());

        here.window.project()->goTo(pages::Place::overview());
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(here.window.log()->isVisible());
        QCOMPARE(focusName(), u"Filter the log"_s);
    }

    void escapeClosesTheLogFromEverywhere()
    {
        Desk here;
        openRead(here);
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(focusName(), u"Filter the log"_s);
        press(Qt::Key_Escape);
        QVERIFY(!here.window.log()->isVisible());
        QVERIFY(isFocusIn(here.window.project()->page()));

        for (const QString &name : {u"Log"_s, u"Steps of the setup"_s, u"Review the plan"_s}) {
            here.window.log()->show();
            QVERIFY2(desk::tabTo(&here.window, name), qPrintable(name));
            press(Qt::Key_Escape);
            QVERIFY2(!here.window.log()->isVisible(), qPrintable(name));
        }
    }

    void escapeEmptiesASearchBeforeItClosesTheLog()
    {
        Desk here;
        openRead(here);
        here.window.project()->goTo(pages::Place::names());
        here.window.log()->show();
        press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"ann"_s);
        press(Qt::Key_Escape);
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), QString());
        QVERIFY(here.window.log()->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!here.window.log()->isVisible());
    }

    void enterPressesTheButtonThatHasTheFocus()
    {
        Desk here;
        openRead(here);
        QVERIFY(desk::tabTo(&here.window, u"Review the plan"_s));
        press(Qt::Key_Return);
        QCOMPARE(here.pageTitle(), u"Plan"_s);
        QVERIFY(desk::tabTo(&here.window, u"Back"_s));
        press(Qt::Key_Enter);
        QCOMPARE(here.pageTitle(), u"Overview"_s);
    }

    void f6GoesRoundTheAreas()
    {
        Desk here;
        openRead(here);
        here.window.project()->goTo(pages::Place::of("okta.attributes"));
        here.window.log()->show();
        pages::Page *page = here.window.project()->page();
        // From a widget that is no area's first.
        QVERIFY(desk::tabTo(&here.window, u"Check"_s));
        for (int round = 0; round < 2; ++round) {
            press(Qt::Key_F6);
            QVERIFY2(isFocusIn(page->bar()), qPrintable(focusName()));
            press(Qt::Key_F6);
            QVERIFY2(isFocusIn(here.window.log()), qPrintable(focusName()));
            press(Qt::Key_Tab);
            press(Qt::Key_F6);
            QVERIFY2(isFocusIn(here.window.project()->sidebar()), qPrintable(focusName()));
            press(Qt::Key_F6);
            QVERIFY2(isFocusIn(page) && !isFocusIn(page->bar()), qPrintable(focusName()));
        }
    }

    void afterAnActTheFocusIsOnWhatComesNext()
    {
        Desk here;
        openRead(here);
        here.window.project()->goTo(pages::Place::of("scep.configuration"));
        QVERIFY(desk::press(&here.window, u"Do it in the practice console"_s));
        QVERIFY(here.runOn());
        QVERIFY(here.session().step("scep.configuration").isGood());
        QCOMPARE(focusName(), u"Continue"_s);
    }

    void aButtonThatWaitsForARunHasTheFocusAgainAfterIt()
    {
        Desk here;
        openRead(here);
        for (const char *step : {"okta.attributes", "mac.profiles"}) {
            here.window.project()->goTo(pages::Place::of(step));
            QVERIFY(desk::press(&here.window, u"Check"_s));
            QVERIFY(here.session().isBusy());
            QVERIFY(here.runOn());
            QCOMPARE(focusName(), u"Check"_s);
        }
    }

    void everyPageHasTheFocusSomewhereThatShowsIt()
    {
        Desk here;
        openRead(here);
        for (const pages::Place &place : desk::allPlaces()) {
            here.window.project()->goTo(place);
            QCoreApplication::processEvents();
            const QWidget *page = here.window.project()->page();
            QVERIFY2(page != QApplication::focusWidget() && isFocusIn(page),
                     qPrintable(here.pageTitle()));
        }
    }

    void whileItIsWrittenTheFocusIsInTheList()
    {
        Desk here;
        openRead(here);
        here.window.project()->goTo(pages::Place::plan());
        auto *write = here.window.findChild<QPushButton *>(u"write"_s);
        QVERIFY(desk::press(&here.window, desk::nameOf(write)));
        QVERIFY(here.session().isBusy());
        QCOMPARE(focusName(), u"Plan"_s);
        QVERIFY(here.runOn());
        QCOMPARE(focusName(), u"Plan"_s);
    }

    void theRowOfTheSidebarShowsWhetherItHasTheFocus()
    {
        Desk here;
        openRead(here);
        QTreeWidget *tree = here.window.project()->sidebar()->tree();
        QVERIFY(desk::tabTo(&here.window, u"Steps of the setup"_s));
        const QImage with = pictureOf(tree);
        QVERIFY(desk::tabTo(&here.window, u"Review the plan"_s));
        QVERIFY(with != pictureOf(tree));
    }

    void aSelectedRowOfATableShowsWhetherItHasTheFocus()
    {
        Desk here;
        openRead(here);
        here.window.project()->goTo(pages::Place::of(recipe::Phase::Prerequisites));
        auto *table = here.window.project()->page()->findChild<QTreeWidget *>(u"checks"_s);
        QVERIFY(table->hasFocus() && table->currentItem());
        const QImage with = pictureOf(table);
        QVERIFY(desk::tabTo(&here.window, u"Back"_s));
        const QImage without = pictureOf(table);
        const QRgb ring = table->palette().color(QPalette::HighlightedText).rgb();
        for (int x = 10; x < with.width() - 10; ++x) {
            QCOMPARE(with.pixel(x, 2), ring);
            QVERIFY(without.pixel(x, 2) != ring);
        }
    }
};

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
