// SPDX-License-Identifier: MIT
// Reads back the lines that journal_lines.cpp writes.
#include "engine/history.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace latchkey::engine {

using namespace Qt::StringLiterals;
using base::Text;
using base::text;
using recipe::Outcome;
using recipe::State;
using recipe::Written;

namespace {

QDateTime timeOf(const QJsonObject &line, const QString &key = u"at"_s)
{
    return QDateTime::fromString(line[key].toString(), Qt::ISODateWithMs);
}

QByteArray bytesOf(const QJsonObject &line, const QString &key)
{
    return line[key].toString().toUtf8();
}

base::Error damaged(const QString &detail)
{
    return base::invalid(
        text("engine", QT_TRANSLATE_NOOP("engine", "The journal is damaged: %1."), {detail}),
        text("engine",
             QT_TRANSLATE_NOOP(
                 "engine",
                 "Restore the journal from a backup. Without it, Latchkey finds what it made "
                 "by name and marker, but undo knows nothing of it.")));
}

template<class Enum, size_t Count>
std::optional<Enum> named(const QByteArray &name,
                          const std::array<std::pair<const char *, Enum>, Count> &all)
{
    for (const auto &[key, value] : all) {
        if (name == key)
            return value;
    }
    return std::nullopt;
}

std::optional<Mode> modeOf(const QByteArray &name)
{
    return named<Mode, 5>(name, {{{"check", Mode::Check},
                                  {"plan", Mode::Plan},
                                  {"apply", Mode::Apply},
                                  {"verify", Mode::Verify},
                                  {"undo", Mode::Undo}}});
}

std::optional<Outcome> outcomeOf(const QByteArray &name)
{
    return named<Outcome, 6>(name, {{{"written", Outcome::Open},
                                     {"proved", Outcome::Proved},
                                     {"differs", Outcome::Differs},
                                     {"failed", Outcome::Failed},
                                     {"absent", Outcome::Absent},
                                     {"undone", Outcome::Undone}}});
}

std::optional<State> stateOf(const QByteArray &name)
{
    for (const State state : {State::Met, State::Unmet, State::Unknown, State::Waived,
                              State::NotApplicable, State::Waiting}) {
        if (recipe::stateName(state) == name)
            return state;
    }
    return std::nullopt;
}

std::optional<base::System> systemOf(const QByteArray &name)
{
    for (const base::System system : {base::System::Okta, base::System::Jamf, base::System::Scep}) {
        if (base::systemName(system) == name)
            return system;
    }
    return std::nullopt;
}

base::Result<void> replayRun(History &history, const QJsonObject &line)
{
    const auto mode = modeOf(bytesOf(line, u"mode"_s));
    if (!mode || line[u"schema"_s].toInt() != 1)
        return base::fail(damaged(u"run"_s));
    history.runs.push_back(
        {*mode, line[u"recipe"_s].toString(), line[u"version"_s].toString(), timeOf(line), {}, -1});
    history.errors.clear();
    history.cutOff = true;
    return {};
}

base::Result<void> replayIntent(History &history, const QJsonObject &line)
{
    Written written;
    written.number = line[u"number"_s].toInt();
    written.change = bytesOf(line, u"change"_s);
    written.step = bytesOf(line, u"step"_s);
    const auto system = systemOf(bytesOf(line, u"system"_s));
    if (written.number != history.nextNumber() || written.change.isEmpty() ||
        written.step.isEmpty() || !system)
        return base::fail(damaged(u"intent"_s));
    written.system = *system;
    written.what = Text::fromJson(line[u"what"_s].toObject());
    written.before = line[u"before"_s];
    written.after = line[u"after"_s];
    written.undo = line[u"undo"_s].toObject();
    written.at = timeOf(line);
    history.written.push_back(written);
    return {};
}

base::Result<void> replayOutcome(History &history, const QJsonObject &line)
{
    const int number = line[u"number"_s].toInt();
    const auto found = std::find_if(history.written.begin(), history.written.end(),
                                    [&](const Written &one) { return one.number == number; });
    const auto outcome = outcomeOf(bytesOf(line, u"outcome"_s));
    if (found == history.written.end() || !outcome)
        return base::fail(damaged(u"outcome"_s));
    found->outcome = *outcome;
    history.known.remove(u"profiles"_s); // they were read before this
    if (line.contains(u"object"_s))
        found->object = bytesOf(line, u"object"_s);
    if (*outcome == Outcome::Proved)
        found->provedAt = timeOf(line);
    return {};
}

/// Each line has all of a step's answer: what is in it unchanged was said before.
void replayAnswer(History &history, const QJsonObject &line)
{
    const recipe::StepId step = bytesOf(line, u"step"_s);
    const QJsonObject before = history.answers.value(step);
    const QJsonObject answer = line[u"answer"_s].toObject();
    const QMap<QString, QDateTime> known = history.saidAt.value(step);
    QMap<QString, QDateTime> times;
    for (auto it = answer.begin(); it != answer.end(); ++it) {
        const bool said = before.contains(it.key()) && before[it.key()] == it.value();
        times[it.key()] = said ? known.value(it.key()) : timeOf(line);
    }
    history.answers[step] = answer;
    history.saidAt[step] = times;
}

base::Result<void> replayStep(History &history, const QJsonObject &line)
{
    StepRecord record;
    record.step = bytesOf(line, u"step"_s);
    const auto state = stateOf(bytesOf(line, u"verdict"_s));
    if (record.step.isEmpty() || !state)
        return base::fail(damaged(u"step"_s));
    record.state = *state;
    record.stated = line[u"stated"_s].toBool();
    record.advice = Text::fromJson(line[u"advice"_s].toObject());
    record.at = timeOf(line);
    record.changes = line[u"planned"_s].toInt();
    record.asks = line[u"asks"_s].toBool();
    for (const QJsonValue value : line[u"evidence"_s].toArray()) {
        const QJsonObject one = value.toObject();
        record.evidence.push_back(
            {Text::fromJson(one[u"text"_s].toObject()), bytesOf(one, u"source"_s), timeOf(one)});
    }
    history.steps[record.step] = record;
    return {};
}

base::Result<void> replayFinished(History &history, const QJsonObject &line)
{
    if (history.runs.empty())
        return base::fail(damaged(u"finished"_s));
    history.runs.back().exitCode = line[u"exit"_s].toInt();
    history.runs.back().finishedAt = timeOf(line);
    history.cutOff = false;
    return {};
}

} // namespace

base::Result<void> replay(History &history, const QJsonObject &line)
{
    const QString kind = line[u"kind"_s].toString();
    if (!timeOf(line).isValid())
        return base::fail(damaged(u"no time"_s));
    if (kind == u"run"_s)
        return replayRun(history, line);
    if (kind == u"intent"_s)
        return replayIntent(history, line);
    if (kind == u"outcome"_s)
        return replayOutcome(history, line);
    if (kind == u"step"_s)
        return replayStep(history, line);
    if (kind == u"finished"_s)
        return replayFinished(history, line);
    if (kind == u"answer"_s) {
        replayAnswer(history, line);
        return {};
    }
    if (kind == u"known"_s) {
        const QJsonObject values = line[u"values"_s].toObject();
        history.known.clear();
        for (auto it = values.begin(); it != values.end(); ++it)
            history.known[it.key()] = it.value().toString();
        return {};
    }
    if (kind == u"error"_s) {
        history.errors.push_back(
            {bytesOf(line, u"step"_s), errorFromJson(line[u"error"_s].toObject()), timeOf(line)});
        return {};
    }
    if (kind == u"confirmed"_s || kind == u"undo"_s)
        return {};
    return base::fail(damaged(kind.left(40)));
}

base::Error errorFromJson(const QJsonObject &object)
{
    using base::Fault;
    base::Error error;
    const QByteArray name = bytesOf(object, u"fault"_s);
    for (const Fault fault :
         {Fault::Offline, Fault::Timeout, Fault::Throttled, Fault::Unauthorised, Fault::Forbidden,
          Fault::NotFound, Fault::Conflict, Fault::Invalid, Fault::Unexpected, Fault::Cancelled}) {
        if (base::faultName(fault) == name)
            error.fault = fault;
    }
    error.what = Text::fromJson(object[u"what"_s].toObject());
    error.means = Text::fromJson(object[u"means"_s].toObject());
    error.advice = Text::fromJson(object[u"advice"_s].toObject());
    error.status = object[u"status"_s].toInt();
    error.code = bytesOf(object, u"code"_s);
    error.requestId = bytesOf(object, u"request-id"_s);
    return error;
}

} // namespace latchkey::engine
