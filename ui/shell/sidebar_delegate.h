// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace latchkey::shell {

/// What a row of the sidebar says beside its name.
enum SidebarRole {
    WordRole = Qt::UserRole + 1, ///< at its end: "3 of 4", "Planned"
    WordToneRole,                ///< int(look::Tone)
    NumberRole,                  ///< of a phase
    LineRole,                    ///< true: only a hairline
};

/// Draws a row of the sidebar: mark, name, word. Long names wrap to two lines.
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// How far a row's content stands from the sidebar's edge.
int sidebarIndent(const QModelIndex &index);

} // namespace latchkey::shell
