// SPDX-License-Identifier: MIT
#include "wire/authorities.h"

#include "base/json.h"

#include <QSslCertificate>
#include <QSslCertificateExtension>

#include <algorithm>

namespace latchkey::wire {

using namespace Qt::StringLiterals;
using base::text;

namespace {

constexpr qsizetype largestFile = 256 * 1024;
constexpr qsizetype mostCertificates = 100;

base::Error notTaken(base::Text what)
{
    return base::invalid(
        std::move(what),
        text("wire", QT_TRANSLATE_NOOP("wire", "Choose a PEM file with the certificate of the "
                                               "authority, and nothing else in it.")));
}

QString nameOf(const QSslCertificate &certificate)
{
    const QString name = certificate.subjectDisplayName();
    return base::shown(name.isEmpty() ? QString::fromLatin1(certificate.serialNumber()) : name, 80);
}

/// By its basic constraints; one that has none, as roots of long ago, by being its own issuer.
bool isAuthority(const QSslCertificate &certificate)
{
    const auto extensions = certificate.extensions();
    const auto found =
        std::find_if(extensions.begin(), extensions.end(), [](const auto &extension) {
            return extension.name() == u"basicConstraints"_s;
        });
    return found == extensions.end() ? certificate.isSelfSigned()
                                     : found->value().toMap().value(u"ca"_s).toBool();
}

std::optional<base::Error> faultOf(const QSslCertificate &certificate, const QDateTime &now)
{
    const QString name = nameOf(certificate);
    if (certificate.isNull())
        return notTaken(
            text("wire", QT_TRANSLATE_NOOP("wire", "A certificate of the file cannot be read.")));
    if (!isAuthority(certificate))
        return notTaken(
            text("wire", QT_TRANSLATE_NOOP("wire", "%1 is no authority's certificate."), {name}));
    if (certificate.expiryDate() <= now)
        return notTaken(
            text("wire", QT_TRANSLATE_NOOP("wire", "The certificate of %1 ended on %2."),
                 {name, certificate.expiryDate().toUTC().date().toString(Qt::ISODate)}));
    return std::nullopt;
}

} // namespace

base::Result<Authorities> readAuthorities(const QByteArray &file, const QDateTime &now)
{
    if (file.size() > largestFile)
        return base::fail(
            notTaken(text("wire", QT_TRANSLATE_NOOP("wire", "The file is larger than 256 KiB."))));
    if (file.contains("PRIVATE KEY-----"))
        return base::fail(notTaken(text(
            "wire", QT_TRANSLATE_NOOP("wire", "The file holds a private key. It is not taken."))));
    const auto certificates = QSslCertificate::fromData(file, QSsl::Pem);
    if (certificates.isEmpty() || certificates.size() > mostCertificates)
        return base::fail(notTaken(
            certificates.isEmpty()
                ? text("wire", QT_TRANSLATE_NOOP("wire", "The file holds no certificate."))
                : text("wire",
                       QT_TRANSLATE_NOOP("wire", "The file holds more than 100 certificates."))));
    Authorities result;
    for (const QSslCertificate &certificate : certificates) {
        if (const auto fault = faultOf(certificate, now))
            return base::fail(*fault);
        result.pem += certificate.toPem();
        result.names += nameOf(certificate);
        const QDateTime end = certificate.expiryDate().toUTC();
        result.until = result.until.isValid() ? std::min(result.until, end) : end;
    }
    return result;
}

} // namespace latchkey::wire
