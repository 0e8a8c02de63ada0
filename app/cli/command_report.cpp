// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/interrupt.h"
#include "cli/report_files.h"

#include <QJsonObject>

namespace latchkey::cli {

using namespace Qt::StringLiterals;

int reportCommand(const Options &options, Output &output)
{
    const Interrupt interrupt;
    const auto desk = look(options);
    if (!desk) {
        output.error({}, desk.error());
        return exitOf(desk.error());
    }
    output.started(options.command, desk->path, desk->recipe.id);
    const auto paths = writeReports(options, *desk);
    if (!paths) {
        output.error({}, paths.error());
        return exitOf(paths.error());
    }
    for (const QString &path : *paths) {
        output.object({{u"event"_s, u"report"_s}, {u"path"_s, path}});
        output.say(u"Report: "_s + path);
    }
    return 0;
}

} // namespace latchkey::cli
