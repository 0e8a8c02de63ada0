// SPDX-License-Identifier: MIT
#include "recipe/findings.h"

#include "base/json.h"
#include "mac/identities.h"
#include "recipe/account_names.h"
#include "recipe/jamf_facts.h"
#include "recipe/okta_facts.h"
#include "recipe/okta_mapping.h"

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using okta::Accounts;

namespace {

QString shown(QByteArrayView bytes) { return base::shown(QString::fromUtf8(bytes), 100); }

QJsonArray rowsOf(const NameFindings &found, const Accounts &accounts)
{
    QJsonArray rows;
    for (const NameRow &one : found.rows)
        rows += QJsonObject{{u"login"_s, shown(accounts.row(one.account).login)},
                            {u"name"_s, shown(one.shortName)},
                            {u"problem"_s, QLatin1String(one.problem)}};
    return rows;
}

QJsonArray countsOf(const NameFindings &found)
{
    const std::vector<std::pair<QString, size_t>> all{
        {u"collision"_s, found.colliding},
        {u"reserved"_s, found.reserved.count},
        {u"not-email"_s, found.notEmail.count},
        {u"names-missing"_s, found.namesMissing.count},
        {u"no-short-name"_s, found.noShortName.count},
        {u"too-long"_s, found.tooLong.count},
        {u"dropped"_s, found.dropped.count},
        {u"unusual"_s, found.unusual.count},
        {u"not-known"_s, found.notKnown.count},
        {u"not-told"_s, found.notExpanded.count},
        {u"same-before-at"_s, found.alikeUsers},
        {u"no-password"_s, found.noPassword.count},
        {u"cannot-sign-in"_s, found.cannotSignIn.count}};
    QJsonArray counts;
    for (const auto &[id, count] : all)
        counts += QJsonObject{{u"id"_s, id}, {u"count"_s, qint64(count)}};
    return counts;
}

QJsonObject ending(const QString &id, const QString &name, const QString &day)
{
    return {{u"id"_s, id}, {u"name"_s, base::shown(name, 200)}, {u"day"_s, base::shown(day, 40)}};
}

} // namespace

QJsonObject accountFindings(const Facts &facts)
{
    const auto app = ssoApp(facts);
    if (!app)
        return {};
    const QByteArray key = "okta.app-users/" + app->id.toUtf8();
    const auto accounts = facts.knownAccounts(key);
    if (!accounts)
        return {};
    const MappedNames names = mappedNames(facts, app->id);
    const auto found = nameFindings(accounts, names.shortName, names.fullName);
    return {{u"looked"_s, qint64(found->looked)},
            {u"partial"_s, facts.part(key) != nullptr},
            {u"problems"_s, countsOf(*found)},
            {u"rows"_s, rowsOf(*found, *accounts)}};
}

QJsonArray dateFindings(const Facts &facts)
{
    QJsonArray dates;
    for (const QJsonValue one : facts.object("scep.ca")[u"certificates"_s].toArray())
        dates += ending(u"scep-ca"_s, one[u"subject"_s].toString(), one[u"notAfter"_s].toString());
    for (const PilotMac &mac : pilotMacs(facts)) {
        for (const QJsonValue one : mac.certificates) {
            const QString name = one[u"commonName"_s].toString();
            if (mac::looksLikeDeviceAccess(name))
                dates += ending(u"pilot-certificate"_s, name, one[u"expirationDate"_s].toString());
        }
    }
    const QString org = facts.object("okta.org")[u"expiresAt"_s].toString();
    if (!org.isEmpty())
        dates += ending(u"okta-org"_s, canonicalOrgHost(facts), org);
    return dates;
}

} // namespace latchkey::recipe
