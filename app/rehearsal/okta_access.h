// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/okta_call.h"

namespace latchkey::rehearsal {

/// Why this call may not go on; nothing where it may. Also tells whether it is the service app's.
std::optional<base::Reply> oktaRefusal(OktaCall &call, const OktaRoute &route);

/// Whether the org has this admin role do that: the role is a switch.
bool oktaMayToggleFeatures(const OktaCall &call); ///< super admins only
bool oktaMayWriteProfiles(const OktaCall &call);  ///< super, org and app admins
base::Reply oktaForbidden();                      ///< 403 E0000006

/// Counts the call in its rate bucket. Gives the 429 where the bucket is empty.
std::optional<base::Reply> oktaThrottle(Practice::World &world, const QByteArray &bucket);
/// X-Rate-Limit-* of the bucket as it is now.
void addRateHeaders(const Practice::World &world, const QByteArray &bucket, base::Reply &reply);
/// The 429 that was asked for as trouble, as the switches want it.
base::Reply oktaThrottledReply(const Practice::World &world);

} // namespace latchkey::rehearsal
