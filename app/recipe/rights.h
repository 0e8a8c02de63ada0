// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/facts.h"

namespace latchkey::recipe {

/// One right that the setup needs, by the vendor's own name for it.
struct Right
{
    enum class Grant { Missing, Unknown, Given };
    base::System system = base::System::Okta;
    QString name; ///< "okta.schemas.manage", "Create Smart Computer Groups"
    base::Text use;
    Grant grant = Grant::Unknown;
};

/// All rights that reading and writing need, the missing ones first, then those of which only a
/// write will tell. Before a tenant was read its rights are unknown.
std::vector<Right> rightsOf(const Facts &facts);

/// Where in the vendor's console the missing ones are granted, as a menu path.
base::Text placeToGrant(const Facts &facts, base::System system);

} // namespace latchkey::recipe
