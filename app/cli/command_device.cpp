// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/interrupt.h"
#include "cli/this_mac.h"
#include "mac/evidence.h"
#include "recipe/device_steps.h"

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using base::text;

namespace {

base::Result<QJsonObject> factsOf(const Options &options)
{
    if (!options.evidence.isEmpty())
        return readEvidence(options.evidence);
    ThisMac mac;
    if (!mac.isHere()) {
        return base::fail(base::invalid(
            text("cli", QT_TRANSLATE_NOOP("cli", "This computer is no Mac.")),
            text("cli", QT_TRANSLATE_NOOP("cli", "Run the evidence script on the Mac (`latchkeyctl "
                                                 "export evidence-script -o DIR`) and "
                                                 "name its file with --evidence."))));
    }
    return mac::deviceFacts(probe(mac));
}

/// When the evidence was made: all below is of that time.
base::Text ageOf(const QDateTime &made, const QDateTime &now)
{
    if (!made.isValid())
        return text("cli", QT_TRANSLATE_NOOP("cli", "The evidence does not tell when it was made: "
                                                    "the Mac may have changed since."));
    const QString time = made.toUTC().toString(Qt::ISODate);
    const auto days = int(made.daysTo(now));
    if (made > now.addDays(1))
        return text("cli",
                    QT_TRANSLATE_NOOP("cli", "The evidence is of %1, which is not yet: the "
                                             "clock of the Mac or of this computer is "
                                             "wrong."),
                    {time});
    if (days < 1)
        return text("cli", QT_TRANSLATE_NOOP("cli", "The evidence is of %1."), {time});
    return text("cli",
                QT_TRANSLATE_N_NOOP("cli", "The evidence is of %1, %n days ago: the Mac may have "
                                           "changed since."),
                {time}, days);
}

int exitOfVerdicts(const std::vector<std::pair<QByteArray, recipe::Verdict>> &verdicts)
{
    bool waits = false;
    for (const auto &[id, verdict] : verdicts) {
        if (verdict.state == recipe::State::Unmet || verdict.state == recipe::State::Unknown)
            return 5;
        waits = waits || verdict.state == recipe::State::Waiting;
    }
    return waits ? 6 : 0;
}

} // namespace

int deviceCommand(const Options &options, Output &output)
{
    const Interrupt interrupt;
    output.started(options.command, {}, {});
    const auto facts = factsOf(options);
    if (!facts) {
        output.error({}, facts.error());
        return exitOf(facts.error());
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!options.evidence.isEmpty())
        output.note(ageOf(mac::evidenceMade(*facts), now));
    const auto verdicts = recipe::judgeDevice(*facts, now);
    for (const auto &[id, verdict] : verdicts)
        output.step(id, verdict);
    QJsonObject device = *facts;
    device[u"event"_s] = u"device"_s;
    output.object(device);
    return exitOfVerdicts(verdicts);
}

} // namespace latchkey::cli
