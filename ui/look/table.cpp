// SPDX-License-Identifier: MIT
#include "look/table.h"

#include "look/labels.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace latchkey::look {

Table::Table(const QString &name, const QStringList &columns, QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(name);
    setObjectName(name);
    setColumnCount(int(columns.size()));
    setHeaderLabels(columns);
    setItemDelegate(new RowDelegate(this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setUniformRowHeights(false);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    setIconSize({16, 16});
    setTabKeyNavigation(false);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    header()->setDefaultAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                                  Qt::AlignVCenter);
    header()->setMinimumSectionSize(60);
}

QTreeWidgetItem *Table::addGroup(const QString &title, const QString &word)
{
    auto *item = new QTreeWidgetItem(this, {title, word});
    for (int column = 0; column < columnCount(); ++column)
        item->setData(column, GroupRole, true);
    item->setFlags(Qt::ItemIsEnabled);
    item->setExpanded(true);
    return item;
}

QTreeWidgetItem *Table::addRow(const QStringList &cells, QTreeWidgetItem *group)
{
    auto *item = group ? new QTreeWidgetItem(group, cells) : new QTreeWidgetItem(this, cells);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    for (int column = 0; column < cells.size(); ++column)
        item->setToolTip(column, cells[column].size() > 24 ? cells[column] : QString());
    return item;
}

void Table::setWidths(const QList<int> &characters)
{
    m_characters = characters;
    const int unit = fontMetrics().averageCharWidth();
    header()->setStretchLastSection(characters.isEmpty() || characters.last() == 0);
    for (int column = 0; column < characters.size(); ++column) {
        const bool stretches = characters[column] == 0;
        header()->setSectionResizeMode(column,
                                       stretches ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!stretches)
            header()->resizeSection(column, std::max(characters[column] * unit + 24,
                                                     header()->sectionSizeHint(column)));
    }
}

void Table::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_characters.isEmpty())
        setWidths(QList<int>(m_characters));
}

/// Sentences may need another number of lines now.
void Table::layOutAnew()
{
    scheduleDelayedItemsLayout();
    if (m_most > 0)
        fitRows(m_most);
}

void Table::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    layOutAnew();
}

void Table::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeWidget::currentChanged(current, previous);
    layOutAnew();
}

void Table::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const
{
    QTreeWidget::drawRow(painter, option, index);
    if (hasFocus() && index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0))
        RowDelegate::drawRing(painter, option, selectionModel()->isSelected(index));
}

void Table::fitRows(int most)
{
    m_most = most;
    int height = header()->sizeHint().height() + 2 * frameWidth();
    for (QTreeWidgetItemIterator it(this); *it; ++it)
        height += sizeHintForIndex(indexFromItem(*it)).height();
    setFixedHeight(std::min(height, most));
    setVerticalScrollBarPolicy(height > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void setMark(QTreeWidgetItem *item, Mark mark, int column)
{
    item->setIcon(column, markIcon(mark));
    item->setData(column, Qt::AccessibleTextRole,
                  QStringLiteral("%1, %2").arg(item->text(column), markWord(mark)));
}

void setSign(QTreeWidgetItem *item, Sign sign, int column)
{
    item->setIcon(column, signIcon(sign));
    item->setData(column, Qt::AccessibleTextRole,
                  QStringLiteral("%1, %2").arg(item->text(column), signWord(sign)));
}

void setCellTone(QTreeWidgetItem *item, int column, Tone tone)
{
    item->setData(column, ToneRole, int(tone));
}

void setCode(QTreeWidgetItem *item, int column) { item->setData(column, CodeRole, true); }

void setWrapping(QTreeWidgetItem *item, int column) { item->setData(column, WrapRole, true); }

void setNote(QTreeWidgetItem *item, int column, const QString &note)
{
    item->setData(column, NoteRole, note);
    item->setToolTip(column, note);
}

} // namespace latchkey::look
