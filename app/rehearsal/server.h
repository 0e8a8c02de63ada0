// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/practice.h"

#include <QObject>

#include <atomic>

class QTcpServer;

namespace latchkey::rehearsal {

/// Serves practice tenants on two ports of the loopback address, HTTP/1.1 with keep-alive.
class Server : public QObject
{
    Q_OBJECT
public:
    explicit Server(Practice practice, QObject *parent = nullptr);
    bool listen(); ///< false where no loopback port is free
    quint16 oktaPort() const;
    quint16 jamfPort() const;
    Practice &practice() { return m_practice; }
    /// The time that the next request comes at, where the computer's is earlier. From any thread.
    void tellTime(const QDateTime &now) { m_told = now.toMSecsSinceEpoch(); }
    /// Moves the tenants on to the time of a request that has come.
    void moveOn();

private:
    void serve(QTcpServer *server, base::System system);

    Practice m_practice;
    std::atomic<qint64> m_told = 0; ///< milliseconds since 1970
    QTcpServer *m_okta = nullptr;
    QTcpServer *m_jamf = nullptr;
};

} // namespace latchkey::rehearsal
