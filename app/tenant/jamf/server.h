// SPDX-License-Identifier: MIT
#pragma once

#include "tenant/jamf/jamf.h"
#include "tenant/reading.h"

namespace latchkey::jamf {

/// What Jamf Pro tells of itself and of whoever signed in.

/// Key "jamf.startup", without a sign-in: JSON {step, percentage, error} of a server that starts
/// up.
tenant::Reading startup();
/// Key "jamf.version": JSON {version: "11.30.1-t1784"}. Needs a token and no privilege.
tenant::Reading serverVersion();
/// Key "jamf.auth": JSON {known, everything, siteBound, privileges: [names]}. `known` is false
/// where the server fills in no privileges for an API client (jamf.md 2.1: not documented).
tenant::Reading auth();
/// Key "jamf.privilege-names": JSON array of the privileges that this version knows.
tenant::Reading privilegeNames();
/// Key "jamf.collection": JSON {accounts: true|false|null}: whether inventory collects local
/// accounts.
tenant::Reading collectionSettings();
/// Key "jamf.prestages": JSON array of {id, name, ssoOn, ssoProfileId, ssoApp, profileIds}.
tenant::Reading prestages();
/// Key "jamf.commands/MANAGEMENT-ID": JSON array of {state, sentAt, completedAt, profileId,
/// profileIdentifier} of the profile installs of one Mac.
tenant::Reading installCommands(const QByteArray &managementId);
QByteArray commandsKey(const QByteArray &managementId);

} // namespace latchkey::jamf
