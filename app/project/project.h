// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "recipe/decisions.h"

#include <QDateTime>
#include <QLockFile>

#include <memory>

namespace latchkey::project {

/// One client's setup: what was decided, and for which tenants. Holds no secret: safe to mail and
/// to commit. The file is NAME.latchkey; journal and lock lie beside it.
struct Project
{
    QString id; ///< a UUID; names the keychain item
    QDateTime created;
    recipe::Decisions decisions;
    bool isNewer = false; ///< written by a newer Latchkey: only to look at, never saved

    bool operator==(const Project &) const = default;
};

/// A new project for these addresses as a person typed them.
base::Result<Project> create(const QString &org, const QString &jamf, const QString &client,
                             const QDateTime &now);

/// Which files are read: of this version, or of newer ones too, as far as they are known here.
enum class Versions { Own, Newer };

QByteArray toBytes(const Project &project);
/// Reads strictly: unknown keys, wrong types and values that no decision allows are an Error. Of a
/// newer file, where that is wanted, what is not known is left out.
base::Result<Project> fromBytes(const QByteArray &bytes, Versions versions = Versions::Own);

base::Result<Project> load(const QString &path, Versions versions = Versions::Own);
/// Saves whole or not at all; the old file stays when it fails, where the decisions contradict each
/// other, and where a newer Latchkey wrote it.
base::Result<void> save(const Project &project, const QString &path);

QString journalPath(const QString &projectPath);
QString lockPath(const QString &projectPath);

/// The one *.latchkey in a folder; an Error where there is none or several.
base::Result<QString> find(const QString &folder);
/// A file name for a client: letters and digits of any script kept, the rest becomes a dash.
QString fileNameFor(const QString &client);

/// Keeps others out of a project while it lives.
base::Result<std::unique_ptr<QLockFile>> lock(const QString &projectPath);

} // namespace latchkey::project
