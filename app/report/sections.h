// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.h"

namespace latchkey::report {

/// A sentence of the report in the reader's language.
QString say(const char *source, const QStringList &arguments = {});

Cell plain(const QString &text);
Cell named(const QString &name, const QStringList &notes = {}); ///< the notes are small
Cell note(const QString &text);
Cell fixed(const QString &text);
Cell code(const QString &text);
Cell standingCell(Standing standing, const QString &more = {});
Cell outcomeCell(recipe::Outcome outcome, const QString &more = {});
/// The lines that are not empty.
QString joined(const QStringList &parts);
QString number(int value);
/// A table, or one line that says why there is none.
void addTable(Section &section, Table table, const QString &empty);

// The chapters in order; each says so in a line where it is empty.
Section controlSection(const Model &model);
Section summarySection(const Model &model);
Section scopeSection(const Model &model);
Section prerequisitesSection(const Model &model);
Section decisionsSection(const Model &model);
Section oktaSection(const Model &model);
Section jamfSection(const Model &model);
Section changesSection(const Model &model);
Section handSection(const Model &model);
Section verificationSection(const Model &model);
Section operationsSection(const Model &model);
Section credentialsSection(const Model &model);
Section signOffSection(const Model &model);
std::vector<Section> appendices(const Model &model);

Cover coverOf(const Model &model);
/// Whether the report is complete, and by name what is missing.
Banner completenessBanner(const Model &model);
/// The summary has one page: what is long is told in full where it belongs.
QString shortened(const QString &text);
/// The lines of a text that were kept, added and taken away.
std::vector<Difference::Line> differenceOf(const QStringList &before, const QStringList &after);
/// The chart of the fleet, and the same in words.
Bars readinessBars(const Model &model);
/// Steps of a phase as a table: what was found, and when.
Table stepTable(const Model &model, const std::vector<recipe::Phase> &phases,
                const QString &caption);

} // namespace latchkey::report
