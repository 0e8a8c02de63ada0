// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/practice.h"

namespace latchkey::rehearsal {

/// The names of the scenarios, in the order shown.
QStringList scenarioNames();
/// The world as the scenario finds it at that time; an unknown name gives the first scenario.
Practice::World scenarioWorld(const QString &name, const QDateTime &now);
/// Brings the world in line with the switches where a switch changes what there is.
void applySwitches(Practice::World &world);

} // namespace latchkey::rehearsal
