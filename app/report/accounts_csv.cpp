// SPDX-License-Identifier: MIT
#include "report/accounts_csv.h"

#include "report/csv.h"
#include "report/sections.h"
#include "report/words_of_findings.h"

namespace latchkey::report {

QByteArray toAccountsCsv(const Model &model)
{
    QByteArray csv = csvStart() + csvRecord({say(QT_TRANSLATE_NOOP("report", "Okta user")),
                                             say(QT_TRANSLATE_NOOP("report", "Mac account")),
                                             say(QT_TRANSLATE_NOOP("report", "Problem")),
                                             say(QT_TRANSLATE_NOOP("report", "Stops the account")),
                                             say(QT_TRANSLATE_NOOP("report", "What to do"))});
    for (const AccountRow &row : model.findings.accountRows) {
        csv += csvRecord({row.login, row.name, problemWord(row.problem).translated(),
                          problemStops(row.problem) ? say(QT_TRANSLATE_NOOP("report", "yes"))
                                                    : say(QT_TRANSLATE_NOOP("report", "no")),
                          problemAdvice(row.problem).translated()});
    }
    return csv;
}

} // namespace latchkey::report
