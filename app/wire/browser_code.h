// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QList>
#include <QUrl>

namespace latchkey::wire {

/// What a browser sign-in brought back: the session trades it for tokens, once.
struct BrowserCode
{
    QByteArray clientId;
    QByteArray redirect; ///< the very address that the code was sent to
    base::Secret code;
    base::Secret verifier;
};

/// One sign-in by browser: authorization code with PKCE (RFC 7636, S256) and a redirect to this
/// computer (RFC 8252). A value; knows no socket.
struct BrowserRequest
{
    QByteArray origin;   ///< "https://acme.okta.com"
    QByteArray clientId; ///< of a native app in the org
    QList<QByteArray> scopes;
    QByteArray redirect; ///< "http://127.0.0.1:48620/cb"
    QByteArray state;    ///< told to Okta and back: ties the answer to this request
    base::Secret verifier;
};

/// The path of the redirect address.
inline constexpr auto redirectPath = "/cb";
/// "http://127.0.0.1:PORT/cb"
QByteArray redirectFor(quint16 port);

/// A new one with fresh random state and verifier; `redirect` is still to be filled in.
BrowserRequest newBrowserRequest(const QByteArray &origin, const QByteArray &clientId,
                                 const QList<QByteArray> &scopes);

/// The S256 challenge of a verifier: base64url without padding.
QByteArray codeChallenge(const base::Secret &verifier);

/// The page that the person's browser is sent to; it tells no secret.
QUrl authorizeUrl(const BrowserRequest &request);

/// What a request to the redirect address was.
struct Landing
{
    enum class Kind {
        Elsewhere, ///< another path: the browser's own curiosity (an icon), or a stranger's
        Stranger,  ///< not the answer to this request: no state, another one, or malformed
        Refused,   ///< Okta's answer, and it is no
        Granted,
    };
    Kind kind = Kind::Elsewhere;
    base::Secret code; ///< Granted
    base::Error error; ///< Refused
};
Landing judgeLanding(const QByteArray &target, const BrowserRequest &request);

/// The body of the call that trades the code for tokens.
QByteArray codeForm(const BrowserCode &code);
/// The body of the call that trades a refresh token for the next tokens.
QByteArray refreshForm(const QByteArray &clientId, const base::Secret &refreshToken);

} // namespace latchkey::wire
