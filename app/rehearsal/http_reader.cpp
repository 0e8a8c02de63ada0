// SPDX-License-Identifier: MIT
#include "rehearsal/http_reader.h"

#include <utility>

namespace latchkey::rehearsal {

namespace {

constexpr qsizetype longestHead = 64 * 1024;
constexpr qint64 longestBody = 32 * 1024 * 1024;
constexpr qsizetype longestChunkLine = 1024;

std::optional<base::Method> methodOf(const QByteArray &name)
{
    using base::Method;
    for (const Method method : {Method::Get, Method::Post, Method::Put, Method::Delete}) {
        if (base::methodName(method) == name)
            return method;
    }
    return std::nullopt;
}

} // namespace

HttpReader::State HttpReader::take(const QByteArray &bytes)
{
    m_bytes += bytes;
    if (!m_hasHead) {
        if (const State state = readHead(); state != State::Ready)
            return state;
    }
    return m_isChunked ? readChunks() : readBody();
}

Incoming HttpReader::request()
{
    m_hasHead = false;
    return std::exchange(m_incoming, {});
}

bool HttpReader::wantsContinue() { return std::exchange(m_wantsContinue, false); }

HttpReader::State HttpReader::bad(int status)
{
    m_status = status;
    m_bytes.clear();
    return State::Bad;
}

HttpReader::State HttpReader::readHead()
{
    const qsizetype end = m_bytes.indexOf("\r\n\r\n");
    if (end > longestHead || (end < 0 && m_bytes.size() > longestHead))
        return bad(431);
    if (end < 0) {
        const qsizetype line = m_bytes.indexOf('\n');
        return line >= 0 && !m_bytes.left(line).contains("HTTP/1.") ? bad(400) : State::More;
    }
    const QByteArray head = m_bytes.left(end);
    m_bytes.remove(0, end + 4);
    m_incoming = {};
    qsizetype at = head.indexOf("\r\n");
    if (const State state = readLine(at < 0 ? head : head.left(at)); state != State::Ready)
        return state;
    while (at >= 0) {
        const qsizetype next = head.indexOf("\r\n", at + 2);
        const QByteArray line = head.mid(at + 2, next < 0 ? -1 : next - at - 2);
        const qsizetype colon = line.indexOf(':');
        if (colon < 1)
            return bad(400);
        m_incoming.headers.add(line.left(colon), line.mid(colon + 1).trimmed());
        at = next;
    }
    return readFraming();
}

/// "GET /path HTTP/1.1"
HttpReader::State HttpReader::readLine(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !words[1].startsWith('/') || !words[2].startsWith("HTTP/1."))
        return bad(400);
    const auto method = methodOf(words[0]);
    if (!method)
        return bad(501);
    m_incoming.method = *method;
    m_incoming.target = words[1];
    m_keepsAlive = words[2] != "HTTP/1.0";
    return State::Ready;
}

/// How long the body is, and what becomes of the connection afterwards.
HttpReader::State HttpReader::readFraming()
{
    const base::Headers &headers = m_incoming.headers;
    const QByteArray length = headers.value("Content-Length");
    bool isNumber = true;
    m_length = length.isEmpty() ? 0 : length.toLongLong(&isNumber);
    m_isChunked = headers.value("Transfer-Encoding").toLower() == "chunked";
    if (!isNumber || m_length < 0 || (m_isChunked && !length.isEmpty()) ||
        (!m_isChunked && headers.has("Transfer-Encoding")))
        return bad(400);
    if (m_length > longestBody)
        return bad(413);
    if (headers.value("Connection").toLower().contains("close"))
        m_keepsAlive = false;
    m_wantsContinue = headers.value("Expect").toLower() == "100-continue";
    m_hasHead = true;
    return State::Ready;
}

HttpReader::State HttpReader::readBody()
{
    if (m_bytes.size() < m_length)
        return State::More;
    m_incoming.body = m_bytes.left(m_length);
    m_bytes.remove(0, m_length);
    return State::Ready;
}

HttpReader::State HttpReader::readChunks()
{
    while (true) {
        const qsizetype end = m_bytes.indexOf("\r\n");
        if (end < 0)
            return m_bytes.size() > longestChunkLine ? bad(400) : State::More;
        bool isNumber = false;
        const QByteArray digits = m_bytes.left(end).split(';').first().trimmed();
        const qint64 size = digits.toLongLong(&isNumber, 16);
        if (!isNumber || size < 0 || m_incoming.body.size() + size > longestBody)
            return bad(isNumber && size > 0 ? 413 : 400);
        if (m_bytes.size() < end + 2 + size + 2)
            return State::More;
        if (m_bytes.mid(end + 2 + size, 2) != "\r\n")
            return bad(400);
        m_incoming.body += m_bytes.mid(end + 2, size);
        m_bytes.remove(0, end + 2 + size + 2);
        if (size == 0)
            return State::Ready;
    }
}

} // namespace latchkey::rehearsal
