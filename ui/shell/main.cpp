// SPDX-License-Identifier: MIT
#include "cli/hardening.h"
#include "shell/application.h"
#include "shell/main_window.h"
#include "shell/screenshots.h"
#include "shell/settings.h"
#include "shell/window_language.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace latchkey;

namespace {

int screenshots(const QString &folder)
{
    const int pictures = shell::takeScreenshots(folder);
    if (pictures == 0) {
        std::fprintf(stderr, "No picture could be written to %s.\n", qPrintable(folder));
        return 1;
    }
    std::printf("%d pictures in %s\n", pictures, qPrintable(folder));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    cli::hardenProcess();
    shell::Application application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(LATCHKEY_VERSION));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"FILE.latchkey"_s, u"The project to open."_s, u"[FILE]"_s);
    const QCommandLineOption rehearse(u"rehearse"_s, u"Starts on the practice tenants."_s);
    const QCommandLineOption scenario(u"scenario"_s, u"How the practice tenants are found."_s,
                                      u"NAME"_s, u"nothing-set-up"_s);
    const QCommandLineOption language(u"language"_s, u"The language of the window."_s, u"ID"_s);
    const QCommandLineOption pictures(
        u"screenshot"_s, u"Draws every page in its states into a folder, and ends."_s, u"DIR"_s);
    parser.addOptions({rehearse, scenario, language, pictures});
    if (!parser.parse(application.arguments())) {
        std::fprintf(stderr, "%s\n", qPrintable(parser.errorText()));
        return 2;
    }
    if (parser.isSet(u"help"_s)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return 0;
    }
    if (parser.isSet(u"version"_s)) {
        std::printf("latchkey %s\n", LATCHKEY_VERSION);
        return 0;
    }
    application.setUp();
    const QString wanted =
        parser.isSet(language) ? parser.value(language) : shell::Settings::load().language;
    if (!shell::speak(wanted) && parser.isSet(language))
        std::fprintf(stderr, "There is no translation to \"%s\"; English is used.\n",
                     qPrintable(wanted.left(20)));
    if (parser.isSet(pictures))
        return screenshots(parser.value(pictures));

    shell::MainWindow window;
    window.show();
    application.setWindow(&window);
    QTimer::singleShot(0, &window, [&] {
        if (parser.isSet(rehearse))
            window.rehearse(parser.value(scenario));
        else if (!parser.positionalArguments().isEmpty())
            window.openPath(QFileInfo(parser.positionalArguments().front()).absoluteFilePath());
    });
    return QApplication::exec();
}
