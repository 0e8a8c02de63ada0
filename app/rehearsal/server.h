// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/practice.h"

#include <QObject>

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

private:
    void serve(QTcpServer *server, base::System system);

    Practice m_practice;
    QTcpServer *m_okta = nullptr;
    QTcpServer *m_jamf = nullptr;
};

} // namespace latchkey::rehearsal
