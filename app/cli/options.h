// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace latchkey::cli {

/// The command line, read and checked for shape (contract.md 2).
struct Options
{
    QString command; ///< "check", "new", "export" ...
    QString project;
    bool json = false;
    bool yes = false;
    bool verbose = false;
    QString language;
    QString vault = QStringLiteral("keychain");
    QString secrets;
    QString answers;
    QStringList connectTo;

    QString org;
    QString jamf;
    QString client;
    QString recipe;
    QString pilotGroup;
    QString fleetGroup;

    QString key;
    QString value;
    bool list = false;

    QString folder; ///< -o
    QString formats = QStringLiteral("pdf,html,json");
    QString redact = QStringLiteral("full");
    QString templateFile; ///< the consultant's, for the report
    QString signWith;     ///< a PEM file, for exported profiles
    QString what;         ///< of export, secrets, recipes
    QString evidence;
    bool serve = false;
    QString scenario = QStringLiteral("nothing-set-up");
};

/// Reads the arguments. `shown` gets help or version where that was asked for: print it, exit 0.
base::Result<Options> readOptions(const QStringList &arguments, QString *shown);

} // namespace latchkey::cli
