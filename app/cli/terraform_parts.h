// SPDX-License-Identifier: MIT
#pragma once

#include "cli/hcl.h"
#include "recipe/facts.h"

namespace latchkey::cli {

HclBlock terraformResource(const QString &type, const QString &name);
/// Takes over what is there instead of making it again (Terraform 1.5); nothing without an id.
QString terraformImport(const QString &address, const QString &id);

/// What this setup has in Okta: attributes, mappings and the feature.
QString terraformOfOkta(const recipe::Facts &facts);

} // namespace latchkey::cli
