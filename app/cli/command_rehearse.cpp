// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/rehearsal_asker.h"
#include "cli/report_files.h"
#include "cli/setup_run.h"
#include "rehearsal/server.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using base::text;

namespace {

QString local(quint16 port) { return u"http://127.0.0.1:%1"_s.arg(port); }

/// Only serves the tenants until the process ends.
void serve(rehearsal::Server &server)
{
    rehearsal::Practice &practice = server.practice();
    practice.setHandsFree(true);
    QJsonObject secrets;
    const auto given = practice.secrets();
    for (auto it = given.begin(); it != given.end(); ++it)
        secrets[QString::fromUtf8(it.key())] = QString::fromUtf8(it.value());
    QJsonObject decisions;
    const auto decided = practice.decisions();
    for (auto it = decided.begin(); it != decided.end(); ++it)
        decisions[it.key()] = it.value();
    const QJsonObject line{{u"okta"_s, local(server.oktaPort())},
                           {u"jamf"_s, local(server.jamfPort())},
                           {u"okta-host"_s, QString::fromUtf8(practice.oktaHost())},
                           {u"jamf-host"_s, QString::fromUtf8(practice.jamfHost())},
                           {u"secrets"_s, secrets},
                           {u"answers"_s, practice.answers()},
                           {u"decisions"_s, decisions}};
    std::fputs((QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n').constData(), stdout);
    std::fflush(stdout);
}

/// A project of the practice client in the folder, begun anew each time.
base::Result<Desk> practiceDesk(const Options &options, rehearsal::Practice &practice)
{
    const QString folder =
        options.folder.isEmpty() ? QDir::current().filePath(u"rehearsal"_s) : options.folder;
    const QString path = QDir(folder).filePath(u"Practice.latchkey"_s);
    QDir().mkpath(folder);
    QFile::remove(project::journalPath(path));
    auto project = project::create(QString::fromUtf8(practice.oktaHost()),
                                   QString::fromUtf8(practice.jamfHost()), u"Practice"_s,
                                   QDateTime::currentDateTimeUtc());
    if (!project)
        return base::fail(project.error());
    const auto decisions = practice.decisions();
    for (auto it = decisions.begin(); it != decisions.end(); ++it) {
        if (const auto set = project->decisions.set(it.key(), it.value()); !set)
            return base::fail(set.error());
    }
    if (const auto saved = project::save(*project, path); !saved)
        return base::fail(saved.error());
    Options own = options;
    own.project = path;
    return open(own);
}

wire::Secrets secretsOf(const rehearsal::Practice &practice)
{
    wire::Secrets secrets;
    const auto given = practice.secrets();
    for (auto it = given.begin(); it != given.end(); ++it)
        secrets[it.key()] = base::Secret(QByteArray(it.value()));
    return secrets;
}

QStringList connections(rehearsal::Server &server)
{
    const rehearsal::Practice &practice = server.practice();
    return {
        u"%1=127.0.0.1:%2"_s.arg(QString::fromUtf8(practice.oktaHost())).arg(server.oktaPort()),
        u"%1=127.0.0.1:%2"_s.arg(QString::fromUtf8(practice.jamfHost())).arg(server.jamfPort())};
}

/// The report, whatever the run came to: its exit code is the run's unless nothing could be
/// written.
int report(const Options &options, const Desk &desk, Output &output, int exitCode)
{
    const auto history = engine::Journal::read(project::journalPath(desk.path));
    if (!history) {
        output.error({}, history.error());
        return 1;
    }
    Desk last;
    last.path = desk.path;
    last.project = desk.project;
    last.recipe = desk.recipe;
    last.history = *history;
    const auto paths = writeReports(options, last);
    if (!paths) {
        output.error({}, paths.error());
        return 1;
    }
    for (const QString &path : *paths) {
        output.object({{u"event"_s, u"report"_s}, {u"path"_s, path}});
        output.say(u"Report: "_s + path);
    }
    return exitCode;
}

} // namespace

void rehearseCommand(const Options &options, Output &output, QObject *owner, const Done &done)
{
    auto *server = new rehearsal::Server(rehearsal::Practice(options.scenario), owner);
    if (!server->listen()) {
        base::Error error;
        error.what =
            text("cli", QT_TRANSLATE_NOOP("cli", "No port of the loopback address is free."));
        error.advice = text("cli", QT_TRANSLATE_NOOP("cli", "End other programs and try again."));
        output.error({}, error);
        done(1);
        return;
    }
    if (options.serve) {
        serve(*server);
        return;
    }
    auto opened = practiceDesk(options, server->practice());
    if (!opened) {
        output.error({}, opened.error());
        done(exitOf(opened.error()));
        return;
    }
    auto desk = std::make_shared<Desk>(std::move(*opened));
    const auto settings = wireSettingsOf(desk->project.decisions, connections(*server));
    if (!settings) {
        output.error({}, settings.error());
        done(2);
        return;
    }
    output.started(options.command, desk->path, desk->recipe.id);
    output.say(
        text("cli",
             QT_TRANSLATE_NOOP("cli", "Practice tenants, nothing real is touched. Scenario: %1"),
             {options.scenario})
            .translated());
    const wire::Secrets secrets = secretsOf(server->practice());
    auto *run = new SetupRun(
        startOf(engine::Mode::Apply, *desk, secrets, {}), *desk->journal, *settings, secrets,
        std::make_unique<RehearsalAsker>(server->practice(), output), output, owner);
    Options own = options;
    own.folder = QFileInfo(desk->path).path();
    run->start([=, &output](int exitCode) { done(report(own, *desk, output, exitCode)); });
}

} // namespace latchkey::cli
