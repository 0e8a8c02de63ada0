// SPDX-License-Identifier: MIT
#pragma once

#include "engine/beside.h"
#include "engine/ports.h"
#include "wire/failure.h"
#include "wire/outgoing.h"
#include "wire/settings.h"

#include <memory>

class QNetworkAccessManager;
class QNetworkRequest;
class QSslConfiguration;

namespace latchkey::wire {

class ProxyLookup;

/// Sends one request and gives its answer: TLS, proxies, connect-to, bounds and the time limit are
/// settled here; what an answer means is not. HTTP/1.1, since a write must leave once only.
class Transport : public QObject
{
    Q_OBJECT
public:
    Transport(const WireSettings &settings, engine::Clock &clock);
    ~Transport() override;

    /// Destroying `context` ends it. The callback may destroy `context` later, not at once.
    void exchange(const Outgoing &outgoing, QObject *context, std::function<void(Arrival)> then);
    /// Holds from the next exchange on, over connections of its own.
    void setNetwork(const Network &network);

private:
    void start(const Outgoing &outgoing, const QUrl &address, QObject *context,
               std::function<void(Arrival)> then);
    QNetworkRequest prepared(const Outgoing &outgoing, const QUrl &address) const;

    std::map<QByteArray, Endpoint> m_connectTo;
    std::chrono::milliseconds m_timeout;
    QByteArray m_userAgent;
    engine::Clock &m_clock;
    engine::Beside m_beside;
    QNetworkAccessManager *m_manager = nullptr;
    ProxyLookup *m_proxies;
    bool m_systemProxy = true;
    std::unique_ptr<QSslConfiguration> m_trust; ///< none: the system's
};

} // namespace latchkey::wire
