// SPDX-License-Identifier: MIT
#include "base/request_id.h"

#include "base/json.h"

#include <algorithm>

namespace latchkey::base {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestError = 64 * 1024;
constexpr qsizetype longest = 100;

/// Whatever else came is no id, and could move a terminal's cursor.
QByteArray idOnly(const QByteArray &text)
{
    QByteArray id = text.trimmed().left(longest);
    const bool isId =
        std::all_of(id.begin(), id.end(), [](char c) { return c > ' ' && c < '\x7f'; });
    return isId ? id : QByteArray();
}

} // namespace

QByteArray requestIdOf(const Headers &headers, const QByteArray &body)
{
    for (const char *name : {"X-Okta-Request-Id", "X-Request-Id", "X-Trace-Id"}) {
        const QByteArray id = idOnly(headers.value(name));
        if (!id.isEmpty())
            return id;
    }
    if (!body.startsWith('{') || body.size() > largestError)
        return {};
    const auto error = readJsonObject(body, largestError);
    return error ? idOnly(error->value(u"traceId"_s).toString().toUtf8()) : QByteArray();
}

QByteArray requestIdOf(const Reply &reply)
{
    // An inventory is no error body: it is not read a second time for an id.
    return requestIdOf(reply.headers, reply.isGood() ? QByteArray() : reply.body);
}

} // namespace latchkey::base
