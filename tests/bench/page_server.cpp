// SPDX-License-Identifier: MIT
#include "page_server.h"

#include "rehearsal/http_writer.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

namespace bench {

using namespace latchkey;
using namespace Qt::StringLiterals;

PageServer::PageServer(int count)
    : m_pages(makePages(count))
    , m_okta(new QTcpServer(this))
    , m_jamf(new QTcpServer(this))
{
    serve(m_okta, base::System::Okta);
    serve(m_jamf, base::System::Jamf);
}

QByteArray PageServer::introduction() const
{
    QJsonObject secrets;
    const auto given = m_practice.secrets();
    for (auto it = given.begin(); it != given.end(); ++it)
        secrets[QString::fromUtf8(it.key())] = QString::fromUtf8(it.value());
    QJsonObject decisions;
    const auto decided = m_practice.decisions();
    for (auto it = decided.begin(); it != decided.end(); ++it)
        decisions[it.key()] = it.value();
    qint64 packedBytes = m_pages.versions.size();
    for (const auto *pages : {&m_pages.users, &m_pages.macs}) {
        for (const QByteArray &page : *pages)
            packedBytes += page.size();
    }
    const QJsonObject line{{u"okta"_s, m_okta->serverPort()},
                           {u"jamf"_s, m_jamf->serverPort()},
                           {u"okta-host"_s, QString::fromUtf8(m_practice.oktaHost())},
                           {u"jamf-host"_s, QString::fromUtf8(m_practice.jamfHost())},
                           {u"secrets"_s, secrets},
                           {u"decisions"_s, decisions},
                           {u"plain"_s, m_pages.plainBytes},
                           {u"packed"_s, packedBytes}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

void PageServer::serve(QTcpServer *server, base::System system)
{
    if (!server->listen(QHostAddress::LocalHost))
        qFatal("no port of the loopback address is free");
    connect(server, &QTcpServer::newConnection, this, [this, server, system] {
        while (QTcpSocket *socket = server->nextPendingConnection()) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            const auto reader = std::make_shared<rehearsal::HttpReader>();
            connect(socket, &QTcpSocket::readyRead, this,
                    [this, socket, reader, system] { read(socket, *reader, system); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

void PageServer::read(QTcpSocket *socket, rehearsal::HttpReader &reader, base::System system)
{
    QByteArray bytes = socket->readAll();
    while (reader.take(bytes) == rehearsal::HttpReader::State::Ready) {
        bytes.clear();
        socket->write(answer(reader.request(), system));
    }
}

QByteArray PageServer::answer(const rehearsal::Incoming &incoming, base::System system)
{
    if (incoming.target == "/bench/served") {
        base::Reply reply{200, {}, QByteArray::number(std::exchange(m_served, 0)), {}};
        return rehearsal::httpAnswer(reply, true);
    }
    if (const auto page = pageFor(incoming.target)) {
        ++m_served;
        return "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n" + page->headers +
               "Content-Length: " + QByteArray::number(page->body.size()) + "\r\n\r\n" + page->body;
    }
    const QByteArray key = base::systemName(system) + ' ' + incoming.target;
    if (incoming.method == base::Method::Get && m_answers.contains(key))
        return m_answers[key];
    const bool isScep =
        system == base::System::Okta && (incoming.target.startsWith("/pki/") ||
                                         incoming.target.startsWith("/api/v1/certificateAuth"));
    m_practice.advanceTo(QDateTime::currentDateTimeUtc());
    const auto reply = m_practice.answer(isScep ? base::System::Scep : system, incoming);
    const QByteArray bytes =
        rehearsal::httpAnswer(reply.value_or(base::Reply{503, {}, {}, {}}), true);
    if (incoming.method == base::Method::Get)
        m_answers[key] = bytes;
    return bytes;
}

std::optional<PageServer::Page> PageServer::pageFor(const QByteArray &target) const
{
    const QByteArray path = target.split('?').constFirst();
    const QUrlQuery query(QString::fromLatin1(target.mid(path.size() + 1)));
    const auto number = [&query](const QString &name) {
        return size_t(query.queryItemValue(name).toUInt());
    };
    if (path.startsWith("/JSSResource/computerapplications/application/"))
        return Page{m_pages.versions, "Content-Type: application/xml\r\n"};
    if (path == "/api/v4/computers-inventory" && !query.hasQueryItem(u"filter"_s) &&
        number(u"page-size"_s) == rowsOfPage && number(u"page"_s) < m_pages.macs.size())
        return Page{m_pages.macs[number(u"page"_s)], "Content-Type: application/json\r\n"};
    if (!path.startsWith("/api/v1/apps/") || !path.endsWith("/users") ||
        number(u"limit"_s) != rowsOfPage || number(u"after"_s) >= m_pages.users.size())
        return std::nullopt;
    const size_t place = number(u"after"_s);
    QByteArray headers = "Content-Type: application/json\r\nX-Rate-Limit-Limit: 600\r\n"
                         "X-Rate-Limit-Remaining: 500\r\nX-Rate-Limit-Reset: " +
                         QByteArray::number(QDateTime::currentSecsSinceEpoch() + 60) + "\r\n";
    if (place + 1 < m_pages.users.size())
        headers += "Link: <https://" + m_practice.oktaHost() + path +
                   "?after=" + QByteArray::number(qulonglong(place + 1)) +
                   "&limit=500&expand=user>; rel=\"next\"\r\n";
    return Page{m_pages.users[place], headers};
}

} // namespace bench
