// SPDX-License-Identifier: MIT
#include "wire/okta_browser_session.h"

#include "wire/secret_places.h"
#include "wire/sign_in_error.h"

namespace latchkey::wire {

using base::text;
using namespace Qt::StringLiterals;

namespace {

base::Text signInAgain()
{
    return text("wire", QT_TRANSLATE_NOOP("wire", "Sign in by browser once more, on the page "
                                                  "Connect. Everything done so far is kept."));
}

base::Error ended()
{
    base::Error error;
    error.fault = base::Fault::Unauthorised;
    error.what = text("wire", QT_TRANSLATE_NOOP("wire", "The browser sign-in at Okta has ended."));
    error.means = text("wire", QT_TRANSLATE_NOOP("wire", "The org gives tokens for a time only, "
                                                         "and none to renew them."));
    error.advice = signInAgain();
    return error;
}

} // namespace

OktaBrowserSession::OktaBrowserSession(QByteArray base, BrowserCode code)
    : m_base(std::move(base))
    , m_code(std::move(code))
{
}

base::Result<Outgoing> OktaBrowserSession::signIn(const QDateTime &now)
{
    if (m_refused)
        return base::fail(*m_refused);
    if (m_isCodeUsed && m_refresh.isEmpty())
        return base::fail(ended());
    Outgoing call =
        oktaTokenCall(m_base, "/oauth2/v1/token",
                      m_isCodeUsed ? refreshForm(m_code.clientId, m_refresh) : codeForm(m_code));
    m_tokens.prove(call, now);
    return call;
}

base::Result<bool> OktaBrowserSession::take(const base::Reply &reply, const QDateTime &now)
{
    if (m_tokens.learn(reply))
        return false; // refused for want of a proof: the code was not looked at
    if (reply.status == 400 || reply.status == 401) {
        m_refresh = {};
        m_refused = refusedSignIn(u"Okta"_s, reply, signInAgain());
        return base::fail(*m_refused);
    }
    if (!m_tokens.take(reply, now))
        return base::fail(failedSignIn(u"Okta"_s, reply));
    useUpCode();
    const QByteArray next =
        headerSafe(base::Secret(tokenAnswer(reply)[u"refresh_token"_s].toString().toUtf8()));
    if (!next.isEmpty()) // some orgs give a new one each time, some let the first one stand
        m_refresh = base::Secret(QByteArray(next));
    return true;
}

base::Headers OktaBrowserSession::authorisation(const Outgoing &outgoing, const QDateTime &now)
{
    return m_tokens.authorisation(outgoing, now);
}

Refusal OktaBrowserSession::refusal(const base::Request &, const base::Reply &reply) const
{
    return m_tokens.refusal(reply);
}

void OktaBrowserSession::useUpCode()
{
    m_isCodeUsed = true;
    m_code.code = {};
    m_code.verifier = {};
}

std::optional<Outgoing> OktaBrowserSession::signOut(const QDateTime &)
{
    useUpCode();
    if (m_refresh.isEmpty() && !m_tokens.isThere())
        return std::nullopt;
    const bool isWhole = !m_refresh.isEmpty();
    const QByteArray &token = isWhole ? m_refresh.expose() : m_tokens.expose();
    const Outgoing call = oktaTokenCall(m_base, "/oauth2/v1/revoke",
                                        (isWhole ? "token_type_hint=refresh_token&client_id="
                                                 : "token_type_hint=access_token&client_id=") +
                                            m_code.clientId.toPercentEncoding() +
                                            "&token=" + token.toPercentEncoding());
    m_refresh = {};
    m_tokens.forget();
    return call;
}

} // namespace latchkey::wire
