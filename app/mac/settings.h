// SPDX-License-Identifier: MIT
#pragma once

#include "mac/profile.h"

#include <QStringList>

namespace latchkey::mac {

/// What the Platform SSO profile needs: every value comes from the recipe or a decision.
struct PlatformSsoSettings
{
    QString profileName;
    QString identifier;
    QString organization;
    QString orgHost; ///< "acme.okta.com"
    QString clientId;
    QString extensionIdentifier;
    QString teamIdentifier;
    QStringList applicationIdentifiers; ///< of the associated domains, team prefix included
    QStringList urlPaths;               ///< "/device-access/api/v1/nonce" ...
    QString authenticationMethod;       ///< "Password"
    QString accountDisplayName;         ///< empty = left out
    QString accountNameClaim;           ///< "macOSAccountUsername"
    QString fullNameClaim;
    QString protocolVersion;   ///< "2.0"
    QString registrationToken; ///< empty = left out
    QString userPrincipalName; ///< "$USERNAME" or empty = left out
    QString newUserRights;     ///< Standard, Admin, Groups; empty = left out
    QString userRights;        ///< UserAuthorizationMode; empty = left out
    QStringList administratorGroups;
    QStringList fileVaultPolicy;
    QStringList loginPolicy;
    QStringList unlockPolicy;
    int offlineGraceSeconds = 0;        ///< 0 = left out
    int authenticationGraceSeconds = 0; ///< 0 = left out
    QStringList accountsOutside;        ///< NonPlatformSSOAccounts
    bool simplifiedSetup = false; ///< macOS 26: registration and first user in Setup Assistant
    bool setupKeys = false;       ///< writes the two DuringSetup keys at all
};
Profile platformSsoProfile(const PlatformSsoSettings &settings);

struct ScepSettings
{
    QString profileName;
    QString identifier;
    QString organization;
    QString url;
    QString caName;    ///< the payload's Name
    QString subject;   ///< "CN=$COMPUTERNAME ODA $UDID"
    QString challenge; ///< the Jamf marker, or base::secretPlace("scep.secret") for static SCEP
    int keySize = 2048;
    int keyUsage = 1;
    int renewalNoticeDays = 14;
};
Profile scepProfile(const ScepSettings &settings);

struct LoginWindowSettings
{
    QString profileName;
    QString identifier;
    QString organization;
};
Profile loginWindowProfile(const LoginWindowSettings &settings);

} // namespace latchkey::mac
