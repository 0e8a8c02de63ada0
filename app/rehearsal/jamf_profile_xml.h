// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/jamf_call.h"
#include "rehearsal/jamf_xml.h"

namespace latchkey::rehearsal {

/// A profile as the Classic API shows it.
JamfElement jamfProfileElement(const Practice::World &world, const JamfTenant &tenant,
                               const JamfProfile &profile);

/// What the sections of a write say, taken into `profile`. The sentence of the 409 where the
/// server refuses; unknown elements are dropped without a word.
std::optional<QString> jamfTakeGeneral(JamfCall &call, const JamfElement &general,
                                       JamfProfile &profile);
std::optional<QString> jamfTakeScope(const JamfCall &call, const JamfElement &scope,
                                     JamfProfile &profile);

} // namespace latchkey::rehearsal
