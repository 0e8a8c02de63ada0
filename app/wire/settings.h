// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <map>

namespace latchkey::wire {

/// A loopback address and port that stands in for a host in practice and in tests.
struct Endpoint
{
    QString address; ///< "127.0.0.1" or "::1"
    quint16 port = 0;

    bool operator==(const Endpoint &) const = default;
};

/// One `--connect-to` of the command line.
struct ConnectTo
{
    QByteArray host; ///< lower case, without port
    Endpoint endpoint;

    bool operator==(const ConnectTo &) const = default;
};

/// Reads "HOST=ADDRESS:PORT". Any address but a loopback one is refused.
base::Result<ConnectTo> parseConnectTo(const QString &text);

/// The scopes a service app is asked for: reading ones, then those that writing needs. Where the
/// app was not granted the latter, the wire signs in with the former alone.
QList<QByteArray> oktaReadScopes();
QList<QByteArray> oktaWriteScopes();

/// How this computer reaches the network: may change while a wire lives.
struct Network
{
    bool systemProxy = true; ///< the system is asked which proxy a host needs; else none is used
    QByteArray authorities;  ///< PEM certificates that are trusted besides the system's

    bool operator==(const Network &) const = default;
};

/// Where requests go. Only HTTPS is spoken, but for hosts in `connectTo`.
struct WireSettings
{
    QByteArray oktaHost;                      ///< "acme.okta.com", perhaps with ":port"
    QByteArray jamfBase;                      ///< "https://acme.jamfcloud.com[:port][/context]"
    std::map<QByteArray, Endpoint> connectTo; ///< by host name in lower case, without port
    QByteArray userAgent = "Latchkey";
    QList<QByteArray> oktaScopes = oktaReadScopes() + oktaWriteScopes();
    std::chrono::milliseconds timeout{120'000}; ///< for one exchange, from start to last byte
    Network network;
};

} // namespace latchkey::wire
