// SPDX-License-Identifier: MIT
#pragma once

#include "engine/history.h"

#include <QFile>

#include <memory>
#include <optional>

namespace latchkey::engine {

/// The append-only file beside a project. Each line is on the disk before append() returns
/// (fdatasync; F_FULLFSYNC on macOS). A last line that was cut off by a crash is dropped on
/// opening.
class Journal
{
public:
    /// Reads without locking or changing the file; no file gives an empty history.
    static base::Result<History> read(const QString &path);
    /// Opens for appending and mends a cut last line; `history` gets what is there.
    static base::Result<std::unique_ptr<Journal>> open(const QString &path, History *history);
    /// A twin in memory, for tests and rehearsals without a file.
    static std::unique_ptr<Journal> inMemory();

    base::Result<void> append(const QJsonObject &line);
    const QList<QByteArray> &lines() const { return m_lines; } ///< of the memory twin only

private:
    Journal() = default;
    std::unique_ptr<QFile> m_file;
    QList<QByteArray> m_lines;
    std::optional<base::Error> m_broken; ///< why a line could not be kept: no further one is taken
};

} // namespace latchkey::engine
