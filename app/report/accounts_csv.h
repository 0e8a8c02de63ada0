// SPDX-License-Identifier: MIT
#pragma once

#include "report/model.h"

namespace latchkey::report {

/// The accounts that need attention as CSV: user, Mac account, problem, whether it stops the
/// account, what to do. Safe to open in a spreadsheet.
QByteArray toAccountsCsv(const Model &model);

} // namespace latchkey::report
