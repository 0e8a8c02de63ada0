// SPDX-License-Identifier: MIT
#include "recipe/fleet_facts.h"

#include "base/json.h"
#include "recipe/jamf_steps.h"
#include "tenant/jamf/macs_reader.h"

#include <QTimeZone>

#include <algorithm>

namespace latchkey::recipe {

using base::text;
using base::Version;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostExamples = 5;

int inventoryDays(const Facts &facts)
{
    return facts.decisions.value(u"fleet.inventory-days"_s).toInt();
}

/// The name with the serial number, as a person looks a Mac up.
QString shownMac(const jamf::Macs::Row &row)
{
    return base::shown(QString::fromUtf8(row.name), 60) + u" ("_s +
           base::shown(QString::fromUtf8(row.serial), 40) + u')';
}

void countFresh(FleetCount &count, const jamf::Macs::Row &row, MacState state)
{
    count.oldest = count.oldest == 0 ? row.reportedAt : qMin(count.oldest, row.reportedAt);
    switch (state) {
    case MacState::Good:
        ++count.good;
        break;
    case MacState::NotTold:
        ++count.notTold;
        break;
    case MacState::Bad:
        ++count.bad;
        if (count.examples.size() < mostExamples)
            count.examples += shownMac(row);
        break;
    }
}

/// What lies behind the numbers: how many are unknown and how old the inventory is.
void addUnknowns(std::vector<Evidence> &evidence, const Facts &facts, const FleetCount &count)
{
    const auto note = [&](const char *sentence, const QStringList &arguments) {
        evidence.push_back(seen(facts, "jamf.macs", text("recipe", sentence, arguments)));
    };
    if (count.old > 0) {
        note(QT_TRANSLATE_NOOP("recipe",
                               "Unknown: %1 of %2 Macs, whose inventory is older than %3 days."),
             {QString::number(count.old), QString::number(count.managed),
              QString::number(inventoryDays(facts))});
    }
    if (count.notTold > 0) {
        note(QT_TRANSLATE_NOOP("recipe", "Unknown: %1 of %2 Macs, whose inventory does not tell."),
             {QString::number(count.notTold), QString::number(count.managed)});
    }
    if (count.unmanaged > 0)
        note(QT_TRANSLATE_NOOP("recipe", "Not looked at: %1 Macs that Jamf Pro does not manage."),
             {QString::number(count.unmanaged)});
    if (count.oldest > 0) {
        const QDateTime oldest = QDateTime::fromSecsSinceEpoch(count.oldest, QTimeZone::utc());
        note(QT_TRANSLATE_NOOP("recipe", "The oldest inventory that counts is of %1."),
             {oldest.date().toString(Qt::ISODate)});
    }
}

} // namespace

FleetCount countFleet(const Facts &facts, const JudgeMac &judge)
{
    FleetCount count;
    const auto macs = facts.knownMacs("jamf.macs");
    const qint64 eldest = facts.now.toSecsSinceEpoch() - qint64(inventoryDays(facts)) * 86400;
    for (size_t i = 0; macs && i < macs->size(); ++i) {
        const jamf::Macs::Row row = macs->row(i);
        if (!(row.flags & jamf::Macs::Managed)) {
            ++count.unmanaged;
            continue;
        }
        ++count.managed;
        if (row.reportedAt < eldest)
            ++count.old;
        else
            countFresh(count, row, judge(row));
    }
    return count;
}

JudgeMac hasMacos(const Version &least)
{
    constexpr size_t mostKnown = 64; // looked through one by one
    return [least, known = std::vector<std::pair<QByteArray, MacState>>()](
               const jamf::Macs::Row &row) mutable {
        for (const auto &[version, state] : known) {
            if (row.osVersion == QByteArrayView(version))
                return state;
        }
        const auto version = Version::parse(QString::fromUtf8(row.osVersion));
        const MacState state = !version            ? MacState::NotTold
                               : *version >= least ? MacState::Good
                                                   : MacState::Bad;
        if (known.size() < mostKnown)
            known.emplace_back(row.osVersion.toByteArray(), state);
        return state;
    };
}

JudgeMac hasVerify(const Facts &facts, const Version &least)
{
    std::vector<qint64> ids;
    for (const QJsonValue row : facts.array("jamf.verify-versions")) {
        const auto version = Version::parse(row[u"version"_s].toString());
        if (!version || *version < least)
            continue;
        // Each list comes in order, as a rule.
        const auto before = std::ssize(ids);
        for (const QJsonValue id : row[u"ids"_s].toArray())
            ids.push_back(id.toInteger());
        if (!std::is_sorted(ids.begin() + before, ids.end()))
            std::sort(ids.begin() + before, ids.end());
        std::inplace_merge(ids.begin(), ids.begin() + before, ids.end());
    }
    return [ids = std::move(ids)](const jamf::Macs::Row &row) {
        const bool has = std::binary_search(ids.begin(), ids.end(), jamf::numberOf(row.id));
        return has ? MacState::Good : MacState::Bad;
    };
}

std::vector<tenant::Reading> fleetNeeds(const Facts &facts)
{
    return facts.has("jamf.macs") ? std::vector<tenant::Reading>()
                                  : std::vector{jamf::macsReading()};
}

Verdict fleetVerdict(const Facts &facts, const FleetCount &count, const FleetWords &words)
{
    if (!facts.knownMacs("jamf.macs"))
        return problemOf(facts, "jamf.macs");
    const QString all = QString::number(count.managed);
    std::vector<Evidence> evidence;
    if (count.bad > 0) // what is wrong comes first
        evidence.push_back(
            seen(facts, "jamf.macs", text("recipe", words.bad, {QString::number(count.bad), all})));
    evidence.push_back(
        seen(facts, "jamf.macs", text("recipe", words.good, {QString::number(count.good), all})));
    if (count.bad > 0) {
        evidence.push_back(seen(facts, "jamf.macs",
                                text("recipe", QT_TRANSLATE_NOOP("recipe", "For example: %1."),
                                     {count.examples.join(u", "_s)})));
    }
    addUnknowns(evidence, facts, count);
    if (facts.part("jamf.macs"))
        return partOf(facts, "jamf.macs", std::move(evidence),
                      count.bad > 0 ? words.advice : base::Text());
    if (count.managed == 0)
        return unmet(
            std::move(evidence),
            text("recipe", QT_TRANSLATE_NOOP("recipe", "Enrol the Macs in Jamf Pro first.")));
    if (count.bad > 0)
        return unmet(std::move(evidence), words.advice);
    if (count.good > 0)
        return met(std::move(evidence));
    return unknown(
        std::move(evidence),
        text("recipe",
             QT_TRANSLATE_NOOP("recipe", "Let the Macs send a new inventory (`sudo jamf recon`, or "
                                         "wait for their check-in), then check again.")));
}

} // namespace latchkey::recipe
