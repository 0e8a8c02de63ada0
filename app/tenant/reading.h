// SPDX-License-Identifier: MIT
#pragma once

#include "base/http.h"
#include "base/result.h"

#include <QJsonArray>
#include <QJsonValue>

#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace latchkey::okta {
class Accounts;
}
namespace latchkey::jamf {
class Macs;
}

namespace latchkey::tenant {

/// What a reading gives: small answers as JSON, inventories as compact rows.
using Value = std::variant<QJsonValue, std::shared_ptr<const okta::Accounts>,
                           std::shared_ptr<const jamf::Macs>>;

/// What was read of an inventory before a page failed: worth showing, never enough to say "met".
struct Part
{
    Value rows;
    qint64 done = 0;
    qint64 total = -1; ///< -1 = not known
};

/// Takes the pages of one reading as they come and keeps only what a step needs. Never used by two
/// threads at once, but not always by the same one.
class PageReader
{
public:
    virtual ~PageReader() = default;
    /// Reads one answer; gives the request for the next page, or nothing after the last. Any HTTP
    /// status comes here, since "404" is a fact for some readings and an error for others.
    virtual base::Result<std::optional<base::Request>> take(const base::Reply &reply) = 0;
    /// The request that will follow this answer, where that is plain before it is read: it may go
    /// out while take() reads. Only a guess; take() decides.
    virtual std::optional<base::Request> ahead(const base::Reply &) const { return std::nullopt; }
    /// What was read, after the last page.
    virtual Value finish() = 0;
    /// What was read so far, after a page failed; nothing where a part of it tells nothing.
    virtual std::optional<Part> part() { return std::nullopt; }
    /// Rows read so far and, where the vendor tells, all rows; -1 = not known.
    virtual qint64 done() const { return -1; }
    virtual qint64 total() const { return -1; }
};

/// One fact to fetch: its key, the first request, and how its pages are read.
struct Reading
{
    QByteArray key; ///< "okta.features"; the same key always means the same question
    base::Request first;
    std::function<std::unique_ptr<PageReader>()> open;
};

/// Reads one answer into JSON.
using ReadOne = std::function<base::Result<QJsonValue>(const base::Reply &)>;

/// A reading of a single answer.
Reading single(QByteArray key, base::Request request, ReadOne read);

/// A reading of several pages whose rows are gathered into one JSON array: `read` gives the rows of
/// a page, `next` the request after it. Bounded: more than `mostPages` pages, or a page whose
/// request was already made, is an error. Not for inventories.
Reading gathered(QByteArray key, base::Request request,
                 std::function<base::Result<QJsonArray>(const base::Reply &)> read,
                 std::function<base::Result<std::optional<base::Request>>(const base::Request &,
                                                                          const base::Reply &)>
                     next,
                 int mostPages = 1000);

} // namespace latchkey::tenant
