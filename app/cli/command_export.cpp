// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/export_files.h"
#include "cli/interrupt.h"
#include "cli/report_files.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using base::text;

namespace {

/// What the report lists, as a file of its own.
base::Result<Export> listed(const Options &options, const Desk &desk,
                            ExportFile (*make)(const report::Model &))
{
    return reportModel(options, desk).transform([&](const report::Model &model) {
        return Export{{make(model)}};
    });
}

/// The profiles, signed where a file to sign with was named.
base::Result<Export> profiles(const Options &options, const Desk &desk)
{
    Export result = exportProfiles(knownFacts(desk));
    if (options.signWith.isEmpty())
        return result;
    const auto signer = readInput(options.signWith).and_then([](QByteArray pem) {
        return mac::ProfileSigner::fromPem(base::Secret(std::move(pem)),
                                           QDateTime::currentDateTimeUtc());
    });
    if (!signer)
        return base::fail(signer.error());
    return signedProfiles(std::move(result), *signer);
}

/// The script needs no project. Rights may be asked for before there is one: then those of the
/// defaults.
base::Result<Export> exported(const Options &options, bool hasProject,
                              const base::Result<Desk> &desk)
{
    if (!options.signWith.isEmpty() && options.what != u"profiles"_s)
        return base::fail(base::invalid(
            text("cli", QT_TRANSLATE_NOOP("cli", "Only profiles are signed.")),
            text("cli", QT_TRANSLATE_NOOP("cli", "Leave --sign-with out, or export profiles."))));
    if (options.what == u"evidence-script"_s)
        return exportEvidenceScript();
    if (options.what == u"rights"_s && !hasProject)
        return exportRights({});
    if (!desk)
        return base::fail(desk.error());
    if (options.what == u"rights"_s)
        return exportRights(desk->project.decisions);
    if (options.what == u"accounts"_s)
        return listed(options, *desk, accountsFile);
    if (options.what == u"calendar"_s)
        return listed(options, *desk, calendarFile);
    if (options.what == u"profiles"_s)
        return profiles(options, *desk);
    if (options.what == u"terraform"_s)
        return exportTerraform(knownFacts(*desk));
    return base::fail(base::invalid(
        text("cli", QT_TRANSLATE_NOOP("cli", "There is no export called \"%1\"."),
             {options.what.left(40)}),
        text("cli", QT_TRANSLATE_NOOP(
                        "cli", "Choose one of: profiles, terraform, evidence-script, rights, "
                               "accounts, calendar."))));
}

base::Result<QString> write(const Options &options, const ExportFile &file)
{
    const auto written = writeOutput(options.folder, file.name, file.bytes);
    if (!written)
        return base::fail(written.error());
    const QString path = QDir(options.folder).filePath(file.name);
    if (file.isProgram) {
        QFile::setPermissions(path, QFile::permissions(path) | QFile::ExeOwner | QFile::ExeUser |
                                        QFile::ExeGroup | QFile::ExeOther);
    }
    return path;
}

} // namespace

int exportCommand(const Options &options, Output &output)
{
    const Interrupt interrupt;
    const auto path = projectPath(options);
    const auto desk = path ? look(options) : base::Result<Desk>(base::fail(path.error()));
    output.started(options.command, path.value_or(QString()), desk ? desk->recipe.id : QString());
    if (options.folder.isEmpty()) {
        output.error(
            {}, base::invalid(text("cli", QT_TRANSLATE_NOOP("cli", "The folder has no name.")),
                              text("cli", QT_TRANSLATE_NOOP("cli", "Name one with -o, or write "
                                                                   "`-o .` for this one."))));
        return 2;
    }
    auto result = exported(options, path.has_value(), desk);
    if (Interrupt::wasReceived())
        result = base::fail(stopped());
    if (!result) {
        output.error({}, result.error());
        return exitOf(result.error());
    }
    for (const ExportFile &file : result->files) {
        const auto written = write(options, file);
        if (!written) {
            output.error({}, written.error());
            return exitOf(written.error());
        }
        output.object({{u"event"_s, u"file"_s}, {u"path"_s, *written}});
        output.say(*written);
    }
    for (const base::Text &note : result->notes) {
        output.object({{u"event"_s, u"note"_s}, {u"message"_s, note.translated()}});
        output.say(note.translated());
    }
    for (const base::Error &missing : result->missing)
        output.error({}, missing);
    return result->missing.empty() ? 0 : 5;
}

} // namespace latchkey::cli
