// SPDX-License-Identifier: MIT
#include "wire/lane.h"

namespace latchkey::wire {

void Lane::add(quint64 number, bool write, const QByteArray &bucket, const QDateTime &notBefore)
{
    m_waiting[number] = {write, bucket, notBefore};
}

std::optional<quint64> Lane::next(const QDateTime &now)
{
    if (std::ssize(m_underWay) >= m_pace.most())
        return std::nullopt;
    for (auto it = m_waiting.begin(); it != m_waiting.end(); ++it) {
        const QDateTime when = earliest(it->second);
        if (isBlocked(it->second) || (when.isValid() && when > now))
            continue;
        const quint64 number = it->first;
        if (it->second.write)
            m_writing = number;
        m_pace.left(it->second.bucket, now);
        m_underWay.insert(number);
        m_waiting.erase(it);
        return number;
    }
    return std::nullopt;
}

void Lane::ended(quint64 number)
{
    m_waiting.erase(number);
    m_underWay.erase(number);
    if (m_writing == number)
        m_writing = 0;
}

std::optional<QDateTime> Lane::wakeAt() const
{
    std::optional<QDateTime> soonest;
    if (std::ssize(m_underWay) >= m_pace.most())
        return soonest;
    for (const auto &[number, waiting] : m_waiting) {
        const QDateTime when = earliest(waiting);
        if (!isBlocked(waiting) && when.isValid() && (!soonest || when < *soonest))
            soonest = when;
    }
    return soonest;
}

QDateTime Lane::earliest(const Waiting &waiting) const
{
    QDateTime paced = m_pace.earliest(waiting.bucket);
    if (!waiting.notBefore.isValid())
        return paced;
    return paced.isValid() && paced > waiting.notBefore ? paced : waiting.notBefore;
}

} // namespace latchkey::wire
