// SPDX-License-Identifier: MIT
#include "mac/evidence.h"
#include "mac/profiles_show.h"

#include "base/json.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

class EvidenceTest : public QObject
{
    Q_OBJECT

private slots:
    void folderGivesTheDeviceEvent();
    void everyMissingPrintIsNull();
    void aToolThatFailedTellsNothing();
    void fileAndFolderSayTheSame();
    void badFiles_data();
    void badFiles();
    void badFolders();
    void installedProfiles();
    void secretsStayOut();
};

namespace {

const QString folder = QStringLiteral(LATCHKEY_SOURCE_DIR "/tests/mac/data/");

QByteArray sample(const QString &name)
{
    QFile file(folder + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The prints of a Mac that is ready to be handed over, by file name.
QMap<QString, QByteArray> readyMac()
{
    QMap<QString, QByteArray> files;
    for (const QString &name : mac::printFileNames()) {
        if (const QByteArray print = sample(name); !print.isEmpty())
            files[name] = print;
    }
    files[u"app-sso.txt"_s] = sample(u"app-sso-ready.txt"_s);
    return files;
}

} // namespace

void EvidenceTest::folderGivesTheDeviceEvent()
{
    QMap<QString, QByteArray> files = readyMac();
    files[u"notes.txt"_s] = "not a print";
    const auto evidence = mac::readPrintsFolder(files);
    QVERIFY(evidence);
    const QJsonObject facts = mac::deviceFacts(*evidence);
    QCOMPARE(facts[u"app-sso"_s][u"state"_s].toString(), u"ready"_s);
    QCOMPARE(facts[u"enrollment"_s][u"userApproved"_s], QJsonValue(true));
    QCOMPARE(facts[u"bootstraptoken"_s][u"escrowed"_s], QJsonValue(true));
    QCOMPARE(facts[u"identities"_s][u"okta"_s].toArray().size(), 1);
    QCOMPARE(facts[u"accounts"_s][u"people"_s].toArray().size(), 3);
    QCOMPARE(facts[u"domains"_s][u"B7F62B65BN.com.okta.mobile"_s].toString(), u"approved"_s);
    QCOMPARE(facts[u"os"_s][u"version"_s].toString(), u"15.6.1"_s);
    QCOMPARE(facts[u"os"_s][u"jit"_s], QJsonValue(true));
    QCOMPARE(facts[u"profiles"_s].toArray().size(), 3);
}

static void verifyNothingKnown(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        QVERIFY2(it->isNull() || it.key() == u"userPart"_s || it->isObject(), qPrintable(it.key()));
        verifyNothingKnown(*it);
    }
}

void EvidenceTest::everyMissingPrintIsNull()
{
    const QJsonObject facts = mac::deviceFacts({{u"schema"_s, 1}, {u"tools"_s, QJsonObject()}});
    verifyNothingKnown(facts);
    const QStringList keys{u"app-sso"_s,    u"enrollment"_s, u"bootstraptoken"_s,
                           u"identities"_s, u"accounts"_s,   u"domains"_s,
                           u"os"_s};
    for (const QString &key : keys)
        QVERIFY2(facts.contains(key), qPrintable(key));
}

void EvidenceTest::aToolThatFailedTellsNothing()
{
    QJsonObject evidence = *mac::readPrintsFolder(readyMac());
    QJsonObject tools = evidence[u"tools"_s].toObject();
    for (auto tool = tools.begin(); tool != tools.end(); ++tool) {
        QJsonObject print = tool->toObject();
        print[u"exit"_s] = 1;
        *tool = print;
    }
    evidence[u"tools"_s] = tools;
    verifyNothingKnown(mac::deviceFacts(evidence));
}

void EvidenceTest::fileAndFolderSayTheSame()
{
    const auto fromFolder = mac::readPrintsFolder(readyMac());
    QVERIFY(fromFolder);
    QJsonObject made = *fromFolder;
    made[u"made"_s] = u"2026-11-24T10:00:00Z"_s;
    const auto fromFile = mac::readEvidenceFile(base::jsonBytes(made));
    QVERIFY(fromFile);
    QJsonObject facts = mac::deviceFacts(*fromFile);
    QCOMPARE(facts[u"made"_s].toString(), u"2026-11-24T10:00:00Z"_s);
    facts[u"made"_s] = QJsonValue::Null;
    QCOMPARE(facts, mac::deviceFacts(*fromFolder));
    QCOMPARE(mac::evidenceMade(*fromFile).toString(Qt::ISODate), u"2026-11-24T10:00:00Z"_s);
    QVERIFY(!mac::evidenceMade(*fromFolder).isValid());
}

void EvidenceTest::badFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good =
        R"({"schema":1,"tools":{"sw_vers":{"stdout":"15.0","stderr":"","exit":0}}})";
    QVERIFY(mac::readEvidenceFile(good));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << good.left(good.size() - 3);
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("another schema") << QByteArray(good).replace("\"schema\":1", "\"schema\":2");
    QTest::newRow("schema as text") << QByteArray(good).replace("\"schema\":1", "\"schema\":\"1\"");
    QTest::newRow("tools is a list") << QByteArray(R"({"schema":1,"tools":[]})");
    QTest::newRow("a tool is text") << QByteArray(R"({"schema":1,"tools":{"sw_vers":"15.0"}})");
    QTest::newRow("stdout is a number") << QByteArray(good).replace("\"15.0\"", "15");
    QTest::newRow("made at no time")
        << QByteArray(good).replace("\"schema\":1", R"("schema":1,"made":"garbage")");
    QTest::newRow("made is a number")
        << QByteArray(good).replace("\"schema\":1", R"("schema":1,"made":5)");
    QTest::newRow("no exit") << QByteArray(good).replace(",\"exit\":0", "");
    QTest::newRow("no UTF-8") << QByteArray(good).replace("15.0", "\xff\xfe");
    QTest::newRow("huge") << QByteArray(good).replace("15.0", QByteArray(40 * 1024 * 1024, 'x'));
    QTest::newRow("deep") << QByteArray(100000, '[');
}

void EvidenceTest::badFiles()
{
    QFETCH(QByteArray, bytes);
    const auto read = mac::readEvidenceFile(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().fault, base::Fault::Invalid);
    QVERIFY(!read.error().advice.isEmpty());
}

void EvidenceTest::badFolders()
{
    QVERIFY(!mac::readPrintsFolder({}));
    QVERIFY(!mac::readPrintsFolder({{u"notes.txt"_s, "x"}}));
    QVERIFY(!mac::readPrintsFolder({{u"sw_vers.txt"_s, QByteArray(9 * 1024 * 1024, 'x')}}));
    const auto garbage = mac::readPrintsFolder({{u"app-sso.txt"_s, "\xff\xfe\x00garbage"},
                                                {u"dscl-users.plist"_s, "<plist><array><dict>"}});
    QVERIFY(garbage);
    const QJsonObject facts = mac::deviceFacts(*garbage);
    QCOMPARE(facts[u"app-sso"_s][u"state"_s].toString(), u"unreadable"_s);
    QVERIFY(facts[u"accounts"_s][u"people"_s].isNull());
}

void EvidenceTest::installedProfiles()
{
    const mac::Print print{sample(u"profiles-show.plist"_s), {}, 0};
    const QJsonArray profiles = mac::installedProfileFacts(print).toArray();
    QCOMPARE(profiles.size(), 3);
    const QJsonArray types{u"com.apple.extensiblesso"_s, u"com.apple.associated-domains"_s,
                           u"com.apple.ManagedClient.preferences"_s,
                           u"com.okta.mobile.auth-service-extension"_s};
    QCOMPARE(profiles[0][u"level"_s].toString(), u"computer"_s);
    QCOMPARE(profiles[0][u"types"_s], QJsonValue(types));
    QCOMPARE(profiles[0][u"applications"_s].toArray().size(), 2);
    QCOMPARE(profiles[0][u"settings"_s].toArray().size(), 2);
    QCOMPARE(profiles[2][u"level"_s].toString(), u"user"_s);
    QVERIFY(mac::installedProfileFacts(mac::Print{"<plist><dict>", {}, 0}).isNull());
    const QByteArray empty = "<plist version=\"1.0\"><dict/></plist>";
    QCOMPARE(mac::installedProfileFacts(mac::Print{empty, {}, 0}), QJsonValue(QJsonArray()));
}

/// Probing this Mac keeps challenges and tokens out, and loses nothing that is judged.
void EvidenceTest::secretsStayOut()
{
    const QByteArray print = sample(u"profiles-show.plist"_s);
    QVERIFY(print.contains("CANARY-CHALLENGE"));
    const QJsonObject evidence = mac::evidenceFrom({{"profiles-show", {print, {}, 0}}});
    const QByteArray bytes = base::jsonBytes(evidence);
    QVERIFY(!bytes.contains("CANARY"));
    QVERIFY(!bytes.contains("LINE TWO"));
    QVERIFY(!bytes.contains("Q0FOQVJZREFUQQ")); // CANARYDATA in base64
    QCOMPARE(mac::deviceFacts(evidence)[u"profiles"_s],
             mac::installedProfileFacts(mac::Print{print, {}, 0}));
    QVERIFY(!mac::withoutSecrets("<key>Type</key><string><![CDATA[CANARY]]></string>")
                 .contains("CANARY"));
}

QTEST_GUILESS_MAIN(EvidenceTest)
#include "tst_evidence.moc"
