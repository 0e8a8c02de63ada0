// SPDX-License-Identifier: MIT
#include "pages/sliced_model.h"

#include <algorithm>

namespace latchkey::pages {

SlicedModel::SlicedModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int SlicedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int SlicedModel::rowOf(std::uint32_t record) const
{
    const auto found = std::find(m_shown.begin(), m_shown.end(), record);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

void SlicedModel::begin(std::uint32_t records)
{
    beginResetModel();
    m_records = records;
    m_studied = 0;
    m_orderColumn = -1;
    m_order.clear();
    m_sort.reset();
    m_shown.clear();
    endResetModel();
    emit replaced();
    restart();
}

void SlicedModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_column && order == m_direction)
        return;
    if (column != m_column)
        m_sort.reset();
    m_column = column;
    m_direction = order;
    restart();
}

void SlicedModel::refilter() { restart(); }

void SlicedModel::restart()
{
    startWalk();
    m_slices.start([this](Slice &slice) { return work(slice); });
}

void SlicedModel::startWalk()
{
    m_walked = 0;
    m_found.clear();
    m_isFresh = true;
}

/// First the filter in the order that is there, so that a person sees something soon; then order.
bool SlicedModel::work(Slice &slice)
{
    bool isWhole = studyAll(slice) && walk(slice);
    publish(isWhole);
    if (!isWhole || !order(slice))
        return false;
    isWhole = walk(slice);
    publish(isWhole);
    if (isWhole)
        QMetaObject::invokeMethod(this, &SlicedModel::tellSettled, Qt::QueuedConnection);
    return isWhole;
}

bool SlicedModel::studyAll(Slice &slice)
{
    if (m_studied == m_records)
        return true;
    while (m_studied < m_records) {
        if (slice.isOver())
            return false;
        study(m_studied);
        if (accepts(m_studied))
            m_found.push_back(m_studied);
        ++m_studied;
    }
    studied();
    startWalk(); // a record may look different now that all are known
    return true;
}

bool SlicedModel::order(Slice &slice)
{
    if (m_orderColumn == m_column)
        return true;
    if (m_column >= 0) {
        if (!m_sort) {
            m_sort.emplace(m_records, [this, column = m_column](std::uint32_t a, std::uint32_t b) {
                return compared(column, a, b);
            });
        }
        if (!m_sort->work(slice))
            return false;
        m_order = m_sort->take();
        m_sort.reset();
    } else {
        m_order.clear();
    }
    m_orderColumn = m_column;
    startWalk();
    return true;
}

std::uint32_t SlicedModel::at(std::uint32_t place) const
{
    if (m_direction == Qt::DescendingOrder)
        place = m_records - 1 - place;
    return m_order.empty() ? place : m_order[place];
}

bool SlicedModel::walk(Slice &slice)
{
    while (m_walked < m_records) {
        if (slice.isOver())
            return false;
        const std::uint32_t record = at(m_walked++);
        if (accepts(record))
            m_found.push_back(record);
    }
    return true;
}

/// Nothing is told where other work has begun meanwhile: its end tells.
void SlicedModel::tellSettled()
{
    if (isSettled())
        emit settled();
}

/// Shows what was found; the old rows stand until there are new ones or there is to be none.
void SlicedModel::publish(bool isWhole)
{
    if (m_found.empty() && !(isWhole && m_isFresh))
        return;
    if (m_isFresh) {
        beginResetModel();
        m_shown = std::exchange(m_found, {});
        m_isFresh = false;
        endResetModel();
        return;
    }
    beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + m_found.size()) - 1);
    m_shown.insert(m_shown.end(), m_found.begin(), m_found.end());
    m_found.clear();
    endInsertRows();
}

} // namespace latchkey::pages
