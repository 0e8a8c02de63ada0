// SPDX-License-Identifier: MIT
#include "recipe/step.h"

#include "base/json.h"

namespace latchkey::recipe {

using base::text;

QByteArray stateName(State state)
{
    switch (state) {
    case State::Met:
        return "met";
    case State::Unmet:
        return "unmet";
    case State::Unknown:
        return "unknown";
    case State::Waived:
        return "waived";
    case State::NotApplicable:
        return "not-applicable";
    case State::Waiting:
        return "waiting";
    }
    return "unknown";
}

Verdict verdictOf(const base::Error &error, const QByteArray &source, const QDateTime &at)
{
    const bool refused =
        error.fault == base::Fault::Forbidden || error.fault == base::Fault::Unauthorised;
    Verdict verdict;
    verdict.state = refused ? State::Unmet : State::Unknown;
    verdict.evidence.push_back({error.what, source, at});
    if (!error.means.isEmpty())
        verdict.evidence.push_back({error.means, source, at});
    if (!error.requestId.isEmpty()) {
        verdict.evidence.push_back(
            {text("recipe", QT_TRANSLATE_NOOP("recipe", "Request id, for the vendor's support: %1"),
                  {base::shown(QString::fromUtf8(error.requestId), 100)}),
             source, at});
    }
    verdict.advice = error.advice;
    if (verdict.advice.isEmpty()) {
        verdict.advice = text(
            "recipe", QT_TRANSLATE_NOOP("recipe", "Check again in some minutes. If it stays like "
                                                  "this, look at the cause named above."));
    }
    return verdict;
}

} // namespace latchkey::recipe
