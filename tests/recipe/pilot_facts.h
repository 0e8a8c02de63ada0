// SPDX-License-Identifier: MIT
#pragma once

#include "okta_org.h"

namespace latchkey::recipe {

inline void putFact(Facts &facts, const QByteArray &key, const QJsonValue &value)
{
    facts.readings.insert_or_assign(key, Fact{tenant::Value(value), facts.now});
}

inline void failFact(Facts &facts, const QByteArray &key, base::Fault fault)
{
    base::Error error;
    error.fault = fault;
    error.what = base::verbatim(u"It did not work."_s);
    error.advice = base::verbatim(u"Do something."_s);
    facts.readings.insert_or_assign(key, Fact{base::fail(error), facts.now});
}

/// Facts in which our pilot group in Jamf Pro has these Macs, and a write of ours put them there.
inline Facts pilotFacts(const QStringList &serials = {u"C02PILOT0001"_s})
{
    Facts facts = freshFacts();
    putFact(
        facts, "jamf.groups",
        QJsonObject{{u"version"_s, u"v3"_s},
                    {u"groups"_s, QJsonArray{QJsonObject{{u"id"_s, u"7"_s},
                                                         {u"name"_s, facts.decisions.pilotGroup()},
                                                         {u"smart"_s, true}}}}});
    QJsonArray criteria;
    for (const QString &serial : serials) {
        criteria += QJsonObject{{u"name"_s, u"Serial Number"_s},
                                {u"priority"_s, criteria.size()},
                                {u"andOr"_s, criteria.isEmpty() ? u"and"_s : u"or"_s},
                                {u"searchType"_s, u"is"_s},
                                {u"value"_s, serial},
                                {u"openingParen"_s, false},
                                {u"closingParen"_s, false}};
    }
    putFact(facts, "jamf.group/7",
            QJsonObject{{u"id"_s, u"7"_s},
                        {u"name"_s, facts.decisions.pilotGroup()},
                        {u"description"_s, u"Made by Latchkey for acme.okta.com"_s},
                        {u"criteria"_s, criteria}});
    Written scoped;
    scoped.number = 1;
    scoped.change = "jamf.scope-pilot/criteria";
    scoped.step = "jamf.scope-pilot";
    scoped.system = base::System::Jamf;
    scoped.at = facts.now.addSecs(-600);
    scoped.outcome = Outcome::Proved;
    facts.written.push_back(scoped);
    return facts;
}

/// A row of the System Log as the reader gives it; minutes count from 09:00.
inline QJsonObject logRow(const QString &type, int minute,
                          const QString &serial = u"C02PILOT0001"_s,
                          const QString &deviceId = u"guo1"_s, const QString &reason = {})
{
    return {{u"uuid"_s, type + QString::number(minute)},
            {u"published"_s, u"2026-11-24T09:%1:00.000Z"_s.arg(minute, 2, 10, QChar(u'0'))},
            {u"eventType"_s, type},
            {u"result"_s, reason.isEmpty() ? u"SUCCESS"_s : u"FAILURE"_s},
            {u"reason"_s, reason},
            {u"actor"_s, u"jane@acme.com"_s},
            {u"serial"_s, serial},
            {u"deviceId"_s, deviceId},
            {u"target"_s, u"Jane's Mac"_s}};
}

inline QByteArrayList keysOf(const std::vector<tenant::Reading> &readings)
{
    QByteArrayList keys;
    for (const tenant::Reading &reading : readings)
        keys += reading.key;
    return keys;
}

} // namespace latchkey::recipe
