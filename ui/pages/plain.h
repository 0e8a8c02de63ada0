// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"

namespace latchkey::pages {

/// A sentence for a label: what came from a tenant is bounded and holds nothing that acts. Lines
/// stay lines.
QString plain(const QString &text, qsizetype most = 1500);
QString plain(const base::Text &text, qsizetype most = 1500);
/// A sentence marked with QT_TRANSLATE_NOOP("pages", ...), in the window's language.
QString told(const char *source);

} // namespace latchkey::pages
