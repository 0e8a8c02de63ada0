// SPDX-License-Identifier: MIT
#pragma once

#include "cli/options.h"
#include "engine/journal.h"
#include "engine/run.h"
#include "project/project.h"

namespace latchkey::cli {

/// What a command works on: the project, locked, with its journal and recipe.
struct Desk
{
    QString path;
    project::Project project;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<engine::Journal> journal;
    engine::History history;
    recipe::RecipeData recipe;
};

/// The project file that the options name, else the only one here.
base::Result<QString> projectPath(const Options &options);
/// Loads project and recipe and reads the journal, without locking: for commands that only look.
base::Result<Desk> look(const Options &options,
                        project::Versions versions = project::Versions::Own);
/// The same, locked and with the journal open for appending.
base::Result<Desk> open(const Options &options);

/// A file's bytes, or those of stdin for "-"; an Error where it cannot be read, is over 8 MiB, or a
/// signal came while a pipe was waited for.
base::Result<QByteArray> readInput(const QString &path);
/// A signal ended the command before it wrote a file.
base::Error stopped();
/// Writes a file whole or not at all; makes the folder.
base::Result<void> writeOutput(const QString &folder, const QString &name, const QByteArray &bytes);

/// What an evidence file or folder of raw prints shows (contract.md 6).
base::Result<QJsonObject> readEvidence(const QString &path);

/// The exit code of an Error that ended a command before it began its work.
int exitOf(const base::Error &error);

} // namespace latchkey::cli
