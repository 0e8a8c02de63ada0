// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/world.h"

namespace latchkey::rehearsal {

/// What Jamf Pro makes of an uploaded property list (jamf.md 4, TFJ PR #154, TFD #539).
struct JamfUpload
{
    base::Plist payload;
    QString uuid; ///< the top-level identifier it now has
};

/// Takes the text of a profile's payloads. `kept` is the stored identifier of the profile that is
/// updated, empty at create. Nothing where the server would say "Unable to update the database".
std::optional<JamfUpload> jamfTakeUpload(Practice::World &world, const QString &text,
                                         const QString &name, const QString &kept);

/// What every later save does to strings with '&' or '<': it eats one layer of escaping (PI-827).
/// False where the object cannot be saved any more.
bool jamfDecay(base::Plist &payload);

/// New nested identifiers, or new ones at the top as well.
void jamfRename(base::Plist &payload, JamfState &state, bool topToo);

/// The property list as a reader of the API gets it: the switches for SCEP fields apply here.
base::Plist jamfReadBack(const Practice::World &world, const JamfProfile &profile);

/// The SCEP keys inside a profile, for reading or changing; nothing where there is no SCEP payload.
base::Plist *jamfScepKeys(base::Plist &payload);
const base::Plist *jamfScepKeys(const base::Plist &payload);
/// The challenge of a dynamic SCEP payload, "$MSSCEPCHALLENGE".
QString jamfScepMarker();
/// Whether the SCEP payload gets its challenge by the fields that a person types.
bool jamfIsDynamicScep(const base::Plist &payload);
/// Whether the payload has a Platform SSO dictionary of Okta's extension.
bool jamfIsOktaSso(const base::Plist &payload);

} // namespace latchkey::rehearsal
