// SPDX-License-Identifier: MIT
#pragma once

#include "engine/ports.h"

namespace latchkey::wire {

/// The time of this computer, and calls later by the event loop.
class SystemClock : public engine::Clock
{
public:
    QDateTime now() const override;
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override;
};

} // namespace latchkey::wire
