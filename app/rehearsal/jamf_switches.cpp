// SPDX-License-Identifier: MIT
#include "rehearsal/jamf_switches.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

struct Switch
{
    QString name;
    QStringList values; ///< the first is the usual one; a lone "0" takes any number, "" any text
};

const QList<Switch> &table()
{
    static const QList<Switch> all{
        {u"jamf.auth-body"_s, {u"full"_s, u"empty"_s}},
        {u"jamf.nested-uuids"_s, {u"kept"_s, u"re-derived"_s}},
        {u"jamf.scep-read-back"_s, {u"marker-only"_s, u"absent"_s, u"shown"_s}},
        {u"jamf.scep-marker"_s, {u"accepted"_s, u"lost"_s}},
        {u"jamf.put-clears-scep"_s, {u"yes"_s, u"payloads"_s, u"no"_s}},
        {u"jamf.console-new-uuids"_s, {u"no"_s, u"yes"_s}},
        {u"jamf.redistribution-suffix"_s, {u"present"_s, u"absent"_s}},
        {u"jamf.unknown-sso-keys"_s, {u"kept"_s, u"dropped"_s}},
        {u"jamf.duplicate-profile"_s, {u"409"_s, u"allowed"_s}},
        {u"jamf.missing-privilege"_s, {u"401"_s, u"403"_s}},
        {u"jamf.without"_s, {u""_s}},
        {u"jamf.static-challenge"_s, {u"plain"_s, u"masked"_s}},
        {u"jamf.unknown-criterion"_s, {u"kept"_s, u"400"_s, u"dropped"_s}},
        {u"jamf.endpoint-set"_s, {u"11.30"_s, u"11.23"_s, u"11.28"_s, u"later"_s}},
        {u"jamf.local-users"_s, {u"yes"_s, u"no"_s}},
        {u"jamf.sticky"_s, {u"yes"_s, u"no"_s}},
        {u"jamf.stale-seconds"_s, {u"0"_s}},
        {u"jamf.token-seconds"_s, {u"0"_s}},
        {u"jamf.command-seconds"_s, {u"0"_s}},
        {u"jamf.macs"_s, {u"0"_s}},
    };
    return all;
}

} // namespace

QMap<QString, QString> jamfSwitchDefaults()
{
    QMap<QString, QString> defaults;
    for (const Switch &one : table())
        defaults.insert(one.name, one.values.first());
    defaults.insert(u"jamf.token-seconds"_s, u"599"_s);
    defaults.insert(u"jamf.macs"_s, u"20"_s);
    return defaults;
}

bool jamfSwitchTakes(const QString &name, const QString &value)
{
    for (const Switch &one : table()) {
        if (one.name != name)
            continue;
        if (one.values.first().isEmpty())
            return true;
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        if (one.values.first() == u"0"_s)
            return isNumber && number >= 0 && number <= 1'000'000;
        return one.values.contains(value);
    }
    return false;
}

} // namespace latchkey::rehearsal
