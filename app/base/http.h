// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>
#include <vector>

namespace latchkey::base {

/// Which service a request is for: it decides the host, the pace and the credential.
enum class System { Okta, Jamf, Scep };
enum class Method { Get, Post, Put, Delete };
/// Whose credential the wire adds. A request never carries a secret itself.
enum class Credential { None, Okta, Jamf, ScepChallenge };

QByteArray systemName(System system); ///< "okta", "jamf", "scep"
QByteArray methodName(Method method); ///< "GET" ...

/// HTTP headers in order; names are compared without regard to case.
class Headers
{
public:
    Headers() = default;
    Headers(std::initializer_list<std::pair<QByteArray, QByteArray>> all)
        : m_all(all)
    {
    }

    void add(const QByteArray &name, const QByteArray &value) { m_all.emplace_back(name, value); }
    bool has(const QByteArray &name) const;
    QByteArray
    value(const QByteArray &name) const; ///< of the first of that name; empty without one
    QList<QByteArray> values(const QByteArray &name) const;
    const std::vector<std::pair<QByteArray, QByteArray>> &all() const { return m_all; }

    bool operator==(const Headers &) const = default;

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_all;
};

/// A request as a value, without host and secret. Where the body needs a secret it holds
/// secretPlace(NAME), which the wire fills in as the request leaves.
struct Request
{
    System system = System::Okta;
    Method method = Method::Get;
    QByteArray target; ///< path and query, percent-encoded, begins with '/'
    QByteArray origin; ///< "https://host[:port]" where it is not the system's own; empty otherwise
    Credential credential = Credential::None;
    QByteArray accept = "application/json";
    QByteArray contentType; ///< of the body; empty without one
    QByteArray body;
    QByteArray label; ///< the path with {id} for ids: names the rate bucket, safe for the log
    qint64 largestBody = 32 * 1024 * 1024; ///< bytes; a longer answer is refused
    /// A smaller page is asked for where this one is too much (502, 503, 504, no answer in time):
    /// it is not sent again as it is.
    bool shrinks = false;

    bool isRead() const { return method == Method::Get; }
    bool operator==(const Request &) const = default;
};

/// The marker that stands in a body for the secret of that name.
QByteArray secretPlace(const QByteArray &name);

/// An answer as it came, any status. Transport failures are an Error and never a Reply.
struct Reply
{
    int status = 0;
    Headers headers;
    QByteArray body;
    QByteArray origin; ///< the origin the request went to: links to any other are refused

    bool isGood() const { return status >= 200 && status < 300; }
};

} // namespace latchkey::base
