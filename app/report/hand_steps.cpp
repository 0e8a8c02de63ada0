// SPDX-License-Identifier: MIT
#include "report/model.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

HandOutcome handOutcome(Standing standing)
{
    switch (standing) {
    case Standing::Met:
        return HandOutcome::Checked;
    case Standing::Stated:
        return HandOutcome::Stated;
    case Standing::Unmet:
        return HandOutcome::NotFound;
    case Standing::Waiting:
        return HandOutcome::NotDone;
    case Standing::Unknown:
    case Standing::Waived:
    case Standing::NotApplicable:
    case Standing::NotChecked:
        return HandOutcome::CannotTell;
    }
    return HandOutcome::CannotTell;
}

QJsonArray each(const QJsonValue &list, const std::function<QString(const QString &)> &shown)
{
    QJsonArray result;
    for (const QJsonValue one : list.toArray())
        result += shown(one.toString());
    return result;
}

/// What was said, by the type of its key.
QJsonValue said(const Redactor &redactor, const QString &key, const QJsonValue &value)
{
    if (key == u"name"_s || key == u"path"_s || key == u"said"_s)
        return redactor.freeText(value.toString());
    if (key == u"serials"_s)
        return each(value, [&](const QString &one) { return redactor.serials(one); });
    if (key == u"harmless"_s)
        return each(value, [&](const QString &one) { return redactor.id(one); });
    return redactor.json(value, key);
}

/// Of a step that a person did or was asked to do.
void addDone(std::vector<HandRow> &rows, const StepRow &step, const Source &source,
             const Redactor &redactor)
{
    const recipe::StepId id = step.id.toUtf8();
    const QJsonObject answer = source.history.answers.value(id);
    if (answer.isEmpty() && step.standing != Standing::Waiting)
        return;
    QJsonObject shown;
    for (auto it = answer.begin(); it != answer.end(); ++it)
        shown[it.key()] = said(redactor, it.key(), it.value());
    rows.push_back({step.id, step.title, handOutcome(step.standing), shown,
                    source.history.answeredAt(id).toUTC()});
}

void addWaived(std::vector<HandRow> &rows, const StepRow &step, const Source &source,
               const Redactor &redactor)
{
    const QString reason = source.history.answers.value("waive")[step.id].toString();
    if (step.standing != Standing::Waived || reason.isEmpty())
        return;
    rows.push_back({step.id,
                    step.title,
                    HandOutcome::Waived,
                    {{u"reason"_s, redactor.freeText(reason)}},
                    source.history.saidAt.value("waive").value(step.id).toUTC()});
}

/// Whether the newest run left that change as somebody else made it.
bool isKept(const Source &source, const StepRow &step, const QString &change)
{
    const auto record = source.history.steps.constFind(step.id.toUtf8());
    return record != source.history.steps.constEnd() &&
           std::any_of(record->evidence.begin(), record->evidence.end(), [&](const auto &one) {
               return one.source == "answer" && one.text.context == "engine" &&
                      one.text.arguments.size() == 2 && one.text.arguments.first() == change;
           });
}

void addKept(std::vector<HandRow> &rows, const StepRow &step, const Source &source,
             const Redactor &redactor)
{
    const QJsonObject kept = source.history.answers.value("keep");
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        const QString change = it.key();
        const QString reason =
            it.value().isString() ? it.value().toString() : it.value()[u"reason"_s].toString();
        if (!change.startsWith(step.id + u'/') || !isKept(source, step, change))
            continue;
        rows.push_back(
            {step.id,
             step.title,
             HandOutcome::Kept,
             {{u"change"_s, redactor.plain(change)}, {u"reason"_s, redactor.freeText(reason)}},
             source.history.saidAt.value("keep").value(change).toUTC()});
    }
}

} // namespace

std::vector<HandRow> handRows(const Model &model, const Source &source, const Redactor &redactor)
{
    std::vector<HandRow> rows;
    for (const StepRow &step : model.steps) {
        addDone(rows, step, source, redactor);
        addWaived(rows, step, source, redactor);
        addKept(rows, step, source, redactor);
    }
    return rows;
}

} // namespace latchkey::report
