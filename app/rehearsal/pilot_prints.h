// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/world.h"

namespace latchkey::rehearsal {

/// What a tool of macOS prints on the pilot Mac; shapes as in apple.md 4, values Okta's.
struct MacPrint
{
    QByteArray out;
    QByteArray err;
    int exitCode = 0;
};

/// A payload that the Mac has got, and the profile it came with.
struct InstalledPayload
{
    QString profile;
    QString profileId;
    QString type;
    base::Plist content;
};
std::vector<InstalledPayload> installedPayloads(const Practice::World &world);

MacPrint printAppSso(const Practice::World &world, const std::vector<InstalledPayload> &payloads);
MacPrint printDomains(const Practice::World &world, const std::vector<InstalledPayload> &payloads);
MacPrint printProfiles(const std::vector<InstalledPayload> &payloads);
MacPrint printManagedLoginWindow(const std::vector<InstalledPayload> &payloads);
MacPrint printIdentities(const Practice::World &world);
MacPrint printCertificates(const Practice::World &world);
MacPrint printUsers(const Practice::World &world);
MacPrint printHomes(const Practice::World &world);

} // namespace latchkey::rehearsal
