// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QIconEngine>
#include <QPalette>

#include <functional>

namespace latchkey::look {

/// An icon that is drawn anew in the colours of the palette at the time it is shown.
class PaintedIcon : public QIconEngine
{
public:
    /// `selected`: it stands on the highlight; `disabled`: on a control that is off.
    struct Place
    {
        bool selected = false;
        bool disabled = false;
    };
    using Paint = std::function<void(QPainter &, const QRectF &, const QPalette &, Place)>;

    explicit PaintedIcon(Paint paint)
        : m_paint(std::move(paint))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override { return new PaintedIcon(m_paint); }

private:
    Paint m_paint;
};

} // namespace latchkey::look
