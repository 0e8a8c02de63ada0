// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/okta_call.h"

namespace latchkey::rehearsal {

/// The paths of the practice Okta host by subject, one file each.
std::vector<OktaRoute> oktaOrgRoutes();     ///< the org, the well-known documents, nonce
std::vector<OktaRoute> oktaFeatureRoutes(); ///< self-service features
std::vector<OktaRoute> oktaAppRoutes();     ///< apps and the groups assigned to them
std::vector<OktaRoute> oktaAppUserRoutes(); ///< the people assigned to an app
std::vector<OktaRoute> oktaSchemaRoutes();  ///< attributes of app users and of Okta users
std::vector<OktaRoute> oktaMappingRoutes(); ///< profile mappings
std::vector<OktaRoute> oktaPeopleRoutes();  ///< users, their roles, API tokens, groups
std::vector<OktaRoute> oktaDeviceRoutes();  ///< devices and the accounts on them
std::vector<OktaRoute> oktaLogRoutes();     ///< the System Log
std::vector<OktaRoute> oktaTokenRoutes();   ///< /oauth2/v1
std::vector<OktaRoute> scepRoutes();        ///< the Device Access CA

} // namespace latchkey::rehearsal
