// SPDX-License-Identifier: MIT
#include "tenant/jamf/macs_reader.h"

#include "tenant/jamf/jamf.h"

namespace latchkey::jamf {

using base::Error;
using base::Reply;
using base::Request;
using base::Result;
using base::text;

namespace {

constexpr int smallestPage = 50; ///< 500, 250, 50: each goes on where the larger one began
constexpr qint64 mostMacs = 2'000'000;

Error endless()
{
    Error error;
    error.what =
        text("tenant", QT_TRANSLATE_NOOP("tenant", "The inventory of Jamf Pro does not end."));
    error.means =
        text("tenant",
             QT_TRANSLATE_NOOP(
                 "tenant", "More Macs were sent than can be true, so nothing is known from it."));
    error.advice = text(
        "tenant",
        QT_TRANSLATE_NOOP("tenant",
                          "Check again. If it stays, look for a proxy between here and Jamf Pro."));
    return error;
}

Error noneShown()
{
    Error error = endless();
    error.what = text("tenant", QT_TRANSLATE_NOOP("tenant", "The inventory of Jamf Pro counts Macs "
                                                            "and shows none."));
    error.means = text("tenant", QT_TRANSLATE_NOOP("tenant", "Nothing is known from such an "
                                                             "answer."));
    return error;
}

class MacsPages : public tenant::PageReader
{
public:
    explicit MacsPages(int pageSize)
        : m_size(pageSize)
    {
    }

    Request page() const { return page(m_page); }

    /// By how much the page may be made smaller so that a whole number of pages was read; 0: by
    /// none.
    int divisor() const
    {
        const int by = m_size % 4 == 0 ? 2 : 5;
        return m_size % by == 0 && m_size / by >= smallestPage ? by : 0;
    }

    Request page(int number) const
    {
        const QByteArray list = "/api/" + m_version + "/computers-inventory";
        Request request =
            get(list +
                    "?section=GENERAL&section=HARDWARE&section=OPERATING_SYSTEM&section=SECURITY"
                    "&section=LOCAL_USER_ACCOUNTS&page=" +
                    QByteArray::number(number) + "&page-size=" + QByteArray::number(m_size) +
                    "&sort=id%3Aasc",
                list);
        request.shrinks = divisor() > 0;
        return request;
    }

    Result<std::optional<Request>> take(const Reply &reply) override
    {
        if (reply.status == 404 && m_version == "v4" && m_page == 0) {
            m_version = "v3";
            return std::optional(page());
        }
        const bool tooMuch = reply.status == 502 || reply.status == 503 || reply.status == 504;
        if (const int by = divisor(); tooMuch && by > 0) {
            m_size /= by;
            m_page *= by;
            return std::optional(page());
        }
        if (const auto checked = check(reply); !checked)
            return base::fail(checked.error());
        const auto read = addMacs(*m_macs, reply.body);
        if (!read)
            return base::fail(read.error());
        m_total = read->total;
        return next(read->rows);
    }

    std::optional<Request> ahead(const Reply &reply) const override
    {
        const bool hasMore = m_total > (m_page + qint64(1)) * m_size;
        return reply.isGood() && hasMore ? std::optional(page(m_page + 1)) : std::nullopt;
    }

    tenant::Value finish() override { return std::shared_ptr<const Macs>(std::move(m_macs)); }
    std::optional<tenant::Part> part() override
    {
        const qint64 read = done();
        return tenant::Part{finish(), read, m_total};
    }
    qint64 done() const override { return m_macs ? static_cast<qint64>(m_macs->size()) : -1; }
    qint64 total() const override { return m_total; }

private:
    /// A short page is not the last one: only an empty page or the total ends the list (jamf.md 1).
    Result<std::optional<Request>> next(qint64 rows)
    {
        if (done() > mostMacs)
            return base::fail(endless());
        if (rows == 0 && done() == 0 && m_total > 0)
            return base::fail(noneShown());
        if (rows == 0 || (m_total >= 0 && done() >= m_total))
            return std::optional<Request>();
        ++m_page;
        return std::optional(page());
    }

    std::shared_ptr<Macs> m_macs = std::make_shared<Macs>();
    QByteArray m_version = "v4";
    int m_size;
    int m_page = 0;
    qint64 m_total = -1;
};

} // namespace

tenant::Reading macsReading(int pageSize)
{
    return {"jamf.macs", MacsPages(pageSize).page(),
            [pageSize] { return std::make_unique<MacsPages>(pageSize); }};
}

} // namespace latchkey::jamf
