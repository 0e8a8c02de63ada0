// SPDX-License-Identifier: MIT
#include "session/sign_in.h"

namespace latchkey::session {

using base::System;

QList<Way> waysOf(System system)
{
    if (system == System::Jamf)
        return {Way::JamfClient, Way::JamfUser};
    return {Way::OktaBrowser, Way::OktaToken, Way::OktaService};
}

System systemOf(Way way)
{
    return way == Way::JamfClient || way == Way::JamfUser ? System::Jamf : System::Okta;
}

QList<QByteArray> secretsOf(Way way)
{
    switch (way) {
    case Way::OktaToken:
        return {"okta.token"};
    case Way::OktaService:
        return {"okta.client-id", "okta.private-key"};
    case Way::JamfClient:
        return {"jamf.client-id", "jamf.client-secret"};
    case Way::JamfUser:
        return {"jamf.user", "jamf.password"};
    case Way::OktaBrowser:
    case Way::None:
        break;
    }
    return {};
}

Way wayWith(const QByteArray &secret)
{
    for (const Way way : {Way::OktaToken, Way::OktaService, Way::JamfClient, Way::JamfUser}) {
        if (secretsOf(way).contains(secret))
            return way;
    }
    return Way::None;
}

} // namespace latchkey::session
