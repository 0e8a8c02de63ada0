// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/recipe.h"
#include "report/brand.h"
#include "report/redaction.h"
#include "report/words.h"

namespace latchkey::report {

/// A file that was handed over with the report.
struct FileRow
{
    QString name;
    qint64 bytes = 0;
    QByteArray sha256; ///< hexadecimal
};

/// What a report is made from: all of it is there without a network.
struct Source
{
    const recipe::Decisions &decisions;
    const recipe::RecipeData &recipe;
    const engine::History &history;
    const recipe::Graph &graph;
    QDateTime now;
    QString version; ///< of the program that writes
    Redaction redaction = Redaction::Full;
    Brand brand = {};
    std::vector<FileRow> files = {}; ///< exports of the same state
};

/// How many steps stand how; every step is in one of them.
struct Counts
{
    std::map<Standing, int> of;
    int total = 0;

    int count(Standing standing) const;
};

struct EvidenceRow
{
    QString text;
    QString source;
    QDateTime at;
};

struct StepRow
{
    QString id;
    QString title;
    QString why;
    recipe::Phase phase = recipe::Phase::Connect;
    Standing standing = Standing::NotChecked;
    std::vector<EvidenceRow> evidence;
    QString advice;
    QDateTime at;
};

/// A reading or a write that went wrong in the newest run.
struct ErrorRow
{
    QString step;
    QString fault;
    QString what;
    QString means;
    QString advice;
    QString requestId;
    QDateTime at;
};

struct DecisionRow
{
    QString key;
    QString what;
    QString value;
    QString standard;
    bool decided = false; ///< a person set it; otherwise it is the default
    QString reason;       ///< of the default
};

struct ChangeRow
{
    int number = 0;
    QString step;
    QString id;
    QString system;
    QString what;
    QJsonValue before;
    QJsonValue after;
    recipe::Outcome outcome = recipe::Outcome::Open;
    QString object;
    QDateTime at;
    QDateTime provedAt;
};

struct HandRow
{
    QString step;
    QString title;
    HandOutcome outcome = HandOutcome::NotDone;
    QJsonObject answer; ///< what was said
    QDateTime at;       ///< when it was said; invalid: it was not
};

struct ValueRow
{
    QString key;
    QJsonValue value;
    QString source;
    QString date;
    QString osRange;
    QString why;
};

struct RunRow
{
    QString mode;
    QString modeWord;
    QString recipe;
    QString version;
    QDateTime startedAt;
    QDateTime finishedAt; ///< invalid: cut off
    int exitCode = -1;
};

/// A key of a profile as it was written, and where its value comes from.
struct PayloadRow
{
    QString profile;
    QString payload;
    QString key;
    QString value;
    QString source;
};

/// One requirement of the fleet, counted over the managed Macs.
struct ReadinessRow
{
    QString id;
    QString requirement;
    int good = 0;
    int bad = 0;
    int unknown = 0;
};

struct MacRow
{
    QString name;
    QString serial;
    QString os;
    QStringList reasons;
    QDateTime seen;
};

struct AccountProblem
{
    QString id;
    QString problem;
    QString advice;
    int count = 0;
    bool stops = false; ///< such a user gets no account, or somebody else's
};

struct AccountRow
{
    QString login;
    QString name; ///< of the Mac account
    QString problem;
};

/// A day to keep.
struct DateRow
{
    QString id;
    QString what;
    QString name;
    QDateTime ends;
    QDateTime actBy; ///< before `ends` by the days the project decided
    QString action;
};

/// What was found of the fleet and of the accounts in the newest run.
struct Findings
{
    bool fleetKnown = false;
    bool fleetPartial = false;
    int managed = 0;
    int notReady = 0;
    std::vector<ReadinessRow> readiness;
    std::vector<MacRow> macs; ///< those that are not ready, up to recipe::mostFindings
    bool accountsKnown = false;
    bool accountsPartial = false;
    int accounts = 0;
    std::vector<AccountProblem> problems;
    std::vector<AccountRow> accountRows;
    std::vector<DateRow> dates;
};
/// From what a run kept (recipe/findings.h), redacted.
Findings findingsOf(const Source &source, const Redactor &redactor);
/// Of one profile's payloads in a change.
std::vector<PayloadRow> payloadRows(const Source &source, const Redactor &redactor);

/// Everything a report says, in the reader's language and redacted: the three formats only lay it
/// out. `schema` counts up when a field changes its meaning.
struct Model
{
    int schema = 1;
    QString client;
    QString orgHost;
    QString jamfBase;
    QString recipe;
    QString recipeTitle;
    QString version;
    Redaction redaction = Redaction::Full;
    QDateTime writtenAt;
    QDateTime stateAt; ///< of the newest evidence
    bool cutOff = false;

    Counts counts;
    QStringList summary; ///< the verdict in a few sentences
    std::vector<ErrorRow> errors;
    std::vector<StepRow> steps;
    std::vector<DecisionRow> decisions;
    std::vector<ChangeRow> changes;
    std::vector<HandRow> handSteps;
    std::vector<ValueRow> values;
    std::vector<RunRow> runs;
    std::vector<PayloadRow> payloads;
    std::vector<FileRow> files;
    Findings findings;
    Brand brand;

    const StepRow *step(const QString &id) const;
    /// Whether of every step and every write it is known how it stands, no error is left open, each
    /// inventory was read whole, and the last run came to its end.
    bool isComplete() const;
    /// Whether the last run was stopped by a person, or its changes were not confirmed.
    bool wasStopped() const;
    /// Whether nothing is open: complete, nothing unmet, nothing that waits.
    bool isForSignOff() const;
};

/// What people said, of the model's steps: done by hand, waived, kept.
std::vector<HandRow> handRows(const Model &model, const Source &source, const Redactor &redactor);

/// An Error of kind Invalid where no run was made yet: there is nothing to report.
base::Result<Model> makeModel(const Source &source);

/// The verdict in sentences; success is claimed only where everything was read back.
QStringList summaryOf(const Model &model);

QByteArray toJson(const Model &model);
QByteArray toHtml(const Model &model);
/// Tagged, meant to be PDF/A-3a and PDF/UA-1, with the JSON attached. Needs a QGuiApplication.
base::Result<QByteArray> toPdf(const Model &model);

} // namespace latchkey::report
