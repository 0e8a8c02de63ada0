// SPDX-License-Identifier: MIT
#include "rehearsal/okta_switches.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

struct Switch
{
    QString name;
    QStringList values; ///< the first is the usual one; a number: any number; empty: any text
};

QList<Switch> whatTheOrgDoes()
{
    return {
        {u"okta.feature-listed"_s, {u"yes"_s, u"no"_s}},
        {u"okta.feature-stage"_s, {u"EA"_s, u"OPEN BETA"_s, u"CLOSED BETA"_s}},
        {u"okta.feature-name"_s, {u"usual"_s, u"varied"_s, u"two"_s}},
        {u"okta.feature-dependency"_s, {u"none"_s, u"disabled"_s}},
        {u"okta.re-enable"_s, {u"200"_s, u"400"_s}},
        {u"okta.os-accounts"_s, {u"on"_s, u"401"_s, u"404"_s}},
        {u"okta.recovery-pin-probe"_s, {u"200"_s, u"401"_s, u"403"_s, u"404"_s}},
        {u"okta.schema-lag"_s, {u"1"_s}},
        {u"okta.cleanup"_s, {u"30"_s}},
        {u"okta.reapply-delay"_s, {u"0"_s}},
        {u"okta.log-lag"_s, {u"0"_s}},
        {u"okta.scep-events"_s, {u"no"_s, u"yes"_s}},
        {u"okta.enrolment-events"_s, {u"new"_s, u"old"_s, u"both"_s}},
        {u"okta.expand-limit"_s, {u"500"_s}},
        {u"okta.page-limit"_s, {u"500"_s}},
        {u"okta.user-types"_s, {u"1"_s}},
        {u"okta.users"_s, {u"0"_s}},
        {u"okta.user-bytes"_s, {u"0"_s}},
        {u"okta.custom-domain"_s, {QString()}},
        {u"okta.alternate-link"_s, {u"object"_s, u"list"_s}},
    };
}

QList<Switch> whoMayAndHowFast()
{
    return {
        {u"okta.role"_s,
         {u"SUPER_ADMIN"_s, u"ORG_ADMIN"_s, u"APP_ADMIN"_s, u"READ_ONLY_ADMIN"_s, u"CUSTOM"_s}},
        {u"okta.roles-readable"_s, {u"yes"_s, u"no"_s}},
        {u"okta.client-id-readable"_s, {u"yes"_s, u"no"_s}},
        {u"okta.me-for-service"_s, {u"404"_s, u"403"_s}},
        {u"okta.scopes"_s, {u"all"_s, u"read"_s}},
        {u"okta.dpop"_s, {u"off"_s, u"on"_s}},
        {u"okta.browser"_s, {u"signed-in"_s, u"denied"_s}},
        {u"okta.redirect-port"_s, {u"registered"_s, u"any"_s}},
        {u"okta.refresh"_s, {u"rotated"_s, u"kept"_s, u"refused"_s}},
        {u"okta.token-life"_s, {u"3600"_s}},
        {u"okta.rate-limit"_s, {u"600"_s}},
        {u"okta.rate-window"_s, {u"60"_s}},
        {u"okta.throttle-seconds"_s, {u"2"_s}},
        {u"okta.throttle-kind"_s, {u"window"_s, u"concurrency"_s}},
        {u"scep.challenge-wrong-answer"_s, {u"401"_s, u"403"_s, u"404"_s}},
        {u"scep.ca-answer"_s, {u"certificate"_s, u"chain"_s}},
        {u"mac.short-name"_s, {u"local-part"_s, u"whole"_s}},
        {u"mac.certificate-seconds"_s, {u"0"_s}},
        {u"mac.leftover-home"_s, {u"no"_s, u"yes"_s}},
    };
}

QList<Switch> table() { return whatTheOrgDoes() + whoMayAndHowFast(); }

bool isNumber(const QString &text)
{
    bool good = false;
    const int number = text.toInt(&good);
    return good && number >= 0 && number <= 1'000'000;
}

/// "200" and "401" are choices where there are several, a figure where it stands alone.
bool takes(const Switch &one, const QString &value)
{
    if (one.values.size() > 1)
        return one.values.contains(value);
    return one.values.first().isEmpty() || isNumber(value);
}

} // namespace

QMap<QString, QString> oktaSwitchDefaults()
{
    QMap<QString, QString> defaults;
    for (const Switch &one : table())
        defaults.insert(one.name, one.values.first());
    return defaults;
}

bool oktaSwitchTakes(const QString &name, const QString &value)
{
    const QList<Switch> all = table();
    for (const Switch &one : all) {
        if (one.name == name)
            return takes(one, value);
    }
    return false;
}

} // namespace latchkey::rehearsal
