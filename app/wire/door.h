// SPDX-License-Identifier: MIT
#pragma once

#include "engine/ports.h"
#include "wire/failure.h"
#include "wire/session.h"
#include "wire/signed_out.h"

#include <QPointer>

#include <memory>
#include <vector>

namespace latchkey::wire {

class Transport;

/// Performs what a Session wants: signs in once for all that wait, asks its question, signs out.
class Door : public QObject
{
    Q_OBJECT
public:
    using Note = std::function<void(const Outgoing &, const Arrival &, qint64 milliseconds)>;

    Door(std::unique_ptr<Session> session, Transport &transport, engine::Clock &clock, Note note);
    ~Door() override;

    /// Calls back, perhaps at once, when requests can be authorised, or with the reason why not.
    void enter(QObject *context, engine::Then<base::Result<void>> then);
    /// Calls back with whether the server still takes the token; nothing where it is not known.
    void ask(QObject *context, engine::Then<std::optional<bool>> then);
    /// Calls back once, perhaps at once.
    void signOut(QObject *context, engine::Then<SignedOut> then);

    /// Drops the token that a request was refused with, unless there is a newer one already.
    void forget(int generation);
    /// Counts the tokens: tells which one a request was sent with.
    int generation() const { return m_generation; }
    Session &session() { return *m_session; }
    void replace(std::unique_ptr<Session> session);

private:
    void step();
    void arrived(const Outgoing &outgoing, const Arrival &arrival);
    void take(const base::Reply &reply);
    void settle(const base::Result<void> &result);
    void send(const Outgoing &outgoing, QObject *context, std::function<void(Arrival)> then);
    QObject *newLeash();

    struct Waiting
    {
        QPointer<QObject> context;
        engine::Then<base::Result<void>> then;
    };
    std::unique_ptr<Session> m_session;
    Transport &m_transport;
    engine::Clock &m_clock;
    Note m_note;
    QPointer<QObject> m_leash; ///< of the sign-in under way; deleting it ends that
    std::vector<Waiting> m_waiting;
    int m_generation = 0;
    int m_steps = 0;
    int m_repeats = 0;
};

} // namespace latchkey::wire
