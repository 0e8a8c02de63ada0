// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <functional>

namespace bench {

/// What a program that ran in its own process came to.
struct Ended
{
    double seconds = 0;    ///< from before its start until it was gone
    double processor = 0;  ///< seconds of processor time, all threads
    double peakMiB = 0;    ///< most memory that was resident
    int exitCode = -1;     ///< below 0: the signal that ended it
    double goneAfter = -1; ///< seconds from the interruption until it was gone; -1: was not sent
    QByteArray out;
};

/// Runs the program to its end. With `interruptAfter` it is sent SIGINT then.
Ended runChild(const QString &program, const QStringList &arguments,
               std::chrono::duration<double> interruptAfter = std::chrono::duration<double>(-1));

} // namespace bench
