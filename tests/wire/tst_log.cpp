// SPDX-License-Identifier: MIT
#include "stand_in.h"

#include <QDir>
#include <QTemporaryDir>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;

/// The log holds what support needs and nothing that opens a tenant.
class TestLog : public QObject
{
    Q_OBJECT

private slots:
    void holdsNoSecret();
    void linesArePlain();
    void staysSmall();
    void saysWhereItCannotBeWritten();
};

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void TestLog::holdsNoSecret()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"wire.log"_s);
    auto log = wire::Log::open(path);
    QVERIFY(log);
    wire::Secrets secrets = Bench::token();
    for (const char *name :
         {"jamf.client-id", "jamf.client-secret", "scep.user", "scep.password", "scep.secret"})
        secrets[name] = base::Secret(QByteArray(QByteArray("canary-") + name));
    {
        Bench bench(
            [](const Seen &seen) {
                return seen.target.contains("token")
                           ? answer(200, "{\"access_token\":\"canary-access\",\"expires_in\":600}",
                                    "Set-Cookie: JSESSIONID=canary-cookie\r\n")
                           : answer(200, "canary-body",
                                    "X-Okta-Request-Id: req-7\r\nX-Other: canary-header\r\n");
            },
            secrets, std::move(*log));
        base::Request query = Bench::okta();
        query.target = "/api/v1/org?q=canary-query";
        QVERIFY(bench.ask(query));
        base::Request write =
            Bench::jamf("/JSSResource/osxconfigurationprofiles/id/0", base::Method::Post);
        write.contentType = "application/xml";
        write.body = base::secretPlace("scep.secret");
        QVERIFY(bench.ask(write));
        QCOMPARE(bench.host.seen.back().body, "canary-scep.secret");
        base::Request foreign = Bench::jamf("/JSSResource/categories/id/0", base::Method::Post);
        foreign.contentType = "application/xml";
        foreign.body = base::secretPlace("scep.secret"); // a tenant's own text, not our place
        QVERIFY(bench.ask(foreign));
        QCOMPARE(bench.host.seen.back().body, base::secretPlace("scep.secret"));
        base::Request challenge;
        challenge.system = base::System::Scep;
        challenge.credential = base::Credential::ScepChallenge;
        challenge.origin = "https://other.example.com";
        challenge.target = "/challenge/canary-path";
        challenge.label = "/challenge/{id}";
        QVERIFY(bench.ask(challenge));
        QCOMPARE(bench.host.seen.back().headers.value("Authorization"),
                 "Basic " + QByteArray("canary-scep.user:canary-scep.password").toBase64());
        for (const Seen &seen : bench.host.seen) {
            const bool isOkta = seen.headers.value("Host") == "acme.okta.com";
            QCOMPARE(seen.headers.value("Authorization").contains("00canaryOkta"), isOkta);
        }
    }
    const QByteArray text = contents(path);
    QVERIFY2(!text.contains("canary"), text.constData());
    QCOMPARE(text.count('\n'), 5);
    QVERIFY(text.contains(" okta GET /api/v1/org 200 0 ms req-7\n"));
    QVERIFY(text.contains(" jamf POST /api/v1/oauth/token 200 "));
    QVERIFY(text.contains(" scep GET /challenge/{id} 200 "));
}

void TestLog::linesArePlain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"wire.log"_s);
    auto log = wire::Log::open(path);
    QVERIFY(log);
    wire::Log::Line line;
    line.label = "/a?token=canary";
    line.requestId = "x\nINJECTED {} \x1b[31m";
    (*log)->write(line);
    line.label = QByteArray(5000, 'a');
    line.trouble = "reset";
    (*log)->write(line);
    const QByteArray text = contents(path);
    QCOMPARE(text.count('\n'), 2);
    QVERIFY(!text.contains("canary"));
    QVERIFY(!text.contains('\x1b'));
    QVERIFY(text.contains(" reset "));
    QVERIFY(text.size() < 1000);
}

void TestLog::staysSmall()
{
    const QTemporaryDir folder;
    auto log = wire::Log::open(folder.filePath(u"wire.log"_s));
    QVERIFY(log);
    wire::Log::Line line;
    line.label = QByteArray(200, 'a');
    for (int i = 0; i < 15'000; ++i)
        (*log)->write(line);
    const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 2);
    for (const QFileInfo &file : files)
        QVERIFY(file.size() <= 1024 * 1024);
}

void TestLog::saysWhereItCannotBeWritten()
{
    const QTemporaryDir folder;
    const auto log = wire::Log::open(folder.path());
    QVERIFY(!log);
    QCOMPARE(log.error().fault, base::Fault::Invalid);
}

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
