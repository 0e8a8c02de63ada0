// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/recipe.h"

#include <QStringList>

namespace latchkey::pages {

/// The decisions that a step rests on, by key, in the order shown.
QStringList decisionsOf(const recipe::StepId &step);
/// The recipe's values that a step rests on, by key.
QStringList valuesOf(const recipe::StepId &step, const recipe::RecipeData &recipe);
/// How to take the step back, in a sentence.
QString undoSentence(const recipe::Step &step);
/// What a person reads for an answer key or a secret: "SCEP URL".
QString fieldName(const QByteArray &key);
/// What a choice is called, of an answer or of a decision: "Leave"; the vendors' words stay.
QString choiceName(const QString &choice);
/// What a choice of an answer means; empty where its name says it.
QString choiceMeaning(const QString &choice);

} // namespace latchkey::pages
