// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace latchkey::engine {

/// Work that takes milliseconds, done beside the event loop: unpacking and reading the pages of an
/// inventory. What is worked on belongs to the work until `then` is called.
class Beside : public QObject
{
    Q_OBJECT
public:
    /// Does `work` on another thread and then calls `then` from the event loop of this one. Where
    /// `context` is gone by then, nobody is told.
    void run(QObject *context, std::function<void()> work, std::function<void()> then);

private:
    QThreadPool m_pool; ///< its end waits for the work under way
};

} // namespace latchkey::engine
