// SPDX-License-Identifier: MIT
#include "rehearsal/okta_filter.h"
#include "rehearsal/okta_page.h"
#include "rehearsal/okta_routes.h"

#include "base/json.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

constexpr int daysKept = 90;

/// What a call asks of the log. A cursor carries it from page to page.
struct LogQuery
{
    QDateTime since;
    QDateTime until;    ///< not valid: a polling query, which never ends
    qsizetype next = 0; ///< how many matching events were given already
    int limit = 100;
    bool isDescending = false;
};

QJsonObject eventJson(const OktaEvent &event)
{
    QJsonArray targets;
    for (const QJsonObject &one : event.targets)
        targets += one;
    const QJsonValue reason = event.reason.isEmpty() ? QJsonValue(QJsonValue::Null) : event.reason;
    return {{u"uuid"_s, event.uuid},
            {u"published"_s, oktaTime(event.published)},
            {u"eventType"_s, event.type},
            {u"version"_s, u"0"_s},
            {u"severity"_s, event.result == u"FAILURE" ? u"WARN"_s : u"INFO"_s},
            {u"displayMessage"_s, event.message},
            {u"legacyEventType"_s, QJsonValue::Null},
            {u"outcome"_s, QJsonObject{{u"result"_s, event.result}, {u"reason"_s, reason}}},
            {u"actor"_s, event.actor},
            {u"target"_s, targets},
            {u"client"_s, QJsonObject{{u"ipAddress"_s, u"203.0.113.20"_s}}},
            {u"device"_s, QJsonValue::Null},
            {u"debugContext"_s, QJsonObject{{u"debugData"_s, QJsonObject{}}}},
            {u"transaction"_s, QJsonObject{{u"type"_s, u"WEB"_s}, {u"id"_s, event.uuid.left(8)}}}};
}

/// A moment as a client writes it; nothing where it cannot be read.
std::optional<QDateTime> moment(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::utc());
    return time;
}

QString placeOf(const LogQuery &query)
{
    return u"%1|%2|%3"_s.arg(query.next)
        .arg(query.since.toMSecsSinceEpoch())
        .arg(query.until.isValid() ? query.until.toMSecsSinceEpoch() : -1);
}

/// Fills since, until and next; false where a value cannot be read.
bool readBounds(const OktaCall &call, LogQuery &query)
{
    const auto fromMs = [](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
    };
    if (call.has(u"after"_s)) {
        const std::optional<QString> place = oktaCursorPlace(call.value(u"after"_s));
        if (!place || call.has(u"since"_s))
            return false;
        const QStringList parts = place->split(u'|');
        query.next = parts.value(0).toLongLong();
        query.since = fromMs(parts.value(1).toLongLong());
        if (const qint64 until = parts.value(2).toLongLong(); until >= 0)
            query.until = fromMs(until);
        return true;
    }
    if (call.has(u"until"_s)) {
        const std::optional<QDateTime> until = moment(call.value(u"until"_s));
        if (!until)
            return false;
        query.until = *until;
    }
    query.since = (query.until.isValid() ? query.until : call.world.now).addDays(-7);
    if (call.has(u"since"_s)) {
        const std::optional<QDateTime> since = moment(call.value(u"since"_s));
        if (!since)
            return false;
        query.since = *since;
    }
    return true;
}

/// Nothing where the query can be read into `query`, else the answer to it.
std::optional<base::Reply> readQuery(const OktaCall &call, LogQuery &query)
{
    if (!readBounds(call, query))
        return oktaInvalid(
            u"since"_s, u"The date format is not ISO 8601, or since and after were both given."_s);
    const QString order = call.value(u"sortOrder"_s);
    if (!order.isEmpty() && order != u"ASCENDING" && order != u"DESCENDING")
        return oktaInvalid(u"sortOrder"_s, u"The order must be ASCENDING or DESCENDING."_s);
    query.isDescending = order == u"DESCENDING";
    if (call.has(u"limit"_s)) {
        bool isNumber = false;
        query.limit = call.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || query.limit < 0 || query.limit > 1000)
            return oktaInvalid(u"limit"_s, u"The limit must be between 0 and 1000."_s);
    }
    query.limit = std::min(query.limit, std::max(1, call.world.number(u"okta.page-limit"_s)));
    for (const QString &word : call.value(u"q"_s).split(u' ')) {
        if (word.size() > 40)
            return oktaInvalid(u"q"_s, u"A keyword must not be longer than 40 characters."_s);
    }
    return std::nullopt;
}

bool hasWords(const QJsonObject &event, const QString &words)
{
    const QString text = QString::fromUtf8(base::jsonBytes(event));
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(all.begin(), all.end(), [&](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

QList<QJsonObject> found(const OktaCall &call, const LogQuery &query, const OktaFilter &filter)
{
    const Practice::World &world = call.world;
    const QDateTime shown = world.now.addSecs(-world.number(u"okta.log-lag"_s));
    const QDateTime oldest = world.now.addDays(-daysKept);
    QList<QJsonObject> events;
    for (const OktaEvent &event : world.okta.events) {
        const bool isWithin = event.published >= query.since && event.published >= oldest &&
                              event.published <= shown &&
                              (!query.until.isValid() || event.published < query.until);
        if (!isWithin)
            continue;
        const QJsonObject json = eventJson(event);
        if (filter(json) && hasWords(json, call.value(u"q"_s)))
            events += json;
    }
    if (query.isDescending)
        std::reverse(events.begin(), events.end());
    return events;
}

base::Reply log(OktaCall &call)
{
    LogQuery query;
    if (std::optional<base::Reply> problem = readQuery(call, query))
        return *problem;
    const std::optional<OktaFilter> filter = oktaFilter(call.value(u"filter"_s));
    if (!filter)
        return oktaInvalid(u"filter"_s, u"The filter cannot be read."_s);
    const QList<QJsonObject> events = found(call, query, *filter);
    const qsizetype end = std::min(query.next + query.limit, events.size());
    QJsonArray rows;
    for (qsizetype i = query.next; i < end; ++i)
        rows += events[i];
    base::Reply reply = oktaJson(rows);
    addLink(call, reply, "self", {});
    const bool isPolling = !query.until.isValid() && !query.isDescending;
    query.next = std::max(query.next, end);
    if (isPolling || query.next < events.size()) {
        addLink(call, reply, "next",
                {{u"after"_s, oktaCursor(placeOf(query))}, {u"since"_s, QString()}});
    }
    return reply;
}

} // namespace

std::vector<OktaRoute> oktaLogRoutes()
{
    return {{base::Method::Get, "/api/v1/logs", u"okta.logs.read"_s, log}};
}

} // namespace latchkey::rehearsal
