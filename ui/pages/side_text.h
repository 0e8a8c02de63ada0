// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QVBoxLayout;

namespace latchkey::pages {

/// A heading and its text at the side of a page; nothing where the text is empty.
void addSideText(QVBoxLayout *column, const QString &title, const QString &text);

} // namespace latchkey::pages
