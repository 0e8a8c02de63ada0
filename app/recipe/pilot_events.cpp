// SPDX-License-Identifier: MIT
#include "recipe/pilot_events.h"

#include "recipe/device_steps.h"
#include "recipe/jamf_groups.h"
#include "recipe/okta_facts.h"
#include "tenant/okta/devices.h"

#include <algorithm>

namespace latchkey::recipe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysKept = 90;

bool isSerial(const QJsonValue &row, const QString &serial)
{
    return row[u"serial"_s].toString().compare(serial, Qt::CaseInsensitive) == 0;
}

/// Whether some event names a device but no serial number, and none names this one.
bool isUnnamed(const Facts &facts, const QString &serial)
{
    const QJsonArray rows = setupEvents(facts);
    const bool named = std::any_of(rows.begin(), rows.end(),
                                   [&](const QJsonValue &row) { return isSerial(row, serial); });
    return !named && std::any_of(rows.begin(), rows.end(), [](const QJsonValue &row) {
        return row[u"serial"_s].toString().isEmpty() && !row[u"deviceId"_s].toString().isEmpty();
    });
}

} // namespace

QByteArray deviceKey(const QString &serial) { return "okta.device/" + serial.toUtf8(); }

std::vector<tenant::Reading> pilotEventNeeds(const Facts &facts)
{
    auto needs = groupNeeds(facts);
    if (!needs.empty() || !isPilotScoped(facts))
        return needs;
    if (const auto log = setupLog(facts))
        return {*log};
    for (const QString &serial : pilotSerials(facts)) {
        if (isUnnamed(facts, serial) && !facts.has(deviceKey(serial)))
            needs.push_back(okta::deviceReading(serial));
    }
    return needs;
}

QSet<QString> deviceIdsOf(const Facts &facts, const QString &serial)
{
    QSet<QString> ids;
    for (const QJsonValue row : setupEvents(facts)) {
        if (isSerial(row, serial))
            ids.insert(row[u"deviceId"_s].toString());
    }
    ids.insert(facts.object(deviceKey(serial))[u"id"_s].toString());
    ids.remove(QString());
    return ids;
}

std::vector<PilotEvent> pilotEvents(const Facts &facts, const QString &serial)
{
    const QSet<QString> ids = deviceIdsOf(facts, serial);
    std::vector<PilotEvent> events;
    for (const QJsonValue row : setupEvents(facts)) {
        if (!isSerial(row, serial) && !ids.contains(row[u"deviceId"_s].toString()))
            continue;
        const QString actor = row[u"actor"_s].toString();
        const bool person = !actor.isEmpty() && actor.compare(serial, Qt::CaseInsensitive) != 0;
        events.push_back({row[u"eventType"_s].toString(),
                          row[u"result"_s].toString() == u"SUCCESS"_s, row[u"reason"_s].toString(),
                          person ? actor : row[u"target"_s].toString(),
                          row[u"published"_s].toString()});
    }
    return events;
}

std::optional<QDateTime> pilotScopedAt(const Facts &facts)
{
    std::optional<QDateTime> first;
    for (const Written &one : facts.written) {
        if (one.step == "jamf.scope-pilot" && stands(one.outcome) && one.at.isValid())
            first = first ? std::min(*first, one.at) : one.at;
    }
    return first;
}

bool mayBeForgotten(const Facts &facts)
{
    const auto scoped = pilotScopedAt(facts);
    return !scoped || *scoped < facts.now.addDays(-kDaysKept);
}

} // namespace latchkey::recipe
