// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/interrupt.h"
#include "cli/keys.h"
#include "vault/secret_names.h"
#include "wire/secret_check.h"

#include <QJsonArray>

#include <csignal>

#include <termios.h>
#include <unistd.h>

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using base::text;

namespace {

struct Errand
{
    std::shared_ptr<wire::SystemClock> clock = std::make_shared<wire::SystemClock>();
    std::shared_ptr<engine::Vault> vault;
};

termios s_before{}; ///< the terminal as it was, for a signal that ends the program at the prompt

void showAgain(int signal)
{
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &s_before);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

/// Stdin without echo on a terminal: what is typed there is a secret.
base::Result<QByteArray> readHidden(Output &output)
{
    if (::isatty(STDIN_FILENO) != 1 || ::tcgetattr(STDIN_FILENO, &s_before) != 0) {
        const Interrupt interrupt;
        return readInput(u"-"_s);
    }
    output.say(
        text("cli", QT_TRANSLATE_NOOP("cli", "Type or paste the value; it is not shown. End it "
                                             "with Enter and Ctrl-D."))
            .translated());
    constexpr int endings[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    for (const int signal : endings)
        std::signal(signal, showAgain);
    termios hidden = s_before;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    auto bytes = readInput(u"-"_s);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &s_before);
    for (const int signal : endings)
        std::signal(signal, SIG_DFL);
    return bytes;
}

base::Result<base::Secret> readSecret(const QString &name, Output &output)
{
    if (!vault::secretNames().contains(name.toUtf8())) {
        QStringList names;
        for (const QByteArray &one : vault::secretNames())
            names += QString::fromUtf8(one);
        return base::fail(base::invalid(
            text("cli", QT_TRANSLATE_NOOP("cli", "There is no secret called \"%1\"."),
                 {name.left(60)}),
            text("cli", QT_TRANSLATE_NOOP("cli", "Choose one of: %1."), {names.join(u", "_s)})));
    }
    auto bytes = readHidden(output);
    if (!bytes)
        return base::fail(bytes.error());
    while (bytes->endsWith('\n') || bytes->endsWith('\r'))
        bytes->chop(1);
    if (bytes->isEmpty() || bytes->size() > 64 * 1024) {
        return base::fail(base::invalid(
            text("cli", QT_TRANSLATE_NOOP("cli", "No value came on stdin, or far too long a one.")),
            text("cli",
                 QT_TRANSLATE_NOOP("cli", "Pipe the value in, or type it and end with Ctrl-D."))));
    }
    base::Secret secret(std::move(*bytes));
    return wire::checkSecrets({{name.toUtf8(), secret}}).transform([&] { return secret; });
}

void list(const Errand &errand, Output &output, QObject *owner, const Done &done)
{
    errand.vault->read(owner, [errand, &output, done](const base::Result<wire::Secrets> &secrets) {
        if (!secrets) {
            output.error({}, secrets.error());
            done(exitOf(secrets.error()));
            return;
        }
        QJsonArray names;
        for (auto it = secrets->begin(); it != secrets->end(); ++it) {
            names += QString::fromUtf8(it.key());
            output.say(QString::fromUtf8(it.key()));
        }
        output.object({{u"event"_s, u"secrets"_s}, {u"names"_s, names}});
        done(0);
    });
}

} // namespace

void secretsCommand(const Options &options, Output &output, QObject *owner, const Done &done)
{
    const auto desk = look(options);
    if (!desk) {
        output.error({}, desk.error());
        done(exitOf(desk.error()));
        return;
    }
    output.started(options.command, desk->path, desk->recipe.id);
    Errand errand;
    errand.vault = makeVault(options, desk->project.id, *errand.clock);
    const bool kept = options.vault != u"memory"_s || options.what == u"clear"_s;
    const auto ended = [errand, &output, done, kept](const base::Result<void> &result) {
        if (!result)
            output.error({}, result.error());
        else if (!kept)
            output.say(text("cli", QT_TRANSLATE_NOOP("cli", "Nothing is kept: with --vault memory "
                                                            "a secret lives for this call only."))
                           .translated());
        done(result ? 0 : exitOf(result.error()));
    };
    if (options.what == u"list"_s) {
        list(errand, output, owner, done);
    } else if (options.what == u"clear"_s) {
        errand.vault->clear(owner, ended);
    } else {
        const auto secret = readSecret(options.key, output);
        if (secret)
            errand.vault->write(options.key.toUtf8(), *secret, owner, ended);
        else
            ended(base::fail(secret.error()));
    }
}

} // namespace latchkey::cli
