// SPDX-License-Identifier: MIT
#pragma once

#include "mac/settings.h"
#include "recipe/facts.h"

namespace latchkey::recipe {

/// The three profiles from decisions, recipe and facts; nothing while a value is missing (client
/// id, SCEP URL). The same facts give the same bytes.
std::optional<mac::Profile> ssoProfile(const Facts &facts);
std::optional<mac::Profile> scepProfile(const Facts &facts);
mac::Profile loginWindowProfile(const Facts &facts);

/// The same with words in place of what is only known later: for the plan, which a person confirms
/// before those values exist.
mac::Profile ssoProfileOutline(const Facts &facts);
mac::Profile scepProfileOutline(const Facts &facts);

} // namespace latchkey::recipe
