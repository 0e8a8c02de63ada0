// SPDX-License-Identifier: MIT
#include "report/sensitive.h"

#include <QSet>

#include <algorithm>

namespace latchkey::report {

using namespace Qt::StringLiterals;

bool namesPeople(const recipe::StepId &step)
{
    static const QSet<recipe::StepId> steps{
        "accounts.names", "okta.mappings",     "okta.apply-updates",  "fleet.local-admin",
        "fleet.macos",    "fleet.okta-verify", "fleet.enrolment",     "mac.registration",
        "mac.okta-log",   "mac.accounts",      "mac.do-not-register", "account.created",
        "mac.certificate"};
    return steps.contains(step);
}

bool namesGroups(const recipe::StepId &step)
{
    static const QSet<recipe::StepId> steps{
        "okta.connection",  "jamf.connection",   "okta.sso-app",
        "jamf.groups",      "jamf.scope-pilot",  "jamf.scope-fleet",
        "jamf.sso-profile", "jamf.scep-profile", "jamf.login-window"};
    return steps.contains(step);
}

bool isAfter(const QByteArray &source, std::initializer_list<const char *> words, qsizetype index)
{
    const QByteArray place = '%' + QByteArray::number(index + 1);
    return std::any_of(words.begin(), words.end(),
                       [&](const char *word) { return source.contains(word + place); });
}

bool isGroupKey(const QString &key)
{
    return key == u"groups"_s || key == u"except"_s || key == u"exclusions"_s ||
           key == u"category"_s || key.endsWith(u"AdministratorGroups"_s);
}

bool isPersonKey(const QString &key) { return key.endsWith(u"NonPlatformSSOAccounts"_s); }

bool isNameKey(const QString &key) { return key == u"name"_s; }

bool isIdKey(const QString &key)
{
    return key.compare(u"id"_s, Qt::CaseInsensitive) == 0 || key.endsWith(u"Id"_s) ||
           key.endsWith(u"-id"_s) || key.compare(u"uuid"_s, Qt::CaseInsensitive) == 0;
}

} // namespace latchkey::report
