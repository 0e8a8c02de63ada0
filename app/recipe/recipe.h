// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/step.h"

namespace latchkey::recipe {

/// The steps in reading order: the graph of the whole setup.
using Graph = std::vector<Step>;

/// All steps of design.md 4. Both recipes have the same steps; the values differ.
const Graph &graph();

const Step *findStep(const Graph &graph, const StepId &id);

/// The step that shows whether a system's sign-in works. Okta's for SCEP too.
StepId connectionStep(base::System system);
/// The step that shows what a system's sign-in may do.
StepId rightsStep(base::System system);

} // namespace latchkey::recipe
