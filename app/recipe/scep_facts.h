// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/okta_facts.h"

#include <QUrl>

namespace latchkey::recipe {

/// What keeps an address from being one of those that Okta gives for Device Access SCEP.
enum class AddressFault {
    None,
    Empty,
    NoAddress, ///< not an absolute address, or with a name and password in it
    NotHttps,
    OtherHost,   ///< not this org's
    OtherPath,   ///< not of the form that Okta uses
    LooksSwapped ///< the SCEP URL and the challenge URL have changed places
};

/// SCEP: https://ORG/pki/.../scep/...; challenge: https://ORG/api/v1/.../challenge (forms seen in
/// fleetdm/fleet issue 36652, read 2026-11-24).
AddressFault scepUrlFault(const Facts &facts, const QString &typed);
AddressFault challengeUrlFault(const Facts &facts, const QString &typed);
/// What is wrong with it and what to do, for a person; empty where nothing is.
base::Text adviceOn(AddressFault fault, const QString &which, const Facts &facts);

/// The address that was answered, white space taken off; empty where none was.
QString answeredScepUrl(const Facts &facts);
QString answeredChallengeUrl(const Facts &facts);

namespace steps {
/// Whether address and credentials for the challenge are there, and no challenge answered to them.
bool isChallengeUntried(const Facts &facts);
} // namespace steps

} // namespace latchkey::recipe
