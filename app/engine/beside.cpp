// SPDX-License-Identifier: MIT
#include "engine/beside.h"

#include <QPointer>

namespace latchkey::engine {

void Beside::run(QObject *context, std::function<void()> work, std::function<void()> then)
{
    auto tell = [told = QPointer<QObject>(context), then = std::move(then)] {
        if (told)
            then();
    };
    m_pool.start([this, work = std::move(work), tell = std::move(tell)]() mutable {
        work();
        QMetaObject::invokeMethod(this, std::move(tell), Qt::QueuedConnection);
    });
}

} // namespace latchkey::engine
