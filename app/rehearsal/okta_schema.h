// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/world.h"

namespace latchkey::rehearsal {

/// The custom attributes as a read shows them now: within the lag, those before the last change
/// (okta.md 2.6, seen in terraform-provider-okta #27 and #632).
QJsonObject visibleAttributes(const Practice::World &world, const OktaApp &app);

/// The n-th user type of the org, 0 = the default one (switch okta.user-types).
QString oktaUserTypeId(int number);

} // namespace latchkey::rehearsal
