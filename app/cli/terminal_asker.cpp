// SPDX-License-Identifier: MIT
#include "cli/terminal_asker.h"

#include "cli/answers.h"
#include "cli/desk.h"
#include "cli/interrupt.h"

#include <QTextStream>
#include <QTimer>

#include <cstdio>
#include <optional>

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using base::text;

namespace {

/// What a person types; nothing where a signal ends the run instead.
std::optional<QString> question(const base::Text &words)
{
    QTextStream(stdout) << words.translated() << ' ';
    const auto line = Interrupt::readLine();
    return line ? std::optional(QString::fromLocal8Bit(*line).trimmed()) : std::nullopt;
}

/// Asks until it is yes or no; the end of stdin and an empty line are no.
std::optional<bool> decision(const base::Text &words)
{
    for (;;) {
        const auto typed = question(words);
        if (!typed)
            return std::nullopt;
        if (const auto answer = yesOrNo(*typed); answer || typed->isEmpty())
            return answer.value_or(false);
    }
}

base::Text wordsFor(const recipe::StepId &step, const QByteArray &key)
{
    if (key == "done")
        return text("cli", QT_TRANSLATE_NOOP("cli", "Have you done it (%1)? yes or no:"),
                    {QString::fromUtf8(step)});
    if (key == "path")
        return text("cli", QT_TRANSLATE_NOOP("cli", "The evidence file (empty: later):"));
    return text("cli", QT_TRANSLATE_NOOP("cli", "%1 (empty: later):"), {QString::fromUtf8(key)});
}

void say(const base::Error &error)
{
    QTextStream(stdout) << error.what.translated() << ' ' << error.advice.translated() << '\n';
}

/// Takes what was typed for a key into the answer; an Error says what is wrong with it.
base::Result<void> take(const recipe::StepId &step, const QByteArray &key, const QString &typed,
                        engine::HumanAnswer &answer)
{
    if (key == "path") {
        const auto evidence = readEvidence(typed);
        if (!evidence)
            return base::fail(evidence.error());
        answer.evidence = *evidence;
        return {};
    }
    const auto value = typedAnswer(step, key, typed, recipe::graph());
    if (!value)
        return base::fail(value.error());
    QJsonObject whole = answer.answer.value_or(QJsonObject());
    whole[QString::fromUtf8(key)] = *value;
    answer.answer = whole;
    return {};
}

/// Asks for the keys that a step wants, again where an answer does not fit; an empty one leaves it
/// open, and so does "no". Nothing where a signal came.
std::optional<engine::HumanAnswer> askKeys(const recipe::StepId &step, const recipe::Ask &ask)
{
    engine::HumanAnswer answer;
    for (const QByteArray &key : ask.wants) {
        if (key == "done") {
            const auto done = decision(wordsFor(step, key));
            if (!done)
                return std::nullopt;
            if (*done)
                answer.answer = QJsonObject{{u"done"_s, true}};
            continue;
        }
        for (;;) {
            const auto typed = question(wordsFor(step, key));
            if (!typed)
                return std::nullopt;
            if (typed->isEmpty())
                break;
            const auto taken = take(step, key, *typed, answer);
            if (taken)
                break;
            say(taken.error());
        }
    }
    return answer;
}

} // namespace

void TerminalAsker::ask(const recipe::StepId &step, const recipe::Ask &ask, QObject *context,
                        engine::Then<engine::HumanAnswer> then)
{
    engine::HumanAnswer answer;
    if (m_answers.contains(step)) {
        answer.answer = m_answers.value(step);
    } else if (m_mayAsk) {
        const auto typed = askKeys(step, ask);
        if (!typed)
            return;
        answer = *typed;
    }
    QTimer::singleShot(0, context, [answer, then] { then(answer); });
}

void TerminalAsker::confirm(const std::vector<recipe::Change> &changes, bool changedSince,
                            QObject *context, engine::Then<bool> then)
{
    bool yes = m_yes && !changedSince;
    if (!yes && m_mayAsk) {
        const base::Text words =
            changedSince
                ? text("cli",
                       QT_TRANSLATE_NOOP(
                           "cli",
                           "Somebody changed a tenant since. Go on with the new plan? yes or no:"))
            : m_takesBack
                ? text("cli", QT_TRANSLATE_N_NOOP("cli", "Take these %n changes back? yes or no:"),
                       {}, int(changes.size()))
                : text("cli", QT_TRANSLATE_N_NOOP("cli", "Write these %n changes? yes or no:"), {},
                       int(changes.size()));
        const auto typed = decision(words);
        if (!typed)
            return;
        yes = *typed;
    }
    QTimer::singleShot(0, context, [yes, then] { then(yes); });
}

} // namespace latchkey::cli
