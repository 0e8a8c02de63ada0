// SPDX-License-Identifier: MIT
#pragma once

#include "rehearsal/practice.h"

namespace latchkey::rehearsal {

/// Does what a person does for that step in a console or at the Mac. True where the step's work is
/// done afterwards, by this or before; false where it cannot be done now, or is no work by hand.
bool doByHand(Practice::World &world, const QByteArray &step);
/// Does everything that can be done now.
void doAllByHand(Practice::World &world);

} // namespace latchkey::rehearsal
