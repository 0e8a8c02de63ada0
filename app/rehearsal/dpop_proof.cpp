// SPDX-License-Identifier: MIT
#include "rehearsal/dpop_proof.h"

#include "rehearsal/jwt.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

constexpr qint64 longestAge = 300; // seconds between the proof's making and its use

bool fitsAddress(const OktaCall &call, const QString &address)
{
    const QString path = QString::fromLatin1(call.path);
    const QString own = u"https://"_s + QString::fromLatin1(practiceOktaHost());
    return address == call.base + path || address == own + path;
}

QString hashOf(const QByteArray &token)
{
    const QByteArray hash = QCryptographicHash::hash(token, QCryptographicHash::Sha256);
    return QString::fromLatin1(
        hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

std::optional<DpopProof> dpopProof(const OktaCall &call, const QByteArray &token)
{
    const std::optional<Jwt> jwt = readJwt(call.incoming.headers.value("DPoP"));
    if (!jwt || jwt->header.value(u"typ"_s).toString() != u"dpop+jwt")
        return std::nullopt;
    const QJsonObject key = jwt->header.value(u"jwk"_s).toObject();
    const QString method = QString::fromLatin1(base::methodName(call.incoming.method));
    const qint64 age = call.world.now.toSecsSinceEpoch() - jwt->claims.value(u"iat"_s).toInteger();
    const bool isFitting = jwt->claims.value(u"htm"_s).toString() == method &&
                           fitsAddress(call, jwt->claims.value(u"htu"_s).toString()) &&
                           qAbs(age) <= longestAge &&
                           !jwt->claims.value(u"jti"_s).toString().isEmpty();
    if (!isFitting || !isSignedBy(*jwt, key))
        return std::nullopt;
    if (!token.isEmpty() && jwt->claims.value(u"ath"_s).toString() != hashOf(token))
        return std::nullopt;
    return DpopProof{key.value(u"x"_s).toString() + u'.' + key.value(u"y"_s).toString(),
                     jwt->claims.value(u"nonce"_s).toString()};
}

} // namespace latchkey::rehearsal
