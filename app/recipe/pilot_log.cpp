// SPDX-License-Identifier: MIT
#include "recipe/pilot_log.h"

#include "recipe/pilot_events.h"

namespace latchkey::recipe {

using namespace Qt::StringLiterals;

namespace {

bool isKeys(const PilotEvent &event)
{
    return event.type == u"device.platform_sso.keys.register"_s;
}

bool isAccount(const PilotEvent &event) { return event.type == u"device.local_account.create"_s; }

/// The old family of events retires; both are looked for.
bool isUser(const PilotEvent &event)
{
    return event.type == u"device.platform_sso.enrollment.create"_s ||
           event.type == u"device.password_sync.enrollment.create"_s;
}

QDateTime timeOf(const PilotEvent &event)
{
    return QDateTime::fromString(event.published, Qt::ISODate);
}

void note(const PilotEvent &event, PilotLog &log)
{
    if (!isKeys(event) && !isAccount(event) && !isUser(event))
        return;
    if (!event.success) {
        log.failure = event.reason.isEmpty() ? event.type : event.reason;
        return;
    }
    log.failure.clear();
    if (isKeys(event))
        log.registeredAt = timeOf(event);
    else if (isAccount(event) && !log.accountAt.isValid())
        log.accountAt = timeOf(event);
}

} // namespace

PilotLog pilotLog(const Facts &facts, const PilotMac &mac)
{
    const std::vector<PilotEvent> events = pilotEvents(facts, mac.serial);
    PilotLog log;
    QString accountOf;
    for (const PilotEvent &event : events) {
        if (isAccount(event) && event.success && !log.accountAt.isValid())
            accountOf = event.who;
        note(event, log);
    }
    if (!log.registeredAt.isValid())
        log.registeredAt = log.accountAt; // only a registered Mac can make an account at login
    for (const PilotEvent &event : events) {
        const bool before = !log.accountAt.isValid() || timeOf(event) < log.accountAt;
        // The login that makes the account enrols its own user; the order of the two is not told.
        const bool sameLogin = log.accountAt.isValid() && event.who == accountOf;
        if (isUser(event) && event.success && before && !sameLogin)
            log.userAt = timeOf(event);
    }
    return log;
}

} // namespace latchkey::recipe
