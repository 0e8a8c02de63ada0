// SPDX-License-Identifier: MIT
#include "cli/this_mac.h"

#include "mac/probe.h"

#include <QProcess>
#include <QProcessEnvironment>

namespace latchkey::cli {

using namespace Qt::StringLiterals;

bool ThisMac::isHere() const
{
#ifdef Q_OS_MACOS
    return true;
#else
    return false;
#endif
}

engine::Print ThisMac::run(const QString &program, const QStringList &arguments,
                           std::chrono::milliseconds limit)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(int(limit.count()))) {
        process.kill();
        process.waitForFinished(1000);
        return {};
    }
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {process.readAllStandardOutput(), process.readAllStandardError(),
            ended ? process.exitCode() : -1};
}

QJsonObject probe(engine::Mac &mac)
{
    QMap<QByteArray, mac::Print> prints;
    for (const mac::Probe &one : mac::probes()) {
        const engine::Print print = mac.run(one.program, one.arguments, one.limit);
        prints[one.id] = {print.out, print.err, print.exitCode};
    }
    return mac::evidenceFrom(prints);
}

} // namespace latchkey::cli
