// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "mac/probe.h"

#include <QDateTime>

#include <optional>

namespace latchkey::mac {

/// Evidence of one Mac: {"schema":1, "made": ISO 8601 UTC, "host", "tools": {ID: {"stdout",
/// "stderr", "exit"}}}, ids as in probes(). A tool that is missing was not asked: its facts are not
/// known.

/// Reads the file that latchkey-evidence.sh made.
base::Result<QJsonObject> readEvidenceFile(const QByteArray &bytes);

/// Reads a folder of raw prints by file name ("app-sso.txt", "dscl-users.plist" ...; contract.md
/// 6). Any subset will do, other files are ignored; an Error where none of them is a print.
base::Result<QJsonObject> readPrintsFolder(const QMap<QString, QByteArray> &files);

/// The file names that readPrintsFolder() knows.
QStringList printFileNames();

/// When the evidence, or what deviceFacts() says of it, was made; invalid where it does not tell.
QDateTime evidenceMade(const QJsonObject &evidence);

/// The print of one tool; nothing where it is missing.
std::optional<Print> printOf(const QJsonObject &evidence, const QByteArray &id);

/// What the evidence says, in the words of the `device` event (contract.md 6), with more of ours:
/// "mac" {serial, udid, host}, "certificates", "loginWindow", "oktaVerify", "profiles",
/// "fileVault". Null stands for not known.
QJsonObject deviceFacts(const QJsonObject &evidence);

} // namespace latchkey::mac
