// SPDX-License-Identifier: MIT
#include "rehearsal/okta_access.h"

#include "rehearsal/acme.h"
#include "rehearsal/dpop_proof.h"

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

base::Reply invalidToken()
{
    base::Reply reply = oktaError(401, u"E0000011"_s, u"Invalid token provided"_s);
    reply.headers.add("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    return reply;
}

base::Reply invalidProof()
{
    base::Reply reply = oktaError(401, u"E0000011"_s, u"Invalid token provided"_s);
    reply.headers.add("WWW-Authenticate", "DPoP error=\"invalid_dpop_proof\"");
    return reply;
}

bool isProved(const OktaCall &call, const QByteArray &token, const QString &key)
{
    const std::optional<DpopProof> proof = dpopProof(call, token);
    return proof && proof->key == key;
}

bool grants(const QStringList &scopes, const QString &wanted)
{
    if (wanted.isEmpty() || scopes.contains(wanted))
        return true;
    // A manage scope includes the read scope of the same thing.
    return wanted.endsWith(u".read") &&
           scopes.contains(wanted.left(wanted.size() - 5) + u".manage"_s);
}

bool isRole(const OktaCall &call, const QStringList &roles)
{
    return roles.contains(call.world.switchValue(u"okta.role"_s));
}

base::Reply tooManyRequests()
{
    return oktaError(429, u"E0000047"_s,
                     u"API call exceeded rate limit due to too many requests."_s);
}

} // namespace

std::optional<base::Reply> oktaRefusal(OktaCall &call, const OktaRoute &route)
{
    if (route.scope == u"-")
        return std::nullopt;
    const QByteArray header = call.incoming.headers.value("Authorization");
    if (header.startsWith("SSWS ")) {
        if (header.mid(5) == acmeApiToken() && !call.okta().isTokenRevoked)
            return std::nullopt;
        return invalidToken();
    }
    const bool isBound = header.startsWith("DPoP ");
    const QByteArray value = header.mid(isBound ? 5 : 7);
    const auto token = call.okta().bearers.constFind(value);
    const bool isKnown = isBound || header.startsWith("Bearer ");
    if (!isKnown || token == call.okta().bearers.constEnd() || token->until <= call.world.now)
        return invalidToken();
    if (isBound == token->key.isEmpty() || (isBound && !isProved(call, value, token->key)))
        return invalidProof();
    call.isService = !token->isUser;
    if (!grants(token->scopes, route.scope))
        return oktaForbidden();
    return std::nullopt;
}

bool oktaMayToggleFeatures(const OktaCall &call) { return isRole(call, {u"SUPER_ADMIN"_s}); }

bool oktaMayWriteProfiles(const OktaCall &call)
{
    return isRole(call, {u"SUPER_ADMIN"_s, u"ORG_ADMIN"_s, u"APP_ADMIN"_s});
}

base::Reply oktaForbidden()
{
    return oktaError(403, u"E0000006"_s,
                     u"You do not have permission to perform the requested action"_s);
}

std::optional<base::Reply> oktaThrottle(Practice::World &world, const QByteArray &bucket)
{
    QDateTime &start = world.okta.windowStart[bucket];
    int &used = world.okta.windowUsed[bucket];
    const int seconds = world.number(u"okta.rate-window"_s);
    if (!start.isValid() || start.addSecs(seconds) <= world.now) {
        start = world.now;
        used = 0;
    }
    if (used >= world.number(u"okta.rate-limit"_s))
        return tooManyRequests();
    ++used;
    return std::nullopt;
}

void addRateHeaders(const Practice::World &world, const QByteArray &bucket, base::Reply &reply)
{
    const int limit = world.number(u"okta.rate-limit"_s);
    const QDateTime end = world.okta.windowStart.value(bucket, world.now)
                              .addSecs(world.number(u"okta.rate-window"_s));
    // Whole seconds on the wire: the next full one, so that waiting for it is long enough.
    const qint64 reset = (end.toMSecsSinceEpoch() + 999) / 1000;
    reply.headers.add("X-Rate-Limit-Limit", QByteArray::number(limit));
    reply.headers.add("X-Rate-Limit-Remaining",
                      QByteArray::number(limit - world.okta.windowUsed.value(bucket)));
    reply.headers.add("X-Rate-Limit-Reset", QByteArray::number(reset));
}

base::Reply oktaThrottledReply(const Practice::World &world)
{
    base::Reply reply = tooManyRequests();
    const bool isConcurrency = world.switchValue(u"okta.throttle-kind"_s) == u"concurrency";
    const qint64 reset =
        (world.now.toMSecsSinceEpoch() + 999) / 1000 + world.number(u"okta.throttle-seconds"_s);
    reply.headers.add("X-Rate-Limit-Limit",
                      isConcurrency ? QByteArray("0")
                                    : QByteArray::number(world.number(u"okta.rate-limit"_s)));
    reply.headers.add("X-Rate-Limit-Remaining", "0");
    reply.headers.add("X-Rate-Limit-Reset", QByteArray::number(reset));
    return reply;
}

} // namespace latchkey::rehearsal
