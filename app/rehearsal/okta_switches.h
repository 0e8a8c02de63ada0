// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>

namespace latchkey::rehearsal {

/// The switches of the practice Okta org, its SCEP host and the pilot Mac with their usual values:
/// vendor behaviours that no document confirms (okta.md 8), and figures such as seconds.
QMap<QString, QString> oktaSwitchDefaults();
/// Whether there is such a switch and it takes that value.
bool oktaSwitchTakes(const QString &name, const QString &value);

} // namespace latchkey::rehearsal
