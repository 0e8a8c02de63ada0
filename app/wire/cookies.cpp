// SPDX-License-Identifier: MIT
#include "wire/cookies.h"

#include <algorithm>

namespace latchkey::wire {

namespace {

bool isSafe(const QByteArray &value)
{
    return value.size() <= 4096 && std::all_of(value.begin(), value.end(), [](char c) {
               return c > ' ' && c < '\x7f' && c != ';' && c != ',' && c != '"' && c != '\\';
           });
}

} // namespace

void Cookies::take(const base::Headers &headers)
{
    // Several Set-Cookie headers arrive as one, a line each.
    for (const QByteArray &value : headers.values("Set-Cookie")) {
        for (const QByteArray &line : value.split('\n'))
            takeOne(line);
    }
}

void Cookies::takeOne(const QByteArray &line)
{
    static const QList<QByteArray> wanted{"jpro-ingress", "APBALANCEID", "JSESSIONID"};
    const QByteArray pair = line.split(';').first().trimmed();
    const qsizetype equals = pair.indexOf('=');
    if (equals < 1)
        return;
    const QByteArray name = pair.left(equals);
    const QByteArray value = pair.mid(equals + 1);
    if (!wanted.contains(name) || !isSafe(value))
        return;
    if (value.isEmpty())
        m_all.remove(name);
    else
        m_all[name] = value;
}

QByteArray Cookies::header() const
{
    QByteArray result;
    for (auto it = m_all.begin(); it != m_all.end(); ++it)
        result +=
            (result.isEmpty() ? QByteArray() : QByteArray("; ")) + it.key() + '=' + it.value();
    return result;
}

} // namespace latchkey::wire
