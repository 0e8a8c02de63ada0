// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace latchkey::rehearsal {

/// A JSON Web Token, taken apart; its signature is not proved by that.
struct Jwt
{
    QJsonObject header;
    QJsonObject claims;
    QByteArray signedPart;
    QByteArray signature;
};
std::optional<Jwt> readJwt(const QByteArray &text);

/// Whether the token is signed with RS256 by the private half of that key (PKCS #8 DER).
bool isSignedBy(const Jwt &jwt, const QByteArray &privateKey);

/// Whether the token is signed with ES256 by the private half of that JSON Web Key (P-256).
bool isSignedBy(const Jwt &jwt, const QJsonObject &publicKey);

/// A token for those claims, signed with RS256 as a client does it: for trying the tenant out.
QByteArray signedJwt(const QJsonObject &claims, const QByteArray &privateKey);

/// The key as PEM text, as a person downloads it from the console.
QByteArray pemOf(const QByteArray &privateKey);

} // namespace latchkey::rehearsal
