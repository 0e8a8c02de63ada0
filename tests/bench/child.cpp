// SPDX-License-Identifier: MIT
#include "child.h"

#include <QFile>

#include <csignal>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace bench {

namespace {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

double secondsSince(Clock::time_point start) { return Seconds(Clock::now() - start).count(); }

double secondsOf(const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; }

/// ru_maxrss is in KiB on Linux and in bytes on macOS. On Linux it begins with what this small
/// process has, since a new program inherits it.
double peakOf(const rusage &usage)
{
#ifdef __APPLE__
    return double(usage.ru_maxrss) / 1024 / 1024;
#else
    return double(usage.ru_maxrss) / 1024;
#endif
}

[[noreturn]] void become(const QString &program, const QStringList &arguments, int output)
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    ::dup2(output, STDOUT_FILENO);
    ::execv(pointers[0], pointers.data());
    ::_exit(127);
}

/// Reads what the child prints until it closes its output; interrupts it on time and gives when
/// that was.
std::optional<Clock::time_point> follow(int output, pid_t child, Clock::time_point start,
                                        Seconds interruptAfter, QByteArray &out)
{
    std::optional<Clock::time_point> interrupted;
    for (;;) {
        const bool isDue = interruptAfter.count() >= 0 && !interrupted;
        const double left = interruptAfter.count() - secondsSince(start);
        pollfd place{output, POLLIN, 0};
        const int ready = ::poll(&place, 1, isDue ? qMax(0, int(left * 1000)) : -1);
        if (isDue && secondsSince(start) >= interruptAfter.count()) {
            interrupted = Clock::now();
            ::kill(child, SIGINT);
        }
        if (ready <= 0)
            continue;
        char piece[4096];
        const ssize_t size = ::read(output, piece, sizeof piece);
        if (size <= 0)
            return interrupted;
        out.append(piece, size);
    }
}

} // namespace

Ended runChild(const QString &program, const QStringList &arguments, Seconds interruptAfter)
{
    int ends[2];
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    const auto start = Clock::now();
    const pid_t child = ::fork();
    if (child == 0)
        become(program, arguments, ends[1]);
    ::close(ends[1]);
    Ended ended;
    const auto interrupted = follow(ends[0], child, start, interruptAfter, ended.out);
    ::close(ends[0]);
    int status = 0;
    rusage usage{};
    if (::wait4(child, &status, 0, &usage) != child)
        qFatal("%s did not start", qPrintable(program));
    ended.seconds = secondsSince(start);
    if (interrupted)
        ended.goneAfter = secondsSince(*interrupted);
    ended.processor = secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
    ended.peakMiB = peakOf(usage);
    ended.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    return ended;
}

} // namespace bench
