// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace latchkey::look {

/// A push button that Tab reaches on every platform, at least 30 high, never narrower than its
/// text.
QPushButton *plainButton(const QString &text, const QString &iconName = {});
/// The one button of a page that goes on; filled with the highlight. Where `isDefault`, Enter
/// presses it: never so for one that writes.
QPushButton *primaryButton(const QString &text, bool isDefault = true);
/// A button without a frame, in the colour of a link.
QPushButton *linkButton(const QString &text, const QString &iconName = {});

bool isPrimary(const QWidget *widget);

} // namespace latchkey::look
