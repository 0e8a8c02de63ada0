// SPDX-License-Identifier: MIT
#include "wire/okta_session.h"

#include "wire/http_date.h"
#include "wire/secret_check.h"
#include "wire/sign_in_error.h"

#include <QUuid>

namespace latchkey::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 assertionLife = 300; ///< seconds; Okta refuses more than an hour
constexpr qint64 clockTolerance = 60;

} // namespace

OktaSession::OktaSession(QByteArray base, Secrets secrets, QList<QByteArray> scopes)
    : m_base(std::move(base))
    , m_secrets(std::move(secrets))
    , m_scopes(std::move(scopes))
    , m_apiToken(headerSafe(m_secrets.value("okta.token")))
{
}

bool OktaSession::isReady(const QDateTime &now) const
{
    return !m_apiToken.isEmpty() || m_tokens.isGood(now);
}

base::Result<Outgoing> OktaSession::signIn(const QDateTime &now)
{
    if (m_refused)
        return base::fail(*m_refused);
    if (const auto usable = checkOktaSecrets(m_secrets); !usable) {
        base::Error error = usable.error();
        error.fault = base::Fault::Unauthorised;
        return base::fail(error);
    }
    const base::Secret pem = m_secrets.value("okta.private-key");
    if (pem.isEmpty() || m_secrets.value("okta.client-id").isEmpty())
        return base::fail(
            missingSecrets(u"Okta"_s, {u"okta.token"_s, u"okta.client-id + okta.private-key"_s}));
    if (!m_key) {
        auto key = SigningKey::read(pem);
        if (!key)
            return base::fail(key.error());
        m_key = std::move(*key);
    }
    return tokenCall(now);
}

Outgoing OktaSession::tokenCall(const QDateTime &now) const
{
    Outgoing outgoing = oktaTokenCall(m_base, "/oauth2/v1/token", {});
    outgoing.body =
        "grant_type=client_credentials&scope=" + m_scopes.join(' ').toPercentEncoding() +
        "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3A"
        "jwt-bearer&client_assertion=" +
        assertion(outgoing.url, now);
    m_tokens.prove(outgoing, now);
    return outgoing;
}

QByteArray OktaSession::assertion(const QUrl &audience, const QDateTime &now) const
{
    const QString client = QString::fromUtf8(m_secrets.value("okta.client-id").expose().trimmed());
    const qint64 there = now.toSecsSinceEpoch() + m_tokens.clockAhead;
    QJsonObject header{{u"typ"_s, u"JWT"_s}};
    if (!m_key->id().isEmpty())
        header[u"kid"_s] = QString::fromLatin1(m_key->id());
    return m_key->sign(header, {{u"iss"_s, client},
                                {u"sub"_s, client},
                                {u"aud"_s, audience.toString(QUrl::FullyEncoded)},
                                {u"iat"_s, there},
                                {u"exp"_s, there + assertionLife},
                                {u"jti"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}});
}

base::Result<bool> OktaSession::take(const base::Reply &reply, const QDateTime &now)
{
    if (m_tokens.learn(reply))
        return false;
    if (reply.status == 400 || reply.status == 401)
        return takeRefused(reply, now);
    if (!m_tokens.take(reply, now))
        return base::fail(failedSignIn(u"Okta"_s, reply));
    return true;
}

base::Result<bool> OktaSession::takeRefused(const base::Reply &reply, const QDateTime &now)
{
    const QString error = tokenAnswer(reply)[u"error"_s].toString();
    if (error == u"invalid_scope"_s && askForLess())
        return false;
    if (error == u"invalid_client"_s && mendClock(reply, now))
        return false;
    m_refused = refusedSignIn(u"Okta"_s, reply, adviceFor(error));
    return base::fail(*m_refused);
}

/// A wrong clock here looks like a wrong key to Okta: the server's Date tells.
bool OktaSession::mendClock(const base::Reply &reply, const QDateTime &now)
{
    const QDateTime date = readHttpDate(reply.headers.value("Date"));
    if (m_tokens.clockAhead != 0 || !date.isValid())
        return false;
    const qint64 ahead = now.secsTo(date);
    if (qAbs(ahead) < clockTolerance)
        return false;
    m_tokens.clockAhead = ahead;
    return true;
}

/// First without the scope that only shows more, then without those that only writing needs, then
/// without both. False where there is nothing left to leave out.
bool OktaSession::askForLess()
{
    static const QByteArray extra = "okta.roles.read";
    if (m_scopes.removeAll(extra) > 0)
        return !m_scopes.isEmpty();
    const qsizetype removed =
        m_scopes.removeIf([](const QByteArray &scope) { return !scope.endsWith(".read"); });
    if (removed > 0)
        m_scopes += extra;
    return removed > 0;
}

base::Text OktaSession::adviceFor(const QString &error) const
{
    if (error == u"invalid_scope"_s)
        return base::text("wire",
                          QT_TRANSLATE_NOOP("wire", "In Okta, open the service app, tab Okta API "
                                                    "Scopes, and grant: %1."),
                          {QString::fromUtf8(m_scopes.join(", "))});
    if (error == u"invalid_dpop_proof"_s)
        return base::text(
            "wire", QT_TRANSLATE_NOOP("wire", "In Okta, open the service app, tab General, and "
                                              "untick “Require Demonstrating Proof of "
                                              "Possession (DPoP) header in token requests”."));
    return base::text(
        "wire", QT_TRANSLATE_NOOP("wire", "Check in Okta that the service app is active, that "
                                          "its client id is this one, that it uses a public "
                                          "key and that the private key here belongs to it."));
}

base::Headers OktaSession::authorisation(const Outgoing &outgoing, const QDateTime &now)
{
    if (!m_apiToken.isEmpty())
        return {{"Authorization", "SSWS " + m_apiToken.expose()}};
    return m_tokens.authorisation(outgoing, now);
}

Refusal OktaSession::refusal(const base::Request &request, const base::Reply &reply) const
{
    if (m_apiToken.isEmpty())
        return m_tokens.refusal(reply);
    // An API token cannot be renewed; a read is tried once more.
    return reply.status == 401 && request.isRead() ? Refusal::Repeat : Refusal::None;
}

std::optional<Outgoing> OktaSession::signOut(const QDateTime &now)
{
    if (!m_tokens.isThere())
        return std::nullopt;
    Outgoing outgoing = oktaTokenCall(m_base, "/oauth2/v1/revoke", {});
    outgoing.body = "token_type_hint=access_token&token=" + m_tokens.expose().toPercentEncoding() +
                    "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3A"
                    "jwt-bearer&client_assertion=" +
                    assertion(outgoing.url, now);
    m_tokens.forget();
    return outgoing;
}

} // namespace latchkey::wire
