// SPDX-License-Identifier: MIT
#pragma once

#include "tenant/reading.h"

#include <QDateTime>
#include <QStringList>

namespace latchkey::okta {

/// Events of these types in the System Log between two times, newest last, as rows {uuid,
/// published, eventType, result, reason, actor, serial, deviceId, target}; what an event does not
/// tell is empty. Read from the newest backwards: of more than 20,000 events the oldest are left
/// out. Okta tells nothing that is older than 90 days, without an error (developer.okta.com, System
/// Log query, read 2026-11-24).
tenant::Reading logReading(const QByteArray &key, const QStringList &eventTypes,
                           const QDateTime &since, const QDateTime &until);

/// One event as such a row.
QJsonObject eventRow(const QJsonObject &event);

} // namespace latchkey::okta
