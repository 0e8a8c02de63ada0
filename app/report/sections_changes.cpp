// SPDX-License-Identifier: MIT
#include "report/sections.h"

#include <QJsonArray>

#include <algorithm>

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortLines = 2;
constexpr qsizetype shortLine = 24;

/// Nothing, or an object in which every value is nothing.
bool isAbsent(const QJsonValue &value)
{
    if (!value.isObject())
        return value.isNull() || value.isUndefined();
    const QJsonObject object = value.toObject();
    return std::all_of(object.begin(), object.end(),
                       [](const QJsonValue &one) { return one.isNull(); });
}

/// A profile by its payloads, anything else line by line.
QStringList linesOf(const QJsonValue &value)
{
    const bool isEmptyList = value.isArray() && value.toArray().isEmpty();
    if (isAbsent(value) || isEmptyList)
        return {};
    if (!value[u"payloads"_s].isObject())
        return readable(value, 2000).split(u'\n');
    QJsonObject rest = value.toObject();
    const QJsonObject payloads = rest.take(u"payloads"_s).toObject();
    QStringList lines = readable(rest, 200).split(u'\n');
    for (auto payload = payloads.begin(); payload != payloads.end(); ++payload) {
        lines += u'[' + payload.key() + u']';
        const QJsonObject keys = payload.value().toObject();
        for (auto key = keys.begin(); key != keys.end(); ++key)
            lines +=
                u"    "_s + key.key() + u" = "_s + readable(key.value()).replace(u'\n', u"; "_s);
    }
    return lines;
}

/// A value in a table: itself where it is short, else how much it is.
Cell brief(const QJsonValue &value)
{
    if (isAbsent(value))
        return plain(say(QT_TRANSLATE_NOOP("report", "absent")));
    if (value.isArray() && value.toArray().isEmpty())
        return plain(say(QT_TRANSLATE_NOOP("report", "none")));
    const QStringList lines = linesOf(value);
    const bool isShort = lines.size() <= shortLines &&
                         std::all_of(lines.begin(), lines.end(),
                                     [](const QString &line) { return line.size() <= shortLine; });
    if (isShort)
        return code(lines.join(u'\n'));
    return plain(say(QT_TRANSLATE_NOOP("report", "see below")));
}

bool isLong(const ChangeRow &row)
{
    return brief(row.after).kind != Cell::Kind::Code && !linesOf(row.after).isEmpty();
}

/// Day and time below each other.
Cell clock(const QDateTime &at)
{
    return fixed(at.isValid() ? joined({dayText(at), at.toString(u"HH:mm:ss"_s)}) : u"–"_s);
}

Table log(const Model &model)
{
    Table table{say(QT_TRANSLATE_NOOP("report", "Changes, oldest first")),
                {{say(QT_TRANSLATE_NOOP("report", "Time")), 1, true},
                 {say(QT_TRANSLATE_NOOP("report", "What")), 1.9},
                 {say(QT_TRANSLATE_NOOP("report", "Before")), 0.8},
                 {say(QT_TRANSLATE_NOOP("report", "After")), 0.9},
                 {say(QT_TRANSLATE_NOOP("report", "Outcome, object id")), 1, true}},
                {}};
    for (const ChangeRow &row : model.changes) {
        Cell outcome = outcomeCell(row.outcome, row.object);
        outcome.kind = Cell::Kind::Fixed;
        table.rows.push_back(
            {clock(row.at),
             named(number(row.number) + u". "_s + row.what, {row.system + u", "_s + row.id}),
             brief(row.before), brief(row.after), outcome});
    }
    return table;
}

Table unfinished(const Model &model)
{
    Table table{say(QT_TRANSLATE_NOOP("report", "Changes that failed, differ or were taken back")),
                {{say(QT_TRANSLATE_NOOP("report", "Change")), 2},
                 {say(QT_TRANSLATE_NOOP("report", "Outcome")), 1.4}},
                {}};
    for (const ChangeRow &row : model.changes) {
        if (row.outcome != recipe::Outcome::Proved)
            table.rows.push_back({named(number(row.number) + u". "_s + row.what, {row.id}),
                                  outcomeCell(row.outcome)});
    }
    return table;
}

Cell handCell(HandOutcome outcome)
{
    const auto mark = [&]() -> QByteArray {
        switch (outcome) {
        case HandOutcome::Checked:
            return "met";
        case HandOutcome::Stated:
            return "stated";
        case HandOutcome::NotFound:
            return "unmet";
        case HandOutcome::CannotTell:
            return "unknown";
        case HandOutcome::NotDone:
            return "waiting";
        case HandOutcome::Waived:
            return "waived";
        case HandOutcome::Kept:
            return "changed";
        }
        return {};
    };
    return {handWord(outcome).translated(), mark()};
}

} // namespace

Section changesSection(const Model &model)
{
    Section result{"changes", u"7"_s, say(QT_TRANSLATE_NOOP("report", "Change log")), {}};
    result.blocks.push_back(plain(say(QT_TRANSLATE_NOOP(
        "report",
        "Each change was shown and confirmed before it was sent. It counts as proved only "
        "after it was read back and compared. Times are UTC."))));
    addTable(result, log(model), say(QT_TRANSLATE_NOOP("report", "Latchkey wrote nothing.")));
    for (const ChangeRow &row : model.changes) {
        if (!isLong(row))
            continue;
        result.blocks.push_back(
            Subheading{"change-" + QByteArray::number(row.number),
                       say(QT_TRANSLATE_NOOP("report", "Change %1, before and after: %2"),
                           {number(row.number), row.id}),
                       false});
        result.blocks.push_back(Difference{
            isAbsent(row.before)
                ? say(QT_TRANSLATE_NOOP("report", "%1; it was not there before"), {row.what})
                : row.what,
            differenceOf(linesOf(row.before), linesOf(row.after))});
    }
    result.blocks.push_back(
        Subheading{"changes-unfinished",
                   say(QT_TRANSLATE_NOOP("report", "Changes that failed or were taken back"))});
    addTable(result, unfinished(model),
             say(QT_TRANSLATE_NOOP("report", "None. No change failed, and none was taken back.")));
    return result;
}

Section handSection(const Model &model)
{
    Section result{"by-hand", u"8"_s, say(QT_TRANSLATE_NOOP("report", "Steps done by hand")), {}};
    result.blocks.push_back(plain(say(QT_TRANSLATE_NOOP(
        "report", "These steps have no interface for programs, or need a person's word. What could "
                  "be checked afterwards was checked; what could not is marked as stated. By whom "
                  "is told only where it was said."))));
    Table table{say(QT_TRANSLATE_NOOP("report", "Steps done by hand, and how they were checked")),
                {{say(QT_TRANSLATE_NOOP("report", "Step")), 1.5},
                 {say(QT_TRANSLATE_NOOP("report", "What was said")), 1.9},
                 {say(QT_TRANSLATE_NOOP("report", "Said at")), 1, true},
                 {say(QT_TRANSLATE_NOOP("report", "How it was checked")), 1.6},
                 {say(QT_TRANSLATE_NOOP("report", "Outcome")), 1.25}},
                {}};
    for (const HandRow &row : model.handSteps) {
        const StepRow *step = model.step(row.step);
        const QString check =
            step && !step->evidence.empty() ? step->evidence.back().text : QString();
        QString said = readable(row.answer);
        if (row.answer.isEmpty())
            said = u"–"_s;
        table.rows.push_back({named(row.title, {row.step}), code(said), clock(row.at), plain(check),
                              handCell(row.outcome)});
    }
    addTable(result, std::move(table),
             say(QT_TRANSLATE_NOOP("report", "Nobody said anything of a step by hand.")));
    return result;
}

} // namespace latchkey::report
