// SPDX-License-Identifier: MIT
#include "project/project.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace latchkey::project {

using namespace Qt::StringLiterals;
using base::text;

namespace {

base::Error unreadable(const QString &path, const QString &reason)
{
    return base::invalid(
        text("project", QT_TRANSLATE_NOOP("project", "%1 cannot be used: %2."), {path, reason}),
        text("project",
             QT_TRANSLATE_NOOP("project", "Check the path and the rights of the folder.")));
}

/// Beside the file itself: one that is reached by two names has one journal and one lock.
QString beside(const QString &projectPath, const QString &suffix)
{
    const QString own = QFileInfo(projectPath).canonicalFilePath();
    const QFileInfo info(own.isEmpty() ? projectPath : own);
    return info.dir().filePath(info.completeBaseName() + suffix);
}

} // namespace

base::Result<Project> load(const QString &path, Versions versions)
{
    QFile file(path);
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return base::fail(unreadable(path, u"it is no regular file"_s));
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(unreadable(path, file.errorString()));
    return fromBytes(file.read(1024 * 1024 + 1), versions);
}

base::Result<void> save(const Project &project, const QString &path)
{
    if (project.isNewer)
        return base::fail(unreadable(path, u"a newer Latchkey wrote it"_s));
    if (auto agreed = project.decisions.agree(); !agreed)
        return agreed;
    QSaveFile file(path);
    const QByteArray bytes = toBytes(project);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return base::fail(unreadable(path, file.errorString()));
    return {};
}

QString journalPath(const QString &projectPath) { return beside(projectPath, u".journal"_s); }

QString lockPath(const QString &projectPath) { return beside(projectPath, u".lock"_s); }

base::Result<QString> find(const QString &folder)
{
    const QDir dir(folder);
    const QStringList names = dir.entryList({u"*.latchkey"_s}, QDir::Files, QDir::Name);
    if (names.size() == 1)
        return dir.filePath(names.first());
    if (names.isEmpty()) {
        return base::fail(base::invalid(
            text("project",
                 QT_TRANSLATE_NOOP("project", "There is no project file in this folder.")),
            text("project",
                 QT_TRANSLATE_NOOP("project", "Begin one with `latchkeyctl new --org URL --jamf "
                                              "URL`, or name one with --project."))));
    }
    return base::fail(base::invalid(
        text("project",
             QT_TRANSLATE_NOOP("project", "There are several project files in this folder: %1."),
             {names.join(u", "_s)}),
        text("project", QT_TRANSLATE_NOOP("project", "Name one with --project."))));
}

QString fileNameFor(const QString &client)
{
    QString name;
    for (const QChar character : client.trimmed()) {
        const bool kept = character.isLetterOrNumber() || character == u'_' || character == u'.' ||
                          character.isSurrogate() || character.isMark();
        if (kept)
            name += character;
        else if (!name.endsWith(u'-'))
            name += u'-';
    }
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return (name.isEmpty() ? u"setup"_s : name.left(80)) + u".latchkey"_s;
}

base::Result<std::unique_ptr<QLockFile>> lock(const QString &projectPath)
{
    auto file = std::make_unique<QLockFile>(lockPath(projectPath));
    file->setStaleLockTime(0);
    if (file->tryLock(0))
        return file;
    if (file->error() != QLockFile::LockFailedError)
        return base::fail(unreadable(lockPath(projectPath), u"the folder cannot be written"_s));
    qint64 process = 0;
    QString host;
    QString program;
    file->getLockInfo(&process, &host, &program);
    base::Error error;
    error.fault = base::Fault::Conflict;
    const QDateTime since = QFileInfo(lockPath(projectPath)).lastModified();
    error.what =
        text("project",
             QT_TRANSLATE_NOOP("project", "This project is open on %1 since %2 (%3, process %4)."),
             {host.isEmpty() ? u"?"_s : host, since.toString(u"yyyy-MM-dd HH:mm"_s),
              program.isEmpty() ? u"?"_s : program, QString::number(process)});
    error.advice = text(
        "project",
        QT_TRANSLATE_NOOP("project", "Let that one end first. If it is gone, delete the file %1."),
        {QFileInfo(lockPath(projectPath)).fileName()});
    return base::fail(error);
}

} // namespace latchkey::project
