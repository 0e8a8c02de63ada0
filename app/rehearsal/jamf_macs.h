// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/world.h"

namespace latchkey::rehearsal {

/// A Mac of the practice inventory. None is stored: the same number always gives the same Mac, so
/// that 100,000 of them cost nothing. Number 1 is the pilot, with the facts of World::mac.
struct JamfMac
{
    int id = 0;
    QString name;
    QString serial;
    QString udid;
    QString managementId;
    QString model;
    QString modelIdentifier;
    QString osVersion = QStringLiteral("26.1");
    QString osBuild = QStringLiteral("25B78");
    QString bootstrapToken = QStringLiteral("ESCROWED");
    QString verifyVersion = QStringLiteral("9.65.0"); ///< of Okta Verify; empty = not installed
    QString userName;
    QDateTime reported;
    bool verifyFromStore = false;
    bool managed = true;
    bool userApproved = true;
    bool automated = true;
    bool appleSilicon = true;
    bool hasLocalAdmin = true;
    bool hasJamfConnect = false;
    bool isPilot = false;
};

int jamfMacCount(const Practice::World &world);
/// The Mac of that number (= Jamf's id), from 1 to jamfMacCount().
JamfMac jamfMac(const Practice::World &world, int number);
/// The number of the Mac with that serial number; 0 where there is none.
int jamfMacNumber(const Practice::World &world, const QString &serial);

/// Whether the Mac is in that group, by the tenant given (a stale node's, say).
bool jamfIsMember(const JamfTenant &tenant, const JamfGroup &group, const JamfMac &mac);
/// Whether the profile is in scope of the Mac.
bool jamfIsInScope(const JamfTenant &tenant, const JamfProfile &profile, const JamfMac &mac);
/// Whether the group has that criterion name: one that the practice server knows.
bool jamfKnowsCriterion(const QString &name);

} // namespace latchkey::rehearsal
