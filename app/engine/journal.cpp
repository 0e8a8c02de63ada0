// SPDX-License-Identifier: MIT
#include "engine/journal.h"

#include "base/json.h"

#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace latchkey::engine {

using namespace Qt::StringLiterals;
using base::text;

namespace {

constexpr qint64 largestJournal = 256 * 1024 * 1024;
constexpr qint64 longestLine = 8 * 1024 * 1024;

/// Asks the disk itself, not only the system, to keep what was written.
bool sync(int handle)
{
#ifdef F_FULLFSYNC
    return ::fcntl(handle, F_FULLFSYNC) == 0;
#else
    return ::fdatasync(handle) == 0;
#endif
}

base::Error fileError(const QFile &file)
{
    return base::invalid(
        text("engine", QT_TRANSLATE_NOOP("engine", "The journal %1 cannot be used: %2."),
             {file.fileName(),
              file.error() == QFile::NoError ? qt_error_string() : file.errorString()}),
        text("engine",
             QT_TRANSLATE_NOOP(
                 "engine", "Nothing is written to a tenant without a journal. Check the folder's "
                           "rights and the free space.")));
}

/// A write that takes a part only tells no reason; the next one does.
bool writeAll(QFile &file, const QByteArray &bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 taken = file.write(bytes.constData() + done, bytes.size() - done);
        if (taken <= 0)
            return false;
        done += taken;
    }
    return true;
}

base::Error lineError(const base::Error &inner, int number)
{
    base::Error error = inner;
    error.what =
        text("engine", QT_TRANSLATE_NOOP("engine", "Line %1 of the journal cannot be read: %2"),
             {QString::number(number), inner.what.english()});
    if (error.advice.isEmpty()) {
        error.advice =
            text("engine", QT_TRANSLATE_NOOP("engine", "Restore the journal from a backup."));
    }
    return error;
}

/// Replays all whole lines; `good` becomes the length of the whole lines. A last line without its
/// line end was cut off by a crash before anything rested on it.
base::Result<History> replayAll(const QByteArray &bytes, qint64 *good)
{
    History history;
    int number = 0;
    qsizetype at = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0;
         at = end + 1, end = bytes.indexOf('\n', at)) {
        ++number;
        const auto line = base::readJsonObject(bytes.mid(at, end - at), longestLine);
        if (!line)
            return base::fail(lineError(line.error(), number));
        if (const auto taken = replay(history, *line); !taken)
            return base::fail(lineError(taken.error(), number));
    }
    *good = at;
    return history;
}

/// What stands after the last whole line goes into a file beside the journal, then off it. A cut
/// line begins as one; anything else is no journal, and is left alone.
base::Result<void> keepRest(QFile &file, qint64 good)
{
    if (!file.seek(good))
        return base::fail(fileError(file));
    const QByteArray rest = file.readAll();
    constexpr qsizetype longestFirstLine = 4096; // it tells that a run began, no more
    if (good == 0 && (!rest.startsWith('{') || rest.size() > longestFirstLine)) {
        return base::fail(base::invalid(
            text("engine", QT_TRANSLATE_NOOP("engine", "%1 is no journal of Latchkey."),
                 {file.fileName()}),
            text("engine",
                 QT_TRANSLATE_NOOP("engine", "Restore the journal from a backup. Without "
                                             "it Latchkey does not know what it wrote."))));
    }
    QFile aside(file.fileName() + u".cut"_s);
    if (!aside.open(QIODevice::WriteOnly | QIODevice::Append) || !writeAll(aside, rest + '\n') ||
        !aside.flush())
        return base::fail(fileError(aside));
    aside.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!file.resize(good))
        return base::fail(fileError(file));
    return {};
}

base::Result<QByteArray> readWhole(QFile &file)
{
    if (!QFileInfo(file.fileName()).isFile())
        return base::fail(fileError(file));
    if (file.size() > largestJournal) {
        return base::fail(base::invalid(
            text("engine", QT_TRANSLATE_NOOP("engine", "The journal %1 is too long to be one."),
                 {file.fileName()}),
            text("engine", QT_TRANSLATE_NOOP("engine", "Put the project's own journal back beside "
                                                       "the project file, from a backup say."))));
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return base::fail(fileError(file));
    return bytes;
}

} // namespace

base::Result<History> Journal::read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return History();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return base::fail(fileError(file));
    qint64 good = 0;
    return readWhole(file).and_then(
        [&](const QByteArray &bytes) { return replayAll(bytes, &good); });
}

base::Result<std::unique_ptr<Journal>> Journal::open(const QString &path, History *history)
{
    auto journal = std::unique_ptr<Journal>(new Journal);
    journal->m_file = std::make_unique<QFile>(path);
    QFile &file = *journal->m_file;
    if ((file.exists() && !QFileInfo(path).isFile()) ||
        !file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return base::fail(fileError(file));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    qint64 good = 0;
    const auto read =
        readWhole(file).and_then([&](const QByteArray &bytes) { return replayAll(bytes, &good); });
    if (!read)
        return base::fail(read.error());
    if (good < file.size()) {
        if (const auto kept = keepRest(file, good); !kept)
            return base::fail(kept.error());
    }
    if (!file.seek(good))
        return base::fail(fileError(file));
    *history = *read;
    return journal;
}

std::unique_ptr<Journal> Journal::inMemory() { return std::unique_ptr<Journal>(new Journal); }

base::Result<void> Journal::append(const QJsonObject &line)
{
    const QByteArray bytes = base::jsonBytes(line) + '\n';
    if (!m_file) {
        m_lines += bytes;
        return {};
    }
    const qint64 at = m_file->pos();
    if (!m_broken && writeAll(*m_file, bytes) && sync(m_file->handle()))
        return {};
    // Half a line would make the next one unreadable: cut it off, and take no more.
    if (!m_broken) {
        m_broken = fileError(*m_file);
        m_file->resize(at);
    }
    return base::fail(*m_broken);
}

} // namespace latchkey::engine
