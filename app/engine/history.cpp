// SPDX-License-Identifier: MIT
#include "engine/history.h"

#include <algorithm>

namespace latchkey::engine {

QByteArray modeName(Mode mode)
{
    switch (mode) {
    case Mode::Check:
        return "check";
    case Mode::Plan:
        return "plan";
    case Mode::Apply:
        return "apply";
    case Mode::Verify:
        return "verify";
    case Mode::Undo:
        return "undo";
    }
    return {};
}

int History::nextNumber() const
{
    int number = 1;
    for (const recipe::Written &one : written)
        number = std::max(number, one.number + 1);
    return number;
}

bool History::hasOpenWrite() const
{
    return std::any_of(written.begin(), written.end(), [](const recipe::Written &one) {
        return one.outcome == recipe::Outcome::Open;
    });
}

QDateTime History::answeredAt(const recipe::StepId &step) const
{
    QDateTime newest;
    const QMap<QString, QDateTime> times = saidAt.value(step);
    for (const QDateTime &at : times)
        newest = std::max(newest, at);
    return newest;
}

} // namespace latchkey::engine
