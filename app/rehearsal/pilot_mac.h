// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/practice.h"

namespace latchkey::rehearsal {

/// A simulated Mac in the pilot: what it has got so far. It moves on when the tenants let it.
struct PilotMac
{
    QString serial = QStringLiteral("C02PILOT0001");
    QString name = QStringLiteral("Pilot Mac 1");
    QString udid = QStringLiteral("6F1D0A52-7C1E-4B7B-9C60-0D5A3A1E0001");
    QString osVersion = QStringLiteral("26.1");
    QString osBuild = QStringLiteral("25B78");
    QDateTime readySince; ///< since when Jamf Pro gives it both profiles; not valid: it does not
    bool hasCertificate = false;
    QDateTime certified;
    bool isRegistered = false;
    bool hasAccount = false;
    QString accountName; ///< the short name that the first login made
    QString accountFullName;
    QString accountLogin; ///< of the Okta user behind it
    QDateTime signedIn;
    bool showsNameField = false; ///< Name and Password was chosen in System Settings
    bool hasLookAlike = false;   ///< a local account close to the one that the first login makes
};

/// Lets the Mac do what it can now: take its certificate, then register with Okta. Where Jamf Pro
/// takes the profiles away it loses both.
void movePilotMac(Practice::World &world);
/// The first real login: makes the account. False while that cannot work.
bool signInOnPilotMac(Practice::World &world);
/// The evidence file of the Mac as it is now.
QByteArray pilotEvidence(const Practice::World &world);

} // namespace latchkey::rehearsal
