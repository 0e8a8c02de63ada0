// SPDX-License-Identifier: MIT
#pragma once

#include "engine/ports.h"

#include <QPointer>
#include <QTimeZone>

namespace latchkey::test {

/// Time stands still; what was to come later comes with runOut().
class HeldClock : public engine::Clock
{
public:
    QDateTime now() const override { return {QDate(2026, 11, 24), QTime(16, 0), QTimeZone::utc()}; }
    void after(std::chrono::milliseconds, QObject *context, std::function<void()> then) override
    {
        m_later.push_back({context, std::move(then)});
    }
    void runOut()
    {
        for (const auto &[context, then] : std::exchange(m_later, {})) {
            if (context)
                then();
        }
    }

private:
    std::vector<std::pair<QPointer<QObject>, std::function<void()>>> m_later;
};

} // namespace latchkey::test
