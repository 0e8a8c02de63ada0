// SPDX-License-Identifier: MIT
#include "rehearsal/jamf_profile_xml.h"
#include "rehearsal/jamf_rewrite.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

using base::Method;
using base::Reply;

namespace {

Reply list(JamfCall &call)
{
    std::vector<JamfElement> all;
    for (const JamfProfile &profile : call.seen->profiles) {
        all.push_back(
            jamfObject(u"os_x_configuration_profile"_s,
                       {jamfNumber(u"id"_s, profile.id), jamfText(u"name"_s, profile.name)}));
    }
    return jamfClassic(jamfList(u"os_x_configuration_profiles"_s, std::move(all)),
                       call.incoming.headers);
}

Reply one(JamfCall &call)
{
    const auto profile = call.seen->profiles.constFind(call.id());
    if (profile == call.seen->profiles.constEnd())
        return jamfPage(404, u"Not Found"_s);
    return jamfClassic(jamfProfileElement(call.world, *call.seen, *profile), call.incoming.headers);
}

Reply oneByName(JamfCall &call)
{
    for (const JamfProfile &profile : call.seen->profiles) {
        if (profile.name == call.value())
            return jamfClassic(jamfProfileElement(call.world, *call.seen, profile),
                               call.incoming.headers);
    }
    return jamfPage(404, u"Not Found"_s);
}

Reply conflict(const QString &sentence) { return jamfPage(409, u"Conflict"_s, sentence); }

Reply idOf(const JamfCall &call, int id, int status)
{
    return jamfClassic(jamfObject(u"os_x_configuration_profile"_s, {jamfNumber(u"id"_s, id)}),
                       call.incoming.headers, status);
}

/// Classic writes are XML only.
std::optional<JamfElement> bodyOf(const JamfCall &call)
{
    auto root = readJamfXml(call.incoming.body);
    return root && root->name == u"os_x_configuration_profile" ? root : std::nullopt;
}

bool isNameTaken(const JamfCall &call, const JamfProfile &profile)
{
    if (call.world.switchValue(u"jamf.duplicate-profile"_s) == u"allowed")
        return false;
    const auto &all = call.world.jamf.tenant.profiles;
    return std::any_of(all.begin(), all.end(), [&](const JamfProfile &other) {
        return other.id != profile.id && other.level == profile.level &&
               other.name.compare(profile.name, Qt::CaseInsensitive) == 0;
    });
}

/// Whether the profile can be saved as it is: a group that is gone stops that.
std::optional<QString> problemOf(const JamfCall &call, const JamfProfile &profile)
{
    const auto &groups = call.world.jamf.tenant.groups;
    const auto isGone = [&](int id) { return !groups.contains(id); };
    if (profile.name.isEmpty() || !profile.payload.find(u"PayloadContent"_s))
        return u"Unable to update the database"_s;
    if (isNameTaken(call, profile))
        return u"Duplicate name"_s;
    if (std::any_of(profile.scope.excludedGroups.begin(), profile.scope.excludedGroups.end(),
                    isGone))
        return u"Unable to match excluded computer group"_s;
    return std::nullopt;
}

/// The sections that came, taken into the profile.
std::optional<QString> takeSections(JamfCall &call, const JamfElement &root, JamfProfile &profile)
{
    if (const JamfElement *general = root.child(u"general"_s)) {
        if (auto refused = jamfTakeGeneral(call, *general, profile))
            return refused;
    }
    if (const JamfElement *scope = root.child(u"scope"_s)) {
        if (auto refused = jamfTakeScope(call, *scope, profile))
            return refused;
    }
    return problemOf(call, profile);
}

Reply create(JamfCall &call)
{
    if (call.value() != u"0")
        return conflict(u"Unable to update the database"_s);
    const auto root = bodyOf(call);
    if (!root)
        return jamfPage(400, u"Bad Request"_s);
    JamfProfile profile;
    if (const auto refused = takeSections(call, *root, profile))
        return conflict(*refused);
    profile.id = call.tenant().nextId++;
    profile.sentAt = call.world.now;
    call.tenant().profiles.insert(profile.id, profile);
    return idOf(call, profile.id, 201);
}

Reply change(JamfCall &call)
{
    const auto stored = call.tenant().profiles.constFind(call.id());
    if (stored == call.tenant().profiles.constEnd())
        return jamfPage(404, u"Not Found"_s);
    const auto root = bodyOf(call);
    if (!root)
        return jamfPage(400, u"Bad Request"_s);
    JamfProfile profile = *stored;
    const JamfElement *general = root->child(u"general"_s);
    const bool isNewPayload = general && general->child(u"payloads"_s);
    if (!isNewPayload && !profile.isSigned && !jamfDecay(profile.payload))
        return conflict(u"Unable to update the database"_s);
    if (const auto refused = takeSections(call, *root, profile))
        return conflict(*refused);
    ++profile.revision;
    call.tenant().profiles.insert(profile.id, profile);
    return idOf(call, profile.id, 201);
}

Reply removeProfile(JamfCall &call)
{
    if (call.tenant().profiles.remove(call.id()) == 0)
        return jamfPage(404, u"Not Found"_s);
    return idOf(call, call.id(), 200);
}

} // namespace

std::vector<JamfRoute> jamfProfileRoutes()
{
    const QByteArray path = "/JSSResource/osxconfigurationprofiles";
    const QString read = u"Read macOS Configuration Profiles"_s;
    return {
        {Method::Get, path, read, list},
        {Method::Get, path + "/id/{}", read, one},
        {Method::Get, path + "/name/{}", read, oneByName},
        {Method::Post, path + "/id/{}", u"Create macOS Configuration Profiles"_s, create},
        {Method::Put, path + "/id/{}", u"Update macOS Configuration Profiles"_s, change},
        {Method::Delete, path + "/id/{}", u"Delete macOS Configuration Profiles"_s, removeProfile},
    };
}

} // namespace latchkey::rehearsal
