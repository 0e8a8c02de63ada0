// SPDX-License-Identifier: MIT
#pragma once

#include "wire/okta_tokens.h"
#include "wire/secret_places.h"

namespace latchkey::wire {

/// Okta: the API token of an administrator (SSWS), or a service app with a private key whose
/// access tokens come from the org's own authorization server, since no other knows okta.* scopes
/// (docs/guides/implement-oauth-for-okta, read 2026-11-24). An API token is never revoked here.
class OktaSession : public Session
{
public:
    OktaSession(QByteArray base, Secrets secrets, QList<QByteArray> scopes);

    bool isReady(const QDateTime &now) const override;
    base::Result<Outgoing> signIn(const QDateTime &now) override;
    base::Result<bool> take(const base::Reply &reply, const QDateTime &now) override;
    base::Headers authorisation(const Outgoing &outgoing, const QDateTime &now) override;
    void saw(const base::Reply &reply, const QDateTime &) override { m_tokens.saw(reply); }
    base::Headers told() const override { return m_tokens.told(); }
    Refusal refusal(const base::Request &request, const base::Reply &reply) const override;
    QDateTime endsAt() const override { return m_tokens.endsAt(); }
    void forget() override { m_tokens.forget(); }
    std::optional<Outgoing> signOut(const QDateTime &now) override;

private:
    Outgoing tokenCall(const QDateTime &now) const;
    QByteArray assertion(const QUrl &audience, const QDateTime &now) const;
    base::Result<bool> takeRefused(const base::Reply &reply, const QDateTime &now);
    bool mendClock(const base::Reply &reply, const QDateTime &now);
    bool askForLess();
    base::Text adviceFor(const QString &error) const;

    QByteArray m_base; ///< "https://host"
    Secrets m_secrets;
    QList<QByteArray> m_scopes;
    base::Secret m_apiToken; ///< as it goes into the header; empty = service app
    std::optional<SigningKey> m_key;
    OktaTokens m_tokens;
    std::optional<base::Error> m_refused;
};

} // namespace latchkey::wire
