// SPDX-License-Identifier: MIT
#pragma once

#include "engine/ports.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

namespace latchkey::test {

/// A browser that only remembers where it was sent.
class NotedBrowser : public engine::Browser
{
public:
    bool open(const QUrl &url) override
    {
        opened += url;
        return works;
    }
    QList<QUrl> opened;
    bool works = true;
};

/// One connection to a port of this computer, and what came back on it.
class Visitor
{
public:
    explicit Visitor(quint16 port)
    {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket,
                         [this] { answer += socket.readAll(); });
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }
    void say(const QByteArray &bytes) { socket.write(bytes); }
    bool isGone() const { return socket.state() == QAbstractSocket::UnconnectedState; }
    bool waitUntilGone()
    {
        return QTest::qWaitFor([this] { return isGone(); }, 20'000);
    }
    int status() const { return answer.split(' ').value(1).toInt(); }
    QByteArray header(const QByteArray &name) const
    {
        const QList<QByteArray> lines = answer.left(answer.indexOf("\r\n\r\n")).split('\n');
        for (const QByteArray &line : lines) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }

    QTcpSocket socket;
    QByteArray answer;
};

inline QByteArray getHead(const QUrl &url, const QByteArray &host = {})
{
    const QByteArray own = "127.0.0.1:" + QByteArray::number(url.port());
    return "GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) +
           " HTTP/1.1\r\nHost: " + (host.isEmpty() ? own : host) +
           "\r\nConnection: close\r\nAccept: text/html\r\n\r\n";
}

/// A GET as a browser makes it.
inline std::unique_ptr<Visitor> visit(const QUrl &url)
{
    auto visitor = std::make_unique<Visitor>(quint16(url.port()));
    visitor->say(getHead(url));
    if (!visitor->waitUntilGone())
        qFatal("the visitor is kept waiting");
    return visitor;
}

} // namespace latchkey::test
