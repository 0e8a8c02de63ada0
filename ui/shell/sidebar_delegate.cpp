// SPDX-License-Identifier: MIT
#include "shell/sidebar_delegate.h"

#include "look/labels.h"
#include "look/wrapped_text.h"

#include <QIcon>
#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace latchkey::shell {

using look::Kind;
using look::Tone;

namespace {

constexpr int edge = 8;
constexpr int markSide = 16;
constexpr int phaseIndent = 30;
constexpr int stepIndent = 54;
constexpr int afterMark = 8;
constexpr int atEnd = 20;  // from the word to the sidebar's edge
constexpr int between = 6; // from the name to the word

bool isStep(const QModelIndex &index) { return index.parent().isValid(); }
bool isPhase(const QModelIndex &index) { return index.data(NumberRole).isValid(); }
QFont nameFont(const QModelIndex &index)
{
    return look::fontOf(isPhase(index) ? Kind::Strong : Kind::Body);
}

/// An arrow in front of a phase, closed or open.
void drawArrow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
               const QColor &ink)
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    if (!tree || !index.model()->hasChildren(index))
        return;
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const double way = rightToLeft ? -1 : 1;
    painter->save();
    painter->setPen(QPen(ink, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(rightToLeft ? option.rect.right() - 18 : option.rect.left() + 18,
                       option.rect.center().y() + 1);
    if (tree->isExpanded(index))
        painter->drawPolyline(QPolygonF({{-3.5, -1.8}, {0, 1.8}, {3.5, -1.8}}));
    else
        painter->drawPolyline(QPolygonF({{-1.8 * way, -3.5}, {1.8 * way, 0}, {-1.8 * way, 3.5}}));
    painter->restore();
}

QString nameOf(const QModelIndex &index)
{
    const QString name = index.data().toString();
    return isPhase(index)
               ? QStringLiteral("%1\u00a0\u00a0%2").arg(index.data(NumberRole).toString(), name)
               : name;
}

/// Where name and word stand in a row of that width; the word goes under a name that needs its
/// room.
struct Parts
{
    QRect name;
    QRect word;
    int height = 0; ///< of both
};

Parts partsOf(const QModelIndex &index, int width)
{
    const QString name = nameOf(index);
    const QString word = index.data(WordRole).toString();
    const QFontMetrics wordMetrics(look::fontOf(Kind::Note));
    const int wordWidth = word.isEmpty() ? 0 : wordMetrics.horizontalAdvance(word);
    const int start = sidebarIndent(index) + markSide + afterMark;
    const int room = std::max(width - start - atEnd, 1);
    const int beside = word.isEmpty() ? room : room - wordWidth - between;
    const int longest = QFontMetrics(nameFont(index))
                            .boundingRect(QRect(0, 0, 1, 1), Qt::TextWordWrap, name)
                            .width();
    const bool under = longest > beside && !word.isEmpty();
    const int nameWidth = std::max(under ? room : beside, 1);
    const int nameHeight = look::WrappedText(name, nameFont(index), nameWidth).height();
    Parts parts;
    parts.name = {start, 0, nameWidth, nameHeight};
    parts.height = nameHeight + (under ? wordMetrics.height() : 0);
    parts.word = under ? QRect(start, nameHeight, room, wordMetrics.height())
                       : QRect(width - atEnd - wordWidth, 0, wordWidth, nameHeight);
    return parts;
}

} // namespace

int sidebarIndent(const QModelIndex &index) { return isStep(index) ? stepIndent : phaseIndent; }

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const look::Tones tones(option.palette);
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (index.data(LineRole).toBool()) {
        painter->setPen(tones.hairline());
        const int middle = option.rect.center().y();
        painter->drawLine(option.rect.left() + 12, middle, option.rect.right() - 12, middle);
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::Highlight));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(edge, 1, -edge, -1), 5, 5);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText)
                                 : tones.outline());
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(edge + 2.5, 3.5, -edge - 2.5, -3.5),
                                 3, 3);
    }
    const QColor ink =
        option.palette.color(selected ? QPalette::HighlightedText : QPalette::WindowText);
    drawArrow(painter, option, index, selected ? ink : tones.color(Tone::Quiet));
    const QRect row = option.rect;
    const QRect mark(row.left() + sidebarIndent(index), row.center().y() - markSide / 2 + 1,
                     markSide, markSide);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, mirrored(mark), Qt::AlignCenter,
               selected ? QIcon::Selected : QIcon::Normal);

    const Parts parts = partsOf(index, row.width());
    const QPoint origin(row.left(), row.top() + (row.height() - parts.height) / 2);
    const QVariant tone = index.data(WordToneRole);
    painter->setFont(look::fontOf(Kind::Note));
    painter->setPen(selected ? ink
                             : tones.color(tone.isValid() ? Tone(tone.toInt()) : Tone::Quiet,
                                           look::Ground::Window));
    const auto end = parts.word.left() == parts.name.left() ? Qt::AlignLeft : Qt::AlignRight;
    painter->drawText(mirrored(parts.word.translated(origin)),
                      int(QStyle::visualAlignment(option.direction, end)) | int(Qt::AlignVCenter),
                      index.data(WordRole).toString());
    painter->setPen(ink);
    const look::WrappedText name(nameOf(index), nameFont(index), parts.name.width());
    name.draw(painter, mirrored(parts.name.translated(origin)),
              QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(LineRole).toBool())
        return {100, 13};
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const bool low = tree && tree->window()->height() < 760;
    const int least = isPhase(index) ? (low ? 30 : 34) : (low ? 24 : 28);
    const int width = tree ? tree->viewport()->width() : 280;
    return {100, std::max(least, partsOf(index, width).height + 8)};
}

} // namespace latchkey::shell
