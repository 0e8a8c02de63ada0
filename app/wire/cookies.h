// SPDX-License-Identifier: MIT
#pragma once

#include "base/http.h"

#include <QMap>

namespace latchkey::wire {

/// The cookies that keep a client on one node of a clustered Jamf Pro, and no other: jpro-ingress,
/// APBALANCEID, JSESSIONID (developer.jamf.com, "Sticky sessions", read 2026-11-24). The nodes
/// learn from each other within a minute only, so a read after a write must reach the same one.
class Cookies
{
public:
    void take(const base::Headers &headers);
    QByteArray header() const; ///< the value of `Cookie`; empty without any
    void clear() { m_all.clear(); }

private:
    void takeOne(const QByteArray &line);

    QMap<QByteArray, QByteArray> m_all;
};

} // namespace latchkey::wire
