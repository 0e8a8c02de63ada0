// SPDX-License-Identifier: MIT
#include "tenant/okta/accounts_reader.h"

#include "tenant/okta/accounts_rows.h"
#include "tenant/okta/errors.h"
#include "tenant/okta/okta.h"

#include <QSet>

#include <set>
#include <string_view>
#include <unordered_set>

namespace latchkey::okta {

using base::Reply;
using base::Request;
using base::Result;

namespace {

using Row = Accounts::Row;

constexpr size_t kMostRows = 2'000'000;
constexpr qsizetype kMostBytes = 512 * 1024 * 1024;

base::Error tooMuch()
{
    base::Error error;
    error.what = base::text(
        "tenant", QT_TRANSLATE_NOOP("tenant", "The list of the app's users does not end."));
    error.means = base::text(
        "tenant",
        QT_TRANSLATE_NOOP(
            "tenant", "The same page was offered twice, or there is more data than can be true."));
    error.advice = base::text(
        "tenant",
        QT_TRANSLATE_NOOP(
            "tenant",
            "Check again in some minutes. If it stays, send the request id to Okta's support."));
    return error;
}

std::string_view bytesOf(QByteArrayView text)
{
    return {text.data(), static_cast<size_t>(text.size())};
}

class AccountPages : public tenant::PageReader
{
public:
    explicit AccountPages(Request first)
        : m_current(std::move(first))
    {
        m_seen.insert(m_current.target);
    }

    Result<std::optional<Request>> take(const Reply &reply) override
    {
        if (const auto good = check(reply); !good)
            return base::fail(good.error());
        std::unordered_set<std::string_view> ids; // a row that stands twice is one user
        bool isRepeated = false;
        const auto read = readAccountRows(reply.body, [&](const Row &row) {
            if (ids.empty() && !row.id.isEmpty())
                isRepeated = !m_firsts.insert(row.id.toByteArray()).second;
            if (!row.id.isEmpty() && ids.contains(bytesOf(row.id)))
                return;
            keep(row);
            ids.insert(bytesOf(m_accounts->row(m_accounts->size() - 1).id));
        });
        if (!read)
            return base::fail(unreadable(reply, read.error()));
        if (isRepeated)
            return base::fail(tooMuch());
        auto next = nextPage(m_current, reply);
        if (!next || !*next)
            return next;
        if (m_seen.contains((*next)->target) || m_accounts->size() > kMostRows ||
            m_bytes > kMostBytes)
            return base::fail(tooMuch());
        m_seen.insert((*next)->target);
        m_current = **next;
        return next;
    }
    std::optional<Request> ahead(const Reply &reply) const override
    {
        const auto next = reply.isGood() ? nextPage(m_current, reply) : std::optional<Request>();
        return next && *next && !m_seen.contains((*next)->target) ? *next : std::nullopt;
    }
    tenant::Value finish() override { return std::shared_ptr<const Accounts>(m_accounts); }
    std::optional<tenant::Part> part() override { return tenant::Part{finish(), done(), -1}; }
    qint64 done() const override { return qint64(m_accounts->size()); }

private:
    void keep(const Row &row)
    {
        for (const QByteArrayView field : {row.id, row.login, row.email, row.firstName,
                                           row.lastName, row.appShortName, row.appFullName})
            m_bytes += field.size();
        m_accounts->add(row);
    }

    Request m_current;
    QSet<QByteArray> m_seen;
    std::set<QByteArray> m_firsts; ///< the first user of each page: none begins two
    std::shared_ptr<Accounts> m_accounts = std::make_shared<Accounts>();
    qsizetype m_bytes = 0;
};

} // namespace

tenant::Reading accountsReading(const QString &appId)
{
    const QByteArray target = "/api/v1/apps/" + encoded(appId) + "/users?limit=500&expand=user";
    const Request first = get(target, "/api/v1/apps/{id}/users");
    return {"okta.app-users/" + appId.toUtf8(), first,
            [first] { return std::make_unique<AccountPages>(first); }};
}

} // namespace latchkey::okta
