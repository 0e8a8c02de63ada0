// SPDX-License-Identifier: MIT
// Nothing is cut in the smallest window with large text.
#include "desk.h"

#include "look/labels.h"
#include "pages/page.h"
#include "shell/project_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

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
    for (const QScrollArea *area : here.window.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widget())
            QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                     where(here, u"sideways"_s).constData());
    }
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
        QTest::newRow("the usual window") << 100 << QSize(1280, 800);
        QTest::newRow("the smallest window") << 100 << QSize(1024, 700);
        QTest::newRow("the smallest window, 40 % more text") << 140 << QSize(1024, 700);
    }

    void nothingIsCut()
    {
        QFETCH(int, percent);
        QFETCH(QSize, size);
        Desk here;
        shell::Settings settings;
        settings.textPercent = percent;
        shell::applySettings(settings);
        here.window.resize(size);
        here.open();
        here.session().check();
        QVERIFY(here.runOn());
        for (const pages::Place &place : desk::allPlaces()) {
            here.window.project()->goTo(place);
            for (int round = 0; round < 4; ++round)
                QCoreApplication::processEvents();
            checkPage(here);
            QCOMPARE(here.window.size(), size);
        }
        shell::applySettings({});
    }
};

QTEST_MAIN(TestSizes)
#include "tst_sizes.moc"
