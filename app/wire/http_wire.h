// SPDX-License-Identifier: MIT
#pragma once

#include "engine/ports.h"
#include "wire/browser_code.h"
#include "wire/failure.h"
#include "wire/lane.h"
#include "wire/log.h"
#include "wire/secret_places.h"
#include "wire/settings.h"
#include "wire/signed_out.h"

#include <map>
#include <memory>
#include <set>

namespace latchkey::wire {

class Door;
class Session;
class Transport;
struct Outgoing;

/// HTTP to the two clouds and the SCEP host. Requests queue per system, are signed in, paced, and
/// repeated where that does no harm; a sign-in goes to its own host only.
class HttpWire : public QObject, public engine::Wire
{
    Q_OBJECT
public:
    /// `clock` must outlive the wire. With a log, each exchange leaves one line in it.
    HttpWire(WireSettings settings, Secrets secrets, engine::Clock &clock,
             std::unique_ptr<Log> log = nullptr);
    ~HttpWire() override;

    void send(const base::Request &request, QObject *context,
              engine::Then<base::Result<base::Reply>> then) override;
    void signOut(QObject *context, std::function<void()> then) override;
    /// Ends the session of one system alone, and tells what came of it. Secrets stay: the next
    /// request signs in with them.
    void signOut(base::System system, QObject *context, engine::Then<SignedOut> then);

    /// When the sign-in to that system ends by itself; the next request after it signs in anew.
    /// Invalid where nobody is signed in, and for what has no end of its own (Okta's API tokens).
    QDateTime signInEndsAt(base::System system) const;

    /// Sets or replaces a secret during a run (one that a person just gave); signs in anew with it.
    void setSecret(const QByteArray &name, const base::Secret &value);
    /// How the network is reached from the next request on.
    void setNetwork(const Network &network);
    /// Signs in to Okta with what a browser sign-in brought, from the next request on. The tokens
    /// live as long as this wire does, and signOut() revokes them.
    void signInToOkta(const BrowserCode &code);

signals:
    /// A vendor announced the end of a call with a Deprecation header (RFC 9745, or its draft):
    /// once for each call. `said` is the header as it came.
    void deprecated(base::System system, const QByteArray &label, const QByteArray &said);

private:
    struct Call;

    void pump(base::System system);
    void wakeLater(base::System system);
    void start(quint64 number);
    void transmit(quint64 number);
    base::Result<Outgoing> outgoingFor(Call &call);
    void arrived(quint64 number, Arrival arrival);
    void repeat(quint64 number, std::chrono::milliseconds wait);
    void refused(quint64 number, const base::Reply &reply);
    void renew(quint64 number, const base::Reply &reply);
    void finish(quint64 number, const base::Result<base::Reply> &result);
    void cancel(quint64 number);
    void sawDeprecation(const base::Request &request, const base::Reply &reply);
    void note(base::System system, base::Method method, const QByteArray &label,
              const Arrival &arrival, qint64 milliseconds);

    Call *find(quint64 number) const;
    Door *doorOf(base::Credential credential);
    std::unique_ptr<Session> newSession(base::Credential credential) const;

    WireSettings m_settings;
    Secrets m_secrets;
    engine::Clock &m_clock;
    std::unique_ptr<Log> m_log;
    std::unique_ptr<Transport> m_transport;
    std::map<base::System, Lane> m_lanes;
    std::map<base::System, QDateTime> m_wakes; ///< when a lane is to be looked at again
    std::map<base::Credential, std::unique_ptr<Door>> m_doors;
    std::map<quint64, std::unique_ptr<Call>> m_calls;
    std::set<QByteArray> m_deprecated; ///< labels that were told already
    quint64 m_lastNumber = 0;
};

} // namespace latchkey::wire
