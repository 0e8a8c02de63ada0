// SPDX-License-Identifier: MIT
#include "wire/loopback.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace latchkey::wire {

using base::text;

namespace {

constexpr qsizetype longestHead = 16 * 1024;
constexpr qsizetype mostOpen = 8;
constexpr std::chrono::milliseconds headLimit{10'000};

LoopbackPage notUnderstood(int status)
{
    return {status, text("wire", QT_TRANSLATE_NOOP("wire", "Nothing to see here")),
            text("wire", QT_TRANSLATE_NOOP("wire", "This address only takes the end of a "
                                                   "sign-in. You may close this tab.")),
            false};
}

QByteArray headerOf(const QList<QByteArray> &lines, const QByteArray &name)
{
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QByteArray html(const LoopbackPage &page)
{
    const QString title = page.title.translated().toHtmlEscaped();
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + title.toUtf8() +
           "</title></head><body><h1>" + title.toUtf8() + "</h1><p>" +
           page.body.translated().toHtmlEscaped().toUtf8() + "</p></body></html>\n";
}

QByteArray bytesOf(const LoopbackPage &page)
{
    const QByteArray body = html(page);
    return "HTTP/1.1 " + QByteArray::number(page.status) + (page.status == 200 ? " OK" : " No") +
           "\r\nContent-Type: text/html; charset=utf-8"
           "\r\nContent-Length: " +
           QByteArray::number(body.size()) +
           "\r\nCache-Control: no-store"
           "\r\nReferrer-Policy: no-referrer"
           "\r\nContent-Security-Policy: default-src 'none'; frame-ancestors 'none'"
           "\r\nX-Content-Type-Options: nosniff"
           "\r\nConnection: close\r\n\r\n" +
           body;
}

} // namespace

Loopback::Loopback(engine::Clock &clock, Judge judge, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_judge(std::move(judge))
    , m_server(new QTcpServer(this))
{
    connect(m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            welcome(socket);
    });
}

Loopback::~Loopback() { close(); }

bool Loopback::listen(const QList<quint16> &ports)
{
    for (const quint16 port : ports) {
        if (m_server->listen(QHostAddress::LocalHost, port))
            return true;
    }
    return false;
}

bool Loopback::isListening() const { return m_server->isListening(); }

quint16 Loopback::port() const { return m_server->serverPort(); }

void Loopback::close()
{
    m_server->close();
    for (QTcpSocket *socket : std::exchange(m_open, {}))
        socket->abort();
}

void Loopback::welcome(QTcpSocket *socket)
{
    m_open += socket;
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_open.removeOne(socket);
        socket->deleteLater();
    });
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    m_clock.after(headLimit, socket, [socket] { socket->abort(); });
    if (m_open.size() > mostOpen)
        m_open.takeFirst()->abort();
    read(socket);
}

void Loopback::read(QTcpSocket *socket)
{
    if (!m_open.contains(socket))
        return; // it has its answer: whatever else it says is not read
    const QByteArray seen = socket->peek(longestHead + 1);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end >= 0)
        answer(socket, pageFor(socket->read(end + 4)));
    else if (seen.size() > longestHead)
        answer(socket, notUnderstood(431));
}

/// The Host must be this very address: a page of another site that has its name point here (DNS
/// rebinding) says that name.
LoopbackPage Loopback::pageFor(const QByteArray &head) const
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    if (words.size() != 3 || !words[1].startsWith('/') || !words[2].startsWith("HTTP/1."))
        return notUnderstood(400);
    if (words[0] != "GET")
        return notUnderstood(405);
    if (headerOf(lines, "Host") != "127.0.0.1:" + QByteArray::number(port()))
        return notUnderstood(400);
    return m_judge(words[1]);
}

void Loopback::answer(QTcpSocket *socket, const LoopbackPage &page)
{
    m_open.removeOne(socket);
    socket->write(bytesOf(page));
    socket->flush();
    socket->disconnectFromHost();
    if (page.isLast)
        close();
}

} // namespace latchkey::wire
