// SPDX-License-Identifier: MIT
#include "shell/sidebar_delegate.h"

#include "look/labels.h"

#include <QIcon>
#include <QPainter>
#include <QTreeView>

namespace latchkey::shell {

using look::Kind;
using look::Tone;

namespace {

constexpr int edge = 8;
constexpr int markSide = 16;
constexpr int phaseIndent = 30;
constexpr int stepIndent = 54;

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
    } else if (option.state & QStyle::State_HasFocus) {
        painter->setPen(tones.outline());
        painter->drawRoundedRect(QRectF(option.rect).adjusted(edge + 0.5, 1.5, -edge - 0.5, -1.5),
                                 5, 5);
    }
    const QColor ink =
        option.palette.color(selected ? QPalette::HighlightedText : QPalette::WindowText);
    drawArrow(painter, option, index, selected ? ink : tones.color(Tone::Quiet));
    const QRect row = option.rect;
    const int indent = sidebarIndent(index);
    const QRect mark(row.left() + indent, row.center().y() - markSide / 2 + 1, markSide, markSide);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, mirrored(mark), Qt::AlignCenter,
               selected ? QIcon::Selected : QIcon::Normal);

    const QString word = index.data(WordRole).toString();
    const QFont wordFont = look::fontOf(Kind::Note);
    const int wordWidth = word.isEmpty() ? 0 : QFontMetrics(wordFont).horizontalAdvance(word) + 8;
    const QVariant tone = index.data(WordToneRole);
    painter->setFont(wordFont);
    painter->setPen(selected ? ink
                             : tones.color(tone.isValid() ? Tone(tone.toInt()) : Tone::Quiet,
                                           look::Ground::Window));
    const QRect wordRect(row.right() - 20 - wordWidth, row.top(), wordWidth, row.height());
    painter->drawText(mirrored(wordRect),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignRight)) |
                          int(Qt::AlignVCenter),
                      word);

    const int start = indent + markSide + 8;
    const QRect name(row.left() + start, row.top(), wordRect.left() - row.left() - start - 2,
                     row.height());
    painter->setFont(nameFont(index));
    painter->setPen(ink);
    painter->drawText(mirrored(name),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                          int(Qt::AlignVCenter) | int(Qt::TextWordWrap),
                      nameOf(index));
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(LineRole).toBool())
        return {100, 13};
    const bool low = option.widget && option.widget->window()->height() < 760;
    const int least = isPhase(index) ? (low ? 30 : 34) : (low ? 24 : 28);
    const QFontMetrics name(nameFont(index));
    const QString word = index.data(WordRole).toString();
    const int wordWidth =
        word.isEmpty() ? 0 : QFontMetrics(look::fontOf(Kind::Note)).horizontalAdvance(word) + 8;
    const int width = (option.widget ? option.widget->width() : 280) - sidebarIndent(index) -
                      markSide - 8 - 22 - wordWidth;
    const QRect needed =
        name.boundingRect(QRect(0, 0, std::max(width, 60), 1000), Qt::TextWordWrap, nameOf(index));
    return {100, std::max(least, std::min(needed.height(), 2 * name.lineSpacing()) + 8)};
}

} // namespace latchkey::shell
