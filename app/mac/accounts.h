// SPDX-License-Identifier: MIT
#pragma once

#include "mac/probe.h"

#include <optional>

namespace latchkey::mac {

/// A local account of a person.
struct Account
{
    QString name; ///< the first short name
    QStringList otherNames;
    QString fullName;
    QString home;
    bool linked = false; ///< to a Platform SSO user (AltSecurityIdentities "PlatformSSO:...")
};

/// The accounts of people in `dscl -plist . -readall /Users ...`: user id 501 and above, no service
/// account. Nothing where the print is missing or cannot be read.
std::optional<std::vector<Account>> readAccounts(const std::optional<Print> &print);

/// Whether this short name and user id are a person's.
bool isPerson(const QString &name, qint64 userId);

/// Two accounts that a person or macOS could take for one another.
struct LookAlike
{
    QString one;
    QString other;
    QByteArray reason; ///< "same-name", "same-full-name", "one-letter", "initial"
    bool operator==(const LookAlike &) const = default;
};
std::vector<LookAlike> lookAlikes(const std::vector<Account> &accounts);

/// Folders in /Users that belong to none of these accounts, from `ls -1 /Users`.
QStringList leftOverHomes(const std::vector<Account> &accounts, const QByteArray &listing);

/// "people" (short names), "lookAlikes" ({names, reason}), "linked" (short names of accounts that
/// are linked to a Platform SSO user) and "leftOverHomes". Null = not known.
QJsonObject accountFacts(const std::optional<std::vector<Account>> &accounts,
                         const std::optional<Print> &homes);

} // namespace latchkey::mac
