// SPDX-License-Identifier: MIT
#include "mac/evidence.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

/// The script itself, and a copy of it whose tools of macOS are stand-ins in a temporary folder.
class EvidenceScriptTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isBuiltIn();
    void passesTheShellsOwnChecks();
    void usesNothingNewerThanBash32_data();
    void usesNothingNewerThanBash32();
    void onlyReads_data();
    void onlyReads();
    void asksTheProbes();
    void writesWhatTheToolsPrint();
    void aHangingToolIsGivenUp();
    void challengesStayOnTheMac();

private:
    void standIn(const QString &name, const QByteArray &body);
    QJsonObject run();

    QByteArray m_script;
    QTemporaryDir m_folder;
};

namespace {

const QStringList tools{u"app-sso"_s, u"profiles"_s, u"security"_s, u"dscl"_s,  u"swcutil"_s,
                        u"sw_vers"_s, u"defaults"_s, u"fdesetup"_s, u"ioreg"_s, u"launchctl"_s,
                        u"sudo"_s,    u"stat"_s,     u"id"_s,       u"chown"_s};

/// The script without comments: what bash runs.
QByteArray code(const QByteArray &script)
{
    QByteArray lines;
    for (const QByteArray &line : script.split('\n')) {
        if (!line.trimmed().startsWith('#'))
            lines += line + '\n';
    }
    return lines;
}

struct Ended
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Ended start(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120000))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

void EvidenceScriptTest::initTestCase()
{
    m_script = mac::evidenceScript();
    QVERIFY(m_folder.isValid());
}

void EvidenceScriptTest::isBuiltIn()
{
    QFile file(QStringLiteral(LATCHKEY_SOURCE_DIR "/resources/scripts/latchkey-evidence.sh"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(m_script, file.readAll());
    QVERIFY(m_script.startsWith("#!/bin/bash\n"));
}

void EvidenceScriptTest::passesTheShellsOwnChecks()
{
    const QString path = m_folder.filePath(u"checked.sh"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_script) == m_script.size());
    file.close();
    const Ended syntax = start(u"bash"_s, {u"-n"_s, path});
    QVERIFY2(syntax.exitCode == 0, syntax.err.constData());
    const Ended checked = start(u"shellcheck"_s, {u"--severity=style"_s, path});
    QVERIFY2(checked.exitCode == 0, (checked.out + checked.err).constData());
}

void EvidenceScriptTest::usesNothingNewerThanBash32_data()
{
    QTest::addColumn<QString>("banned");
    QTest::newRow("associative arrays") << u"\\b(declare|local|typeset)\\s+-[a-zA-Z]*[Agnlu]"_s;
    QTest::newRow("mapfile") << u"\\b(mapfile|readarray|coproc)\\b"_s;
    QTest::newRow("changing case") << u"\\$\\{\\w+(\\^|,)"_s;
    QTest::newRow("transformations") << u"\\$\\{\\w+@"_s;
    QTest::newRow("both streams appended") << u"&>>"_s;
    QTest::newRow("both streams piped") << u"\\|&"_s;
    QTest::newRow("wait -n") << u"\\bwait\\s+-n"_s;
    QTest::newRow("[[ -v") << u"\\[\\[\\s+-v"_s;
    QTest::newRow("falling through cases") << u";;?&"_s;
    QTest::newRow("arrays, which are unbound when empty") << u"\\$\\{\\w+\\[[@*]\\]"_s;
    QTest::newRow("negative substrings") << u"\\$\\{\\w+:\\s*-?\\d*:\\s*-"_s;
    QTest::newRow("printf of times") << u"printf[^\\n]*%\\("_s;
    QTest::newRow("named descriptors") << u"exec\\s+\\{\\w+\\}"_s;
    QTest::newRow("characters by number") << u"\\$'[^']*\\\\[uU]"_s;
    QTest::newRow("newer variables") << u"\\$\\{?(EPOCH|BASHPID|SRANDOM)"_s;
    QTest::newRow("programs that macOS has not") << u"\\b(timeout|jq|python3?|perl|gdate)\\b\\s"_s;
}

void EvidenceScriptTest::usesNothingNewerThanBash32()
{
    QFETCH(QString, banned);
    const auto match = QRegularExpression(banned).match(QString::fromUtf8(code(m_script)));
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
}

void EvidenceScriptTest::onlyReads_data()
{
    QTest::addColumn<QString>("banned");
    QTest::newRow("removes files") << u"\\b(rm|rmdir|unlink|mv|shred|truncate)\\s"_s;
    QTest::newRow("copies or links files") << u"\\b(cp|ln|tee|install|ditto|rsync|dd)\\s"_s;
    QTest::newRow("settings") << u"defaults\\s+(write|delete|import|rename)"_s;
    QTest::newRow("profiles")
        << u"profiles\\s+(install|remove|renew|sync|-I|-R|-D|-N)|status\\s+-type\\s+\\w+\\s+-user"_s;
    QTest::newRow("accounts") << u"dscl[^\\n]*-(create|delete|append|change|passwd|merge)"_s;
    QTest::newRow("accounts by other tools") << u"\\b(sysadminctl|dseditgroup|dscacheutil)\\b"_s;
    QTest::newRow("keychain")
        << u"security\\s+(add|delete|import|export|set|unlock|lock|create|authorizationdb)"_s;
    QTest::newRow("associated domains") << u"swcutil\\s+(dl|reset|developer)"_s;
    QTest::newRow("FileVault") << u"/fdesetup\\s+(?!status)\\w"_s;
    QTest::newRow("property lists") << u"\\b(PlistBuddy|plutil)\\b"_s;
    QTest::newRow("services") << u"launchctl\\s+(?!asuser)\\w"_s;
    QTest::newRow("the network") << u"\\b(curl|nc|ssh|scp|ftp)\\s"_s;
    QTest::newRow("code from elsewhere") << u"\\b(eval|source)\\s"_s;
}

void EvidenceScriptTest::onlyReads()
{
    QFETCH(QString, banned);
    QString script = QString::fromUtf8(code(m_script));
    script.replace(u"\\\n"_s, u" "_s);
    const auto match = QRegularExpression(banned).match(script);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    // The only file it writes is the one it opens, in a folder of its own.
    static const QRegularExpression redirect(u"(?<![0-9<>&])>>?\\s*(?!&|/dev/null)[\"$/\\w]"_s);
    QString shell = script;
    shell.remove(QRegularExpression(u"/usr/bin/awk '[^']*'"_s));
    QVERIFY2(!redirect.match(shell).hasMatch(), qPrintable(redirect.match(shell).captured()));
    QCOMPARE(shell.count(u"exec 5>\"$file\""_s), 1);
}

/// The list in the code and the script ask the same of a Mac.
void EvidenceScriptTest::asksTheProbes()
{
    QString script = QString::fromUtf8(code(m_script));
    script.replace(QRegularExpression(u"\\\\\\n\\s*"_s), u" "_s);
    script.remove(u'"').replace(QRegularExpression(u" +"_s), u" "_s);
    for (const mac::Probe &probe : mac::probes()) {
        const QString limit = QString::number(probe.limit.count());
        const QString filter = probe.id == "profiles-show" ? u"without_secrets"_s : u"cat"_s;
        const QString line =
            u"probe %1 %2 %3 %4 %5\n"_s.arg(QString::fromLatin1(probe.id), limit, filter,
                                            probe.program, probe.arguments.join(u' '));
        QVERIFY2(script.contains(line), qPrintable(line));
        QVERIFY(probe.program.startsWith(u'/'));
    }
    QCOMPARE(script.count(QRegularExpression(u"\\bprobe [a-z_]+[a-z_-]* \\d+ "_s)),
             qsizetype(mac::probes().size()) + 1); // app-sso: as the user, and as whoever runs it
}

void EvidenceScriptTest::standIn(const QString &name, const QByteArray &body)
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + body + '\n');
    file.setPermissions(file.permissions() | QFile::ExeOwner);
}

/// Runs the copy and reads its file; an empty object where either fails.
QJsonObject EvidenceScriptTest::run()
{
    QByteArray copy = m_script;
    const QByteArray folder = m_folder.path().toUtf8() + '/';
    for (const QString &tool : tools) {
        for (const char *place : {"/usr/bin/", "/usr/sbin/", "/bin/"}) {
            const QRegularExpression path(u"(?<![\\w/])%1%2(?![\\w-])"_s.arg(
                QString::fromLatin1(place), QRegularExpression::escape(tool)));
            copy = QString::fromUtf8(copy).replace(path, QString::fromUtf8(folder) + tool).toUtf8();
        }
    }
    copy.replace("/tmp/latchkey-evidence", folder + "latchkey-evidence");
    copy.replace("probe dscl-users 30", "probe dscl-users 1");
    QFile file(m_folder.filePath(u"copy.sh"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(copy) != copy.size())
        return {};
    file.close();
    const Ended ended = start(u"bash"_s, {file.fileName()});
    QFile made(QString::fromUtf8(ended.out.trimmed()));
    if (ended.exitCode != 0 || !ended.err.isEmpty() || !made.open(QIODevice::ReadOnly)) {
        qWarning("%s", ended.err.constData());
        return {};
    }
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (made.permissions() & others)
        return {};
    const auto evidence = mac::readEvidenceFile(made.readAll());
    return evidence ? *evidence : QJsonObject();
}

void EvidenceScriptTest::writesWhatTheToolsPrint()
{
    for (const QString &tool : tools)
        standIn(tool, "exit 0");
    standIn(u"stat"_s, "echo alice");
    standIn(u"id"_s, "echo 501");
    standIn(u"launchctl"_s, "shift 2; exec \"$@\"");
    standIn(u"sudo"_s, "shift 2; exec \"$@\"");
    standIn(u"app-sso"_s,
            R"(printf 'a"b\\c\t\001\177 \303\251 \342\202\254 \360\237\230\200 \000.\r\n')"
            "\nprintf 'bad \\377\\303( \\355\\240\\200 \\300\\257 end\\342\\202'"
            "\necho 'on \"stderr\"' >&2; exit 3");
    standIn(u"sw_vers"_s, "echo 15.6.1; [ \"$*\" = -productVersion ] || exit 9");
    const QJsonObject evidence = run();
    QVERIFY(!evidence.isEmpty());
    QVERIFY(mac::evidenceMade(evidence).isValid());
    const auto sso = mac::printOf(evidence, "app-sso");
    QVERIFY(sso);
    const QString out = QString::fromUtf8(sso->out);
    QVERIFY2(out.startsWith(QString::fromUtf8("a\"b\\c\t\x01\x7f é € 😀 ") + QChar(0) + u".\r\n"_s),
             sso->out.constData());
    QVERIFY(out.contains(u"bad \uFFFD\uFFFD( "_s));
    QVERIFY(out.endsWith(u" end\uFFFD"_s));
    QCOMPARE(sso->err, QByteArray("on \"stderr\"\n"));
    QCOMPARE(sso->exitCode, 3);
    QCOMPARE(mac::printOf(evidence, "sw_vers")->out, QByteArray("15.6.1\n"));
    QCOMPARE(mac::printOf(evidence, "sw_vers")->exitCode, 0);
    for (const mac::Probe &probe : mac::probes())
        QVERIFY2(mac::printOf(evidence, probe.id), probe.id.constData());
}

void EvidenceScriptTest::aHangingToolIsGivenUp()
{
    for (const QString &tool : tools)
        standIn(tool, "exit 0");
    standIn(u"dscl"_s, "trap '' TERM\necho begun\nwhile :; do :; done");
    QVERIFY(QFile::remove(m_folder.filePath(u"swcutil"_s)));
    const QJsonObject evidence = run();
    QVERIFY(!evidence.isEmpty());
    QCOMPARE(mac::printOf(evidence, "dscl-users")->exitCode, -1);
    QCOMPARE(mac::printOf(evidence, "dscl-users")->out, QByteArray("begun\n"));
    QCOMPARE(mac::printOf(evidence, "swcutil-show")->exitCode, -1);
    QCOMPARE(mac::printOf(evidence, "fdesetup")->exitCode, 0);
}

void EvidenceScriptTest::challengesStayOnTheMac()
{
    const QString data = QStringLiteral(LATCHKEY_SOURCE_DIR "/tests/mac/data/profiles-show.plist");
    for (const QString &tool : tools)
        standIn(tool, "exit 0");
    standIn(u"profiles"_s, "[ \"$1\" = show ] && cat '" + data.toUtf8() + "'");
    const QJsonObject evidence = run();
    QVERIFY(!evidence.isEmpty());
    const QByteArray show = mac::printOf(evidence, "profiles-show")->out;
    QVERIFY(!show.contains("CANARY"));
    QVERIFY(!show.contains("LINE TWO"));
    QVERIFY(!show.contains("Q0FOQVJZREFUQQ"));
    QVERIFY(show.contains("B7F62B65BN.com.okta.mobile.auth-service-extension"));
    QFile file(data);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject whole = mac::evidenceFrom({{"profiles-show", {file.readAll(), {}, 0}}});
    QCOMPARE(mac::deviceFacts(evidence)[u"profiles"_s], mac::deviceFacts(whole)[u"profiles"_s]);
}

QTEST_GUILESS_MAIN(EvidenceScriptTest)
#include "tst_evidence_script.moc"
