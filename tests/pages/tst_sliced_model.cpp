// SPDX-License-Identifier: MIT
#include "pages/sliced_model.h"
#include "people.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;

namespace {

/// Numbers; every n-th is accepted.
class Numbers : public pages::SlicedModel
{
public:
    int columnCount(const QModelIndex & = {}) const override { return 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(values[recordAt(index.row())]) : QVariant();
    }
    void set(const std::vector<int> &numbers)
    {
        values = numbers;
        begin(std::uint32_t(numbers.size()));
    }
    void setStep(int wished)
    {
        step = wished;
        refilter();
    }
    QList<int> rows() const
    {
        QList<int> all;
        for (int row = 0; row < rowCount(); ++row)
            all += index(row, 0).data().toInt();
        return all;
    }
    /// What rows() is to be in the end.
    QList<int> wanted(int column, Qt::SortOrder order) const
    {
        QList<int> all;
        for (const int value : values) {
            if (value % step == 0)
                all += value;
        }
        if (column == 0)
            std::stable_sort(all.begin(), all.end());
        if (column == 1)
            std::stable_sort(all.begin(), all.end(), [](int a, int b) { return a % 10 < b % 10; });
        if (order == Qt::DescendingOrder)
            std::reverse(all.begin(), all.end());
        return all;
    }

    std::vector<int> values;
    int step = 1;
    int studies = 0;

protected:
    void study(std::uint32_t record) override
    {
        if (int(record) != studies++)
            qFatal("studied out of order");
    }
    bool accepts(std::uint32_t record) const override { return values[record] % step == 0; }
    int compared(int column, std::uint32_t one, std::uint32_t other) const override
    {
        return column == 0 ? values[one] - values[other] : values[one] % 10 - values[other] % 10;
    }
};

std::vector<int> someNumbers(int size)
{
    QRandomGenerator random(7);
    std::vector<int> all;
    for (int i = 0; i < size; ++i)
        all.push_back(int(random.bounded(1000)));
    return all;
}

} // namespace

/// Filter and order in slices: in the end the same as at once, and never long without events.
class TestSlicedModel : public QObject
{
    Q_OBJECT

private slots:
    void sortsAsTheLibraryDoes_data();
    void sortsAsTheLibraryDoes();
    void rowsAreRightInTheEnd_data();
    void rowsAreRightInTheEnd();
    void changesOnTheWay();
    void firstRowsComeWithTheFirstSlice();
    void aSliceEndsWithItsTime();
    void eventsComeBetweenSlices();
    void otherRecordsAreToldOnce();
    void workMayStartOtherWork();
};

void TestSlicedModel::sortsAsTheLibraryDoes_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 2, 31, 32, 33, 63, 64, 65, 127, 500, 1023, 1024, 1025, 5000})
        QTest::addRow("%d numbers", size) << size;
}

void TestSlicedModel::sortsAsTheLibraryDoes()
{
    QFETCH(const int, size);
    const std::vector<int> numbers = someNumbers(size);
    std::vector<std::uint32_t> wanted(numbers.size());
    for (std::uint32_t i = 0; i < wanted.size(); ++i)
        wanted[i] = i;
    const auto less = [&](std::uint32_t a, std::uint32_t b) {
        return numbers[a] / 10 - numbers[b] / 10;
    };
    std::stable_sort(wanted.begin(), wanted.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return less(a, b) < 0; });
    pages::SlicedSort sort(std::uint32_t(size), less);
    const pages::Ticker hasty = [now = std::make_shared<qint64>(0)] { return *now += 100; };
    int slices = 1;
    for (;; ++slices) {
        pages::Slice slice(hasty); // over at its first look: after 64 steps
        if (sort.work(slice))
            break;
        QVERIFY(slices < 10'000);
    }
    QCOMPARE(sort.take(), wanted);
    if (size > 1000)
        QVERIFY(slices > 20);
}

void TestSlicedModel::rowsAreRightInTheEnd_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("order");
    QTest::newRow("as they came") << -1 << int(Qt::AscendingOrder);
    QTest::newRow("as they came, last first") << -1 << int(Qt::DescendingOrder);
    QTest::newRow("by number") << 0 << int(Qt::AscendingOrder);
    QTest::newRow("by number, largest first") << 0 << int(Qt::DescendingOrder);
    QTest::newRow("by the last digit, stable") << 1 << int(Qt::AscendingOrder);
}

void TestSlicedModel::rowsAreRightInTheEnd()
{
    QFETCH(const int, column);
    QFETCH(const int, order);
    Numbers model;
    const QAbstractItemModelTester tester(&model);
    model.setTicker(countingTicker());
    QSignalSpy settled(&model, &pages::SlicedModel::settled);
    model.set(someNumbers(3000));
    model.sort(column, Qt::SortOrder(order));
    for (const int step : {1, 3, 1001, 2}) { // 1001: none but 0
        model.setStep(step);
        QVERIFY(settled.wait(120'000));
        QVERIFY(model.isSettled());
        QCOMPARE(model.rows(), model.wanted(column, Qt::SortOrder(order)));
    }
    QCOMPARE(model.studies, 3000);
}

void TestSlicedModel::changesOnTheWay()
{
    Numbers model;
    const QAbstractItemModelTester tester(&model);
    model.setTicker(countingTicker());
    bool isSettled = false;
    connect(&model, &pages::SlicedModel::settled, this, [&] {
        QVERIFY(model.isSettled());
        isSettled = true;
    });
    model.set(someNumbers(20'000));
    QRandomGenerator random(3);
    int column = -1;
    auto order = Qt::AscendingOrder;
    for (int i = 0; i < 60; ++i) {
        if (random.bounded(2)) {
            column = int(random.bounded(2));
            order = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            model.sort(column, order);
        } else {
            model.setStep(int(random.bounded(1, 9)));
        }
        isSettled = false;
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY_WITH_TIMEOUT(isSettled, 120'000);
    QCOMPARE(model.rows(), model.wanted(column, order));
}

void TestSlicedModel::firstRowsComeWithTheFirstSlice()
{
    Numbers model;
    QSignalSpy settled(&model, &pages::SlicedModel::settled);
    model.set(someNumbers(100'000));
    QVERIFY(settled.wait(120'000));
    model.sort(0);
    QVERIFY(settled.wait(120'000));
    model.setTicker(countingTicker());
    model.setStep(7);
    QVERIFY(!model.isSettled());
    QVERIFY(model.rowCount() > 0);
    QVERIFY(model.rowCount() < 1000);
    for (const int value : model.rows())
        QCOMPARE(value % 7, 0); // nothing of the old filter
    model.sort(1);
    model.setStep(5); // while the other order is still to be made
    QVERIFY(model.rowCount() > 0);
    for (const int value : model.rows())
        QCOMPARE(value % 5, 0);
}

void TestSlicedModel::aSliceEndsWithItsTime()
{
    Numbers model;
    auto now = std::make_shared<qint64>(0);
    model.setTicker([now] { return *now += pages::Slice::milliseconds; });
    model.set(someNumbers(100'000));
    QVERIFY(model.studies > 0);
    QVERIFY(model.studies <= 64); // the clock said that the time is over at the first look
}

void TestSlicedModel::eventsComeBetweenSlices()
{
    Numbers model;
    model.setTicker(countingTicker());
    model.set(someNumbers(100'000));
    int turns = 0;
    QTimer between;
    connect(&between, &QTimer::timeout, &model, [&] { ++turns; });
    between.start(0);
    QTRY_VERIFY_WITH_TIMEOUT(model.isSettled(), 120'000);
    QVERIFY(turns > 100);
}

void TestSlicedModel::otherRecordsAreToldOnce()
{
    Numbers model;
    QSignalSpy replaced(&model, &pages::SlicedModel::replaced);
    QSignalSpy settled(&model, &pages::SlicedModel::settled);
    model.set({3, 1, 2});
    QCOMPARE(replaced.count(), 1);
    model.sort(0);
    QVERIFY(settled.wait(120'000));
    QCOMPARE(replaced.count(), 1);
    QCOMPARE(model.rows(), (QList<int>{1, 2, 3}));
    QCOMPARE(model.rowOf(0), 2);
    QCOMPARE(model.rowOf(9), -1);
    model.studies = 0;
    model.set({});
    QVERIFY(settled.wait(120'000));
    QCOMPARE(model.rowCount(), 0);
}

void TestSlicedModel::workMayStartOtherWork()
{
    Numbers model;
    QSignalSpy settled(&model, &pages::SlicedModel::settled);
    const auto connection = connect(&model, &QAbstractItemModel::modelReset, &model, [&] {
        if (model.step == 1 && model.rowCount() > 0)
            model.setStep(2); // from within a slice
    });
    model.set({1, 2, 3, 4});
    QVERIFY(settled.wait(120'000));
    QTRY_VERIFY_WITH_TIMEOUT(model.isSettled(), 120'000);
    QCOMPARE(model.rows(), (QList<int>{2, 4}));
    disconnect(connection);
}

QTEST_GUILESS_MAIN(TestSlicedModel)
#include "tst_sliced_model.moc"
