// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace latchkey::shell {

/// What a row of the recent projects says.
enum RecentRole {
    HostsRole = Qt::UserRole + 1,
    MarkRole,
    SentenceRole,
    CountRole,
    TimeRole,
    PathRole
};

/// Draws a project of before in three lines: client and time, hosts, state and steps met.
class RecentDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace latchkey::shell
