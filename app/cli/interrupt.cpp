// SPDX-License-Identifier: MIT
#include "cli/interrupt.h"

#include <QSocketNotifier>

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
        pollfd ends[] = {{readEnd, POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};
        if (::poll(ends, std::size(ends), -1) < 0) {
            if (errno == EINTR)
                continue;
            return line;
        }
        if (ends[0].revents != 0)
            return std::nullopt;
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) != 1 || byte == '\n')
            return line;
        line += byte;
    }
}

} // namespace latchkey::cli
