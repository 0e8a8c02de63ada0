// SPDX-License-Identifier: MIT
#pragma once

#include "base/http.h"
#include "base/result.h"
#include "wire/outgoing.h"

#include <QDateTime>

#include <optional>

namespace latchkey::wire {

/// What to do about an answer that refuses the sign-in.
enum class Refusal {
    None,     ///< it does not; or it cannot be helped: the answer goes to who asked
    Renew,    ///< sign in anew; a read is then repeated
    AskFirst, ///< ask question() whether the sign-in is still good
    Repeat,   ///< the same again, once: the session has learnt what was wanted
};

/// The state of one sign-in: what to send for it, what its answers mean, what it adds to a
/// request. Sends nothing itself and knows no clock.
class Session
{
public:
    virtual ~Session() = default;

    /// Whether requests can be authorised now, with no exchange before.
    virtual bool isReady(const QDateTime &now) const = 0;
    /// The next request of signing in, or why there is none (no credentials, refused before).
    virtual base::Result<Outgoing> signIn(const QDateTime &now) = 0;
    /// Takes its answer: true = signed in, false = ask signIn() again.
    virtual base::Result<bool> take(const base::Reply &reply, const QDateTime &now) = 0;

    /// The headers that authorise a request; only ever given requests to the session's own host.
    virtual base::Headers authorisation(const Outgoing &outgoing, const QDateTime &now) = 0;
    /// Sees every answer of its host: cookies and nonces come with them.
    virtual void saw(const base::Reply &reply, const QDateTime &now) = 0;
    /// What the sign-in itself told, for the readers of answers: they never see a token.
    virtual base::Headers told() const { return {}; }
    virtual Refusal refusal(const base::Request &request, const base::Reply &reply) const = 0;
    /// A harmless read that tells a bad sign-in (401) from a missing right.
    virtual std::optional<Outgoing> question() const { return std::nullopt; }
    /// When the token ends that is there; invalid where there is none, or one that does not end.
    virtual QDateTime endsAt() const { return {}; }
    /// Drops the token, so that the next request signs in.
    virtual void forget() = 0;
    /// Ends the session at the vendor, for tokens that were made here only.
    virtual std::optional<Outgoing> signOut(const QDateTime &now) = 0;
};

} // namespace latchkey::wire
