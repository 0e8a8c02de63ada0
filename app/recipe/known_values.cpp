// SPDX-License-Identifier: MIT
#include "base/json.h"
#include "recipe/findings.h"
#include "recipe/jamf_groups.h"
#include "recipe/okta_facts.h"

namespace latchkey::recipe {

using namespace Qt::StringLiterals;

QMap<QString, QString> knownValues(const Facts &facts)
{
    QMap<QString, QString> values;
    const auto keep = [&values](const QString &key, const QString &value) {
        if (!value.isEmpty())
            values[key] = value;
    };
    keep(u"okta.host"_s, canonicalOrgHost(facts));
    if (const auto app = ssoApp(facts)) {
        keep(u"okta.app-id"_s, app->id);
        keep(u"okta.client-id"_s, app->clientId);
    }
    keep(u"scep.url"_s, scepUrl(facts));
    keep(u"jamf.pilot-group-id"_s, QString::fromUtf8(pilotGroupId(facts)));
    keep(u"jamf.fleet-group-id"_s, QString::fromUtf8(fleetGroupId(facts)));
    keep(u"challenge.url"_s, challengeUrl(facts));
    const auto keepJson = [&keep](const QString &key, const QJsonValue &found) {
        keep(key, QString::fromUtf8(base::jsonBytes(found)));
    };
    if (const QJsonObject fleet = fleetFindings(facts); !fleet.isEmpty())
        keepJson(u"fleet"_s, fleet);
    if (const QJsonObject accounts = accountFindings(facts); !accounts.isEmpty())
        keepJson(u"accounts"_s, accounts);
    if (const QJsonArray dates = dateFindings(facts); !dates.isEmpty())
        keepJson(u"dates"_s, dates);
    if (const QJsonArray profiles = profileFindings(facts); !profiles.isEmpty())
        keepJson(u"profiles"_s, profiles);
    return values;
}

} // namespace latchkey::recipe
