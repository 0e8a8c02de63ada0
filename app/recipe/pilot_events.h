// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/step.h"

namespace latchkey::recipe {

/// One event of Okta's System Log on a pilot Mac.
struct PilotEvent
{
    QString type;
    bool success = false;
    QString reason;
    QString who; ///< the actor, else the target; may be empty
    QString published;
};

/// Readings behind pilotEvents(): the pilot group, the log, and for a Mac that no event names by
/// its serial number the device that Okta knows under it; empty once all are there.
std::vector<tenant::Reading> pilotEventNeeds(const Facts &facts);

/// The key of the device with that serial number, {id, name, status}.
QByteArray deviceKey(const QString &serial);
/// Okta's ids of that Mac: a Mac that was erased and enrolled again has several.
QSet<QString> deviceIdsOf(const Facts &facts, const QString &serial);

/// The events on that Mac, by serial number or device id, newest last.
std::vector<PilotEvent> pilotEvents(const Facts &facts, const QString &serial);

/// When Latchkey first put pilot Macs in scope; nothing where it did not.
std::optional<QDateTime> pilotScopedAt(const Facts &facts);
/// Whether the log may have forgotten what the pilot did: Okta tells 90 days, and what was there
/// before Latchkey came may be older.
bool mayBeForgotten(const Facts &facts);

} // namespace latchkey::recipe
