// SPDX-License-Identifier: MIT
// Words of a table wrap; a value is shortened until its row is the current one.
#include "look/style.h"
#include "look/table.h"

#include <QApplication>
#include <QHeaderView>
#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;
using look::Table;

namespace {

const QString sentence =
    u"Make the smart group for the pilot, without any Mac in it yet, and leave "
    "all others as they are"_s;
const QString value = u"https://acme.okta.com/pki/3f1c9a0d5b7e2468ace013579bdf02468ace1357/scep"_s;

/// A narrow table on the screen.
class Shown
{
public:
    explicit Shown(const QStringList &columns)
        : table(u"Things"_s, columns)
    {
        table.setWidths({18, 0});
        table.resize(340, 300);
        table.show();
        table.activateWindow();
        if (!QTest::qWaitForWindowActive(&table, 120'000))
            qFatal("no window");
    }
    int height(QTreeWidgetItem *row)
    {
        QCoreApplication::processEvents();
        return table.visualItemRect(row).height();
    }

    Table table;
};

/// How often a row's picture has another colour than its ground in one column.
int inkIn(Table &table, QTreeWidgetItem *row, int column)
{
    const QRect place(table.header()->sectionViewportPosition(column),
                      table.visualItemRect(row).top(), table.columnWidth(column),
                      table.visualItemRect(row).height());
    const QImage picture = table.viewport()->grab(place).toImage();
    int ink = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ink += picture.pixel(x, y) != picture.pixel(1, 1) ? 1 : 0;
    }
    return ink;
}

} // namespace

class TestTable : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new look::Style(u"fusion"_s)); }

    void wordsTakeAsManyLinesAsTheyNeed()
    {
        Shown shown({u"What"_s, u"State"_s});
        auto *plain = shown.table.addRow({u"Short"_s, u"Planned"_s});
        auto *words = shown.table.addRow({sentence, u"Planned"_s});
        auto *noted = shown.table.addRow({u"Short"_s, u"Planned"_s});
        look::setNote(noted, 0, sentence);
        const int one = shown.height(plain);
        QVERIFY(shown.height(words) > 3 * one);
        QVERIFY(shown.height(noted) > 3 * one);
        shown.table.resize(1600, 300);
        shown.table.setWidths({140, 0});
        QCOMPARE(shown.height(words), one);
    }

    void aValueIsWholeWhereItsRowIsTheCurrentOne()
    {
        Shown shown({u"Key"_s, u"Value"_s});
        QList<QTreeWidgetItem *> rows;
        for (const QString &text : {u"true"_s, value, u"false"_s}) {
            rows += shown.table.addRow({u"Key"_s, text});
            look::setCode(rows.back(), 1);
        }
        const int one = shown.height(rows[0]);
        QCOMPARE(shown.height(rows[1]), one);
        const int shortened = inkIn(shown.table, rows[1], 1);
        shown.table.setCurrentItem(rows[0]);
        QTest::keyClick(&shown.table, Qt::Key_Down);
        QCOMPARE(shown.table.currentItem(), rows[1]);
        QVERIFY(shown.height(rows[1]) > one);
        QVERIFY(inkIn(shown.table, rows[1], 1) > shortened * 2);
        QTest::keyClick(&shown.table, Qt::Key_Down);
        QCOMPARE(shown.height(rows[1]), one);
    }

    void aFittedTableGrowsWithItsCurrentRow()
    {
        Shown shown({u"Key"_s, u"Value"_s});
        auto *first = shown.table.addRow({u"Key"_s, u"true"_s});
        auto *row = shown.table.addRow({u"Key"_s, value});
        look::setCode(row, 1);
        shown.table.setCurrentItem(first);
        shown.table.fitRows();
        const int before = shown.table.height();
        shown.table.setCurrentItem(row);
        QVERIFY(shown.table.height() > before);
        shown.table.fitRows(before);
        QCOMPARE(shown.table.height(), before);
        shown.table.resize(400, shown.table.height());
        QCOMPARE(shown.table.height(), before);
    }

    void aColumnIsAsWideAsItsTitle()
    {
        Shown shown({u"A title that is longer than eighteen characters"_s, u"State"_s});
        QVERIFY(shown.table.header()->sectionSize(0) >= shown.table.header()->sectionSizeHint(0));
    }
};

QTEST_MAIN(TestTable)
#include "tst_table.moc"
