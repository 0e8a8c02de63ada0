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
    /// Reads a PEM key without a pass phrase.
    static base::Result<SigningKey> fromPem(const base::Secret &pem);
    /// A new P-256 key that lives in memory only; nothing where the system cannot make one.
    static base::Result<SigningKey> generated();

    QByteArray algorithm() const; ///< "RS256", "ES256"
    /// The public half of a P-256 key as a JSON Web Key; empty for RSA.
    QJsonObject publicKey() const;
    /// "header.claims.signature"; `alg` is added to the header. Empty where signing fails.
    QByteArray sign(QJsonObject header, const QJsonObject &claims) const;

private:
    explicit SigningKey(std::shared_ptr<evp_pkey_st> key)
        : m_key(std::move(key))
    {
    }
    bool isRsa() const;
    QByteArray signature(const QByteArray &text) const;

    std::shared_ptr<evp_pkey_st> m_key;
};

/// Base64 for URLs without padding, as JSON Web Tokens want it.
QByteArray base64Url(const QByteArray &bytes);

} // namespace latchkey::wire
