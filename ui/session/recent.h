// SPDX-License-Identifier: MIT
#pragma once

#include "look/marks.h"
#include "report/model.h"

#include <QDateTime>
#include <QStringList>

namespace latchkey::session {

/// A project of before, as its files tell: no tenant is contacted.
struct Recent
{
    QString path;
    QString client;
    QString hosts;
    look::Mark mark = look::Mark::NotChecked;
    QString sentence;
    int met = 0;
    int total = 0;
    QDateTime at;                               ///< of the newest run; invalid: none yet
    std::optional<report::DateRow> certificate; ///< the one that ends first
};

/// The paths that were opened, newest first; those that are gone are left out.
QStringList recentPaths();
void rememberPath(const QString &path);
void forgetPath(const QString &path);
/// What the files of a project tell; nothing where they cannot be read.
std::optional<Recent> readRecent(const QString &path);

} // namespace latchkey::session
