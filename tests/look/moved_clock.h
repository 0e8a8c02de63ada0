// SPDX-License-Identifier: MIT
#pragma once

#include "engine/ports.h"

#include <QPointer>
#include <QTimeZone>

#include <algorithm>

namespace latchkey::test {

/// Time moves when a test moves it, and only then; what is due happens on the way.
class MovedClock : public engine::Clock
{
public:
    QDateTime now() const override { return m_now; }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override
    {
        m_later.push_back({m_now.addMSecs(delay.count()), context, std::move(then)});
    }
    void moveOn(qint64 seconds)
    {
        const QDateTime end = m_now.addSecs(seconds);
        while (true) {
            const auto next = std::min_element(
                m_later.begin(), m_later.end(),
                [](const Later &one, const Later &other) { return one.due < other.due; });
            if (next == m_later.end() || next->due > end)
                break;
            const Later call = *next;
            m_later.erase(next);
            m_now = call.due;
            if (call.context)
                call.then();
        }
        m_now = end;
    }
    /// The computer slept: the time is another, and what was due in between was not called.
    void oversleep(qint64 seconds) { m_now = m_now.addSecs(seconds); }
    std::size_t waiting() const { return m_later.size(); }

private:
    struct Later
    {
        QDateTime due;
        QPointer<QObject> context;
        std::function<void()> then;
    };
    QDateTime m_now{QDate(2026, 11, 24), QTime(16, 0), QTimeZone::utc()};
    std::vector<Later> m_later;
};

} // namespace latchkey::test
