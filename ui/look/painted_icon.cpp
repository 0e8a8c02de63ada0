// SPDX-License-Identifier: MIT
#include "look/painted_icon.h"

#include <QApplication>
#include <QPainter>

namespace latchkey::look {

void PaintedIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const double side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    m_paint(*painter, square, QApplication::palette(),
            {mode == QIcon::Selected, mode == QIcon::Disabled});
    painter->restore();
}

QPixmap PaintedIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return pixmap;
}

} // namespace latchkey::look
