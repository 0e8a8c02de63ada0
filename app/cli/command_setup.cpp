// SPDX-License-Identifier: MIT
// check, plan, apply, verify and undo.
#include "cli/answers.h"
#include "cli/interrupt.h"
#include "cli/keys.h"
#include "cli/setup_run.h"
#include "cli/terminal_asker.h"

#include <unistd.h>

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using Answers = QMap<recipe::StepId, QJsonObject>;

namespace {

engine::Mode modeOf(const QString &command)
{
    return command == u"plan"_s     ? engine::Mode::Plan
           : command == u"apply"_s  ? engine::Mode::Apply
           : command == u"verify"_s ? engine::Mode::Verify
           : command == u"undo"_s   ? engine::Mode::Undo
                                    : engine::Mode::Check;
}

/// What the command line brings: checked before anything is read from a tenant.
struct Given
{
    Answers answers;
    QJsonObject evidence;
    wire::WireSettings settings;
};

base::Result<void> takeEvidence(Given &given, engine::Mode mode)
{
    const QString path = given.answers.take("mac.evidence")[u"path"_s].toString();
    if (path.isEmpty() || (mode != engine::Mode::Apply && mode != engine::Mode::Verify))
        return {};
    const auto evidence = readEvidence(path);
    if (!evidence)
        return base::fail(evidence.error());
    given.evidence = *evidence;
    return {};
}

base::Result<Given> readGiven(const Options &options, const Desk &desk)
{
    Given given;
    const auto settings = wireSettingsOf(desk.project.decisions, options.connectTo);
    if (!settings)
        return base::fail(settings.error());
    given.settings = *settings;
    if (!options.answers.isEmpty()) {
        const auto answers = readInput(options.answers).and_then([](const QByteArray &bytes) {
            return readAnswers(bytes, recipe::graph());
        });
        if (!answers)
            return base::fail(answers.error());
        given.answers = *answers;
    }
    if (const auto taken = takeEvidence(given, modeOf(options.command)); !taken)
        return base::fail(taken.error());
    return given;
}

} // namespace

void setupCommand(const Options &options, Output &output, QObject *owner, const Done &done)
{
    auto opened = open(options);
    if (!opened) {
        output.error({}, opened.error());
        done(exitOf(opened.error()));
        return;
    }
    auto desk = std::make_shared<Desk>(std::move(*opened));
    // Until the run takes a signal, one ends the command: what is read may be a pipe.
    auto *interrupt = new Interrupt(owner);
    const auto isEnded = std::make_shared<bool>(false);
    QObject::connect(interrupt, &Interrupt::received, owner, [=] {
        *isEnded = true;
        done(engine::stoppedExitCode);
    });
    const auto given = readGiven(options, *desk);
    if (!given) {
        delete interrupt;
        output.error({}, given.error());
        done(exitOf(given.error()));
        return;
    }
    output.started(options.command, desk->path, desk->recipe.id);
    openKeys(options, desk->project.id, owner, [=, &output](base::Result<wire::Secrets> secrets) {
        if (*isEnded)
            return; // a signal came while the keychain was asked
        delete interrupt;
        if (!secrets) {
            output.error({}, secrets.error());
            done(exitOf(secrets.error()));
            return;
        }
        engine::Start start = startOf(modeOf(options.command), *desk, *secrets, given->answers);
        start.facts.evidence = given->evidence;
        start.facts.evidenceAt = QDateTime::currentDateTimeUtc();
        const bool mayAsk =
            !options.json && ::isatty(STDIN_FILENO) == 1 && ::isatty(STDOUT_FILENO) == 1;
        auto *run =
            new SetupRun(std::move(start), *desk->journal, given->settings, *secrets,
                         std::make_unique<TerminalAsker>(
                             options.yes, mayAsk, options.command == u"undo"_s, given->answers),
                         output, owner);
        run->start([desk, done](int exitCode) { done(exitCode); });
    });
}

} // namespace latchkey::cli
