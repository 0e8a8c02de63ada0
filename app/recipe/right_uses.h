// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"

namespace latchkey::recipe {

/// What an Okta scope or a Jamf Pro privilege is used for here; empty for any other name.
base::Text useOfRight(const QString &name);

} // namespace latchkey::recipe
