// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/step.h"

namespace latchkey::engine {

enum class Mode { Check, Plan, Apply, Verify, Undo };
QByteArray modeName(Mode mode);

/// A step as the newest run left it.
struct StepRecord
{
    recipe::StepId step;
    recipe::State state = recipe::State::Unknown;
    bool stated = false;
    std::vector<recipe::Evidence> evidence;
    base::Text advice;
    QDateTime at;
    int changes = 0;   ///< that were planned and not written
    bool asks = false; ///< it waits for a person
};

/// One run of the program on this project.
struct RunRecord
{
    Mode mode = Mode::Check;
    QString recipe;
    QString version;
    QDateTime startedAt;
    QDateTime finishedAt; ///< invalid: the run was cut off
    int exitCode = -1;
};

/// Something that went wrong in the newest run.
struct ErrorRecord
{
    recipe::StepId step;
    base::Error error;
    QDateTime at;
};

/// Everything a journal tells, replayed: what was written, said, found.
struct History
{
    std::vector<recipe::Written> written;
    QMap<recipe::StepId, QJsonObject> answers;
    QMap<recipe::StepId, StepRecord> steps;
    std::vector<RunRecord> runs;
    std::vector<ErrorRecord> errors; ///< of the newest run
    QMap<QString, QString> known;    ///< what the newest run read and exports need
    bool cutOff = false;             ///< the newest run has no end: carry on with apply
    /// When each key of an answer was said as it is now.
    QMap<recipe::StepId, QMap<QString, QDateTime>> saidAt;

    int nextNumber() const;
    bool hasOpenWrite() const;
    /// The newest of all keys of that answer; invalid: nobody said anything.
    QDateTime answeredAt(const recipe::StepId &step) const;
};

/// Journal lines, one JSON object each, by "kind": run, answer, confirmed, intent, undo, outcome,
/// step, error, known, finished. No secret is ever in one.
QJsonObject runLine(const RunRecord &run);
QJsonObject answerLine(const recipe::StepId &step, const QJsonObject &answer, const QDateTime &at);
QJsonObject confirmedLine(const std::vector<recipe::Change> &changes, const QDateTime &at);
QJsonObject intentLine(const recipe::Written &written);
QJsonObject undoLine(const recipe::Written &written, const QDateTime &at);
QJsonObject outcomeLine(const recipe::Written &written, const QDateTime &at);
QJsonObject stepLine(const StepRecord &record);
QJsonObject errorLine(const ErrorRecord &record);
QJsonObject knownLine(const QMap<QString, QString> &values, const QDateTime &at);
QJsonObject finishedLine(int exitCode, const QDateTime &at);

/// Adds one line to the history; an Error where the line fits no kind (the file is damaged).
base::Result<void> replay(History &history, const QJsonObject &line);

/// An Error as JSON and back, for the journal.
QJsonObject errorToJson(const base::Error &error);
base::Error errorFromJson(const QJsonObject &object);

} // namespace latchkey::engine
