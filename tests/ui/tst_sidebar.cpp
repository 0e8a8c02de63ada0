// SPDX-License-Identifier: MIT
// The rows of the sidebar have the room their names need.
#include "shell/sidebar.h"
#include "shell/sidebar_delegate.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

/// The heights of rows with these names, in a tree whose rows have that much room.
QList<int> heightsOf(const QStringList &names, const QString &word, int room, bool scrolls)
{
    shell::SidebarTree tree;
    tree.setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    for (const QString &name : names) {
        auto *item = new QTreeWidgetItem(&tree, {name});
        item->setData(0, shell::WordRole, word);
    }
    tree.resize(room, 900);
    tree.show();
    if (!QTest::qWaitForWindowExposed(&tree, 120'000))
        qFatal("no window");
    tree.resize(room + tree.width() - tree.viewport()->width(), 900);
    QCoreApplication::processEvents();
    if (tree.viewport()->width() != room)
        qFatal("the rows have other room");
    QList<int> heights;
    for (int row = 0; row < names.size(); ++row)
        heights += tree.visualItemRect(tree.topLevelItem(row)).height();
    return heights;
}

} // namespace

class TestSidebar : public QObject
{
    Q_OBJECT
private slots:
    void aScrollBarTakesNothingFromANamesSecondLine()
    {
        QStringList names;
        for (int letters = 2; letters < 30; ++letters)
            names += u"Scope "_s + QString(letters, u'n');
        const QList<int> heights = heightsOf(names, u"Planned"_s, 240, false);
        QCOMPARE(heightsOf(names, u"Planned"_s, 240, true), heights);
        QVERIFY(heights.last() > heights.first());
    }

    void aWordGoesUnderANameThatNeedsItsRoom()
    {
        const QStringList names{u"Voraussetzungen"_s, u"Okta"_s};
        const QList<int> without = heightsOf(names, {}, 240, false);
        QCOMPARE(without[0], without[1]);
        const QList<int> with = heightsOf(names, u"8 of 8 steps"_s, 240, false);
        QVERIFY(with[0] > without[0]);
        QCOMPARE(with[1], without[1]);
    }
};

QTEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"
