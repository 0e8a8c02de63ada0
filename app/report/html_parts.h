// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.h"

namespace latchkey::report {

QString htmlText(const QString &text); ///< escaped
/// Each line on its own and isolated, so that no value turns the direction of its neighbours.
QString htmlCell(const Cell &cell);
QString htmlStyle(const QColor &accent);

// The blocks; headings are made by whoever knows their level.
QString htmlOf(const Cell &cell);
QString htmlOf(const Table &table);
/// One without a caption is named by that heading.
QString htmlOf(const Table &table, const QByteArray &heading);
QString htmlOf(const Banner &banner);
QString htmlOf(const Tiles &tiles);
QString htmlOf(const Bars &bars);
QString htmlOf(const Difference &difference);
QString htmlOf(const Bullets &bullets);
QString htmlOf(const Contents &contents);
QString htmlOf(const Subheading &heading);

} // namespace latchkey::report
