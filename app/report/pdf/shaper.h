// SPDX-License-Identifier: MIT
#pragma once

#include "report/pdf/composition.h"

#include <QFont>
#include <QHash>

#include <array>

namespace latchkey::report {

enum class Face { Regular, Italic, Medium, SemiBold, Code, CodeBold };

/// How a text looks; sizes in layout units (composition.h).
struct Style
{
    Face face = Face::Regular;
    double size = 9.5 * point;
    double leading = 14 * point; ///< from line to line
    QColor colour;

    bool operator==(const Style &) const = default;
};

/// A stretch of text in one style; `target` makes it a link ("#anchor" or an address).
struct Piece
{
    QString text;
    Style style;
    QByteArray target;
};

/// One line as it will stand: glyphs relative to its left upper corner.
struct Line
{
    std::vector<Glyphs> glyphs;
    QList<QByteArray> targets; ///< of each of the glyphs, empty where it is no link
    double width = 0;
    double height = 0;
    QString text;
    bool overfull = false; ///< wider than it may be: nothing in it could be broken
};

enum class Wrap { Words, Never };

/// Breaks texts into lines and shapes them, in any script for which there is a font. Needs a
/// QGuiApplication.
class Shaper
{
public:
    Shaper();

    std::vector<Line> lines(const std::vector<Piece> &pieces, double width,
                            Wrap wrap = Wrap::Words);
    /// Of a line in one piece.
    double width(const QString &text, const Style &style);
    /// Characters that no font here has, in the order of their first use; they are drawn by number.
    QStringList undrawn() const { return m_undrawn; }

private:
    QFont fontOf(const Style &style) const;
    QString drawable(const QString &text);
    bool canDraw(char32_t character);
    std::vector<Line> laidOut(const std::vector<Piece> &pieces, double width, Wrap wrap) const;

    std::array<QStringList, 6> m_families;
    QHash<char32_t, bool> m_drawable;
    QHash<QString, std::vector<Line>> m_kept; ///< lines of texts that come again and again
    QStringList m_undrawn;
};

} // namespace latchkey::report
