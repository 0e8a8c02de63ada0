// SPDX-License-Identifier: MIT
#pragma once

#include "engine/ports.h"
#include "session/call.h"

namespace latchkey::session {

/// A wire that tells what went over it; changes nothing.
class WatchedWire : public QObject, public engine::Wire
{
    Q_OBJECT
public:
    WatchedWire(engine::Wire &wire, engine::Clock &clock)
        : m_wire(&wire)
        , m_clock(clock)
    {
    }

    /// Another wire from now on; calls under way end on theirs.
    void setWire(engine::Wire &wire) { m_wire = &wire; }
    /// Done before each call: practice tenants are told the time by it.
    void setBefore(std::function<void()> before) { m_before = std::move(before); }
    void send(const base::Request &request, QObject *context,
              engine::Then<base::Result<base::Reply>> then) override;
    void signOut(QObject *context, std::function<void()> then) override;

signals:
    void called(const latchkey::session::Call &call);

private:
    engine::Wire *m_wire;
    engine::Clock &m_clock;
    std::function<void()> m_before;
};

} // namespace latchkey::session
