// SPDX-License-Identifier: MIT
#include "recipe/jamf_privileges.h"

namespace latchkey::recipe {

using namespace Qt::StringLiterals;

namespace {

bool hasCategory(const Decisions &decisions)
{
    return !decisions.value(u"jamf.category"_s).isEmpty();
}

} // namespace

QStringList jamfReadPrivileges(const Decisions &decisions)
{
    QStringList names{u"Read Computers"_s, u"Read Smart Computer Groups"_s,
                      u"Read Static Computer Groups"_s, u"Read macOS Configuration Profiles"_s};
    if (hasCategory(decisions))
        names += u"Read Categories"_s;
    return names;
}

QStringList jamfExtraPrivileges()
{
    return {u"Read API Roles"_s, u"Read Computer Inventory Collection Settings"_s,
            u"Read Computer PreStage Enrollments"_s,
            u"View MDM command information in Jamf Pro API"_s};
}

QStringList jamfApplyPrivileges(const Decisions &decisions)
{
    QStringList names{u"Create Smart Computer Groups"_s, u"Update Smart Computer Groups"_s,
                      u"Create macOS Configuration Profiles"_s,
                      u"Update macOS Configuration Profiles"_s};
    if (hasCategory(decisions))
        names += u"Create Categories"_s;
    return names;
}

QStringList jamfUndoPrivileges(const Decisions &decisions)
{
    QStringList names{u"Delete Smart Computer Groups"_s, u"Delete macOS Configuration Profiles"_s};
    if (hasCategory(decisions))
        names += u"Delete Categories"_s;
    return names;
}

QString jamfPrivilegeFor(const base::Request &write)
{
    const QString act = write.method == base::Method::Delete ? u"Delete "_s
                        : write.method == base::Method::Post ? u"Create "_s
                                                             : u"Update "_s;
    if (write.target.contains("/osxconfigurationprofiles"))
        return act + u"macOS Configuration Profiles"_s;
    if (write.target.contains("/computer-groups") || write.target.contains("/computergroups"))
        return act + u"Smart Computer Groups"_s;
    return write.target.contains("/categories") ? act + u"Categories"_s : QString();
}

bool arePrivilegesTold(const Facts &facts)
{
    return facts.object("jamf.auth")[u"known"_s].toBool();
}

QStringList lackingPrivileges(const Facts &facts, const QStringList &wanted)
{
    const QJsonObject auth = facts.object("jamf.auth");
    if (auth[u"everything"_s].toBool())
        return {};
    const QJsonArray held = auth[u"privileges"_s].toArray();
    const QJsonArray valid = facts.array("jamf.privilege-names");
    QStringList result;
    for (const QString &name : wanted) {
        if (!held.contains(name) && (valid.isEmpty() || valid.contains(name)))
            result += name;
    }
    return result;
}

QStringList refusedJamfReads(const Facts &facts)
{
    QStringList names;
    const auto isRefused = [&](const QByteArray &key) {
        const base::Error *error = facts.problem(key);
        return error && error->fault == base::Fault::Forbidden;
    };
    if (isRefused("jamf.groups"))
        names += {u"Read Smart Computer Groups"_s, u"Read Static Computer Groups"_s};
    if (isRefused("jamf.profiles"))
        names += u"Read macOS Configuration Profiles"_s;
    return names;
}

} // namespace latchkey::recipe
