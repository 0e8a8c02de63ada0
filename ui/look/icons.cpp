// SPDX-License-Identifier: MIT
#include "look/icons.h"

#include "look/painted_icon.h"
#include "look/tones.h"

#include <QFile>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

/// A static library's resources are found only once they were asked for.
static void haveDrawings() { Q_INIT_RESOURCE(look); }

namespace latchkey::look {

using namespace Qt::StringLiterals;

namespace {

void draw(QPainter &painter, const QRectF &square, const QString &name, const QColor &ink)
{
    haveDrawings();
    QFile file(u":/look/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QSvgRenderer renderer(file.readAll().replace("currentColor", ink.name().toLatin1()));
    renderer.render(&painter, square);
}

} // namespace

QIcon icon(const QString &name, bool accent)
{
    return QIcon(new PaintedIcon([=](QPainter &painter, const QRectF &square,
                                     const QPalette &palette, PaintedIcon::Place place) {
        QColor ink = accent ? Tones(palette).color(Tone::You, Ground::Window)
                            : palette.color(QPalette::Active, QPalette::ButtonText);
        if (place.selected)
            ink = palette.color(QPalette::HighlightedText);
        if (place.disabled)
            ink = palette.color(QPalette::Disabled, QPalette::ButtonText);
        draw(painter, square, name, ink);
    }));
}

QIcon programIcon()
{
    return QIcon(new PaintedIcon(
        [](QPainter &painter, const QRectF &square, const QPalette &palette, PaintedIcon::Place) {
            QPainterPath box;
            const double side = square.width();
            box.addRoundedRect(square, side * 0.19, side * 0.19);
            painter.fillPath(box, Tones(palette).primary());
            const double edge = side * 0.2;
            draw(painter, square.adjusted(edge, edge, -edge, -edge), u"key"_s,
                 palette.color(QPalette::HighlightedText));
        }));
}

} // namespace latchkey::look
