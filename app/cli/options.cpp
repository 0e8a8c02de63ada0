// SPDX-License-Identifier: MIT
#include "cli/options.h"

#include "base/json.h"
#include "rehearsal/practice.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using base::text;

namespace {

/// Binds CLI11's std::string world to the QStrings of Options.
class Reader
{
public:
    explicit Reader(Options &options)
        : m_options(options)
    {
        m_app.require_subcommand(1);
        m_app.set_version_flag("--version", QCoreApplication::applicationVersion().toStdString());
        addCommon();
        addProjectCommands();
        addRunCommands();
        addOtherCommands();
    }

    CLI::App &app() { return m_app; }

    /// The word where a command was expected, after parsing failed; empty where there is none.
    QString unknownCommand() const
    {
        if (!m_app.get_subcommands().empty())
            return {};
        for (const std::string &word : m_app.remaining()) {
            if (!word.starts_with('-'))
                return QString::fromStdString(word);
        }
        return {};
    }

    void finish()
    {
        for (const CLI::App *command : m_app.get_subcommands())
            m_options.command = QString::fromStdString(command->get_name());
    }

private:
    CLI::Option *option(CLI::App *command, const std::string &name, QString &target,
                        const std::string &help)
    {
        return command->add_option_function<std::string>(
            name, [&target](const std::string &value) { target = QString::fromStdString(value); },
            help);
    }

    CLI::App *command(const std::string &name, const std::string &help)
    {
        CLI::App *result = m_app.add_subcommand(name, help);
        result->fallthrough();
        return result;
    }

    void addCommon()
    {
        option(&m_app, "--project", m_options.project,
               "The project file (default: the one *.latchkey here)");
        m_app.add_flag("--json", m_options.json, "One JSON object a line on stdout, nothing else");
        m_app.add_flag("--yes", m_options.yes, "Confirms the plan that is shown");
        m_app.add_flag("--verbose", m_options.verbose, "Shows every piece of evidence");
        option(&m_app, "--language", m_options.language, "The language of the output");
        option(&m_app, "--vault", m_options.vault, "Where secrets are kept")
            ->check(CLI::IsMember({"keychain", "memory"}));
        option(&m_app, "--secrets", m_options.secrets, "A JSON file with secrets, - for stdin");
        option(&m_app, "--answers", m_options.answers, "A JSON file with answers, - for stdin");
        m_app
            .add_option_function<std::vector<std::string>>(
                "--connect-to",
                [this](const std::vector<std::string> &all) {
                    for (const std::string &one : all)
                        m_options.connectTo += QString::fromStdString(one);
                },
                "HOST=ADDRESS:PORT: for practice and tests, a loopback address")
            ->expected(1)
            ->take_all();
    }

    void addProjectCommands()
    {
        CLI::App *create = command("new", "Begins a project for a client");
        option(create, "--org", m_options.org, "The Okta org, https://acme.okta.com")->required();
        option(create, "--jamf", m_options.jamf, "Jamf Pro, https://acme.jamfcloud.com")
            ->required();
        option(create, "--client", m_options.client, "The client's name");
        option(create, "--recipe", m_options.recipe, "The recipe's id");
        option(create, "--pilot-group", m_options.pilotGroup, "Our smart group of pilot Macs");
        option(create, "--fleet-group", m_options.fleetGroup, "Our smart group of all Macs");
        CLI::App *set = command("set", "Changes one decision of the project");
        option(set, "key", m_options.key, "The decision's key");
        option(set, "value", m_options.value, "Its value");
        set->add_flag("--list", m_options.list, "Shows all keys with their values");
    }

    void addRunCommands()
    {
        command("check", "Reads and judges; writes nothing to a tenant");
        command("plan", "Shows what would change, each as before and after");
        command("apply", "Plans, asks for confirmation, writes and proves");
        command("verify", "Checks a finished setup, with drift");
        command("undo", "Takes back what this project wrote, newest first");
    }

    void addOtherCommands()
    {
        CLI::App *report = command("report", "Writes the report of the last run");
        option(report, "-o,--output", m_options.folder, "The folder to write into");
        option(report, "--format", m_options.formats, "pdf, html, json, separated by commas");
        option(report, "--redact", m_options.redact, "How much is left out")
            ->check(CLI::IsMember({"full", "client", "public"}));
        option(report, "--template", m_options.templateFile,
               "A consultant's template: name, logo, colour, paper");
        CLI::App *files = command("export", "Writes files to carry elsewhere");
        option(files, "what", m_options.what,
               "profiles, terraform, evidence-script, rights, accounts or calendar")
            ->required()
            ->check(CLI::IsMember(
                {"profiles", "terraform", "evidence-script", "rights", "accounts", "calendar"}));
        option(files, "-o,--output", m_options.folder, "The folder to write into")->required();
        option(
            files, "--sign-with", m_options.signWith,
            "A PEM file with certificate and key: profiles are signed, for others than Jamf Pro");
        CLI::App *device = command("device", "Judges one Mac");
        option(device, "--evidence", m_options.evidence,
               "The evidence file, or a folder of raw prints");
        CLI::App *rehearse = command("rehearse", "The whole setup on practice tenants");
        rehearse->add_flag("--serve", m_options.serve, "Only serves the practice tenants");
        std::vector<std::string> names;
        for (const QString &name : rehearsal::Practice::scenarios())
            names.push_back(name.toStdString());
        option(rehearse, "--scenario", m_options.scenario, "What the tenants are like")
            ->check(CLI::IsMember(names));
        option(rehearse, "-o,--output", m_options.folder, "The folder to write into");
        CLI::App *secrets = command("secrets", "Keychain entries of this project");
        option(secrets, "what", m_options.what, "set, clear or list")
            ->required()
            ->check(CLI::IsMember({"set", "clear", "list"}));
        option(secrets, "name", m_options.key, "The secret's name, for set");
        CLI::App *recipes = command("recipes", "Recipes, or one with where each value comes from");
        option(recipes, "id", m_options.what, "The recipe's id");
    }

    Options &m_options;
    CLI::App m_app{"Sets up just-in-time local accounts on Macs with Okta and Jamf Pro.",
                   "latchkeyctl"};
};

base::Error wrongCall(const base::Text &what)
{
    return base::invalid(
        what,
        text("cli", QT_TRANSLATE_NOOP("cli", "`latchkeyctl --help` shows how it is called.")));
}

} // namespace

base::Result<Options> readOptions(const QStringList &arguments, QString *shown)
{
    Options options;
    Reader reader(options);
    std::vector<std::string> reversed;
    for (qsizetype i = arguments.size() - 1; i > 0; --i)
        reversed.push_back(arguments[i].toStdString());
    try {
        reader.app().parse(reversed);
    } catch (const CLI::Success &) {
        options.json = arguments.contains(u"--json"_s);
        const bool version = arguments.contains(u"--version"_s);
        *shown = version ? QCoreApplication::applicationVersion() + u'\n'
                         : QString::fromStdString(reader.app().help());
        return options;
    } catch (const CLI::ParseError &error) {
        const QString unknown = reader.unknownCommand();
        if (!unknown.isEmpty()) {
            return base::fail(wrongCall(
                text("cli", QT_TRANSLATE_NOOP("cli", "There is no command called \"%1\"."),
                     {base::shown(unknown, 60)})));
        }
        return base::fail(wrongCall(base::verbatim(QString::fromUtf8(error.what()) + u'.')));
    }
    reader.finish();
    if (options.secrets == u"-"_s && options.answers == u"-"_s) {
        return base::fail(wrongCall(
            text("cli", QT_TRANSLATE_NOOP("cli", "Secrets and answers cannot both be read from "
                                                 "standard input."))));
    }
    return options;
}

} // namespace latchkey::cli
