// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/step.h"

namespace latchkey::recipe {

/// A pilot Mac as Jamf Pro's inventory tells it (one inventory-detail call each).
struct PilotMac
{
    QString id;
    QString name;
    QString serial;
    QString udid;
    QString managementId;
    QString osVersion;
    QDateTime reportedAt;
    QJsonArray localAccounts; ///< localUserAccounts rows as told
    QJsonArray certificates;
    QJsonArray profiles;     ///< configurationProfiles rows
    QJsonArray applications; ///< only Okta Verify
};
/// Readings for the pilot Macs named by the decision or the answer; empty once all are there.
std::vector<tenant::Reading> pilotNeeds(const Facts &facts);
std::vector<PilotMac> pilotMacs(const Facts &facts);
/// The serials that the pilot group should have: answer, else decision, else what our group has.
QStringList pilotSerials(const Facts &facts);

/// The SCEP URL inside a SCEP profile in Jamf Pro that points at Okta; empty where there is none.
QString scepUrlInJamf(const Facts &facts);
/// Readings behind it (the list of profiles and each profile).
std::vector<tenant::Reading> profileNeeds(const Facts &facts);

/// Jamf's ids of the profiles this project uses; empty where there is none yet.
QByteArray ssoProfileId(const Facts &facts);
QByteArray scepProfileId(const Facts &facts);
QByteArray loginWindowProfileId(const Facts &facts);

} // namespace latchkey::recipe
