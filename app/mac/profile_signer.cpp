// SPDX-License-Identifier: MIT
#include "mac/profile_signer.h"

#include <QTimeZone>

#include <openssl/cms.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <ctime>

namespace latchkey::mac {

using base::text;

namespace {

template<class T>
using Owned = std::unique_ptr<T, void (*)(T *)>;

using Bio = std::unique_ptr<BIO, void (*)(BIO *)>;

constexpr qsizetype largest = 256 * 1024;

Bio reading(const QByteArray &bytes)
{
    return {BIO_new_mem_buf(bytes.constData(), int(bytes.size())), BIO_free_all};
}

/// A pass phrase is never asked for: a locked key is refused.
int noPassPhrase(char *, int, int, void *) { return -1; }

void freeAll(STACK_OF(X509) * certificates) { sk_X509_pop_free(certificates, X509_free); }

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc()};
}

base::Error noSigner()
{
    return base::invalid(
        text("mac", QT_TRANSLATE_NOOP("mac", "The file to sign with cannot be used.")),
        text("mac", QT_TRANSLATE_NOOP("mac", "Give one PEM file that holds a private key without a "
                                             "pass phrase, the certificate of that key, and the "
                                             "certificates that lead from it to a trusted one.")));
}

base::Error notNow(const QDateTime &from, const QDateTime &until)
{
    return base::invalid(
        text("mac",
             QT_TRANSLATE_NOOP("mac", "The certificate to sign with is good from %1 to %2 only."),
             {from.toString(Qt::ISODate), until.toString(Qt::ISODate)}),
        text("mac", QT_TRANSLATE_NOOP("mac", "Give a certificate that is valid today.")));
}

base::Error notSigned()
{
    return base::invalid(
        text("mac", QT_TRANSLATE_NOOP("mac", "The profile could not be signed.")),
        text("mac", QT_TRANSLATE_NOOP("mac", "Check that the certificate may sign (key usage "
                                             "digitalSignature), or export without a signature.")));
}

} // namespace

struct ProfileSigner::Parts
{
    Owned<EVP_PKEY> key{nullptr, EVP_PKEY_free};
    Owned<X509> certificate{nullptr, X509_free};
    Owned<STACK_OF(X509)> chain{sk_X509_new_null(), freeAll};
};

ProfileSigner::ProfileSigner(std::shared_ptr<const Parts> parts)
    : m_parts(std::move(parts))
{
}

base::Result<ProfileSigner> ProfileSigner::fromPem(const base::Secret &pem, const QDateTime &now)
{
    const QByteArray &bytes = pem.expose();
    if (bytes.size() > largest)
        return base::fail(noSigner());
    auto parts = std::make_shared<Parts>();
    parts->key.reset(PEM_read_bio_PrivateKey(reading(bytes).get(), nullptr, noPassPhrase, nullptr));
    if (!parts->key)
        return base::fail(noSigner());
    const Bio source = reading(bytes);
    while (X509 *one = PEM_read_bio_X509(source.get(), nullptr, noPassPhrase, nullptr)) {
        if (!parts->certificate && X509_check_private_key(one, parts->key.get()) == 1)
            parts->certificate.reset(one);
        else
            sk_X509_push(parts->chain.get(), one);
    }
    if (!parts->certificate)
        return base::fail(noSigner());
    const QDateTime from = timeOf(X509_get0_notBefore(parts->certificate.get()));
    const ProfileSigner signer(parts);
    if (now < from || now > signer.validUntil())
        return base::fail(notNow(from, signer.validUntil()));
    return signer;
}

base::Result<QByteArray> ProfileSigner::sign(const QByteArray &profile) const
{
    const Bio content = reading(profile);
    const Owned<CMS_ContentInfo> cms(CMS_sign(m_parts->certificate.get(), m_parts->key.get(),
                                              m_parts->chain.get(), content.get(), CMS_BINARY),
                                     CMS_ContentInfo_free);
    const Bio out(BIO_new(BIO_s_mem()), BIO_free_all);
    if (!cms || i2d_CMS_bio(out.get(), cms.get()) != 1)
        return base::fail(notSigned());
    char *data = nullptr;
    const long size = BIO_get_mem_data(out.get(), &data);
    return QByteArray(data, size);
}

QString ProfileSigner::name() const
{
    const X509_NAME *subject = X509_get_subject_name(m_parts->certificate.get());
    const int at = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    if (at < 0)
        return {};
    unsigned char *utf8 = nullptr;
    const int size =
        ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at)));
    if (size < 0)
        return {};
    const QString result = QString::fromUtf8(
        QByteArrayView(static_cast<const char *>(static_cast<void *>(utf8)), size));
    OPENSSL_free(utf8);
    return result;
}

QDateTime ProfileSigner::validUntil() const
{
    return timeOf(X509_get0_notAfter(m_parts->certificate.get()));
}

} // namespace latchkey::mac
