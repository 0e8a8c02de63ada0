// SPDX-License-Identifier: MIT
#pragma once

#include "cli/desk.h"
#include "cli/export_files.h"
#include "report/model.h"

namespace latchkey::cli {

/// What a consultant's template says; the usual look where no file is named. Files that it names
/// lie beside it.
base::Result<report::Brand> brandOf(const QString &templateFile);

/// What the report lists of accounts and of days to keep, as files of their own.
ExportFile accountsFile(const report::Model &model);
ExportFile calendarFile(const report::Model &model);

/// The report of the desk's last run, redacted and branded as the options say, with the hashes of
/// what can be exported of the same state; in the language of the installed translators.
base::Result<report::Model> reportModel(const Options &options, const Desk &desk);

/// Writes the report of the desk's last run in the formats of the options, into their folder or the
/// project's; gives the paths. No network.
base::Result<QStringList> writeReports(const Options &options, const Desk &desk);

} // namespace latchkey::cli
