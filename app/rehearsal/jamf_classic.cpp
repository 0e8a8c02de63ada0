// SPDX-License-Identifier: MIT
#include "rehearsal/jamf_call.h"
#include "rehearsal/jamf_commands.h"
#include "rehearsal/jamf_macs.h"
#include "rehearsal/jamf_xml.h"

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

using base::Method;
using base::Reply;

namespace {

JamfElement computer(const JamfMac &mac)
{
    return jamfObject(u"computer"_s,
                      {jamfNumber(u"id"_s, mac.id), jamfText(u"name"_s, mac.name),
                       jamfText(u"udid"_s, mac.udid), jamfText(u"serial_number"_s, mac.serial),
                       jamfText(u"mac_address"_s, {})});
}

Reply groupList(JamfCall &call)
{
    std::vector<JamfElement> all;
    for (const JamfGroup &group : call.seen->groups) {
        all.push_back(jamfObject(u"computer_group"_s,
                                 {jamfNumber(u"id"_s, group.id), jamfText(u"name"_s, group.name),
                                  jamfFlag(u"is_smart"_s, group.smart)}));
    }
    return jamfClassic(jamfList(u"computer_groups"_s, std::move(all)), call.incoming.headers);
}

JamfElement criteria(const JamfGroup &group)
{
    std::vector<JamfElement> all;
    for (const JamfCriterion &one : group.criteria) {
        all.push_back(jamfObject(
            u"criterion"_s,
            {jamfText(u"name"_s, one.name), jamfNumber(u"priority"_s, qint64(all.size())),
             jamfText(u"and_or"_s, one.andOr), jamfText(u"search_type"_s, one.searchType),
             jamfText(u"value"_s, one.value), jamfFlag(u"opening_paren"_s, one.opening),
             jamfFlag(u"closing_paren"_s, one.closing)}));
    }
    return jamfList(u"criteria"_s, std::move(all));
}

Reply group(JamfCall &call)
{
    const auto found = call.seen->groups.constFind(call.id());
    if (found == call.seen->groups.constEnd())
        return jamfPage(404, u"Not Found"_s);
    std::vector<JamfElement> members;
    for (int number = 1; number <= jamfMacCount(call.world); ++number) {
        const JamfMac mac = jamfMac(call.world, number);
        if (jamfIsMember(*call.seen, *found, mac))
            members.push_back(computer(mac));
    }
    return jamfClassic(jamfObject(u"computer_group"_s,
                                  {jamfNumber(u"id"_s, found->id), jamfText(u"name"_s, found->name),
                                   jamfFlag(u"is_smart"_s, found->smart),
                                   jamfObject(u"site"_s, {jamfNumber(u"id"_s, -1),
                                                          jamfText(u"name"_s, u"None"_s)}),
                                   criteria(*found), jamfList(u"computers"_s, std::move(members))}),
                       call.incoming.headers);
}

/// Which versions of an application are where; Okta Verify only, others are nowhere.
Reply applicationUsage(JamfCall &call)
{
    QMap<QString, std::vector<JamfElement>> byVersion;
    std::vector<JamfElement> everyone;
    const bool isVerify = call.value() == u"Okta Verify.app";
    for (int number = 1; isVerify && number <= jamfMacCount(call.world); ++number) {
        const JamfMac mac = jamfMac(call.world, number);
        if (mac.verifyVersion.isEmpty())
            continue;
        byVersion[mac.verifyVersion].push_back(computer(mac));
        everyone.push_back(computer(mac));
    }
    std::vector<JamfElement> versions;
    for (auto one = byVersion.begin(); one != byVersion.end(); ++one) {
        versions.push_back(
            jamfObject(u"version"_s, {jamfText(u"number"_s, one.key()),
                                      jamfList(u"computers"_s, std::move(one.value()))}));
    }
    return jamfClassic(jamfObject(u"computer_applications"_s,
                                  {jamfList(u"versions"_s, std::move(versions)),
                                   jamfList(u"unique_computers"_s, std::move(everyone))}),
                       call.incoming.headers);
}

/// The commands of one Mac, with the reason where one failed.
Reply history(JamfCall &call)
{
    if (call.id() < 1 || call.id() > jamfMacCount(call.world))
        return jamfPage(404, u"Not Found"_s);
    const JamfMac mac = jamfMac(call.world, call.id());
    QMap<QString, std::vector<JamfElement>> byState;
    for (const JamfProfile &profile : call.seen->profiles) {
        const QString state = jamfCommandState(call.world, *call.seen, profile, mac);
        std::vector<JamfElement> facts{
            jamfText(u"name"_s, u"Install Configuration Profile "_s + profile.name)};
        if (state == u"ERROR")
            facts.push_back(
                jamfText(u"status"_s,
                         u"The SCEP server returned an invalid response. <MDMClientError:1>"_s));
        byState[state].push_back(jamfObject(u"command"_s, std::move(facts)));
    }
    const auto listOf = [&](const QString &name, const QString &state) {
        return jamfList(name, byState.value(state));
    };
    return jamfClassic(
        jamfObject(
            u"computer_history"_s,
            {jamfObject(u"general"_s, {jamfNumber(u"id"_s, mac.id), jamfText(u"name"_s, mac.name),
                                       jamfText(u"serial_number"_s, mac.serial)}),
             jamfObject(u"commands"_s,
                        {listOf(u"completed"_s, u"ACKNOWLEDGED"_s),
                         listOf(u"pending"_s, u"PENDING"_s), listOf(u"failed"_s, u"ERROR"_s)})}),
        call.incoming.headers);
}

} // namespace

std::vector<JamfRoute> jamfClassicRoutes()
{
    const QString groups = u"Read Smart Computer Groups"_s;
    const QString computers = u"Read Computers"_s;
    return {
        {Method::Get, "/JSSResource/computergroups", groups, groupList},
        {Method::Get, "/JSSResource/computergroups/id/{}", groups, group},
        {Method::Get, "/JSSResource/computerapplications/application/{}", computers,
         applicationUsage},
        {Method::Get, "/JSSResource/computerhistory/id/{}/subset/Commands", computers, history},
    };
}

} // namespace latchkey::rehearsal
