// SPDX-License-Identifier: MIT
#include "rehearsal/okta_browser.h"

#include "rehearsal/acme.h"

#include <QCryptographicHash>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

constexpr int codeLife = 60; // seconds
constexpr qsizetype challengeLength = 43;

/// Okta compares the whole address with the registered ones; whether it lets the port of a
/// loopback address vary is not documented, so it is a switch.
bool isRegistered(const OktaCall &call, const QUrl &redirect)
{
    const bool isLoopback = redirect.scheme() == u"http" && redirect.host() == u"127.0.0.1" &&
                            redirect.path() == u"/cb" && !redirect.hasQuery() &&
                            !redirect.hasFragment() && redirect.userInfo().isEmpty();
    return isLoopback && (call.world.switchValue(u"okta.redirect-port"_s) == u"any" ||
                          acmeRedirectPorts().contains(redirect.port()));
}

/// An error that may not go to the redirect address: nobody knows whose that is.
base::Reply errorPage(const QString &why)
{
    return oktaText("<!DOCTYPE html><title>400 Bad Request</title><p>" +
                        why.toHtmlEscaped().toUtf8() + "</p>",
                    "text/html; charset=utf-8", 400);
}

base::Reply sentBack(const OktaCall &call, const QList<std::pair<QString, QString>> &answer)
{
    QUrl target(call.value(u"redirect_uri"_s), QUrl::StrictMode);
    QUrlQuery query;
    for (const auto &[name, value] : answer)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    if (call.has(u"state"_s))
        query.addQueryItem(u"state"_s,
                           QString::fromLatin1(QUrl::toPercentEncoding(call.value(u"state"_s))));
    target.setQuery(query);
    base::Reply reply = oktaText({}, "text/html", 302);
    reply.headers.add("Location", target.toEncoded());
    return reply;
}

base::Reply refusedBack(const OktaCall &call, const QString &error, const QString &why)
{
    return sentBack(call, {{u"error"_s, error}, {u"error_description"_s, why}});
}

bool areScopesFine(const OktaCall &call, const QStringList &scopes)
{
    return !scopes.isEmpty() &&
           std::all_of(scopes.begin(), scopes.end(), [&](const QString &scope) {
               if (scope == u"offline_access")
                   return call.world.switchValue(u"okta.refresh"_s) != u"refused";
               return oktaMayHaveScope(call, scope);
           });
}

QString challengeOf(const QString &verifier)
{
    const QByteArray hash =
        QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(
        hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

base::Reply invalidGrant(const QString &why) { return oauthError(400, u"invalid_grant"_s, why); }

QByteArray newRefresh(OktaCall &call, const QStringList &scopes)
{
    const QByteArray token = "practice.refresh." + call.okta().newId(u"rt"_s).toLatin1();
    call.okta().refreshes.insert(token, scopes);
    return token;
}

} // namespace

bool oktaMayHaveScope(const OktaCall &call, const QString &scope)
{
    const bool isReadOnly = call.world.switchValue(u"okta.scopes"_s) == u"read";
    return acmeScopes().contains(scope) && (!isReadOnly || scope.endsWith(u".read"));
}

base::Reply oktaAuthorize(OktaCall &call)
{
    if (call.value(u"client_id"_s) != QString::fromLatin1(acmeNativeId()))
        return errorPage(u"Invalid value for 'client_id' parameter."_s);
    if (!isRegistered(call, QUrl(call.value(u"redirect_uri"_s), QUrl::StrictMode)))
        return errorPage(u"The 'redirect_uri' parameter must be a Login redirect URI in the "
                         "client app settings."_s);
    if (call.value(u"response_type"_s) != u"code")
        return refusedBack(call, u"unsupported_response_type"_s,
                           u"The response type is not supported by the authorization server."_s);
    if (call.value(u"state"_s).isEmpty())
        return refusedBack(call, u"invalid_request"_s,
                           u"The authentication request has an invalid 'state' parameter."_s);
    if (call.value(u"code_challenge_method"_s) != u"S256" ||
        call.value(u"code_challenge"_s).size() != challengeLength)
        return refusedBack(call, u"invalid_request"_s,
                           u"PKCE code challenge is required when the token endpoint "
                           "authentication method is 'NONE'."_s);
    const QStringList scopes = call.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    if (!areScopesFine(call, scopes))
        return refusedBack(
            call, u"invalid_scope"_s,
            u"One or more scopes are not configured for the authorization server resource."_s);
    if (call.world.switchValue(u"okta.browser"_s) == u"denied")
        return refusedBack(call, u"access_denied"_s,
                           u"User is not assigned to the client application."_s);
    const QByteArray code = call.okta().newId(u"code"_s).toLatin1();
    call.okta().codes.insert(code,
                             {scopes, call.value(u"redirect_uri"_s),
                              call.value(u"code_challenge"_s), call.world.now.addSecs(codeLife)});
    return sentBack(call, {{u"code"_s, QString::fromLatin1(code)}});
}

std::variant<OktaGrant, base::Reply> grantOfCode(OktaCall &call, const Form &form)
{
    const OktaCode code = call.okta().codes.take(form.value(u"code"_s).toLatin1());
    if (code.scopes.isEmpty() || code.until <= call.world.now)
        return invalidGrant(u"The authorization code is invalid or has expired."_s);
    if (code.redirect != form.value(u"redirect_uri"_s))
        return invalidGrant(u"The 'redirect_uri' does not match the redirection URI used in the "
                            "authorization request."_s);
    if (code.challenge != challengeOf(form.value(u"code_verifier"_s)))
        return invalidGrant(u"PKCE verification failed."_s);
    OktaGrant grant{code.scopes, {}};
    if (grant.scopes.contains(u"offline_access"_s))
        grant.refresh = newRefresh(call, grant.scopes);
    return grant;
}

std::variant<OktaGrant, base::Reply> grantOfRefresh(OktaCall &call, const Form &form)
{
    const QByteArray token = form.value(u"refresh_token"_s).toLatin1();
    const QStringList scopes = call.okta().refreshes.value(token);
    if (scopes.isEmpty())
        return invalidGrant(u"The refresh token is invalid or expired."_s);
    if (call.world.switchValue(u"okta.refresh"_s) == u"kept")
        return OktaGrant{scopes, token};
    call.okta().refreshes.remove(token);
    return OktaGrant{scopes, newRefresh(call, scopes)};
}

} // namespace latchkey::rehearsal
