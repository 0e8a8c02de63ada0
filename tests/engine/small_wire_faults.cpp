// SPDX-License-Identifier: MIT
#include "small_wire.h"

#include <array>

namespace game {

using namespace Qt::StringLiterals;
using base::Reply;
using base::Request;

namespace {

struct Row
{
    Fault fault;
    const char *name;
    bool isDone = false; ///< the tenant does its work all the same
};

constexpr std::array rows{
    Row{Fault::NoConnection, "no connection"},
    Row{Fault::TimeoutBefore, "time-out before"},
    Row{Fault::TimeoutAfter, "time-out after", true},
    Row{Fault::ResetBefore, "reset before"},
    Row{Fault::ResetAfter, "reset after", true},
    Row{Fault::CutAnswer, "cut answer", true},
    Row{Fault::TooLong, "too long an answer", true},
    Row{Fault::RedirectBefore, "redirect abroad"},
    Row{Fault::RedirectAfter, "redirect abroad after", true},
    Row{Fault::Error500Before, "500 before"},
    Row{Fault::Error500After, "500 after", true},
    Row{Fault::Error502Before, "502 before"},
    Row{Fault::Error502After, "502 after", true},
    Row{Fault::Error503Before, "503 before"},
    Row{Fault::Error503After, "503 after", true},
    Row{Fault::Error504Before, "504 before"},
    Row{Fault::Error504After, "504 after", true},
    Row{Fault::ThrottledOnce, "429 once"},
    Row{Fault::Throttled, "429 for good"},
    Row{Fault::TokenEnded, "401 in mid-run"},
    Row{Fault::Refused, "401 for good"},
    Row{Fault::Forbidden, "403"},
    Row{Fault::NotFound, "404"},
    Row{Fault::Conflict, "409"},
    Row{Fault::PageBefore, "a page with 200"},
    Row{Fault::PageAfter, "a page with 200 after", true},
    Row{Fault::CutJson, "half a body", true},
    Row{Fault::EmptyBody, "an empty body", true},
    Row{Fault::EmptyObject, "an empty object", true},
    Row{Fault::EmptyList, "an empty list", true},
    Row{Fault::Garbage, "garbage", true},
    Row{Fault::LinkAbroad, "a link abroad", true},
    Row{Fault::Stale, "a stale node"},
};

const Row &rowOf(Fault fault)
{
    for (const Row &row : rows) {
        if (row.fault == fault)
            return row;
    }
    qFatal("a fault without a row");
}

base::Error lost(base::Fault fault, const Request &request, bool mayHaveArrived)
{
    base::Error error;
    error.fault = fault;
    error.what = base::verbatim(QString::fromLatin1("The practice wire was told to fail."));
    error.mayHaveBeenDone = mayHaveArrived && !request.isRead();
    return error;
}

Reply page(int status)
{
    Reply reply;
    reply.status = status;
    reply.headers.add("Content-Type", "text/html");
    reply.body = "<html><head><title>Error</title></head><body><h1>Error</h1></body></html>";
    return reply;
}

/// A refusal in the vendor's own form.
Reply refusal(const Request &request, int status)
{
    Reply reply;
    reply.status = status;
    reply.headers.add("Content-Type", "application/json");
    reply.body = request.system == base::System::Jamf
                     ? "{\"httpStatus\":" + QByteArray::number(status) + ",\"errors\":[]}"
                     : QByteArray(R"({"errorCode":"E0000000","errorSummary":"Refused"})");
    return reply;
}

Reply throttled()
{
    Reply reply = page(429);
    reply.headers.add("Retry-After", "2");
    reply.headers.add("X-Rate-Limit-Limit", "600");
    reply.headers.add("X-Rate-Limit-Remaining", "0");
    reply.headers.add("X-Rate-Limit-Reset", "1795514400");
    return reply;
}

Reply withBody(Reply reply, const QByteArray &body)
{
    reply.body = body;
    return reply;
}

/// The good answer with a next page on another host, in front of the true one.
Reply withLinkAbroad(const Reply &reply)
{
    Reply result = reply;
    result.headers = {{"Link", R"(<https://evil.example/api/v1/more>; rel="next")"}};
    for (const auto &[name, value] : reply.headers.all())
        result.headers.add(name, value);
    return result;
}

} // namespace

QList<Fault> allFaults()
{
    QList<Fault> all;
    for (const Row &row : rows)
        all += row.fault;
    return all;
}

QByteArray faultName(Fault fault) { return rowOf(fault).name; }

SmallWire::Arrival SmallWire::struck(rehearsal::Practice &practice, const Request &request)
{
    ++m_struckTimes;
    const Fault fault = *m_fault;
    if (m_struckTimes > 1 && (fault == Fault::ThrottledOnce || fault == Fault::TokenEnded))
        return carry(practice, request);
    if (fault == Fault::TokenEnded) {
        const bool signedIn = request.credential == base::Credential::Okta ||
                              request.credential == base::Credential::Jamf;
        if (signedIn)
            practice.plan({rehearsal::Trouble::Unauthorised, 0, 1, false, request.system});
        return carry(practice, request);
    }
    if (fault == Fault::Stale) {
        const auto before = m_before.find(request.system);
        if (before == m_before.end() || !request.isRead())
            return carry(practice, request);
        rehearsal::Practice node = *before->second;
        SmallWire other;
        return other.send(node, request);
    }
    Reply done;
    if (rowOf(fault).isDone) {
        const Arrival arrival = carry(practice, request);
        if (!arrival)
            return arrival;
        done = *arrival;
    }
    switch (fault) {
    case Fault::NoConnection:
        return base::fail(lost(base::Fault::Offline, request, false));
    case Fault::TimeoutBefore:
    case Fault::TimeoutAfter:
        return base::fail(lost(base::Fault::Timeout, request, true));
    case Fault::ResetBefore:
    case Fault::ResetAfter:
    case Fault::CutAnswer:
        return base::fail(lost(base::Fault::Offline, request, true));
    case Fault::TooLong:
    case Fault::RedirectBefore:
    case Fault::RedirectAfter:
        return base::fail(lost(base::Fault::Unexpected, request, true));
    case Fault::Error500Before:
    case Fault::Error500After:
        return refusal(request, 500);
    case Fault::Error502Before:
    case Fault::Error502After:
        return page(502);
    case Fault::Error503Before:
    case Fault::Error503After:
        return page(503);
    case Fault::Error504Before:
    case Fault::Error504After:
        return page(504);
    case Fault::ThrottledOnce:
    case Fault::Throttled:
        return throttled();
    case Fault::Refused:
        return refusal(request, 401);
    case Fault::Forbidden:
        return refusal(request, 403);
    case Fault::NotFound:
        return refusal(request, 404);
    case Fault::Conflict:
        return refusal(request, 409);
    case Fault::PageBefore:
    case Fault::PageAfter:
        return page(200);
    case Fault::CutJson:
        return withBody(done, done.body.left(done.body.size() / 2));
    case Fault::EmptyBody:
        return withBody(done, {});
    case Fault::EmptyObject:
        return withBody(done, "{}");
    case Fault::EmptyList:
        return withBody(done, "[]");
    case Fault::Garbage:
        return withBody(done, QByteArray("\xff\xfe\x00{\xc3\x28", 6));
    case Fault::LinkAbroad:
        return withLinkAbroad(done);
    case Fault::TokenEnded:
    case Fault::Stale:
        break;
    }
    return done;
}

} // namespace game
