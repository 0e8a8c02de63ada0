// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/world.h"

#include <functional>

namespace latchkey::rehearsal {

/// One call to the practice Okta host, taken apart.
struct OktaCall
{
    Practice::World &world;
    const Incoming &incoming;
    QByteArray path;
    std::vector<std::pair<QString, QString>> query; ///< decoded, in order
    QStringList ids;        ///< what stands in the places of the route's {id}
    QString base;           ///< "https://acme.okta.com", or the loopback address it was asked at
    bool isService = false; ///< signed in as the service app, so there is no user

    OktaCall(Practice::World &theWorld, const Incoming &theIncoming);
    QString value(const QString &name) const; ///< of the query; empty where it is not given
    bool has(const QString &name) const;
    QString link(const QString &target) const { return base + target; }
    OktaState &okta() const { return world.okta; }
};

/// A path that Okta serves: who may call it and what it answers.
struct OktaRoute
{
    base::Method method = base::Method::Get;
    QByteArray pattern; ///< "/api/v1/apps/{id}/users"
    QString scope;      ///< empty: any sign-in; "-": none is needed
    std::function<base::Reply(OktaCall &)> answer;
};
/// What stands in the {id} places of the pattern; nothing where the path is another one.
std::optional<QStringList> matchRoute(const QByteArray &pattern, const QByteArray &path);

base::Reply oktaJson(const QJsonValue &value, int status = 200);
base::Reply oktaText(const QByteArray &body, const QByteArray &type, int status = 200);
/// Okta's own error body. `causes` go into errorCauses.
base::Reply oktaError(int status, const QString &code, const QString &summary,
                      const QStringList &causes = {});
base::Reply oktaNotFound(const QString &what);                         ///< 404 E0000007
base::Reply oktaInvalid(const QString &subject, const QString &cause); ///< 400 E0000001
base::Reply oktaLicence(); ///< 401 E0000015: the org is not entitled
/// The errors of /oauth2/v1/*, which have another shape.
base::Reply oauthError(int status, const QString &error, const QString &description);

/// "2024-08-13T15:58:20.353Z"
QString oktaTime(const QDateTime &time);
/// The `Date` header's form.
QByteArray httpDate(const QDateTime &time);

/// The body as an object; nothing where it is no JSON object.
std::optional<QJsonObject> bodyOf(const OktaCall &call);

} // namespace latchkey::rehearsal
