// SPDX-License-Identifier: MIT
#include "report/sections.h"
#include "report/words_of_findings.h"

#include <algorithm>

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

Section profiles(const Model &model)
{
    Section result{
        "profiles", u"A"_s, say(QT_TRANSLATE_NOOP("report", "Profiles as deployed")), {}};
    result.blocks.push_back(plain(say(QT_TRANSLATE_NOOP(
        "report",
        "The payloads of the profiles in use, without identifiers, as they were read from Jamf Pro "
        "in the last run. One that was not read since it was written is shown as it was written. "
        "Secrets are left out in every form of this report."))));
    QString last;
    Difference current;
    const auto close = [&] {
        if (!current.lines.empty())
            result.blocks.push_back(std::exchange(current, {}));
    };
    QString payload;
    for (const PayloadRow &row : model.payloads) {
        if (row.profile != last) {
            close();
            current.caption = last = row.profile;
            payload.clear();
        }
        if (row.payload != payload) {
            payload = row.payload;
            current.lines.push_back({' ', u'[' + payload + u']'});
        }
        const QString value = QString(row.value).replace(u'\n', u"; "_s);
        current.lines.push_back({' ', u"    "_s + row.key + u" = "_s + value});
    }
    close();
    if (last.isEmpty())
        result.blocks.push_back(plain(
            say(QT_TRANSLATE_NOOP("report", "No profile was written, or read in the last run."))));
    return result;
}

Bars problemBars(const Model &model)
{
    Bars bars;
    bars.caption = say(QT_TRANSLATE_NOOP("report", "Account problems by kind, of %1 users"),
                       {number(model.findings.accounts)});
    bars.good = say(QT_TRANSLATE_NOOP("report", "no such problem"));
    bars.bad = say(QT_TRANSLATE_NOOP("report", "problem"));
    QStringList all{bars.caption};
    for (const AccountProblem &one : model.findings.problems) {
        if (one.count == 0)
            continue;
        bars.rows.push_back({one.problem, std::max(0, model.findings.accounts - one.count),
                             one.count, 0, number(one.count)});
        all += one.problem + u": "_s + number(one.count);
    }
    bars.alternate = all.join(u". "_s);
    return bars;
}

Table problemTable(const Model &model)
{
    Table table{say(QT_TRANSLATE_NOOP("report", "Account problems in numbers")),
                {{say(QT_TRANSLATE_NOOP("report", "Problem")), 1.8},
                 {say(QT_TRANSLATE_NOOP("report", "Users")), 1, true},
                 {say(QT_TRANSLATE_NOOP("report", "Stops the account")), 0.9},
                 {say(QT_TRANSLATE_NOOP("report", "What to do")), 2}},
                {}};
    for (const AccountProblem &one : model.findings.problems) {
        const QString stops = one.stops ? say(QT_TRANSLATE_NOOP("report", "yes"))
                                        : say(QT_TRANSLATE_NOOP("report", "no"));
        table.rows.push_back({named(one.problem), fixed(number(one.count)), plain(stops),
                              plain(one.count > 0 ? one.advice : u"–"_s)});
    }
    return table;
}

Section accounts(const Model &model)
{
    Section result{
        "accounts", u"B"_s, say(QT_TRANSLATE_NOOP("report", "Accounts that need attention")), {}};
    const Findings &found = model.findings;
    if (!found.accountsKnown) {
        result.blocks.push_back(plain(say(
            QT_TRANSLATE_NOOP("report", "The users of the app were not read in the last run."))));
        return result;
    }
    result.blocks.push_back(
        plain(say(found.accountsPartial
                      ? QT_TRANSLATE_NOOP("report", "The users were read only in part: %1 of them.")
                      : QT_TRANSLATE_NOOP("report", "Users of the app who were looked at: %1."),
                  {number(found.accounts)})));
    if (Bars bars = problemBars(model); !bars.rows.empty())
        result.blocks.push_back(std::move(bars));
    result.blocks.push_back(problemTable(model));
    Table table{say(QT_TRANSLATE_NOOP("report", "Users, as far as they are listed")),
                {{say(QT_TRANSLATE_NOOP("report", "Okta user")), 1.7},
                 {say(QT_TRANSLATE_NOOP("report", "Mac account")), 1.1},
                 {say(QT_TRANSLATE_NOOP("report", "Problem")), 1.6}},
                {}};
    for (const AccountRow &row : found.accountRows)
        table.rows.push_back(
            {named(row.login), plain(row.name), plain(problemWord(row.problem).translated())});
    addTable(result, std::move(table),
             say(QT_TRANSLATE_NOOP("report", "No user needs attention.")));
    return result;
}

Section files(const Model &model)
{
    Section result{"files", u"C"_s, say(QT_TRANSLATE_NOOP("report", "Files and hashes")), {}};
    Table table{say(QT_TRANSLATE_NOOP("report", "Exports of the same state")),
                {{say(QT_TRANSLATE_NOOP("report", "File")), 1},
                 {say(QT_TRANSLATE_NOOP("report", "Bytes")), 1, true},
                 {say(QT_TRANSLATE_NOOP("report", "SHA-256")), 2.6}},
                {}};
    for (const FileRow &file : model.files)
        table.rows.push_back({named(file.name), fixed(QString::number(file.bytes)),
                              code(QString::fromLatin1(file.sha256))});
    addTable(result, std::move(table),
             say(QT_TRANSLATE_NOOP("report", "Nothing could be exported of this state.")));
    result.blocks.push_back(note(say(QT_TRANSLATE_NOOP(
        "report",
        "A hash shows that a file is the one listed here. It is no signature: whoever can "
        "change this report can change the hashes in it. The data of this report "
        "(report.json) is attached to its PDF."))));
    return result;
}

Section runLog(const Model &model)
{
    Section result{"runs", u"D"_s, say(QT_TRANSLATE_NOOP("report", "Run log")), {}};
    Table runs{say(QT_TRANSLATE_NOOP("report", "Runs of Latchkey on this project")),
               {{say(QT_TRANSLATE_NOOP("report", "Run")), 1},
                {say(QT_TRANSLATE_NOOP("report", "Started")), 1, true},
                {say(QT_TRANSLATE_NOOP("report", "Finished")), 1, true},
                {say(QT_TRANSLATE_NOOP("report", "Exit code")), 0.7},
                {say(QT_TRANSLATE_NOOP("report", "Recipe")), 1.2}},
               {}};
    for (const RunRow &row : model.runs) {
        const bool ended = row.finishedAt.isValid();
        runs.rows.push_back(
            {named(row.modeWord, {u"Latchkey "_s + row.version}), fixed(timeText(row.startedAt)),
             fixed(ended ? timeText(row.finishedAt) : say(QT_TRANSLATE_NOOP("report", "cut off"))),
             fixed(ended ? number(row.exitCode) : u"–"_s), plain(row.recipe)});
    }
    addTable(result, std::move(runs), say(QT_TRANSLATE_NOOP("report", "No runs.")));
    Table errors{say(QT_TRANSLATE_NOOP("report", "What failed in the last run")),
                 {{say(QT_TRANSLATE_NOOP("report", "Time")), 1, true},
                  {say(QT_TRANSLATE_NOOP("report", "Step")), 1},
                  {say(QT_TRANSLATE_NOOP("report", "What happened")), 2},
                  {say(QT_TRANSLATE_NOOP("report", "Request id")), 1.1}},
                 {}};
    for (const ErrorRow &error : model.errors) {
        errors.rows.push_back({fixed(joined({dayText(error.at), error.at.toString(u"HH:mm:ss"_s)})),
                               plain(error.step),
                               plain(joined({error.what, error.means, error.advice})),
                               code(error.requestId)});
    }
    addTable(result, std::move(errors),
             say(QT_TRANSLATE_NOOP("report", "Nothing failed in the last run.")));
    return result;
}

Section values(const Model &model)
{
    Section result{
        "values", u"E"_s, say(QT_TRANSLATE_NOOP("report", "Values and their sources")), {}};
    Table table{say(QT_TRANSLATE_NOOP("report", "Values of the recipe %1"), {model.recipe}),
                {{say(QT_TRANSLATE_NOOP("report", "Key")), 1.2},
                 {say(QT_TRANSLATE_NOOP("report", "Value")), 1.5},
                 {say(QT_TRANSLATE_NOOP("report", "Source, and for what")), 1.7},
                 {say(QT_TRANSLATE_NOOP("report", "Read on")), 1, true}},
                {}};
    for (const ValueRow &row : model.values)
        table.rows.push_back({code(row.key), code(readable(row.value)),
                              plain(joined({row.source, osRangeWord(row.osRange).translated()})),
                              fixed(row.date)});
    addTable(result, std::move(table),
             say(QT_TRANSLATE_NOOP("report", "The recipe has no values.")));
    return result;
}

Section glossary()
{
    Section result{"glossary", u"F"_s, say(QT_TRANSLATE_NOOP("report", "Glossary")), {}};
    Table table{{},
                {{say(QT_TRANSLATE_NOOP("report", "Term")), 1},
                 {say(QT_TRANSLATE_NOOP("report", "Meaning")), 3}},
                {}};
    const auto row = [&table](const char *term, const char *meaning) {
        table.rows.push_back({named(say(term)), plain(say(meaning))});
    };
    row(QT_TRANSLATE_NOOP("report", "Bootstrap token"),
        QT_TRANSLATE_NOOP("report", "A secret that a Mac gives to its management server, so that "
                                    "the server can let a new account unlock the disk."));
    row(QT_TRANSLATE_NOOP("report", "Just-in-time account"),
        QT_TRANSLATE_NOOP("report", "A local account that a Mac makes at the login window, when a "
                                    "person signs in with Okta for the first time."));
    row(QT_TRANSLATE_NOOP("report", "Payload"),
        QT_TRANSLATE_NOOP("report", "A part of a configuration profile that sets up one thing."));
    row(QT_TRANSLATE_NOOP("report", "Pilot"),
        QT_TRANSLATE_NOOP("report", "The first Macs that get the setup, before the fleet."));
    row(QT_TRANSLATE_NOOP("report", "Platform SSO"),
        QT_TRANSLATE_NOOP("report",
                          "Apple's framework that ties the accounts of a Mac to a sign-in "
                          "service. Okta calls its part Desktop Password Sync."));
    row(QT_TRANSLATE_NOOP("report", "Proved"),
        QT_TRANSLATE_NOOP("report", "Read back after the change, and as planned."));
    row(QT_TRANSLATE_NOOP("report", "Recipe"),
        QT_TRANSLATE_NOOP("report",
                          "The dated set of values of this setup, each with its source."));
    row(QT_TRANSLATE_NOOP("report", "SCEP"),
        QT_TRANSLATE_NOOP("report",
                          "The protocol by which each Mac gets a certificate of its own."));
    row(QT_TRANSLATE_NOOP("report", "Scope"),
        QT_TRANSLATE_NOOP("report", "Which Macs get a profile."));
    row(QT_TRANSLATE_NOOP("report", "Shared device keys"),
        QT_TRANSLATE_NOOP("report",
                          "Keys that belong to the Mac and not to a person; needed before "
                          "there is any account."));
    row(QT_TRANSLATE_NOOP("report", "Stated"),
        QT_TRANSLATE_NOOP("report", "Said by a person; no system confirms it."));
    result.blocks.push_back(std::move(table));
    return result;
}

} // namespace

std::vector<Section> appendices(const Model &model)
{
    std::vector<Section> all{profiles(model), accounts(model), files(model),
                             runLog(model),   values(model),   glossary()};
    all.front().ownPage = true;
    return all;
}

} // namespace latchkey::report
