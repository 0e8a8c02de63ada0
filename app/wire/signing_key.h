// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QJsonObject>

#include <memory>

struct evp_pkey_st;

namespace latchkey::wire {

/// A private key for JSON Web Tokens: RSA (RS256) or P-256 (ES256).
class SigningKey
{
public:
    /// Reads a PEM key without a pass phrase, or a JSON Web Key.
    static base::Result<SigningKey> read(const base::Secret &text);
    /// A new P-256 key that lives in memory only; nothing where the system cannot make one.
    static base::Result<SigningKey> generated();

    QByteArray algorithm() const; ///< "RS256", "ES256"
    /// `kid`: how Okta calls the key, for an app that has several (okta.md 3, from
    /// developer.okta.com, read 2026-11-24); empty where nobody told, as with PEM.
    const QByteArray &id() const { return m_id; }
    /// The public half of a P-256 key as a JSON Web Key; empty for RSA.
    QJsonObject publicKey() const;
    /// "header.claims.signature"; `alg` is added to the header. Empty where signing fails.
    QByteArray sign(QJsonObject header, const QJsonObject &claims) const;

private:
    explicit SigningKey(std::shared_ptr<evp_pkey_st> key, QByteArray id = {})
        : m_key(std::move(key))
        , m_id(std::move(id))
    {
    }
    bool isRsa() const;
    QByteArray signature(const QByteArray &text) const;

    std::shared_ptr<evp_pkey_st> m_key;
    QByteArray m_id;
};

/// Base64 for URLs without padding, as JSON Web Tokens want it.
QByteArray base64Url(const QByteArray &bytes);

} // namespace latchkey::wire
