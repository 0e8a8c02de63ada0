// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/rights.h"

namespace latchkey::report {

/// What to send to the one who can grant what is missing: plain text in the reader's language with
/// each right, what it is for, and the menu path to grant it. Empty where nothing is known to be
/// missing. Names the two tenants, and no person and no secret.
QString rightsLetter(const recipe::Facts &facts);

} // namespace latchkey::report
