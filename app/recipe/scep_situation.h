// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/profile_changes.h"

namespace latchkey::recipe {

/// What Jamf Pro has of Okta's Device Access SCEP.
struct ScepSituation
{
    std::optional<SeenProfile> own;
    std::optional<SeenProfile> byHand;        ///< of the same SCEP URL, used as it is
    std::vector<SeenProfile> others;          ///< Okta's too, but another URL
    std::optional<mac::Profile> wanted;       ///< nothing while the SCEP URL is not known
    std::vector<mac::Difference> differences; ///< of the keys that decide, in ours
    std::vector<mac::Difference> foreign;     ///< payloads that somebody put beside ours
    QString certified; ///< serial of a pilot Mac that has the certificate; empty otherwise

    const SeenProfile *used() const { return own ? &*own : byHand ? &*byHand : nullptr; }
};
ScepSituation scepSituation(const Facts &facts);

/// How the challenge of a static profile compares with the secret of this project.
enum class ChallengeMatch {
    Same,
    Other,
    Hidden, ///< masked by the server, or no secret is at hand to compare with
};
ChallengeMatch challengeMatch(const Facts &facts, const SeenProfile &profile);

Verdict judgeScep(const Facts &facts, const ScepSituation &now);

} // namespace latchkey::recipe
