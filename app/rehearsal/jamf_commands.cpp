// SPDX-License-Identifier: MIT
#include "rehearsal/jamf_commands.h"

#include "rehearsal/jamf_call.h"
#include "rehearsal/jamf_filter.h"
#include "rehearsal/jamf_rewrite.h"

#include <algorithm>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

using base::Method;
using base::Reply;

namespace {

/// When the command was sent: the last time the profile or a group in its scope changed.
QDateTime sentAt(const JamfTenant &tenant, const JamfProfile &profile)
{
    QDateTime latest = profile.sentAt;
    for (const int id : profile.scope.groups + profile.scope.excludedGroups) {
        const QDateTime changed = tenant.groups.value(id).changed;
        if (changed.isValid() && (!latest.isValid() || changed > latest))
            latest = changed;
    }
    return latest;
}

/// "Acknowledged" as filters write it, for "ACKNOWLEDGED".
QString statusWord(const QString &state) { return state.left(1) + state.mid(1).toLower(); }

struct Command
{
    const JamfProfile *profile = nullptr;
    JamfMac mac;
    QString state;
};

QString field(const Command &command, const QString &name)
{
    if (name == u"clientManagementId")
        return command.mac.managementId;
    if (name == u"command")
        return u"INSTALL_PROFILE"_s;
    if (name == u"profileId")
        return QString::number(command.profile->id);
    if (name == u"profileIdentifier")
        return command.profile->uuid;
    return name == u"status" ? statusWord(command.state) : QString();
}

QJsonObject commandJson(const JamfTenant &tenant, const Command &command)
{
    const QDateTime sent = sentAt(tenant, *command.profile);
    const QString uuid =
        command.profile->uuid.left(24) + u"%1"_s.arg(command.mac.id, 12, 16, QChar(u'0')).toUpper();
    QJsonObject object{{u"uuid"_s, uuid},
                       {u"client"_s, QJsonObject{{u"managementId"_s, command.mac.managementId},
                                                 {u"clientType"_s, u"COMPUTER"_s}}},
                       {u"commandState"_s, command.state},
                       {u"commandType"_s, u"INSTALL_PROFILE"_s},
                       {u"dateSent"_s, jamfDate(sent)},
                       {u"dateCompleted"_s, command.state == u"ACKNOWLEDGED"
                                                ? QJsonValue(jamfDate(sent))
                                                : QJsonValue()},
                       {u"profileId"_s, command.profile->id},
                       {u"profileIdentifier"_s, command.profile->uuid}};
    return object;
}

std::vector<Command> fitting(const JamfCall &call, const JamfFilter &filter)
{
    std::vector<Command> all;
    for (int number = 1; number <= jamfMacCount(call.world); ++number) {
        Command command;
        command.mac = jamfMac(call.world, number);
        for (const JamfProfile &profile : call.seen->profiles) {
            command.profile = &profile;
            command.state = jamfCommandState(call.world, *call.seen, profile, command.mac);
            const auto value = [&](const QString &name) { return field(command, name); };
            if (!command.state.isEmpty() && filter.matches(value))
                all.push_back(command);
        }
    }
    return all;
}

Reply commands(JamfCall &call)
{
    const QString text = call.query.queryItemValue(u"filter"_s, QUrl::FullyDecoded);
    const auto filter = JamfFilter::parse(text);
    if (!filter)
        return jamfError(400, u"INVALID_CONTENT"_s, u"At least one filter field is required"_s,
                         u"filter"_s);
    const auto all = fitting(call, *filter);
    const auto [first, count] = jamfRows(call.query, static_cast<int>(all.size()));
    QJsonArray rows;
    for (int i = first; i < first + count; ++i)
        rows += commandJson(*call.seen, all[static_cast<size_t>(i)]);
    return jamfJson({{u"totalCount"_s, qint64(all.size())}, {u"results"_s, rows}});
}

} // namespace

QString jamfCommandState(const Practice::World &world, const JamfTenant &tenant,
                         const JamfProfile &profile, const JamfMac &mac)
{
    if (profile.distribution != u"Install Automatically" || !jamfIsInScope(tenant, profile, mac))
        return {};
    const int seconds = world.number(u"jamf.command-seconds"_s);
    const QDateTime sent = sentAt(tenant, profile);
    if (sent.isValid() && sent.addSecs(seconds) > world.now)
        return u"PENDING"_s;
    const bool isHalf = jamfScepKeys(profile.payload) && jamfIsDynamicScep(profile.payload) &&
                        !profile.typed.isComplete();
    return isHalf ? u"ERROR"_s : u"ACKNOWLEDGED"_s;
}

std::vector<JamfRoute> jamfCommandRoutes()
{
    return {{Method::Get, "/api/v2/mdm/commands", u"View MDM command information in Jamf Pro API"_s,
             commands}};
}

} // namespace latchkey::rehearsal
