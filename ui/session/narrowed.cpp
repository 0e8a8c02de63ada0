// SPDX-License-Identifier: MIT
#include "session/narrowed.h"

#include <set>

namespace latchkey::session {

namespace {

void add(const recipe::Graph &graph, const recipe::StepId &id, std::set<recipe::StepId> &wanted)
{
    const recipe::Step *step = recipe::findStep(graph, id);
    if (!step || !wanted.insert(id).second)
        return;
    for (const recipe::StepId &before : step->after)
        add(graph, before, wanted);
}

recipe::Graph only(const recipe::Graph &graph, const std::set<recipe::StepId> &wanted)
{
    recipe::Graph result;
    for (const recipe::Step &one : graph) {
        if (wanted.contains(one.id))
            result.push_back(one);
    }
    return result;
}

} // namespace

recipe::Graph narrowed(const recipe::Graph &graph, const recipe::StepId &step, bool forWriting)
{
    std::set<recipe::StepId> wanted;
    add(graph, step, wanted);
    // Readings of a system wait for the step that proves the sign-in there.
    add(graph, "okta.connection", wanted);
    add(graph, "jamf.connection", wanted);
    for (const recipe::Step &one : graph) {
        if (forWriting && one.gate != recipe::Gate::None)
            add(graph, one.id, wanted);
    }
    return only(graph, wanted);
}

recipe::Graph narrowed(const recipe::Graph &graph, recipe::Phase phase)
{
    std::set<recipe::StepId> wanted;
    for (const recipe::Step &one : graph) {
        if (one.phase == phase)
            add(graph, one.id, wanted);
    }
    add(graph, "okta.connection", wanted);
    add(graph, "jamf.connection", wanted);
    return only(graph, wanted);
}

} // namespace latchkey::session
