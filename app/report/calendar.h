// SPDX-License-Identifier: MIT
#pragma once

#include "report/model.h"

namespace latchkey::report {

/// The dates of a report as a calendar file (RFC 5545): for each the day it ends, with an alarm on
/// the day to act by. The same model gives the same bytes.
QByteArray toCalendar(const Model &model);

} // namespace latchkey::report
