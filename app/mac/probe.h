// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace latchkey::mac {

/// What a tool of macOS printed.
struct Print
{
    QByteArray out;
    QByteArray err;
    int exitCode = -1; ///< -1: not told, did not start or did not end in time
};

/// One question to a Mac: an absolute program path and its arguments. All of them only read.
struct Probe
{
    QByteArray id; ///< the name under "tools" in the evidence file
    QString program;
    QStringList arguments;
    bool needsRoot = false; ///< without root the answer is "not known"
    bool asUser = false;    ///< by the user at the screen: root does not see that user's part
    std::chrono::seconds limit{20};
};

/// All probes, in the order in which the evidence script makes them.
std::vector<Probe> probes();

/// The script that makes the evidence file on a Mac (resources/scripts/latchkey-evidence.sh).
QByteArray evidenceScript();

/// The evidence (as readEvidenceFile() gives it) from prints of this Mac, by probe id. Values of
/// installed profiles that may be secret are left out.
QJsonObject evidenceFrom(const QMap<QByteArray, Print> &prints);

} // namespace latchkey::mac
