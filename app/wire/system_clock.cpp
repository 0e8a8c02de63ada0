// SPDX-License-Identifier: MIT
#include "wire/system_clock.h"

#include <QTimer>

namespace latchkey::wire {

QDateTime SystemClock::now() const { return QDateTime::currentDateTimeUtc(); }

void SystemClock::after(std::chrono::milliseconds delay, QObject *context,
                        std::function<void()> then)
{
    QTimer::singleShot(delay, context, std::move(then));
}

} // namespace latchkey::wire
