// SPDX-License-Identifier: MIT
#pragma once

#include "wire/http_wire.h"
#include "wire/retry.h"
#include "wire/route.h"

#include <QPointer>

namespace latchkey::wire {

/// A request from the moment it was given to the wire until its answer is told.
struct HttpWire::Call
{
    quint64 number = 0;
    base::Request request;
    Route route;
    QPointer<QObject> context;
    engine::Then<base::Result<base::Reply>> then;
    QObject *leash = nullptr; ///< deleting it ends what is under way for this call
    QDateTime left;
    int repeats = 0;
    int generation = 0;    ///< of the token it was sent with
    bool renewed = false;  ///< was sent again with a new token
    bool repeated = false; ///< was sent again because the session asked for it

    QByteArray bucket() const { return base::methodName(request.method) + ' ' + request.label; }
    /// A challenge is spent by being read: it is asked for once, like a write.
    Repeat rule() const
    {
        const bool isFree =
            request.isRead() && request.credential != base::Credential::ScepChallenge;
        return !isFree ? Repeat::NotOnceSent : request.shrinks ? Repeat::Smaller : Repeat::Freely;
    }
    QByteArray host() const { return route.origin.mid(8); }
};

} // namespace latchkey::wire
