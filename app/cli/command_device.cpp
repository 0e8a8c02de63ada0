// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/desk.h"
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
    output.started(options.command, {}, {});
    const auto facts = factsOf(options);
    if (!facts) {
        output.error({}, facts.error());
        return 2;
    }
    const auto verdicts = recipe::judgeDevice(*facts, QDateTime::currentDateTimeUtc());
    for (const auto &[id, verdict] : verdicts)
        output.step(id, verdict);
    QJsonObject device = *facts;
    device[u"event"_s] = u"device"_s;
    output.object(device);
    return exitOfVerdicts(verdicts);
}

} // namespace latchkey::cli
