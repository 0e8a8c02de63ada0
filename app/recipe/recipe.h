// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/step.h"

namespace latchkey::recipe {

/// The steps in reading order: the graph of the whole setup.
using Graph = std::vector<Step>;

/// All steps of design.md 4. Both recipes have the same steps; the values differ.
const Graph &graph();

const Step *findStep(const Graph &graph, const StepId &id);

} // namespace latchkey::recipe
