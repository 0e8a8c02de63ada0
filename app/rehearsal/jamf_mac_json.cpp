// SPDX-License-Identifier: MIT
#include "rehearsal/jamf_mac_json.h"

#include "rehearsal/jamf_call.h"
#include "rehearsal/jamf_commands.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

struct Asked
{
    const Practice::World &world;
    const JamfTenant &tenant;
    const JamfMac &mac;
    bool isV4 = false;
};

QJsonValue general(const Asked &asked)
{
    const JamfMac &mac = asked.mac;
    const QString reported = jamfDate(mac.reported);
    QJsonObject object{{u"name"_s, mac.name},
                       {u"reportDate"_s, reported},
                       {u"platform"_s, u"Mac"_s},
                       {u"remoteManagement"_s, QJsonObject{{u"managed"_s, mac.managed},
                                                           {u"managementUsername"_s, QString()}}},
                       {u"mdmCapable"_s, QJsonObject{{u"capable"_s, mac.managed},
                                                     {u"capableUsers"_s, QJsonArray()}}},
                       {u"userApprovedMdm"_s, mac.userApproved},
                       {u"enrolledViaAutomatedDeviceEnrollment"_s, mac.automated},
                       {u"supervised"_s, mac.managed},
                       {u"declarativeDeviceManagementEnabled"_s, true},
                       {u"managementId"_s, mac.managementId},
                       {u"lastEnrolledDate"_s, jamfDate(mac.reported.addDays(-200))},
                       {u"mdmProfileExpiration"_s, jamfDate(mac.reported.addDays(400))},
                       {u"site"_s, QJsonObject{{u"id"_s, u"-1"_s}, {u"name"_s, u"None"_s}}},
                       {u"enrollmentMethod"_s, QJsonValue()},
                       {u"lastLoggedInUsernameMdm"_s, mac.userName}};
    object[asked.isV4 ? u"lastCheckIn"_s : u"lastContactTime"_s] = reported;
    if (asked.isV4)
        object[u"lastContact"_s] = reported;
    return object;
}

QJsonValue hardware(const Asked &asked)
{
    return QJsonObject{{u"serialNumber"_s, asked.mac.serial},
                       {u"make"_s, u"Apple"_s},
                       {u"model"_s, asked.mac.model},
                       {u"modelIdentifier"_s, asked.mac.modelIdentifier},
                       {u"appleSilicon"_s, asked.mac.appleSilicon},
                       {u"totalRamMegabytes"_s, 16384}};
}

QJsonValue operatingSystem(const Asked &asked)
{
    return QJsonObject{{u"name"_s, u"macOS"_s},
                       {u"version"_s, asked.mac.osVersion},
                       {u"build"_s, asked.mac.osBuild},
                       {u"supplementalBuildVersion"_s, QJsonValue()},
                       {u"rapidSecurityResponse"_s, QJsonValue()},
                       {u"fileVault2Status"_s, u"ALL_ENCRYPTED"_s}};
}

QJsonValue security(const Asked &asked)
{
    return QJsonObject{{u"sipStatus"_s, u"ENABLED"_s},
                       {u"gatekeeperStatus"_s, u"APP_STORE_AND_IDENTIFIED_DEVELOPERS"_s},
                       {u"bootstrapTokenAllowed"_s, asked.mac.appleSilicon},
                       {u"bootstrapTokenEscrowedStatus"_s, asked.mac.bootstrapToken},
                       {u"firewallEnabled"_s, true}};
}

QJsonObject account(int uid, const QString &name, const QString &fullName, bool isAdmin)
{
    return {
        {u"uid"_s, QString::number(uid)},
        {u"userGuid"_s, u"1A7C0E52-0000-4000-8000-%1"_s.arg(uid, 12, 16, QChar(u'0')).toUpper()},
        {u"username"_s, name},
        {u"fullName"_s, fullName},
        {u"admin"_s, isAdmin},
        {u"homeDirectory"_s, u"/Users/"_s + name},
        {u"homeDirectorySizeMb"_s, -1},
        {u"fileVault2Enabled"_s, true},
        {u"userAccountType"_s, u"LOCAL"_s},
        {u"azureActiveDirectoryId"_s, u"UNKNOWN"_s}};
}

QJsonValue localUserAccounts(const Asked &asked)
{
    const JamfMac &mac = asked.mac;
    QJsonArray accounts{account(501, u"acmeadmin"_s, u"Acme Administrator"_s, mac.hasLocalAdmin)};
    if (!mac.userName.isEmpty())
        accounts += account(502, mac.userName, u"User %1"_s.arg(mac.id), false);
    const PilotMac &pilot = asked.world.mac;
    if (mac.isPilot && pilot.hasAccount)
        accounts += account(502, pilot.accountName, pilot.accountFullName, false);
    return accounts;
}

QJsonObject application(const QString &name, const QString &version, const QString &bundle,
                        bool isFromStore = false)
{
    return {{u"name"_s, name},
            {u"path"_s, u"/Applications/"_s + name},
            {u"version"_s, version},
            {u"cfBundleShortVersionString"_s, version},
            {u"cfBundleVersion"_s, version},
            {u"macAppStore"_s, isFromStore},
            {u"sizeMegabytes"_s, 120},
            {u"bundleId"_s, bundle},
            {u"updateAvailable"_s, false},
            {u"externalVersionId"_s, u"0"_s}};
}

QJsonValue applications(const Asked &asked)
{
    const JamfMac &mac = asked.mac;
    QJsonArray all{
        application(u"Safari.app"_s, mac.osVersion, u"com.apple.Safari"_s),
        application(u"Self Service.app"_s, u"11.30.1"_s, u"com.jamfsoftware.selfservice.mac"_s)};
    if (!mac.verifyVersion.isEmpty())
        all += application(u"Okta Verify.app"_s, mac.verifyVersion, u"com.okta.mobile"_s,
                           mac.verifyFromStore);
    if (mac.hasJamfConnect)
        all += application(u"Jamf Connect.app"_s, u"3.4.0"_s, u"com.jamf.connect"_s);
    return all;
}

QJsonValue certificates(const Asked &asked)
{
    const auto &[world, tenant, mac, isV4] = asked;
    if (!mac.isPilot || !world.mac.hasCertificate)
        return QJsonArray();
    const QString name = mac.name + u" ODA "_s + mac.udid;
    return QJsonArray{
        QJsonObject{{u"commonName"_s, name},
                    {u"identity"_s, true},
                    {u"subjectName"_s, u"CN="_s + name},
                    {u"serialNumber"_s, u"4815162342"_s},
                    {u"sha1Fingerprint"_s, u"6F1D0A527C1E4B7B9C600D5A3A1E0001C0FFEE00"_s},
                    {u"username"_s, QString()},
                    {u"lifecycleStatus"_s, u"ACTIVE"_s},
                    {u"certificateStatus"_s, u"ISSUED"_s},
                    {u"issuedDate"_s, jamfDate(mac.reported)},
                    {u"expirationDate"_s, jamfDate(mac.reported.addDays(365))}}};
}

QJsonValue configurationProfiles(const Asked &asked)
{
    const auto &[world, tenant, mac, isV4] = asked;
    QJsonArray all;
    for (const JamfProfile &profile : tenant.profiles) {
        if (jamfCommandState(world, tenant, profile, mac) != u"ACKNOWLEDGED")
            continue;
        all += QJsonObject{{u"id"_s, QString::number(profile.id)},
                           {u"username"_s, QString()},
                           {u"uuid"_s, profile.uuid},
                           {u"displayName"_s, profile.name},
                           {u"profileIdentifier"_s, profile.uuid},
                           {u"removable"_s, profile.removable},
                           {u"lastInstalled"_s, jamfDate(mac.reported)}};
    }
    return all;
}

QJsonValue groupMemberships(const Asked &asked)
{
    QJsonArray all;
    for (const JamfGroup &group : asked.tenant.groups) {
        if (jamfIsMember(asked.tenant, group, asked.mac))
            all += QJsonObject{{u"groupId"_s, QString::number(group.id)},
                               {u"groupName"_s, group.name},
                               {u"smartGroup"_s, group.smart}};
    }
    return all;
}

QJsonValue userAndLocation(const Asked &asked)
{
    const QString &user = asked.mac.userName;
    return QJsonObject{{u"username"_s, user},
                       {u"realname"_s, user},
                       {u"email"_s, user.isEmpty() ? user : user + u"@acme.example"_s}};
}

struct Section
{
    QString asked;
    QString key;
    QJsonValue (*make)(const Asked &);
};

const QList<Section> &sectionTable()
{
    static const QList<Section> all{
        {u"GENERAL"_s, u"general"_s, general},
        {u"HARDWARE"_s, u"hardware"_s, hardware},
        {u"OPERATING_SYSTEM"_s, u"operatingSystem"_s, operatingSystem},
        {u"SECURITY"_s, u"security"_s, security},
        {u"LOCAL_USER_ACCOUNTS"_s, u"localUserAccounts"_s, localUserAccounts},
        {u"APPLICATIONS"_s, u"applications"_s, applications},
        {u"CERTIFICATES"_s, u"certificates"_s, certificates},
        {u"CONFIGURATION_PROFILES"_s, u"configurationProfiles"_s, configurationProfiles},
        {u"GROUP_MEMBERSHIPS"_s, u"groupMemberships"_s, groupMemberships},
        {u"USER_AND_LOCATION"_s, u"userAndLocation"_s, userAndLocation},
    };
    return all;
}

} // namespace

QStringList jamfSections()
{
    static const QStringList other{
        u"DISK_ENCRYPTION"_s, u"PURCHASING"_s,       u"STORAGE"_s,
        u"PRINTERS"_s,        u"SERVICES"_s,         u"ATTACHMENTS"_s,
        u"PLUGINS"_s,         u"PACKAGE_RECEIPTS"_s, u"FONTS"_s,
        u"IBEACONS"_s,        u"SOFTWARE_UPDATES"_s, u"EXTENSION_ATTRIBUTES"_s,
        u"CONTENT_CACHING"_s, u"LICENSED_SOFTWARE"_s};
    QStringList all = other;
    for (const Section &section : sectionTable())
        all += section.asked;
    return all;
}

QJsonObject jamfMacJson(const Practice::World &world, const JamfTenant &tenant, const JamfMac &mac,
                        const QStringList &sections, bool isV4)
{
    QJsonObject row{{u"id"_s, QString::number(mac.id)}, {u"udid"_s, mac.udid}};
    const Asked asked{world, tenant, mac, isV4};
    for (const Section &section : sectionTable())
        row[section.key] = sections.contains(section.asked) ? section.make(asked) : QJsonValue();
    return row;
}

} // namespace latchkey::rehearsal
