// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/step.h"

namespace latchkey::recipe {

/// A proved write that the tenant does not show any more.
struct Drift
{
    Written written;
    QJsonValue now;      ///< what the tenant shows of it; null where only a person can look
    QByteArray putBack;  ///< the planned change that would put it back; empty: by hand
    QString who;         ///< by Okta's log; empty: not known
    QDateTime when;      ///< invalid: not known
    base::Text sentence; ///< who and when, or why that is not known
};

/// The write that this planned change would put back; nothing where the tenant is as it was left
/// (then a decision or the recipe changed, and not the tenant).
const Written *driftedWrite(const Facts &facts, const StepId &step, const Change &change);
/// What of the step drifted, given its plan and verdict.
std::vector<Drift> driftOf(const Facts &facts, const StepId &step, const Plan &plan,
                           const Verdict &verdict);
/// Okta's log since the oldest of these writes, where one of them is Okta's.
std::vector<tenant::Reading> driftNeeds(const Facts &facts, const std::vector<Drift> &drifts);
/// Fills in who changed it and when, as far as a log tells.
void attribute(const Facts &facts, Drift &drift);

} // namespace latchkey::recipe
