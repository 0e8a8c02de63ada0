// SPDX-License-Identifier: MIT
#include "rehearsal/jamf_macs.h"

#include "base/version.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

namespace {

constexpr int deepestNesting = 8;

bool isMember(const JamfTenant &tenant, const JamfGroup &group, const JamfMac &mac, int depth);

QString yesOrNo(bool yes) { return yes ? u"Yes"_s : u"No"_s; }

const QMap<QString, QString (*)(const JamfMac &)> &singleValues()
{
    static const QMap<QString, QString (*)(const JamfMac &)> all{
        {u"Serial Number"_s, [](const JamfMac &mac) { return mac.serial; }},
        {u"Computer Name"_s, [](const JamfMac &mac) { return mac.name; }},
        {u"UDID"_s, [](const JamfMac &mac) { return mac.udid; }},
        {u"Username"_s, [](const JamfMac &mac) { return mac.userName; }},
        {u"Model"_s, [](const JamfMac &mac) { return mac.model; }},
        {u"Operating System"_s, [](const JamfMac &mac) { return u"macOS "_s + mac.osVersion; }},
        {u"Operating System Version"_s, [](const JamfMac &mac) { return mac.osVersion; }},
        {u"User Approved MDM"_s, [](const JamfMac &mac) { return yesOrNo(mac.userApproved); }},
        {u"Apple Silicon"_s, [](const JamfMac &mac) { return yesOrNo(mac.appleSilicon); }},
        {u"Bootstrap Token Escrowed"_s,
         [](const JamfMac &mac) { return yesOrNo(mac.bootstrapToken == u"ESCROWED"); }},
    };
    return all;
}

/// What the Mac has under that criterion; several applications are several values.
QStringList valuesOf(const QString &criterion, const JamfMac &mac)
{
    if (criterion == u"Application Title") {
        QStringList titles{u"Safari.app"_s, u"Self Service.app"_s};
        if (!mac.verifyVersion.isEmpty())
            titles += u"Okta Verify.app"_s;
        if (mac.hasJamfConnect)
            titles += u"Jamf Connect.app"_s;
        return titles;
    }
    if (criterion == u"Application Bundle ID")
        return mac.verifyVersion.isEmpty() ? QStringList() : QStringList{u"com.okta.mobile"_s};
    const auto single = singleValues().constFind(criterion);
    return single == singleValues().constEnd() ? QStringList() : QStringList{(*single)(mac)};
}

bool isVersionAtLeast(const QString &value, const QString &least)
{
    const auto have = base::Version::parse(value);
    const auto want = base::Version::parse(least);
    return have && want && *have >= *want;
}

bool fits(const QString &value, const QString &search, const QString &wanted)
{
    if (search == u"like" || search == u"not like")
        return value.contains(wanted, Qt::CaseInsensitive);
    if (search == u"greater than or equal")
        return isVersionAtLeast(value, wanted);
    if (search == u"greater than")
        return isVersionAtLeast(value, wanted) && !isVersionAtLeast(wanted, value);
    if (search == u"less than")
        return !isVersionAtLeast(value, wanted);
    if (search == u"less than or equal")
        return isVersionAtLeast(wanted, value);
    return value.compare(wanted, Qt::CaseInsensitive) == 0;
}

bool isMemberOfNamed(const JamfTenant &tenant, const QString &name, const JamfMac &mac, int depth)
{
    return std::any_of(tenant.groups.begin(), tenant.groups.end(), [&](const JamfGroup &group) {
        return group.name == name && isMember(tenant, group, mac, depth + 1);
    });
}

bool fits(const JamfTenant &tenant, const JamfCriterion &criterion, const JamfMac &mac, int depth)
{
    const QString &search = criterion.searchType;
    if (criterion.name == u"Computer Group") {
        const bool inside = isMemberOfNamed(tenant, criterion.value, mac, depth);
        return search == u"not member of" ? !inside : inside;
    }
    const QStringList values = valuesOf(criterion.name, mac);
    const bool any = std::any_of(values.begin(), values.end(), [&](const QString &value) {
        return fits(value, search, criterion.value);
    });
    const bool negative =
        search == u"is not" || search == u"not like" || search == u"does not have";
    return negative ? !any : any;
}

/// Reads the criteria as a formula: "and" binds stronger than "or", brackets stronger still.
class Formula
{
public:
    Formula(const JamfTenant &tenant, const JamfGroup &group, const JamfMac &mac, int depth)
        : m_tenant(tenant)
        , m_criteria(group.criteria)
        , m_mac(mac)
        , m_depth(depth)
    {
    }

    bool value() { return alternatives(); }

private:
    bool isOr() const { return m_criteria[m_next].andOr == u"or"; }

    bool alternatives()
    {
        bool result = conjunction();
        while (m_next < m_criteria.size() && !m_closed && isOr()) {
            const bool right = conjunction();
            result = result || right;
        }
        return result;
    }

    bool conjunction()
    {
        bool result = term();
        while (m_next < m_criteria.size() && !m_closed && !isOr()) {
            const bool right = term();
            result = result && right;
        }
        return result;
    }

    bool term()
    {
        const JamfCriterion &criterion = m_criteria[m_next];
        if (criterion.opening && m_entered != m_next) {
            m_entered = m_next;
            const bool result = alternatives();
            m_closed = false;
            return result;
        }
        ++m_next;
        m_closed = criterion.closing;
        return fits(m_tenant, criterion, m_mac, m_depth);
    }

    const JamfTenant &m_tenant;
    const std::vector<JamfCriterion> &m_criteria;
    const JamfMac &m_mac;
    int m_depth = 0;
    size_t m_next = 0;
    size_t m_entered = static_cast<size_t>(-1);
    bool m_closed = false;
};

bool isMember(const JamfTenant &tenant, const JamfGroup &group, const JamfMac &mac, int depth)
{
    if (!group.smart)
        return group.members.contains(mac.id);
    if (depth > deepestNesting || !mac.managed)
        return false;
    return group.criteria.empty() || Formula(tenant, group, mac, depth).value();
}

bool isInAny(const JamfTenant &tenant, const QList<int> &groups, const JamfMac &mac)
{
    return std::any_of(groups.begin(), groups.end(), [&](int id) {
        return tenant.groups.contains(id) && jamfIsMember(tenant, tenant.groups.value(id), mac);
    });
}

} // namespace

bool jamfIsMember(const JamfTenant &tenant, const JamfGroup &group, const JamfMac &mac)
{
    return isMember(tenant, group, mac, 0);
}

bool jamfIsInScope(const JamfTenant &tenant, const JamfProfile &profile, const JamfMac &mac)
{
    const JamfScope &scope = profile.scope;
    if (!mac.managed || scope.excludedComputers.contains(mac.id) ||
        isInAny(tenant, scope.excludedGroups, mac))
        return false;
    return scope.all || scope.computers.contains(mac.id) || isInAny(tenant, scope.groups, mac);
}

bool jamfKnowsCriterion(const QString &name)
{
    static const QStringList known{u"Apple Silicon"_s,
                                   u"Application Bundle ID"_s,
                                   u"Application Title"_s,
                                   u"Application Version"_s,
                                   u"Bootstrap Token Escrowed"_s,
                                   u"Computer Group"_s,
                                   u"Computer Name"_s,
                                   u"Declarative Device Management Enabled"_s,
                                   u"FileVault 2 Status"_s,
                                   u"Last Inventory Update"_s,
                                   u"MDM Profile Expiration Date"_s,
                                   u"Model"_s,
                                   u"Operating System"_s,
                                   u"Operating System Version"_s,
                                   u"Serial Number"_s,
                                   u"Supervised"_s,
                                   u"UDID"_s,
                                   u"User Approved MDM"_s,
                                   u"Username"_s};
    return known.contains(name);
}

} // namespace latchkey::rehearsal
