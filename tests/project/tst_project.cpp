// SPDX-License-Identifier: MIT
#include "project/project.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace latchkey;

namespace {

project::Project acme()
{
    const QDateTime now(QDate(2026, 11, 24), QTime(10, 0), QTimeZone::utc());
    auto made = project::create(u"https://acme.okta.com"_s, u"https://acme.jamfcloud.com/"_s,
                                u"Acme"_s, now);
    return *made;
}

} // namespace

class TestProject : public QObject
{
    Q_OBJECT

private slots:
    void whatWasSavedIsRead()
    {
        QTemporaryDir folder;
        project::Project project = acme();
        QVERIFY(project.decisions.set(u"pilot.serials"_s, u"C02A1,C02B2"_s).has_value());
        const QString path = folder.filePath(u"Acme.latchkey"_s);
        QVERIFY(project::save(project, path).has_value());
        const auto read = project::load(path);
        QVERIFY(read.has_value());
        QVERIFY(*read == project);
        QCOMPARE(project::find(folder.path()).value(), path);
    }

    /// Two names of one file are one project.
    void aLinkHasTheJournalAndTheLockOfItsFile()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"one"_s) && QDir(folder.path()).mkpath(u"two"_s));
        const QString path = folder.filePath(u"one/Acme.latchkey"_s);
        const QString link = folder.filePath(u"two/link.latchkey"_s);
        QVERIFY(project::save(acme(), path));
        QVERIFY(QFile::link(path, link));
        QCOMPARE(project::journalPath(link), project::journalPath(path));
        const auto first = project::lock(path);
        QVERIFY(first);
        QVERIFY(!project::lock(link));
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = project::toBytes(acme());
        const auto changed = [&](const QString &key, const QJsonValue &value) {
            QJsonObject object = QJsonDocument::fromJson(good).object();
            object[key] = value;
            return QJsonDocument(object).toJson();
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << good.left(good.size() / 2);
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("a name twice") << QByteArray(good).replace("\"client\"", "\"org\"");
        QTest::newRow("no UTF-8") << QByteArray("{\"a\":\"\xff\"}");
        QTest::newRow("huge") << QByteArray(2 * 1024 * 1024, ' ') + good;
        QTest::newRow("deeply nested") << QByteArray(100000, '[');
        QTest::newRow("an unknown key") << changed(u"password"_s, u"x"_s);
        QTest::newRow("a newer version") << changed(u"latchkey-project"_s, 2);
        QTest::newRow("plain http") << changed(u"org"_s, u"http://acme.okta.com"_s);
        QTest::newRow("a number for the org") << changed(u"org"_s, 7);
        QTest::newRow("an id that is a path") << changed(u"id"_s, u"../../x"_s);
        QTest::newRow("decisions as a list") << changed(u"decisions"_s, QJsonArray());
        QTest::newRow("an unknown decision")
            << changed(u"decisions"_s, QJsonObject{{u"a"_s, u"b"_s}});
        QTest::newRow("a decision with a wrong value")
            << changed(u"decisions"_s, QJsonObject{{u"scep.mode"_s, u"x"_s}});
    }
    void badFiles()
    {
        QFETCH(QByteArray, bytes);
        const auto read = project::fromBytes(bytes);
        QVERIFY(!read.has_value());
        QVERIFY(!read.error().what.isEmpty());
        QVERIFY(!read.error().advice.isEmpty());
    }

    void aNewerFileIsOnlyLookedAt()
    {
        QJsonObject object = QJsonDocument::fromJson(project::toBytes(acme())).object();
        object[u"latchkey-project"_s] = 2;
        object[u"new-key"_s] = QJsonArray{1};
        object[u"decisions"_s] = QJsonObject{{u"pilot.serials"_s, u"C02PILOT0001"_s},
                                             {u"new-decision"_s, u"x"_s},
                                             {u"scep.mode"_s, u"another"_s},
                                             {u"recipe"_s, 7}};
        const QByteArray bytes = QJsonDocument(object).toJson();
        const auto read = project::fromBytes(bytes, project::Versions::Newer);
        QVERIFY(read.has_value());
        QVERIFY(read->isNewer);
        QCOMPARE(read->decisions.client, acme().decisions.client);
        QCOMPARE(read->decisions.value(u"pilot.serials"_s), u"C02PILOT0001"_s);
        QCOMPARE(read->decisions.value(u"scep.mode"_s), u"dynamic"_s);

        QTemporaryDir folder;
        const QString path = folder.filePath(u"Acme.latchkey"_s);
        QVERIFY(!project::save(*read, path).has_value());
        QVERIFY(!QFile::exists(path));
    }

    void aFailedSaveKeepsTheOldFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"gone/Acme.latchkey"_s);
        QVERIFY(!project::save(acme(), path).has_value());
        QVERIFY(!QFile::exists(path));
    }

    void whatContradictsItselfIsNotSaved()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"Acme.latchkey"_s);
        project::Project project = acme();
        QVERIFY(project::save(project, path).has_value());
        QVERIFY(project.decisions.set(u"jamf.fleet-group"_s, u"Latchkey JIT pilot"_s).has_value());
        QVERIFY(!project::save(project, path).has_value());
        QCOMPARE(project::load(path)->decisions.fleetGroup(), u"Latchkey JIT fleet"_s);
        QVERIFY(!project::fromBytes(project::toBytes(project)).has_value());
    }

    void twoCannotHoldOneProject()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"Acme.latchkey"_s);
        const auto first = project::lock(path);
        QVERIFY(first.has_value());
        const auto second = project::lock(path);
        QVERIFY(!second.has_value());
        QCOMPARE(second.error().fault, base::Fault::Conflict);
        QVERIFY(second.error().what.english().contains(u" since "_s));
    }

    void severalProjectsAreNotGuessed()
    {
        QTemporaryDir folder;
        QVERIFY(!project::find(folder.path()).has_value());
        QVERIFY(project::save(acme(), folder.filePath(u"a.latchkey"_s)).has_value());
        QVERIFY(project::save(acme(), folder.filePath(u"b.latchkey"_s)).has_value());
        QVERIFY(!project::find(folder.path()).has_value());
    }

    void fileNames_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Acme"_s << u"Acme.latchkey"_s;
        QTest::newRow("with blanks and a slash") << u"Acme / North"_s << u"Acme-North.latchkey"_s;
        QTest::newRow("a way out of the folder") << u"../../etc"_s << u"etc.latchkey"_s;
        QTest::newRow("only signs") << u"///"_s << u"setup.latchkey"_s;
        QTest::newRow("umlauts") << u"Müller"_s << u"Müller.latchkey"_s;
    }
    void fileNames()
    {
        QFETCH(QString, client);
        QFETCH(QString, name);
        QCOMPARE(project::fileNameFor(client), name);
    }
};

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
