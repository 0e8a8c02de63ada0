// SPDX-License-Identifier: MIT
#include "recipe/steps/steps.h"

#include "base/json.h"
#include "mac/accounts.h"
#include "recipe/device_steps.h"
#include "recipe/okta_steps.h"

namespace latchkey::recipe {

using namespace Qt::StringLiterals;
using base::text;

namespace {

constexpr int mostListed = 20;

/// A sentence on one pair: who, and why they look alike.
base::Text sentenceOn(const QJsonValue &pair)
{
    const QStringList names{base::shown(pair[u"names"_s][0].toString(), 60),
                            base::shown(pair[u"names"_s][1].toString(), 60)};
    const QString reason = pair[u"reason"_s].toString();
    if (reason == u"same-name"_s)
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "%1 and %2 are the same short name."),
                    names);
    if (reason == u"same-full-name"_s)
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "%1 and %2 have the same full name."),
                    names);
    if (reason == u"one-letter"_s)
        return text("recipe", QT_TRANSLATE_NOOP("recipe", "%1 and %2 are one letter apart."),
                    names);
    return text("recipe",
                QT_TRANSLATE_NOOP("recipe", "%1 may be short for %2, or the other way round."),
                names);
}

/// The accounts of Jamf Pro's inventory in the words of device facts; nothing where it tells none.
std::optional<QJsonObject> fromInventory(const QJsonArray &rows)
{
    if (rows.isEmpty())
        return std::nullopt;
    std::vector<mac::Account> accounts;
    for (const QJsonValue row : rows) {
        const QString name = row[u"username"_s].toString();
        if (mac::isPerson(name, row[u"uid"_s].toVariant().toLongLong())) {
            accounts.push_back({name,
                                {},
                                row[u"fullName"_s].toString(),
                                row[u"homeDirectory"_s].toString(),
                                false});
        }
    }
    return mac::accountFacts(accounts, std::nullopt);
}

Verdict told(const Facts &facts, const PilotMac &mac)
{
    const auto accounts = fromInventory(mac.localAccounts);
    Shown shown;
    shown.facts = {{u"accounts"_s, accounts ? QJsonValue(*accounts) : QJsonValue()}};
    shown.source = toldOf(mac, {}).source;
    shown.at = mac.reportedAt;
    shown.now = facts.now;
    return device::accounts(shown);
}

} // namespace

Verdict device::accounts(const Shown &shown)
{
    const QJsonObject accounts = shown.facts[u"accounts"_s].toObject();
    if (!accounts[u"lookAlikes"_s].isArray()) {
        return notShown(
            shown,
            text("recipe", QT_TRANSLATE_NOOP("recipe", "Nothing tells the local accounts of the "
                                                       "Mac.")));
    }
    std::vector<Evidence> evidence;
    const QJsonArray pairs = accounts[u"lookAlikes"_s].toArray();
    for (const QJsonValue pair : pairs) {
        if (evidence.size() < mostListed)
            evidence.push_back(seenOn(shown, sentenceOn(pair)));
    }
    QStringList homes;
    for (const QJsonValue home : accounts[u"leftOverHomes"_s].toArray())
        homes += base::shown(home.toString(), 60);
    if (!homes.isEmpty()) {
        evidence.push_back(
            seenOn(shown, text("recipe",
                               QT_TRANSLATE_NOOP("recipe", "Folders in /Users without an "
                                                           "account: %1."),
                               {homes.mid(0, mostListed).join(u", "_s)})));
    }
    const base::Text tidy = text(
        "recipe", QT_TRANSLATE_NOOP("recipe", "Look in System Settings > Users & Groups. Remove "
                                              "accounts that nobody needs, with their folders in "
                                              "/Users. Latchkey never deletes an account."));
    if (!pairs.isEmpty())
        return unmet(evidence, tidy);
    const qsizetype count = accounts[u"people"_s].toArray().size();
    evidence.insert(
        evidence.begin(),
        seenOn(shown,
               text("recipe", QT_TRANSLATE_NOOP("recipe", "Local accounts: %1. No two look alike."),
                    {QString::number(count)})));
    Verdict verdict = met(evidence);
    if (!homes.isEmpty())
        verdict.advice = tidy;
    return verdict;
}

Step steps::macAccounts()
{
    return pilotStep(
        {"mac.accounts", device::accounts, told},
        text("recipe", QT_TRANSLATE_NOOP("recipe", "No look-alike accounts on the pilot Mac")),
        text("recipe", QT_TRANSLATE_NOOP(
                           "recipe", "macOS joins an Okta name to a local account that has it "
                                     "already: a similar account or an old home folder gets in the "
                                     "way of a new one.")));
}

} // namespace latchkey::recipe
