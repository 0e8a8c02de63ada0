// SPDX-License-Identifier: MIT
#include "pages/fleet_counts.h"

#include "recipe/jamf_groups.h"
#include "tenant/jamf/groups.h"
#include "tenant/jamf/server.h"

namespace latchkey::pages {

using namespace Qt::StringLiterals;

std::optional<int> sourceMacs(const recipe::Facts &facts)
{
    if (!facts.isGood("jamf.groups"))
        return std::nullopt;
    const auto source = recipe::jamfGroup(facts, recipe::GroupRole::Source);
    const QByteArray key = source ? jamf::membersKey(source->id) : QByteArray();
    if (key.isEmpty() || !facts.isGood(key))
        return std::nullopt;
    return int(facts.array(key).size());
}

std::optional<int> pendingCommands(const recipe::Facts &facts)
{
    const QByteArray prefix = jamf::commandsKey({});
    std::optional<int> pending;
    for (const auto &[key, fact] : facts.readings) {
        if (!key.startsWith(prefix) || !facts.isGood(key))
            continue;
        pending = pending.value_or(0);
        for (const QJsonValue command : facts.array(key)) {
            if (command[u"state"_s].toString() == u"PENDING"_s)
                ++*pending;
        }
    }
    return pending;
}

} // namespace latchkey::pages
