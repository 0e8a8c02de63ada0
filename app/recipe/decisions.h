// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace latchkey::recipe {

/// What can be decided under one key: its values, default and the reason for it.
struct DecisionKind
{
    QString key;         ///< "scep.mode"
    QString standard;    ///< the default, as text
    QStringList choices; ///< the allowed values; empty: free text, checked by `check`
    base::Text what;
    base::Text reason; ///< why the default is what it is
    enum class Check {
        Choice,
        Free,
        Host,
        Serials,
        GroupName,
        Number,
        AppId
    } check = Check::Choice;
};

/// All kinds of decisions, in the order `latchkeyctl set --list` shows them.
const std::vector<DecisionKind> &decisionKinds();

/// What a human decided for this project; a key that was never set has its default.
class Decisions
{
public:
    QString orgHost;  ///< "acme.okta.com": the host of the Okta org, lower case
    QString jamfBase; ///< "https://acme.jamfcloud.com[:port][/context]"
    QString client;

    QString value(const QString &key) const;
    /// Sets one decision; an Error that names the allowed values when key or value is wrong.
    base::Result<void> set(const QString &key, const QString &value);
    /// An Error where two groups have one name that must be different.
    base::Result<void> agree() const;
    bool isSet(const QString &key) const { return m_values.contains(key); }

    QString recipe() const { return value(QStringLiteral("recipe")); }
    bool staticScep() const
    {
        return value(QStringLiteral("scep.mode")) == QLatin1String("static");
    }
    QString pilotGroup() const { return value(QStringLiteral("jamf.pilot-group")); }
    QString fleetGroup() const { return value(QStringLiteral("jamf.fleet-group")); }
    QString exclusionGroup() const { return value(QStringLiteral("jamf.exclusion-group")); }
    QStringList pilotSerials() const;

    QJsonObject toJson() const; ///< only what was set
    const QMap<QString, QString> &all() const { return m_values; }

    bool operator==(const Decisions &) const = default;

private:
    QMap<QString, QString> m_values;
};

/// Reads an org or Jamf URL as a person types it ("acme-admin.okta.com/", "HTTPS://..."): gives the
/// canonical host, without "-admin", in lower case; an Error where it is no https address.
base::Result<QString> orgHostFrom(const QString &typed);
/// The same for Jamf Pro: keeps port and context path, no slash at the end.
base::Result<QString> jamfBaseFrom(const QString &typed);

} // namespace latchkey::recipe
