// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/practice.h"

namespace latchkey::rehearsal {

/// The Okta org as "nothing-set-up" finds it: Identity Engine, licensed, the Platform SSO app
/// assigned to twelve people, and nothing of the setup.
void oktaFresh(Practice::World &world);
/// Adds the Platform SSO app from the catalog, assigned to the group of Mac users.
void oktaAddSsoApp(Practice::World &world);
/// One mapping in each direction for every user type of the org; those that are there stay.
void oktaAddMappings(Practice::World &world);
/// Fills the app profiles from the mappings, as "Apply updates now" does.
void oktaApplyMappings(Practice::World &world);
/// What a completed Latchkey leaves in the org.
void oktaAllSetUp(Practice::World &world);
/// One attribute of two, mapped for new users only.
void oktaMadeByHand(Practice::World &world);
/// Two instances of the Platform SSO app.
void oktaSeveralInstances(Practice::World &world);
/// The attribute of the short name in the wrong case, and as a list of texts.
void oktaWrongAttribute(Practice::World &world);
void oktaAttributeOfWrongType(Practice::World &world);
/// Somebody's own mapping of the short name, which works, beside one of another attribute.
void oktaForeignMapping(Practice::World &world);
/// People with all the faults that accounts.names looks for.
void oktaFaultyPeople(Practice::World &world);
void oktaWithoutLicence(Practice::World &world);

} // namespace latchkey::rehearsal
