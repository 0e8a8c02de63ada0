// SPDX-License-Identifier: MIT
#include "mac/certificates.h"

#include <QByteArrayView>
#include <QCryptographicHash>
#include <QTimeZone>

namespace latchkey::mac {

using namespace Qt::StringLiterals;

namespace {

enum Tag : uchar {
    Oid = 0x06,
    Utf8 = 0x0c,
    UtcTime = 0x17,
    GeneralTime = 0x18,
    Sequence = 0x30,
    Set = 0x31,
    Version = 0xa0
};

/// One DER element and what follows it.
struct Element
{
    uchar tag = 0;
    QByteArrayView body;
    QByteArrayView rest;
};

std::optional<Element> first(QByteArrayView bytes)
{
    if (bytes.size() < 2)
        return std::nullopt;
    const auto byteAt = [&](qsizetype at) { return static_cast<uchar>(bytes[at]); };
    qsizetype length = byteAt(1);
    qsizetype start = 2;
    if (length >= 0x80) {
        const qsizetype count = length & 0x7f;
        if (count < 1 || count > 3 || bytes.size() < 2 + count)
            return std::nullopt;
        length = 0;
        for (; start < 2 + count; ++start)
            length = length * 256 + byteAt(start);
    }
    if (bytes.size() - start < length)
        return std::nullopt;
    return Element{byteAt(0), bytes.sliced(start, length), bytes.sliced(start + length)};
}

std::vector<Element> children(QByteArrayView body)
{
    std::vector<Element> all;
    for (auto next = first(body); next; next = first(next->rest))
        all.push_back(*next);
    return all;
}

/// The last common name (2.5.4.3) of a subject.
QString commonNameOf(QByteArrayView subject)
{
    QString name;
    for (const Element &set : children(subject)) {
        for (const Element &pair : children(set.body)) {
            const auto parts = children(pair.body);
            if (parts.size() == 2 && parts[0].tag == Oid && parts[0].body == "\x55\x04\x03")
                name = QString::fromUtf8(parts[1].body);
        }
    }
    return name;
}

QDateTime timeOf(const Element &element)
{
    QString text = QString::fromLatin1(element.body);
    if (element.tag == UtcTime &&
        text.size() == 13) // two-digit years: 50 to 99 are of 19xx (RFC 5280)
        text.prepend(QStringView(text).left(2).toInt() >= 50 ? u"19"_s : u"20"_s);
    QDateTime time = QDateTime::fromString(text, u"yyyyMMddHHmmss'Z'"_s);
    time.setTimeZone(QTimeZone::utc());
    return time;
}

constexpr char deviceAccessOid[] = "\x06\x0a\x2b\x06\x01\x04\x01\x83\x8f\x4e\x0d\x01";

} // namespace

std::optional<Certificate> readCertificate(const QByteArray &der)
{
    const auto outer = first(der);
    if (!outer || outer->tag != Sequence || !outer->rest.isEmpty())
        return std::nullopt;
    const auto signedPart = first(outer->body);
    if (!signedPart || signedPart->tag != Sequence)
        return std::nullopt;
    std::vector<Element> fields = children(signedPart->body);
    if (!fields.empty() && fields.front().tag == Version)
        fields.erase(fields.begin());
    // serial number, algorithm, issuer, validity, subject, public key
    if (fields.size() < 6 || fields[3].tag != Sequence || fields[4].tag != Sequence)
        return std::nullopt;
    const auto validity = children(fields[3].body);
    if (validity.size() != 2)
        return std::nullopt;
    Certificate result;
    result.sha1 = QCryptographicHash::hash(der, QCryptographicHash::Sha1).toHex().toUpper();
    result.commonName = commonNameOf(fields[4].body);
    result.notAfter = timeOf(validity[1]);
    result.deviceAccess = signedPart->body.toByteArray().contains(deviceAccessOid);
    return result;
}

std::vector<Certificate> readCertificates(const QByteArray &print)
{
    static const QByteArray begin = "-----BEGIN CERTIFICATE-----";
    static const QByteArray end = "-----END CERTIFICATE-----";
    std::vector<Certificate> certificates;
    qsizetype at = print.indexOf(begin);
    while (at >= 0) {
        at += begin.size();
        const qsizetype stop = print.indexOf(end, at);
        if (stop < 0)
            break;
        const auto read = readCertificate(QByteArray::fromBase64(print.mid(at, stop - at)));
        if (read)
            certificates.push_back(*read);
        at = print.indexOf(begin, stop);
    }
    return certificates;
}

} // namespace latchkey::mac
