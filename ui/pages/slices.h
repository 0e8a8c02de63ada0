// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>

#include <functional>
#include <memory>

namespace latchkey::pages {

/// A clock for slices, in milliseconds from anywhere.
using Ticker = std::function<qint64()>;

/// The time that a piece of work may take before events are looked at again.
class Slice
{
public:
    /// Well below the 8 ms in which nobody notices: what is begun is still finished.
    static constexpr qint64 milliseconds = 6;

    explicit Slice(const Ticker &now)
        : m_now(now)
        , m_end(now() + milliseconds)
    {
    }
    /// Whether to stop and go on later. Cheap: looks at the clock each 64th time only.
    bool isOver()
    {
        if (!m_isOver && (++m_asked & 63U) == 0)
            m_isOver = m_now() >= m_end;
        return m_isOver;
    }

private:
    const Ticker &m_now;
    qint64 m_end;
    unsigned m_asked = 0;
    bool m_isOver = false;
};

/// Long work in the window's own thread, in slices between its events.
class Slices : public QObject
{
    Q_OBJECT
public:
    /// True when all is done. It is called until then, once a slice.
    using Work = std::function<bool(Slice &)>;

    explicit Slices(QObject *parent = nullptr);

    /// Begins with the first slice at once; work that was under way is given up.
    void start(Work work);
    void stop();
    bool isRunning() const { return static_cast<bool>(m_work); }
    void setTicker(Ticker ticker) { m_now = std::move(ticker); }

private:
    void goOn();

    Ticker m_now;
    Work m_work;
    QTimer m_next;
    int m_generation = 0;
};

} // namespace latchkey::pages
