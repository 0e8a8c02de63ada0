// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace latchkey::look {

/// A push button that Tab reaches on every platform and Enter presses where it has the focus; at
/// least 30 high, never narrower than its text.
QPushButton *plainButton(const QString &text, const QString &iconName = {});
/// The one button of a page that goes on; filled with the highlight. Only one of a window is its
/// default.
QPushButton *primaryButton(const QString &text, bool isDefault = true);
/// A primary button that writes to a tenant: Enter never presses it, only Space or a click.
QPushButton *writeButton(const QString &text);
/// A button without a frame, in the colour of a link.
QPushButton *linkButton(const QString &text, const QString &iconName = {});

/// A name within the text of a button or menu: its ampersands are no letters to press.
QString asName(const QString &name);

bool isPrimary(const QWidget *widget);
bool writes(const QWidget *widget);

} // namespace latchkey::look
