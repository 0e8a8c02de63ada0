// SPDX-License-Identifier: MIT
// Nothing is cut, in small windows with large text and long words, before and after a setup.
#include "desk.h"
#include "fresh_project.h"

#include "look/labels.h"
#include "look/table.h"
#include "pages/page.h"
#include "report/language.h"
#include "session/quick_clock.h"
#include "shell/project_view.h"
#include "shell/sidebar.h"
#include "shell/start_button.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace latchkey;
using desk::Desk;

namespace {

/// Whether the text of a label has the room it needs.
bool isWhole(const QLabel *label)
{
    if (label->text().isEmpty() || qobject_cast<const look::ShortLabel *>(label))
        return true;
    if (label->wordWrap())
        return label->heightForWidth(label->width()) <= label->height() + 1;
    return label->sizeHint().width() <= label->width() + 1;
}

QByteArray where(const Desk &here, const QString &text)
{
    return u"%1: “%2”"_s.arg(here.pageTitle(), text).toUtf8();
}

/// The delegate's size of a row, for the widths that the columns have now.
class Rows : public QTreeWidget
{
public:
    static int needed(QTreeWidget *tree, QTreeWidgetItem *item)
    {
        return (tree->*&Rows::sizeHintForIndex)((tree->*&Rows::indexFromItem)(item, 0)).height();
    }
};

void checkRows(const Desk &here, QTreeWidget *tree)
{
    QVERIFY2(tree->parentWidget()->rect().contains(tree->geometry()),
             where(here, u"%1: %2 to %3 of %4"_s.arg(tree->objectName())
                             .arg(tree->geometry().left())
                             .arg(tree->geometry().right())
                             .arg(tree->parentWidget()->width()))
                 .constData());
    for (QTreeWidgetItemIterator it(tree); *it; ++it) {
        const QRect row = tree->visualItemRect(*it);
        if (row.isValid())
            QVERIFY2(row.height() >= Rows::needed(tree, *it),
                     where(here, (*it)->text(0)).constData());
    }
    for (int column = 0; !tree->isHeaderHidden() && column < tree->columnCount(); ++column)
        QVERIFY2(tree->header()->sectionSize(column) >= tree->header()->sectionSizeHint(column),
                 where(here, tree->headerItem()->text(column)).constData());
}

void checkPage(const Desk &here)
{
    for (const QLabel *label : here.window.findChildren<QLabel *>()) {
        if (label->isVisible())
            QVERIFY2(isWhole(label), where(here, label->text()).constData());
    }
    for (const QAbstractButton *button : here.window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(button->width() + 1 >= button->minimumSizeHint().width(),
                     where(here, button->text()).constData());
    }
    for (QTreeWidget *tree : here.window.findChildren<QTreeWidget *>()) {
        if (tree->isVisible())
            checkRows(here, tree);
    }
    for (const QScrollArea *area : here.window.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widget())
            QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                     where(here, u"sideways"_s).constData());
    }
}

void checkPages(Desk &here)
{
    const QSize size = here.window.size();
    for (const pages::Place &place : desk::allPlaces()) {
        here.window.project()->goTo(place);
        for (int round = 0; round < 4; ++round)
            QCoreApplication::processEvents();
        checkPage(here);
        QCOMPARE(here.window.size(), size);
    }
}

/// The setup up to the first account, which only a person makes.
void setUp(Desk &here)
{
    here.session().write();
    QVERIFY(here.runOn());
    for (const char *step : {"scep.configuration", "okta.apply-updates", "jamf.scep-profile"}) {
        if (here.session().practiseByHand(step))
            QVERIFY(here.runOn());
        here.session().check();
        QVERIFY(here.runOn());
        here.session().write();
        QVERIFY(here.runOn());
    }
    QVERIFY(here.session().step("mac.certificate").isGood());
}

} // namespace

class TestSizes : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsCut_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("the usual window") << 100 << QSize(1280, 800) << u"en"_s << Qt::LeftToRight;
        QTest::newRow("the smallest window")
            << 100 << QSize(1024, 700) << u"en"_s << Qt::LeftToRight;
        QTest::newRow("from right to left")
            << 100 << QSize(1280, 800) << u"en"_s << Qt::RightToLeft;
        QTest::newRow("the smallest window, 40 % more text")
            << 140 << QSize(1024, 700) << u"en"_s << Qt::LeftToRight;
        QTest::newRow("German") << 100 << QSize(1280, 800) << u"de"_s << Qt::LeftToRight;
        QTest::newRow("German, the smallest window, 40 % more text")
            << 140 << QSize(1024, 700) << u"de"_s << Qt::LeftToRight;
    }

    void nothingIsCut()
    {
        QFETCH(int, percent);
        QFETCH(QSize, size);
        QFETCH(QString, language);
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        const auto words = report::catalogueOf(language);
        if (words)
            QCoreApplication::installTranslator(words.get());
        Desk here;
        shell::Settings settings;
        settings.textPercent = percent;
        shell::applySettings(settings);
        here.window.resize(size);
        here.open();
        here.session().check();
        QVERIFY(here.runOn());
        checkPages(here);
        setUp(here);
        checkPages(here);
        shell::applySettings({});
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void aLongNameCutsNothing()
    {
        desk::FreshProject project;
        project.client = u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbau GmbH & Co"_s;
        Desk here;
        here.window.showProject(project.open({}, std::make_unique<session::QuickClock>()));
        QCoreApplication::processEvents();
        checkPage(here);
        const QString truth = here.session().truthLine();
        QVERIFY2(truth.endsWith(u"….") && truth.size() < 80, qPrintable(truth));
    }

    void theWaysToBeginFollowTheTextSize()
    {
        Desk here;
        auto *begin = here.window.findChild<shell::StartButton *>();
        const int before = begin->heightForWidth(2000);
        shell::Settings settings;
        settings.textPercent = 140;
        shell::applySettings(settings);
        QCoreApplication::processEvents();
        QVERIFY(begin->heightForWidth(2000) > before);
        QVERIFY(begin->height() >= begin->heightForWidth(begin->width()));
        shell::applySettings({});
    }
};

QTEST_MAIN(TestSizes)
#include "tst_sizes.moc"
