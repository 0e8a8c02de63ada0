// SPDX-License-Identifier: MIT
#pragma once

#include "engine/wish.h"

namespace latchkey::cli {

/// The words for people; the events keep those of contract.md 5.
QString stateWord(const recipe::Verdict &verdict);
QString changeWord(engine::ChangeEvent event);

} // namespace latchkey::cli
