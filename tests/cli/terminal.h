// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QTest>

#include <vector>

#include <fcntl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

namespace program {

/// The program at a terminal of its own.
class Terminal
{
public:
    explicit Terminal(const QStringList &arguments)
        : m_terminal(::posix_openpt(O_RDWR | O_NOCTTY))
    {
        ::grantpt(m_terminal);
        ::unlockpt(m_terminal);
        const QByteArray name = ::ptsname(m_terminal);
        std::vector<QByteArray> words{LATCHKEY_BINARY_DIR "/bin/latchkeyctl"};
        for (const QString &argument : arguments)
            words.push_back(argument.toLocal8Bit());
        std::vector<char *> call;
        for (QByteArray &word : words)
            call.push_back(word.data());
        call.push_back(nullptr);
        m_program = ::fork();
        if (m_program != 0)
            return;
        ::setsid(); // the first terminal that is opened now is its own
        const int own = ::open(name.constData(), O_RDWR);
        for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
            ::dup2(own, stream);
        ::execv(call[0], call.data());
        ::_exit(127);
    }
    ~Terminal() { ::close(m_terminal); }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    /// Reads until the text has come; what came before it and with it.
    QByteArray until(const QByteArray &text)
    {
        QByteArray read;
        char byte = 0;
        while (!read.contains(text) && ::read(m_terminal, &byte, 1) == 1)
            read += byte;
        return read;
    }
    void type(const QByteArray &keys)
    {
        QCOMPARE(qint64(::write(m_terminal, keys.constData(), size_t(keys.size()))),
                 qint64(keys.size()));
    }
    bool shows() const
    {
        termios now{};
        return ::tcgetattr(m_terminal, &now) == 0 && (now.c_lflag & tcflag_t(ECHO)) != 0;
    }
    int end() const
    {
        int status = -1;
        ::waitpid(m_program, &status, 0);
        return status;
    }

private:
    int m_terminal;
    pid_t m_program = -1;
};

} // namespace program
