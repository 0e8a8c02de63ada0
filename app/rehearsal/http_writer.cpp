// SPDX-License-Identifier: MIT
#include "rehearsal/http_writer.h"

#include <QDateTime>
#include <QLocale>

namespace latchkey::rehearsal {

namespace {

constexpr char cutHeader[] = "X-Practice-Cut";

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 409:
        return "Conflict";
    case 429:
        return "Too Many Requests";
    default:
        return status < 500 ? "Not Good" : "Server Trouble";
    }
}

QByteArray dateNow()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return QLocale::c().toString(now, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1() +
           " GMT";
}

} // namespace

bool isCutShort(const base::Reply &reply) { return reply.headers.has(cutHeader); }

QByteArray httpAnswer(const base::Reply &reply, bool keepsAlive)
{
    QByteArray bytes =
        "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reason(reply.status) + "\r\n";
    for (const auto &[name, value] : reply.headers.all()) {
        if (name.compare(cutHeader, Qt::CaseInsensitive) != 0)
            bytes += name + ": " + value + "\r\n";
    }
    if (!reply.headers.has("Date"))
        bytes += "Date: " + dateNow() + "\r\n";
    const bool hasBody = reply.status != 204 && reply.status != 304;
    const qint64 whole =
        qMax(qint64(reply.body.size()), reply.headers.value(cutHeader).toLongLong());
    if (hasBody)
        bytes += "Content-Length: " + QByteArray::number(whole) + "\r\n";
    bytes += keepsAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return hasBody ? bytes + reply.body : bytes;
}

} // namespace latchkey::rehearsal
