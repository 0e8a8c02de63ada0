// SPDX-License-Identifier: MIT
#include "cli/commands.h"

#include <QHash>

namespace latchkey::cli {

using namespace Qt::StringLiterals;

void runCommand(const Options &options, Output &output, QObject *owner, const Done &done)
{
    using Plain = int (*)(const Options &, Output &);
    static const QHash<QString, Plain> plain{
        {u"new"_s, newCommand},       {u"set"_s, setCommand},       {u"recipes"_s, recipesCommand},
        {u"report"_s, reportCommand}, {u"export"_s, exportCommand}, {u"device"_s, deviceCommand}};
    if (const Plain command = plain.value(options.command))
        done(command(options, output));
    else if (options.command == u"secrets"_s)
        secretsCommand(options, output, owner, done);
    else if (options.command == u"rehearse"_s)
        rehearseCommand(options, output, owner, done);
    else
        setupCommand(options, output, owner, done);
}

} // namespace latchkey::cli
