// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/step.h"

#include <initializer_list>

namespace latchkey::report {

// What kind of data stands where: a report is redacted by the type of a field.

/// Steps whose sentences name people, their accounts or their Macs.
bool namesPeople(const recipe::StepId &step);
/// Steps whose sentences name groups, profiles, apps or the company.
bool namesGroups(const recipe::StepId &step);
/// Whether one of these words stands before the argument: "id %2", "by %3".
bool isAfter(const QByteArray &source, std::initializer_list<const char *> words, qsizetype index);
bool isIdKey(const QString &key);
/// Names of groups in what Jamf Pro tells of a profile, and in its payloads.
bool isGroupKey(const QString &key);
bool isNameKey(const QString &key);   ///< of an object in Jamf Pro, ours or the client's
bool isPersonKey(const QString &key); ///< accounts in a profile's payloads

} // namespace latchkey::report
