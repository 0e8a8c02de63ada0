// SPDX-License-Identifier: MIT
#include "report/model.h"

#include "base/json.h"

#include <QUrl>

#include <algorithm>

namespace latchkey::report {

using namespace Qt::StringLiterals;
using base::text;

namespace {

QString name(const QByteArray &bytes) { return QString::fromUtf8(bytes); }

const engine::StepRecord *recordOf(const Source &source, const recipe::StepId &step)
{
    const auto found = source.history.steps.find(step);
    return found == source.history.steps.end() ? nullptr : &*found;
}

void addCover(Model &model, const Source &source, const Redactor &redactor)
{
    model.client = redactor.group(source.decisions.client);
    model.orgHost = redactor.plain(source.decisions.orgHost);
    model.jamfBase = redactor.plain(source.decisions.jamfBase);
    model.recipe = source.recipe.id;
    model.recipeTitle = redactor.plain(recipeTitle(source.recipe.title).translated());
    model.version = source.version;
    model.redaction = source.redaction;
    model.writtenAt = source.now.toUTC();
    model.cutOff = source.history.cutOff;
}

/// Where it was read; in public without the object's id. A serial number may be in it.
QString sourceName(const Redactor &redactor, const QByteArray &source)
{
    const bool cut = redactor.level() == Redaction::Public && source.contains('/');
    return redactor.plain(name(cut ? source.left(source.indexOf('/')) : source));
}

/// Whether the sentence ends in what a person wrote: why a step was waived or drift is kept, or
/// what a statement rests on.
bool quotes(const recipe::Evidence &evidence)
{
    return evidence.source == "answer" && evidence.text.context == "engine";
}

void addSteps(Model &model, const Source &source, const Redactor &redactor)
{
    for (const recipe::Step &step : source.graph) {
        const engine::StepRecord *record = recordOf(source, step.id);
        StepRow row;
        row.id = name(step.id);
        row.title = step.title.translated();
        row.why = step.why.translated();
        row.phase = step.phase;
        row.standing = standingOf(record);
        ++model.counts.of[row.standing];
        ++model.counts.total;
        if (record) {
            for (const recipe::Evidence &one : record->evidence) {
                row.evidence.push_back({quotes(one) ? redactor.quoting(one.text, step.id)
                                                    : redactor.sentence(one.text, step.id),
                                        sourceName(redactor, one.source), one.at.toUTC()});
                model.stateAt = std::max(model.stateAt, one.at.toUTC());
            }
            row.advice = redactor.sentence(record->advice, step.id);
            row.at = record->at.toUTC();
        }
        model.steps.push_back(std::move(row));
    }
}

void addErrors(Model &model, const Source &source, const Redactor &redactor)
{
    for (const engine::ErrorRecord &one : source.history.errors) {
        model.errors.push_back({name(one.step), name(base::faultName(one.error.fault)),
                                redactor.sentence(one.error.what, one.step),
                                redactor.sentence(one.error.means, one.step),
                                redactor.sentence(one.error.advice, one.step),
                                redactor.id(name(one.error.requestId)), one.at.toUTC()});
    }
}

/// A decision by the type of its field.
QString decided(const Redactor &redactor, const QString &key, const QString &value)
{
    if (key == u"pilot.serials"_s)
        return redactor.serials(value);
    if (key == u"psso.accounts-outside"_s)
        return redactor.person(value);
    if (key == u"okta.app-id"_s || key == u"okta.browser-client-id"_s)
        return redactor.id(value);
    const bool names = key.endsWith(u"-group"_s) || key.endsWith(u"-groups"_s) ||
                       key == u"jamf.category"_s || key == u"okta.custom-domain"_s;
    return names ? redactor.group(value) : redactor.plain(value);
}

void addDecisions(Model &model, const Source &source, const Redactor &redactor)
{
    for (const recipe::DecisionKind &kind : recipe::decisionKinds()) {
        model.decisions.push_back({kind.key, kind.what.translated(),
                                   decided(redactor, kind.key, source.decisions.value(kind.key)),
                                   decided(redactor, kind.key, kind.standard),
                                   source.decisions.isSet(kind.key), kind.reason.translated()});
    }
}

void addChanges(Model &model, const Source &source, const Redactor &redactor)
{
    for (const recipe::Written &one : source.history.written) {
        ChangeRow row;
        row.number = one.number;
        row.step = name(one.step);
        row.id = redactor.plain(name(one.change));
        row.system = name(base::systemName(one.system));
        row.what = redactor.sentence(one.what, one.step);
        row.before = redactor.json(one.before);
        row.after = redactor.json(one.after);
        row.outcome = one.outcome;
        row.object = redactor.id(name(one.object));
        row.at = one.at.toUTC();
        row.provedAt = one.provedAt.toUTC();
        model.changes.push_back(std::move(row));
    }
}

void addValues(Model &model, const Source &source)
{
    for (const recipe::RecipeValue &one : source.recipe.values)
        model.values.push_back({one.key, one.value, one.source, one.date, one.osRange, one.why});
}

void addRuns(Model &model, const Source &source, const Redactor &redactor)
{
    for (const engine::RunRecord &one : source.history.runs) {
        model.runs.push_back({name(engine::modeName(one.mode)), modeWord(one.mode).translated(),
                              redactor.plain(one.recipe), redactor.plain(one.version),
                              one.startedAt.toUTC(), one.finishedAt.toUTC(), one.exitCode});
    }
}

/// Names of files may hold the client's.
void addFiles(Model &model, const Source &source, const Redactor &redactor)
{
    for (const FileRow &file : source.files)
        model.files.push_back({redactor.plain(file.name), file.bytes, file.sha256});
}

void addBrand(Model &model, const Source &source)
{
    model.brand = source.brand;
    if (source.redaction == Redaction::Public)
        model.brand.contact.clear();
}

} // namespace

const StepRow *Model::step(const QString &id) const
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&](const StepRow &one) { return one.id == id; });
    return found == steps.end() ? nullptr : &*found;
}

base::Result<Model> makeModel(const Source &source)
{
    if (source.history.runs.empty()) {
        return base::fail(base::invalid(
            text("report",
                 QT_TRANSLATE_NOOP("report", "There is nothing to report: no run was made yet.")),
            text("report", QT_TRANSLATE_NOOP("report", "Run `latchkeyctl check` first."))));
    }
    const Redactor redactor(source.redaction, source.decisions, source.history, source.recipe);
    Model model;
    addCover(model, source, redactor);
    addSteps(model, source, redactor);
    addErrors(model, source, redactor);
    addDecisions(model, source, redactor);
    addChanges(model, source, redactor);
    model.handSteps = handRows(model, source, redactor);
    addValues(model, source);
    addRuns(model, source, redactor);
    addFiles(model, source, redactor);
    addBrand(model, source);
    model.payloads = payloadRows(source, redactor);
    model.findings = findingsOf(source, redactor);
    model.summary = summaryOf(model);
    return model;
}

} // namespace latchkey::report
