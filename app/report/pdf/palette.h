// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace latchkey::report {

// The colours of the paper report (report.md 2); all have 4.5:1 on white and more.
inline const QColor inkColour(0x16, 0x20, 0x2b);
inline const QColor mutedColour(0x52, 0x5f, 0x6d);
inline const QColor hairlineColour(0xe1, 0xe6, 0xeb);
inline const QColor ruleColour(0xc4, 0xcc, 0xd4);
inline const QColor panelColour(0xf4, 0xf6, 0xf8);
inline const QColor greenColour(0x1b, 0x6b, 0x3a);
inline const QColor redColour(0xa3, 0x1d, 0x1d);
inline const QColor amberColour(0x8a, 0x55, 0x00);
inline const QColor violetColour(0x5a, 0x3e, 0x8c);
inline const QColor blueColour(0x0b, 0x4f, 0x6c);
inline const QColor slateColour(0x44, 0x53, 0x63);

/// The colour of a standing by its name ("met" ...); ink for any other word.
QColor standingColour(const QByteArray &standing);
/// A light tone of that colour, for the ground of a banner.
QColor groundColour(const QColor &colour);

} // namespace latchkey::report
