// SPDX-License-Identifier: MIT
#include "cli/desk.h"

#include "cli/interrupt.h"
#include "mac/evidence.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using base::text;

namespace {

constexpr qint64 largestInput = 8 * 1024 * 1024;

base::Error unreadable(const QString &path, const QString &reason)
{
    return base::invalid(
        text("cli", QT_TRANSLATE_NOOP("cli", "%1 cannot be read: %2."), {path, reason}),
        text("cli", QT_TRANSLATE_NOOP("cli", "Check the path.")));
}

base::Result<QByteArray> bounded(QByteArray bytes, const QString &path)
{
    if (bytes.size() > largestInput) {
        return base::fail(base::invalid(
            text("cli", QT_TRANSLATE_NOOP("cli", "%1 has more than 8 MiB."), {path}),
            text("cli", QT_TRANSLATE_NOOP("cli", "Check that it is the right file."))));
    }
    return bytes;
}

/// What comes through a pipe or from a terminal: somebody may give up waiting for it.
base::Result<QByteArray> readStream(int descriptor, const QString &path)
{
    auto bytes = Interrupt::readAll(descriptor, largestInput);
    return bytes ? bounded(std::move(*bytes), path) : base::fail(stopped());
}

} // namespace

base::Result<QString> projectPath(const Options &options)
{
    if (!options.project.isEmpty())
        return options.project;
    return project::find(QDir::currentPath());
}

base::Result<Desk> look(const Options &options, project::Versions versions)
{
    Desk desk;
    const auto path = projectPath(options);
    if (!path)
        return base::fail(path.error());
    desk.path = *path;
    const auto loaded = project::load(desk.path, versions);
    if (!loaded)
        return base::fail(loaded.error());
    desk.project = *loaded;
    const auto recipe = recipe::RecipeData::load(desk.project.decisions.recipe());
    if (!recipe)
        return base::fail(recipe.error());
    desk.recipe = *recipe;
    const auto history = engine::Journal::read(project::journalPath(desk.path));
    if (!history)
        return base::fail(history.error());
    desk.history = *history;
    return desk;
}

base::Result<Desk> open(const Options &options)
{
    const auto path = projectPath(options);
    if (!path)
        return base::fail(path.error());
    if (!QFileInfo(*path).isFile())
        return base::fail(unreadable(*path, u"no such file"_s));
    auto lock = project::lock(*path);
    if (!lock)
        return base::fail(lock.error());
    auto desk = look(options);
    if (!desk)
        return desk;
    desk->lock = std::move(*lock);
    auto journal = engine::Journal::open(project::journalPath(desk->path), &desk->history);
    if (!journal)
        return base::fail(journal.error());
    desk->journal = std::move(*journal);
    return desk;
}

base::Result<QByteArray> readInput(const QString &path)
{
    if (path == u"-"_s)
        return readStream(STDIN_FILENO, u"stdin"_s);
    const QFileInfo info(path);
    if (info.isDir())
        return base::fail(unreadable(path, u"it is a folder"_s));
    if (info.exists() && !info.isFile()) {
        // Opening a pipe would wait for whoever writes into it.
        const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK);
        if (descriptor < 0)
            return base::fail(unreadable(path, QString::fromLocal8Bit(std::strerror(errno))));
        auto bytes = readStream(descriptor, path);
        ::close(descriptor);
        return bytes;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(unreadable(path, file.errorString()));
    QByteArray bytes = file.read(largestInput + 1);
    if (file.error() != QFile::NoError)
        return base::fail(unreadable(path, file.errorString()));
    return bounded(std::move(bytes), path);
}

base::Error stopped()
{
    base::Error error;
    error.fault = base::Fault::Cancelled;
    error.what = text("cli", QT_TRANSLATE_NOOP("cli", "Stopped. No file was written."));
    return error;
}

base::Result<void> writeOutput(const QString &folder, const QString &name, const QByteArray &bytes)
{
    QDir().mkpath(folder);
    QSaveFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        base::Error error;
        error.what = text("cli", QT_TRANSLATE_NOOP("cli", "%1 cannot be written: %2."),
                          {file.fileName(), file.errorString()});
        error.advice =
            text("cli", QT_TRANSLATE_NOOP("cli", "Check the folder's rights and the free space."));
        return base::fail(error);
    }
    return {};
}

base::Result<QJsonObject> readEvidence(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir())
        return readInput(path).and_then(mac::readEvidenceFile).transform(mac::deviceFacts);
    QMap<QString, QByteArray> files;
    for (const QFileInfo &entry : QDir(path).entryInfoList(mac::printFileNames(), QDir::Files)) {
        const auto bytes = readInput(entry.filePath());
        if (!bytes)
            return base::fail(bytes.error());
        files[entry.fileName()] = *bytes;
    }
    return mac::readPrintsFolder(files).transform(mac::deviceFacts);
}

int exitOf(const base::Error &error)
{
    switch (error.fault) {
    case base::Fault::Invalid:
        return 2;
    case base::Fault::Unauthorised:
        return 3;
    case base::Fault::Forbidden:
        return 4;
    case base::Fault::Cancelled:
        return 8;
    case base::Fault::Offline:
    case base::Fault::Timeout:
    case base::Fault::Throttled:
    case base::Fault::NotFound:
    case base::Fault::Conflict:
    case base::Fault::Unexpected:
        return 1;
    }
    return 1;
}

} // namespace latchkey::cli
