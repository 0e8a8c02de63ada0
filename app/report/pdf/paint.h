// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "report/pdf/composition.h"

namespace latchkey::report {

/// A run of drawing that belongs to one element.
struct Mark
{
    int element = -1;
    int page = 0;
};

/// A PDF as Qt paints it. Around what belongs to an element stand two rectangles off the page, the
/// first with the number of the mark (from 1), the second with 0: finish() turns them into marked
/// content.
struct Painted
{
    QByteArray bytes;
    std::vector<Mark> marks;
};

/// The x of those rectangles in layout units.
inline constexpr int markerPlace = -90001;

/// Paints and frees the pages' operations on the way. An Error where there is no GUI application.
base::Result<Painted> paint(Composition &composition, const QString &title);

} // namespace latchkey::report
