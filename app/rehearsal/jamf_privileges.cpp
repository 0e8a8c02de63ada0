// SPDX-License-Identifier: MIT
#include "rehearsal/jamf_sign_in.h"

namespace latchkey::rehearsal {

using namespace Qt::StringLiterals;

namespace {

/// The names as the Jamf Pro API schema 11.30 spells them (x-required-privileges, read 2026-11).
QStringList roleNames(int role)
{
    if (role == 1) {
        return {u"Read API Roles"_s,
                u"Read Categories"_s,
                u"Read Computer Inventory Collection Settings"_s,
                u"Read Computer PreStage Enrollments"_s,
                u"Read Computers"_s,
                u"Read Mac Applications"_s,
                u"Read Packages"_s,
                u"Read Policies"_s,
                u"Read Sites"_s,
                u"Read Smart Computer Groups"_s,
                u"Read Static Computer Groups"_s,
                u"Read macOS Configuration Profiles"_s,
                u"View MDM command information in Jamf Pro API"_s};
    }
    if (role == 2) {
        return {u"Create Categories"_s,
                u"Create Smart Computer Groups"_s,
                u"Create Static Computer Groups"_s,
                u"Create macOS Configuration Profiles"_s,
                u"Flush MDM Commands"_s,
                u"Update Smart Computer Groups"_s,
                u"Update Static Computer Groups"_s,
                u"Update macOS Configuration Profiles"_s};
    }
    if (role == 3) {
        return {u"Delete Categories"_s, u"Delete Smart Computer Groups"_s,
                u"Delete Static Computer Groups"_s, u"Delete macOS Configuration Profiles"_s};
    }
    return {};
}

} // namespace

QString jamfRoleName(int role)
{
    return QStringList{QString(), u"Latchkey read"_s, u"Latchkey apply"_s, u"Latchkey undo"_s}
        .value(role);
}

QStringList jamfRolePrivileges(const Practice::World &world, int role)
{
    QStringList names = roleNames(role);
    const QStringList without =
        world.switchValue(u"jamf.without"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : without)
        names.removeAll(name.trimmed());
    return names;
}

QStringList jamfPrivileges(const Practice::World &world, const JamfToken &token)
{
    QStringList names;
    for (const int role : {1, 2, 3}) {
        if (token.roles.contains(role))
            names += jamfRolePrivileges(world, role);
    }
    return names;
}

QStringList jamfPrivilegeNames()
{
    QStringList names = roleNames(1) + roleNames(2) + roleNames(3) +
                        QStringList{u"Create API Integrations"_s,
                                    u"Create API Roles"_s,
                                    u"Create Packages"_s,
                                    u"Create Policies"_s,
                                    u"Read Buildings"_s,
                                    u"Read Departments"_s,
                                    u"Read Mobile Devices"_s,
                                    u"Send Command to Renew MDM Profile"_s,
                                    u"Send Declarative Management Command"_s,
                                    u"Update API Integrations"_s,
                                    u"Update Packages"_s,
                                    u"Update Policies"_s};
    names.sort();
    return names;
}

} // namespace latchkey::rehearsal
