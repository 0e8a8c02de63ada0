// SPDX-License-Identifier: MIT
#include "rehearsal/acme.h"
#include "rehearsal/okta_routes.h"
#include "rehearsal/scep_ca.h"

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

bool isThere(const OktaCall &call, const QString &path)
{
    return call.okta().scep.isConfigured && QString::fromLatin1(call.path) == path;
}

/// RFC 8894 3.5.2 and 4.2: what the server can do, and its certificate.
base::Reply scep(OktaCall &call)
{
    if (!isThere(call, acmeScepPath()))
        return oktaNotFound(QString::fromUtf8(call.path));
    const QString operation = call.value(u"operation"_s);
    if (operation == u"GetCACaps")
        return oktaText(
            "AES\nDES3\nPOSTPKIOperation\nRenewal\nSHA-1\nSHA-256\nSHA-512\nSCEPStandard\n",
            "text/plain");
    if (operation != u"GetCACert")
        return oktaError(400, u"E0000001"_s, u"Api validation failed: operation"_s);
    if (call.world.switchValue(u"scep.ca-answer"_s) == u"chain")
        return oktaText(scepCaChain(), "application/x-x509-ca-ra-cert");
    return oktaText(scepCaCertificate(), "application/x-x509-ca-cert");
}

base::Reply wrongPair(const OktaCall &call)
{
    const int status = call.world.number(u"scep.challenge-wrong-answer"_s);
    if (status == 404)
        return oktaNotFound(QString::fromUtf8(call.path));
    base::Reply reply =
        status == 403 ? oktaError(403, u"E0000006"_s,
                                  u"You do not have permission to perform the requested action"_s)
                      : oktaError(401, u"E0000004"_s, u"Authentication failed"_s);
    if (status == 401)
        reply.headers.add("WWW-Authenticate", "Basic realm=\"Okta SCEP\"");
    return reply;
}

/// Looks like NDES, for Jamf Pro takes the challenge out of such a page. Each GET spends one.
base::Reply challenge(OktaCall &call)
{
    if (!isThere(call, acmeChallengePath()) || !call.okta().scep.isDynamic)
        return oktaNotFound(QString::fromUtf8(call.path));
    const QByteArray pair = acmeScepUser() + ':' + acmeScepPassword();
    if (call.incoming.headers.value("Authorization") != "Basic " + pair.toBase64())
        return wrongPair(call);
    OktaScep &state = call.okta().scep;
    ++state.given;
    const QString value = call.okta().newId(u"CH"_s).toUpper();
    state.unspent += value;
    const QByteArray page =
        "<HTML><Head><Title>Network Device Enrollment Service</Title></Head><Body>"
        "<P> The enrollment challenge password is: <B> " +
        value.toLatin1() +
        " </B> <P> This password can be used only once and will expire within 60 minutes."
        " </Body></HTML>";
    return oktaText(page, "text/html; charset=UTF-8");
}

} // namespace

std::vector<OktaRoute> scepRoutes()
{
    using base::Method;
    return {
        {Method::Get, "/pki/{id}/scep/{id}", u"-"_s, scep},
        {Method::Get, "/api/v1/certificateAuthorities/{id}/registrationAuthorities/{id}/challenge",
         u"-"_s, challenge},
    };
}

} // namespace latchkey::rehearsal
