// SPDX-License-Identifier: MIT
#include "wire/settings.h"

#include "base/json.h"

#include <QHostAddress>

#include <algorithm>

namespace latchkey::wire {

using namespace Qt::StringLiterals;

namespace {

base::Error wrongConnectTo(const QString &text)
{
    return base::invalid(
        base::text("wire",
                   QT_TRANSLATE_NOOP("wire", "“%1” is not a HOST=ADDRESS:PORT with a loopback "
                                             "address."),
                   {base::shown(text)}),
        base::text("wire", QT_TRANSLATE_NOOP("wire", "Write it like "
                                                     "acme.okta.com=127.0.0.1:8080. Practice hosts "
                                                     "are reached on this computer only.")));
}

/// "127.0.0.1" of "127.0.0.1", "::1" of "[::1]"; null for all that is no loopback address.
QHostAddress loopback(const QString &text)
{
    const bool bracketed = text.startsWith(u'[') && text.endsWith(u']');
    const QHostAddress address(bracketed ? text.mid(1, text.size() - 2) : text);
    const bool six = address.protocol() == QAbstractSocket::IPv6Protocol;
    return address.isLoopback() && six == bracketed ? address : QHostAddress();
}

bool isHostName(const QByteArray &name)
{
    if (name.isEmpty() || name.size() > 253 || name.startsWith('.') || name.startsWith('-'))
        return false;
    return std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    });
}

} // namespace

base::Result<ConnectTo> parseConnectTo(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const qsizetype colon = text.lastIndexOf(u':');
    if (equals < 1 || colon < equals)
        return base::fail(wrongConnectTo(text));
    const QByteArray host = text.left(equals).toLower().toUtf8();
    const QHostAddress address = loopback(text.mid(equals + 1, colon - equals - 1));
    bool isNumber = false;
    const uint port = QStringView(text).mid(colon + 1).toUInt(&isNumber);
    if (!isHostName(host) || address.isNull() || !isNumber || port < 1 || port > 65535)
        return base::fail(wrongConnectTo(text));
    return ConnectTo{host, {address.toString(), quint16(port)}};
}

// Okta, "OAuth 2.0 scopes" of each call used; read 2026-11-24.
QList<QByteArray> oktaReadScopes()
{
    return {"okta.orgs.read",
            "okta.features.read",
            "okta.apps.read",
            "okta.schemas.read",
            "okta.profileMappings.read",
            "okta.users.read",
            "okta.devices.read",
            "okta.logs.read",
            "okta.roles.read"};
}

QList<QByteArray> oktaWriteScopes()
{
    return {"okta.features.manage", "okta.schemas.manage", "okta.profileMappings.manage"};
}

} // namespace latchkey::wire
