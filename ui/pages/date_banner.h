// SPDX-License-Identifier: MIT
#pragma once

#include "look/panel.h"
#include "report/model.h"

namespace latchkey::pages {

/// When a certificate ends and what to do before; louder once the day to act by has come. `client`
/// is named where the banner stands among projects.
look::Banner *makeDateBanner(const report::DateRow &date, const QDateTime &now,
                             const QString &client = {});

} // namespace latchkey::pages
