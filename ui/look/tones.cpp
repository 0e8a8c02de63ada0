// SPDX-License-Identifier: MIT
#include "look/tones.h"

#include <algorithm>
#include <cmath>

namespace latchkey::look {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

QColor hsl(int hue, double saturation, double lightness)
{
    return QColor::fromHslF(float(hue) / 360.0F, float(saturation), float(lightness));
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor mixed(const QColor &top, double share, const QColor &ground)
{
    const auto blend = [share](float above, float below) {
        return float(share * double(above) + (1 - share) * double(below));
    };
    return QColor::fromRgbF(blend(top.redF(), ground.redF()), blend(top.greenF(), ground.greenF()),
                            blend(top.blueF(), ground.blueF()));
}

Tones::Tones(const QPalette &palette)
    : m_palette(palette)
    , m_dark(palette.color(QPalette::Active, QPalette::Base).lightnessF() < 0.5F)
{
    m_palette.setCurrentColorGroup(QPalette::Active);
}

/// Moves the lightness away from the ground until the tone can be read on all it stands on.
QColor Tones::found(int hue, double saturation) const
{
    const QColor base = m_palette.color(QPalette::Base);
    const QColor window = m_palette.color(QPalette::Window);
    const double wanted = m_dark ? 6.2 : 5.0;
    QColor color;
    for (double lightness = 0.5; lightness >= 0.0 && lightness <= 1.0;
         lightness += m_dark ? 0.01 : -0.01) {
        color = hsl(hue, saturation, lightness);
        if (contrast(color, base) >= wanted && contrast(color, window) >= 4.6 &&
            contrast(color, mixed(color, 0.07, base)) >= 4.6)
            break;
    }
    return color;
}

QColor Tones::color(Tone tone, Ground ground) const
{
    const QColor text =
        m_palette.color(ground == Ground::Base ? QPalette::Text : QPalette::WindowText);
    switch (tone) {
    case Tone::Plain:
        return text;
    case Tone::Quiet:
        return mixed(m_palette.color(QPalette::WindowText), 0.68,
                     m_palette.color(QPalette::Window));
    case Tone::Good:
        return found(146, m_dark ? 0.57 : 0.62);
    case Tone::Bad:
        return found(356, m_dark ? 0.62 : 0.68);
    case Tone::Warn:
        return found(34, m_dark ? 0.82 : 0.92);
    case Tone::You:
        return found(216, m_dark ? 0.66 : 0.72);
    case Tone::Stated:
        return found(268, m_dark ? 0.6 : 0.5);
    }
    return text;
}

QColor Tones::tint(Tone tone) const
{
    return mixed(color(tone), 0.07, m_palette.color(QPalette::Base));
}

QColor Tones::border(Tone tone) const
{
    return mixed(color(tone), 0.45, m_palette.color(QPalette::Base));
}

QColor Tones::hairline() const
{
    return mixed(m_palette.color(QPalette::Text), 0.16, m_palette.color(QPalette::Base));
}

QColor Tones::outline() const
{
    const QColor base = m_palette.color(QPalette::Base);
    for (double share = 0.3; share < 1.0; share += 0.02) {
        const QColor line = mixed(m_palette.color(QPalette::Text), share, base);
        if (contrast(line, base) >= 3.1)
            return line;
    }
    return m_palette.color(QPalette::Text);
}

QColor Tones::primary() const
{
    const QColor text = m_palette.color(QPalette::HighlightedText);
    const QColor highlight = m_palette.color(QPalette::Highlight);
    const bool lightText = text.lightnessF() > 0.5F;
    QColor color = highlight;
    for (int step = 0; step < 40 && contrast(color, text) < 4.9; ++step)
        color =
            mixed(lightText ? QColor(Qt::black) : QColor(Qt::white), 0.025 * (step + 1), highlight);
    return color;
}

QColor Tones::group() const
{
    return mixed(m_palette.color(QPalette::Text), 0.045, m_palette.color(QPalette::Base));
}

} // namespace latchkey::look
