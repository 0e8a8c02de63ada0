// SPDX-License-Identifier: MIT
#pragma once

#include "base/http.h"
#include "base/result.h"

#include <memory>

namespace spdlog {
class logger;
}

namespace latchkey::wire {

/// A record of the traffic for support, in a file that a person asked for: one line an exchange,
/// never a header, a body or a query. Kept to two files of a megabyte.
class Log
{
public:
    static base::Result<std::unique_ptr<Log>> open(const QString &path);
    ~Log();
    Log(const Log &) = delete;
    Log &operator=(const Log &) = delete;

    /// What one exchange came to.
    struct Line
    {
        base::System system = base::System::Okta;
        base::Method method = base::Method::Get;
        QByteArray label;   ///< the path with {id} for ids
        int status = 0;     ///< 0: no answer
        QByteArray trouble; ///< why not, in one word
        qint64 milliseconds = 0;
        QByteArray requestId; ///< the vendor's
    };
    void write(const Line &line);

private:
    explicit Log(std::shared_ptr<spdlog::logger> logger);

    std::shared_ptr<spdlog::logger> m_logger;
};

} // namespace latchkey::wire
