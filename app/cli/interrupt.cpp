// SPDX-License-Identifier: MIT
#include "cli/interrupt.h"

#include <QSocketNotifier>

#include <csignal>
#include <unistd.h>

namespace latchkey::cli {

namespace {

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
    writeEnd = m_pipe[1];
    m_notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(m_pipe[0], &byte, 1) == 1)
            emit received();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    for (const int end : m_pipe) {
        if (end >= 0)
            ::close(end);
    }
    writeEnd = -1;
}

} // namespace latchkey::cli
