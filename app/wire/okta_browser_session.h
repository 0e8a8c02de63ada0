// SPDX-License-Identifier: MIT
#pragma once

#include "wire/browser_code.h"
#include "wire/okta_tokens.h"

namespace latchkey::wire {

/// Okta, signed in by browser: the code is traded for tokens with the first request. The tokens
/// live in memory only, are renewed where the org gave a refresh token, and end where it did not:
/// then the person signs in once more. A public client: it proves itself by the verifier alone.
class OktaBrowserSession : public Session
{
public:
    OktaBrowserSession(QByteArray base, BrowserCode code);

    bool isReady(const QDateTime &now) const override { return m_tokens.isGood(now); }
    base::Result<Outgoing> signIn(const QDateTime &now) override;
    base::Result<bool> take(const base::Reply &reply, const QDateTime &now) override;
    base::Headers authorisation(const Outgoing &outgoing, const QDateTime &now) override;
    void saw(const base::Reply &reply, const QDateTime &) override { m_tokens.saw(reply); }
    base::Headers told() const override { return m_tokens.told(); }
    Refusal refusal(const base::Request &, const base::Reply &reply) const override;
    QDateTime endsAt() const override { return m_tokens.endsAt(); }
    void forget() override { m_tokens.forget(); }
    /// Ends the refresh token, and with it the access token (developer.okta.com, "Revoke Tokens",
    /// read 2026-11-29); the access token alone where there is no other.
    std::optional<Outgoing> signOut(const QDateTime &now) override;

private:
    void useUpCode();

    QByteArray m_base; ///< "https://host"
    BrowserCode m_code;
    bool m_isCodeUsed = false;
    base::Secret m_refresh;
    OktaTokens m_tokens;
    std::optional<base::Error> m_refused;
};

} // namespace latchkey::wire
