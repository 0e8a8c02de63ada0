// SPDX-License-Identifier: MIT
#include "engine/driver.h"

#include "engine/page_walk.h"
#include "tenant/jamf/macs.h"
#include "tenant/okta/accounts.h"

#include <algorithm>

namespace latchkey::engine {

namespace {

/// From so many rows on, judging holds the event loop longer than a person should feel.
constexpr size_t manyRows = 2000;

template<class Rows>
bool isMany(const std::shared_ptr<const Rows> &rows)
{
    return rows && rows->size() >= manyRows;
}
bool isMany(const QJsonValue &) { return false; }

bool isLarge(const tenant::Value &value)
{
    return std::visit([](const auto &rows) { return isMany(rows); }, value);
}

bool isLarge(const base::Result<tenant::Value> &value, const std::optional<tenant::Part> &part)
{
    return value ? isLarge(*value) : part && isLarge(part->rows);
}

bool isLarge(const Answer &answer)
{
    const auto *read = std::get_if<WasRead>(&answer);
    const auto *stop = std::get_if<Stop>(&answer);
    return (read && isLarge(read->value, read->part)) ||
           (stop && std::any_of(stop->parts.begin(), stop->parts.end(),
                                [](const WasRead &one) { return isLarge(one.value, one.part); }));
}

bool isLarge(const recipe::Facts &facts)
{
    return std::any_of(facts.readings.begin(), facts.readings.end(), [](const auto &reading) {
        return isLarge(reading.second.value, reading.second.part);
    });
}

} // namespace

Driver::Driver(const recipe::Graph &graph, Start start, Journal &journal, Ports ports,
               QObject *parent)
    : QObject(parent)
    , m_onlyReads(start.mode == Mode::Check || start.mode == Mode::Plan)
    , m_run(graph, std::move(start), ports.clock.now())
    , m_journal(journal)
    , m_ports(ports)
    , m_flight(std::make_unique<QObject>())
{
}

Driver::~Driver() = default;

void Driver::start() { perform(); }

void Driver::stop()
{
    if (m_done)
        return;
    Stop stop{{}, m_onlyReads ? parts() : std::vector<WasRead>()};
    m_flight = std::make_unique<QObject>();
    take(stop);
}

std::vector<WasRead> Driver::parts() const
{
    base::Error error;
    error.fault = base::Fault::Cancelled;
    error.what = base::text("engine", QT_TRANSLATE_NOOP("engine", "Stopped before all was read."));
    error.advice = base::text("engine", QT_TRANSLATE_NOOP("engine", "Check again."));
    std::vector<WasRead> all;
    for (PageWalk *walk : m_flight->findChildren<PageWalk *>()) {
        if (auto part = walk->part())
            all.push_back({walk->key(), base::fail(error), std::move(part)});
    }
    return all;
}

void Driver::pause()
{
    m_pausing = true;
    m_run.endAfterThisWrite();
}

void Driver::take(Answer answer)
{
    m_answers.push_back(std::move(answer));
    takeNext();
}

void Driver::takeNext()
{
    if (m_judging || m_answers.empty())
        return;
    const Answer answer = std::move(m_answers.front());
    m_answers.pop_front();
    const QDateTime now = m_ports.clock.now();
    if (!isLarge(answer) && !isLarge(m_run.facts())) {
        m_run.take(answer, now);
        taken();
        return;
    }
    m_judging = true;
    auto next = std::make_shared<Run>(m_run);
    m_beside.run(
        this, [next, answer, now] { next->take(answer, now); },
        [this, next] {
            m_judging = false;
            m_run = std::move(*next);
            if (m_pausing)
                m_run.endAfterThisWrite();
            taken();
        });
}

/// What came meanwhile, a Stop above all, is taken before anything else is sent.
void Driver::taken()
{
    if (m_answers.empty())
        perform();
    else
        takeNext();
}

/// Writes the lines and tells the events; false when the journal could not be written.
bool Driver::flush()
{
    for (const Event &event : m_run.drain()) {
        if (const auto *line = std::get_if<Line>(&event)) {
            const auto kept = m_journal.append(line->json);
            if (kept || m_run.isFinished())
                continue;
            m_run.take(Stop{kept.error()}, m_ports.clock.now());
            return false;
        }
        emit happened(event);
    }
    return true;
}

/// Performs all wishes that are not under way yet. Never re-entered: an answer that comes during it
/// is taken in the same loop.
void Driver::perform()
{
    if (m_performing || m_done)
        return;
    m_performing = true;
    while (!flush())
        m_flight = std::make_unique<QObject>();
    const std::vector<Wish> wishes = m_run.next();
    for (const Wish &wish : wishes)
        std::visit([this](const auto &one) { performOne(one); }, wish);
    m_performing = false;
}

void Driver::performOne(const Read &read)
{
    const QByteArray key = read.reading.key;
    if (m_reading.contains(key))
        return;
    m_reading.insert(key);
    auto *walk = new PageWalk(read.reading, m_ports.wire, m_beside, m_flight.get());
    connect(walk, &PageWalk::progressed, this,
            [this, key, step = m_run.askedBy(key)](qint64 done, qint64 total) {
                emit progressed(step, key, done, total);
            });
    connect(walk, &PageWalk::ended, this, [this, key, walk](const auto &value, const auto &part) {
        walk->deleteLater();
        m_reading.remove(key);
        take(WasRead{key, value, part});
    });
    walk->start();
}

void Driver::performOne(const Apply &apply)
{
    if (std::exchange(m_busy, true))
        return;
    const int number = apply.number;
    m_ports.wire.send(*apply.change.apply, m_flight.get(),
                      [this, number](base::Result<base::Reply> reply) {
                          m_busy = false;
                          take(WasSent{number, std::move(reply)});
                      });
}

void Driver::performOne(const Wait &wait)
{
    if (std::exchange(m_busy, true))
        return;
    m_ports.clock.after(wait.time, m_flight.get(), [this] {
        m_busy = false;
        take(Waited{});
    });
}

void Driver::performOne(const AskHuman &ask)
{
    if (std::exchange(m_busy, true))
        return;
    const recipe::StepId step = ask.step;
    m_ports.asker.ask(step, ask.ask, m_flight.get(), [this, step](HumanAnswer answer) {
        m_busy = false;
        take(WasAsked{step, std::move(answer.answer), std::move(answer.evidence)});
    });
}

void Driver::performOne(const Confirm &confirm)
{
    if (std::exchange(m_busy, true))
        return;
    m_ports.asker.confirm(confirm.changes, confirm.changedSince, m_flight.get(), [this](bool yes) {
        m_busy = false;
        take(WasConfirmed{yes});
    });
}

void Driver::performOne(const Finished &finish)
{
    m_done = true;
    m_flight = std::make_unique<QObject>();
    emit finished(finish.exitCode);
}

} // namespace latchkey::engine
