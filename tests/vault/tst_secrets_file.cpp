// SPDX-License-Identifier: MIT
#include "vault/memory_vault.h"
#include "vault/secret_json.h"
#include "vault/secret_names.h"
#include "vault/secrets_file.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

class TestSecretsFile : public QObject
{
    Q_OBJECT

private slots:
    void reads();
    void takesEveryName();
    void refuses_data();
    void refuses();
    void readsStringsAsJsonDoes_data();
    void readsStringsAsJsonDoes();
    void everyPrefixIsRefused();
    void writesWhatItReads();
    void memoryVaultKeepsForThisRun();
};

void TestSecretsFile::reads()
{
    QByteArray bytes = " {\n \"okta.token\" : \"00abc\",\r\n\t\"jamf.user\":\"eve\"}\n";
    const auto secrets = vault::readSecretsFile(std::move(bytes));
    QVERIFY(secrets);
    QCOMPARE(secrets->size(), 2);
    QCOMPARE(secrets->value("okta.token").expose(), "00abc");
    QCOMPARE(secrets->value("jamf.user").expose(), "eve");
    QVERIFY(bytes.isEmpty());
    const auto none = vault::readSecretsFile(QByteArray("{}"));
    QVERIFY(none && none->isEmpty());
}

void TestSecretsFile::takesEveryName()
{
    QCOMPARE(vault::secretNames().size(), 10);
    for (const QByteArray &name : vault::secretNames())
        QVERIFY(vault::readSecretsFile(QByteArray("{\"" + name + "\":\"x\"}")));
}

void TestSecretsFile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QString broken = u"cannot be read"_s;
    const auto row = [](const char *name, const QByteArray &bytes, const QString &says) {
        QTest::newRow(name) << bytes << says;
    };
    row("nothing", "", broken);
    row("an array", "[\"okta.token\"]", broken);
    row("a number as value", "{\"okta.token\":1}", broken);
    row("null as value", "{\"okta.token\":null}", broken);
    row("an object as value", "{\"okta.token\":{\"a\":\"b\"}}", broken);
    row("an unknown name", "{\"okta.tokn\":\"x\"}", u"okta.tokn"_s);
    row("a name in capitals", "{\"Okta.Token\":\"x\"}", u"Okta.Token"_s);
    row("no name", "{\"\":\"x\"}", u"not the name"_s);
    row("an empty value", "{\"okta.token\":\"\"}", u"okta.token is empty"_s);
    row("a name twice", "{\"okta.token\":\"a\",\"okta.token\":\"b\"}", broken);
    row("a name twice, once escaped", "{\"okta.token\":\"a\",\"okt\\u0061.token\":\"b\"}", broken);
    row("text after the object", "{\"okta.token\":\"a\"} x", broken);
    row("two objects", "{}{}", broken);
    row("a comma too many", "{\"okta.token\":\"a\",}", broken);
    row("a comma missing", "{\"okta.token\":\"a\" \"jamf.user\":\"b\"}", broken);
    row("no UTF-8", "{\"okta.token\":\"\xff\xfe\"}", broken);
    row("UTF-16", QByteArray("{\0\"\0", 4), broken);
    row("a bare line end in a value", "{\"okta.token\":\"a\nb\"}", broken);
    row("an unknown escape", "{\"okta.token\":\"\\x\"}", broken);
    row("half an escape", "{\"okta.token\":\"\\u00", broken);
    row("half a surrogate pair", "{\"okta.token\":\"\\ud83d\"}", broken);
    row("a low surrogate alone", "{\"okta.token\":\"\\ude00\"}", broken);
    row("far too long", "{\"okta.token\":\"" + QByteArray(70'000, 'x') + "\"}", broken);
}

void TestSecretsFile::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(const QString, says);
    const auto secrets = vault::readSecretsFile(std::move(bytes));
    QVERIFY(!secrets);
    QCOMPARE(secrets.error().fault, base::Fault::Invalid);
    QVERIFY2(secrets.error().what.english().contains(says),
             qPrintable(secrets.error().what.english()));
    QVERIFY(!secrets.error().advice.isEmpty());
    QVERIFY(bytes.isEmpty());
}

void TestSecretsFile::readsStringsAsJsonDoes_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::newRow("plain") << QByteArray("abc");
    QTest::newRow("all short escapes") << QByteArray("\\\"\\\\\\/\\b\\f\\n\\r\\t");
    QTest::newRow("a PEM key") << QByteArray(
        "-----BEGIN PRIVATE KEY-----\\nMIIE\\n-----END PRIVATE KEY-----\\n");
    QTest::newRow("code points of two and three bytes") << QByteArray("\\u00e9\\u20AC\\uFFFD");
    QTest::newRow("a surrogate pair") << QByteArray("\\uD83d\\uDe00");
    QTest::newRow("UTF-8 as it is") << QByteArray("p\xc3\xa4ss\xf0\x9f\x98\x80");
}

void TestSecretsFile::readsStringsAsJsonDoes()
{
    QFETCH(const QByteArray, inside);
    const QByteArray json = "{\"a\":\"" + inside + "\"}";
    const auto secrets = vault::readSecretObject(json);
    QVERIFY(secrets);
    QCOMPARE(secrets->value("a").expose(),
             QJsonDocument::fromJson(json)[u"a"_s].toString().toUtf8());
}

void TestSecretsFile::everyPrefixIsRefused()
{
    const QByteArray whole = "{\"okta.token\":\"a\\u00e9\\ud83d\\ude00\",\"jamf.user\":\"b\"}";
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!vault::readSecretObject(whole.left(size)), whole.left(size).constData());
    QVERIFY(vault::readSecretObject(whole));
}

void TestSecretsFile::writesWhatItReads()
{
    QByteArray all;
    for (int i = 0; i < 0x80; ++i)
        all += char(i);
    const vault::Secrets secrets{{"a\"b", base::Secret(QByteArray(all + "\xc3\xa9"))},
                                 {"okta.token", base::Secret(QByteArray("x"))}};
    const QByteArray json = vault::writeSecretObject(secrets);
    QCOMPARE(QJsonDocument::fromJson(json).object().size(), 2);
    const auto read = vault::readSecretObject(json);
    QVERIFY(read);
    QCOMPARE(read->value("a\"b").expose(), all + "\xc3\xa9");
    QCOMPARE(vault::writeSecretObject({}), "{}");
}

void TestSecretsFile::memoryVaultKeepsForThisRun()
{
    vault::MemoryVault vault({{"jamf.user", base::Secret(QByteArray("eve"))}});
    QObject context;
    std::optional<base::Result<vault::Secrets>> read;
    const auto keep = [&](const base::Result<vault::Secrets> &result) { read = result; };
    vault.write("okta.token", base::Secret(QByteArray("x")), &context,
                [](const base::Result<void> &) {});
    vault.read(&context, keep);
    QVERIFY(!read); // never from inside the call
    QTRY_VERIFY_WITH_TIMEOUT(read, 120'000);
    QCOMPARE((*read)->size(), 2);
    read.reset();
    vault.clear(&context, [](const base::Result<void> &) {});
    vault.read(&context, keep);
    QTRY_VERIFY_WITH_TIMEOUT(read, 120'000);
    QVERIFY((*read)->isEmpty());
}

QTEST_GUILESS_MAIN(TestSecretsFile)
#include "tst_secrets_file.moc"
