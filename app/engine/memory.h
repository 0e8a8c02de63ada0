// SPDX-License-Identifier: MIT
#pragma once

#include "engine/ports.h"

#include <QPointer>

#include <map>

namespace latchkey::engine {

/// Twins of the ports without sockets, clocks or people: for tests and rehearsals in memory.

/// Time that moves only by `moveOn`, which runs what has become due, in order.
class MemoryClock : public Clock
{
public:
    explicit MemoryClock(const QDateTime &start)
        : m_now(start)
    {
    }
    QDateTime now() const override { return m_now; }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override;
    /// Goes to the next thing that is due and runs it; false when nothing is.
    bool moveOn();

private:
    struct Due
    {
        QPointer<QObject> context;
        std::function<void()> then;
    };
    QDateTime m_now;
    std::multimap<QDateTime, Due> m_due;
};

/// Answers each request by a function; nothing stands for a lost connection.
class MemoryWire : public Wire
{
public:
    using Answer = std::function<std::optional<base::Reply>(const base::Request &)>;
    MemoryWire(MemoryClock &clock, Answer answer)
        : m_clock(clock)
        , m_answer(std::move(answer))
    {
    }
    void send(const base::Request &request, QObject *context,
              Then<base::Result<base::Reply>> then) override;
    void signOut(QObject *context, std::function<void()> then) override;

private:
    MemoryClock &m_clock;
    Answer m_answer;
};

/// A human who says what a script tells.
class ScriptedAsker : public Asker
{
public:
    using Answer = std::function<HumanAnswer(const recipe::StepId &, const recipe::Ask &)>;
    explicit ScriptedAsker(Answer answer, bool confirms = true)
        : m_answer(std::move(answer))
        , m_confirms(confirms)
    {
    }
    void ask(const recipe::StepId &step, const recipe::Ask &ask, QObject *context,
             Then<HumanAnswer> then) override;
    void confirm(const std::vector<recipe::Change> &changes, bool changedSince, QObject *context,
                 Then<bool> then) override;

private:
    Answer m_answer;
    bool m_confirms;
};

} // namespace latchkey::engine
