// SPDX-License-Identifier: MIT
#include "session/window_asker.h"

#include "engine/run.h"

#include <QTimer>

#include <algorithm>

namespace latchkey::session {

void WindowAsker::ask(const recipe::StepId &, const recipe::Ask &, QObject *context,
                      engine::Then<engine::HumanAnswer> then)
{
    QTimer::singleShot(0, context, [then] { then({}); });
}

void WindowAsker::confirm(const std::vector<recipe::Change> &changes, bool, QObject *context,
                          engine::Then<bool> then)
{
    const bool agreed = std::all_of(changes.begin(), changes.end(), [this](const auto &change) {
        return m_agreed.contains(engine::fingerprint(change));
    });
    if (agreed) {
        QTimer::singleShot(0, context, [then] { then(true); });
        return;
    }
    m_shown = changes;
    // A run that was stopped meanwhile takes no answer any more.
    const QPointer<QObject> alive(context);
    m_then = [alive, then](bool yes) {
        if (alive)
            then(yes);
    };
    emit confirmationWanted();
}

void WindowAsker::answer(bool yes)
{
    if (!m_then)
        return;
    for (const recipe::Change &change : m_shown) {
        if (yes)
            m_agreed.insert(engine::fingerprint(change));
    }
    m_shown.clear();
    std::exchange(m_then, nullptr)(yes);
}

void WindowAsker::forget()
{
    m_agreed.clear();
    m_shown.clear();
    m_then = nullptr;
}

} // namespace latchkey::session
