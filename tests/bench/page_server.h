// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/http_reader.h"
#include "rehearsal/practice.h"
#include "tenant_pages.h"

#include <QHash>
#include <QObject>

class QTcpServer;
class QTcpSocket;

namespace bench {

/// Serves a large tenant on two loopback ports: its inventories from pages made beforehand, all
/// else from practice tenants, each answer made once. GET /bench/served tells how many inventory
/// answers were given since it was asked last.
class PageServer : public QObject
{
    Q_OBJECT
public:
    explicit PageServer(int count);
    /// One JSON line: the ports, the hosts and the secrets, and what the inventories weigh.
    QByteArray introduction() const;

private:
    /// A packed page with the headers that it needs.
    struct Page
    {
        QByteArray body;
        QByteArray headers;
    };
    void serve(QTcpServer *server, latchkey::base::System system);
    void read(QTcpSocket *socket, latchkey::rehearsal::HttpReader &reader,
              latchkey::base::System system);
    QByteArray answer(const latchkey::rehearsal::Incoming &incoming, latchkey::base::System system);
    std::optional<Page> pageFor(const QByteArray &target) const;

    TenantPages m_pages;
    latchkey::rehearsal::Practice m_practice;
    QTcpServer *m_okta = nullptr;
    QTcpServer *m_jamf = nullptr;
    QHash<QByteArray, QByteArray> m_answers; ///< what the practice tenants said, by request
    int m_served = 0;
};

} // namespace bench
