// SPDX-License-Identifier: MIT
#include "look/table.h"

#include "look/labels.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

namespace latchkey::look {

namespace {

constexpr int edge = 10;  // from the cell's edge to its text
constexpr int apart = 10; // from the mark to the text

QFont fontFor(const QModelIndex &index)
{
    if (index.data(CodeRole).toBool())
        return fontOf(Kind::Code);
    const bool strong =
        index.data(GroupRole).toBool() || !index.data(NoteRole).toString().isEmpty();
    return fontOf(strong ? Kind::Strong : Kind::Body);
}

/// The colour of a cell's text on its ground.
QColor inkOf(const QStyleOptionViewItem &option, const QModelIndex &index, bool isNote)
{
    if (option.state & QStyle::State_Selected)
        return option.palette.color(QPalette::HighlightedText);
    const QVariant tone = index.data(ToneRole);
    const Tones tones(option.palette);
    if (isNote)
        return tones.color(Tone::Quiet);
    return tones.color(tone.isValid() ? Tone(tone.toInt()) : Tone::Plain);
}

void drawText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
              const QRect &rect)
{
    const auto direction = index.data(CodeRole).toBool() ? Qt::LeftToRight : option.direction;
    const int alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                          int(Qt::AlignVCenter) | int(Qt::TextSingleLine);
    const auto one = [&](const QString &text, const QFont &font, const QRect &where, bool isNote) {
        painter->setFont(font);
        painter->setPen(inkOf(option, index, isNote));
        painter->setLayoutDirection(direction);
        painter->drawText(where, alignment,
                          QFontMetrics(font).elidedText(text, Qt::ElideMiddle, where.width()));
    };
    const QString note = index.data(NoteRole).toString();
    if (index.data(WrapRole).toBool()) {
        painter->setFont(fontFor(index));
        painter->setPen(inkOf(option, index, false));
        painter->drawText(rect,
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                              int(Qt::AlignVCenter) | int(Qt::TextWordWrap),
                          index.data().toString());
        return;
    }
    if (note.isEmpty()) {
        one(index.data().toString(), fontFor(index), rect, false);
        return;
    }
    const int half = rect.height() / 2;
    one(index.data().toString(), fontFor(index), rect.adjusted(0, 5, 0, -half + 1), false);
    one(note, fontOf(Kind::Note), rect.adjusted(0, half - 1, 0, -5), true);
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    else if (index.data(GroupRole).toBool())
        painter->fillRect(option.rect, Tones(option.palette).group());
    painter->setPen(Tones(option.palette).hairline());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QRect text = option.rect.adjusted(edge, 0, -edge, -1);
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull()) {
        const bool twoLines = !index.data(NoteRole).toString().isEmpty();
        QRect place(text.left(), text.top() + (twoLines ? 8 : (text.height() - 16) / 2), 16, 16);
        place = QStyle::visualRect(option.direction, text, place);
        icon.paint(painter, place, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        if (option.direction == Qt::RightToLeft)
            text.setRight(text.right() - 16 - apart);
        else
            text.setLeft(text.left() + 16 + apart);
    }
    drawText(painter, option, index, text);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics body(fontOf(Kind::Body));
    bool twoLines = false;
    int wrapped = 0;
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    for (int column = 0; column < index.model()->columnCount(index.parent()); ++column) {
        const QModelIndex cell = index.siblingAtColumn(column);
        twoLines = twoLines || !cell.data(NoteRole).toString().isEmpty();
        if (tree && cell.data(WrapRole).toBool()) {
            const int room = std::max(tree->columnWidth(column) - 2 * edge, 80);
            wrapped = std::max(wrapped, body.boundingRect(QRect(0, 0, room, 10'000),
                                                          Qt::TextWordWrap, cell.data().toString())
                                            .height());
        }
    }
    const int width = QFontMetrics(fontFor(index)).horizontalAdvance(index.data().toString());
    const int least =
        twoLines ? std::max(52, 2 * body.height() + 16) : std::max(28, body.height() + 10);
    return {width + 2 * edge, std::max(least, wrapped > 0 ? wrapped + 12 : 0)};
}

} // namespace latchkey::look
