// SPDX-License-Identifier: MIT
#pragma once

#include "recipe/facts.h"

#include <chrono>

namespace latchkey::recipe {

enum class Phase { Connect, Prerequisites, Okta, Scep, Jamf, PilotMac, HandOver };

enum class State { Met, Unmet, Unknown, Waived, NotApplicable, Waiting };
QByteArray stateName(State state); ///< as in contract.md 5

/// One observation behind a verdict.
struct Evidence
{
    base::Text text;
    QByteArray source; ///< the reading's key, "answer", "evidence file" or "journal"
    QDateTime at;
    bool operator==(const Evidence &) const = default;
};

/// What is asked of the driver while a step waits for something that happens by itself.
struct Recheck
{
    std::vector<QByteArray> keys; ///< readings to renew
    std::chrono::seconds after{5};
    int most = 12; ///< times in one run; then the step stays as it is
};

/// How a fact stands. Unknown is a state of its own and never shown as met.
struct Verdict
{
    State state = State::Unknown;
    bool stated = false;     ///< met only by a human's word: "stated, not checked"
    bool isOwnRight = false; ///< unmet by what stands beside an object that is as it was written
    QJsonValue found = QJsonValue::Null; ///< of an unmet object of ours: what of it is another now
    std::vector<Evidence> evidence;
    base::Text advice; ///< what to do; always there with Unmet and Unknown
    std::optional<Recheck> recheck;

    bool isGood() const
    {
        return state == State::Met || state == State::Waived || state == State::NotApplicable;
    }
};

/// What came of a write, read from its answer.
struct Accepted
{
    QByteArray object;
}; ///< taken; the id of the object where the answer tells
struct Later
{
    base::Text why;
}; ///< not taken now, the same may be sent again
struct Refused
{
    base::Error error;
};
using Answered = std::variant<Accepted, Later, Refused>;

/// One write, before and after for a person, and what undo will need. The proof is that the step,
/// after the readings in `renews` were made anew, does not plan the change any more.
struct Change
{
    QByteArray id; ///< "okta.attributes/schema": the same object always has the same id
    base::System system = base::System::Okta;
    base::Text what;
    base::Text risk;
    QJsonValue before; ///< for people and for telling a foreign change; no secret, no volatile ids
    QJsonValue after;
    std::optional<base::Request> apply; ///< none: shown in the plan, waits for an earlier change
    std::function<Answered(const base::Reply &)> answer;
    std::vector<QByteArray> renews;
    QJsonObject undo;
    std::chrono::seconds patience{60}; ///< how long a read-back may lag behind
    bool repeatable = true; ///< sending it twice does no harm; if not, a lost answer is waited out
    bool mayBeKept = true;  ///< whether the setup works without it, when a person keeps drift
    bool reachesMacs = false; ///< moves something onto Macs: needs every prerequisite
};

/// A step done by hand: what to do and where, what to carry, what to take, how it is checked.
struct Ask
{
    base::Text why;
    base::Text menuPath;
    QString deepLink;                                ///< empty where none is known
    std::vector<std::pair<QString, QString>> values; ///< name and value to copy
    std::vector<QByteArray> secrets; ///< secrets to take, by the names of contract.md 3
    std::vector<QByteArray> wants;   ///< answer keys that would satisfy the step
    base::Text check;                ///< how it will be checked
    /// Readings that are old once a person did it (a key ending in '/' stands for all below it);
    /// empty: everything that the step asked for.
    std::vector<QByteArray> renews;
};

struct Plan
{
    std::vector<Change> changes;
    std::optional<Ask> ask;
};

/// What an unmet verdict of the step stops.
enum class Gate {
    None,
    Writes, ///< all writes to the step's system while it is unmet or unknown
    Rights, ///< all writes to the step's system while it is unmet; unknown rights are tried
    Macs,   ///< what would reach a Mac, unless it is met, waived or not applicable
};

/// The kind of value an answer key takes.
enum class AnswerKind { True, Flag, String, Url, Strings, Choice };
struct AnswerKey
{
    QByteArray name;
    AnswerKind kind = AnswerKind::True;
    QStringList choices;
};

/// One small fact that should be true: what to read, how to judge it, what to change, how to take
/// it back. Only pure functions of Facts; a step never sees a socket, a clock, a widget or a
/// keychain.
struct Step
{
    StepId id;
    Phase phase = Phase::Connect;
    base::System system = base::System::Okta;
    base::Text title;
    base::Text why;
    Gate gate = Gate::None;
    bool mayBeWaived = true;
    std::vector<StepId> after;      ///< steps that must be good before this one writes or asks
    std::vector<AnswerKey> answers; ///< what the answers file may say of it
    bool answersLast = true;        ///< what was said in one run holds in later ones

    /// Readings still missing, in guard-clause order; asked again until empty.
    std::function<std::vector<tenant::Reading>(const Facts &)> needs;
    std::function<Verdict(const Facts &)> judge;
    /// Empty where there is nothing to change or to ask. Called only when needs() is empty.
    std::function<Plan(const Facts &)> plan;
    /// For taking back: readings that undo() wants anew (their facts were dropped before).
    std::function<std::vector<tenant::Reading>(const Facts &, const Written &)> undoNeeds;
    /// The reverse of a write; nothing where it is undone already. A change without a request says
    /// that it cannot be taken back from here: `what` and `risk` are shown, the write stands.
    std::function<std::optional<Change>(const Facts &, const Written &)> undo;
    /// Of a step with Gate::Rights: what the sign-in is known to lack for taking back by these
    /// writes; nothing where it has the rights, or where they are not told. Needs what needs()
    /// says.
    std::function<std::optional<base::Error>(const Facts &, const std::vector<Change> &)> lacks;
};

/// The verdict of a reading that failed: unknown (or unmet where a right is missing), with the
/// error.
Verdict verdictOf(const base::Error &error, const QByteArray &source, const QDateTime &at);

} // namespace latchkey::recipe
