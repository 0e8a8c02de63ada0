// SPDX-License-Identifier: MIT
#include "rehearsal/troubles.h"

#include "rehearsal/okta_access.h"
#include "rehearsal/world.h"

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

bool isSignIn(const QByteArray &target)
{
    return target.contains("/oauth/token") || target.contains("/oauth2/v1/") ||
           target.contains("/api/v1/auth/");
}

/// A token can only seem expired where one was sent.
bool isSignedIn(const Incoming &incoming)
{
    const QByteArray header = incoming.headers.value("Authorization");
    return header.startsWith("Bearer ") || header.startsWith("DPoP ") || header.startsWith("SSWS ");
}

bool fits(const Planned &planned, base::System system, const Incoming &incoming)
{
    if (planned.only.value_or(system) != system)
        return false;
    if (planned.writesOnly && !isWrite(incoming))
        return false;
    return planned.trouble != Trouble::Unauthorised || isSignedIn(incoming);
}

base::Reply htmlPage(int status, const QByteArray &title)
{
    return oktaText("<html><head><title>" + title + "</title></head><body><h1>" + title +
                        "</h1></body></html>",
                    "text/html", status);
}

base::Reply throttled(const Practice::World &world, base::System system)
{
    if (system != base::System::Jamf)
        return oktaThrottledReply(world);
    base::Reply reply = htmlPage(429, "429 Too Many Requests");
    reply.headers.add("Retry-After", QByteArray::number(world.number(u"okta.throttle-seconds"_s)));
    return reply;
}

base::Reply unauthorised(Practice::World &world, base::System system, const Incoming &incoming)
{
    const QByteArray token = incoming.headers.value("Authorization").split(' ').value(1);
    if (system != base::System::Jamf) {
        world.okta.bearers.remove(token);
        return oktaError(401, u"E0000011"_s, u"Invalid token provided"_s);
    }
    world.jamf.tokens.remove(token);
    return oktaText(R"({"httpStatus":401,"errors":[{"code":"INVALID_TOKEN",)"
                    R"("description":"Unauthorized","id":"0","field":null}]})",
                    "application/json", 401);
}

} // namespace

QList<Trouble> allTroubles()
{
    return {Trouble::Throttle,   Trouble::ErrorBefore, Trouble::ErrorAfter,
            Trouble::LostBefore, Trouble::LostAfter,   Trouble::Unauthorised,
            Trouble::Html,       Trouble::CutBody,     Trouble::Garbage};
}

bool isWrite(const Incoming &incoming)
{
    return incoming.method != base::Method::Get && !isSignIn(incoming.target);
}

std::optional<Trouble> troubleFor(Practice::World &world, base::System system,
                                  const Incoming &incoming)
{
    std::optional<Trouble> met;
    for (Planned &planned : world.troubles) {
        if (planned.times <= 0 || !fits(planned, system, incoming))
            continue;
        if (planned.skip > 0) {
            --planned.skip;
        } else if (!met) {
            met = planned.trouble;
            --planned.times;
        }
    }
    return met;
}

bool isDoneAnyway(Trouble trouble)
{
    switch (trouble) {
    case Trouble::ErrorAfter:
    case Trouble::LostAfter:
    case Trouble::CutBody:
    case Trouble::Garbage:
        return true;
    case Trouble::Throttle:
    case Trouble::ErrorBefore:
    case Trouble::LostBefore:
    case Trouble::Unauthorised:
    case Trouble::Html:
        return false;
    }
    return false;
}

std::optional<base::Reply> troubledReply(Practice::World &world, base::System system,
                                         Trouble trouble, const Incoming &incoming,
                                         const base::Reply &done)
{
    base::Reply reply = done;
    switch (trouble) {
    case Trouble::LostBefore:
    case Trouble::LostAfter:
        return std::nullopt;
    case Trouble::Throttle:
        return throttled(world, system);
    case Trouble::ErrorBefore:
        return htmlPage(503, "503 Service Unavailable");
    case Trouble::ErrorAfter:
        return htmlPage(504, "504 Gateway Time-out");
    case Trouble::Unauthorised:
        // The token has really ended: asking about it says so too.
        if (system == base::System::Jamf)
            world.jamf.tokens.clear();
        else
            world.okta.bearers.clear();
        return unauthorised(world, system, incoming);
    case Trouble::Html:
        return htmlPage(200, "Sign in to the network");
    case Trouble::CutBody:
        reply.headers.add("X-Practice-Cut", QByteArray::number(reply.body.size()));
        reply.body.truncate(reply.body.size() / 2);
        return reply;
    case Trouble::Garbage:
        reply.body = QByteArray("\xff\xfe\x00{\xc3\x28", 6);
        return reply;
    }
    return reply;
}

} // namespace latchkey::rehearsal
