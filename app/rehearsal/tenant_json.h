// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/practice.h"

namespace latchkey::rehearsal {

/// Everything a client can have changed in the org, ids replaced by names, without times.
QJsonObject oktaStateJson(const Practice::World &world);
/// What came of it on the pilot Mac. A Mac keeps an account that was made: undo does not reach it.
QJsonObject pilotStateJson(const Practice::World &world);
/// What a person would answer at the steps done by hand.
QJsonObject practiceAnswers(const Practice::World &world);

} // namespace latchkey::rehearsal
