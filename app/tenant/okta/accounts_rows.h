// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "tenant/okta/accounts.h"

#include <functional>

namespace latchkey::okta {

/// Reads the rows of one page in the order they come; members may stand in any order, unknown ones
/// are skipped, a value of the wrong type counts as missing. The bytes live until visit() is left.
base::Result<void> readAccountRows(const QByteArray &page,
                                   const std::function<void(const Accounts::Row &)> &visit);

} // namespace latchkey::okta
