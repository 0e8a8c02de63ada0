// SPDX-License-Identifier: MIT
#include "report/rights_letter.h"

#include "base/json.h"

namespace latchkey::report {

using base::System;
using base::text;
using namespace Qt::StringLiterals;

namespace {

QString say(const char *sentence, const QStringList &arguments = {})
{
    return text("report", sentence, arguments).translated();
}

/// The missing ones of one system; empty where there are none.
QString part(const recipe::Facts &facts, const std::vector<recipe::Right> &rights, System system,
             const QString &tenant)
{
    QString lines;
    for (const recipe::Right &one : rights) {
        if (one.system == system && one.grant == recipe::Right::Grant::Missing)
            lines += u"    "_s + one.name + u": "_s + one.use.translated() + u'\n';
    }
    if (lines.isEmpty())
        return {};
    return u'\n' + base::shown(tenant) + u'\n' + lines +
           say(QT_TRANSLATE_NOOP("report", "Where to grant it: %1"),
               {recipe::placeToGrant(facts, system).translated()}) +
           u'\n';
}

} // namespace

QString rightsLetter(const recipe::Facts &facts)
{
    const std::vector<recipe::Right> rights = recipe::rightsOf(facts);
    const QString parts =
        part(facts, rights, System::Okta,
             say(QT_TRANSLATE_NOOP("report", "Okta, %1"), {facts.decisions.orgHost})) +
        part(facts, rights, System::Jamf,
             say(QT_TRANSLATE_NOOP("report", "Jamf Pro, %1"), {facts.decisions.jamfBase}));
    if (parts.isEmpty())
        return {};
    return say(QT_TRANSLATE_NOOP("report",
                                 "Latchkey sets up accounts at the login window of Macs with Okta "
                                 "and Jamf Pro. The sign-in lacks these rights:")) +
           u'\n' + parts;
}

} // namespace latchkey::report
