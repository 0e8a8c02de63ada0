// SPDX-License-Identifier: MIT
#pragma once

#include "wire/pace.h"

#include <map>
#include <optional>
#include <set>

namespace latchkey::wire {

/// The queue to one system: which of the waiting requests may leave now. Older ones go first, a
/// bounded number is under way at once, writes one at a time, and nothing before its pace allows.
class Lane
{
public:
    explicit Lane(Pace pace)
        : m_pace(std::move(pace))
    {
    }

    /// Numbers grow with age; a request that comes again under its number keeps its turn.
    void add(quint64 number, bool write, const QByteArray &bucket, const QDateTime &notBefore = {});
    /// Takes the next one that may leave, or nothing.
    std::optional<quint64> next(const QDateTime &now);
    /// Frees the place of a request that was answered or given up, waiting or under way.
    void ended(quint64 number);
    /// When to ask next() again, where only time is missing.
    std::optional<QDateTime> wakeAt() const;
    Pace &pace() { return m_pace; }

private:
    struct Waiting
    {
        bool write = false;
        QByteArray bucket;
        QDateTime notBefore;
    };
    QDateTime earliest(const Waiting &waiting) const;
    bool isBlocked(const Waiting &waiting) const { return waiting.write && m_writing != 0; }

    Pace m_pace;
    std::map<quint64, Waiting> m_waiting;
    std::set<quint64> m_underWay;
    quint64 m_writing = 0;
};

} // namespace latchkey::wire
