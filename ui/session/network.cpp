// SPDX-License-Identifier: MIT
#include "session/network.h"

#include "cli/desk.h"

namespace latchkey::session {

base::Result<wire::Authorities> authoritiesOf(const QString &path)
{
    return cli::readInput(path).and_then([](const QByteArray &file) {
        return wire::readAuthorities(file, QDateTime::currentDateTimeUtc());
    });
}

base::Result<wire::Network> networkOf(bool systemProxy, const QString &authoritiesFile)
{
    wire::Network network{systemProxy, {}};
    if (authoritiesFile.isEmpty())
        return network;
    const auto authorities = authoritiesOf(authoritiesFile);
    if (!authorities)
        return base::fail(authorities.error());
    network.authorities = authorities->pem;
    return network;
}

} // namespace latchkey::session
