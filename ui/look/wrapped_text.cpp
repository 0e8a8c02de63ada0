// SPDX-License-Identifier: MIT
#include "look/wrapped_text.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace latchkey::look {

WrappedText::WrappedText(const QString &text, const QFont &font, int width)
    : m_layout(QString(text).replace(u'\n', QChar::LineSeparator), font)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    double y = 0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(std::max(width, 1));
        line.setPosition({0, y});
        y += line.height();
    }
    m_layout.endLayout();
    m_height = int(std::ceil(y));
}

void WrappedText::draw(QPainter *painter, const QRect &rect, Qt::Alignment alignment) const
{
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const double spare = rect.width() - line.naturalTextWidth();
        const double x = alignment & Qt::AlignRight     ? spare
                         : alignment & Qt::AlignHCenter ? spare / 2
                                                        : 0;
        line.draw(painter, QPointF(rect.topLeft()) + QPointF(x, 0));
    }
}

} // namespace latchkey::look
