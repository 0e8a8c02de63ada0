// SPDX-License-Identifier: MIT
#pragma once

#include "cli/desk.h"
#include "report/model.h"

namespace latchkey::session {

/// The certificate that ends first, of what the newest run read; nothing where none is known.
std::optional<report::DateRow> nearestCertificate(const cli::Desk &desk);

} // namespace latchkey::session
