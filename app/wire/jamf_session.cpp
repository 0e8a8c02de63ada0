// SPDX-License-Identifier: MIT
#include "wire/jamf_session.h"

#include "wire/sign_in_error.h"

#include <QTimeZone>

#include <algorithm>

namespace latchkey::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 usualUserLife = 20 * 60; ///< seconds, where the end cannot be read

/// Seconds from now to a time whose fraction digits vary ("2026-11-24T16:00:00.12Z").
qint64 secondsUntil(const QString &text, const QDateTime &now)
{
    const QDateTime end = QDateTime::fromString(text.left(19), u"yyyy-MM-ddThh:mm:ss"_s);
    if (!end.isValid())
        return usualUserLife;
    return std::clamp<qint64>(now.secsTo(QDateTime(end.date(), end.time(), QTimeZone::utc())), 1,
                              86'400);
}

} // namespace

JamfSession::JamfSession(QByteArray base, Secrets secrets)
    : m_base(std::move(base))
    , m_secrets(std::move(secrets))
{
    while (m_base.endsWith('/'))
        m_base.chop(1);
}

bool JamfSession::isClient() const
{
    return !m_secrets.value("jamf.client-id").isEmpty() &&
           !m_secrets.value("jamf.client-secret").isEmpty();
}

base::Result<Outgoing> JamfSession::signIn(const QDateTime &)
{
    if (m_refused)
        return base::fail(*m_refused);
    if (isClient())
        return clientCall();
    if (!m_secrets.value("jamf.user").isEmpty() && !m_secrets.value("jamf.password").isEmpty())
        return userCall();
    return base::fail(missingSecrets(
        u"Jamf Pro"_s, {u"jamf.client-id + jamf.client-secret"_s, u"jamf.user + jamf.password"_s}));
}

Outgoing JamfSession::clientCall() const
{
    Outgoing outgoing =
        call(base::Method::Post, m_oldPath ? "/api/oauth/token" : "/api/v1/oauth/token");
    outgoing.headers.add("Content-Type", "application/x-www-form-urlencoded");
    outgoing.body = "grant_type=client_credentials&client_id=" +
                    m_secrets.value("jamf.client-id").expose().trimmed().toPercentEncoding() +
                    "&client_secret=" +
                    m_secrets.value("jamf.client-secret").expose().trimmed().toPercentEncoding();
    return outgoing;
}

Outgoing JamfSession::userCall() const
{
    Outgoing outgoing = call(base::Method::Post, "/api/v1/auth/token");
    const QByteArray pair =
        m_secrets.value("jamf.user").expose() + ':' + m_secrets.value("jamf.password").expose();
    outgoing.headers.add("Authorization", "Basic " + pair.toBase64());
    return outgoing;
}

Outgoing JamfSession::call(base::Method method, const QByteArray &path) const
{
    Outgoing outgoing;
    outgoing.method = method;
    outgoing.url = QUrl::fromEncoded(m_base + path, QUrl::StrictMode);
    outgoing.label = path;
    outgoing.headers.add("Accept", "application/json");
    const QByteArray cookies = m_cookies.header();
    if (!cookies.isEmpty())
        outgoing.headers.add("Cookie", cookies);
    return outgoing;
}

base::Result<bool> JamfSession::take(const base::Reply &reply, const QDateTime &now)
{
    saw(reply, now);
    if (reply.status == 404 && isClient() && !m_oldPath) {
        m_oldPath = true;
        return false;
    }
    if (reply.status == 400 || reply.status == 401)
        return refused(reply);
    const QJsonObject answer = tokenAnswer(reply);
    const QString text = answer[isClient() ? u"access_token"_s : u"token"_s].toString();
    const QByteArray value = headerSafe(base::Secret(text.toUtf8()));
    if (!reply.isGood() || value.isEmpty())
        return base::fail(failedSignIn(u"Jamf Pro"_s, reply));
    const qint64 life = isClient()
                            ? std::clamp<qint64>(answer[u"expires_in"_s].toInteger(60), 1, 86'400)
                            : secondsUntil(answer[u"expires"_s].toString(), now);
    m_token = Token(base::Secret(QByteArray(value)), now, life);
    return true;
}

base::Result<bool> JamfSession::refused(const base::Reply &reply)
{
    const base::Text client = base::text(
        "wire",
        QT_TRANSLATE_NOOP("wire", "Look up the API client in Jamf Pro under Settings > API "
                                  "roles and clients: it must be enabled; if its roles were "
                                  "changed, make a new secret."));
    const base::Text user = base::text(
        "wire", QT_TRANSLATE_NOOP("wire", "Check the user name and the password, and that it is a "
                                          "local Jamf Pro account whose password has not expired. "
                                          "Accounts of single sign-on cannot be used."));
    m_refused = refusedSignIn(u"Jamf Pro"_s, reply, isClient() ? client : user);
    return base::fail(*m_refused);
}

base::Headers JamfSession::authorisation(const Outgoing &, const QDateTime &)
{
    base::Headers headers{{"Authorization", "Bearer " + m_token.expose()}};
    const QByteArray cookies = m_cookies.header();
    if (!cookies.isEmpty())
        headers.add("Cookie", cookies);
    return headers;
}

void JamfSession::saw(const base::Reply &reply, const QDateTime &)
{
    m_cookies.take(reply.headers);
}

Refusal JamfSession::refusal(const base::Request &request, const base::Reply &reply) const
{
    if (reply.status != 401)
        return Refusal::None;
    // The Classic API says 401 for a missing privilege too (python-jss #21, JAWA #40).
    return request.target.startsWith("/JSSResource") ? Refusal::AskFirst : Refusal::Renew;
}

std::optional<Outgoing> JamfSession::question() const
{
    Outgoing outgoing = call(base::Method::Get, "/api/v1/auth");
    outgoing.headers.add("Authorization", "Bearer " + m_token.expose());
    return outgoing;
}

std::optional<Outgoing> JamfSession::signOut(const QDateTime &)
{
    if (!m_token.isThere())
        return std::nullopt;
    Outgoing outgoing = call(base::Method::Post, "/api/v1/auth/invalidate-token");
    outgoing.headers.add("Authorization", "Bearer " + m_token.expose());
    m_token = {};
    return outgoing;
}

} // namespace latchkey::wire
