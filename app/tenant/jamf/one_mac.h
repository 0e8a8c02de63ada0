// SPDX-License-Identifier: MIT
#pragma once

#include "tenant/reading.h"

#include <QJsonObject>

namespace latchkey::jamf {

/// Key "jamf.pilot/SERIAL": one Mac by its serial number, in one call with only the sections that a
/// pilot needs: JSON {id, name, serial, udid, managementId, managed, osVersion, reportedAt,
/// localAccounts, certificates, profiles, applications (Okta Verify only), groups: [ids]}; null
/// where the inventory does not have it.
tenant::Reading oneMac(const QString &serial);
QByteArray oneMacKey(const QString &serial);

/// Key "jamf.verify-versions": JSON array of {version, ids: [ids of Macs as numbers]} of Okta
/// Verify, one Classic call for the whole fleet; empty where no Mac has it.
tenant::Reading verifyVersions();

} // namespace latchkey::jamf
