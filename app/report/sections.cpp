// SPDX-License-Identifier: MIT
#include "report/sections.h"

namespace latchkey::report {

using namespace Qt::StringLiterals;

QString say(const char *source, const QStringList &arguments)
{
    return base::text("report", source, arguments).translated();
}

QString number(int value) { return QString::number(value); }

QString joined(const QStringList &parts)
{
    QStringList some;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            some += part;
    }
    return some.join(u'\n');
}

Cell plain(const QString &text) { return {text, {}, Cell::Kind::Text, {}}; }

Cell named(const QString &name, const QStringList &notes)
{
    return {joined(QStringList{name} + notes), {}, Cell::Kind::Name, {}};
}

Cell note(const QString &text) { return {text, {}, Cell::Kind::Note, {}}; }

Cell fixed(const QString &text) { return {text, {}, Cell::Kind::Fixed, {}}; }

Cell code(const QString &text) { return {text, {}, Cell::Kind::Code, {}}; }

Cell standingCell(Standing standing, const QString &more)
{
    return {joined({standingWord(standing).translated(), more}), standingName(standing)};
}

Cell outcomeCell(recipe::Outcome outcome, const QString &more)
{
    const auto mark = [&]() -> QByteArray {
        switch (outcome) {
        case recipe::Outcome::Proved:
            return "met";
        case recipe::Outcome::Open:
            return "unknown";
        case recipe::Outcome::Differs:
            return "changed";
        case recipe::Outcome::Failed:
            return "unmet";
        case recipe::Outcome::Absent:
            return "not-checked";
        case recipe::Outcome::Undone:
            return "not-applicable";
        }
        return {};
    };
    return {joined({outcomeWord(outcome).translated(), more}), mark()};
}

void addTable(Section &section, Table table, const QString &empty)
{
    if (table.rows.empty())
        section.blocks.push_back(plain(empty));
    else
        section.blocks.push_back(std::move(table));
}

Document documentOf(const Model &model)
{
    Document document;
    // The catalogue says its own language; without one the sentences are English.
    document.language = say(QT_TRANSLATE_NOOP("report", "en"));
    document.title = say(QT_TRANSLATE_NOOP("report", "Setup report: just-in-time Mac accounts"));
    document.header =
        model.client.isEmpty() ? document.title : model.client + u"  ·  "_s + document.title;
    document.footer = say(QT_TRANSLATE_NOOP("report", "Confidential  ·  Redaction: %1  ·  %2"),
                          {redactionWord(model.redaction).translated(), dayText(model.writtenAt)});
    document.brand = model.brand;
    document.cover = coverOf(model);
    for (const auto make :
         {controlSection, summarySection, scopeSection, prerequisitesSection, decisionsSection,
          oktaSection, jamfSection, changesSection, handSection, verificationSection,
          operationsSection, credentialsSection, signOffSection})
        document.sections.push_back(make(model));
    for (Section &section : appendices(model))
        document.sections.push_back(std::move(section));
    return document;
}

} // namespace latchkey::report
