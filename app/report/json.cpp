// SPDX-License-Identifier: MIT
#include "report/model.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

QString name(const QByteArray &bytes) { return QString::fromUtf8(bytes); }

QJsonValue iso(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

template<class Row, class Write>
QJsonArray rows(const std::vector<Row> &all, const Write &write)
{
    QJsonArray result;
    for (const Row &row : all)
        result += write(row);
    return result;
}

QJsonObject counts(const Model &model)
{
    QJsonObject result{{u"total"_s, model.counts.total}};
    for (const Standing one : allStandings())
        result[name(standingName(one))] = model.counts.count(one);
    return result;
}

QJsonObject step(const StepRow &row)
{
    const QJsonArray evidence = rows(row.evidence, [](const EvidenceRow &one) {
        return QJsonObject{
            {u"text"_s, one.text}, {u"source"_s, one.source}, {u"at"_s, iso(one.at)}};
    });
    return {{u"id"_s, row.id},
            {u"title"_s, row.title},
            {u"why"_s, row.why},
            {u"phase"_s, name(phaseName(row.phase))},
            {u"standing"_s, name(standingName(row.standing))},
            {u"word"_s, standingWord(row.standing).translated()},
            {u"evidence"_s, evidence},
            {u"advice"_s, row.advice},
            {u"at"_s, iso(row.at)}};
}

QJsonObject error(const ErrorRow &row)
{
    return {{u"step"_s, row.step},   {u"fault"_s, row.fault},   {u"what"_s, row.what},
            {u"means"_s, row.means}, {u"advice"_s, row.advice}, {u"request-id"_s, row.requestId},
            {u"at"_s, iso(row.at)}};
}

QJsonObject decision(const DecisionRow &row)
{
    return {{u"key"_s, row.key},          {u"what"_s, row.what},       {u"value"_s, row.value},
            {u"default"_s, row.standard}, {u"decided"_s, row.decided}, {u"reason"_s, row.reason}};
}

QJsonObject change(const ChangeRow &row)
{
    return {{u"number"_s, row.number},
            {u"step"_s, row.step},
            {u"id"_s, row.id},
            {u"system"_s, row.system},
            {u"what"_s, row.what},
            {u"before"_s, row.before},
            {u"after"_s, row.after},
            {u"outcome"_s, name(outcomeName(row.outcome))},
            {u"word"_s, outcomeWord(row.outcome).translated()},
            {u"object"_s, row.object},
            {u"at"_s, iso(row.at)},
            {u"proved-at"_s, iso(row.provedAt)}};
}

QJsonObject handStep(const HandRow &row)
{
    return {{u"step"_s, row.step},
            {u"title"_s, row.title},
            {u"outcome"_s, name(handName(row.outcome))},
            {u"word"_s, handWord(row.outcome).translated()},
            {u"said"_s, row.answer},
            {u"at"_s, iso(row.at)}};
}

QJsonObject value(const ValueRow &row)
{
    return {{u"key"_s, row.key},   {u"value"_s, row.value},      {u"source"_s, row.source},
            {u"date"_s, row.date}, {u"os-range"_s, row.osRange}, {u"why"_s, row.why}};
}

QJsonObject run(const RunRow &row)
{
    return {{u"mode"_s, row.mode},
            {u"recipe"_s, row.recipe},
            {u"version"_s, row.version},
            {u"started-at"_s, iso(row.startedAt)},
            {u"finished-at"_s, iso(row.finishedAt)},
            {u"exit"_s, row.finishedAt.isValid() ? QJsonValue(row.exitCode) : QJsonValue()}};
}

QJsonObject payload(const PayloadRow &row)
{
    return {{u"profile"_s, row.profile},
            {u"payload"_s, row.payload},
            {u"key"_s, row.key},
            {u"value"_s, row.value},
            {u"source"_s, row.source}};
}

QJsonObject file(const FileRow &row)
{
    return {{u"name"_s, row.name}, {u"bytes"_s, row.bytes}, {u"sha256"_s, name(row.sha256)}};
}

QJsonObject readiness(const ReadinessRow &row)
{
    return {{u"id"_s, row.id},
            {u"requirement"_s, row.requirement},
            {u"good"_s, row.good},
            {u"bad"_s, row.bad},
            {u"unknown"_s, row.unknown}};
}

QJsonObject mac(const MacRow &row)
{
    return {{u"name"_s, row.name},
            {u"serial"_s, row.serial},
            {u"os"_s, row.os},
            {u"reasons"_s, QJsonArray::fromStringList(row.reasons)},
            {u"seen"_s, iso(row.seen)}};
}

QJsonObject fleet(const Findings &found)
{
    return {{u"known"_s, found.fleetKnown},
            {u"partial"_s, found.fleetPartial},
            {u"managed"_s, found.managed},
            {u"not-ready"_s, found.notReady},
            {u"requirements"_s, rows(found.readiness, readiness)},
            {u"macs"_s, rows(found.macs, mac)}};
}

QJsonObject accounts(const Findings &found)
{
    const QJsonArray problems = rows(found.problems, [](const AccountProblem &one) {
        return QJsonObject{{u"id"_s, one.id},
                           {u"problem"_s, one.problem},
                           {u"count"_s, one.count},
                           {u"stops"_s, one.stops}};
    });
    const QJsonArray all = rows(found.accountRows, [](const AccountRow &one) {
        return QJsonObject{
            {u"login"_s, one.login}, {u"name"_s, one.name}, {u"problem"_s, one.problem}};
    });
    return {{u"known"_s, found.accountsKnown},
            {u"partial"_s, found.accountsPartial},
            {u"looked"_s, found.accounts},
            {u"problems"_s, problems},
            {u"rows"_s, all}};
}

QJsonObject date(const DateRow &row)
{
    return {{u"id"_s, row.id},          {u"what"_s, row.what},         {u"name"_s, row.name},
            {u"ends"_s, iso(row.ends)}, {u"act-by"_s, iso(row.actBy)}, {u"action"_s, row.action}};
}

QJsonObject cover(const Model &model)
{
    return {{u"client"_s, model.client},
            {u"okta"_s, model.orgHost},
            {u"jamf"_s, model.jamfBase},
            {u"recipe"_s, model.recipe},
            {u"recipe-title"_s, model.recipeTitle},
            {u"version"_s, model.version},
            {u"redaction"_s, redactionName(model.redaction)},
            {u"written-at"_s, iso(model.writtenAt)},
            {u"state-at"_s, iso(model.stateAt)},
            {u"consultant"_s, model.brand.consultant},
            {u"contact"_s, model.brand.contact},
            {u"edition"_s, model.brand.edition}};
}

} // namespace

QByteArray toJson(const Model &model)
{
    const QJsonObject report{{u"schema"_s, model.schema},
                             {u"cover"_s, cover(model)},
                             {u"summary"_s, QJsonArray::fromStringList(model.summary)},
                             {u"complete"_s, model.isComplete()},
                             {u"cut-off"_s, model.cutOff},
                             {u"counts"_s, counts(model)},
                             {u"errors"_s, rows(model.errors, error)},
                             {u"steps"_s, rows(model.steps, step)},
                             {u"decisions"_s, rows(model.decisions, decision)},
                             {u"changes"_s, rows(model.changes, change)},
                             {u"hand-steps"_s, rows(model.handSteps, handStep)},
                             {u"values"_s, rows(model.values, value)},
                             {u"runs"_s, rows(model.runs, run)},
                             {u"payloads"_s, rows(model.payloads, payload)},
                             {u"files"_s, rows(model.files, file)},
                             {u"fleet"_s, fleet(model.findings)},
                             {u"accounts"_s, accounts(model.findings)},
                             {u"dates"_s, rows(model.findings.dates, date)}};
    return QJsonDocument(report).toJson(QJsonDocument::Indented);
}

} // namespace latchkey::report
