// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/device_steps.h"
#include "recipe/jamf_criteria.h"

#include <QTimeZone>

/// Facts of a project whose pilot Mac is in scope, for the tests of mac.* steps.
namespace latchkey::sample {

using namespace Qt::StringLiterals;

inline const QString serial = u"C02PILOT"_s;
inline const QString udid = u"11111111-2222-3333-4444-555555555555"_s;
inline const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::utc());

inline void read(recipe::Facts &facts, const QByteArray &key, const QJsonValue &value)
{
    facts.readings.insert_or_assign(key, recipe::Fact{tenant::Value(value), now});
}

inline void wrote(recipe::Facts &facts, const QByteArray &step, const QByteArray &object)
{
    recipe::Written written;
    written.number = static_cast<int>(facts.written.size()) + 1;
    written.step = step;
    written.change = step + "/profile";
    written.system = base::System::Jamf;
    written.object = object;
    written.outcome = recipe::Outcome::Proved;
    written.at = now.addDays(-1);
    facts.written.push_back(written);
}

inline QJsonObject pilotRow()
{
    return {{u"id"_s, u"17"_s},   {u"serial"_s, serial},
            {u"udid"_s, udid},    {u"name"_s, u"Pilot"_s},
            {u"managed"_s, true}, {u"reportedAt"_s, now.addSecs(-600).toString(Qt::ISODate)}};
}

/// A project before anything reaches a Mac: the pilot group is empty, its serial number decided.
inline recipe::Facts unscoped()
{
    recipe::Facts facts;
    facts.now = now;
    facts.recipe = recipe::RecipeData::load(u"okta-2026"_s).value_or(recipe::RecipeData());
    facts.decisions.orgHost = u"acme.okta.com"_s;
    if (!facts.decisions.set(u"pilot.serials"_s, serial))
        return {};
    const QString name = facts.decisions.pilotGroup();
    const QJsonObject row{{u"id"_s, u"3"_s}, {u"name"_s, name}, {u"smart"_s, true}};
    read(facts, "jamf.groups",
         QJsonObject{{u"version"_s, u"v3"_s}, {u"groups"_s, QJsonArray{row}}});
    read(facts, "jamf.group/3",
         QJsonObject{{u"id"_s, u"3"_s},
                     {u"name"_s, name},
                     {u"description"_s, u"Made by Latchkey for acme.okta.com"_s},
                     {u"criteria"_s, recipe::emptyCriteria(facts)}});
    return facts;
}

/// The same with the pilot Mac in scope, both profiles made, and every reading there.
inline recipe::Facts scoped(const QJsonObject &more = {}, const QJsonArray &log = {})
{
    recipe::Facts facts = unscoped();
    QJsonObject group = facts.object("jamf.group/3");
    group[u"criteria"_s] = recipe::serialCriteria({serial});
    read(facts, "jamf.group/3", group);
    wrote(facts, "jamf.sso-profile", "7");
    wrote(facts, "jamf.scep-profile", "8");
    wrote(facts, "jamf.scope-pilot", "3");
    QJsonObject row = pilotRow();
    for (auto it = more.begin(); it != more.end(); ++it)
        row[it.key()] = it.value();
    read(facts, "jamf.pilot/" + serial.toUtf8(), row);
    read(facts, "jamf.profiles", QJsonArray());
    read(facts, "okta.log", log);
    return facts;
}

inline QJsonObject logged(const QString &type, int minute, const QString &actor = {},
                          const QString &result = u"SUCCESS"_s, const QString &reason = {})
{
    return {{u"uuid"_s, QString::number(minute)},
            {u"published"_s, now.addSecs(minute * 60 - 7200).toString(Qt::ISODate)},
            {u"eventType"_s, type},
            {u"result"_s, result},
            {u"reason"_s, reason},
            {u"actor"_s, actor},
            {u"serial"_s, serial},
            {u"deviceId"_s, u"guo1"_s},
            {u"target"_s, QString()}};
}
inline const QString keysEvent = u"device.platform_sso.keys.register"_s;
inline const QString userEvent = u"device.platform_sso.enrollment.create"_s;
inline const QString accountEvent = u"device.local_account.create"_s;

/// What a Mac showed, as device facts.
inline recipe::Shown shown(const QJsonObject &facts, std::optional<bool> accountCreated = false)
{
    return {facts, "evidence file", now, now, accountCreated};
}

inline QByteArray name(const recipe::Verdict &verdict) { return recipe::stateName(verdict.state); }

inline QStringList keysOf(const std::vector<tenant::Reading> &readings)
{
    QStringList keys;
    for (const tenant::Reading &reading : readings)
        keys += QString::fromUtf8(reading.key);
    return keys;
}

/// Unmet and unknown say what to do.
inline bool hasAdvice(const recipe::Verdict &verdict)
{
    const bool must =
        verdict.state == recipe::State::Unmet || verdict.state == recipe::State::Unknown;
    return !must || !verdict.advice.isEmpty();
}

} // namespace latchkey::sample
