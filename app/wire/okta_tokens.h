// SPDX-License-Identifier: MIT
#pragma once

#include "wire/dpop.h"
#include "wire/session.h"
#include "wire/token.h"

namespace latchkey::wire {

/// The access token of an OAuth sign-in at Okta: as its answer told it, as it goes into a header,
/// bound to a key where the org wants that (DPoP).
class OktaTokens
{
public:
    bool isGood(const QDateTime &now) const { return m_token.isGood(now); }
    bool isThere() const { return m_token.isThere(); }
    QDateTime endsAt() const { return m_token.endsAt(); }
    void forget() { m_token = {}; }
    const QByteArray &expose() const { return m_token.expose(); }

    /// Takes the answer of a token call; false where it holds no token that a header can carry.
    bool take(const base::Reply &reply, const QDateTime &now);
    /// Whether the answer asks for a proof in a way that is new; the next call has to carry one.
    bool learn(const base::Reply &reply) { return Dpop::isAsked(reply) && m_dpop.learn(reply); }
    /// Adds the proof to a token call, where one is wanted.
    void prove(Outgoing &call, const QDateTime &now) const;

    base::Headers authorisation(const Outgoing &outgoing, const QDateTime &now) const;
    void saw(const base::Reply &reply) { m_dpop.saw(reply); }
    base::Headers told() const;
    Refusal refusal(const base::Reply &reply) const;

    qint64 clockAhead = 0; ///< seconds that the server's clock is ahead of ours

private:
    Token m_token;
    QByteArray m_granted; ///< the scopes of the token, as its answer told them
    Dpop m_dpop;
};

/// A call of Okta's own authorization server with a form as its body, without client credentials.
Outgoing oktaTokenCall(const QByteArray &base, const QByteArray &path, const QByteArray &form);

} // namespace latchkey::wire
