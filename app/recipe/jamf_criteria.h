// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/facts.h"

namespace latchkey::recipe {

/// The criteria of our smart groups, in the console's spelling (jamf.md 6).

/// Of a group without members: a serial number that no Mac has.
QJsonArray emptyCriteria(const Facts &facts);
/// Of the Macs with these serial numbers.
QJsonArray serialCriteria(const QStringList &serials);
/// Of the members of the source group on a macOS that is new enough.
QJsonArray fleetCriteria(const Facts &facts, const QString &sourceGroup);

/// The serial numbers that criteria name, upper case and sorted, without the placeholder; nothing
/// where the criteria ask for anything else.
std::optional<QStringList> serialsOf(const Facts &facts, const QJsonArray &criteria);
/// The source group's name in criteria of our fleet group; empty where they are of another form.
QString sourceGroupOf(const QJsonArray &criteria);

/// Whether every Mac that this one criterion catches is in the group: all criteria are joined by
/// "or", without brackets, and it is one of them.
bool catches(const QJsonArray &criteria, const QString &name, const QString &searchType,
             const QString &value);

/// Equal by meaning: in order of priority, names and operators without regard to case.
bool sameCriteria(const QJsonArray &one, const QJsonArray &other);
/// For a person: one line a criterion; serial numbers alone where that is all, empty for no Mac.
QJsonArray criteriaLines(const Facts &facts, const QJsonArray &criteria);

} // namespace latchkey::recipe
