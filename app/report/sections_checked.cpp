// SPDX-License-Identifier: MIT
#include "report/sections.h"
#include "report/words_of_findings.h"

#include <algorithm>

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostMacs = 20;

/// "3 days old", for readings that are not of the report's own day.
QString age(const Model &model, const QDateTime &at)
{
    const qint64 days = at.daysTo(model.writtenAt);
    if (days <= 0)
        return {};
    return days == 1 ? say(QT_TRANSLATE_NOOP("report", "1 day old"))
                     : say(QT_TRANSLATE_NOOP("report", "%1 days old"), {QString::number(days)});
}

Cell readAt(const Model &model, const StepRow &step)
{
    QDateTime at;
    for (const EvidenceRow &one : step.evidence)
        at = std::max(at, one.at);
    if (!at.isValid())
        return note(u"–"_s);
    return {joined({dayText(at), at.toString(u"HH:mm:ss"_s), age(model, at)}),
            {},
            Cell::Kind::Fixed,
            {}};
}

Cell foundCell(const StepRow &step)
{
    QStringList lines;
    for (const EvidenceRow &one : step.evidence)
        lines += one.text;
    if (!step.advice.isEmpty() && step.standing != Standing::Met)
        lines += say(QT_TRANSLATE_NOOP("report", "To do: %1"), {step.advice});
    return plain(lines.join(u'\n'));
}

QString sources(const StepRow &step)
{
    QStringList all;
    for (const EvidenceRow &one : step.evidence) {
        if (!one.source.isEmpty() && !all.contains(one.source))
            all += one.source;
    }
    return all.join(u", "_s);
}

Table macsTable(const Model &model)
{
    const int shown = int(std::min(model.findings.macs.size(), mostMacs));
    Table table{shown == model.findings.notReady
                    ? say(QT_TRANSLATE_NOOP("report", "The Macs that are not ready"))
                    : say(QT_TRANSLATE_NOOP("report", "First %1 of %2 Macs; the others are in the "
                                                      "attached data"),
                          {number(shown), number(model.findings.notReady)}),
                {{say(QT_TRANSLATE_NOOP("report", "Computer")), 1.2},
                 {say(QT_TRANSLATE_NOOP("report", "Serial number")), 1, true},
                 {say(QT_TRANSLATE_NOOP("report", "Reason")), 1.4},
                 {say(QT_TRANSLATE_NOOP("report", "What to do")), 1.6},
                 {say(QT_TRANSLATE_NOOP("report", "Last seen")), 1, true}},
                {}};
    for (const MacRow &mac : model.findings.macs) {
        if (table.rows.size() == mostMacs)
            break;
        QStringList reasons;
        QStringList advice;
        for (const QString &id : mac.reasons) {
            reasons += id == u"macos"_s ? u"macOS "_s + mac.os : notReadyWord(id).translated();
            advice += requirementAdvice(id).translated();
        }
        table.rows.push_back({named(mac.name), fixed(mac.serial), plain(reasons.join(u'\n')),
                              plain(advice.join(u'\n')), fixed(dayText(mac.seen))});
    }
    return table;
}

Table readinessTable(const Model &model)
{
    Table table{say(QT_TRANSLATE_NOOP("report", "Fleet readiness in numbers")),
                {{say(QT_TRANSLATE_NOOP("report", "Requirement")), 2.2},
                 {say(QT_TRANSLATE_NOOP("report", "Ready")), 1},
                 {say(QT_TRANSLATE_NOOP("report", "Not ready")), 1},
                 {say(QT_TRANSLATE_NOOP("report", "Unknown")), 1}},
                {}};
    for (const ReadinessRow &row : model.findings.readiness)
        table.rows.push_back({named(row.requirement), fixed(number(row.good)),
                              fixed(number(row.bad)), fixed(number(row.unknown))});
    return table;
}

} // namespace

Table stepTable(const Model &model, const std::vector<recipe::Phase> &phases,
                const QString &caption)
{
    Table table{caption,
                {{say(QT_TRANSLATE_NOOP("report", "Requirement")), 1.5},
                 {say(QT_TRANSLATE_NOOP("report", "Status")), 1.05},
                 {say(QT_TRANSLATE_NOOP("report", "What was found")), 2.4},
                 {say(QT_TRANSLATE_NOOP("report", "Read at")), 1, true}},
                {}};
    for (const StepRow &step : model.steps) {
        if (std::find(phases.begin(), phases.end(), step.phase) == phases.end())
            continue;
        QStringList notes{step.id};
        if (const QString from = sources(step); !from.isEmpty())
            notes += say(QT_TRANSLATE_NOOP("report", "from %1"), {from});
        table.rows.push_back({named(step.title, notes), standingCell(step.standing),
                              foundCell(step), readAt(model, step)});
    }
    return table;
}

Bars readinessBars(const Model &model)
{
    Bars bars;
    bars.caption =
        say(QT_TRANSLATE_NOOP("report", "Fleet readiness: %1 managed Macs, by requirement"),
            {number(model.findings.managed)});
    bars.good = say(QT_TRANSLATE_NOOP("report", "ready"));
    bars.bad = say(QT_TRANSLATE_NOOP("report", "not ready"));
    bars.unknown = say(QT_TRANSLATE_NOOP("report", "unknown"));
    QStringList all{bars.caption};
    for (const ReadinessRow &row : model.findings.readiness) {
        QStringList words{say(QT_TRANSLATE_NOOP("report", "%1 ready"), {number(row.good)})};
        if (row.bad > 0)
            words += say(QT_TRANSLATE_NOOP("report", "%1 not"), {number(row.bad)});
        if (row.unknown > 0)
            words += say(QT_TRANSLATE_NOOP("report", "%1 unknown"), {number(row.unknown)});
        bars.rows.push_back({row.requirement, row.good, row.bad, row.unknown, words.join(u", "_s)});
        all += row.requirement + u": "_s + words.join(u", "_s);
    }
    bars.alternate = all.join(u". "_s);
    return bars;
}

Section prerequisitesSection(const Model &model)
{
    Section result{"prerequisites", u"3"_s, say(QT_TRANSLATE_NOOP("report", "Prerequisites")), {}};
    result.blocks.push_back(plain(say(QT_TRANSLATE_NOOP(
        "report",
        "Each requirement is one fact that should be true. The evidence is what was read; "
        "the last column says when, in UTC."))));
    result.blocks.push_back(
        stepTable(model, {recipe::Phase::Connect, recipe::Phase::Prerequisites},
                  say(QT_TRANSLATE_NOOP("report", "Requirements and what was found"))));
    result.blocks.push_back(
        Subheading{"macs-not-ready", say(QT_TRANSLATE_NOOP("report", "Macs that are not ready"))});
    if (!model.findings.fleetKnown) {
        result.blocks.push_back(plain(
            say(QT_TRANSLATE_NOOP("report", "The fleet was not counted: the inventory of Jamf Pro "
                                            "was not read in the last run."))));
        return result;
    }
    if (model.findings.fleetPartial) {
        result.blocks.push_back(plain(say(QT_TRANSLATE_NOOP(
            "report", "The inventory was read only in part: there may be more."))));
    }
    if (!model.findings.readiness.empty())
        result.blocks.push_back(readinessTable(model));
    addTable(result, macsTable(model),
             say(QT_TRANSLATE_NOOP("report", "None of the Macs that were read.")));
    return result;
}

Section decisionsSection(const Model &model)
{
    Section result{"decisions", u"4"_s, say(QT_TRANSLATE_NOOP("report", "Design decisions")), {}};
    result.blocks.push_back(plain(say(QT_TRANSLATE_NOOP(
        "report", "What a person chose for this setup. Where nobody chose, the default holds, with "
                  "its reason."))));
    Table table{say(QT_TRANSLATE_NOOP("report", "Decisions and their reasons")),
                {{say(QT_TRANSLATE_NOOP("report", "Decision")), 1.7},
                 {say(QT_TRANSLATE_NOOP("report", "Chosen")), 1.1},
                 {say(QT_TRANSLATE_NOOP("report", "Reason of the default")), 2},
                 {say(QT_TRANSLATE_NOOP("report", "By")), 0.8}},
                {}};
    for (const bool decided : {true, false}) {
        for (const DecisionRow &row : model.decisions) {
            if (row.decided != decided)
                continue;
            const QString standard = row.standard.isEmpty() ? u"–"_s : row.standard;
            table.rows.push_back(
                {named(row.what, {row.key}), plain(row.value),
                 decided ? plain(joined({row.reason, say(QT_TRANSLATE_NOOP("report", "Default: %1"),
                                                         {standard})}))
                         : plain(row.reason),
                 plain(decided ? say(QT_TRANSLATE_NOOP("report", "Project"))
                               : say(QT_TRANSLATE_NOOP("report", "Default")))});
        }
    }
    addTable(result, std::move(table), say(QT_TRANSLATE_NOOP("report", "No decisions.")));
    return result;
}

} // namespace latchkey::report
