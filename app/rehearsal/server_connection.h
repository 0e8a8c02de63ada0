// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/http_reader.h"

#include <QObject>

class QTcpSocket;

namespace latchkey::rehearsal {

class Server;

/// One connection of a client to a practice host; goes when the client does.
class ServerConnection : public QObject
{
    Q_OBJECT
public:
    ServerConnection(Server &server, base::System system, QTcpSocket *socket);

private:
    void read();
    void answer(const Incoming &incoming);
    void send(const base::Reply &reply, bool keepsAlive);
    void refuse();

    Server &m_server;
    base::System m_system;
    QTcpSocket *m_socket = nullptr;
    HttpReader m_reader;
};

} // namespace latchkey::rehearsal
