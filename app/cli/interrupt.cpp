// SPDX-License-Identifier: MIT
#include "cli/interrupt.h"

#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <unistd.h>

namespace latchkey::cli {

namespace {

constexpr int endings[] = {SIGINT, SIGTERM, SIGHUP}; ///< the last: the terminal is gone

int readEnd = -1;
int writeEnd = -1;

/// Only async-signal-safe calls: a byte into the pipe.
void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
}

/// Waits until there is something to read, or its end; false where a signal came first. Without an
/// Interrupt there is no pipe, and poll() leaves it out.
bool waitFor(int descriptor)
{
    for (;;) {
        pollfd ends[] = {{readEnd, POLLIN, 0}, {descriptor, POLLIN, 0}};
        const int ready = ::poll(ends, std::size(ends), -1);
        if (ready < 0 && errno == EINTR)
            continue;
        return ready < 0 || ends[0].revents == 0;
    }
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (::pipe(m_pipe) != 0)
        return;
    readEnd = m_pipe[0];
    writeEnd = m_pipe[1];
    m_notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(m_pipe[0], &byte, 1) == 1)
            emit received();
    });
    for (const int signal : endings)
        std::signal(signal, onSignal);
}

Interrupt::~Interrupt()
{
    for (const int signal : endings)
        std::signal(signal, SIG_DFL);
    for (const int end : m_pipe) {
        if (end >= 0)
            ::close(end);
    }
    readEnd = -1;
    writeEnd = -1;
}

/// Byte by byte, so that nothing of the next line is taken with this one.
std::optional<QByteArray> Interrupt::readLine()
{
    QByteArray line;
    for (;;) {
        if (!waitFor(STDIN_FILENO))
            return std::nullopt;
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) != 1 || byte == '\n')
            return line;
        line += byte;
    }
}

std::optional<QByteArray> Interrupt::readAll(int descriptor, qsizetype most)
{
    constexpr qsizetype step = 64 * 1024;
    QByteArray bytes;
    bytes.reserve(2 * step); // secrets come this way, and leave no copy behind
    while (bytes.size() <= most) {
        if (!waitFor(descriptor))
            return std::nullopt;
        const qsizetype had = bytes.size();
        bytes.resize(had + step);
        const auto count = ::read(descriptor, bytes.data() + had, size_t(step));
        const bool again = count < 0 && (errno == EINTR || errno == EAGAIN);
        bytes.resize(had + std::max<qsizetype>(count, 0));
        if (again)
            continue;
        if (count <= 0)
            break;
    }
    return bytes;
}

bool Interrupt::wasReceived()
{
    pollfd end{readEnd, POLLIN, 0};
    return ::poll(&end, 1, 0) > 0;
}

} // namespace latchkey::cli
