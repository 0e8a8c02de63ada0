// SPDX-License-Identifier: MIT
#include "engine/page_walk.h"

#include <QPointer>

namespace latchkey::engine {

using base::Reply;
using base::Request;
using base::Result;

namespace {

/// A body from here on takes so long to read that it is read beside the event loop.
constexpr qsizetype largeBody = 64 * 1024;

} // namespace

PageWalk::PageWalk(const tenant::Reading &reading, Wire &wire, Beside &beside, QObject *parent)
    : QObject(parent)
    , m_key(reading.key)
    , m_first(reading.first)
    , m_wire(wire)
    , m_beside(beside)
{
    m_reading->reader = reading.open();
}

void PageWalk::start() { ask(m_first); }

std::optional<tenant::Part> PageWalk::part()
{
    if (!m_hasRows)
        return std::nullopt;
    const std::lock_guard alone(m_reading->use);
    m_reading->isOver = true; // a page may wait for a thread, and part() gives the rows away
    return m_reading->reader->part();
}

void PageWalk::ask(const Request &request)
{
    m_flight = std::make_unique<QObject>();
    m_current = request;
    m_wire.send(request, m_flight.get(), [this](const Result<Reply> &reply) { arrived(reply); });
}

void PageWalk::arrived(const Result<Reply> &reply)
{
    if (m_isReading)
        m_early = reply;
    else if (reply)
        read(*reply);
    else if (m_current.shrinks && reply.error().fault == base::Fault::Timeout)
        read({504, {}, {}, {}}); // the reader asks for less
    else
        end(base::fail(reply.error()));
}

void PageWalk::read(const Reply &reply)
{
    m_asked = m_reading->reader->ahead(reply);
    m_isReading = true;
    if (m_asked)
        ask(*m_asked);
    if (reply.body.size() < largeBody) {
        wasRead(m_reading->reader->take(reply));
        return;
    }
    const auto next = std::make_shared<Next>();
    m_beside.run(
        this,
        [reading = m_reading, reply, next] {
            const std::lock_guard alone(reading->use);
            if (!reading->isOver)
                *next = reading->reader->take(reply);
        },
        [this, next] { wasRead(*next); });
}

void PageWalk::wasRead(const Next &next)
{
    m_isReading = false;
    if (!next || !*next) {
        end(next);
        return;
    }
    m_hasRows = true;
    const QPointer<PageWalk> self(this);
    emit progressed(m_reading->reader->done(), m_reading->reader->total());
    if (self)
        goOn(**next);
}

/// Mostly the next page is under way or here already; where the reader wants another it is given
/// up.
void PageWalk::goOn(const Request &next)
{
    const auto early = std::exchange(m_early, std::nullopt);
    if (m_asked != next)
        ask(next);
    else if (early)
        arrived(*early);
}

void PageWalk::end(const Next &last)
{
    m_flight.reset();
    m_hasRows = false; // told now
    if (last)
        emit ended(m_reading->reader->finish(), std::nullopt);
    else
        emit ended(base::fail(last.error()), m_reading->reader->part());
}

} // namespace latchkey::engine
