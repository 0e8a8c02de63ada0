// SPDX-License-Identifier: MIT
#include "mac/profile_signer.h"

#include <QTest>
#include <QTimeZone>

#include <openssl/cms.h>
#include <openssl/pem.h>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::utc());

using Key = std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)>;
using Bio = std::unique_ptr<BIO, void (*)(BIO *)>;
using Certificate = std::unique_ptr<X509, void (*)(X509 *)>;

Key newKey() { return {EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"), EVP_PKEY_free}; }

Bio memory() { return {BIO_new(BIO_s_mem()), BIO_free_all}; }

QByteArray bytesOf(const Bio &bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return {data, size};
}

QByteArray pemOf(const Key &key, bool locked = false)
{
    const Bio out = memory();
    unsigned char word[] = "canary";
    PEM_write_bio_PKCS8PrivateKey(out.get(), key.get(), locked ? EVP_aes_256_cbc() : nullptr,
                                  reinterpret_cast<char *>(word), locked ? 6 : 0, nullptr, nullptr);
    return bytesOf(out);
}

QByteArray certificateOf(const Key &key, const QDateTime &from, const QDateTime &until)
{
    const Certificate certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), 2);
    static int serial = 0;
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), from.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), until.toSecsSinceEpoch());
    X509_NAME *name = X509_get_subject_name(certificate.get());
    const QByteArray signer = u"Grüße GmbH"_s.toUtf8();
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(signer.constData()),
                               int(signer.size()), -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    X509_set_pubkey(certificate.get(), key.get());
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    const Bio out = memory();
    PEM_write_bio_X509(out.get(), certificate.get());
    return bytesOf(out);
}

QByteArray validOf(const Key &key) { return certificateOf(key, now.addDays(-1), now.addDays(1)); }

/// What is inside signed data whose signature holds, whoever signed; empty otherwise.
QByteArray verified(const QByteArray &der, int *certificates = nullptr)
{
    const Bio in(BIO_new_mem_buf(der.constData(), int(der.size())), BIO_free_all);
    const std::unique_ptr<CMS_ContentInfo, void (*)(CMS_ContentInfo *)> cms(
        d2i_CMS_bio(in.get(), nullptr), CMS_ContentInfo_free);
    const Bio out = memory();
    if (!cms || CMS_verify(cms.get(), nullptr, nullptr, nullptr, out.get(),
                           CMS_NO_SIGNER_CERT_VERIFY | CMS_BINARY) != 1)
        return {};
    if (certificates) {
        STACK_OF(X509) *all = CMS_get1_certs(cms.get());
        *certificates = sk_X509_num(all);
        sk_X509_pop_free(all, X509_free);
    }
    return bytesOf(out);
}

base::Result<mac::ProfileSigner> signer(QByteArray pem)
{
    return mac::ProfileSigner::fromPem(base::Secret(std::move(pem)), now);
}

} // namespace

class TestProfileSigner : public QObject
{
    Q_OBJECT
private slots:
    void theProfileIsInsideWithItsCertificates();
    void aChangedProfileIsSeen();
    void whatCannotSignIsRefused_data();
    void whatCannotSignIsRefused();
};

void TestProfileSigner::theProfileIsInsideWithItsCertificates()
{
    const Key key = newKey();
    const auto one = signer(validOf(newKey()) + validOf(key) + pemOf(key));
    QVERIFY(one);
    QCOMPARE(one->name(), u"Grüße GmbH"_s);
    QCOMPARE(one->validUntil(), now.addDays(1));
    const QByteArray profile = "<?xml version=\"1.0\"?>\n<plist>\r\n\xc3\xbc</plist>\n";
    const auto made = one->sign(profile);
    QVERIFY(made);
    int certificates = 0;
    QCOMPARE(verified(*made, &certificates), profile);
    QCOMPARE(certificates, 2);
    QVERIFY(!made->contains("PRIVATE"));
}

void TestProfileSigner::aChangedProfileIsSeen()
{
    const Key key = newKey();
    const auto one = signer(pemOf(key) + validOf(key));
    QVERIFY(one);
    QByteArray made = one->sign("the profile as it is").value_or(QByteArray());
    QVERIFY(!verified(made).isEmpty());
    made.replace("as it is", "as it wa");
    QVERIFY(verified(made).isEmpty());
}

void TestProfileSigner::whatCannotSignIsRefused_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QString>("says");
    const Key key = newKey();
    const QString file = u"cannot be used"_s;
    QTest::newRow("nothing") << QByteArray() << file;
    QTest::newRow("other text") << QByteArray("hello") << file;
    QTest::newRow("a key without a certificate") << pemOf(key) << file;
    QTest::newRow("a certificate without a key") << validOf(key) << file;
    QTest::newRow("the certificate of another key") << pemOf(key) + validOf(newKey()) << file;
    QTest::newRow("a key with a pass phrase") << pemOf(key, true) + validOf(key) << file;
    QTest::newRow("longer than it may be")
        << pemOf(key) + validOf(key) + QByteArray(300 * 1024, '\n') << file;
    QTest::newRow("no longer valid")
        << pemOf(key) + certificateOf(key, now.addDays(-2), now.addDays(-1)) << u"good from"_s;
    QTest::newRow("not valid yet")
        << pemOf(key) + certificateOf(key, now.addDays(1), now.addDays(2)) << u"good from"_s;
}

void TestProfileSigner::whatCannotSignIsRefused()
{
    QFETCH(QByteArray, pem);
    QFETCH(QString, says);
    const auto one = signer(pem);
    QVERIFY(!one);
    QCOMPARE(one.error().fault, base::Fault::Invalid);
    QVERIFY(one.error().what.english().contains(says));
    QVERIFY(!one.error().advice.isEmpty());
}

QTEST_GUILESS_MAIN(TestProfileSigner)
#include "tst_profile_signer.moc"
