// SPDX-License-Identifier: MIT
#include "session/watched_wire.h"

#include <QPointer>

namespace latchkey::session {

namespace {

QByteArray requestIdOf(const base::Reply &reply)
{
    for (const char *name : {"X-Okta-Request-Id", "X-Request-Id", "CF-RAY"}) {
        if (reply.headers.has(name))
            return reply.headers.value(name).left(80);
    }
    return {};
}

} // namespace

void WatchedWire::send(const base::Request &request, QObject *context,
                       engine::Then<base::Result<base::Reply>> then)
{
    if (m_before)
        m_before();
    Call call;
    call.at = m_clock.now();
    call.system = request.system;
    call.method = request.method;
    call.label = request.label;
    const QPointer<WatchedWire> self(this);
    m_wire->send(request, context,
                 [self, call, then = std::move(then)](base::Result<base::Reply> reply) mutable {
                     if (self) {
                         call.milliseconds = call.at.msecsTo(self->m_clock.now());
                         if (reply) {
                             call.status = reply->status;
                             call.requestId = requestIdOf(*reply);
                         } else {
                             call.status = reply.error().status;
                             call.trouble = reply.error().what.translated();
                             call.requestId = reply.error().requestId;
                         }
                         emit self->called(call);
                     }
                     then(std::move(reply));
                 });
}

void WatchedWire::signOut(QObject *context, std::function<void()> then)
{
    m_wire->signOut(context, std::move(then));
}

} // namespace latchkey::session
