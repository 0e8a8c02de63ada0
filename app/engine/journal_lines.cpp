// SPDX-License-Identifier: MIT
// The lines of a journal: each kind written here is read in replay.cpp.
#include "engine/history.h"

#include <QJsonArray>

namespace latchkey::engine {

using namespace Qt::StringLiterals;

namespace {

QString name(const QByteArray &bytes) { return QString::fromUtf8(bytes); }

QString iso(const QDateTime &at) { return at.toUTC().toString(Qt::ISODateWithMs); }

QJsonObject line(const QString &kind, const QDateTime &at)
{
    return {{u"kind"_s, kind}, {u"at"_s, iso(at)}};
}

QString outcomeName(const recipe::Written &written)
{
    switch (written.outcome) {
    case recipe::Outcome::Open:
        return u"written"_s;
    case recipe::Outcome::Proved:
        return u"proved"_s;
    case recipe::Outcome::Differs:
        return u"differs"_s;
    case recipe::Outcome::Failed:
        return u"failed"_s;
    case recipe::Outcome::Absent:
        return u"absent"_s;
    case recipe::Outcome::Undone:
        return u"undone"_s;
    }
    return {};
}

} // namespace

QJsonObject runLine(const RunRecord &run)
{
    QJsonObject result = line(u"run"_s, run.startedAt);
    result[u"schema"_s] = 1;
    result[u"mode"_s] = name(modeName(run.mode));
    result[u"recipe"_s] = run.recipe;
    result[u"version"_s] = run.version;
    return result;
}

QJsonObject answerLine(const recipe::StepId &step, const QJsonObject &answer, const QDateTime &at)
{
    QJsonObject result = line(u"answer"_s, at);
    result[u"step"_s] = name(step);
    result[u"answer"_s] = answer;
    return result;
}

QJsonObject confirmedLine(const std::vector<recipe::Change> &changes, const QDateTime &at)
{
    QJsonArray ids;
    for (const recipe::Change &change : changes)
        ids += name(change.id);
    QJsonObject result = line(u"confirmed"_s, at);
    result[u"changes"_s] = ids;
    return result;
}

QJsonObject intentLine(const recipe::Written &written)
{
    QJsonObject result = line(u"intent"_s, written.at);
    result[u"number"_s] = written.number;
    result[u"change"_s] = name(written.change);
    result[u"step"_s] = name(written.step);
    result[u"system"_s] = name(base::systemName(written.system));
    result[u"what"_s] = written.what.toJson();
    result[u"before"_s] = written.before;
    result[u"after"_s] = written.after;
    result[u"undo"_s] = written.undo;
    return result;
}

QJsonObject undoLine(const recipe::Written &written, const QDateTime &at)
{
    QJsonObject result = line(u"undo"_s, at);
    result[u"number"_s] = written.number;
    result[u"change"_s] = name(written.change);
    return result;
}

QJsonObject outcomeLine(const recipe::Written &written, const QDateTime &at)
{
    QJsonObject result = line(u"outcome"_s, at);
    result[u"number"_s] = written.number;
    result[u"outcome"_s] = outcomeName(written);
    if (!written.object.isEmpty())
        result[u"object"_s] = name(written.object);
    return result;
}

QJsonObject stepLine(const StepRecord &record)
{
    QJsonArray evidence;
    for (const recipe::Evidence &one : record.evidence) {
        evidence += QJsonObject{{u"text"_s, one.text.toJson()},
                                {u"source"_s, name(one.source)},
                                {u"at"_s, iso(one.at)}};
    }
    QJsonObject result = line(u"step"_s, record.at);
    result[u"step"_s] = name(record.step);
    result[u"verdict"_s] = name(recipe::stateName(record.state));
    result[u"stated"_s] = record.stated;
    result[u"evidence"_s] = evidence;
    result[u"advice"_s] = record.advice.toJson();
    if (record.changes > 0)
        result[u"planned"_s] = record.changes;
    if (record.asks)
        result[u"asks"_s] = true;
    return result;
}

QJsonObject errorLine(const ErrorRecord &record)
{
    QJsonObject result = line(u"error"_s, record.at);
    result[u"step"_s] = name(record.step);
    result[u"error"_s] = errorToJson(record.error);
    return result;
}

QJsonObject knownLine(const QMap<QString, QString> &values, const QDateTime &at)
{
    QJsonObject object;
    for (auto it = values.begin(); it != values.end(); ++it)
        object[it.key()] = it.value();
    QJsonObject result = line(u"known"_s, at);
    result[u"values"_s] = object;
    return result;
}

QJsonObject finishedLine(int exitCode, const QDateTime &at)
{
    QJsonObject result = line(u"finished"_s, at);
    result[u"exit"_s] = exitCode;
    return result;
}

QJsonObject errorToJson(const base::Error &error)
{
    return {{u"fault"_s, name(base::faultName(error.fault))},
            {u"what"_s, error.what.toJson()},
            {u"means"_s, error.means.toJson()},
            {u"advice"_s, error.advice.toJson()},
            {u"status"_s, error.status},
            {u"code"_s, name(error.code)},
            {u"request-id"_s, name(error.requestId)}};
}

} // namespace latchkey::engine
