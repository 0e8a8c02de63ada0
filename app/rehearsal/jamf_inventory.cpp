// SPDX-License-Identifier: MIT
#include "rehearsal/jamf_call.h"
#include "rehearsal/jamf_filter.h"
#include "rehearsal/jamf_mac_json.h"

#include <algorithm>
#include <map>
#include <numeric>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace latchkey::rehearsal {

using base::Method;
using base::Reply;

namespace {

QString word(bool yes) { return yes ? u"true"_s : u"false"_s; }

const QMap<QString, QString (*)(const JamfMac &)> &filterFields()
{
    using Mac = const JamfMac &;
    static const QMap<QString, QString (*)(Mac)> all{
        {u"id"_s, [](Mac mac) { return QString::number(mac.id); }},
        {u"udid"_s, [](Mac mac) { return mac.udid; }},
        {u"general.name"_s, [](Mac mac) { return mac.name; }},
        {u"general.managementId"_s, [](Mac mac) { return mac.managementId; }},
        {u"general.remoteManagement.managed"_s, [](Mac mac) { return word(mac.managed); }},
        {u"general.mdmCapable.capable"_s, [](Mac mac) { return word(mac.managed); }},
        {u"general.userApprovedMdm"_s, [](Mac mac) { return word(mac.userApproved); }},
        {u"general.supervised"_s, [](Mac mac) { return word(mac.managed); }},
        {u"general.enrolledViaAutomatedDeviceEnrollment"_s,
         [](Mac mac) { return word(mac.automated); }},
        {u"general.declarativeDeviceManagementEnabled"_s, [](Mac) { return word(true); }},
        {u"general.reportDate"_s, [](Mac mac) { return jamfDate(mac.reported); }},
        {u"general.lastCheckIn"_s, [](Mac mac) { return jamfDate(mac.reported); }},
        {u"general.lastContact"_s, [](Mac mac) { return jamfDate(mac.reported); }},
        {u"general.lastContactTime"_s, [](Mac mac) { return jamfDate(mac.reported); }},
        {u"hardware.serialNumber"_s, [](Mac mac) { return mac.serial; }},
        {u"hardware.model"_s, [](Mac mac) { return mac.model; }},
        {u"hardware.modelIdentifier"_s, [](Mac mac) { return mac.modelIdentifier; }},
        {u"hardware.appleSilicon"_s, [](Mac mac) { return word(mac.appleSilicon); }},
        {u"operatingSystem.version"_s, [](Mac mac) { return mac.osVersion; }},
        {u"operatingSystem.build"_s, [](Mac mac) { return mac.osBuild; }},
        {u"operatingSystem.fileVault2Status"_s, [](Mac) { return u"ALL_ENCRYPTED"_s; }},
        {u"userAndLocation.username"_s, [](Mac mac) { return mac.userName; }},
    };
    return all;
}

/// The numbers of the Macs that fit the filter.
std::vector<int> chosen(const JamfCall &call, const std::optional<JamfFilter> &filter)
{
    std::vector<int> numbers(static_cast<size_t>(jamfMacCount(call.world)));
    std::iota(numbers.begin(), numbers.end(), 1);
    if (!filter)
        return numbers;
    std::erase_if(numbers, [&](int number) {
        const JamfMac mac = jamfMac(call.world, number);
        return !filter->matches(
            [&](const QString &name) { return jamfMacField(mac, name).value_or(QString()); });
    });
    return numbers;
}

/// "id:asc", "general.name:desc"; without one by name, as the server does.
bool sortAsAsked(const JamfCall &call, std::vector<int> &numbers)
{
    const QStringList wish = call.query.queryItemValue(u"sort"_s, QUrl::FullyDecoded).split(u':');
    const bool isDown = wish.value(1) == u"desc";
    const QString field = wish.value(0).isEmpty() ? u"general.name"_s : wish.value(0);
    if (!filterFields().contains(field))
        return false;
    if (field != u"id") {
        const auto value = filterFields().value(field);
        std::map<int, QString> values;
        for (const int number : numbers)
            values.emplace(number, value(jamfMac(call.world, number)));
        std::stable_sort(numbers.begin(), numbers.end(),
                         [&](int left, int right) { return values[left] < values[right]; });
    }
    if (isDown)
        std::reverse(numbers.begin(), numbers.end());
    return true;
}

QStringList sectionsAsked(const JamfCall &call)
{
    QStringList sections;
    for (const QString &one : call.query.allQueryItemValues(u"section"_s))
        sections += one.split(u',', Qt::SkipEmptyParts);
    return sections.isEmpty() ? QStringList{u"GENERAL"_s} : sections;
}

bool areAllKnown(const QStringList &sections)
{
    static const QStringList known = jamfSections();
    return std::all_of(sections.begin(), sections.end(),
                       [](const QString &one) { return known.contains(one); });
}

Reply list(JamfCall &call, bool isV4)
{
    const QString text = call.query.queryItemValue(u"filter"_s, QUrl::FullyDecoded);
    const auto filter = text.isEmpty() ? std::nullopt : JamfFilter::parse(text);
    if (!text.isEmpty() && !filter)
        return jamfError(400, u"INVALID_CONTENT"_s, u"The filter cannot be read"_s, u"filter"_s);
    for (const QString &field : filter ? filter->fields() : QStringList()) {
        if (!filterFields().contains(field))
            return jamfError(400, u"INVALID_FIELD"_s, u"Unable to filter by "_s + field, field);
    }
    const QStringList sections = sectionsAsked(call);
    if (!areAllKnown(sections))
        return jamfError(400, u"INVALID_FIELD"_s, u"Unknown section"_s, u"section"_s);
    std::vector<int> numbers = chosen(call, filter);
    if (!sortAsAsked(call, numbers))
        return jamfError(400, u"INVALID_FIELD"_s, u"Unable to sort"_s, u"sort"_s);
    const int total = static_cast<int>(numbers.size());
    const auto [first, count] = jamfRows(call.query, total);
    QJsonArray rows;
    for (int i = first; i < first + count; ++i) {
        const JamfMac mac = jamfMac(call.world, numbers[static_cast<size_t>(i)]);
        rows += jamfMacJson(call.world, *call.seen, mac, sections, isV4);
    }
    return jamfJson({{u"totalCount"_s, total}, {u"results"_s, rows}});
}

Reply detail(JamfCall &call, bool isV4)
{
    const int number = call.id();
    if (number < 1 || number > jamfMacCount(call.world))
        return jamfError(404, u"INVALID_ID"_s, u"Computer does not exist"_s, u"id"_s);
    return jamfJson(
        jamfMacJson(call.world, *call.seen, jamfMac(call.world, number), jamfSections(), isV4));
}

/// v3 is on its way out since 11.30 and says so.
Reply deprecated(const JamfCall &call, Reply reply)
{
    const QString set = call.world.switchValue(u"jamf.endpoint-set"_s);
    if (set == u"11.30" || set == u"later")
        reply.headers.add("Deprecation", "Tue, 14 Jul 2026 00:00:00 GMT");
    return reply;
}

Reply listV4(JamfCall &call) { return list(call, true); }
Reply listV3(JamfCall &call) { return deprecated(call, list(call, false)); }
Reply detailV4(JamfCall &call) { return detail(call, true); }
Reply detailV3(JamfCall &call) { return deprecated(call, detail(call, false)); }

Reply collection(JamfCall &)
{
    const QJsonObject preferences{
        {u"monitorApplicationUsage"_s, false}, {u"includePackages"_s, true},
        {u"includeApplications"_s, true},      {u"includeAccounts"_s, true},
        {u"calculateSizes"_s, false},          {u"includeHiddenAccounts"_s, false},
        {u"includePrinters"_s, true},          {u"includeServices"_s, false},
        {u"includeSoftwareUpdates"_s, true},   {u"collectSyncedMobileDeviceInfo"_s, false},
        {u"includeSoftwareId"_s, false},       {u"includePlugins"_s, false}};
    return jamfJson({{u"computerInventoryCollectionPreferences"_s, preferences},
                     {u"applicationPaths"_s, QJsonArray()}});
}

} // namespace

std::optional<QString> jamfMacField(const JamfMac &mac, const QString &field)
{
    const auto found = filterFields().constFind(field);
    if (found == filterFields().constEnd())
        return std::nullopt;
    return (*found)(mac);
}

std::vector<JamfRoute> jamfInventoryRoutes()
{
    const QString right = u"Read Computers"_s;
    constexpr auto before = JamfRelease::V11_28;
    return {
        {Method::Get, "/api/v4/computers-inventory", right, listV4, JamfRelease::V11_30},
        {Method::Get, "/api/v4/computers-inventory-detail/{}", right, detailV4,
         JamfRelease::V11_30},
        {Method::Get, "/api/v3/computers-inventory", right, listV3},
        {Method::Get, "/api/v3/computers-inventory-detail/{}", right, detailV3},
        {Method::Get, "/api/v2/computers-inventory", right, listV3, JamfRelease::V11_23, before},
        {Method::Get, "/api/v1/computers-inventory", right, listV3, JamfRelease::V11_23, before},
        {Method::Get, "/api/v2/computer-inventory-collection-settings",
         u"Read Computer Inventory Collection Settings"_s, collection},
    };
}

} // namespace latchkey::rehearsal
