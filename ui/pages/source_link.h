// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace latchkey::pages {

/// The page of a recipe's source ("help.okta.com, Desktop Password Sync for macOS"); empty where
/// it has none on the web.
QString sourceLink(const QString &source);

} // namespace latchkey::pages
