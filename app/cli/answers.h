// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/recipe.h"

namespace latchkey::cli {

/// What the answers file says (contract.md 4): by step id, with "waive" and "mac.evidence" beside.
/// An unknown step or key, or a value of the wrong kind, is an Error: a wrong call.
base::Result<QMap<recipe::StepId, QJsonObject>> readAnswers(const QByteArray &bytes,
                                                            const recipe::Graph &graph);

} // namespace latchkey::cli
