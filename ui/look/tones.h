// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

namespace latchkey::look {

/// What a colour says. Never the only thing that says it: a shape and a word stand beside it.
enum class Tone {
    Plain,  ///< the text colour itself
    Quiet,  ///< secondary text
    Good,   ///< met, read back
    Bad,    ///< a problem
    Warn,   ///< unknown, changed, advice
    You,    ///< the person's turn, planned, under way
    Stated, ///< a person's word
};

/// What a colour stands on.
enum class Ground { Base, Window };

/// The contrast of two opaque colours as WCAG 2 defines it, 1 to 21.
double contrast(const QColor &one, const QColor &other);
/// `share` (0 to 1) of the top colour on the ground.
QColor mixed(const QColor &top, double share, const QColor &ground);

/// The colours of one palette. The lightness of each tone moves until it can be read: at least 5 on
/// Base (6.2 where that is dark), 4.6 on Window and on its own tint.
class Tones
{
public:
    explicit Tones(const QPalette &palette);

    bool isDark() const { return m_dark; }
    QColor color(Tone tone, Ground ground = Ground::Base) const;
    QColor tint(Tone tone) const;   ///< 7 % on Base: the ground of a banner
    QColor border(Tone tone) const; ///< 45 % on Base: the edge of a banner
    QColor hairline() const;        ///< 16 % of the text on Base
    QColor outline() const;         ///< of fields, check boxes and radios: 3 to 1 on Base
    QColor primary() const;         ///< the ground of a primary button: 4.9 to its text
    QColor group() const;           ///< the ground of a group's row in a table

private:
    QColor found(int hue, double saturation) const;

    QPalette m_palette;
    bool m_dark;
};

} // namespace latchkey::look
