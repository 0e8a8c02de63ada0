// SPDX-License-Identifier: MIT
#include "wire/dpop.h"

#include "wire/sign_in_error.h"

#include <QCryptographicHash>
#include <QUuid>

namespace latchkey::wire {

using namespace Qt::StringLiterals;

bool Dpop::isAsked(const base::Reply &reply)
{
    if (reply.status != 400 && reply.status != 401)
        return false;
    const QString error = tokenAnswer(reply)[u"error"_s].toString();
    const QByteArray challenge = reply.headers.value("WWW-Authenticate");
    return error == u"use_dpop_nonce"_s || error == u"invalid_dpop_proof"_s ||
           challenge.contains("use_dpop_nonce") || challenge.contains("invalid_dpop_proof");
}

bool Dpop::learn(const base::Reply &reply)
{
    const QByteArray nonce = reply.headers.value("DPoP-Nonce");
    const bool isNew = !m_key || (!nonce.isEmpty() && nonce != m_nonce);
    saw(reply);
    if (!m_key) {
        if (auto key = SigningKey::generated())
            m_key = std::move(*key);
    }
    return isNew && m_key.has_value();
}

void Dpop::saw(const base::Reply &reply)
{
    const QByteArray nonce = reply.headers.value("DPoP-Nonce");
    if (!nonce.isEmpty())
        m_nonce = nonce;
}

QByteArray Dpop::proof(const Outgoing &outgoing, const QByteArray &token,
                       const QDateTime &now) const
{
    const QUrl address = outgoing.url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    QJsonObject claims{{u"htm"_s, QString::fromLatin1(base::methodName(outgoing.method))},
                       {u"htu"_s, QString::fromLatin1(address.toEncoded())},
                       {u"iat"_s, now.toSecsSinceEpoch()},
                       {u"jti"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}};
    if (!m_nonce.isEmpty())
        claims[u"nonce"_s] = QString::fromLatin1(m_nonce);
    if (!token.isEmpty()) {
        const QByteArray hash = QCryptographicHash::hash(token, QCryptographicHash::Sha256);
        claims[u"ath"_s] = QString::fromLatin1(base64Url(hash));
    }
    return m_key->sign({{u"typ"_s, u"dpop+jwt"_s}, {u"jwk"_s, m_key->publicKey()}}, claims);
}

} // namespace latchkey::wire
