// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/neighbours.h"

namespace latchkey::recipe {

/// What Jamf Pro has of Platform SSO, judged before anything is written (design.md 4b).
struct SsoSituation
{
    enum class Kind {
        Absent,   ///< none that reaches a Mac
        Own,      ///< ours alone
        ByHand,   ///< one made by hand
        Replaced, ///< ours beside one made by hand
        Conflict, ///< several that nobody of us made
    };
    Kind kind = Kind::Absent;
    std::optional<SeenProfile> own;
    std::vector<SeenProfile> byHand;          ///< Okta's, with something in scope
    std::vector<SeenProfile> idle;            ///< Okta's, without a scope
    std::vector<SeenProfile> foreign;         ///< another vendor's, and Jamf Connect
    std::vector<SeenProfile> rivals;          ///< those of them that our Macs could get as well
    std::vector<SeenProfile> fastPass;        ///< Okta's, of the type Credential: legal beside ours
    std::vector<SeenProfile> opaque;          ///< cannot be read
    std::vector<SeenProfile> unseen;          ///< those that reach Macs and nobody looked into
    std::optional<mac::Profile> wanted;       ///< nothing while the client id is not known
    std::vector<mac::Difference> differences; ///< of ours all; of one made by hand the needed keys
    std::vector<base::Text> refusals;         ///< why it cannot be adopted
    QString answer;                           ///< adopt, leave, replace or empty
    bool excludesOurs = false;                ///< the one made by hand leaves our groups out
    bool mayReplace = false;                  ///< no Mac would get both
    QStringList prestages;                    ///< that give the one made by hand to new Macs
    bool right = false;                       ///< the one made by hand has every needed key
    QString page;                             ///< of the profile in question
};

SsoSituation ssoSituation(const Facts &facts);
Verdict judgeSso(const Facts &facts, const SsoSituation &now);

} // namespace latchkey::recipe
