// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/recipe.h"

namespace latchkey::session {

/// The step with everything that must be good before it, in graph order. With `forWriting` also all
/// steps that can stop a write, so that nothing is written that the whole graph would have stopped.
recipe::Graph narrowed(const recipe::Graph &graph, const recipe::StepId &step, bool forWriting);
/// The steps of a phase with everything that must be good before them.
recipe::Graph narrowed(const recipe::Graph &graph, recipe::Phase phase);

} // namespace latchkey::session
