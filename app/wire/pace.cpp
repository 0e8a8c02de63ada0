// SPDX-License-Identifier: MIT
#include "wire/pace.h"

#include "wire/http_date.h"

#include <optional>

namespace latchkey::wire {

namespace {

constexpr qint64 shortest = 1'000;
constexpr qint64 longest = 120'000;
constexpr int goodToGrow = 20; ///< good answers in a row before one more may be under way

std::optional<qint64> number(const base::Headers &headers, const QByteArray &name)
{
    bool good = false;
    const qint64 value = headers.value(name).trimmed().toLongLong(&good);
    return good && value >= 0 ? std::optional(value) : std::nullopt;
}

/// Milliseconds until the window ends, by the server's own clock where it tells it.
std::optional<qint64> untilReset(const base::Headers &headers, const QDateTime &now)
{
    const auto reset = number(headers, "X-Rate-Limit-Reset");
    if (!reset || *reset > 100'000'000'000)
        return std::nullopt;
    const QDateTime date = readHttpDate(headers.value("Date"));
    const qint64 there = (date.isValid() ? date : now).toMSecsSinceEpoch();
    return qBound(shortest, *reset * 1000 - there, longest);
}

/// Milliseconds by Retry-After: seconds or a date.
std::optional<qint64> retryAfter(const base::Headers &headers, const QDateTime &now)
{
    if (const auto seconds = number(headers, "Retry-After"))
        return qBound(shortest, qMin(*seconds, longest) * 1000, longest);
    const QDateTime until = readHttpDate(headers.value("Retry-After"));
    if (!until.isValid())
        return std::nullopt;
    const QDateTime date = readHttpDate(headers.value("Date"));
    return qBound(shortest, (date.isValid() ? date : now).msecsTo(until), longest);
}

} // namespace

Pace::Pace(base::System system, int most, std::function<double()> chance)
    : m_system(system)
    , m_most(most)
    , m_ceiling(most)
    , m_chance(std::move(chance))
{
}

void Pace::took(const QByteArray &bucket, const base::Reply &reply, const QDateTime &now)
{
    if (reply.status == 429) {
        m_goodInARow = 0;
        tookThrottled(bucket, reply.headers, now);
        return;
    }
    if (reply.isGood() && m_most < m_ceiling && ++m_goodInARow >= goodToGrow) {
        m_goodInARow = 0;
        ++m_most;
    }
    if (m_system == base::System::Okta)
        tookRemaining(bucket, reply.headers, now);
}

void Pace::tookThrottled(const QByteArray &bucket, const base::Headers &headers,
                         const QDateTime &now)
{
    const auto told = retryAfter(headers, now);
    if (m_system != base::System::Okta) {
        m_most = qMax(1, m_most / 2);
        hold({}, now.addMSecs(told.value_or(shortest) + spread()));
        return;
    }
    if (number(headers, "X-Rate-Limit-Limit") == 0) {
        m_most = qMax(1, m_most / 2);
        hold({}, now.addMSecs(told.value_or(2 * shortest) + spread()));
        return;
    }
    const qint64 wait = told ? *told : untilReset(headers, now).value_or(shortest);
    hold(bucket, now.addMSecs(wait + spread()));
}

void Pace::tookRemaining(const QByteArray &bucket, const base::Headers &headers,
                         const QDateTime &now)
{
    const auto limit = number(headers, "X-Rate-Limit-Limit");
    const auto remaining = number(headers, "X-Rate-Limit-Remaining");
    const auto window = untilReset(headers, now);
    if (!limit || !remaining || !window || *limit == 0 || *remaining > *limit / 10)
        return;
    // What is left is spread over what is left of the window, so that no 429 mails the admins.
    const qint64 gap = *window / (*remaining + 1);
    m_distances[bucket] = {gap, now.addMSecs(*window)};
    hold(bucket, now.addMSecs(gap));
}

void Pace::left(const QByteArray &bucket, const QDateTime &now)
{
    const auto found = m_distances.constFind(bucket);
    if (found == m_distances.constEnd())
        return;
    if (found->ends > now)
        hold(bucket, now.addMSecs(found->gap));
    else
        m_distances.erase(found);
}

void Pace::hold(const QByteArray &bucket, const QDateTime &until)
{
    QDateTime &held = m_holds[bucket];
    if (!held.isValid() || held < until)
        held = until;
}

qint64 Pace::spread() const { return m_chance ? qint64(qBound(0.0, m_chance(), 1.0) * 1000) : 0; }

QDateTime Pace::earliest(const QByteArray &bucket) const
{
    const QDateTime all = m_holds.value({});
    QDateTime own = m_holds.value(bucket);
    if (!all.isValid())
        return own;
    return own.isValid() && own > all ? own : all;
}

} // namespace latchkey::wire
