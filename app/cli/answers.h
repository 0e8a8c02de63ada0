// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/recipe.h"

#include <QJsonValue>

#include <optional>

namespace latchkey::cli {

/// What the answers file says (contract.md 4): by step id, with "waive" and "mac.evidence" beside.
/// An unknown step or key, or a value of the wrong kind, is an Error: a wrong call.
base::Result<QMap<recipe::StepId, QJsonObject>> readAnswers(const QByteArray &bytes,
                                                            const recipe::Graph &graph);

/// "yes" or "y" and "no" or "n", in any case; nothing where it is neither.
std::optional<bool> yesOrNo(const QString &typed);

/// What a person typed for one key of a step: "yes" for what is a yes or no, a list with commas.
/// The same kinds of value as in the file; an Error says what does not fit.
base::Result<QJsonValue> typedAnswer(const recipe::StepId &step, const QByteArray &key,
                                     const QString &typed, const recipe::Graph &graph);

} // namespace latchkey::cli
