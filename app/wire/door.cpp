// SPDX-License-Identifier: MIT
#include "wire/door.h"

#include "wire/retry.h"
#include "wire/transport.h"

namespace latchkey::wire {

namespace {

constexpr int mostSteps = 8; ///< nonce, clock, scopes, old path: none of them twice
constexpr std::chrono::milliseconds signOutLimit{10'000};

base::Error endless(const QUrl &url)
{
    base::Error error;
    error.what = base::text("wire", QT_TRANSLATE_NOOP("wire", "The sign-in at %1 comes to no end."),
                            {url.host()});
    error.advice = base::text("wire", QT_TRANSLATE_NOOP("wire", "Check that the address is that of "
                                                                "the tenant itself."));
    return error;
}

} // namespace

Door::Door(std::unique_ptr<Session> session, Transport &transport, engine::Clock &clock, Note note)
    : m_session(std::move(session))
    , m_transport(transport)
    , m_clock(clock)
    , m_note(std::move(note))
{
}

Door::~Door() = default;

void Door::enter(QObject *context, engine::Then<base::Result<void>> then)
{
    if (m_session->isReady(m_clock.now())) {
        then({});
        return;
    }
    m_waiting.push_back({context, std::move(then)});
    if (!m_leash)
        step();
}

QObject *Door::newLeash()
{
    if (m_leash)
        m_leash->deleteLater();
    m_leash = new QObject(this);
    return m_leash;
}

void Door::step()
{
    const auto outgoing = m_session->signIn(m_clock.now());
    if (!outgoing) {
        settle(base::fail(outgoing.error()));
        return;
    }
    if (++m_steps > mostSteps) {
        settle(base::fail(endless(outgoing->url)));
        return;
    }
    send(*outgoing, newLeash(),
         [this, sent = *outgoing](const Arrival &arrival) { arrived(sent, arrival); });
}

void Door::send(const Outgoing &outgoing, QObject *context, std::function<void(Arrival)> then)
{
    const QDateTime left = m_clock.now();
    m_transport.exchange(outgoing, context,
                         [this, outgoing, left, then = std::move(then)](const Arrival &arrival) {
                             m_note(outgoing, arrival, left.msecsTo(m_clock.now()));
                             then(arrival);
                         });
}

void Door::arrived(const Outgoing &outgoing, const Arrival &arrival)
{
    if (const auto wait = repeatAfter(Repeat::Freely, arrival, m_repeats)) {
        ++m_repeats;
        --m_steps;
        m_clock.after(*wait, newLeash(), [this] { step(); });
        return;
    }
    if (const auto *failure = std::get_if<Failure>(&arrival)) {
        settle(base::fail(toError(*failure, {}, outgoing.url.host().toUtf8())));
        return;
    }
    take(std::get<base::Reply>(arrival));
}

void Door::take(const base::Reply &reply)
{
    const auto isIn = m_session->take(reply, m_clock.now());
    if (!isIn) {
        settle(base::fail(isIn.error()));
    } else if (!*isIn) {
        step();
    } else {
        ++m_generation;
        settle({});
    }
}

void Door::settle(const base::Result<void> &result)
{
    if (m_leash)
        m_leash->deleteLater();
    m_leash = nullptr;
    m_steps = 0;
    m_repeats = 0;
    for (const Waiting &one : std::exchange(m_waiting, {})) {
        if (one.context)
            one.then(result);
    }
}

void Door::ask(QObject *context, engine::Then<std::optional<bool>> then)
{
    const auto question = m_session->question();
    if (!question) {
        then(std::nullopt);
        return;
    }
    send(*question, context, [then = std::move(then)](const Arrival &arrival) {
        const auto *reply = std::get_if<base::Reply>(&arrival);
        const bool isKnown = reply && (reply->isGood() || reply->status == 401);
        then(isKnown ? std::optional(reply->isGood()) : std::nullopt);
    });
}

void Door::signOut(QObject *context, engine::Then<SignedOut> then)
{
    const auto outgoing = m_session->signOut(m_clock.now());
    if (!outgoing) {
        then(SignedOut::Nothing);
        return;
    }
    auto *leash = new QObject(this);
    auto done = [leash, context = QPointer<QObject>(context),
                 then = std::move(then)](SignedOut came) {
        leash->deleteLater();
        if (context)
            then(came);
    };
    auto once = std::make_shared<engine::Then<SignedOut>>(std::move(done));
    const auto end = [once](SignedOut came) {
        if (const auto call = std::exchange(*once, {}))
            call(came);
    };
    m_clock.after(signOutLimit, leash, [end] { end(SignedOut::NotKnown); });
    send(*outgoing, leash, [end](const Arrival &arrival) {
        const auto *reply = std::get_if<base::Reply>(&arrival);
        end(reply && reply->isGood() ? SignedOut::Ended : SignedOut::NotKnown);
    });
}

void Door::forget(int generation)
{
    if (generation == m_generation)
        m_session->forget();
}

void Door::replace(std::unique_ptr<Session> session)
{
    const bool isSigningIn = m_leash != nullptr;
    m_session = std::move(session);
    ++m_generation;
    m_steps = 0;
    m_repeats = 0;
    if (isSigningIn)
        step();
}

} // namespace latchkey::wire
