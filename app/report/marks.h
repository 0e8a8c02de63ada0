// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QPainterPath>
#include <QString>

#include <vector>

namespace latchkey::report {

/// A part of a mark, on a square of 16 units.
struct MarkPart
{
    enum class Ink { Fill, Stroke, Paper, PaperStroke }; ///< Paper: the colour of the ground
    Ink ink = Ink::Fill;
    const char *path = ""; ///< as SVG writes it: absolute M, L, C and Z
};
inline constexpr double markStroke = 1.35;
inline constexpr double markPaperStroke = 1.8;

/// The shape of a state (window.md 3) by its name: tells the state without its colour.
const std::vector<MarkPart> &markOf(const QByteArray &standing);

/// The path on the square of 16 units.
QPainterPath pathOf(const MarkPart &part);
/// The mark as an SVG element of HTML in the current colour; hidden from screen readers, since its
/// word stands beside it.
QString markHtml(const QByteArray &standing);

} // namespace latchkey::report
