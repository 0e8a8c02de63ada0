// SPDX-License-Identifier: MIT
#include "cli/terminal_asker.h"

#include <QTextStream>
#include <QTimer>

#include <cstdio>

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using base::text;

namespace {

QString question(const base::Text &words)
{
    QTextStream out(stdout);
    QTextStream in(stdin);
    out << words.translated() << ' ';
    out.flush();
    return in.readLine().trimmed();
}

bool isYes(const QString &answer)
{
    return answer.compare(u"yes"_s, Qt::CaseInsensitive) == 0 ||
           answer.compare(u"y"_s, Qt::CaseInsensitive) == 0;
}

/// Asks for the keys that a step wants; an empty answer leaves the step waiting.
engine::HumanAnswer askKeys(const recipe::StepId &step, const recipe::Ask &ask)
{
    QJsonObject answer;
    for (const QByteArray &key : ask.wants) {
        const QString name = QString::fromUtf8(key);
        if (key == "done") {
            if (isYes(question(text("cli",
                                    QT_TRANSLATE_NOOP("cli", "Have you done it (%1)? yes or no:"),
                                    {QString::fromUtf8(step)}))))
                answer[name] = true;
            continue;
        }
        const QString value =
            question(text("cli", QT_TRANSLATE_NOOP("cli", "%1 (empty: later):"), {name}));
        if (!value.isEmpty())
            answer[name] = value;
    }
    if (answer.isEmpty())
        return {};
    return {answer, std::nullopt};
}

} // namespace

void TerminalAsker::ask(const recipe::StepId &step, const recipe::Ask &ask, QObject *context,
                        engine::Then<engine::HumanAnswer> then)
{
    const bool textOnly = step != "jamf.scope-pilot";
    engine::HumanAnswer answer;
    if (m_answers.contains(step))
        answer.answer = m_answers.value(step);
    else if (m_mayAsk && textOnly)
        answer = askKeys(step, ask);
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
                : text("cli", QT_TRANSLATE_NOOP("cli", "Write these %n changes? yes or no:"), {},
                       int(changes.size()));
        yes = isYes(question(words));
    }
    QTimer::singleShot(0, context, [yes, then] { then(yes); });
}

} // namespace latchkey::cli
