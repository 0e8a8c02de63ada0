// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/jamf_macs.h"

#include <QJsonObject>

namespace latchkey::rehearsal {

/// The sections of the inventory by their names in requests, "LOCAL_USER_ACCOUNTS".
QStringList jamfSections();
/// The row of a Mac with these sections; the others are null. `isV4`: the form of 11.30 and later.
QJsonObject jamfMacJson(const Practice::World &world, const JamfTenant &tenant, const JamfMac &mac,
                        const QStringList &sections, bool isV4);
/// A field for filters, "general.remoteManagement.managed"; nothing where it cannot be filtered by.
std::optional<QString> jamfMacField(const JamfMac &mac, const QString &field);

} // namespace latchkey::rehearsal
