// SPDX-License-Identifier: MIT
#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using program::Bench;
using program::Ended;

class TestLatchkeyctl : public QObject
{
    Q_OBJECT

private slots:
    void wrongCalls_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("an unknown command") << QStringList{u"dance"_s};
        QTest::newRow("an unknown option") << QStringList{u"check"_s, u"--fast"_s};
        QTest::newRow("new without addresses") << QStringList{u"new"_s};
        QTest::newRow("new with plain http")
            << QStringList{u"new"_s, u"--org"_s, u"http://acme.okta.com"_s, u"--jamf"_s,
                           u"https://acme.jamfcloud.com"_s};
        QTest::newRow("check without a project") << QStringList{u"check"_s};
        QTest::newRow("a project that is not there")
            << QStringList{u"check"_s, u"--project"_s, u"none.latchkey"_s};
        QTest::newRow("an unknown vault") << QStringList{u"check"_s, u"--vault"_s, u"pocket"_s};
        QTest::newRow("an unknown export")
            << QStringList{u"export"_s, u"everything"_s, u"-o"_s, u"x"_s};
        QTest::newRow("an unknown recipe") << QStringList{u"recipes"_s, u"none"_s};
        QTest::newRow("an unknown scenario")
            << QStringList{u"rehearse"_s, u"--scenario"_s, u"none"_s};
        QTest::newRow("evidence that is not there")
            << QStringList{u"device"_s, u"--evidence"_s, u"none.json"_s};
        QTest::newRow("an export into a folder without a name")
            << QStringList{u"export"_s, u"rights"_s, u"-o"_s, QString()};
        QTest::newRow("rights that are to be signed")
            << QStringList{u"export"_s, u"rights"_s, u"-o"_s, u"."_s, u"--sign-with"_s, u"x.pem"_s};
        QTest::newRow("secrets and answers from one stream")
            << QStringList{u"check"_s, u"--secrets"_s, u"-"_s, u"--answers"_s, u"-"_s};
    }
    void wrongCalls()
    {
        QFETCH(QStringList, arguments);
        Bench bench;
        const Ended ended = bench.run(arguments + QStringList{u"--json"_s});
        QCOMPARE(ended.exitCode, 2);
        QVERIFY(ended.allJson);
        QCOMPARE(ended.events.last()[u"event"_s].toString(), u"finished"_s);
        QVERIFY(!ended.last(u"error"_s)[u"message"_s].toString().isEmpty());
        QVERIFY(!ended.last(u"error"_s)[u"advice"_s].toString().isEmpty());
    }

    void whatIsWrongIsNamed()
    {
        Bench bench;
        const auto message = [&bench](const QStringList &arguments) {
            const Ended ended = bench.run(arguments + QStringList{u"--json"_s});
            return ended.last(u"error"_s)[u"message"_s].toString();
        };
        QVERIFY(message({u"dance"_s}).contains(u"\"dance\""_s));
        QVERIFY(message({u"check"_s, u"--secrets"_s, u"-"_s, u"--answers"_s, u"-"_s})
                    .contains(u"standard input"_s));
        QCOMPARE(bench
                     .run({u"new"_s, u"--org"_s, u"acme.okta.com"_s, u"--jamf"_s,
                           u"acme.jamfcloud.com"_s, u"--client"_s, u"Acme"_s})
                     .exitCode,
                 0);
        QVERIFY(message({u"check"_s, u"--vault"_s, u"memory"_s, u"--secrets"_s, u"."_s})
                    .contains(u"folder"_s));
    }

    void helpAndVersion()
    {
        Bench bench;
        QCOMPARE(bench.run({u"--help"_s}).exitCode, 0);
        const Ended version = bench.run({u"--version"_s});
        QCOMPARE(version.exitCode, 0);
        QVERIFY(!version.out.trimmed().isEmpty());
        const Ended asJson = bench.run({u"--version"_s, u"--json"_s});
        QVERIFY(asJson.allJson);
        QCOMPARE(asJson.last(u"text"_s)[u"text"_s].toString().toUtf8(), version.out.trimmed());
        QCOMPARE(asJson.events.last()[u"event"_s].toString(), u"finished"_s);
    }

    void aProjectIsMadeOnceAndSetStepByStep()
    {
        Bench bench;
        const QStringList create{
            u"new"_s,      u"--org"_s, u"acme.okta.com"_s, u"--jamf"_s, u"acme.jamfcloud.com"_s,
            u"--client"_s, u"Acme"_s};
        QCOMPARE(bench.run(create).exitCode, 0);
        const QByteArray before = bench.bytes(u"Acme.latchkey"_s);
        QVERIFY(!before.isEmpty());
        QCOMPARE(bench.run(create).exitCode, 2);
        QCOMPARE(bench.bytes(u"Acme.latchkey"_s), before);
        QCOMPARE(bench.run({u"set"_s, u"scep.mode"_s, u"magic"_s}).exitCode, 2);
        QCOMPARE(bench.bytes(u"Acme.latchkey"_s), before);
        QCOMPARE(bench.run({u"set"_s, u"scep.mode"_s, u"static"_s}).exitCode, 0);
        QVERIFY(bench.bytes(u"Acme.latchkey"_s).contains("static"));
        QCOMPARE(bench.run({u"set"_s, u"jamf.exclusion-group"_s, QString()}).exitCode, 0);
        QVERIFY(bench.run({u"set"_s, u"--list"_s}).out.contains("pilot.serials"));
    }

    void theWholeSetup()
    {
        Bench bench;
        QVERIFY(bench.serve());
        QVERIFY(bench.begin());
        const QJsonDocument before = QJsonDocument::fromJson(bench.get("/practice/state"));

        QCOMPARE(bench.onTenants({u"check"_s}).exitCode, 5);
        QCOMPARE(bench.get("/practice/writes").trimmed(), QByteArray("[]"));
        const Ended applied = bench.onTenants({u"apply"_s, u"--answers"_s, u"answers.json"_s});
        QVERIFY2(applied.exitCode == 0, applied.said().constData());
        QVERIFY(applied.allJson);
        QCOMPARE(applied.events.first()[u"event"_s].toString(), u"started"_s);
        QCOMPARE(applied.events.last()[u"event"_s].toString(), u"finished"_s);
        const QByteArray writes = bench.get("/practice/writes");

        QCOMPARE(bench.onTenants({u"apply"_s, u"--answers"_s, u"answers.json"_s}).exitCode, 0);
        QCOMPARE(bench.onTenants({u"verify"_s}).exitCode, 0);
        QCOMPARE(bench.get("/practice/writes"), writes);

        const Ended reported = bench.run({u"report"_s, u"-o"_s, u"out"_s});
        QCOMPARE(reported.exitCode, 0);
        QVERIFY(bench.bytes(u"out/Acme-report.pdf"_s).startsWith("%PDF"));

        noSecretIn(bench,
                   {applied.out, bench.bytes(u"Acme.latchkey"_s), bench.bytes(u"Acme.journal"_s),
                    bench.bytes(u"out/Acme-report.html"_s), bench.bytes(u"out/Acme-report.json"_s),
                    bench.bytes(u"out/Acme-report.pdf"_s)});

        const Ended undone = bench.onTenants({u"undo"_s});
        QVERIFY2(undone.exitCode == 0, undone.said().constData());
        QJsonObject after = QJsonDocument::fromJson(bench.get("/practice/state")).object();
        QJsonObject first = before.object();
        after.remove(u"pilot-mac"_s);
        first.remove(u"pilot-mac"_s);
        QCOMPARE(after, first);
    }

    void killedInTheMiddleItCarriesOn()
    {
        Bench undisturbed;
        QVERIFY(undisturbed.serve() && undisturbed.begin());
        const QStringList apply{u"apply"_s, u"--answers"_s, u"answers.json"_s};
        QCOMPARE(undisturbed.onTenants(apply).exitCode, 0);
        Bench bench;
        QVERIFY(bench.serve() && bench.begin());
        for (const int writes : {1, 2, 3})
            QVERIFY(bench.killedAfter(apply, writes));
        const Ended ended = bench.onTenants(apply);
        QVERIFY2(ended.exitCode == 0, ended.said().constData());
        QCOMPARE(QJsonDocument::fromJson(bench.get("/practice/state")),
                 QJsonDocument::fromJson(undisturbed.get("/practice/state")));
    }

    void withoutAnswersItWaits()
    {
        Bench bench;
        QVERIFY(bench.serve() && bench.begin());
        const Ended ended = bench.onTenants({u"apply"_s});
        QCOMPARE(ended.exitCode, 6);
        QCOMPARE(ended.verdict(u"scep.configuration"_s), u"waiting"_s);
        QCOMPARE(ended.verdict(u"okta.attributes"_s), u"met"_s);
        QVERIFY(!ended.named(u"ask"_s).isEmpty());
        for (const QJsonObject &ask : ended.named(u"ask"_s))
            QVERIFY(ask[u"wants"_s].isArray());
    }

    void aRefusedSignInIsSaid()
    {
        Bench bench;
        QVERIFY(bench.serve() && bench.begin());
        QVERIFY(bench.write(u"secrets.json"_s, "{\"okta.token\": \"wrong\"}"));
        const Ended ended = bench.onTenants({u"check"_s});
        QCOMPARE(ended.exitCode, 3);
        QVERIFY(!ended.last(u"error"_s)[u"advice"_s].toString().isEmpty());
    }

    void withoutConfirmationNothingIsWritten()
    {
        Bench bench;
        QVERIFY(bench.serve() && bench.begin());
        QStringList arguments{u"apply"_s,  u"--json"_s,    u"--vault"_s,
                              u"memory"_s, u"--secrets"_s, u"secrets.json"_s};
        for (const QString &system : {u"okta"_s, u"jamf"_s}) {
            const QString port = bench.served[system].toString().section(u':', -1);
            arguments += {u"--connect-to"_s,
                          bench.served[system + u"-host"_s].toString() + u"=127.0.0.1:"_s + port};
        }
        QCOMPARE(bench.run(arguments).exitCode, 8);
        QCOMPARE(bench.get("/practice/writes").trimmed(), QByteArray("[]"));
    }

    void badFiles_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("content");
        for (const QString &option : {u"--answers"_s, u"--secrets"_s}) {
            QTest::addRow("%s: empty", qPrintable(option)) << option << QByteArray();
            QTest::addRow("%s: cut off", qPrintable(option))
                << option << QByteArray("{\"okta.sso-app\": {");
            QTest::addRow("%s: a list", qPrintable(option)) << option << QByteArray("[1]");
            QTest::addRow("%s: an unknown name", qPrintable(option))
                << option << QByteArray("{\"pass\": {}}");
            QTest::addRow("%s: no UTF-8", qPrintable(option))
                << option << QByteArray("{\"okta.token\":\"\xff\xfe\"}");
            QTest::addRow("%s: deeply nested", qPrintable(option))
                << option << QByteArray(100000, '[');
            QTest::addRow("%s: 9 MiB", qPrintable(option))
                << option << QByteArray(9 * 1024 * 1024, ' ');
        }
        QTest::newRow("--answers: words for a step that takes nobody's word")
            << u"--answers"_s << QByteArray("{\"scep.configuration\": {\"said\": \"it is\"}}");
        QTest::newRow("--answers: an unknown key")
            << u"--answers"_s << QByteArray("{\"okta.apply-updates\": {\"dones\": true}}");
        QTest::newRow("--answers: a wrong type")
            << u"--answers"_s << QByteArray("{\"okta.apply-updates\": {\"done\": \"yes\"}}");
        QTest::newRow("--answers: a password in an address")
            << u"--answers"_s
            << QByteArray(
                   "{\"scep.configuration\": {\"scep-url\": \"https://a:b@acme.okta.com/x\"}}");
        QTest::newRow("--answers: no serial number")
            << u"--answers"_s << QByteArray(R"({"jamf.scope-pilot": {"serials": ["a&<b>"]}})");
        QTest::newRow("--answers: kept without a reason")
            << u"--answers"_s << QByteArray("{\"keep\": {\"okta.mappings/user\": \" \"}}");
        QTest::newRow("--answers: kept, but no change")
            << u"--answers"_s << QByteArray("{\"keep\": {\"okta.mapping/user\": \"so be it\"}}");
        QTest::newRow("--secrets: a wrong type")
            << u"--secrets"_s << QByteArray("{\"okta.token\": 7}");
        QTest::newRow("--secrets: a token with a line end in it")
            << u"--secrets"_s << QByteArray(R"({"okta.token": "00abc\ndef"})");
        QTest::newRow("--secrets: a private key that is none")
            << u"--secrets"_s
            << QByteArray(R"({"okta.client-id": "0oa1", "okta.private-key": "a pass"})");
    }
    void badFiles()
    {
        QFETCH(QString, option);
        QFETCH(QByteArray, content);
        Bench bench;
        QCOMPARE(bench
                     .run({u"new"_s, u"--org"_s, u"acme.okta.com"_s, u"--jamf"_s,
                           u"acme.jamfcloud.com"_s, u"--client"_s, u"Acme"_s})
                     .exitCode,
                 0);
        QVERIFY(bench.write(u"bad.json"_s, content));
        const Ended ended =
            bench.run({u"check"_s, u"--json"_s, u"--vault"_s, u"memory"_s, option, u"bad.json"_s});
        QCOMPARE(ended.exitCode, 2);
        QVERIFY(!ended.last(u"error"_s)[u"advice"_s].toString().isEmpty());
    }

    void aServiceAppThatMayOnlyReadLacksARight()
    {
        Bench bench;
        QVERIFY(bench.serve());
        QVERIFY(bench.begin());
        QVERIFY(bench.post("/practice/switch", R"({"name":"okta.scopes","value":"read"})"));
        QJsonObject secrets = bench.served[u"secrets"_s].toObject();
        secrets.remove(u"okta.token"_s);
        QVERIFY(bench.write(u"secrets.json"_s, QJsonDocument(secrets).toJson()));
        const Ended checked = bench.onTenants({u"check"_s});
        QVERIFY2(checked.exitCode == 4, checked.said().constData());
        QCOMPARE(checked.verdict(u"okta.rights"_s), u"unmet"_s);
        QCOMPARE(bench.onTenants({u"apply"_s}).exitCode, 4);
    }

    void connectToIsForLoopbackOnly()
    {
        Bench bench;
        QCOMPARE(bench
                     .run({u"new"_s, u"--org"_s, u"acme.okta.com"_s, u"--jamf"_s,
                           u"acme.jamfcloud.com"_s, u"--client"_s, u"Acme"_s})
                     .exitCode,
                 0);
        QCOMPARE(bench
                     .run({u"check"_s, u"--vault"_s, u"memory"_s, u"--connect-to"_s,
                           u"acme.okta.com=192.0.2.1:80"_s})
                     .exitCode,
                 2);
    }

    void rehearseEndsInAReport()
    {
        Bench bench;
        const Ended ended = bench.run({u"rehearse"_s, u"-o"_s, u"out"_s});
        QVERIFY2(ended.exitCode == 0, ended.said().constData());
        int reports = 0;
        for (const QByteArray &line : ended.out.split('\n')) {
            if (!line.startsWith("Report: "))
                continue;
            ++reports;
            QVERIFY(QFile::exists(bench.file(QString::fromUtf8(line.mid(8)))));
        }
        QCOMPARE(reports, 3);
    }

private:
    /// Planted canaries: the practice secrets must not be in anything that leaves the program.
    static void noSecretIn(const Bench &bench, const QList<QByteArray> &places)
    {
        const QJsonObject secrets = bench.served[u"secrets"_s].toObject();
        for (auto it = secrets.begin(); it != secrets.end(); ++it) {
            if (it.key() == u"okta.client-id"_s || it.key() == u"jamf.client-id"_s ||
                it.key().endsWith(u".user"_s))
                continue;
            for (const QByteArray &place : places) {
                QVERIFY(!place.isEmpty());
                QVERIFY2(!place.contains(it.value().toString().toUtf8().left(60)),
                         qPrintable(it.key()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLatchkeyctl)
#include "tst_latchkeyctl.moc"
