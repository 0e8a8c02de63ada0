// SPDX-License-Identifier: MIT
#include "recipe/findings.h"

#include "base/json.h"
#include "mac/identities.h"
#include "recipe/account_names.h"
#include "recipe/jamf_facts.h"
#include "recipe/name_groups.h"
#include "recipe/okta_facts.h"
#include "recipe/okta_mapping.h"

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using okta::Accounts;

namespace {

QString shown(QByteArrayView bytes) { return base::shown(QString::fromUtf8(bytes), 100); }

/// Collects the rows that need attention, up to the bound.
class Rows
{
public:
    void add(const Accounts::Row &row, QByteArrayView name, const char *problem)
    {
        if (m_rows.size() < mostFindings)
            m_rows += QJsonObject{{u"login"_s, shown(row.login)},
                                  {u"name"_s, shown(name)},
                                  {u"problem"_s, QLatin1String(problem)}};
    }
    QJsonArray take() { return std::move(m_rows); }

private:
    QJsonArray m_rows;
};

void addRow(Rows &rows, const Accounts::Row &row, const NameRules &rules,
            const std::optional<QByteArrayView> &name, const QByteArray &kept)
{
    if (!hasEmailForm(row.login))
        rows.add(row, kept, "not-email");
    if (rules.lacksFullName(row))
        rows.add(row, kept, "names-missing");
    if (!name) {
        rows.add(row, {}, "not-known");
        return;
    }
    if (kept.isEmpty())
        rows.add(row, kept, "no-short-name");
    else if (isReservedShortName(kept))
        rows.add(row, kept, "reserved");
    else if (kept.size() > 255)
        rows.add(row, kept, "too-long");
    else if (kept.size() < name->size())
        rows.add(row, kept, "dropped");
}

QJsonArray rowsOf(const Accounts &accounts, const NameRules &rules)
{
    Rows rows;
    NameGroups groups;
    QByteArray room;
    const auto keptOf = [&](std::uint32_t index) {
        QByteArray own;
        return keptShortName(rules.shortName(accounts.row(index), &own).value_or(QByteArrayView()));
    };
    for (size_t i = 0; i < accounts.size(); ++i) {
        const Accounts::Row row = accounts.row(i);
        if (row.flags & Accounts::Deprovisioned)
            continue;
        const auto name = rules.shortName(row, &room);
        const QByteArray kept = keptShortName(name.value_or(QByteArrayView()));
        addRow(rows, row, rules, name, kept);
        if (!kept.isEmpty())
            groups.add(kept, std::uint32_t(i));
    }
    const auto idOf = [&](std::uint32_t index) { return accounts.row(index).id; };
    for (const NameGroup &group : groups.shared(keptOf, idOf)) {
        for (const std::uint32_t index : group.rows)
            rows.add(accounts.row(index), group.name, "collision");
    }
    return rows.take();
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
        {u"not-known"_s, found.notKnown.count}};
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
    const NameRules rules(names.shortName, names.fullName);
    const NameFindings found = judgeNames(*accounts, rules);
    return {{u"looked"_s, qint64(found.looked)},
            {u"partial"_s, facts.part(key) != nullptr},
            {u"problems"_s, countsOf(found)},
            {u"rows"_s, rowsOf(*accounts, rules)}};
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
