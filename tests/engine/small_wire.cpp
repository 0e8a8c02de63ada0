// SPDX-License-Identifier: MIT
#include "small_wire.h"

#include "base/secret.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace game {

using namespace Qt::StringLiterals;
using base::Reply;
using base::Request;
using base::Result;

namespace {

constexpr int mostRepeats = 4;

base::Error failed(base::Fault fault, const Request &request, bool mayHaveArrived)
{
    base::Error error;
    error.fault = fault;
    error.what = base::verbatim(u"No answer came."_s);
    error.mayHaveBeenDone = mayHaveArrived && !request.isRead();
    return error;
}

/// As the real wire does: reads freely, writes only where they were turned away at the door.
bool mayRepeat(const Request &request, const Result<Reply> &arrival)
{
    const bool isFree = request.isRead() && request.credential != base::Credential::ScepChallenge;
    if (!arrival)
        return isFree && arrival.error().fault == base::Fault::Offline;
    return arrival->status == 429 || (isFree && arrival->status >= 500);
}

} // namespace

void SmallWire::forget()
{
    m_token.clear();
    m_cookies.clear();
    m_refused.reset();
    m_fault.reset();
}

void SmallWire::strike(Fault fault, int exchange)
{
    m_fault = fault;
    m_faultAt = exchange;
}

void SmallWire::keepCookies(const Reply &reply)
{
    for (const QByteArray &cookie : reply.headers.values("Set-Cookie")) {
        const QByteArray pair = cookie.split(';').first();
        m_cookies[pair.left(pair.indexOf('='))] = pair.mid(pair.indexOf('=') + 1);
    }
}

/// One exchange that nothing goes wrong with, but for the troubles of the practice tenants.
SmallWire::Arrival SmallWire::carry(rehearsal::Practice &practice, const Request &request)
{
    rehearsal::Incoming incoming{request.method, request.target, {}, request.body};
    const auto secrets = practice.secrets();
    const bool jamf = request.system == base::System::Jamf;
    const QByteArray host = jamf ? practice.jamfHost() : practice.oktaHost();
    incoming.headers.add("Host", host);
    incoming.headers.add("Accept", request.accept);
    if (!request.contentType.isEmpty())
        incoming.headers.add("Content-Type", request.contentType);
    for (auto it = m_cookies.begin(); jamf && it != m_cookies.end(); ++it)
        incoming.headers.add("Cookie", it.key() + '=' + it.value());
    if (request.credential == base::Credential::Okta)
        incoming.headers.add("Authorization", "SSWS " + secrets["okta.token"]);
    if (request.credential == base::Credential::Jamf)
        incoming.headers.add("Authorization", "Bearer " + m_token);
    if (request.credential == base::Credential::ScepChallenge) {
        const QByteArray pair = secrets["scep.user"] + ':' + secrets["scep.password"];
        incoming.headers.add("Authorization", "Basic " + pair.toBase64());
    }
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        incoming.body.replace(base::secretPlace(it.key()), it.value());
    if (!request.isRead())
        m_before[request.system] = std::make_shared<const rehearsal::Practice>(practice);
    auto reply = practice.answer(request.system, incoming);
    if (!reply)
        return base::fail(failed(base::Fault::Offline, request, true));
    reply->origin = "https://" + host;
    keepCookies(*reply);
    return *reply;
}

SmallWire::Arrival SmallWire::exchange(rehearsal::Practice &practice, const Request &request)
{
    const QByteArray line = base::methodName(request.method) + ' ' + request.target;
    if (m_fault && exchanges() == m_faultAt) {
        m_struckLine = line;
        m_struckTimes = 0;
    }
    m_lines += line;
    return m_struckLine == line ? struck(practice, request) : carry(practice, request);
}

Result<void> SmallWire::signIn(rehearsal::Practice &practice)
{
    if (m_refused)
        return base::fail(*m_refused);
    const auto secrets = practice.secrets();
    Request request;
    request.system = base::System::Jamf;
    request.method = base::Method::Post;
    request.target = "/api/v1/oauth/token";
    request.contentType = "application/x-www-form-urlencoded";
    request.body =
        "grant_type=client_credentials&client_id=" + secrets["jamf.client-id"].toPercentEncoding() +
        "&client_secret=" + secrets["jamf.client-secret"].toPercentEncoding();
    auto reply = exchange(practice, request);
    for (int i = 0; i < mostRepeats && (!reply || reply->status == 429 || reply->status >= 500);
         ++i)
        reply = exchange(practice, request);
    if (!reply)
        return base::fail(failed(reply.error().fault, request, false));
    if (reply->status == 400 || reply->status == 401) {
        m_refused = failed(base::Fault::Unauthorised, request, false);
        return base::fail(*m_refused);
    }
    const QJsonObject body = QJsonDocument::fromJson(reply->body).object();
    m_token = body[u"access_token"_s].toString().toUtf8();
    if (!reply->isGood() || m_token.isEmpty())
        return base::fail(failed(base::Fault::Unexpected, request, false));
    return {};
}

/// After a 401: whether the request may be sent again. The Classic API says 401 for a missing right
/// too, so there the token itself is asked about first.
Result<bool> SmallWire::renewed(rehearsal::Practice &practice, const Request &request)
{
    if (request.credential != base::Credential::Jamf)
        return request.isRead();
    Request question;
    question.system = base::System::Jamf;
    question.credential = base::Credential::Jamf;
    question.target = "/api/v1/auth";
    if (request.target.startsWith("/JSSResource")) {
        const auto answer = exchange(practice, question);
        if (!answer || answer->status != 401)
            return false;
    }
    m_token.clear();
    if (const auto in = signIn(practice); !in)
        return base::fail(in.error());
    if (!request.isRead())
        return base::fail(failed(base::Fault::Unauthorised, request, true));
    return true;
}

Result<Reply> SmallWire::attempt(rehearsal::Practice &practice, const Request &request)
{
    if (request.credential == base::Credential::Jamf && m_token.isEmpty()) {
        if (const auto in = signIn(practice); !in)
            return base::fail(in.error());
    }
    auto arrival = exchange(practice, request);
    if (!arrival || arrival->status != 401)
        return arrival;
    const auto again = renewed(practice, request);
    if (!again)
        return base::fail(again.error());
    return *again ? exchange(practice, request) : arrival;
}

Result<Reply> SmallWire::send(rehearsal::Practice &practice, const Request &request)
{
    auto arrival = attempt(practice, request);
    for (int i = 0; i < mostRepeats && mayRepeat(request, arrival); ++i)
        arrival = attempt(practice, request);
    m_struckLine.clear();
    return arrival;
}

} // namespace game
