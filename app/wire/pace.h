// SPDX-License-Identifier: MIT
#pragma once

#include "base/http.h"

#include <QDateTime>
#include <QHash>

#include <functional>

namespace latchkey::wire {

/// When the next request to one system may leave, and how many may be under way at once, learnt
/// from the headers of its answers. Knows no clock: time comes in.
///
/// Okta counts per bucket (method and path) in windows of a minute and says so in X-Rate-Limit-*;
/// a 429 with a limit of 0 is about requests at once (docs/reference/rl2-monitor, read 2026-11-24).
/// Jamf's gateway says Retry-After.
class Pace
{
public:
    /// `chance` gives 0..1 and spreads waiting clients by up to a second.
    Pace(base::System system, int most, std::function<double()> chance = {});

    void took(const QByteArray &bucket, const base::Reply &reply, const QDateTime &now);
    /// A request of that bucket leaves: the next one keeps the distance that was learnt.
    void left(const QByteArray &bucket, const QDateTime &now);
    /// Not before this time; invalid = at once.
    QDateTime earliest(const QByteArray &bucket) const;
    int most() const { return m_most; }

private:
    void tookThrottled(const QByteArray &bucket, const base::Headers &headers,
                       const QDateTime &now);
    void tookRemaining(const QByteArray &bucket, const base::Headers &headers,
                       const QDateTime &now);
    void hold(const QByteArray &bucket, const QDateTime &until);
    qint64 spread() const;

    struct Distance
    {
        qint64 gap = 0; ///< milliseconds between two requests
        QDateTime ends; ///< with the window it was learnt in
    };

    base::System m_system;
    int m_most;
    int m_ceiling;
    int m_goodInARow = 0;
    std::function<double()> m_chance;
    QHash<QByteArray, QDateTime> m_holds; ///< the empty bucket holds all
    QHash<QByteArray, Distance> m_distances;
};

} // namespace latchkey::wire
