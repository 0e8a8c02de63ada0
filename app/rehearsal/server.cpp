// SPDX-License-Identifier: MIT
#include "rehearsal/server.h"

#include "rehearsal/server_connection.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimeZone>

#include <algorithm>

namespace latchkey::rehearsal {

Server::Server(Practice practice, QObject *parent)
    : QObject(parent)
    , m_practice(std::move(practice))
    , m_okta(new QTcpServer(this))
    , m_jamf(new QTcpServer(this))
{
    serve(m_okta, base::System::Okta);
    serve(m_jamf, base::System::Jamf);
}

bool Server::listen()
{
    return m_okta->listen(QHostAddress::LocalHost) && m_jamf->listen(QHostAddress::LocalHost);
}

quint16 Server::oktaPort() const { return m_okta->serverPort(); }

quint16 Server::jamfPort() const { return m_jamf->serverPort(); }

void Server::moveOn()
{
    m_practice.advanceTo(std::max(QDateTime::currentDateTimeUtc(),
                                  QDateTime::fromMSecsSinceEpoch(m_told, QTimeZone::utc())));
}

void Server::serve(QTcpServer *server, base::System system)
{
    connect(server, &QTcpServer::newConnection, this, [this, server, system] {
        while (QTcpSocket *socket = server->nextPendingConnection())
            new ServerConnection(*this, system, socket);
    });
}

} // namespace latchkey::rehearsal
