// SPDX-License-Identifier: MIT
#include "shell/palettes.h"

#include <QColor>

namespace latchkey::shell {

namespace {

struct Colours
{
    QRgb window, text, base, alternate, button, highlight, mid, dim;
};

QPalette paletteOf(const Colours &c)
{
    QPalette palette(QColor(c.button), QColor(c.window));
    palette.setColor(QPalette::WindowText, QColor(c.text));
    palette.setColor(QPalette::Text, QColor(c.text));
    palette.setColor(QPalette::ButtonText, QColor(c.text));
    palette.setColor(QPalette::Base, QColor(c.base));
    palette.setColor(QPalette::AlternateBase, QColor(c.alternate));
    palette.setColor(QPalette::ToolTipBase, QColor(c.base));
    palette.setColor(QPalette::ToolTipText, QColor(c.text));
    palette.setColor(QPalette::Highlight, QColor(c.highlight));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(c.highlight));
    palette.setColor(QPalette::PlaceholderText, QColor(c.dim));
    palette.setColor(QPalette::Mid, QColor(c.mid));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(c.dim));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(
        {0xf3f3f5, 0x1d1d1f, 0xffffff, 0xf5f6f8, 0xfafafa, 0x2563c9, 0xc8c8cc, 0x8a8a90});
}

QPalette darkPalette()
{
    return paletteOf(
        {0x25262a, 0xececee, 0x1c1d20, 0x26282c, 0x3a3c41, 0x2f6ad6, 0x4a4c52, 0x85868c});
}

} // namespace latchkey::shell
