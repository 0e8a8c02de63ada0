// SPDX-License-Identifier: MIT
#include "rehearsal/jamf_profile_xml.h"

#include "rehearsal/jamf_macs.h"
#include "rehearsal/jamf_rewrite.h"

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

QString payloadText(const Practice::World &world, const JamfProfile &profile)
{
    if (profile.isSigned)
        return QString::fromLatin1(
            QByteArray("MIAGCSqGSIb3DQEHAqCAMIACAQExDzANBglghkgBZQMEAgEFADCABgkqhkiG9w0BBwGggCSA"));
    const auto text = base::writePlist(jamfReadBack(world, profile));
    return text ? QString::fromUtf8(*text) : QString();
}

JamfElement generalElement(const Practice::World &world, const JamfTenant &tenant,
                           const JamfProfile &profile)
{
    const QString category = tenant.categories.value(profile.category, u"No category assigned"_s);
    return jamfObject(
        u"general"_s,
        {jamfNumber(u"id"_s, profile.id), jamfText(u"name"_s, profile.name),
         jamfText(u"description"_s, profile.description),
         jamfObject(u"site"_s, {jamfNumber(u"id"_s, -1), jamfText(u"name"_s, u"None"_s)}),
         jamfObject(u"category"_s,
                    {jamfNumber(u"id"_s, profile.category), jamfText(u"name"_s, category)}),
         jamfText(u"distribution_method"_s, profile.distribution),
         jamfFlag(u"user_removable"_s, profile.removable), jamfText(u"level"_s, profile.level),
         jamfText(u"uuid"_s, profile.uuid), jamfText(u"redeploy_on_update"_s, u"Newly Assigned"_s),
         jamfText(u"payloads"_s, payloadText(world, profile))});
}

JamfElement groupsElement(const JamfTenant &tenant, const QList<int> &ids)
{
    std::vector<JamfElement> all;
    for (const int id : ids) {
        all.push_back(
            jamfObject(u"computer_group"_s, {jamfNumber(u"id"_s, id),
                                             jamfText(u"name"_s, tenant.groups.value(id).name)}));
    }
    return jamfList(u"computer_groups"_s, std::move(all));
}

JamfElement computersElement(const Practice::World &world, const QList<int> &ids)
{
    std::vector<JamfElement> all;
    for (const int id : ids) {
        const JamfMac mac = jamfMac(world, id);
        all.push_back(
            jamfObject(u"computer"_s, {jamfNumber(u"id"_s, id), jamfText(u"name"_s, mac.name),
                                       jamfText(u"udid"_s, mac.udid)}));
    }
    return jamfList(u"computers"_s, std::move(all));
}

std::vector<JamfElement> emptyLists(const QStringList &names)
{
    std::vector<JamfElement> all;
    for (const QString &name : names)
        all.push_back(jamfList(name, {}));
    return all;
}

JamfElement exclusionsElement(const Practice::World &world, const JamfTenant &tenant,
                              const JamfScope &scope)
{
    std::vector<JamfElement> all{computersElement(world, scope.excludedComputers),
                                 jamfList(u"buildings"_s, {}), jamfList(u"departments"_s, {}),
                                 groupsElement(tenant, scope.excludedGroups)};
    for (JamfElement &empty : emptyLists({u"users"_s, u"user_groups"_s, u"network_segments"_s,
                                          u"ibeacons"_s, u"jss_users"_s, u"jss_user_groups"_s}))
        all.push_back(std::move(empty));
    return jamfObject(u"exclusions"_s, std::move(all));
}

JamfElement scopeElement(const Practice::World &world, const JamfTenant &tenant,
                         const JamfScope &scope)
{
    const QStringList limits{u"users"_s, u"user_groups"_s, u"network_segments"_s, u"ibeacons"_s};
    return jamfObject(u"scope"_s,
                      {jamfFlag(u"all_computers"_s, scope.all), jamfFlag(u"all_jss_users"_s, false),
                       computersElement(world, scope.computers), jamfList(u"buildings"_s, {}),
                       jamfList(u"departments"_s, {}), groupsElement(tenant, scope.groups),
                       jamfList(u"jss_users"_s, {}), jamfList(u"jss_user_groups"_s, {}),
                       jamfObject(u"limitations"_s, emptyLists(limits)),
                       exclusionsElement(world, tenant, scope)});
}

} // namespace

JamfElement jamfProfileElement(const Practice::World &world, const JamfTenant &tenant,
                               const JamfProfile &profile)
{
    return jamfObject(
        u"os_x_configuration_profile"_s,
        {generalElement(world, tenant, profile), scopeElement(world, tenant, profile.scope),
         jamfObject(u"self_service"_s,
                    {jamfText(u"self_service_display_name"_s, profile.name),
                     jamfText(u"install_button_text"_s, u"Install"_s),
                     jamfText(u"self_service_description"_s, {}),
                     jamfFlag(u"force_users_to_view_description"_s, false),
                     jamfObject(u"security"_s, {jamfText(u"removal_disallowed"_s, u"Never"_s)}),
                     jamfList(u"self_service_categories"_s, {})})});
}

} // namespace latchkey::rehearsal
