// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace latchkey::shell {

/// The program speaks that language from now on, Qt's own dialogs too where their translation is
/// installed; empty: the system's. Widgets that are there keep their words. False where there is no
/// translation: then it is English.
bool speak(const QString &language);

} // namespace latchkey::shell
