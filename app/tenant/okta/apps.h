// SPDX-License-Identifier: MIT
#pragma once

#include "tenant/reading.h"

namespace latchkey::okta {

/// "okta.apps": rows {id, name, label, status, clientId} of the OpenID Connect app instances. Of
/// their credentials only the client id is kept, which is not secret.
tenant::Reading apps();

/// "okta.app-groups/APPID": rows {id, name} of the groups that are assigned.
tenant::Reading appGroups(const QString &appId);

/// "okta.app-any-user/APPID": whether anybody at all is assigned, by a group or by name.
tenant::Reading anyAppUser(const QString &appId);

} // namespace latchkey::okta
