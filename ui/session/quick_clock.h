// SPDX-License-Identifier: MIT
#pragma once

#include "engine/ports.h"

namespace latchkey::session {

/// A clock for practice tenants that nobody waits for: it goes forward to whatever is due within
/// half a minute. Longer delays are time limits, and stay what they are.
class QuickClock : public engine::Clock
{
public:
    /// `ahead`: where an earlier clock of the same tenants had come to.
    explicit QuickClock(std::chrono::milliseconds ahead = {})
        : m_skipped(ahead.count())
    {
    }
    QDateTime now() const override;
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override;

private:
    qint64 m_skipped; ///< milliseconds ahead of this computer's clock
};

} // namespace latchkey::session
