// SPDX-License-Identifier: MIT
// What is missing in the report, by name, on its summary page.
#include "report/sections.h"

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostInBanner = 3;
constexpr qsizetype shortText = 110;

/// The inventories that ended on their way.
QStringList partlyRead(const Model &model)
{
    QStringList names;
    if (model.findings.fleetPartial)
        names += say(QT_TRANSLATE_NOOP("report", "the Macs"));
    if (model.findings.accountsPartial)
        names += say(QT_TRANSLATE_NOOP("report", "the users of the app"));
    return names;
}

} // namespace

QString shortened(const QString &text)
{
    if (text.size() <= shortText)
        return text;
    const qsizetype blank = text.lastIndexOf(u' ', shortText - 1);
    return text.left(blank > shortText / 2 ? blank : shortText - 1).trimmed() + u'…';
}

Banner completenessBanner(const Model &model)
{
    if (model.isComplete()) {
        return {
            "met",
            say(QT_TRANSLATE_NOOP("report", "This report is complete")),
            {plain(say(QT_TRANSLATE_NOOP(
                "report", "Of every step it is known how it stands. What waits and what is only "
                          "stated is counted below.")))}};
    }
    Banner result{"unknown", say(QT_TRANSLATE_NOOP("report", "This report is not complete")), {}};
    std::vector<Cell> lines;
    if (model.cutOff)
        lines.push_back(plain(say(QT_TRANSLATE_NOOP(
            "report",
            "The last run was cut off before its end: `latchkeyctl apply` carries on."))));
    if (model.wasStopped())
        lines.push_back(plain(say(QT_TRANSLATE_NOOP(
            "report", "The last run was stopped before its end, or its changes were not confirmed: "
                      "`latchkeyctl apply` carries on."))));
    for (const ChangeRow &change : model.changes) {
        if (change.outcome == recipe::Outcome::Open)
            lines.push_back(plain(shortened(
                say(QT_TRANSLATE_NOOP("report", "Change %1 was sent, and its outcome is not known: "
                                                "%2"),
                    {number(change.number), change.what}))));
    }
    QStringList rest; // by name, where there is no room for a sentence each
    for (const ErrorRow &error : model.errors) {
        if (lines.size() >= mostInBanner) {
            rest += error.step.isEmpty() ? shortened(error.what) : error.step;
            continue;
        }
        QString line =
            shortened(error.step.isEmpty() ? error.what : error.step + u": "_s + error.what);
        if (!error.requestId.isEmpty())
            line += u' ' + say(QT_TRANSLATE_NOOP("report", "(request id %1)"), {error.requestId});
        lines.push_back(plain(line));
    }
    rest.removeDuplicates();
    if (!rest.isEmpty())
        lines.push_back(
            plain(say(QT_TRANSLATE_NOOP("report", "More errors, told in appendix D: %1."),
                      {rest.join(u", "_s)})));
    if (const QStringList partial = partlyRead(model); !partial.isEmpty())
        lines.push_back(plain(
            say(QT_TRANSLATE_NOOP("report", "Read in part only: %1."), {partial.join(u", "_s)})));
    QStringList unknown;
    for (const StepRow &step : model.steps) {
        if (step.standing == Standing::Unknown || step.standing == Standing::NotChecked)
            unknown += step.id;
    }
    if (!unknown.isEmpty())
        lines.push_back(plain(say(QT_TRANSLATE_NOOP("report", "Not known, and not counted as met "
                                                              "(sections 3 to 9): %1."),
                                  {unknown.join(u", "_s)})));
    result.lines = std::move(lines);
    return result;
}

} // namespace latchkey::report
