// SPDX-License-Identifier: MIT
#include "tenant/okta/okta.h"

#include "base/json.h"
#include "tenant/okta/errors.h"

#include <QUrl>

namespace latchkey::okta {

using base::Reply;
using base::Request;
using base::Result;
using namespace Qt::StringLiterals;

Request get(QByteArray target, QByteArray label)
{
    Request request;
    request.target = std::move(target);
    request.label = std::move(label);
    request.credential = base::Credential::Okta;
    return request;
}

Request post(QByteArray target, QByteArray label, const QJsonObject &body)
{
    Request request = get(std::move(target), std::move(label));
    request.method = base::Method::Post;
    if (!body.isEmpty()) {
        request.contentType = "application/json";
        request.body = base::jsonBytes(body);
    }
    return request;
}

QByteArray encoded(const QString &value) { return QUrl::toPercentEncoding(value); }

Result<QJsonObject> object(const Reply &reply)
{
    if (const auto good = check(reply); !good)
        return base::fail(good.error());
    auto read = base::readJsonObject(reply.body);
    return read ? read : base::fail(unreadable(reply, read.error()));
}

Result<QJsonArray> rows(const Reply &reply)
{
    if (const auto good = check(reply); !good)
        return base::fail(good.error());
    auto read = base::readJsonArray(reply.body);
    return read ? read : base::fail(unreadable(reply, read.error()));
}

namespace {

/// The address in one element of a Link header whose relation is "next"; empty otherwise.
QByteArray nextAddress(const QByteArray &element)
{
    const qsizetype open = element.indexOf('<');
    const qsizetype close = element.indexOf('>', open + 1);
    if (open < 0 || close < 0)
        return {};
    for (const QByteArray &part : element.mid(close + 1).split(';')) {
        const qsizetype equals = part.indexOf('=');
        if (equals < 0 || part.left(equals).trimmed().toLower() != "rel")
            continue;
        const QByteArray relations = part.mid(equals + 1).replace('"', ' ').simplified().toLower();
        if (relations.split(' ').contains("next"))
            return element.mid(open + 1, close - open - 1);
    }
    return {};
}

/// The elements of a Link header: split at commas outside <...>, since an address may hold one.
QList<QByteArray> linkElements(const QByteArray &header)
{
    QList<QByteArray> elements;
    bool inAddress = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (header[i] == '<')
            inAddress = true;
        else if (header[i] == '>')
            inAddress = false;
        else if (header[i] == ',' && !inAddress) {
            elements += header.mid(start, i - start);
            start = i + 1;
        }
    }
    elements += header.mid(start);
    return elements;
}

bool sameOrigin(const QUrl &one, const QUrl &other)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == u"https"_s ? 443 : 80);
    };
    return one.scheme() == other.scheme() && one.host() == other.host() && !one.host().isEmpty() &&
           port(one) == port(other);
}

} // namespace

Result<std::optional<Request>> nextPage(const Request &request, const Reply &reply)
{
    QByteArray address;
    for (const QByteArray &header : reply.headers.values("Link")) {
        for (const QByteArray &element : linkElements(header)) {
            if (address.isEmpty())
                address = nextAddress(element);
        }
    }
    if (address.isEmpty())
        return std::optional<Request>();

    const QUrl here = QUrl::fromEncoded(reply.origin, QUrl::StrictMode);
    const QUrl link = QUrl::fromEncoded(address, QUrl::StrictMode);
    const bool onlyPath = address.startsWith('/') && !address.startsWith("//");
    const bool ours =
        link.isValid() && link.userInfo().isEmpty() && (onlyPath || sameOrigin(link, here));
    if (!ours)
        return base::fail(
            foreignPage(reply, link.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemovePath |
                                                    QUrl::RemoveQuery | QUrl::RemoveFragment)));

    Request next = request;
    next.target = link.path(QUrl::FullyEncoded).toUtf8();
    if (next.target.isEmpty())
        next.target = "/"; // "https://host?after=x": an address without a path means the root
    if (link.hasQuery())
        next.target += '?' + link.query(QUrl::FullyEncoded).toUtf8();
    return std::optional<Request>(next);
}

bool isForLater(const Reply &reply)
{
    if (reply.status == 429)
        return true;
    if (reply.status != 400)
        return false;
    const QByteArray body = reply.body.left(64 * 1024).toLower();
    // Seen in terraform-provider-okta issues 1974 (clean-up) and 144, 632 (schema lag), read
    // 2026-11-24.
    return body.contains("deletion process") || body.contains("property not found") ||
           body.contains("not found in target") || body.contains("invalid property");
}

} // namespace latchkey::okta
