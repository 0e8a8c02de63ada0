// SPDX-License-Identifier: MIT
#include "look/table.h"

#include "look/labels.h"
#include "look/wrapped_text.h"

#include <QPainter>
#include <QTreeView>

namespace latchkey::look {

namespace {

constexpr int edge = 10;  // from the cell's edge to its text
constexpr int apart = 10; // from the mark to the text
constexpr int iconSide = 16;
constexpr int least = 28;      // of a row
constexpr int leastNoted = 52; // of one with a note

QFont fontFor(const QModelIndex &index)
{
    if (index.data(CodeRole).toBool())
        return fontOf(Kind::Code);
    const bool strong =
        index.data(GroupRole).toBool() || !index.data(NoteRole).toString().isEmpty();
    return fontOf(strong ? Kind::Strong : Kind::Body);
}

/// Words take as many lines as they need, a value where its row is the current one. The rows of a
/// long list are all of one height.
bool wraps(const QTreeView *tree, const QModelIndex &index)
{
    if (!tree)
        return false;
    const QModelIndex current = tree->currentIndex();
    const bool isCurrent = current.siblingAtColumn(0) == index.siblingAtColumn(0);
    return isCurrent || !index.data(CodeRole).toBool() || index.data(WrapRole).toBool();
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

/// A cell's text and the note under it, laid out for a width.
class CellText
{
public:
    CellText(const QModelIndex &index, int width, bool wraps)
        : m_font(fontFor(index))
    {
        const bool isCode = index.data(CodeRole).toBool();
        const auto whole = [&](const QString &text, const QFont &font) {
            // Names end differently, sentences begin so.
            const auto end = isCode ? Qt::ElideMiddle : Qt::ElideRight;
            return wraps ? text : QFontMetrics(font).elidedText(text, end, width);
        };
        m_text.emplace(whole(index.data().toString(), m_font), m_font, width);
        if (const QString note = index.data(NoteRole).toString(); !note.isEmpty())
            m_note.emplace(whole(note, fontOf(Kind::Note)), fontOf(Kind::Note), width);
    }

    int height() const { return m_text->height() + (m_note ? m_note->height() + 2 : 0); }
    int firstLine() const { return QFontMetrics(m_font).height(); }
    bool hasNote() const { return m_note.has_value(); }
    void draw(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
              QRect place) const
    {
        const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        painter->setPen(inkOf(option, index, false));
        m_text->draw(painter, place, alignment);
        if (!m_note)
            return;
        place.setTop(place.top() + m_text->height() + 2);
        painter->setPen(inkOf(option, index, true));
        m_note->draw(painter, place, alignment);
    }

private:
    QFont m_font;
    std::optional<WrappedText> m_text;
    std::optional<WrappedText> m_note;
};

int heightOf(const QTreeView &tree, const QModelIndex &index)
{
    const bool hasIcon = !index.data(Qt::DecorationRole).value<QIcon>().isNull();
    const int width =
        tree.columnWidth(index.column()) - 2 * edge - (hasIcon ? iconSide + apart : 0);
    const CellText text(index, width, wraps(&tree, index));
    return text.hasNote() ? std::max(leastNoted, text.height() + 14) : text.height() + 12;
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

    QRect room = option.rect.adjusted(edge, 0, -edge, -1);
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    const QRect besideIcon = room.adjusted(icon.isNull() ? 0 : iconSide + apart, 0, 0, 0);
    const QRect place = QStyle::visualRect(option.direction, room, besideIcon);
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const CellText text(index, place.width(), wraps(tree, index));
    const int top = place.top() + std::max(0, (place.height() - text.height()) / 2);
    if (!icon.isNull()) {
        const QRect mark(room.left(), top + (text.firstLine() - iconSide) / 2, iconSide, iconSide);
        icon.paint(painter, QStyle::visualRect(option.direction, room, mark), Qt::AlignCenter,
                   selected ? QIcon::Selected : QIcon::Normal);
    }
    text.draw(painter, option, index, {place.left(), top, place.width(), text.height()});
    painter->restore();
    if (option.state & QStyle::State_HasFocus)
        drawRing(painter, option, selected);
}

void RowDelegate::drawRing(QPainter *painter, const QStyleOptionViewItem &option, bool isSelected)
{
    painter->save();
    painter->setPen(isSelected ? option.palette.color(QPalette::HighlightedText)
                               : Tones(option.palette).color(Tone::You));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(2, 2, -3, -4));
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = std::max(least, QFontMetrics(fontOf(Kind::Body)).height() + 10);
    if (const auto *tree = qobject_cast<const QTreeView *>(option.widget)) {
        for (int column = 0; column < index.model()->columnCount(index.parent()); ++column)
            height = std::max(height, heightOf(*tree, index.siblingAtColumn(column)));
    }
    const int width = QFontMetrics(fontFor(index)).horizontalAdvance(index.data().toString());
    return {width + 2 * edge, height};
}

} // namespace latchkey::look
