// SPDX-License-Identifier: MIT
#include "tenant/scep.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonObject>
#include <QTimeZone>

#include <ctime>
#include <memory>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pkcs7.h>
#include <openssl/x509.h>

namespace latchkey::scep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostCertificates = 10;
constexpr int kLongestSubject = 500;

template<auto release>
struct Release
{
    template<class T>
    void operator()(T *object) const
    {
        release(object);
    }
};
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Message = std::unique_ptr<PKCS7, Release<PKCS7_free>>;
using Memory = std::unique_ptr<BIO, Release<BIO_free_all>>;

QString timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    const QDateTime at(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                       QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc());
    return at.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

QString subjectOf(const X509 *certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    constexpr unsigned long style =
        XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);
    if (!memory ||
        X509_NAME_print_ex(memory.get(), X509_get_subject_name(certificate), 0, style) < 0)
        return {};
    char *start = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &start);
    return QString::fromUtf8(start, size).left(kLongestSubject);
}

QString fingerprintOf(const X509 *certificate)
{
    unsigned char *bytes = nullptr;
    const int size = i2d_X509(certificate, &bytes);
    if (size <= 0)
        return {};
    const QByteArray der(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    const QByteArray digest = QCryptographicHash::hash(der, QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex(':').toUpper());
}

QJsonObject described(const X509 *certificate)
{
    return {{u"subject"_s, subjectOf(certificate)},
            {u"fingerprint"_s, fingerprintOf(certificate)},
            {u"notBefore"_s, timeOf(X509_get0_notBefore(certificate))},
            {u"notAfter"_s, timeOf(X509_get0_notAfter(certificate))}};
}

const unsigned char *bytesOf(const QByteArray &der)
{
    return reinterpret_cast<const unsigned char *>(der.constData());
}

} // namespace

QJsonArray certificatesIn(const QByteArray &der)
{
    QJsonArray found;
    const unsigned char *at = bytesOf(der);
    if (const Certificate one{d2i_X509(nullptr, &at, long(der.size()))}) {
        found += described(one.get());
    } else {
        at = bytesOf(der);
        const Message message{d2i_PKCS7(nullptr, &at, long(der.size()))};
        const bool isSigned = message && PKCS7_type_is_signed(message.get()) && message->d.sign;
        const STACK_OF(X509) *all = isSigned ? message->d.sign->cert : nullptr;
        for (int i = 0; i < std::min(sk_X509_num(all), kMostCertificates); ++i)
            found += described(sk_X509_value(all, i));
    }
    ERR_clear_error();
    return found;
}

} // namespace latchkey::scep
