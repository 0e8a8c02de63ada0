// SPDX-License-Identifier: MIT
#include "tenant/okta/org.h"

#include "base/granted.h"
#include "tenant/okta/okta.h"

#include <QUrl>

namespace latchkey::okta {

using base::Reply;
using base::Result;
using base::text;
using namespace Qt::StringLiterals;

namespace {

/// The host in a link object; Okta gives an object, some orgs a list of them.
QString linkedHost(const QJsonValue &link)
{
    const QJsonValue first = link.isArray() ? link.toArray().first() : link;
    const QUrl url(first[u"href"_s].toString(), QUrl::StrictMode);
    const bool plain = url.scheme() == u"https"_s && url.userInfo().isEmpty();
    return plain ? url.host(QUrl::FullyEncoded).toLower() : QString();
}

base::Error noOrg(base::Error error)
{
    error.fault = base::Fault::NotFound;
    error.what =
        text("tenant", QT_TRANSLATE_NOOP("tenant", "There is no Okta org at this address."));
    error.means =
        text("tenant",
             QT_TRANSLATE_NOOP("tenant", "An Okta org tells who it is at "
                                         "/.well-known/okta-organization; this address does not."));
    error.advice = text(
        "tenant", QT_TRANSLATE_NOOP("tenant", "Check the org's address, acme.okta.com say. A proxy "
                                              "between here and Okta may answer in its place."));
    return error;
}

Result<QJsonValue> readWellKnown(const Reply &reply)
{
    const auto body = object(reply);
    if (!body) {
        const bool absent = reply.status == 404 || reply.status == 200;
        return base::fail(absent ? noOrg(body.error()) : body.error());
    }
    const QJsonObject links = body->value(u"_links"_s).toObject();
    const QString id = body->value(u"id"_s).toString();
    if (id.isEmpty() || !body->contains(u"pipeline"_s)) {
        base::Error error;
        error.status = reply.status;
        return base::fail(noOrg(error));
    }
    return QJsonValue(QJsonObject{{u"id"_s, id},
                                  {u"pipeline"_s, body->value(u"pipeline"_s).toString()},
                                  {u"host"_s, linkedHost(links[u"organization"_s])},
                                  {u"customHost"_s, linkedHost(links[u"alternate"_s])}});
}

/// Reads an object and keeps the named strings of it.
tenant::ReadOne keeping(const QStringList &names)
{
    return [names](const Reply &reply) -> Result<QJsonValue> {
        const auto body = object(reply);
        if (!body)
            return base::fail(body.error());
        QJsonObject kept;
        for (const QString &name : names)
            kept[name] = body->value(name).toString();
        return QJsonValue(kept);
    };
}

Result<QJsonValue> readRoles(const Reply &reply)
{
    const auto all = rows(reply);
    if (!all)
        return base::fail(all.error());
    QJsonArray kept;
    for (const QJsonValue row : *all) {
        kept += QJsonObject{{u"type"_s, row[u"type"_s].toString()},
                            {u"label"_s, row[u"label"_s].toString()},
                            {u"status"_s, row[u"status"_s].toString()}};
    }
    return QJsonValue(kept);
}

QString oktaTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
}

} // namespace

tenant::Reading wellKnown()
{
    base::Request request = get("/.well-known/okta-organization", "/.well-known/okta-organization");
    request.credential = base::Credential::None;
    return tenant::single("okta.well-known", request, readWellKnown);
}

tenant::Reading org()
{
    const auto keep =
        keeping({u"id"_s, u"companyName"_s, u"subdomain"_s, u"status"_s, u"expiresAt"_s});
    return tenant::single("okta.org", get("/api/v1/org", "/api/v1/org"),
                          [keep](const Reply &reply) -> Result<QJsonValue> {
                              const auto kept = keep(reply);
                              if (!kept)
                                  return kept;
                              QJsonArray scopes;
                              for (const QByteArray &scope :
                                   reply.headers.value(base::grantedScopes).split(' ')) {
                                  if (!scope.isEmpty())
                                      scopes += QString::fromUtf8(scope);
                              }
                              QJsonObject org = kept->toObject();
                              org[u"scopes"_s] = scopes;
                              return QJsonValue(org);
                          });
}

tenant::Reading me()
{
    return tenant::single("okta.me", get("/api/v1/users/me", "/api/v1/users/me"),
                          [](const Reply &reply) -> Result<QJsonValue> {
                              const auto body = object(reply);
                              if (!body)
                                  return base::fail(body.error());
                              return QJsonValue(QJsonObject{
                                  {u"id"_s, body->value(u"id"_s).toString()},
                                  {u"login"_s, body->value(u"profile"_s)[u"login"_s].toString()}});
                          });
}

tenant::Reading rolesOfUser(const QString &userId)
{
    return tenant::single(
        "okta.roles",
        get("/api/v1/users/" + encoded(userId) + "/roles", "/api/v1/users/{id}/roles"), readRoles);
}

tenant::Reading rolesOfClient(const QString &clientId)
{
    return tenant::single(
        "okta.roles",
        get("/oauth2/v1/clients/" + encoded(clientId) + "/roles", "/oauth2/v1/clients/{id}/roles"),
        readRoles);
}

tenant::Reading right(const QByteArray &scope, const QByteArray &target, const QByteArray &label)
{
    return tenant::single("okta.right/" + scope, get(target, label),
                          [](const Reply &reply) -> Result<QJsonValue> {
                              if (const auto good = check(reply); !good)
                                  return base::fail(good.error());
                              return QJsonValue(true);
                          });
}

tenant::Reading desktopMfa()
{
    const QByteArray path = "/device-access/api/v1/desktop-mfa/recovery-pin-settings";
    return tenant::single(
        "okta.desktop-mfa", get(path, path), [](const Reply &reply) -> Result<QJsonValue> {
            const auto body = object(reply);
            if (!body && (reply.status >= 500 || reply.status == 429))
                return base::fail(body.error());
            const bool served = body && body->contains(u"desktopMFARecoveryPinEnabled"_s);
            return QJsonValue(QJsonObject{{u"served"_s, served}, {u"status"_s, reply.status}});
        });
}

tenant::Reading deviceAccessEvents(const QDateTime &since, const QDateTime &until)
{
    const QString filter =
        u"eventType sw \"device.platform_sso\" or eventType sw \"device.password_sync\" "
        "or eventType eq \"device.local_account.create\""_s;
    const QByteArray target = "/api/v1/logs?limit=1&since=" + encoded(oktaTime(since)) +
                              "&until=" + encoded(oktaTime(until)) + "&filter=" + encoded(filter);
    return tenant::single("okta.device-access-events", get(target, "/api/v1/logs"),
                          [](const Reply &reply) -> Result<QJsonValue> {
                              const auto all = rows(reply);
                              if (!all)
                                  return base::fail(all.error());
                              QJsonArray kept;
                              for (const QJsonValue row : *all) {
                                  kept +=
                                      QJsonObject{{u"eventType"_s, row[u"eventType"_s].toString()},
                                                  {u"published"_s, row[u"published"_s].toString()}};
                              }
                              return QJsonValue(kept);
                          });
}

} // namespace latchkey::okta
