// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/jamf_facts.h"

namespace latchkey::recipe {

/// What Okta's System Log tells of one pilot Mac (event names: Okta event catalog, read 2026-11).
struct PilotLog
{
    QDateTime registeredAt; ///< device.platform_sso.keys.register; invalid: not seen
    QDateTime accountAt;    ///< the first device.local_account.create; invalid: not seen
    QDateTime userAt;       ///< a user enrolled before the first account was made; invalid: none
    QString failure;        ///< the reason of the newest failure after which nothing succeeded
};
PilotLog pilotLog(const Facts &facts, const PilotMac &mac);

} // namespace latchkey::recipe
