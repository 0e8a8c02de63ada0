// SPDX-License-Identifier: MIT
#include "rehearsal/scep_ca.h"

#include "rehearsal/acme.h"
#include "rehearsal/openssl_ptr.h"

#include <QTimeZone>

#include <openssl/pkcs7.h>

namespace latchkey::rehearsal {

namespace {

void addEntry(X509_NAME *name, const char *field, const QByteArray &value)
{
    X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(value.constData()),
                               int(value.size()), -1, 0);
}

void nameCa(X509_NAME *name)
{
    addEntry(name, "DC", "com");
    addEntry(name, "DC", "okta");
    addEntry(name, "O", "Acme practice org");
    addEntry(name, "CN", "Practice Device Access CA");
}

void setTimes(X509 *certificate, const QDateTime &start, const QDateTime &end)
{
    ASN1_TIME_set(X509_getm_notBefore(certificate), start.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(certificate), end.toSecsSinceEpoch());
}

void addExtension(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context)
        X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const ExtensionPtr extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    if (extension)
        X509_add_ext(certificate, extension.get(), -1);
}

/// The extension that marks a Device Access certificate (apple.md 4.5).
void addOktaExtension(X509 *certificate)
{
    ASN1_OBJECT *id = OBJ_txt2obj("1.3.6.1.4.1.51150.13.1", 1);
    ASN1_OCTET_STRING *value = ASN1_OCTET_STRING_new();
    static constexpr unsigned char yes[] = {0x01, 0x01, 0xff}; // DER for TRUE
    ASN1_OCTET_STRING_set(value, yes, int(sizeof yes));
    const ExtensionPtr extension(X509_EXTENSION_create_by_OBJ(nullptr, id, 0, value));
    if (extension)
        X509_add_ext(certificate, extension.get(), -1);
    ASN1_OCTET_STRING_free(value);
    ASN1_OBJECT_free(id);
}

QByteArray derOf(X509 *certificate)
{
    QByteArray der(i2d_X509(certificate, nullptr), '\0');
    auto *place = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &place);
    return der;
}

QDateTime utcDay(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(0, 0), QTimeZone::utc());
}

CertificatePtr caCertificate()
{
    const KeyPtr key = privateKeyFrom(acmeCaKey());
    CertificatePtr certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 20250101);
    nameCa(X509_get_subject_name(certificate.get()));
    nameCa(X509_get_issuer_name(certificate.get()));
    setTimes(certificate.get(), utcDay(2025, 1, 1), utcDay(2050, 1, 1));
    X509_set_pubkey(certificate.get(), key.get());
    addExtension(certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate.get(), NID_key_usage,
                 "critical,digitalSignature,keyEncipherment,keyCertSign,cRLSign");
    addExtension(certificate.get(), NID_subject_key_identifier, "hash");
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    return certificate;
}

} // namespace

QByteArray scepCaCertificate() { return derOf(caCertificate().get()); }

QByteArray scepCaChain()
{
    const std::unique_ptr<PKCS7, OpensslDeleter<PKCS7_free>> bag(PKCS7_new());
    const CertificatePtr certificate = caCertificate();
    PKCS7_set_type(bag.get(), NID_pkcs7_signed);
    PKCS7_content_new(bag.get(), NID_pkcs7_data);
    PKCS7_add_certificate(bag.get(), certificate.get());
    QByteArray der(i2d_PKCS7(bag.get(), nullptr), '\0');
    auto *place = reinterpret_cast<unsigned char *>(der.data());
    i2d_PKCS7(bag.get(), &place);
    return der;
}

QByteArray deviceCertificate(const QString &commonName, const QDateTime &issued)
{
    const KeyPtr ca = privateKeyFrom(acmeCaKey());
    const KeyPtr key = publicKeyFrom(acmeMacPublicKey());
    const CertificatePtr certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 70001);
    addEntry(X509_get_subject_name(certificate.get()), "CN", commonName.toUtf8());
    nameCa(X509_get_issuer_name(certificate.get()));
    setTimes(certificate.get(), issued, issued.addYears(1));
    X509_set_pubkey(certificate.get(), key.get());
    addExtension(certificate.get(), NID_key_usage, "critical,digitalSignature");
    addExtension(certificate.get(), NID_ext_key_usage, "clientAuth");
    addOktaExtension(certificate.get());
    X509_sign(certificate.get(), ca.get(), EVP_sha256());
    return derOf(certificate.get());
}

} // namespace latchkey::rehearsal
