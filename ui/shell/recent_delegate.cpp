// SPDX-License-Identifier: MIT
#include "shell/recent_delegate.h"

#include "look/labels.h"
#include "look/marks.h"

#include <QPainter>

namespace latchkey::shell {

using look::Kind;
using look::Tone;

namespace {

constexpr int side = 20;
constexpr int gap = 6;

/// One line of a row: text at its start, text at its end.
struct Line
{
    QString start;
    QString end;
    Kind startKind;
    Tone startTone;
    Tone endTone;
};

int lineHeight() { return QFontMetrics(look::fontOf(Kind::Body)).height() + gap; }

} // namespace

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    const look::Tones tones(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    const auto ink = [&](Tone tone) {
        return selected ? option.palette.color(QPalette::HighlightedText) : tones.color(tone);
    };
    const auto draw = [&](const QRect &where, const QString &text, Kind kind, Tone tone,
                          Qt::Alignment alignment) {
        painter->setFont(look::fontOf(kind));
        painter->setPen(ink(tone));
        const QRect place = QStyle::visualRect(option.direction, option.rect, where);
        const int flags = int(QStyle::visualAlignment(option.direction, alignment)) |
                          int(Qt::AlignVCenter) | int(Qt::TextSingleLine);
        painter->drawText(place, flags,
                          painter->fontMetrics().elidedText(text, Qt::ElideMiddle, place.width()));
    };
    const QRect inner = option.rect.adjusted(side, 10, -side, -10);
    QRect line(inner.left(), inner.top(), inner.width(), lineHeight());
    const int endWidth = inner.width() / 4;
    const QRect start = line.adjusted(0, 0, -endWidth, 0);
    const QRect end(line.right() - endWidth, line.top(), endWidth, line.height());
    draw(start, index.data().toString(), Kind::Strong, Tone::Plain, Qt::AlignLeft);
    draw(end, index.data(TimeRole).toString(), Kind::Note, Tone::Quiet, Qt::AlignRight);
    draw(start.translated(0, lineHeight()), index.data(HostsRole).toString(), Kind::Note,
         Tone::Quiet, Qt::AlignLeft);

    const auto mark = look::Mark(index.data(MarkRole).toInt());
    QRect third = start.translated(0, 2 * lineHeight());
    const QRect picture(third.left(), third.center().y() - 7, 16, 16);
    look::markIcon(mark).paint(painter, QStyle::visualRect(option.direction, option.rect, picture),
                               Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    third.setLeft(third.left() + 24);
    const QString word = look::markWord(mark);
    draw(third, word, Kind::Strong, look::markTone(mark), Qt::AlignLeft);
    third.setLeft(third.left() + QFontMetrics(look::fontOf(Kind::Strong)).horizontalAdvance(word) +
                  10);
    draw(third, index.data(SentenceRole).toString(), Kind::Body, Tone::Plain, Qt::AlignLeft);
    draw(end.translated(0, 2 * lineHeight()), index.data(CountRole).toString(), Kind::Note,
         Tone::Plain, Qt::AlignRight);
    if (!selected) {
        painter->setPen(tones.hairline());
        painter->drawLine(inner.left(), option.rect.bottom(), inner.right(), option.rect.bottom());
    }
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, 3 * lineHeight() + 20};
}

} // namespace latchkey::shell
