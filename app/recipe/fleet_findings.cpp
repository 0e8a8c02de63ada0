// SPDX-License-Identifier: MIT
#include "recipe/findings.h"

#include "base/json.h"
#include "base/version.h"
#include "recipe/fleet_facts.h"

#include <QTimeZone>

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using base::Version;
using jamf::Macs;

namespace {

struct Requirement
{
    QString id;
    JudgeMac judge;
};

MacState flagged(const Macs::Row &row, Macs::Flag good, Macs::Flag bad)
{
    if (row.flags & good)
        return MacState::Good;
    return row.flags & bad ? MacState::Bad : MacState::NotTold;
}

JudgeMac macosRule(const Facts &facts)
{
    return hasMacos(Version::parse(facts.recipe.string(u"macos.minimum"_s)).value_or(Version()));
}

JudgeMac verifyRule(const Facts &facts)
{
    if (!facts.isGood("jamf.verify-versions"))
        return [](const Macs::Row &) { return MacState::NotTold; };
    const auto least = Version::parse(facts.recipe.string(u"okta-verify.minimum"_s));
    return hasVerify(facts, least.value_or(Version()));
}

std::vector<Requirement> requirements(const Facts &facts)
{
    return {{u"macos"_s, macosRule(facts)},
            {u"okta-verify"_s, verifyRule(facts)},
            {u"user-approved"_s,
             [](const Macs::Row &row) {
                 return row.flags & Macs::UserApproved ? MacState::Good : MacState::Bad;
             }},
            {u"bootstrap-token"_s,
             [](const Macs::Row &row) {
                 return flagged(row, Macs::TokenEscrowed, Macs::TokenNotEscrowed);
             }},
            {u"local-admin"_s, [](const Macs::Row &row) {
                 return flagged(row, Macs::LocalAdmin, Macs::LocalAccountsKnown);
             }}};
}

QJsonObject rowOf(const Macs::Row &row, const QJsonArray &reasons)
{
    const QDateTime seen = QDateTime::fromSecsSinceEpoch(row.reportedAt, QTimeZone::utc());
    return {{u"name"_s, base::shown(QString::fromUtf8(row.name), 80)},
            {u"serial"_s, base::shown(QString::fromUtf8(row.serial), 40)},
            {u"os"_s, base::shown(QString::fromUtf8(row.osVersion), 40)},
            {u"seen"_s, row.reportedAt > 0 ? seen.toString(Qt::ISODate) : QString()},
            {u"reasons"_s, reasons}};
}

/// One requirement over all Macs, by the same rules as countFleet().
struct Tally
{
    int good = 0;
    int bad = 0;
    int unknown = 0;

    void add(MacState state)
    {
        ++(state == MacState::Good ? good : state == MacState::Bad ? bad : unknown);
    }
};

} // namespace

QJsonObject fleetFindings(const Facts &facts)
{
    const auto macs = facts.knownMacs("jamf.macs");
    if (!macs)
        return {};
    const int days = facts.decisions.value(u"fleet.inventory-days"_s).toInt();
    const qint64 eldest = facts.now.toSecsSinceEpoch() - qint64(days) * 86400;
    const std::vector<Requirement> all = requirements(facts);
    std::vector<Tally> tallies(all.size());
    QJsonArray rows;
    int managed = 0;
    int notReady = 0;
    for (size_t i = 0; i < macs->size(); ++i) {
        const Macs::Row row = macs->row(i);
        if (!(row.flags & Macs::Managed))
            continue;
        ++managed;
        QJsonArray reasons;
        for (size_t one = 0; one < all.size(); ++one) {
            const MacState state =
                row.reportedAt < eldest ? MacState::NotTold : all[one].judge(row);
            tallies[one].add(state);
            if (state == MacState::Bad)
                reasons += all[one].id;
        }
        if (reasons.isEmpty())
            continue;
        ++notReady;
        if (rows.size() < mostFindings)
            rows += rowOf(row, reasons);
    }
    QJsonArray counts;
    for (size_t one = 0; one < all.size(); ++one) {
        counts += QJsonObject{{u"id"_s, all[one].id},
                              {u"good"_s, tallies[one].good},
                              {u"bad"_s, tallies[one].bad},
                              {u"unknown"_s, tallies[one].unknown}};
    }
    return {{u"managed"_s, managed},
            {u"partial"_s, facts.part("jamf.macs") != nullptr},
            {u"requirements"_s, counts},
            {u"macs"_s, rows},
            {u"not-ready"_s, notReady}};
}

} // namespace latchkey::recipe
