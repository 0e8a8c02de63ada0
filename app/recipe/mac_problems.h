// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "base/version.h"
#include "recipe/facts.h"
#include "tenant/jamf/macs.h"

#include <QSet>

#include <array>
#include <optional>

namespace latchkey::recipe {

/// What keeps one Mac from taking part, the worst first. A bit each in a mask.
enum class MacProblem : std::uint8_t {
    OldMacos,
    NoOktaVerify, ///< missing or too old
    NotApproved,  ///< MDM not approved by the user
    TokenNotEscrowed,
    NoLocalAdmin,
    OldInventory, ///< what it last told may be true no more
    NotTold,      ///< the inventory leaves something out
    NotManaged,   ///< Jamf Pro does not manage it: not looked at
};
inline constexpr int macProblems = 8;

using MacMask = std::uint8_t;
constexpr MacMask bitOf(MacProblem problem)
{
    return static_cast<MacMask>(1U << static_cast<unsigned>(problem));
}
const std::array<MacProblem, macProblems> &allMacProblems();
/// Whether such a Mac is known not to be ready; of the others it is not known.
bool isNotReady(MacProblem problem);
base::Text problemWord(MacProblem problem);
base::Text problemAdvice(MacProblem problem);

/// The rules of the fleet.* steps for one Mac at a time.
class MacRules
{
public:
    MacRules() = default;
    explicit MacRules(const Facts &facts);

    MacMask problems(const jamf::Macs::Row &row) const;

private:
    base::Version m_leastMacos;
    qint64 m_eldest = 0; ///< an inventory of before says nothing; seconds since 1970
    std::optional<QSet<qint64>> m_withVerify; ///< ids of Macs with a good Okta Verify; not known
};

} // namespace latchkey::recipe
