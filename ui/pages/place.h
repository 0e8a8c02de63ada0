// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/step.h"

namespace latchkey::pages {

/// Where one can go in a project's window.
struct Place
{
    enum class Kind { Overview, Phase, Step, Names, Macs, Plan, Changes, Report };
    Kind kind = Kind::Overview;
    recipe::Phase phase = recipe::Phase::Connect; ///< of Phase
    recipe::StepId step;                          ///< of Step; of Plan: narrowed to it

    bool operator==(const Place &) const = default;

    static Place overview() { return {}; }
    static Place plan(const recipe::StepId &step = {})
    {
        return {Kind::Plan, recipe::Phase::Connect, step};
    }
    static Place names() { return {Kind::Names, recipe::Phase::Prerequisites, {}}; }
    static Place macs() { return {Kind::Macs, recipe::Phase::Prerequisites, {}}; }
    static Place changes() { return {Kind::Changes, recipe::Phase::Connect, {}}; }
    static Place report() { return {Kind::Report, recipe::Phase::Connect, {}}; }
    static Place of(recipe::Phase phase) { return {Kind::Phase, phase, {}}; }
    static Place of(const recipe::StepId &step)
    {
        return {Kind::Step, recipe::Phase::Connect, step};
    }
};

} // namespace latchkey::pages
