// SPDX-License-Identifier: MIT
#pragma once

#include "mac/profile.h"
#include "recipe/step.h"
#include "tenant/jamf/profiles.h"

namespace latchkey::recipe {

/// A configuration profile in Jamf Pro as it was read, and what it is.
struct SeenProfile
{
    QByteArray id;
    QString name;
    bool ours = false; ///< the description is this project's marker
    bool userLevel = false;
    bool isSigned = false;
    bool readable = true;
    bool entities = false;
    QString challenge;          ///< marker, absent, literal or none
    QByteArray challengeDigest; ///< of a literal one
    base::Plist plist;          ///< without secrets
    mac::Recognised kind;
    QJsonObject fact;

    bool reachesMacs() const; ///< something is in its scope
    QStringList groupIds() const;
    QStringList exclusionIds() const;
};

/// Readings that every step on profiles wants: all profiles and our groups.
std::vector<tenant::Reading> profileStepNeeds(const Facts &facts);
/// The key of a reading that failed: then nobody can tell what is there. Empty where all is read.
QByteArray unreadKey(const Facts &facts);
/// The profiles that concern this setup, and those that cannot be read.
std::vector<SeenProfile> seenProfiles(const Facts &facts);
/// "Pilot, Fleet": the names of a list of groups in a scope.
QString groupNames(const QJsonValue &list);
/// "NAME (id 7) reaches ...": what is in its scope.
Evidence scopeEvidence(const Facts &facts, const SeenProfile &profile);
Evidence profileEvidence(const Facts &facts, const SeenProfile &profile, base::Text text);
/// One sentence for a key that differs.
base::Text differenceText(const mac::Difference &difference);

/// What differs from the wanted profile by meaning, and whether a Mac gets it by itself.
std::vector<mac::Difference> differencesOf(const mac::Profile &wanted, const SeenProfile &seen);

/// What a profile step makes.
struct ProfilePlan
{
    QByteArray change;                  ///< "jamf.sso-profile/profile"
    mac::Profile outline;               ///< with words for what is known later
    std::optional<mac::Profile> wanted; ///< once all is known
    base::Text what;
    base::Text risk;
};
/// Creates the profile, scoped at birth to our groups (design.md 4a). `apply` is there once the
/// profile and the groups are known.
Change createProfile(const Facts &facts, const ProfilePlan &plan);
/// Updates in place; identifiers, name, category and scope stay. Nothing where it cannot be
/// written.
std::optional<Change> updateProfile(const Facts &facts, const ProfilePlan &plan,
                                    const SeenProfile &profile, mac::Keep keep,
                                    const std::vector<mac::Difference> &differences);
/// Whether one of our groups has been widened to Macs.
bool groupsHoldMacs(const Facts &facts);
/// Whether the profile holds what this project wrote last, whatever is decided now.
bool isAsWritten(const Facts &facts, const SeenProfile &profile);
/// The general section for an update of a profile that was read: name, category and identifier
/// stay.
jamf::ProfileGeneral storedGeneral(const QJsonObject &stored, const QByteArray &plist);
/// Okta does not look at the registration token, so a text of the recipe stands in for a redacted
/// one.
base::Plist withToken(const Facts &facts, const base::Plist &plist);
/// Whether that very change was done before and read back otherwise: the server does not keep it.
bool isKeptOut(const Facts &facts, const Change &change);

/// Undo for all three profiles: deletes what was made, puts back what was updated.
std::vector<tenant::Reading> profileUndoNeeds(const Facts &facts, const Written &written);
std::optional<Change> profileUndo(const Facts &facts, const Written &written);

} // namespace latchkey::recipe
