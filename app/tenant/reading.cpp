// SPDX-License-Identifier: MIT
#include "tenant/reading.h"

#include "base/json.h"

#include <QSet>

namespace latchkey::tenant {

using base::Reply;
using base::Request;
using base::Result;

namespace {

class SinglePage : public PageReader
{
public:
    explicit SinglePage(ReadOne read)
        : m_read(std::move(read))
    {
    }

    Result<std::optional<Request>> take(const Reply &reply) override
    {
        auto value = m_read(reply);
        if (!value)
            return base::fail(value.error());
        m_value = *value;
        return std::optional<Request>();
    }
    Value finish() override { return m_value; }

private:
    ReadOne m_read;
    QJsonValue m_value;
};

class GatheredPages : public PageReader
{
public:
    using Rows = std::function<Result<QJsonArray>(const Reply &)>;
    using Next = std::function<Result<std::optional<Request>>(const Request &, const Reply &)>;

    GatheredPages(Request first, Rows rows, Next next, int mostPages)
        : m_current(std::move(first))
        , m_rowsOf(std::move(rows))
        , m_next(std::move(next))
        , m_pagesLeft(mostPages)
    {
        m_seen.insert(m_current.target);
    }

    Result<std::optional<Request>> take(const Reply &reply) override
    {
        const auto rows = m_rowsOf(reply);
        if (!rows)
            return base::fail(rows.error());
        // The same rows under ever new addresses are no list either.
        const QByteArray digest = rows->isEmpty() ? QByteArray() : base::jsonDigest(*rows);
        if (!digest.isEmpty() && m_digests.contains(digest))
            return base::fail(endless());
        m_digests.insert(digest);
        for (const QJsonValue row : *rows)
            m_rows += row;
        auto next = m_next(m_current, reply);
        if (!next || !*next)
            return next;
        if (--m_pagesLeft <= 0 || m_seen.contains((*next)->target))
            return base::fail(endless());
        m_seen.insert((*next)->target);
        m_current = **next;
        return next;
    }
    Value finish() override { return QJsonValue(m_rows); }
    qint64 done() const override { return m_rows.size(); }

private:
    static base::Error endless()
    {
        base::Error error;
        error.what =
            base::text("tenant", QT_TRANSLATE_NOOP("tenant", "The list of pages does not end."));
        error.means = base::text(
            "tenant",
            QT_TRANSLATE_NOOP(
                "tenant",
                "The same page was offered twice, or there are more pages than can be true."));
        error.advice = base::text(
            "tenant",
            QT_TRANSLATE_NOOP(
                "tenant",
                "Check again in some minutes. If it stays, send the request id to the vendor."));
        return error;
    }

    Request m_current;
    Rows m_rowsOf;
    Next m_next;
    QJsonArray m_rows;
    QSet<QByteArray> m_seen;
    QSet<QByteArray> m_digests; ///< of the rows of each page
    int m_pagesLeft;
};

} // namespace

Reading single(QByteArray key, Request request, ReadOne read)
{
    return Reading{std::move(key), std::move(request),
                   [read = std::move(read)] { return std::make_unique<SinglePage>(read); }};
}

Reading gathered(QByteArray key, Request request, GatheredPages::Rows read,
                 GatheredPages::Next next, int mostPages)
{
    auto collector = [request, read = std::move(read), next = std::move(next), mostPages] {
        return std::make_unique<GatheredPages>(request, read, next, mostPages);
    };
    return Reading{std::move(key), std::move(request), std::move(collector)};
}

} // namespace latchkey::tenant
