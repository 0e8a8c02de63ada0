// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/world.h"

namespace latchkey::rehearsal {

/// Puts an event into the System Log, now.
void record(Practice::World &world, OktaEvent event);

QJsonObject target(const QString &type, const QString &id, const QString &name);
/// The pilot Mac as a target, with the details that the log gives of a device.
QJsonObject deviceTarget(const OktaDevice &device);
QJsonObject adminActor(const Practice::World &world);
QJsonObject deviceActor(const OktaDevice &device);
QJsonObject userActor(const OktaUser &user);

} // namespace latchkey::rehearsal
