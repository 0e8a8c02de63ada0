// SPDX-License-Identifier: MIT
#include "wire/http_wire.h"

#include "wire/call.h"
#include "wire/door.h"
#include "wire/session.h"
#include "wire/transport.h"

#include <QRandomGenerator>

namespace latchkey::wire {

using namespace Qt::StringLiterals;
using base::Credential;
using base::System;

namespace {

// Okta: "at most 2-4 in flight" of the 75 an org has (rl2-concurrency); Jamf: at most 5
// connections (developer.jamf.com, scalability); both read 2026-11-24.
int mostAtOnce(System system)
{
    switch (system) {
    case System::Okta:
        return 4;
    case System::Jamf:
        return 5;
    case System::Scep:
        return 2;
    }
    return 1;
}

Lane newLane(System system)
{
    return Lane(Pace(system, mostAtOnce(system),
                     [] { return QRandomGenerator::global()->generateDouble(); }));
}

} // namespace

HttpWire::HttpWire(WireSettings settings, Secrets secrets, engine::Clock &clock,
                   std::unique_ptr<Log> log)
    : m_settings(std::move(settings))
    , m_secrets(std::move(secrets))
    , m_clock(clock)
    , m_log(std::move(log))
    , m_transport(std::make_unique<Transport>(m_settings, clock))
{
    for (const System system : {System::Okta, System::Jamf, System::Scep})
        m_lanes.emplace(system, newLane(system));
}

HttpWire::~HttpWire() { m_calls.clear(); }

HttpWire::Call *HttpWire::find(quint64 number) const
{
    const auto found = m_calls.find(number);
    return found == m_calls.end() ? nullptr : found->second.get();
}

void HttpWire::send(const base::Request &request, QObject *context,
                    engine::Then<base::Result<base::Reply>> then)
{
    QObject *owner = context ? context : this;
    const auto route = routeOf(request, m_settings);
    if (!route) {
        QMetaObject::invokeMethod(
            owner, [then = std::move(then), error = route.error()] { then(base::fail(error)); },
            Qt::QueuedConnection);
        return;
    }
    const quint64 number = ++m_lastNumber;
    auto call = std::make_unique<Call>();
    call->number = number;
    call->request = request;
    call->route = *route;
    call->context = owner;
    call->then = std::move(then);
    call->leash = new QObject(this);
    m_lanes.at(request.system).add(number, !request.isRead(), call->bucket());
    m_calls[number] = std::move(call);
    connect(owner, &QObject::destroyed, m_calls[number]->leash, [this, number] { cancel(number); });
    QMetaObject::invokeMethod(
        this, [this, system = request.system] { pump(system); }, Qt::QueuedConnection);
}

void HttpWire::pump(System system)
{
    while (const auto number = m_lanes.at(system).next(m_clock.now()))
        start(*number);
    wakeLater(system);
}

void HttpWire::wakeLater(System system)
{
    const auto when = m_lanes.at(system).wakeAt();
    QDateTime &planned = m_wakes[system];
    if (!when || (planned.isValid() && planned <= *when))
        return;
    planned = *when;
    const qint64 wait = qMax<qint64>(1, m_clock.now().msecsTo(*when));
    m_clock.after(std::chrono::milliseconds(wait), this, [this, system, at = *when] {
        if (m_wakes[system] == at)
            m_wakes[system] = {};
        pump(system);
    });
}

void HttpWire::start(quint64 number)
{
    const Call *call = find(number);
    Door *door = doorOf(call->request.credential);
    if (!door) {
        transmit(number);
        return;
    }
    door->enter(call->leash, [this, number](const base::Result<void> &result) {
        if (result)
            transmit(number);
        else
            finish(number, base::fail(result.error()));
    });
}

void HttpWire::transmit(quint64 number)
{
    Call *call = find(number);
    const auto outgoing = outgoingFor(*call);
    if (!outgoing) {
        finish(number, base::fail(outgoing.error()));
        return;
    }
    call->left = m_clock.now();
    m_transport->exchange(*outgoing, call->leash,
                          [this, number](const Arrival &arrival) { arrived(number, arrival); });
}

base::Result<Outgoing> HttpWire::outgoingFor(Call &call)
{
    const base::Request &request = call.request;
    auto body = mayHoldPlaces(request) ? filled(request, m_secrets)
                                       : base::Result<QByteArray>(request.body);
    if (!body)
        return base::fail(body.error());
    Outgoing outgoing{request.method, call.route.url, {},
                      *body,          request.label,  request.largestBody};
    outgoing.headers.add("Accept", request.accept);
    if (!request.contentType.isEmpty())
        outgoing.headers.add("Content-Type", request.contentType);
    if (request.credential == Credential::ScepChallenge) {
        const QByteArray user = m_secrets.value("scep.user").expose();
        const QByteArray password = m_secrets.value("scep.password").expose();
        if (user.isEmpty() || password.isEmpty())
            return base::fail(missingSecrets(u"SCEP"_s, {u"scep.user + scep.password"_s}));
        outgoing.headers.add("Authorization", "Basic " + (user + ':' + password).toBase64());
    }
    if (Door *door = doorOf(request.credential)) {
        call.generation = door->generation();
        const base::Headers own = door->session().authorisation(outgoing, m_clock.now());
        for (const auto &[name, value] : own.all())
            outgoing.headers.add(name, value);
    }
    return outgoing;
}

} // namespace latchkey::wire
