// SPDX-License-Identifier: MIT
#include "report/model.h"

#include "engine/wish.h"

#include <algorithm>

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *source, const QStringList &arguments = {})
{
    return base::text("report", source, arguments).translated();
}

QString number(int value) { return QString::number(value); }

QString verdict(const Model &model)
{
    const auto count = [&](Standing standing) { return model.counts.count(standing); };
    if (count(Standing::NotChecked) == model.counts.total)
        return say(QT_TRANSLATE_NOOP("report", "Nothing has been checked yet."));
    if (count(Standing::Unmet) > 0) {
        return say(QT_TRANSLATE_NOOP("report",
                                     "The setup is not complete. Steps that are not met: %1 of "
                                     "%2."),
                   {number(count(Standing::Unmet)), number(model.counts.total)});
    }
    if (!model.isComplete())
        return say(QT_TRANSLATE_NOOP("report", "Whether the setup is complete is not known."));
    if (count(Standing::Waiting) > 0) {
        return say(QT_TRANSLATE_NOOP("report",
                                     "The setup is not complete. Steps that wait for a person: "
                                     "%1 of %2."),
                   {number(count(Standing::Waiting)), number(model.counts.total)});
    }
    if (count(Standing::Stated) > 0 || count(Standing::Waived) > 0) {
        return say(QT_TRANSLATE_NOOP("report",
                                     "Nothing is open, but not everything was checked. Only "
                                     "stated: %1, waived: %2."),
                   {number(count(Standing::Stated)), number(count(Standing::Waived))});
    }
    return say(QT_TRANSLATE_NOOP("report", "Every step that applies was read back and is met."));
}

} // namespace

int Counts::count(Standing standing) const
{
    const auto found = of.find(standing);
    return found == of.end() ? 0 : found->second;
}

bool Model::isComplete() const
{
    // An error is mended where its step was read again later and told for certain.
    const bool open = std::any_of(errors.begin(), errors.end(), [this](const ErrorRow &error) {
        return std::none_of(steps.begin(), steps.end(), [&](const StepRow &step) {
            return step.id == error.step && step.standing == Standing::Met && step.at >= error.at;
        });
    });
    const bool sent = std::any_of(changes.begin(), changes.end(), [](const ChangeRow &change) {
        return change.outcome == recipe::Outcome::Open;
    });
    const bool isPartial = findings.fleetPartial || findings.accountsPartial;
    return !cutOff && !wasStopped() && !open && !sent && !isPartial &&
           counts.count(Standing::Unknown) == 0 && counts.count(Standing::NotChecked) == 0;
}

bool Model::wasStopped() const
{
    return !runs.empty() && runs.back().exitCode == engine::stoppedExitCode;
}

bool Model::isForSignOff() const
{
    return isComplete() && counts.count(Standing::Unmet) == 0 &&
           counts.count(Standing::Waiting) == 0;
}

QStringList summaryOf(const Model &model)
{
    const auto count = [&](Standing standing) { return number(model.counts.count(standing)); };
    QStringList lines{verdict(model)};
    lines += say(QT_TRANSLATE_NOOP("report",
                                   "Of %1 steps, %2 were checked and are met. Stated only, not "
                                   "checked: %3."),
                 {number(model.counts.total), count(Standing::Met), count(Standing::Stated)});
    lines +=
        say(QT_TRANSLATE_NOOP("report", "Not met: %1, unknown: %2, waiting for a person: %3, not "
                                        "checked: %4."),
            {count(Standing::Unmet), count(Standing::Unknown), count(Standing::Waiting),
             count(Standing::NotChecked)});
    lines += say(QT_TRANSLATE_NOOP("report", "Waived: %1, not needed: %2."),
                 {count(Standing::Waived), count(Standing::NotApplicable)});
    if (model.cutOff) {
        lines += say(QT_TRANSLATE_NOOP("report", "The last run was cut off before its end: "
                                                 "`latchkeyctl apply` carries on."));
    }
    return lines;
}

} // namespace latchkey::report
