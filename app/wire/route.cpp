// SPDX-License-Identifier: MIT
#include "wire/route.h"

#include "base/json.h"

#include <algorithm>

namespace latchkey::wire {

using namespace Qt::StringLiterals;

namespace {

base::Error notAnAddress(const QByteArray &address)
{
    return base::invalid(
        base::text("wire", QT_TRANSLATE_NOOP("wire", "“%1” is not an HTTPS address."),
                   {base::shown(QString::fromUtf8(address))}),
        base::text("wire", QT_TRANSLATE_NOOP("wire", "Give the address as https://HOST; plain "
                                                     "HTTP would show the sign-in to others.")));
}

base::Error foreignHost(const QByteArray &origin, const QByteArray &own)
{
    base::Error error = base::invalid(
        base::text("wire", QT_TRANSLATE_NOOP("wire", "A link leads to %1, another host than %2."),
                   {base::shown(QString::fromUtf8(origin)), base::shown(QString::fromUtf8(own))}),
        base::text("wire", QT_TRANSLATE_NOOP("wire", "Check that the address of the tenant is its "
                                                     "own one, not that of a proxy or an old "
                                                     "domain.")));
    error.means = base::text("wire", QT_TRANSLATE_NOOP("wire", "It was not followed: a sign-in "
                                                               "goes only to the host it was made "
                                                               "for."));
    return error;
}

QByteArray baseOf(const base::Request &request, const WireSettings &settings)
{
    switch (request.system) {
    case base::System::Jamf:
        return settings.jamfBase;
    case base::System::Okta:
        return "https://" + settings.oktaHost;
    case base::System::Scep:
        return "https://" + settings.oktaHost;
    }
    return {};
}

/// The base that a credential belongs to; empty where any host may have it.
QByteArray homeOf(base::Credential credential, const WireSettings &settings)
{
    switch (credential) {
    case base::Credential::Okta:
        return "https://" + settings.oktaHost;
    case base::Credential::Jamf:
        return settings.jamfBase;
    case base::Credential::ScepChallenge:
        return {};
    case base::Credential::None:
        return {};
    }
    return {};
}

bool isTarget(const QByteArray &target)
{
    return target.startsWith('/') &&
           std::all_of(target.begin(), target.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace

QByteArray originOf(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    if (!url.isValid() || url.scheme() != u"https"_s || host.isEmpty() || !url.userInfo().isEmpty())
        return {};
    const int port = url.port(443);
    const QString name = host.contains(u':') && !host.startsWith(u'[') ? u'[' + host + u']' : host;
    return "https://" + name.toLower().toUtf8() +
           (port == 443 ? QByteArray() : ':' + QByteArray::number(port));
}

base::Result<Route> routeOf(const base::Request &request, const WireSettings &settings)
{
    QByteArray start = request.origin.isEmpty() ? baseOf(request, settings) : request.origin;
    while (start.endsWith('/'))
        start.chop(1);
    Route route;
    route.origin = originOf(QUrl::fromEncoded(start, QUrl::StrictMode));
    if (route.origin.isEmpty())
        return base::fail(notAnAddress(start));
    route.url = QUrl::fromEncoded(start + request.target, QUrl::StrictMode);
    if (!isTarget(request.target) || originOf(route.url) != route.origin)
        return base::fail(notAnAddress(start + request.target));
    const QByteArray home = homeOf(request.credential, settings);
    const QByteArray own = originOf(QUrl::fromEncoded(home, QUrl::StrictMode));
    if (!home.isEmpty() && own != route.origin)
        return base::fail(foreignHost(route.origin, own));
    return route;
}

} // namespace latchkey::wire
