// SPDX-License-Identifier: MIT
#include "recipe/recipe.h"

#include <algorithm>

namespace latchkey::recipe {

const Step *findStep(const Graph &graph, const StepId &id)
{
    const auto found =
        std::find_if(graph.begin(), graph.end(), [&](const Step &step) { return step.id == id; });
    return found == graph.end() ? nullptr : &*found;
}

} // namespace latchkey::recipe
