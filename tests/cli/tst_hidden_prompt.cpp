// SPDX-License-Identifier: MIT
// A secret typed at a terminal: it is not shown, and the terminal is as before even after Ctrl-C.
#include "cli/hardening.h"
#include "program.h"
#include "terminal.h"

#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

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
        program::Terminal terminal(call());
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
        program::Terminal terminal(call());
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
