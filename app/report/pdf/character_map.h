// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace latchkey::report {

/// A character map of Qt with each character as it is typed: compatibility forms resolved, tabs and
/// unbreakable spaces as spaces. `complete` becomes false where a glyph has none.
QByteArray mendedMap(const QByteArray &map, bool *complete);

} // namespace latchkey::report
