// SPDX-License-Identifier: MIT
#pragma once

#include "engine/ports.h"

#include <QPointer>

#include <set>

namespace latchkey::session {

/// The person at the window. A step done by hand never holds up a run: it waits on its own page. A
/// plan is written at once where it is what the person agreed to, and shown again where it is not.
class WindowAsker : public QObject, public engine::Asker
{
    Q_OBJECT
public:
    void ask(const recipe::StepId &step, const recipe::Ask &ask, QObject *context,
             engine::Then<engine::HumanAnswer> then) override;
    void confirm(const std::vector<recipe::Change> &changes, bool changedSince, QObject *context,
                 engine::Then<bool> then) override;

    /// What the person has seen and agreed to, as engine::fingerprint() tells it.
    void setAgreed(std::set<QByteArray> fingerprints) { m_agreed = std::move(fingerprints); }
    const std::vector<recipe::Change> &shown() const { return m_shown; }
    bool isAsking() const { return bool(m_then); }
    /// The person's word on the changes shown.
    void answer(bool yes);
    void forget();

signals:
    void confirmationWanted();

private:
    std::set<QByteArray> m_agreed;
    std::vector<recipe::Change> m_shown;
    engine::Then<bool> m_then;
};

} // namespace latchkey::session
