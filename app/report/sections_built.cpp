// SPDX-License-Identifier: MIT
#include "report/sections.h"

namespace latchkey::report {

using namespace Qt::StringLiterals;

namespace {

Table objects(const Model &model, const QString &system)
{
    Table table{say(QT_TRANSLATE_NOOP("report", "Objects that this setup made or changed")),
                {{say(QT_TRANSLATE_NOOP("report", "Object")), 2.6},
                 {say(QT_TRANSLATE_NOOP("report", "Id")), 1, true},
                 {say(QT_TRANSLATE_NOOP("report", "Outcome")), 1.5}},
                {}};
    for (const ChangeRow &row : model.changes) {
        if (row.system != system)
            continue;
        const QString proved = row.provedAt.isValid() ? say(QT_TRANSLATE_NOOP("report", "at %1"),
                                                            {timeText(row.provedAt)})
                                                      : QString();
        table.rows.push_back({named(row.what, {row.id}),
                              fixed(row.object.isEmpty() ? u"–"_s : row.object),
                              outcomeCell(row.outcome, proved)});
    }
    return table;
}

Table values(const Model &model)
{
    Table table{say(QT_TRANSLATE_NOOP("report", "Values as they were written and read back")),
                {{say(QT_TRANSLATE_NOOP("report", "Item")), 1.4},
                 {say(QT_TRANSLATE_NOOP("report", "Value")), 2.2}},
                {}};
    for (const ChangeRow &row : model.changes) {
        if (row.system == u"okta"_s && row.outcome == recipe::Outcome::Proved)
            table.rows.push_back({named(row.id), code(readable(row.after))});
    }
    return table;
}

std::vector<Table> payloadTables(const Model &model)
{
    std::vector<Table> tables;
    QString last;
    for (const PayloadRow &row : model.payloads) {
        const QString caption = row.profile + u": "_s + row.payload;
        if (caption != last) {
            tables.push_back({caption,
                              {{say(QT_TRANSLATE_NOOP("report", "Key")), 1.75},
                               {say(QT_TRANSLATE_NOOP("report", "Value")), 1.25},
                               {say(QT_TRANSLATE_NOOP("report", "Where it comes from")), 1.5}},
                              {}});
            last = caption;
        }
        tables.back().rows.push_back({code(row.key), code(row.value), note(row.source)});
    }
    return tables;
}

} // namespace

Section oktaSection(const Model &model)
{
    Section result{"okta", u"5"_s, say(QT_TRANSLATE_NOOP("report", "As built: Okta")), {}};
    result.blocks.push_back(plain(say(QT_TRANSLATE_NOOP(
        "report", "What is in the Okta org, as it was read after the last change."))));
    result.blocks.push_back(
        stepTable(model, {recipe::Phase::Okta, recipe::Phase::Scep},
                  say(QT_TRANSLATE_NOOP("report", "Okta and its certificates"))));
    addTable(result, objects(model, u"okta"_s),
             say(QT_TRANSLATE_NOOP("report", "This setup wrote nothing to Okta.")));
    if (Table table = values(model); !table.rows.empty())
        result.blocks.push_back(std::move(table));
    return result;
}

Section jamfSection(const Model &model)
{
    Section result{"jamf", u"6"_s, say(QT_TRANSLATE_NOOP("report", "As built: Jamf Pro")), {}};
    result.blocks.push_back(plain(say(QT_TRANSLATE_NOOP(
        "report", "What is in Jamf Pro, as it was read after the last change."))));
    result.blocks.push_back(stepTable(model, {recipe::Phase::Jamf},
                                      say(QT_TRANSLATE_NOOP("report", "Groups and profiles"))));
    addTable(result, objects(model, u"jamf"_s),
             say(QT_TRANSLATE_NOOP("report", "This setup wrote nothing to Jamf Pro.")));
    result.blocks.push_back(Subheading{
        "payload-keys", say(QT_TRANSLATE_NOOP("report", "Payload keys and their sources"))});
    result.blocks.push_back(plain(say(QT_TRANSLATE_NOOP(
        "report",
        "As read from Jamf Pro in the last run, or else as written. Identifiers that Jamf Pro "
        "gives out are kept and not shown. Values in brackets stand for a secret, or for "
        "what was filled in at the time of writing."))));
    std::vector<Table> tables = payloadTables(model);
    if (tables.empty())
        result.blocks.push_back(plain(
            say(QT_TRANSLATE_NOOP("report", "No profile was written, or read in the last run."))));
    for (Table &table : tables)
        result.blocks.push_back(std::move(table));
    return result;
}

} // namespace latchkey::report
