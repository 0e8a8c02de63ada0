// SPDX-License-Identifier: MIT
#include "program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using program::Bench;
using program::Ended;

/// The report and the exports of a checked project, by the real program.
class TestReportCommand : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_bench.serve(u"null-names-and-collisions"_s));
        QVERIFY(m_bench.begin());
        QVERIFY(m_bench.onTenants({u"check"_s}).exitCode >= 0);
    }

    void theReportIsInTheLanguageThatWasAskedFor()
    {
        const Ended ended = m_bench.run({u"report"_s, u"--language"_s, u"de"_s, u"-o"_s, u"de"_s});
        QCOMPARE(ended.exitCode, 0);
        QVERIFY(report(u"de"_s, u"html"_s).contains("<html lang=\"de\">"));
        QVERIFY(report(u"de"_s, u"html"_s).contains("Zusammenfassung"));
    }

    void theTemplateBrandsTheReport()
    {
        QVERIFY(m_bench.write(u"us.json"_s, "{\"consultant\": \"Example Consulting\"}"));
        const Ended ended =
            m_bench.run({u"report"_s, u"--template"_s, u"us.json"_s, u"-o"_s, u"branded"_s});
        QCOMPARE(ended.exitCode, 0);
        QVERIFY(report(u"branded"_s, u"html"_s).contains("Example Consulting"));
        QVERIFY(report(u"branded"_s, u"pdf"_s).contains("<dc:creator>"));
    }

    void aWrongTemplateIsAWrongCall()
    {
        QVERIFY(m_bench.write(u"wrong.json"_s, "{\"accent\": \"#FFFF00\"}"));
        const Ended ended =
            m_bench.run({u"report"_s, u"--template"_s, u"wrong.json"_s, u"-o"_s, u"none"_s});
        QCOMPARE(ended.exitCode, 2);
        QVERIFY(ended.err.contains("4.5"));
    }

    void theReportListsWhatWasFoundAndTheHashesOfExports()
    {
        QCOMPARE(m_bench.run({u"report"_s, u"-o"_s, u"full"_s}).exitCode, 0);
        const QJsonObject json = QJsonDocument::fromJson(report(u"full"_s, u"json"_s)).object();
        QVERIFY(json[u"fleet"_s][u"managed"_s].toInt() > 0);
        QVERIFY(!json[u"accounts"_s][u"rows"_s].toArray().isEmpty());
        QVERIFY(!json[u"files"_s].toArray().isEmpty());
    }

    void accountsAndDatesAreExported()
    {
        QCOMPARE(m_bench.run({u"report"_s, u"-o"_s, u"listed"_s}).exitCode, 0);
        const QByteArray listed = report(u"listed"_s, u"json"_s);
        QCOMPARE(m_bench.run({u"export"_s, u"accounts"_s, u"-o"_s, u"files"_s}).exitCode, 0);
        QVERIFY(m_bench.bytes(u"files/accounts.csv"_s).contains("sam.hill"));
        QCOMPARE(m_bench.run({u"export"_s, u"calendar"_s, u"-o"_s, u"files"_s}).exitCode, 0);
        QVERIFY(m_bench.bytes(u"files/latchkey-dates.ics"_s).startsWith("BEGIN:VCALENDAR"));
        for (const QString &name : {u"files/accounts.csv"_s, u"files/latchkey-dates.ics"_s}) {
            const QByteArray bytes = m_bench.bytes(name);
            const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
            QVERIFY2(listed.contains(hash), qPrintable(name));
        }
    }

    /// A signal ends it with 8 and in order, even while a pipe is waited for.
    void aSignalEndsItInOrder_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("signal");
        const QStringList to{u"-o"_s, u"stopped"_s};
        const QStringList report = QStringList{u"report"_s, u"--template"_s, u"pipe"_s} + to;
        QTest::newRow("report, SIGINT") << report << SIGINT;
        QTest::newRow("report, SIGTERM") << report << SIGTERM;
        QTest::newRow("export, SIGHUP")
            << QStringList{u"export"_s, u"profiles"_s, u"--sign-with"_s, u"pipe"_s} + to << SIGHUP;
        QTest::newRow("device, SIGINT")
            << QStringList{u"device"_s, u"--evidence"_s, u"-"_s} << SIGINT;
        QTest::newRow("apply, SIGINT")
            << QStringList{u"apply"_s, u"--vault"_s, u"memory"_s, u"--secrets"_s, u"-"_s} << SIGINT;
    }
    void aSignalEndsItInOrder()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, signal);
        const QByteArray pipe = m_bench.file(u"pipe"_s).toLocal8Bit();
        QVERIFY(::mkfifo(pipe.constData(), 0600) == 0 || errno == EEXIST);
        const Ended ended = m_bench.signalled(arguments, signal);
        QVERIFY2(ended.exitCode == 8, ended.said().constData());
        QCOMPARE(ended.named(u"finished"_s).size(), 1);
        QCOMPARE(ended.last(u"finished"_s)[u"exit"_s].toInt(), 8);
        QCOMPARE(ended.last(u"error"_s)[u"fault"_s].toString(), u"cancelled"_s);
        QVERIFY(!QDir(m_bench.file(u"stopped"_s)).exists());
    }

    /// Any subset of the named prints; what else is in the folder is not opened.
    void otherFilesBesidePrintsAreNotRead()
    {
        QVERIFY(QDir(m_bench.file({})).mkpath(u"prints"_s));
        QVERIFY(m_bench.write(u"prints/sw_vers.txt"_s, "ProductVersion: 26.1\n"));
        QVERIFY(m_bench.write(u"prints/movie.bin"_s, QByteArray(9 * 1024 * 1024, 'x')));
        const Ended ended = m_bench.run({u"device"_s, u"--evidence"_s, u"prints"_s});
        QVERIFY2(ended.exitCode == 5, ended.said().constData());
    }

    void aProjectThatIsAPipeIsNotWaitedFor()
    {
        const QByteArray pipe = m_bench.file(u"pipe.latchkey"_s).toLocal8Bit();
        QVERIFY(::mkfifo(pipe.constData(), 0600) == 0);
        const Ended ended = m_bench.run({u"report"_s, u"--project"_s, u"pipe.latchkey"_s});
        QVERIFY(QFile::remove(m_bench.file(u"pipe.latchkey"_s)));
        QCOMPARE(ended.exitCode, 2);
        QVERIFY(ended.err.contains("regular file"));
    }

private:
    /// The one report of that format in a folder.
    QByteArray report(const QString &folder, const QString &format) const
    {
        const QStringList names = QDir(m_bench.file(folder)).entryList({u"*-report."_s + format});
        return names.size() == 1 ? m_bench.bytes(folder + u'/' + names[0]) : QByteArray();
    }

    Bench m_bench;
};

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_report_command.moc"
