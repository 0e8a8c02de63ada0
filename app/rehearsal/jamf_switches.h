// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>

namespace latchkey::rehearsal {

/// The switches of the practice Jamf Pro with their usual values: vendor behaviours that no
/// document confirms (jamf.md 12.3), and figures such as seconds. They live in World::switches.
QMap<QString, QString> jamfSwitchDefaults();
/// Whether there is such a switch and it takes that value.
bool jamfSwitchTakes(const QString &name, const QString &value);

} // namespace latchkey::rehearsal
