// SPDX-License-Identifier: MIT
#pragma once

#include "wire/outgoing.h"
#include "wire/signing_key.h"

#include <QDateTime>

#include <optional>

namespace latchkey::wire {

/// Proof of possession of a key with each request (RFC 9449; Okta, docs/guides/dpop, read
/// 2026-11-24). Off until the server asks for it; the key lives in memory only.
class Dpop
{
public:
    bool isOn() const { return m_key.has_value(); }
    /// Whether the answer asks for a proof or for a nonce in it.
    static bool isAsked(const base::Reply &reply);
    /// Turns it on and keeps the nonce; false where the same was given already.
    bool learn(const base::Reply &reply);
    /// Takes a newer nonce from any answer.
    void saw(const base::Reply &reply);
    /// The `DPoP` header for a request; `token` is empty for the token call itself.
    QByteArray proof(const Outgoing &outgoing, const QByteArray &token, const QDateTime &now) const;

private:
    std::optional<SigningKey> m_key;
    QByteArray m_nonce;
};

} // namespace latchkey::wire
