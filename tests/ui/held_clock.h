// SPDX-License-Identifier: MIT
#pragma once

#include "session/quick_clock.h"

#include <QPointer>

/// Waits for nothing, but can hold what is due later until the test lets it go on.
class HeldClock : public latchkey::engine::Clock
{
public:
    explicit HeldClock(bool holdsNow = false)
        : holds(holdsNow)
    {
    }

    bool holds;

    QDateTime now() const override { return m_quick.now(); }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override
    {
        const bool isWaited = delay >= std::chrono::seconds(1) && delay <= std::chrono::seconds(30);
        if (holds && isWaited)
            m_held.push_back({delay, context, std::move(then)});
        else
            m_quick.after(delay, context, std::move(then));
    }
    /// How much is held.
    size_t held() const { return m_held.size(); }
    void goOn()
    {
        for (const Held &one : std::exchange(m_held, {})) {
            if (one.context)
                m_quick.after(one.delay, one.context, one.then);
        }
    }

private:
    struct Held
    {
        std::chrono::milliseconds delay;
        QPointer<QObject> context;
        std::function<void()> then;
    };
    latchkey::session::QuickClock m_quick;
    std::vector<Held> m_held;
};
