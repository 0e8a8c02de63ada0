// SPDX-License-Identifier: MIT
#include "session/dates.h"

namespace latchkey::session {

using namespace Qt::StringLiterals;

std::optional<report::DateRow> nearestCertificate(const cli::Desk &desk)
{
    const report::Source source{desk.project.decisions, desk.recipe, desk.history,
                                recipe::graph(),        {},          {}};
    const report::Redactor redactor(report::Redaction::Full, desk.project.decisions, desk.history,
                                    desk.recipe);
    const report::Findings findings = report::findingsOf(source, redactor); // the first day first
    for (const report::DateRow &row : findings.dates) {
        if (row.id != u"okta-org"_s)
            return row;
    }
    return std::nullopt;
}

} // namespace latchkey::session
