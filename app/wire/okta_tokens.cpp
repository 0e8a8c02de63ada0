// SPDX-License-Identifier: MIT
#include "wire/okta_tokens.h"

#include "base/granted.h"
#include "wire/secret_places.h"
#include "wire/sign_in_error.h"

#include <algorithm>

namespace latchkey::wire {

using namespace Qt::StringLiterals;

bool OktaTokens::take(const base::Reply &reply, const QDateTime &now)
{
    const QJsonObject answer = tokenAnswer(reply);
    const QByteArray value =
        headerSafe(base::Secret(answer[u"access_token"_s].toString().toUtf8()));
    if (!reply.isGood() || value.isEmpty())
        return false;
    const qint64 life = std::clamp<qint64>(answer[u"expires_in"_s].toInteger(3600), 1, 86'400);
    m_token = Token(base::Secret(QByteArray(value)), now, life);
    m_granted = answer[u"scope"_s].toString().toUtf8().simplified();
    m_dpop.saw(reply);
    return true;
}

void OktaTokens::prove(Outgoing &call, const QDateTime &now) const
{
    if (m_dpop.isOn())
        call.headers.add("DPoP", m_dpop.proof(call, {}, now.addSecs(clockAhead)));
}

base::Headers OktaTokens::authorisation(const Outgoing &outgoing, const QDateTime &now) const
{
    if (!m_dpop.isOn())
        return {{"Authorization", "Bearer " + m_token.expose()}};
    return {{"Authorization", "DPoP " + m_token.expose()},
            {"DPoP", m_dpop.proof(outgoing, m_token.expose(), now.addSecs(clockAhead))}};
}

base::Headers OktaTokens::told() const
{
    if (m_granted.isEmpty())
        return {};
    return {{base::grantedScopes, m_granted}};
}

Refusal OktaTokens::refusal(const base::Reply &reply) const
{
    if (m_dpop.isOn() && Dpop::isAsked(reply))
        return Refusal::Repeat; // refused at the door, and saw() has the nonce
    // "You do not have access to this feature": a licence, which no new token brings (okta.md 1).
    const bool isLicence = tokenAnswer(reply)[u"errorCode"_s].toString() == u"E0000015"_s;
    return reply.status == 401 && !isLicence ? Refusal::Renew : Refusal::None;
}

Outgoing oktaTokenCall(const QByteArray &base, const QByteArray &path, const QByteArray &form)
{
    Outgoing outgoing;
    outgoing.method = base::Method::Post;
    outgoing.label = path;
    outgoing.url = QUrl::fromEncoded(base + path, QUrl::StrictMode);
    outgoing.headers.add("Accept", "application/json");
    outgoing.headers.add("Content-Type", "application/x-www-form-urlencoded");
    outgoing.body = form;
    return outgoing;
}

} // namespace latchkey::wire
