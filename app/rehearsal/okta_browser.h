// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/okta_call.h"

#include <variant>

namespace latchkey::rehearsal {

/// Sign-in by browser: GET /oauth2/v1/authorize. The practice administrator is signed in already,
/// so the answer is the redirect, as from an org where a session is open.
base::Reply oktaAuthorize(OktaCall &call);

/// What a token call by the native app may have: the scopes, and whether a refresh token goes with
/// them; or why it is refused. Codes and rotated refresh tokens are used up by it.
struct OktaGrant
{
    QStringList scopes;
    QByteArray refresh; ///< the token to tell; empty: none
};
using Form = QMap<QString, QString>;
std::variant<OktaGrant, base::Reply> grantOfCode(OktaCall &call, const Form &form);
std::variant<OktaGrant, base::Reply> grantOfRefresh(OktaCall &call, const Form &form);

/// Whether that scope may be given in the org as it is switched.
bool oktaMayHaveScope(const OktaCall &call, const QString &scope);

} // namespace latchkey::rehearsal
