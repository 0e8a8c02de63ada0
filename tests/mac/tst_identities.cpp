// SPDX-License-Identifier: MIT
#include "mac/identities.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace latchkey;
using namespace Qt::StringLiterals;
using mac::Print;

class IdentitiesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsCertificates();
    void damagedCertificatesAreNone();
    void names_data();
    void names();
    void identities();
    void certificateWithoutKeyIsNoIdentity();
    void cutOffIsNotKnown_data();
    void cutOffIsNotKnown();
};

namespace {

const QByteArray odaSha1 = "4CB5FD1E433B3293756793CC9F246659D54F50F9";

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(LATCHKEY_SOURCE_DIR "/tests/mac/data/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void IdentitiesTest::readsCertificates()
{
    const auto certificates = mac::readCertificates(sample("security-find-certificate.txt"));
    QCOMPARE(certificates.size(), size_t(2));
    QCOMPARE(certificates[0].sha1, odaSha1);
    QCOMPARE(certificates[0].commonName, u"Pilot-Mac ODA 11111111-2222-3333-4444-555555555555"_s);
    QCOMPARE(certificates[0].notAfter,
             QDateTime(QDate(2027, 11, 24), QTime(16, 43, 44), QTimeZone::utc()));
    QVERIFY(certificates[0].deviceAccess);
    QCOMPARE(certificates[1].commonName, u"other.example.com"_s);
    QCOMPARE(certificates[1].notAfter.date().year(), 2126); // a time with a four-digit year
    QVERIFY(!certificates[1].deviceAccess);
}

void IdentitiesTest::damagedCertificatesAreNone()
{
    const QByteArray pem = sample("security-find-certificate.txt");
    const qsizetype begin = pem.indexOf('\n', pem.indexOf("-----BEGIN")) + 1;
    const QByteArray der = QByteArray::fromBase64(pem.mid(begin, pem.indexOf("-----END") - begin));
    QVERIFY(mac::readCertificate(der));
    for (qsizetype length = 0; length < der.size(); ++length)
        QVERIFY(!mac::readCertificate(der.left(length)));
    for (qsizetype at = 0; at < der.size(); ++at) {
        QByteArray changed = der;
        changed[at] = char(0xff);
        const auto read = mac::readCertificate(changed); // anything but a crash
        QVERIFY(!read || read->sha1 != odaSha1 || changed == der);
    }
    QVERIFY(mac::readCertificates("-----BEGIN CERTIFICATE-----\nAAAA").empty());
    QVERIFY(mac::readCertificates("-----BEGIN CERTIFICATE-----\n!!\n-----END CERTIFICATE-----")
                .empty());
}

void IdentitiesTest::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("ours");
    QTest::newRow("walkthrough") << u"MacBook ODA 1234"_s << true;
    QTest::newRow("with CN=") << u"CN=ODA 1234"_s << true;
    QTest::newRow("management attestation") << u"managementAttestation 1234"_s << true;
    QTest::newRow("letters inside a word") << u"PAGODA 1234"_s << false;
    QTest::newRow("lower case") << u"oda 1234"_s << false;
    QTest::newRow("macOS's own") << u"com.apple.systemdefault"_s << false;
}

void IdentitiesTest::names()
{
    QFETCH(QString, name);
    QFETCH(bool, ours);
    QCOMPARE(mac::looksLikeDeviceAccess(name), ours);
}

void IdentitiesTest::identities()
{
    const Print list{sample("security-find-identity.txt"), {}, 0};
    const QJsonArray okta{QString::fromLatin1(odaSha1)};
    auto facts = mac::identityFacts(list, std::nullopt);
    QCOMPARE(facts.okta, QJsonValue(okta));
    QCOMPARE(facts.certificates[0][u"notAfter"_s], QJsonValue(QJsonValue::Null));
    facts = mac::identityFacts(list, Print{sample("security-find-certificate.txt"), {}, 0});
    QCOMPARE(facts.okta, QJsonValue(okta));
    QCOMPARE(facts.certificates.toArray().size(), 1);
    QCOMPARE(facts.certificates[0][u"notAfter"_s].toString(), u"2027-11-24T16:43:44Z"_s);
    QCOMPARE(facts.certificates[0][u"identity"_s], QJsonValue(true));
    QCOMPARE(facts.certificates[0][u"deviceAccess"_s], QJsonValue(true));
}

void IdentitiesTest::certificateWithoutKeyIsNoIdentity()
{
    const Print none{"     0 valid identities found\n", {}, 0};
    const Print certificates{sample("security-find-certificate.txt"), {}, 0};
    auto facts = mac::identityFacts(none, certificates);
    QCOMPARE(facts.okta, QJsonValue(QJsonArray()));
    QCOMPARE(facts.certificates[0][u"identity"_s], QJsonValue(false));
    facts = mac::identityFacts(std::nullopt, certificates);
    QVERIFY(facts.okta.isNull());
    QVERIFY(facts.certificates[0][u"identity"_s].isNull());
}

void IdentitiesTest::cutOffIsNotKnown_data()
{
    QTest::addColumn<QByteArray>("out");
    const QByteArray whole = sample("security-find-identity.txt");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("without its last line") << whole.left(whole.indexOf("     2 valid"));
    QTest::newRow("within the first line") << whole.left(30);
    QTest::newRow("an error") << QByteArray("security: SecKeychainCopySearchList: not found\n");
}

void IdentitiesTest::cutOffIsNotKnown()
{
    QFETCH(QByteArray, out);
    const auto facts = mac::identityFacts(Print{out, {}, 0}, std::nullopt);
    QVERIFY(facts.okta.isNull());
    QVERIFY(facts.certificates.isNull());
}

QTEST_GUILESS_MAIN(IdentitiesTest)
#include "tst_identities.moc"
