// SPDX-License-Identifier: MIT
#pragma once

#include "wire/cookies.h"
#include "wire/secret_places.h"
#include "wire/session.h"
#include "wire/token.h"

namespace latchkey::wire {

/// Jamf Pro: client credentials, or a local user with a password (developer.jamf.com, "Client
/// Credentials" and "Classic API authentication changes", read 2026-11-24).
class JamfSession : public Session
{
public:
    JamfSession(QByteArray base, Secrets secrets);

    bool isReady(const QDateTime &now) const override { return m_token.isGood(now); }
    base::Result<Outgoing> signIn(const QDateTime &now) override;
    base::Result<bool> take(const base::Reply &reply, const QDateTime &now) override;
    base::Headers authorisation(const Outgoing &outgoing, const QDateTime &now) override;
    void saw(const base::Reply &reply, const QDateTime &now) override;
    Refusal refusal(const base::Request &request, const base::Reply &reply) const override;
    std::optional<Outgoing> question() const override;
    QDateTime endsAt() const override { return m_token.endsAt(); }
    void forget() override { m_token = {}; }
    std::optional<Outgoing> signOut(const QDateTime &now) override;

private:
    bool isClient() const;
    Outgoing clientCall() const;
    Outgoing userCall() const;
    Outgoing call(base::Method method, const QByteArray &path) const;
    base::Result<bool> refused(const base::Reply &reply);

    QByteArray m_base;
    Secrets m_secrets;
    Token m_token;
    Cookies m_cookies;
    bool m_oldPath = false;               ///< /api/oauth/token, before /api/v1/oauth/token
    std::optional<base::Error> m_refused; ///< not tried again: it could lock the account
};

} // namespace latchkey::wire
