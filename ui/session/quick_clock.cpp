// SPDX-License-Identifier: MIT
#include "session/quick_clock.h"

#include <QTimer>

#include <algorithm>

namespace latchkey::session {

namespace {

constexpr std::chrono::seconds longestSkip{30};

}

QDateTime QuickClock::now() const { return QDateTime::currentDateTimeUtc().addMSecs(m_skipped); }

void QuickClock::after(std::chrono::milliseconds delay, QObject *context,
                       std::function<void()> then)
{
    if (delay > longestSkip) {
        QTimer::singleShot(delay, context, std::move(then));
        return;
    }
    const QDateTime due = now().addMSecs(delay.count());
    QTimer::singleShot(0, context, [this, due, then = std::move(then)] {
        m_skipped += std::max<qint64>(0, now().msecsTo(due));
        then();
    });
}

} // namespace latchkey::session
