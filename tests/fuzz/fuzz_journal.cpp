// SPDX-License-Identifier: MIT
#include "base/json.h"
#include "engine/history.h"
#include "fuzz_input.h"

using namespace latchkey;

namespace {

using namespace latchkey::engine;

/// The lines that would have made this history.
std::vector<QJsonObject> linesOf(const History &history)
{
    std::vector<QJsonObject> lines;
    for (const RunRecord &run : history.runs) {
        lines.push_back(runLine(run));
        if (run.finishedAt.isValid())
            lines.push_back(finishedLine(run.exitCode, run.finishedAt));
    }
    for (const auto &written : history.written) {
        lines.push_back(intentLine(written));
        lines.push_back(outcomeLine(written, written.at));
    }
    for (const StepRecord &step : history.steps)
        lines.push_back(stepLine(step));
    for (const ErrorRecord &error : history.errors)
        lines.push_back(errorLine(error));
    return lines;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    History history;
    const QByteArray bytes = fuzz::Input(data, size).rest();
    for (const QByteArray &line : bytes.split('\n')) {
        const auto object = base::readJsonObject(line);
        if (!object)
            break;
        if (const auto taken = replay(history, *object); !taken) {
            fuzz::requireWords(taken.error());
            break;
        }
    }
    History again;
    for (const QJsonObject &line : linesOf(history))
        fuzz::require(replay(again, line).has_value(), "a line that was written can be read");
    fuzz::require(again.nextNumber() == history.nextNumber(), "no write is lost");
    fuzz::require(again.hasOpenWrite() == history.hasOpenWrite(), "an open write stays open");
    return 0;
}
