// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/desk.h"

#include <QDir>
#include <QFile>

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using base::text;

namespace {

base::Result<project::Project> made(const Options &options)
{
    auto project =
        project::create(options.org, options.jamf, options.client, QDateTime::currentDateTimeUtc());
    if (!project)
        return project;
    const std::pair<QString, QString> given[] = {{u"recipe"_s, options.recipe},
                                                 {u"jamf.pilot-group"_s, options.pilotGroup},
                                                 {u"jamf.fleet-group"_s, options.fleetGroup}};
    for (const auto &[key, value] : given) {
        if (value.isEmpty())
            continue;
        if (const auto set = project->decisions.set(key, value); !set)
            return base::fail(set.error());
    }
    return project;
}

} // namespace

int newCommand(const Options &options, Output &output)
{
    const auto project = made(options);
    if (!project) {
        output.error({}, project.error());
        return 2;
    }
    const QString path =
        options.project.isEmpty()
            ? QDir::current().filePath(project::fileNameFor(project->decisions.client))
            : options.project;
    output.started(options.command, path, project->decisions.recipe());
    if (QFile::exists(path)) {
        output.error(
            {}, base::invalid(
                    text("cli", QT_TRANSLATE_NOOP("cli", "%1 exists already and is left as it is."),
                         {path}),
                    text("cli", QT_TRANSLATE_NOOP("cli", "Choose another name with --project."))));
        return 2;
    }
    if (const auto saved = project::save(*project, path); !saved) {
        output.error({}, saved.error());
        return exitOf(saved.error());
    }
    output.say(text("cli", QT_TRANSLATE_NOOP("cli", "Project: %1"), {path}).translated());
    return 0;
}

} // namespace latchkey::cli
