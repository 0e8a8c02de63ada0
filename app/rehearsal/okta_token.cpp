// SPDX-License-Identifier: MIT
#include "rehearsal/acme.h"
#include "rehearsal/dpop_proof.h"
#include "rehearsal/jwt.h"
#include "rehearsal/okta_browser.h"
#include "rehearsal/okta_routes.h"

#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

constexpr qint64 longestAssertion = 3600; // seconds ahead; a later exp is refused (okta.md 3)

Form formOf(const QByteArray &body)
{
    Form fields;
    for (QByteArray part : body.split('&')) {
        part.replace('+', ' ');
        const qsizetype sign = part.indexOf('=');
        if (sign > 0)
            fields.insert(QUrl::fromPercentEncoding(part.left(sign)),
                          QUrl::fromPercentEncoding(part.mid(sign + 1)));
    }
    return fields;
}

base::Reply invalidClient(const QString &why) { return oauthError(401, u"invalid_client"_s, why); }

/// Why the claims are refused; empty where they are right.
QString problemWithClaims(const OktaCall &call, const QJsonObject &claims)
{
    const QString client = QString::fromLatin1(acmeServiceId());
    const QString own =
        u"https://"_s + QString::fromLatin1(practiceOktaHost()) + u"/oauth2/v1/token"_s;
    const QString audience = claims.value(u"aud"_s).toString();
    const qint64 now = call.world.now.toSecsSinceEpoch();
    const qint64 expires = claims.value(u"exp"_s).toInteger();
    if (claims.value(u"iss"_s) != client || claims.value(u"sub"_s) != client)
        return u"Invalid value for 'client_id' parameter."_s;
    if (audience != own && audience != call.link(u"/oauth2/v1/token"_s))
        return u"The audience claim for client_assertion must be the endpoint invoked for the request."_s;
    if (expires <= now)
        return u"The client_assertion token is expired."_s;
    if (expires > now + longestAssertion)
        return u"The client_assertion token has an expiration too far into the future."_s;
    if (claims.value(u"iat"_s).toInteger(now) > now + 300)
        return u"The client_assertion token was issued in the future."_s;
    return {};
}

/// Nothing where the client has proved who it is.
std::optional<base::Reply> assertionProblem(OktaCall &call, const Form &form)
{
    const QString type = form.value(u"client_assertion_type"_s);
    const std::optional<Jwt> jwt = readJwt(form.value(u"client_assertion"_s).toLatin1());
    if (type != u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer" || !jwt)
        return invalidClient(
            u"Client authentication failed. Either the client or the client credentials are invalid."_s);
    if (!isSignedBy(*jwt, acmeServiceKey()))
        return invalidClient(u"The client_assertion signature is invalid."_s);
    const QString problem = problemWithClaims(call, jwt->claims);
    if (!problem.isEmpty())
        return invalidClient(problem);
    const QByteArray id = jwt->claims.value(u"jti"_s).toString().toUtf8();
    if (!id.isEmpty() && call.okta().usedAssertions.contains(id))
        return invalidClient(u"The client_assertion token has already been used."_s);
    if (!id.isEmpty())
        call.okta().usedAssertions.insert(id);
    return std::nullopt;
}

QString nonce() { return u"practice-nonce-1"_s; }

/// With the switch on, the org binds tokens to a key of the client, which has to prove it (DPoP).
std::optional<base::Reply> proofProblem(const OktaCall &call)
{
    if (!call.world.isOn(u"okta.dpop"_s))
        return std::nullopt;
    if (!call.incoming.headers.has("DPoP"))
        return oauthError(400, u"invalid_dpop_proof"_s, u"The DPoP proof JWT header is missing."_s);
    const std::optional<DpopProof> proof = dpopProof(call);
    if (!proof)
        return oauthError(400, u"invalid_dpop_proof"_s, u"The DPoP proof JWT is not valid."_s);
    if (proof->nonce == nonce())
        return std::nullopt;
    base::Reply reply = oauthError(400, u"use_dpop_nonce"_s,
                                   u"Authorization server requires nonce in DPoP proof."_s);
    reply.headers.add("dpop-nonce", nonce().toLatin1());
    return reply;
}

/// The native app has no secret: it names itself, and the verifier or the token proves the rest.
bool isNativeApp(const Form &form)
{
    return form.value(u"client_id"_s) == QString::fromLatin1(acmeNativeId());
}

std::variant<OktaGrant, base::Reply> grantOfService(OktaCall &call, const Form &form)
{
    const QStringList scopes = form.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    const bool isGranted =
        !scopes.isEmpty() && std::all_of(scopes.begin(), scopes.end(), [&](const QString &scope) {
            return oktaMayHaveScope(call, scope);
        });
    if (isGranted)
        return OktaGrant{scopes, {}};
    return oauthError(
        400, u"invalid_scope"_s,
        u"One or more scopes are not configured for the authorization server resource."_s);
}

std::variant<OktaGrant, base::Reply> grantOf(OktaCall &call, const Form &form)
{
    const QString type = form.value(u"grant_type"_s);
    if (type == u"client_credentials") {
        if (std::optional<base::Reply> problem = assertionProblem(call, form))
            return *problem;
    } else if (type != u"authorization_code" && type != u"refresh_token") {
        return oauthError(
            400, u"unsupported_grant_type"_s,
            u"The authorization grant type is not supported by the authorization server."_s);
    } else if (!isNativeApp(form)) {
        return invalidClient(u"Invalid value for 'client_id' parameter."_s);
    }
    if (std::optional<base::Reply> problem = proofProblem(call))
        return *problem;
    if (type == u"client_credentials")
        return grantOfService(call, form);
    return type == u"refresh_token" ? grantOfRefresh(call, form) : grantOfCode(call, form);
}

base::Reply token(OktaCall &call)
{
    const Form form = formOf(call.incoming.body);
    const auto result = grantOf(call, form);
    if (const auto *refusal = std::get_if<base::Reply>(&result))
        return *refusal;
    const OktaGrant grant = std::get<OktaGrant>(result);
    const int life = std::max(1, call.world.number(u"okta.token-life"_s));
    const QByteArray bearer = "practice." + call.okta().newId(u"at"_s).toLatin1();
    const bool isBound = call.world.isOn(u"okta.dpop"_s);
    const QString key = isBound ? dpopProof(call)->key : QString();
    call.okta().bearers.insert(bearer, {grant.scopes, call.world.now.addSecs(life), key,
                                        isNativeApp(form), grant.refresh});
    QJsonObject answer{{u"token_type"_s, isBound ? u"DPoP"_s : u"Bearer"_s},
                       {u"expires_in"_s, life},
                       {u"access_token"_s, QString::fromLatin1(bearer)},
                       {u"scope"_s, grant.scopes.join(u' ')}};
    if (!grant.refresh.isEmpty())
        answer.insert(u"refresh_token"_s, QString::fromLatin1(grant.refresh));
    return oktaJson(answer);
}

/// The end of a refresh token is the end of the access token that came with it.
base::Reply revoke(OktaCall &call)
{
    const Form form = formOf(call.incoming.body);
    if (!isNativeApp(form)) {
        if (std::optional<base::Reply> problem = assertionProblem(call, form))
            return *problem;
    }
    const QByteArray ended = form.value(u"token"_s).toLatin1();
    OktaState &okta = call.okta();
    okta.bearers.remove(ended);
    if (okta.refreshes.remove(ended) > 0)
        okta.bearers.removeIf([&](const auto &one) { return one.value().refresh == ended; });
    return oktaText({}, "application/json");
}

base::Reply serverMetadata(OktaCall &call)
{
    return oktaJson(QJsonObject{{u"issuer"_s, call.base},
                                {u"authorization_endpoint"_s, call.link(u"/oauth2/v1/authorize"_s)},
                                {u"token_endpoint"_s, call.link(u"/oauth2/v1/token"_s)},
                                {u"revocation_endpoint"_s, call.link(u"/oauth2/v1/revoke"_s)}});
}

} // namespace

std::vector<OktaRoute> oktaTokenRoutes()
{
    using base::Method;
    return {
        {Method::Get, "/oauth2/v1/authorize", u"-"_s, oktaAuthorize},
        {Method::Post, "/oauth2/v1/token", u"-"_s, token},
        {Method::Post, "/oauth2/v1/revoke", u"-"_s, revoke},
        {Method::Get, "/.well-known/oauth-authorization-server", u"-"_s, serverMetadata},
    };
}

} // namespace latchkey::rehearsal
