// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "engine/ports.h"

class QTcpServer;
class QTcpSocket;

namespace latchkey::wire {

/// What a browser is shown.
struct LoopbackPage
{
    int status = 404;
    base::Text title;
    base::Text body;
    bool isLast = false; ///< nothing is listened to any more after it
};

/// A listener on 127.0.0.1, and on no other address, for the one request that ends a browser
/// sign-in. Anything on this computer can reach it, so heads are bounded in size and time, and of
/// too many connections the oldest goes. What a request means is decided by the one who asked.
class Loopback : public QObject
{
    Q_OBJECT
public:
    using Judge = std::function<LoopbackPage(const QByteArray &target)>;

    /// `clock` must outlive it.
    Loopback(engine::Clock &clock, Judge judge, QObject *parent = nullptr);
    ~Loopback() override;

    /// Listens on the first of the ports that is free; 0 is one of the system's choice.
    bool listen(const QList<quint16> &ports);
    bool isListening() const;
    quint16 port() const; ///< 0 where it does not listen
    void close();

private:
    void welcome(QTcpSocket *socket);
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const LoopbackPage &page);
    LoopbackPage pageFor(const QByteArray &head) const;

    engine::Clock &m_clock;
    Judge m_judge;
    QTcpServer *m_server = nullptr;
    QList<QTcpSocket *> m_open; ///< whose request is not whole yet, oldest first
};

} // namespace latchkey::wire
