// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/okta_call.h"

namespace latchkey::rehearsal {

/// An Okta user as /api/v1/users gives it.
QJsonObject oktaUserJson(const OktaCall &call, const OktaUser &user);
/// The made-up person with that number of a large org (switch okta.users).
OktaUser oktaCrowdUser(const OktaState &okta, int number);
/// The person behind the id, stored or made up.
std::optional<OktaUser> oktaUserById(const Practice::World &world, const QString &id);

} // namespace latchkey::rehearsal
