// SPDX-License-Identifier: MIT
#include "wire/log.h"

#include "base/json.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

namespace latchkey::wire {

namespace {

constexpr std::size_t largestFile = 1024 * 1024;

/// Only what names, paths and ids are made of; a query is cut off even if a label has one.
std::string plain(const QByteArray &text)
{
    QByteArray result;
    for (const char c : text.left(200)) {
        if (c == '?' || c == '#')
            break;
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                             (c >= '0' && c <= '9') || QByteArrayView("/{}-_.~").contains(c);
        result += isPlain ? c : '_';
    }
    return result.isEmpty() ? "-" : result.toStdString();
}

} // namespace

base::Result<std::unique_ptr<Log>> Log::open(const QString &path)
{
    try {
        const auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path.toStdString(),
                                                                                 largestFile, 1);
        auto logger = std::make_shared<spdlog::logger>("wire", sink);
        logger->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %v", spdlog::pattern_time_type::utc);
        logger->flush_on(spdlog::level::info);
        return std::unique_ptr<Log>(new Log(std::move(logger)));
    } catch (const spdlog::spdlog_ex &) {
        return base::fail(base::invalid(
            base::text("wire", QT_TRANSLATE_NOOP("wire", "The log file %1 cannot be written."),
                       {base::shown(path)}),
            base::text("wire",
                       QT_TRANSLATE_NOOP("wire", "Choose a folder that you may write to."))));
    }
}

Log::Log(std::shared_ptr<spdlog::logger> logger)
    : m_logger(std::move(logger))
{
}

Log::~Log() = default;

void Log::write(const Line &line)
{
    m_logger->info("{} {} {} {} {} ms {}", base::systemName(line.system).toStdString(),
                   base::methodName(line.method).toStdString(), plain(line.label),
                   line.status == 0 ? plain(line.trouble) : std::to_string(line.status),
                   line.milliseconds, plain(line.requestId));
}

} // namespace latchkey::wire
