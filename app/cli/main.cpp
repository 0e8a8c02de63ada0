// SPDX-License-Identifier: MIT
#include "base/json.h"
#include "cli/commands.h"
#include "cli/hardening.h"
#include "report/language.h"

#include <QGuiApplication>
#include <QTimer>
#include <QTranslator>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace latchkey;

namespace {

/// Drawing a PDF needs a GUI application; without a screen it must be the offscreen platform, which
/// on a Mac never serves the keychain: so only the commands that draw get one.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument = argv[i];
        if (argument == "report" || argument == "rehearse") {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            return std::make_unique<QGuiApplication>(argc, argv);
        }
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

/// English is in the program itself but for its plurals; these and any other language come as a
/// translation file, where there is one.
void setLanguage(const QString &language, QCoreApplication &application, cli::Output &output)
{
    if (auto catalogue = report::catalogueOf(language.isEmpty() ? u"en"_s : language)) {
        catalogue->setParent(&application);
        QCoreApplication::installTranslator(catalogue.release());
        return;
    }
    const QString message =
        base::text("cli",
                   QT_TRANSLATE_NOOP("cli", "There is no translation to \"%1\"; English is used."),
                   {base::shown(language, 20)})
            .translated();
    output.object({{u"event"_s, u"note"_s}, {u"message"_s, message}});
    output.say(message);
}

/// The exit code, unless a line of the output was lost: then nobody knows what happened.
int exitCodeOf(int exitCode)
{
    if (exitCode != 0 || std::ferror(stdout) == 0)
        return exitCode;
    const QString lost =
        base::text("cli", QT_TRANSLATE_NOOP("cli", "The output could not be written: is the disk "
                                                   "full? What was done is in the journal."))
            .translated();
    std::fprintf(stderr, "%s\n", qPrintable(lost));
    return 1;
}

int wrongCall(const base::Error &error, bool json)
{
    cli::Output output(json, false);
    output.error({}, error);
    output.finished(2);
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    cli::hardenProcess();
    qputenv("QT_EVENT_DISPATCHER_CORE_FOUNDATION", "1");
    QCoreApplication::setApplicationName(u"latchkeyctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LATCHKEY_VERSION));
    const auto application = makeApplication(argc, argv);

    QString text;
    const auto options = cli::readOptions(application->arguments(), &text);
    if (!options)
        return wrongCall(options.error(), application->arguments().contains(u"--json"_s));
    cli::Output output(options->json, options->verbose);
    if (!text.isEmpty()) {
        output.object({{u"event"_s, u"text"_s}, {u"text"_s, text.trimmed()}});
        output.say(text.trimmed());
        output.finished(0);
        return exitCodeOf(0);
    }
    setLanguage(options->language, *application, output);
    QTimer::singleShot(0, application.get(), [&] {
        cli::runCommand(*options, output, application.get(), [&](int exitCode) {
            output.finished(exitCode);
            QCoreApplication::exit(exitCodeOf(exitCode));
        });
    });
    return QCoreApplication::exec();
}
