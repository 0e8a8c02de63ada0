// SPDX-License-Identifier: MIT
#pragma once

#include "base/plist.h"

namespace latchkey::mac {

inline constexpr auto extensibleSsoType = "com.apple.extensiblesso";
inline constexpr auto associatedDomainsType = "com.apple.associated-domains";
inline constexpr auto customSettingsType = "com.apple.ManagedClient.preferences";
inline constexpr auto scepType = "com.apple.security.scep";
inline constexpr auto loginWindowType = "com.apple.loginwindow";

/// The challenge that Jamf Pro takes as "Dynamic-Microsoft CA" (jamf.md 5, 2026).
inline constexpr auto dynamicChallengeMarker = "$MSSCEPCHALLENGE";

/// A payload of a profile as it was found, without its wrapping: custom settings have the
/// preference domain as their type and their keys at the top; a SCEP payload has its inner
/// dictionary.
struct FoundPayload
{
    QString type;
    base::Plist::Dict content; ///< without the Payload* keys
};

/// All payloads of a profile. A payload of custom settings gives one entry a preference domain.
std::vector<FoundPayload> payloadsOf(const base::Plist &profile);

} // namespace latchkey::mac
