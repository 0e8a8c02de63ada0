// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace latchkey::shell {

/// Draws every page in its states, on the practice tenants, as PNG files into the folder: light,
/// dark, right to left, with large text and in the smallest window. Gives how many were written.
int takeScreenshots(const QString &folder);

} // namespace latchkey::shell
