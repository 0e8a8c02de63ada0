// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/step.h"

namespace latchkey::recipe {

/// The Platform SSO app instance this project works with.
struct SsoApp
{
    QString id;
    QString name;
    QString label;
    QString status;
    QString clientId; ///< empty where the sign-in may not read it
};
/// The app: the one that was answered, else the only candidate; nothing while that is open.
std::optional<SsoApp> ssoApp(const Facts &facts);

/// The host that profiles and links use: the org's own Okta domain, as the org itself says it.
QString canonicalOrgHost(const Facts &facts);
/// The admin console's host, "acme-admin.okta.com".
QString adminHost(const Facts &facts);

/// The values taken at scep.configuration; empty where they are not known yet. The SCEP URL falls
/// back to the one in a SCEP profile that Jamf Pro already has.
QString scepUrl(const Facts &facts);
QString challengeUrl(const Facts &facts);

/// The readings that other steps share. Each is asked for only where facts have not got it.
/// Key "okta.log": events of the setup since the project began, newest last, as JSON
/// rows {uuid, published, eventType, result, reason, actor, serial, deviceId, target}.
std::optional<tenant::Reading> setupLog(const Facts &facts);
QJsonArray setupEvents(const Facts &facts);

/// The time of an event in Okta's System Log as a person reads it: without the milliseconds.
QString shownLogTime(const QString &published);

} // namespace latchkey::recipe
