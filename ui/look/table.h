// SPDX-License-Identifier: MIT
#pragma once

#include "look/marks.h"
#include "look/signs.h"

#include <QStyledItemDelegate>
#include <QTreeWidget>

namespace latchkey::look {

/// What a cell of a Table says beside its text, as item data.
enum TableRole {
    ToneRole = Qt::UserRole + 100, ///< int(Tone)
    NoteRole,                      ///< a second, quieter line
    CodeRole,                      ///< true: fixed width, left to right
    GroupRole,                     ///< true: the heading of a group of rows
    WrapRole,                      ///< true: of a value too, on as many lines as it needs
    KeyRole,                       ///< what the row is, for the page
};

/// A table of few rows with hairlines between them: one column of things, then what is said of
/// them. Rows are selected as a whole. Words wrap; a value is shortened in the middle until its row
/// is the current one. Screen readers get plain text, all of it.
class Table : public QTreeWidget
{
    Q_OBJECT
public:
    explicit Table(const QString &name, const QStringList &columns, QWidget *parent = nullptr);

    QTreeWidgetItem *addGroup(const QString &title, const QString &word = {});
    /// A row, under `group` where one is given.
    QTreeWidgetItem *addRow(const QStringList &cells, QTreeWidgetItem *group = nullptr);
    /// As high as its rows, so that the page scrolls and not the table; at most `most` high.
    void fitRows(int most = QWIDGETSIZE_MAX);
    /// Sets the widths in units of the average character, at least that of the title; 0 stretches.
    void setWidths(const QList<int> &characters);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;

private:
    void layOutAnew();

    QList<int> m_characters;
    int m_most = 0; ///< the greatest height where it fits its rows; 0: it does not
};

void setMark(QTreeWidgetItem *item, Mark mark, int column = 0);
void setSign(QTreeWidgetItem *item, Sign sign, int column = 0);
void setCellTone(QTreeWidgetItem *item, int column, Tone tone);
void setCode(QTreeWidgetItem *item, int column);
void setWrapping(QTreeWidgetItem *item, int column);
void setNote(QTreeWidgetItem *item, int column, const QString &note);

/// Draws the cells of a Table.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The ring of what has the focus, on the ground of a selected row too.
    static void drawRing(QPainter *painter, const QStyleOptionViewItem &option, bool isSelected);
};

} // namespace latchkey::look
