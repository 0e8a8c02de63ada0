// SPDX-License-Identifier: MIT
// What becomes of an answer: told, repeated, or sent again with a new sign-in.
#include "base/request_id.h"
#include "wire/call.h"
#include "wire/door.h"
#include "wire/http_wire.h"

namespace latchkey::wire {

namespace {

/// A write whose token had run out: it was most likely not done, but only a look can tell.
base::Error writeWithOldToken(const base::Reply &reply)
{
    base::Error error;
    error.fault = base::Fault::Unauthorised;
    error.status = reply.status;
    error.requestId = base::requestIdOf(reply);
    error.mayHaveBeenDone = true;
    error.what =
        base::text("wire", QT_TRANSLATE_NOOP("wire", "The sign-in had ended when the change "
                                                     "was sent."));
    error.means =
        base::text("wire", QT_TRANSLATE_NOOP("wire", "There is a new sign-in now; whether "
                                                     "the change was made is looked up."));
    error.advice = base::text("wire", QT_TRANSLATE_NOOP("wire", "Carry on with “apply”."));
    return error;
}

} // namespace

void HttpWire::arrived(quint64 number, Arrival arrival)
{
    Call *call = find(number);
    note(call->request.system, call->request.method, call->request.label, arrival,
         call->left.msecsTo(m_clock.now()));
    if (auto *reply = std::get_if<base::Reply>(&arrival)) {
        reply->origin = call->route.origin;
        m_lanes.at(call->request.system).pace().took(call->bucket(), *reply, m_clock.now());
        if (Door *door = doorOf(call->request.credential)) {
            door->session().saw(*reply, m_clock.now());
            const base::Headers told = door->session().told();
            for (const auto &[name, value] : told.all())
                reply->headers.add(name, value);
        }
        sawDeprecation(call->request, *reply);
    }
    if (const auto wait = repeatAfter(call->rule(), arrival, call->repeats)) {
        ++call->repeats;
        repeat(number, *wait);
    } else if (const auto *reply = std::get_if<base::Reply>(&arrival)) {
        refused(number, *reply);
    } else {
        finish(number,
               base::fail(toError(std::get<Failure>(arrival), call->request, call->host())));
    }
}

void HttpWire::sawDeprecation(const base::Request &request, const base::Reply &reply)
{
    const QByteArray said = reply.headers.value("Deprecation");
    if (!said.isEmpty() && m_deprecated.insert(request.label).second)
        emit deprecated(request.system, request.label, said);
}

void HttpWire::repeat(quint64 number, std::chrono::milliseconds wait)
{
    const Call *call = find(number);
    Lane &lane = m_lanes.at(call->request.system);
    lane.ended(number);
    lane.add(number, !call->request.isRead(), call->bucket(), m_clock.now().addMSecs(wait.count()));
    pump(call->request.system);
}

void HttpWire::refused(quint64 number, const base::Reply &reply)
{
    Call *call = find(number);
    Door *door = doorOf(call->request.credential);
    switch (door ? door->session().refusal(call->request, reply) : Refusal::None) {
    case Refusal::None:
        finish(number, reply);
        return;
    case Refusal::Renew:
        renew(number, reply);
        return;
    case Refusal::Repeat:
        if (std::exchange(call->repeated, true))
            finish(number, reply);
        else
            transmit(number);
        return;
    case Refusal::AskFirst:
        door->ask(call->leash, [this, number, reply](std::optional<bool> isGood) {
            if (isGood == false)
                renew(number, reply);
            else
                finish(number, reply);
        });
        return;
    }
}

void HttpWire::renew(quint64 number, const base::Reply &reply)
{
    Call *call = find(number);
    if (std::exchange(call->renewed, true)) {
        finish(number, reply);
        return;
    }
    Door *door = doorOf(call->request.credential);
    door->forget(call->generation);
    door->enter(call->leash, [this, number, reply](const base::Result<void> &result) {
        if (!result)
            finish(number, base::fail(result.error()));
        else if (find(number)->request.isRead())
            transmit(number);
        else
            finish(number, base::fail(writeWithOldToken(reply)));
    });
}

void HttpWire::finish(quint64 number, const base::Result<base::Reply> &result)
{
    const auto found = m_calls.find(number);
    const std::unique_ptr<Call> call = std::move(found->second);
    m_calls.erase(found);
    m_lanes.at(call->request.system).ended(number);
    call->leash->deleteLater();
    QMetaObject::invokeMethod(
        this, [this, system = call->request.system] { pump(system); }, Qt::QueuedConnection);
    if (call->context)
        call->then(result);
}

void HttpWire::cancel(quint64 number)
{
    const auto found = m_calls.find(number);
    if (found == m_calls.end())
        return;
    const std::unique_ptr<Call> call = std::move(found->second);
    m_calls.erase(found);
    m_lanes.at(call->request.system).ended(number);
    delete call->leash;
    // Later: the owner's other calls are still to be cancelled, and none of them may start now.
    QMetaObject::invokeMethod(
        this, [this, system = call->request.system] { pump(system); }, Qt::QueuedConnection);
}

} // namespace latchkey::wire
