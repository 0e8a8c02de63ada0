// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <memory>

struct evp_pkey_st;

namespace latchkey::wire {

/// A private key as Okta shows it by default when it makes one (JSON Web Key, RFC 7517), with the
/// id by which Okta tells it from the app's other keys.
struct JsonWebKey
{
    std::shared_ptr<evp_pkey_st> key; ///< null where the text holds no whole RSA or P-256 key
    QByteArray id;                    ///< `kid`; empty where there is none
};

/// Whether the text is meant to be a JSON Web Key, and not PEM.
bool isJsonWebKey(const QByteArray &text);
JsonWebKey readJsonWebKey(const QByteArray &text);

} // namespace latchkey::wire
