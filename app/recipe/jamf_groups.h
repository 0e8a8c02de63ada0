// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/step.h"

namespace latchkey::recipe {

/// One of the computer groups this project works with, as Jamf Pro has it.
struct JamfGroup
{
    QByteArray id;
    QString name;
    QString description;
    QString siteId;
    bool smart = true;
    bool ours = false;   ///< the description begins with our marker
    QJsonArray criteria; ///< of a smart group
    bool operator==(const JamfGroup &) const = default;
};

enum class GroupRole {
    Pilot,     ///< ours: the pilot Macs by serial number
    Fleet,     ///< ours: the Macs of the source group
    Exclusion, ///< a person's: Macs that never get a profile
    Source,    ///< a person's: whom the fleet is taken from
};

/// Readings for the groups named by the decisions; empty once all are there.
std::vector<tenant::Reading> groupNeeds(const Facts &facts);
/// The reading among them that failed; empty where none did.
QByteArray failedGroupReading(const Facts &facts);
/// The group in that role: the one we made by its stored id, else the one of the decided name.
std::optional<JamfGroup> jamfGroup(const Facts &facts, GroupRole role);
/// "v3" or "v2": the version of the groups API that this server has.
QString groupVersion(const Facts &facts);

/// Its id; empty where there is none yet or, for pilot and fleet, where it is not ours.
QByteArray pilotGroupId(const Facts &facts);
QByteArray fleetGroupId(const Facts &facts);
QByteArray exclusionGroupId(const Facts &facts);

/// Whether somebody gave our group other criteria than it was born with or than we wrote: their
/// Macs would leave it with it.
bool hasForeignCriteria(const Facts &facts, const QByteArray &id);
/// Unmet: our group has criteria, and not those that were decided.
Verdict otherCriteria(const Facts &facts, const JamfGroup &group, const QString &decided);
/// The write of a group's criteria; id, texts and risk are left to the step.
Change criteriaChange(const Facts &facts, const std::optional<JamfGroup> &group,
                      const QJsonArray &criteria);
/// Its reverse, for a step's undo; nothing where the criteria are no longer what was written.
std::optional<Change> criteriaUndo(const Facts &facts, const Written &written);
std::vector<tenant::Reading> criteriaUndoNeeds(const Facts &facts, const Written &written);

} // namespace latchkey::recipe
