// SPDX-License-Identifier: MIT
#pragma once

#include "cli/desk.h"

class QTextBrowser;

namespace latchkey::pages {

/// A view that shows what it is given, pictures within it too, and loads nothing from elsewhere.
QTextBrowser *makeReportView();

/// The report of a desk as a page, whether all in it is certain, and how many steps are open.
struct ReportShown
{
    QByteArray html;
    bool isComplete = false;
    int open = 0; ///< not met, or waiting for a person
};
/// `language` is that of the report; empty: the window's.
base::Result<ReportShown> makeReport(const cli::Options &options, const cli::Desk &desk,
                                     const QString &language);

} // namespace latchkey::pages
