// SPDX-License-Identifier: MIT
// A person at a terminal who is asked by apply.
#include "program.h"
#include "terminal.h"

using namespace Qt::StringLiterals;

class TestTerminal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_bench.serve());
        QVERIFY(m_bench.begin());
    }

    void whatDoesNotFitIsAskedForAgain()
    {
        program::Terminal terminal(apply());
        QVERIFY(terminal.until("scep-url (empty: later):").contains("By hand: scep.configuration"));
        terminal.type("https://me:canary@acme.okta.com/x\n");
        QVERIFY(terminal.until("scep-url (empty: later):").contains("does not fit here"));
        terminal.type("\n");
        QVERIFY(terminal.until("challenge-url (empty: later):").endsWith("later):"));
        terminal.type("\n");
        QVERIFY(terminal.until("yes or no:").endsWith("yes or no:"));
        terminal.type("maybe\n");
        QVERIFY(terminal.until("yes or no:").endsWith("yes or no:"));
        terminal.type("no\n");
        QCOMPARE(exitOf(terminal), 8);
        QVERIFY(!m_bench.bytes(u"Acme.journal"_s).contains("canary"));
        QCOMPARE(m_bench.get("/practice/writes").trimmed(), QByteArray("[]"));
    }

    void aSignalEndsAQuestion_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("question");
        QTest::newRow("of a step") << QByteArray() << QByteArray("scep-url (empty: later):");
        QTest::newRow("after half a line")
            << QByteArray("https://ac") << QByteArray("scep-url (empty: later):");
        QTest::newRow("of the confirmation") << QByteArray("\n\n") << QByteArray("yes or no:");
    }

    void aSignalEndsAQuestion()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, question);
        program::Terminal terminal(apply());
        terminal.until("scep-url (empty: later):");
        terminal.type(before);
        if (!question.startsWith("scep-url"))
            terminal.until(question);
        terminal.type("\x03");
        QCOMPARE(exitOf(terminal), 8);
        QCOMPARE(m_bench.get("/practice/writes").trimmed(), QByteArray("[]"));
    }

private:
    QStringList apply() const
    {
        return QStringList{u"apply"_s, u"--project"_s, m_bench.file(u"Acme.latchkey"_s)} +
               m_bench.connections();
    }
    /// Reads what is left, so that the program is not held by a full terminal.
    static int exitOf(program::Terminal &terminal)
    {
        terminal.until("nothing that is ever printed");
        const int status = terminal.end();
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    program::Bench m_bench;
};

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
