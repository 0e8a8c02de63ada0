// SPDX-License-Identifier: MIT
#pragma once

#include "engine/history.h"

namespace latchkey::report {

/// How a step stands in a report: the engine's states and the two that honesty adds.
enum class Standing { Met, Stated, Unmet, Unknown, Waiting, Waived, NotApplicable, NotChecked };

/// A step without a record was not checked; met by a person's word alone is stated.
Standing standingOf(const engine::StepRecord *record);

/// How a step done by hand came out.
enum class HandOutcome { Checked, Stated, NotFound, CannotTell, NotDone, Waived, Kept };

// The one table of words that every format uses.
QByteArray standingName(Standing standing); ///< for programs: "not-checked"
base::Text standingWord(Standing standing);
base::Text standingMeaning(Standing standing);
QString standingMark(Standing standing); ///< a shape, so that colour is never needed
const std::vector<Standing> &allStandings();

QByteArray handName(HandOutcome outcome);
base::Text handWord(HandOutcome outcome);

QByteArray outcomeName(recipe::Outcome outcome);
base::Text outcomeWord(recipe::Outcome outcome);

base::Text modeWord(engine::Mode mode);
base::Text recipeTitle(const QString &title);   ///< of a recipe that ships with the program
base::Text osRangeWord(const QString &osRange); ///< "any", "macOS 14 and later"
QByteArray phaseName(recipe::Phase phase);
base::Text phaseTitle(recipe::Phase phase);
const std::vector<recipe::Phase> &allPhases();

} // namespace latchkey::report
