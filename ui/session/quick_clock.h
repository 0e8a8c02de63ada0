// SPDX-License-Identifier: MIT
#pragma once

#include "engine/ports.h"

namespace latchkey::session {

/// A clock for practice tenants that nobody waits for: it goes forward to whatever is due within
/// half a minute. Longer delays are time limits, and stay what they are.
class QuickClock : public engine::Clock
{
public:
    QDateTime now() const override;
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override;

private:
    qint64 m_skipped = 0; ///< milliseconds ahead of this computer's clock
};

} // namespace latchkey::session
