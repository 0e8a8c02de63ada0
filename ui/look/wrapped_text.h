// SPDX-License-Identifier: MIT
#pragma once

#include <QTextLayout>

class QPainter;

namespace latchkey::look {

/// Plain text on lines of a width. A word that is wider than a line is broken, so that nothing is
/// cut.
class WrappedText
{
public:
    WrappedText(const QString &text, const QFont &font, int width);

    int height() const { return m_height; }
    /// The lines from the top of the rectangle on, in the painter's pen.
    void draw(QPainter *painter, const QRect &rect, Qt::Alignment alignment) const;

private:
    QTextLayout m_layout;
    int m_height = 0;
};

} // namespace latchkey::look
