// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/profile_changes.h"

#include <optional>

namespace latchkey::recipe {

/// Our groups by id; nothing while one of them is still to be made.
std::optional<jamf::ProfileScope> bornScope(const Facts &facts);

/// Whom a scope goes to besides the groups that are ours, in words.
QStringList reachedBesides(const QJsonObject &scope,
                           const std::function<bool(const QJsonValue &)> &isOurs);

/// How the scope differs from what is decided: our groups and the exclusion, by name.
struct ScopeGap
{
    QStringList groups;
    QStringList exclusions;
    QStringList stale;         ///< exclusions that this project wrote and that are not decided now
    QStringList added;         ///< whom else it goes to, past our groups: others', all, single Macs
    bool isByDecision = false; ///< only by a decision that was made after the profile was written

    bool isEmpty() const
    {
        return groups.isEmpty() && exclusions.isEmpty() && stale.isEmpty() && added.isEmpty();
    }
};
/// What is in the scope of a profile of ours, and what of it is otherwise than was decided here and
/// yet does no harm: exclusions that somebody added, another name, another category.
std::vector<Evidence> ownEvidence(const Facts &facts, const SeenProfile &profile);
ScopeGap scopeGap(const Facts &facts, const SeenProfile &profile);
/// Asks for the scope to be put right by hand.
Ask scopeAsk(const Facts &facts, const SeenProfile &profile, const ScopeGap &gap);
/// The verdict on a gap, with what to do: run apply, or change the scope by hand.
Verdict unmetScope(const SeenProfile &profile, const ScopeGap &gap, std::vector<Evidence> evidence,
                   bool byApply);
/// Puts our groups back into the scope of our profile; nothing where they are there.
std::optional<Change> restoreScope(const Facts &facts, const QByteArray &change,
                                   const SeenProfile &profile);

} // namespace latchkey::recipe
