// SPDX-License-Identifier: MIT
#pragma once

#include "pages/sliced_sort.h"

#include <QAbstractTableModel>

#include <optional>

namespace latchkey::pages {

/// A table of very many records with its own filter and its own order, both made in slices: nothing
/// that it does takes the window longer than one slice. Records are numbered as they came; rows are
/// those that pass the filter, in order. While a new order is made, the old one stands.
class SlicedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit SlicedModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// By a column; -1 as the records came.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    std::uint32_t recordAt(int row) const { return m_shown[size_t(row)]; }
    int rowOf(std::uint32_t record) const; ///< -1 where it is not shown
    const std::vector<std::uint32_t> &shown() const { return m_shown; }
    /// Whether records, order and filter are all worked through.
    bool isSettled() const { return !m_slices.isRunning(); }
    void setTicker(Ticker ticker) { m_slices.setTicker(std::move(ticker)); }

signals:
    /// All is worked through, and still is when this is told.
    void settled();
    /// Other records are there: row and record numbers of before mean nothing.
    void replaced();

protected:
    /// Forgets all and begins with that many records. Call within a change of the data itself.
    void begin(std::uint32_t records);
    void refilter(); ///< accepts() has changed

    /// Looks at one record, in their order, each once, before any is shown for good.
    virtual void study(std::uint32_t record) = 0;
    virtual void studied() {} ///< all of them
    virtual bool accepts(std::uint32_t record) const = 0;
    /// Below, at or above 0; of records that were studied.
    virtual int compared(int column, std::uint32_t one, std::uint32_t other) const = 0;

private:
    bool work(Slice &slice);
    bool studyAll(Slice &slice);
    bool order(Slice &slice);
    bool walk(Slice &slice);
    void restart();
    void startWalk();
    void publish(bool isWhole);
    void tellSettled();
    std::uint32_t at(std::uint32_t place) const;

    Slices m_slices;
    std::uint32_t m_records = 0;
    std::uint32_t m_studied = 0;
    int m_column = -1;      ///< wished
    int m_orderColumn = -1; ///< of m_order
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    std::optional<SlicedSort> m_sort;
    std::vector<std::uint32_t> m_order; ///< of all records, ascending; empty: as they came
    std::uint32_t m_walked = 0;
    std::vector<std::uint32_t> m_found; ///< by the walk, not yet shown
    bool m_isFresh = true;              ///< what is found replaces what is shown
    std::vector<std::uint32_t> m_shown;
};

} // namespace latchkey::pages
