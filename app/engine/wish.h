// SPDX-License-Identifier: MIT
#pragma once

#include "engine/history.h"
#include "recipe/drift.h"

#include <variant>

namespace latchkey::engine {

// What a Run wants next.

/// Make this reading.
struct Read
{
    tenant::Reading reading;
};
/// Send this write. Its intent line is among the events already drained: it must be on the disk
/// first.
struct Apply
{
    int number = 0;
    recipe::Change change;
};
/// Come back after this time.
struct Wait
{
    std::chrono::milliseconds time{0};
    base::Text why;
};
/// Let a human do this step.
struct AskHuman
{
    recipe::StepId step;
    recipe::Ask ask;
};
/// Let a human confirm these changes. `changedSince`: one of them differs from what was confirmed.
struct Confirm
{
    std::vector<recipe::Change> changes;
    bool changedSince = false;
};
/// The exit code of a run that was stopped or not confirmed (contract.md 2).
constexpr int stoppedExitCode = 8;
/// Nothing more to do.
struct Finished
{
    int exitCode = 0;
};
using Wish = std::variant<Read, Apply, Wait, AskHuman, Confirm, Finished>;

// What a Run is told.

struct WasRead
{
    QByteArray key;
    base::Result<tenant::Value> value;
    std::optional<tenant::Part> part = std::nullopt; ///< where an inventory failed on its way
};
struct WasSent
{
    int number = 0;
    base::Result<base::Reply> reply;
};
struct Waited
{
};
struct WasAsked
{
    recipe::StepId step;
    std::optional<QJsonObject> answer;   ///< nothing: the step waits
    std::optional<QJsonObject> evidence; ///< what one Mac showed, given with the answer
};
struct WasConfirmed
{
    bool yes = false;
};
/// A human or a fault of the journal ends the run; what is in flight is given up.
struct Stop
{
    std::optional<base::Error> error;
    std::vector<WasRead> parts = {}; ///< of inventories under way: judged as the parts they are
};
using Answer = std::variant<WasRead, WasSent, Waited, WasAsked, WasConfirmed, Stop>;

// What a Run tells, in order; drained after each answer.

/// A line for the journal, to be on the disk before the next wish is performed.
struct Line
{
    QJsonObject json;
};
struct StepJudged
{
    recipe::StepId step;
    recipe::Verdict verdict;
};
enum class ChangeEvent { Planned, Written, Proved, Undone, Failed };
QByteArray changeEventName(ChangeEvent event);
struct ChangeNoted
{
    recipe::StepId step;
    recipe::Change change;
    ChangeEvent event = ChangeEvent::Planned;
};
struct AskNoted
{
    recipe::StepId step;
    recipe::Ask ask;
};
struct ErrorNoted
{
    recipe::StepId step;
    base::Error error;
};
/// A proved write that the tenant does not show any more.
struct DriftNoted
{
    recipe::StepId step;
    recipe::Drift drift;
};
/// Nothing to do for a while.
struct WaitNoted
{
    std::chrono::milliseconds time{0};
    base::Text why;
};
using Event =
    std::variant<Line, StepJudged, ChangeNoted, AskNoted, ErrorNoted, DriftNoted, WaitNoted>;

} // namespace latchkey::engine
