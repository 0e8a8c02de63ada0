// SPDX-License-Identifier: MIT
#include "engine/memory.h"

#include <QTimer>

namespace latchkey::engine {

void MemoryClock::after(std::chrono::milliseconds delay, QObject *context,
                        std::function<void()> then)
{
    m_due.emplace(m_now.addMSecs(delay.count()), Due{context, std::move(then)});
}

bool MemoryClock::moveOn()
{
    if (m_due.empty())
        return false;
    auto node = m_due.extract(m_due.begin());
    m_now = std::max(m_now, node.key());
    if (node.mapped().context)
        node.mapped().then();
    return true;
}

void MemoryWire::send(const base::Request &request, QObject *context,
                      Then<base::Result<base::Reply>> then)
{
    m_clock.after(std::chrono::milliseconds(1), context, [this, request, then] {
        auto reply = m_answer(request);
        if (reply) {
            then(std::move(*reply));
            return;
        }
        base::Error error;
        error.fault = base::Fault::Timeout;
        error.what = base::verbatim(QStringLiteral("The connection was lost."));
        error.mayHaveBeenDone = !request.isRead();
        then(base::fail(error));
    });
}

void MemoryWire::signOut(QObject *context, std::function<void()> then)
{
    m_clock.after(std::chrono::milliseconds(1), context, std::move(then));
}

void ScriptedAsker::ask(const recipe::StepId &step, const recipe::Ask &ask, QObject *context,
                        Then<HumanAnswer> then)
{
    QTimer::singleShot(0, context, [answer = m_answer(step, ask), then] { then(answer); });
}

void ScriptedAsker::confirm(const std::vector<recipe::Change> &, bool, QObject *context,
                            Then<bool> then)
{
    QTimer::singleShot(0, context, [yes = m_confirms, then] { then(yes); });
}

} // namespace latchkey::engine
