// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QString>

namespace latchkey::look {

/// A drawing of look/icons by its name, "plan" say, in the palette's text colour (or the colour
/// that means "you" where `accent`). On the highlight it takes the highlight's text colour.
QIcon icon(const QString &name, bool accent = false);

/// The program's own picture: a key on a rounded square.
QIcon programIcon();

} // namespace latchkey::look
