// SPDX-License-Identifier: MIT
// A secret typed at a terminal: it is not shown, and the terminal is as before even after Ctrl-C.
#include "cli/hardening.h"
#include "program.h"

#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

class TestHiddenPrompt : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QCOMPARE(m_bench
                     .run({u"new"_s, u"--org"_s, u"https://acme.okta.com"_s, u"--jamf"_s,
                           u"https://acme.jamfcloud.com"_s, u"--project"_s, project()})
                     .exitCode,
                 0);
    }
    void cleanup() { QFile::remove(project()); }

    void whatIsTypedIsNotShown()
    {
        Terminal terminal(call());
        terminal.until("Ctrl-D");
        QTRY_VERIFY_WITH_TIMEOUT(!terminal.shows(), 120'000);
        terminal.type("canary\n\x04");
        const QByteArray after = terminal.until("Nothing is kept");
        QVERIFY2(after.endsWith("Nothing is kept"), after.constData());
        QVERIFY(!after.contains("canary"));
        QVERIFY(terminal.shows());
    }

    void theTerminalIsAsBeforeAfterCtrlC()
    {
        Terminal terminal(call());
        terminal.until("Ctrl-D");
        QTRY_VERIFY_WITH_TIMEOUT(!terminal.shows(), 120'000);
        terminal.type("\x03");
        const int status = terminal.end();
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGINT);
        QVERIFY(terminal.shows());
    }

    void noCoreAndNoLooksIntoTheProcess()
    {
        latchkey::cli::hardenProcess();
        rlimit core{1, 1};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &core), 0);
        QCOMPARE(quint64(core.rlim_max), quint64(0));
#ifdef Q_OS_LINUX
        QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#endif
    }

private:
    QString project() const { return m_bench.file(u"prompt.latchkey"_s); }
    QStringList call() const
    {
        return {u"secrets"_s, u"set"_s,     u"okta.token"_s, u"--project"_s,
                project(),    u"--vault"_s, u"memory"_s};
    }

    program::Bench m_bench;
};

QTEST_GUILESS_MAIN(TestHiddenPrompt)
#include "tst_hidden_prompt.moc"
