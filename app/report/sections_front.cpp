// SPDX-License-Identifier: MIT
#include "report/sections.h"

#include <algorithm>

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostOpen = 5;

QString redactionText(Redaction redaction)
{
    switch (redaction) {
    case Redaction::Full:
        return say(QT_TRANSLATE_NOOP("report", "Full: nothing but secrets is left out"));
    case Redaction::Client:
        return say(QT_TRANSLATE_NOOP("report", "Client: people and serial numbers are shortened"));
    case Redaction::Public:
        return say(
            QT_TRANSLATE_NOOP("report", "Public: no people, serial numbers, hosts or names"));
    }
    return {};
}

Cell fleetVerdict(const Model &model)
{
    const Findings &found = model.findings;
    if (!found.fleetKnown)
        return {say(QT_TRANSLATE_NOOP("report", "The fleet was not counted")), "unknown"};
    if (found.notReady > 0) {
        return {say(QT_TRANSLATE_NOOP("report", "%1 of %2 managed Macs are not ready"),
                    {number(found.notReady), number(found.managed)}),
                "unmet"};
    }
    const bool unknown =
        found.fleetPartial || std::any_of(found.readiness.begin(), found.readiness.end(),
                                          [](const ReadinessRow &row) { return row.unknown > 0; });
    if (unknown)
        return {say(QT_TRANSLATE_NOOP("report", "Of some managed Macs it is not known whether they "
                                                "are ready")),
                "unknown"};
    return {
        say(QT_TRANSLATE_NOOP("report", "All %1 managed Macs are ready"), {number(found.managed)}),
        "met"};
}

Cell completeVerdict(const Model &model)
{
    const int unknown =
        model.counts.count(Standing::Unknown) + model.counts.count(Standing::NotChecked);
    if (model.isComplete())
        return {say(QT_TRANSLATE_NOOP(
                    "report", "Of every step it is known how it stands: the report is complete")),
                "met"};
    return {say(QT_TRANSLATE_NOOP(
                    "report", "This report is not complete. Steps that are not known: %1 of %2"),
                {number(unknown), number(model.counts.total)}),
            "unknown"};
}

Cell statedVerdict(const Model &model)
{
    const int stated = model.counts.count(Standing::Stated);
    if (stated == 0)
        return {say(QT_TRANSLATE_NOOP("report", "No step rests on a person's word alone")), "met"};
    return {say(QT_TRANSLATE_NOOP("report", "Stated by a person and not checked: %1"),
                {number(stated)}),
            "stated"};
}

QByteArray verdictMark(const Model &model)
{
    if (model.counts.count(Standing::Unmet) > 0)
        return "unmet";
    if (!model.isComplete())
        return "unknown";
    if (model.counts.count(Standing::Waiting) > 0)
        return "waiting";
    return model.counts.count(Standing::Stated) > 0 ? "stated" : "met";
}

Tiles tiles(const Model &model)
{
    Tiles result{say(QT_TRANSLATE_NOOP("report", "How the steps stand")), {}};
    for (const Standing one : {Standing::Met, Standing::Unmet, Standing::Unknown, Standing::Waiting,
                               Standing::Stated, Standing::Waived}) {
        result.tiles.push_back(
            {standingName(one), model.counts.count(one), standingWord(one).translated()});
    }
    return result;
}

QString section(recipe::Phase phase)
{
    switch (phase) {
    case recipe::Phase::Connect:
    case recipe::Phase::Prerequisites:
        return u"prerequisites"_s;
    case recipe::Phase::Okta:
    case recipe::Phase::Scep:
        return u"okta"_s;
    case recipe::Phase::Jamf:
        return u"jamf"_s;
    case recipe::Phase::PilotMac:
    case recipe::Phase::HandOver:
        return u"verification"_s;
    }
    return {};
}

QString sectionNumber(recipe::Phase phase)
{
    static const QMap<QString, QString> numbers{{u"prerequisites"_s, u"3"_s},
                                                {u"okta"_s, u"5"_s},
                                                {u"jamf"_s, u"6"_s},
                                                {u"verification"_s, u"9"_s}};
    return say(QT_TRANSLATE_NOOP("report", "Section %1"), {numbers.value(section(phase))});
}

/// Worst first; then as they are done.
std::vector<const StepRow *> openSteps(const Model &model)
{
    std::vector<const StepRow *> open;
    for (const Standing one : {Standing::Unmet, Standing::Unknown, Standing::Waiting,
                               Standing::NotChecked, Standing::Stated, Standing::Waived}) {
        for (const StepRow &step : model.steps) {
            if (step.standing == one)
                open.push_back(&step);
        }
    }
    return open;
}

Table openItems(const Model &model)
{
    Table table{say(QT_TRANSLATE_NOOP("report", "Open items, most urgent first")),
                {{say(QT_TRANSLATE_NOOP("report", "What is open")), 3.4},
                 {say(QT_TRANSLATE_NOOP("report", "Status")), 1.5},
                 {say(QT_TRANSLATE_NOOP("report", "Who")), 0.9},
                 {say(QT_TRANSLATE_NOOP("report", "Where")), 0.9}},
                {}};
    for (const StepRow *step : openSteps(model)) {
        if (table.rows.size() == mostOpen)
            break;
        const bool ours = step->standing == Standing::Unknown ||
                          step->standing == Standing::NotChecked ||
                          step->standing == Standing::Stated;
        const QString who = ours ? say(QT_TRANSLATE_NOOP("report", "Consultant"))
                                 : say(QT_TRANSLATE_NOOP("report", "Client"));
        QString advice = step->advice;
        advice = shortened(advice);
        table.rows.push_back({named(step->title, {advice}),
                              standingCell(step->standing),
                              plain(who),
                              {sectionNumber(step->phase),
                               {},
                               Cell::Kind::Text,
                               "#" + section(step->phase).toUtf8()}});
    }
    return table;
}

QString changesSentence(const Model &model)
{
    const auto proved =
        std::count_if(model.changes.begin(), model.changes.end(),
                      [](const auto &one) { return one.outcome == recipe::Outcome::Proved; });
    const auto checked =
        std::count_if(model.handSteps.begin(), model.handSteps.end(),
                      [](const HandRow &one) { return one.outcome == HandOutcome::Checked; });
    return say(QT_TRANSLATE_NOOP(
                   "report", "Changes sent to Okta and Jamf Pro: %1, of which %2 were read back "
                             "and are as planned. Steps by hand: %3, of which %4 were done and "
                             "checked."),
               {QString::number(model.changes.size()), QString::number(proved),
                QString::number(model.handSteps.size()), QString::number(checked)});
}

} // namespace

Cover coverOf(const Model &model)
{
    Cover cover;
    cover.title = say(QT_TRANSLATE_NOOP("report", "Setup report"));
    cover.subtitle =
        say(QT_TRANSLATE_NOOP("report", "Just-in-time Mac accounts with Okta and Jamf Pro"));
    cover.verdict = {{model.summary.value(0), verdictMark(model)},
                     fleetVerdict(model),
                     completeVerdict(model),
                     statedVerdict(model)};
    const auto fact = [&cover](const char *label, const QString &value) {
        cover.facts.emplace_back(say(label), value.isEmpty() ? u"–"_s : value);
    };
    fact(QT_TRANSLATE_NOOP("report", "Client"), model.client);
    fact(QT_TRANSLATE_NOOP("report", "Okta org"), model.orgHost);
    fact(QT_TRANSLATE_NOOP("report", "Jamf Pro"), model.jamfBase);
    fact(QT_TRANSLATE_NOOP("report", "Prepared by"), model.brand.consultant);
    fact(QT_TRANSLATE_NOOP("report", "State of"), timeText(model.stateAt));
    fact(QT_TRANSLATE_NOOP("report", "Version"), model.brand.edition);
    fact(QT_TRANSLATE_NOOP("report", "Recipe"), model.recipe + u", "_s + model.recipeTitle);
    fact(QT_TRANSLATE_NOOP("report", "Redaction"), redactionText(model.redaction));
    cover.note = model.brand.confidentiality;
    if (cover.note.isEmpty()) {
        cover.note = model.redaction == Redaction::Public
                         ? say(QT_TRANSLATE_NOOP(
                               "report", "People, serial numbers, hosts and names are left out. It "
                                         "contains no password, token or key."))
                         : say(QT_TRANSLATE_NOOP(
                               "report",
                               "Confidential. It names systems, devices and people; it contains no "
                               "password, token or key."));
    }
    return cover;
}

Section controlSection(const Model &model)
{
    Section result{"contents", {}, say(QT_TRANSLATE_NOOP("report", "Contents")), {}, true};
    result.blocks.push_back(Contents{});
    result.blocks.push_back(
        Subheading{"document-control", say(QT_TRANSLATE_NOOP("report", "Document control"))});
    const QString status = model.isForSignOff()
                               ? say(QT_TRANSLATE_NOOP("report", "For sign-off"))
                               : say(QT_TRANSLATE_NOOP("report", "Draft: something is open"));
    Table table{{},
                {{say(QT_TRANSLATE_NOOP("report", "Version")), 1, true},
                 {say(QT_TRANSLATE_NOOP("report", "Date")), 1, true},
                 {say(QT_TRANSLATE_NOOP("report", "Status")), 1},
                 {say(QT_TRANSLATE_NOOP("report", "Made by")), 1.4},
                 {say(QT_TRANSLATE_NOOP("report", "Contact")), 1.2}},
                {}};
    table.rows.push_back({fixed(model.brand.edition), fixed(dayText(model.writtenAt)),
                          plain(status),
                          plain(joined({u"Latchkey "_s + model.version, model.brand.consultant})),
                          plain(model.brand.contact)});
    result.blocks.push_back(std::move(table));
    return result;
}

Section summarySection(const Model &model)
{
    Section result{"summary", u"1"_s, say(QT_TRANSLATE_NOOP("report", "Executive summary")),
                   {},        true,   true};
    const QString rest = model.summary.mid(1, 1).join(u' ');
    result.blocks.push_back(Cell{joined({model.summary.value(0), rest}), {}, Cell::Kind::Lead, {}});
    result.blocks.push_back(completenessBanner(model));
    result.blocks.push_back(tiles(model));
    const int unneeded = model.counts.count(Standing::NotApplicable);
    const int unread = model.counts.count(Standing::NotChecked);
    result.blocks.push_back(
        note(say(QT_TRANSLATE_NOOP("report",
                                   "Of %1 steps. Besides: %2 not needed here, %3 not checked yet."),
                 {number(model.counts.total), number(unneeded), number(unread)})));
    if (model.findings.fleetKnown)
        result.blocks.push_back(readinessBars(model));
    result.blocks.push_back(plain(changesSentence(model)));
    addTable(result, openItems(model), say(QT_TRANSLATE_NOOP("report", "Nothing is open.")));
    const size_t open = openSteps(model).size();
    if (open > 1) {
        result.blocks.push_back(note(
            say(QT_TRANSLATE_NOOP("report", "Open items in all: %1. Sections 3 to 9 have them."),
                {number(int(open))})));
    }
    return result;
}

Section scopeSection(const Model &model)
{
    Section result{
        "scope", u"2"_s, say(QT_TRANSLATE_NOOP("report", "Scope and environment")), {}, true};
    result.blocks.push_back(plain(say(
        QT_TRANSLATE_NOOP("report", "This report describes the setup as it was on %1. It says what "
                                    "was read from Okta and Jamf Pro, what was changed, how each "
                                    "change was proved, and what a person stated without proof."),
        {timeText(model.stateAt)})));
    const auto evidence = [&model](const QString &id) {
        const StepRow *step = model.step(id);
        return step && !step->evidence.empty() ? step->evidence.front().text : QString();
    };
    Table systems{say(QT_TRANSLATE_NOOP("report", "Systems")),
                  {{say(QT_TRANSLATE_NOOP("report", "System")), 0.8},
                   {say(QT_TRANSLATE_NOOP("report", "Value")), 1.4},
                   {say(QT_TRANSLATE_NOOP("report", "How it was read")), 1.6}},
                  {}};
    const auto row = [&systems](const QString &name, const QString &value, const QString &how) {
        systems.rows.push_back({named(name), plain(value), plain(how)});
    };
    row(say(QT_TRANSLATE_NOOP("report", "Okta org")), model.orgHost,
        evidence(u"okta.connection"_s));
    row(say(QT_TRANSLATE_NOOP("report", "Jamf Pro")), model.jamfBase,
        evidence(u"jamf.connection"_s));
    row(say(QT_TRANSLATE_NOOP("report", "Okta app")), evidence(u"okta.sso-app"_s),
        say(QT_TRANSLATE_NOOP("report", "List of the org's apps")));
    row(say(QT_TRANSLATE_NOOP("report", "Macs in scope")),
        model.findings.fleetKnown ? number(model.findings.managed)
                                  : say(QT_TRANSLATE_NOOP("report", "not counted")),
        say(QT_TRANSLATE_NOOP("report", "Managed Macs of Jamf Pro's inventory")));
    row(say(QT_TRANSLATE_NOOP("report", "Recipe")), model.recipe,
        model.recipeTitle + u"; "_s +
            say(QT_TRANSLATE_NOOP("report", "values with their sources in appendix E")));
    row(say(QT_TRANSLATE_NOOP("report", "Times")), u"UTC"_s,
        say(QT_TRANSLATE_NOOP("report", "All times of this report")));
    result.blocks.push_back(std::move(systems));
    result.blocks.push_back(Subheading{
        "status-words", say(QT_TRANSLATE_NOOP("report", "Status words of this report"))});
    Table words{{},
                {{say(QT_TRANSLATE_NOOP("report", "Status")), 1},
                 {say(QT_TRANSLATE_NOOP("report", "Steps")), 1, true},
                 {say(QT_TRANSLATE_NOOP("report", "What it means")), 3}},
                {}};
    for (const Standing one : allStandings())
        words.rows.push_back({standingCell(one), fixed(number(model.counts.count(one))),
                              plain(standingMeaning(one).translated())});
    result.blocks.push_back(std::move(words));
    return result;
}

} // namespace latchkey::report
