// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "rehearsal/practice.h"

#include <QList>

#include <map>

namespace game {

using namespace latchkey;

/// What goes wrong with one request. "Before": nothing was done; "after": the work was done.
enum class Fault {
    NoConnection,
    TimeoutBefore,
    TimeoutAfter,
    ResetBefore,
    ResetAfter,
    CutAnswer, ///< fewer bytes than were announced
    TooLong,
    RedirectBefore,
    RedirectAfter,
    Error500Before,
    Error500After,
    Error502Before,
    Error502After,
    Error503Before,
    Error503After,
    Error504Before,
    Error504After,
    ThrottledOnce,
    Throttled,  ///< until the wire gives up
    TokenEnded, ///< 401 in mid-run; signing in anew helps
    Refused,    ///< 401 however often
    Forbidden,
    NotFound,
    Conflict,
    PageBefore, ///< a proxy's page with 200
    PageAfter,
    CutJson, ///< half the body, announced as such
    EmptyBody,
    EmptyObject,
    EmptyList,
    Garbage,    ///< no UTF-8, no JSON, no XML
    LinkAbroad, ///< the next page lies on another host
    Stale,      ///< a node that has not heard of the newest write
};
QList<Fault> allFaults();
QByteArray faultName(Fault fault);

/// A wire as small as can be, with the rules of the real one: signs in, fills in secrets, keeps
/// cookies, repeats what may be repeated. A value: a copy goes on from the same place.
class SmallWire
{
public:
    base::Result<base::Reply> send(rehearsal::Practice &practice, const base::Request &request);
    void forget(); ///< a new process: no token, no cookies
    /// Lets the fault meet the exchange of that number (counted from the start of the wire), and
    /// every repeat of it.
    void strike(Fault fault, int exchange);
    int exchanges() const { return int(m_lines.size()); }
    /// Method and target of every exchange.
    const QList<QByteArray> &lines() const { return m_lines; }

private:
    using Arrival = base::Result<base::Reply>;
    Arrival exchange(rehearsal::Practice &practice, const base::Request &request);
    Arrival carry(rehearsal::Practice &practice, const base::Request &request);
    Arrival struck(rehearsal::Practice &practice, const base::Request &request);
    Arrival attempt(rehearsal::Practice &practice, const base::Request &request);
    base::Result<void> signIn(rehearsal::Practice &practice);
    base::Result<bool> renewed(rehearsal::Practice &practice, const base::Request &request);
    void keepCookies(const base::Reply &reply);

    QByteArray m_token;
    QMap<QByteArray, QByteArray> m_cookies;
    std::optional<base::Error> m_refused; ///< the sign-in: not tried again
    QList<QByteArray> m_lines;
    std::optional<Fault> m_fault;
    int m_faultAt = -1;
    QByteArray m_struckLine; ///< of the request that the fault has met
    int m_struckTimes = 0;
    std::map<base::System, std::shared_ptr<const rehearsal::Practice>>
        m_before; ///< the newest write
};

} // namespace game
