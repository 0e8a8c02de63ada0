// SPDX-License-Identifier: MIT
#include "look/signs.h"

#include "look/painted_icon.h"
#include "look/tones.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace latchkey::look {

namespace {

Tone toneOf(Sign sign)
{
    switch (sign) {
    case Sign::Add:
        return Tone::Good;
    case Sign::Change:
        return Tone::Warn;
    case Sign::Remove:
        return Tone::Bad;
    case Sign::Same:
        return Tone::Quiet;
    }
    return Tone::Quiet;
}

QPainterPath stroke(Sign sign)
{
    QPainterPath path;
    if (sign == Sign::Change) {
        path.moveTo(4.6, 8.8);
        path.cubicTo(5.6, 6.4, 7, 6.6, 8, 8);
        path.cubicTo(9, 9.4, 10.4, 9.6, 11.4, 7.2);
        return path;
    }
    const double first = sign == Sign::Same ? 6.6 : 8;
    path.moveTo(5, first);
    path.lineTo(11, first);
    if (sign == Sign::Same) {
        path.moveTo(5, 9.6);
        path.lineTo(11, 9.6);
    } else if (sign == Sign::Add) {
        path.moveTo(8, 5);
        path.lineTo(8, 11);
    }
    return path;
}

bool isAbsent(const QJsonValue &value) { return value.isNull() || value.isUndefined(); }

} // namespace

Sign signOf(const QJsonValue &before, const QJsonValue &after)
{
    if (before == after)
        return Sign::Same;
    return isAbsent(before) ? Sign::Add : isAbsent(after) ? Sign::Remove : Sign::Change;
}

QString signWord(Sign sign)
{
    switch (sign) {
    case Sign::Add:
        return QCoreApplication::translate("look", "will be added");
    case Sign::Change:
        return QCoreApplication::translate("look", "will be changed");
    case Sign::Remove:
        return QCoreApplication::translate("look", "will be removed");
    case Sign::Same:
        return QCoreApplication::translate("look", "stays as it is");
    }
    return {};
}

QIcon signIcon(Sign sign)
{
    return QIcon(new PaintedIcon([sign](QPainter &painter, const QRectF &square,
                                        const QPalette &palette, PaintedIcon::Place place) {
        const Tones tones(palette);
        const Tone tone = toneOf(sign);
        const QColor ink =
            place.selected ? palette.color(QPalette::HighlightedText) : tones.color(tone);
        painter.translate(square.topLeft());
        painter.scale(square.width() / 16, square.height() / 16);
        QPainterPath box;
        box.addRoundedRect(QRectF(0.7, 0.7, 14.6, 14.6), 3, 3);
        if (!place.selected)
            painter.fillPath(box, tones.tint(tone));
        painter.strokePath(box, QPen(place.selected ? ink : tones.border(tone), 1));
        painter.strokePath(stroke(sign), QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap));
    }));
}

} // namespace latchkey::look
