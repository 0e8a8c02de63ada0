// SPDX-License-Identifier: MIT
// What a screen reader and a keyboard find on each page.
#include "desk.h"

#include "look/buttons.h"
#include "look/labels.h"
#include "pages/page.h"
#include "shell/menus.h"
#include "shell/project_view.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace latchkey;
using desk::Desk;

namespace {

/// The page's title and the control, for failure messages.
QByteArray where(const Desk &here, const QWidget *widget)
{
    return u"%1: %2 %3"_s
        .arg(here.pageTitle(), QString::fromLatin1(widget->metaObject()->className()),
             widget->objectName())
        .toUtf8();
}

bool isOwn(const QWidget *widget)
{
    return !widget->objectName().startsWith(u"qt_"_s) && widget->isVisible();
}

void checkPage(const Desk &here)
{
    for (QWidget *widget : here.window.findChildren<QWidget *>()) {
        if (!isOwn(widget))
            continue;
        const bool control =
            qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
            qobject_cast<QComboBox *>(widget) || qobject_cast<QTreeWidget *>(widget);
        const bool inside = qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) ||
                            qobject_cast<QComboBox *>(widget->parentWidget()) ||
                            qobject_cast<QLineEdit *>(widget->parentWidget());
        if (!control || inside)
            continue;
        QVERIFY2(!desk::nameOf(widget).isEmpty(), where(here, widget).constData());
        if (auto *button = qobject_cast<QPushButton *>(widget))
            QVERIFY2(button->focusPolicy() == Qt::StrongFocus, where(here, widget).constData());
    }
}

} // namespace

class TestAccess : public QObject
{
    Q_OBJECT
private slots:
    void everyControlHasANameAndEveryButtonTakesTheFocus_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::newRow("nothing set up") << u"nothing-set-up"_s;
        QTest::newRow("made by hand") << u"made-by-hand"_s;
    }

    void everyControlHasANameAndEveryButtonTakesTheFocus()
    {
        QFETCH(QString, scenario);
        Desk here;
        checkStart(here);
        here.open(scenario);
        here.session().check();
        QVERIFY(here.runOn());
        for (const pages::Place &place : desk::allPlaces()) {
            here.window.project()->goTo(place);
            QCoreApplication::processEvents();
            checkPage(here);
        }
    }

    void everyActionIsInAMenuAndSaysItsRole()
    {
        Desk here;
        here.open();
        int actions = 0;
        for (const QAction *action : here.window.findChildren<QAction *>()) {
            if (action->text().isEmpty() && !action->isSeparator())
                continue;
            if (action->parent() && action->parent()->inherits("QLineEdit"))
                continue;
            if (qobject_cast<QDockWidget *>(action->parent()))
                continue;
            ++actions;
            QVERIFY2(action->menuRole() != QAction::TextHeuristicRole, qPrintable(action->text()));
        }
        QVERIFY(actions > 30);
    }

    void aTitleIsAHeadingToAScreenReader()
    {
        Desk here;
        here.open();
        for (look::Label *label : here.window.project()->page()->findChildren<look::Label *>()) {
            if (label->kind() != look::Kind::Title)
                continue;
            QCOMPARE(QAccessible::queryAccessibleInterface(label)->role(), QAccessible::Heading);
            QCOMPARE(desk::nameOf(label), here.pageTitle());
            return;
        }
        QFAIL("no title");
    }

    void aRowOfTheSidebarSaysItsStateInWords()
    {
        Desk here;
        here.open();
        here.session().check();
        QVERIFY(here.runOn());
        here.window.project()->goTo(pages::Place::of("okta.attributes"));
        auto *tree = here.window.findChild<QTreeWidget *>(u"sidebar"_s);
        QVERIFY(tree && tree->currentItem());
        const QString text = tree->currentItem()->data(0, Qt::AccessibleTextRole).toString();
        QVERIFY2(text.contains(u"step 2 of 4 in Okta"_s), qPrintable(text));
        QVERIFY2(text.startsWith(u"Account attributes, "_s), qPrintable(text));
        QVERIFY(!text.contains(u'<'));
    }

    void theKeysOfTheViewMenuLeadToThePhases()
    {
        Desk here;
        here.open();
        QTest::keyClick(&here.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(here.pageTitle(), u"Prerequisites"_s);
        QTest::keyClick(&here.window, Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(here.pageTitle(), u"Device Access SCEP"_s);
        QTest::keyClick(&here.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(here.pageTitle(), u"Prerequisites"_s);
        QTest::keyClick(&here.window, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(here.pageTitle(), u"Overview"_s);
    }

private:
    static void checkStart(const Desk &here)
    {
        for (QAbstractButton *button : here.window.findChildren<QAbstractButton *>()) {
            if (isOwn(button) && !button->inherits("QToolButton"))
                QVERIFY2(!desk::nameOf(button).isEmpty(), qPrintable(button->objectName()));
        }
    }
};

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
