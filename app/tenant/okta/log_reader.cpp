// SPDX-License-Identifier: MIT
#include "tenant/okta/log_reader.h"

#include "tenant/okta/okta.h"

#include <QSet>

#include <algorithm>

namespace latchkey::okta {

using base::Reply;
using base::Request;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPages = 40;
constexpr qsizetype kLongest = 300; // characters of one value that are kept

QString kept(const QJsonValue &value) { return value.toString().left(kLongest); }

/// Okta writes "unknown" where it has nothing to tell.
QString told(const QJsonValue &value)
{
    const QString text = kept(value);
    return text.compare(u"unknown"_s, Qt::CaseInsensitive) == 0 ? QString() : text;
}

bool isDevice(const QJsonValue &entity)
{
    return entity[u"type"_s].toString().compare(u"Device"_s, Qt::CaseInsensitive) == 0;
}

/// The device that the event is about: a target, else the actor, else where it came from.
QJsonValue deviceOf(const QJsonObject &event)
{
    for (const QJsonValue target : event[u"target"_s].toArray()) {
        if (isDevice(target))
            return QJsonValue(target);
    }
    const QJsonValue actor = event[u"actor"_s];
    return isDevice(actor) ? actor : event[u"device"_s];
}

QString serialOf(const QJsonObject &event, const QJsonValue &device)
{
    const QJsonValue details = device[u"detailEntry"_s];
    const QJsonValue debug = event[u"debugContext"_s][u"debugData"_s];
    const QJsonValue actor = event[u"actor"_s];
    for (const QJsonValue &value :
         {details[u"serialNumber"_s], debug[u"serialNumber"_s],
          isDevice(actor) ? actor[u"alternateId"_s] : QJsonValue(), device[u"alternateId"_s]}) {
        if (QString serial = told(value); !serial.isEmpty())
            return serial;
    }
    return {};
}

/// What else the event is about: the first target that is no device, else the first.
QString targetOf(const QJsonObject &event)
{
    const QJsonArray targets = event[u"target"_s].toArray();
    for (const QJsonValue target : targets) {
        if (!isDevice(target))
            return told(target[u"displayName"_s]);
    }
    return told(targets.first()[u"displayName"_s]);
}

QByteArray time(const QDateTime &at)
{
    return encoded(at.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s));
}

QByteArray target(const QStringList &eventTypes, const QDateTime &since, const QDateTime &until)
{
    QStringList parts;
    for (const QString &type : eventTypes)
        parts += u"eventType eq \"%1\""_s.arg(type);
    return "/api/v1/logs?since=" + time(since) + "&until=" + time(until) +
           "&sortOrder=DESCENDING&limit=500&filter=" + encoded(parts.join(u" or "_s));
}

class LogPages : public tenant::PageReader
{
public:
    explicit LogPages(Request first)
        : m_current(std::move(first))
    {
    }

    Result<std::optional<Request>> take(const Reply &reply) override
    {
        const auto page = rows(reply);
        if (!page)
            return base::fail(page.error());
        for (const QJsonValue event : *page)
            keep(event.toObject());
        auto next = nextPage(m_current, reply);
        // An empty page is the end: a log that is still being written always offers one more.
        if (!next || page->isEmpty() || ++m_pages >= kMostPages)
            return next ? std::optional<Request>() : next;
        if (*next)
            m_current = **next;
        return next;
    }

    tenant::Value finish() override
    {
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const auto &one, const auto &other) {
            return one[u"published"_s].toString() < other[u"published"_s].toString();
        });
        QJsonArray all;
        for (const QJsonObject &row : m_rows)
            all += row;
        return QJsonValue(all);
    }
    qint64 done() const override { return m_rows.size(); }

private:
    void keep(const QJsonObject &event)
    {
        const QString uuid = kept(event[u"uuid"_s]);
        if (!uuid.isEmpty() && m_seen.contains(uuid))
            return;
        m_seen.insert(uuid);
        m_rows.prepend(eventRow(event)); // they come newest first
    }

    Request m_current;
    QList<QJsonObject> m_rows;
    QSet<QString> m_seen;
    int m_pages = 0;
};

} // namespace

QJsonObject eventRow(const QJsonObject &event)
{
    const QJsonValue device = deviceOf(event);
    const QJsonValue outcome = event[u"outcome"_s];
    return {{u"uuid"_s, kept(event[u"uuid"_s])},
            {u"published"_s, kept(event[u"published"_s])},
            {u"eventType"_s, kept(event[u"eventType"_s])},
            {u"result"_s, kept(outcome[u"result"_s])},
            {u"reason"_s, kept(outcome[u"reason"_s])},
            {u"actor"_s, told(event[u"actor"_s][u"alternateId"_s])},
            {u"serial"_s, serialOf(event, device)},
            {u"deviceId"_s, kept(device[u"id"_s])},
            {u"target"_s, targetOf(event)}};
}

tenant::Reading logReading(const QByteArray &key, const QStringList &eventTypes,
                           const QDateTime &since, const QDateTime &until)
{
    const Request first = get(target(eventTypes, since, until), "/api/v1/logs");
    return {key, first, [first] { return std::make_unique<LogPages>(first); }};
}

} // namespace latchkey::okta
