// SPDX-License-Identifier: MIT
#include "tenant/jamf/macs_reader.h"

#include "base/json.h"
#include "tenant/json_page.h"

#include <QDateTime>

#include <charconv>
#include <chrono>
#include <optional>
#include <string_view>
#include <unordered_set>

namespace latchkey::jamf {

using base::Error;
using base::Result;
using base::text;
namespace ondemand = simdjson::ondemand;

namespace {

constexpr qint64 longestPage = 256 * 1024 * 1024;

/// On-Demand reads forward only: fields come in any order, so each object is walked once.
/// False anywhere means the page is damaged.
template<class Visit>
bool walk(ondemand::value value, Visit visit)
{
    ondemand::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS)
        return true; // null or another type: not told
    for (auto member : object) {
        ondemand::field field;
        std::string_view key;
        if (std::move(member).get(field) != simdjson::SUCCESS)
            return false;
        if (tenant::keyOf(field, key) != simdjson::SUCCESS)
            return false;
        if (!visit(key, field.value()))
            return false;
    }
    return true;
}

QByteArrayView view(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// A string, or a number as it is written; empty for anything else.
QByteArrayView textOf(ondemand::value value)
{
    std::string_view text;
    ondemand::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS)
        return {};
    if (type == ondemand::json_type::string)
        return value.get_string().get(text) == simdjson::SUCCESS ? view(text) : QByteArrayView();
    return type == ondemand::json_type::number ? view(value.raw_json_token()).trimmed()
                                               : QByteArrayView();
}

void setFlag(Macs::Row &row, Macs::Flag flag, ondemand::value value)
{
    bool on = false;
    if (value.get_bool().get(on) == simdjson::SUCCESS && on)
        row.flags |= flag;
}

/// The number in these digits; -1 where they are none.
int digits(QByteArrayView text, qsizetype at, qsizetype count)
{
    int number = 0;
    const char *start = text.data() + at;
    const auto [end, error] = std::from_chars(start, start + count, number);
    return error == std::errc() && end == start + count && number >= 0 ? number : -1;
}

/// "2026-11-20T10:00:00.123Z", as Jamf Pro writes it, without the cost of a general reader.
std::optional<qint64> secondsOfUtc(QByteArrayView text)
{
    using namespace std::chrono;
    constexpr qsizetype shortest = 20;
    if (text.size() < shortest || text.back() != 'Z' || text[4] != '-' || text[7] != '-' ||
        text[10] != 'T' || text[13] != ':' || text[16] != ':' ||
        (text[19] != '.' && text[19] != 'Z'))
        return std::nullopt;
    const int years = digits(text, 0, 4);
    const year_month_day date{year(years), month(unsigned(digits(text, 5, 2))),
                              day(unsigned(digits(text, 8, 2)))};
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    const int second = digits(text, 17, 2);
    if (years < 1 || !date.ok() || hour < 0 || hour > 23 || minute < 0 || minute > 59 ||
        second < 0 || second > 59)
        return std::nullopt;
    return sys_days(date).time_since_epoch().count() * qint64(86400) + hour * 3600 + minute * 60 +
           second;
}

qint64 secondsOf(QByteArrayView text)
{
    if (const auto quick = secondsOfUtc(text))
        return *quick;
    const auto when = QDateTime::fromString(
        QString::fromUtf8(text.first(qMin(text.size(), qsizetype(40)))), Qt::ISODate);
    return when.isValid() ? when.toSecsSinceEpoch() : 0;
}

bool readGeneral(Macs::Row &row, ondemand::value value)
{
    return walk(value, [&](std::string_view key, ondemand::value field) {
        if (key == "name")
            row.name = textOf(field);
        else if (key == "reportDate")
            row.reportedAt = secondsOf(textOf(field));
        else if (key == "userApprovedMdm")
            setFlag(row, Macs::UserApproved, field);
        else if (key == "enrolledViaAutomatedDeviceEnrollment")
            setFlag(row, Macs::Automated, field);
        else if (key == "remoteManagement")
            return walk(field, [&](std::string_view inner, ondemand::value managed) {
                if (inner == "managed")
                    setFlag(row, Macs::Managed, managed);
                return true;
            });
        return true;
    });
}

bool readHardware(Macs::Row &row, ondemand::value value)
{
    return walk(value, [&](std::string_view key, ondemand::value field) {
        if (key == "serialNumber")
            row.serial = textOf(field);
        else if (key == "appleSilicon")
            setFlag(row, Macs::AppleSilicon, field);
        else if (key == "modelIdentifier" && textOf(field).startsWith("VirtualMac"))
            row.flags |= Macs::VirtualMac;
        return true;
    });
}

bool readSecurity(Macs::Row &row, ondemand::value value)
{
    return walk(value, [&](std::string_view key, ondemand::value field) {
        if (key != "bootstrapTokenEscrowedStatus")
            return true;
        const QByteArrayView status = textOf(field);
        if (status == "ESCROWED")
            row.flags |= Macs::TokenEscrowed;
        else if (status == "NOT_ESCROWED")
            row.flags |= Macs::TokenNotEscrowed;
        return true;
    });
}

/// One local account: a person's administrator has uid 501 or higher.
bool readAccount(Macs::Row &row, ondemand::value value)
{
    qint64 uid = -1;
    bool admin = false;
    const bool good = walk(value, [&](std::string_view key, ondemand::value field) {
        if (key == "uid") {
            const QByteArrayView text = textOf(field);
            std::from_chars(text.data(), text.data() + text.size(), uid);
        } else if (key == "admin") {
            bool on = false;
            admin = field.get_bool().get(on) == simdjson::SUCCESS && on;
        }
        return true;
    });
    if (admin && uid >= 501)
        row.flags |= Macs::LocalAdmin;
    return good;
}

bool readAccounts(Macs::Row &row, ondemand::value value)
{
    ondemand::array accounts;
    if (value.get_array().get(accounts) != simdjson::SUCCESS)
        return true;
    row.flags |= Macs::LocalAccountsKnown;
    for (auto member : accounts) {
        ondemand::value account;
        if (member.get(account) != simdjson::SUCCESS || !readAccount(row, account))
            return false;
    }
    return true;
}

/// Ids of rows that were kept, their bytes being those of the rows.
using Ids = std::unordered_set<std::string_view>;

std::string_view bytesOf(QByteArrayView text)
{
    return {text.data(), static_cast<size_t>(text.size())};
}

/// `ids` are those of the page: a row that stands twice in it is one Mac.
bool readMac(Macs &macs, ondemand::value value, Ids &ids)
{
    Macs::Row row;
    const bool good = walk(value, [&](std::string_view key, ondemand::value field) {
        if (key == "id")
            row.id = textOf(field);
        else if (key == "udid")
            row.udid = textOf(field);
        else if (key == "general")
            return readGeneral(row, field);
        else if (key == "hardware")
            return readHardware(row, field);
        else if (key == "security")
            return readSecurity(row, field);
        else if (key == "localUserAccounts")
            return readAccounts(row, field);
        else if (key == "operatingSystem")
            return walk(field, [&](std::string_view inner, ondemand::value version) {
                if (inner == "version")
                    row.osVersion = textOf(version);
                return true;
            });
        return true;
    });
    if (good && !row.id.isEmpty() && !ids.contains(bytesOf(row.id))) {
        macs.add(row);
        ids.insert(bytesOf(macs.row(macs.size() - 1).id));
    }
    return good;
}

bool readResults(Macs &macs, ondemand::value value, qint64 &rows)
{
    ondemand::array results;
    if (value.get_array().get(results) != simdjson::SUCCESS)
        return false;
    Ids ids;
    for (auto member : results) {
        ondemand::value mac;
        if (member.get(mac) != simdjson::SUCCESS || !readMac(macs, mac, ids))
            return false;
        ++rows;
    }
    return true;
}

Error damaged()
{
    Error error;
    error.what = text(
        "tenant", QT_TRANSLATE_NOOP("tenant", "A page of Jamf Pro's inventory cannot be read."));
    error.means =
        text("tenant",
             QT_TRANSLATE_NOOP(
                 "tenant", "It is cut off, or no inventory page, so nothing is known from it."));
    error.advice = text(
        "tenant",
        QT_TRANSLATE_NOOP("tenant",
                          "Check again. If it stays, look for a proxy between here and Jamf Pro."));
    return error;
}

} // namespace

Result<MacsPage> addMacs(Macs &macs, const QByteArray &body)
{
    if (body.size() > longestPage)
        return base::fail(damaged());
    const tenant::JsonPage whole(body);
    ondemand::document document;
    ondemand::value root;
    ondemand::json_type type{};
    if (tenant::parserOfThread().iterate(whole.view()).get(document) != simdjson::SUCCESS ||
        document.type().get(type) != simdjson::SUCCESS || type != ondemand::json_type::object ||
        document.get_value().get(root) != simdjson::SUCCESS)
        return base::fail(damaged());
    MacsPage page;
    bool hasResults = false;
    const bool good = walk(root, [&](std::string_view key, ondemand::value field) {
        std::int64_t total = 0;
        if (key == "totalCount" && field.get_int64().get(total) == simdjson::SUCCESS)
            page.total = total;
        if (key != "results")
            return true;
        hasResults = true;
        return readResults(macs, field, page.rows);
    });
    if (!good || !hasResults || document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        return base::fail(damaged());
    return page;
}

} // namespace latchkey::jamf
