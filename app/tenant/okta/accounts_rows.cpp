// SPDX-License-Identifier: MIT
#include "tenant/okta/accounts_rows.h"

#include "tenant/json_page.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <deque>

namespace latchkey::okta {

using base::Result;
namespace json = simdjson::ondemand;

namespace {

using Row = Accounts::Row;

constexpr qsizetype kLongestField = 1000; // bytes; an Okta login has at most 100 characters

/// At most kLongestField bytes, never half a character.
QByteArrayView bounded(QByteArrayView text)
{
    if (text.size() <= kLongestField)
        return text;
    qsizetype end = kLongestField;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        --end;
    return text.first(end);
}

/// One row while it is read; `kept` holds what had to be decoded apart.
struct Draft
{
    Row row;
    QByteArrayView userName;
    QByteArrayView provider;
    bool isExpanded = false;
    std::deque<QByteArray> kept;
};

/// A string that simdjson refuses (half a surrogate pair), as Qt reads it.
QByteArrayView decodedApart(std::string_view token, Draft &draft)
{
    const QByteArray list = '[' + QByteArray(token.data(), qsizetype(token.size())) + ']';
    const QJsonArray array = QJsonDocument::fromJson(list).array();
    draft.kept.push_back(array.isEmpty() ? QByteArray() : array.first().toString().toUtf8());
    return draft.kept.back();
}

/// The string's bytes; empty for null and for any other type.
simdjson::error_code readText(json::value &value, Draft &draft, QByteArrayView &text)
{
    text = {}; // of a member that stands twice the last one counts
    json::json_type type{};
    if (const auto error = value.type().get(type))
        return error;
    if (type != json::json_type::string)
        return simdjson::SUCCESS;
    const std::string_view token = value.raw_json_token();
    std::string_view read;
    const auto error = value.get_string().get(read);
    if (error && error != simdjson::STRING_ERROR)
        return error;
    text = bounded(error ? decodedApart(token, draft)
                         : QByteArrayView(read.data(), qsizetype(read.size())));
    return simdjson::SUCCESS;
}

/// Calls handle(key, value) for each member; a value that is no object has none.
template<class Handle>
simdjson::error_code eachMember(json::value &value, const Handle &handle)
{
    json::json_type type{};
    if (const auto error = value.type().get(type))
        return error;
    if (type != json::json_type::object)
        return simdjson::SUCCESS;
    json::object object;
    if (const auto error = value.get_object().get(object))
        return error;
    for (auto item : object) {
        json::field member;
        if (const auto error = std::move(item).get(member))
            return error;
        std::string_view key;
        if (const auto error = tenant::keyOf(member, key))
            return error;
        if (const auto error = handle(key, member.value()))
            return error;
    }
    return simdjson::SUCCESS;
}

simdjson::error_code readUserProfile(json::value &value, Draft &draft)
{
    return eachMember(value, [&](std::string_view key, json::value &inner) {
        if (key == "login")
            return readText(inner, draft, draft.row.login);
        if (key == "email")
            return readText(inner, draft, draft.row.email);
        if (key == "firstName")
            return readText(inner, draft, draft.row.firstName);
        if (key == "lastName")
            return readText(inner, draft, draft.row.lastName);
        return simdjson::SUCCESS;
    });
}

simdjson::error_code readProvider(json::value &value, Draft &draft)
{
    return eachMember(value, [&](std::string_view key, json::value &inner) {
        if (key != "provider")
            return simdjson::SUCCESS;
        return eachMember(inner, [&](std::string_view name, json::value &type) {
            return name == "type" ? readText(type, draft, draft.provider) : simdjson::SUCCESS;
        });
    });
}

simdjson::error_code readUser(json::value &value, Draft &draft)
{
    return eachMember(value, [&](std::string_view key, json::value &inner) {
        draft.isExpanded = true;
        if (key == "status")
            return readText(inner, draft, draft.row.status);
        if (key == "profile")
            return readUserProfile(inner, draft);
        if (key == "credentials")
            return readProvider(inner, draft);
        return simdjson::SUCCESS;
    });
}

simdjson::error_code readAppProfile(json::value &value, Draft &draft)
{
    return eachMember(value, [&](std::string_view key, json::value &inner) {
        if (key == "macOSAccountUsername")
            return readText(inner, draft, draft.row.appShortName);
        if (key == "macOSAccountFullName")
            return readText(inner, draft, draft.row.appFullName);
        return simdjson::SUCCESS;
    });
}

simdjson::error_code readRow(json::value &value, Draft &draft)
{
    return eachMember(value, [&](std::string_view key, json::value &inner) {
        if (key == "id")
            return readText(inner, draft, draft.row.id);
        if (key == "profile")
            return readAppProfile(inner, draft);
        if (key == "credentials") {
            return eachMember(inner, [&](std::string_view name, json::value &text) {
                return name == "userName" ? readText(text, draft, draft.userName)
                                          : simdjson::SUCCESS;
            });
        }
        if (key == "_embedded") {
            return eachMember(inner, [&](std::string_view name, json::value &user) {
                return name == "user" ? readUser(user, draft) : simdjson::SUCCESS;
            });
        }
        return simdjson::SUCCESS;
    });
}

bool cannotSignIn(QByteArrayView status)
{
    // A person in one of these cannot use a password (status list: Okta's OpenAPI 2026.06.3).
    for (const QByteArrayView one :
         {"STAGED", "PROVISIONED", "SUSPENDED", "LOCKED_OUT", "PASSWORD_EXPIRED", "RECOVERY"}) {
        if (status == one)
            return true;
    }
    return false;
}

void finishRow(Draft &draft)
{
    Row &row = draft.row;
    if (row.login.isEmpty())
        row.login = draft.userName;
    const auto mark = [&row](bool on, Accounts::Flag flag) {
        row.flags = static_cast<std::uint8_t>(row.flags | (on ? flag : 0));
    };
    mark(!draft.isExpanded, Accounts::NotExpanded);
    mark(draft.isExpanded && row.firstName.trimmed().isEmpty(), Accounts::FirstNameMissing);
    mark(draft.isExpanded && row.lastName.trimmed().isEmpty(), Accounts::LastNameMissing);
    mark(draft.provider == "FEDERATION" || draft.provider == "SOCIAL", Accounts::NoOktaPassword);
    mark(cannotSignIn(row.status), Accounts::CannotSignIn);
    mark(row.status == "DEPROVISIONED", Accounts::Deprovisioned);
    mark(row.appShortName.trimmed().isEmpty(), Accounts::AppShortNameMissing);
    mark(row.appFullName.trimmed().isEmpty(), Accounts::AppFullNameMissing);
}

simdjson::error_code readPage(const tenant::JsonPage &page,
                              const std::function<void(const Row &)> &visit)
{
    json::document document;
    if (const auto error = tenant::parserOfThread().iterate(page.view()).get(document))
        return error;
    json::array array;
    if (const auto error = document.get_array().get(array))
        return error;
    for (auto element : array) {
        json::value value;
        if (const auto error = element.get(value))
            return error;
        json::json_type type{};
        if (const auto error = value.type().get(type))
            return error;
        if (type != json::json_type::object)
            return simdjson::INCORRECT_TYPE;
        Draft draft;
        if (const auto error = readRow(value, draft))
            return error;
        finishRow(draft);
        visit(draft.row);
    }
    const bool atEnd = document.current_location().error() == simdjson::OUT_OF_BOUNDS;
    return atEnd ? simdjson::SUCCESS : simdjson::TRAILING_CONTENT;
}

} // namespace

Result<void> readAccountRows(const QByteArray &page, const std::function<void(const Row &)> &visit)
{
    if (const auto error = readPage(tenant::JsonPage(page), visit)) {
        return base::fail(base::invalid(base::text(
            "tenant", QT_TRANSLATE_NOOP("tenant", "The page of users cannot be read: %1."),
            {QString::fromLatin1(simdjson::error_message(error))})));
    }
    return {};
}

} // namespace latchkey::okta
