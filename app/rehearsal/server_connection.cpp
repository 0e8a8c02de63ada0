// SPDX-License-Identifier: MIT
#include "rehearsal/server_connection.h"

#include "rehearsal/http_writer.h"
#include "rehearsal/server.h"
#include "rehearsal/server_control.h"

#include <QTcpSocket>

namespace latchkey::rehearsal {

namespace {

/// SCEP lives on Okta's host; the practice tells it apart by the path.
base::System systemOf(base::System port, const QByteArray &target)
{
    const bool isScep =
        target.startsWith("/pki/") || target.startsWith("/api/v1/certificateAuthorities/");
    return port == base::System::Okta && isScep ? base::System::Scep : port;
}

} // namespace

ServerConnection::ServerConnection(Server &server, base::System system, QTcpSocket *socket)
    : QObject(&server)
    , m_server(server)
    , m_system(system)
    , m_socket(socket)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &ServerConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void ServerConnection::read()
{
    QByteArray bytes = m_socket->readAll();
    while (m_socket->isOpen()) {
        const HttpReader::State state = m_reader.take(bytes);
        bytes.clear();
        if (m_reader.wantsContinue() && state == HttpReader::State::More)
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        if (state == HttpReader::State::Bad)
            return refuse();
        if (state == HttpReader::State::More)
            return;
        answer(m_reader.request());
    }
}

void ServerConnection::answer(const Incoming &incoming)
{
    m_server.moveOn();
    if (const auto reply = controlReply(m_server.practice(), incoming))
        return send(*reply, m_reader.keepsAlive());
    const auto reply = m_server.practice().answer(systemOf(m_system, incoming.target), incoming);
    if (!reply)
        return m_socket->abort();
    send(*reply, m_reader.keepsAlive());
}

void ServerConnection::send(const base::Reply &reply, bool keepsAlive)
{
    const bool goesOn = keepsAlive && !isCutShort(reply);
    m_socket->write(httpAnswer(reply, goesOn));
    if (!goesOn)
        m_socket->disconnectFromHost();
}

void ServerConnection::refuse()
{
    base::Reply reply;
    reply.status = m_reader.status();
    reply.headers.add("Content-Type", "text/plain");
    reply.body = "This is no request that can be read.\n";
    send(reply, false);
}

} // namespace latchkey::rehearsal
