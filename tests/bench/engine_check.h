// SPDX-License-Identifier: MIT
#pragma once

#include "engine/driver.h"
#include "wire/http_wire.h"
#include "wire/system_clock.h"

namespace bench {

/// What `latchkeyctl check` does, without its printing: the real wire, the real steps. Prints a
/// line a step at its end. SIGINT stops it.
class EngineCheck : public QObject
{
    Q_OBJECT
public:
    /// `served` is what PageServer says of itself.
    explicit EngineCheck(const QJsonObject &served);
    void start();

signals:
    void finished(int exitCode);

private:
    class Nobody : public latchkey::engine::Asker
    {
    public:
        void ask(const latchkey::recipe::StepId &step, const latchkey::recipe::Ask &ask,
                 QObject *context,
                 latchkey::engine::Then<latchkey::engine::HumanAnswer> then) override;
        void confirm(const std::vector<latchkey::recipe::Change> &changes, bool changedSince,
                     QObject *context, latchkey::engine::Then<bool> then) override;
    };
    void stopOnInterrupt();
    void end(int exitCode);

    latchkey::wire::SystemClock m_clock;
    latchkey::wire::HttpWire m_wire;
    Nobody m_nobody;
    std::unique_ptr<latchkey::engine::Journal> m_journal;
    latchkey::engine::Driver m_driver;
};

} // namespace bench
