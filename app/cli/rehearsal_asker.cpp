// SPDX-License-Identifier: MIT
#include "cli/rehearsal_asker.h"

#include "mac/evidence.h"

#include <QTimer>

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using base::text;

void RehearsalAsker::ask(const recipe::StepId &step, const recipe::Ask &, QObject *context,
                         engine::Then<engine::HumanAnswer> then)
{
    const QString name = QString::fromUtf8(step);
    const bool acted = m_practice.byHand(step);
    const QJsonObject script = m_practice.answers();
    engine::HumanAnswer answer;
    if (script.contains(name))
        answer.answer = script[name].toObject();
    else if (acted)
        answer.answer = QJsonObject{{u"done"_s, true}};
    if (step.startsWith("mac.")) {
        const auto evidence =
            mac::readEvidenceFile(m_practice.evidence()).transform(mac::deviceFacts);
        if (evidence)
            answer.evidence = *evidence;
    }
    if (answer.answer)
        m_output.say(text("cli",
                          QT_TRANSLATE_NOOP("cli", "  Done by the script of the rehearsal: %1"),
                          {name})
                         .translated());
    QTimer::singleShot(0, context, [answer, then] { then(answer); });
}

void RehearsalAsker::confirm(const std::vector<recipe::Change> &, bool, QObject *context,
                             engine::Then<bool> then)
{
    QTimer::singleShot(0, context, [then] { then(true); });
}

} // namespace latchkey::cli
