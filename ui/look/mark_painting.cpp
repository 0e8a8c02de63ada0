// SPDX-License-Identifier: MIT
// The shapes of the marks, on a grid of 16 units.
#include "look/marks.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace latchkey::look {

namespace {

/// A painter on the 16-unit grid with the two colours of a mark.
struct Pen
{
    QPainter &painter;
    QColor ink;
    QColor paper;

    void fill(const QPainterPath &path) const { painter.fillPath(path, ink); }
    void line(const QPainterPath &path, const QColor &color, double width = 1.5) const
    {
        painter.strokePath(path, QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
};

QPainterPath lines(const QList<QPointF> &points, bool closed = false)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(points));
    if (closed)
        path.closeSubpath();
    return path;
}

QPainterPath ellipse(double x, double y, double radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(x, y), radius, radius);
    return path;
}

QPainterPath octagon()
{
    QList<QPointF> points;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * M_PI / 4;
        points += {8 + 7.4 * std::cos(angle), 8 + 7.4 * std::sin(angle)};
    }
    return lines(points, true);
}

QPainterPath diamond(double reach)
{
    return lines({{8, 8 - reach}, {8 + reach, 8}, {8, 8 + reach}, {8 - reach, 8}}, true);
}

void question(const Pen &pen, const QColor &color)
{
    QPainterPath hook(QPointF(6.3, 6.4));
    hook.cubicTo(QPointF(6.5, 4.4), QPointF(9.7, 4.5), QPointF(9.7, 6.6));
    hook.cubicTo(QPointF(9.7, 7.8), QPointF(8, 7.9), QPointF(8, 9.3));
    pen.line(hook, color, 1.2);
    pen.painter.fillPath(ellipse(8, 11.2, 0.75), color);
}

void person(const Pen &pen)
{
    QPainterPath box;
    box.addRoundedRect(QRectF(1.2, 1.2, 13.6, 13.6), 3.2, 3.2);
    pen.fill(box);
    pen.painter.fillPath(ellipse(8, 6.1, 2.1), pen.paper);
    QPainterPath body(QPointF(4.2, 12.4));
    body.cubicTo(QPointF(4.2, 8.2), QPointF(11.8, 8.2), QPointF(11.8, 12.4));
    body.closeSubpath();
    pen.painter.fillPath(body, pen.paper);
}

void padlock(const Pen &pen)
{
    QPainterPath body;
    body.addRoundedRect(QRectF(3.2, 7, 9.6, 6.8), 1.4, 1.4);
    pen.line(body, pen.ink, 1.35);
    QPainterPath shackle(QPointF(5.2, 7));
    shackle.lineTo(5.2, 5.2);
    shackle.arcTo(QRectF(5.2, 2.2, 5.6, 5.6), 180, -180);
    shackle.lineTo(10.8, 7);
    pen.line(shackle, pen.ink, 1.35);
}

void bubble(const Pen &pen)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(1.4, 2.4, 13.2, 9.2), 2.6, 2.6);
    path.addPath(lines({{4.2, 11}, {4.2, 14.4}, {8.2, 11}}, true));
    pen.fill(path.simplified());
    pen.line(lines({{4.6, 5.8}, {11.4, 5.8}}), pen.paper, 1.2);
    pen.line(lines({{4.6, 8.4}, {9, 8.4}}), pen.paper, 1.2);
}

void slashedBox(const Pen &pen)
{
    QPainterPath box;
    box.addRoundedRect(QRectF(2.2, 2.2, 11.6, 11.6), 2, 2);
    pen.line(box, pen.ink, 1.35);
    pen.line(lines({{5, 11}, {11, 5}}), pen.ink, 1.35);
}

void ring(const Pen &pen, int turn)
{
    QColor faint = pen.ink;
    faint.setAlphaF(0.22F);
    pen.line(ellipse(8, 8, 6.1), faint, 2);
    QPainterPath arc;
    arc.arcMoveTo(QRectF(1.9, 1.9, 12.2, 12.2), 90 - turn);
    arc.arcTo(QRectF(1.9, 1.9, 12.2, 12.2), 90 - turn, -270);
    pen.line(arc, pen.ink, 2);
}

void arrow(const Pen &pen, bool mirrored)
{
    pen.line(ellipse(8, 8, 6.3), pen.ink, 1.35);
    const double way = mirrored ? -1 : 1;
    pen.line(lines({{8 - 3 * way, 8}, {8 + 3 * way, 8}}), pen.ink, 1.35);
    pen.line(lines({{8 + 0.6 * way, 5.6}, {8 + 3 * way, 8}, {8 + 0.6 * way, 10.4}}), pen.ink, 1.35);
}

void full(const Pen &pen, Mark mark)
{
    switch (mark) {
    case Mark::Met:
        pen.fill(ellipse(8, 8, 7));
        pen.line(lines({{4.9, 8.3}, {7.1, 10.5}, {11.2, 5.9}}), pen.paper, 1.8);
        break;
    case Mark::Advice:
        pen.fill(lines({{8, 1.4}, {15.2, 14.2}, {0.8, 14.2}}, true));
        pen.line(lines({{8, 6}, {8, 9.6}}), pen.paper, 1.7);
        pen.painter.fillPath(ellipse(8, 12, 0.95), pen.paper);
        break;
    case Mark::Changed:
        pen.fill(diamond(7.6));
        pen.line(lines({{5.4, 6.8}, {10.6, 6.8}}), pen.paper, 1.2);
        pen.line(lines({{5.4, 9.2}, {10.6, 9.2}}), pen.paper, 1.2);
        pen.line(lines({{6.6, 11}, {9.4, 5}}), pen.paper, 1.2);
        break;
    default:
        pen.fill(octagon());
        pen.line(lines({{5.5, 5.5}, {10.5, 10.5}}), pen.paper, 1.8);
        pen.line(lines({{10.5, 5.5}, {5.5, 10.5}}), pen.paper, 1.8);
        break;
    }
}

} // namespace

void paintMark(QPainter &painter, const QRectF &square, Mark mark, const QColor &ink,
               const QColor &paper, int turn)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);
    const Pen pen{painter, ink, paper};
    switch (mark) {
    case Mark::Met:
    case Mark::NotMet:
    case Mark::Failed:
    case Mark::Advice:
    case Mark::Changed:
        full(pen, mark);
        break;
    case Mark::Unknown:
        pen.line(diamond(6.9), ink, 1.35);
        question(pen, ink);
        break;
    case Mark::YourTurn:
        person(pen);
        break;
    case Mark::Checking:
    case Mark::Writing:
    case Mark::ReadingBack:
        ring(pen, turn);
        break;
    case Mark::Planned:
        arrow(pen, painter.layoutDirection() == Qt::RightToLeft);
        break;
    case Mark::Waits:
        padlock(pen);
        break;
    case Mark::Waived:
        slashedBox(pen);
        break;
    case Mark::Stated:
        bubble(pen);
        break;
    case Mark::NotNeeded:
        pen.line(ellipse(8, 8, 6.2), ink, 1.35);
        pen.line(lines({{5, 8}, {11, 8}}), ink, 1.35);
        break;
    case Mark::NotChecked:
        pen.line(ellipse(8, 8, 5.6), ink, 1.35);
        break;
    }
    painter.restore();
}

} // namespace latchkey::look
