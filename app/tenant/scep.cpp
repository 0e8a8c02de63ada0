// SPDX-License-Identifier: MIT
#include "tenant/scep.h"

#include "base/request_id.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QStringDecoder>

namespace latchkey::scep {

using base::Reply;
using base::Request;
using base::Result;
using base::text;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestAnswer = 256 * 1024;
constexpr qsizetype kMostLines = 40;

Request request(const QUrl &url, const QByteArray &operation, const QByteArray &label)
{
    Request made;
    made.system = base::System::Scep;
    made.origin = url.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment |
                                QUrl::RemoveUserInfo);
    made.target = url.path(QUrl::FullyEncoded).toUtf8();
    if (!operation.isEmpty())
        made.target += "?operation=" + operation;
    else if (url.hasQuery())
        made.target += '?' + url.query(QUrl::FullyEncoded).toUtf8();
    made.accept = "*/*";
    made.label = label;
    made.largestBody = kLargestAnswer;
    return made;
}

/// A refusal tells about the address; a server in trouble tells nothing.
Result<void> check(const Reply &reply)
{
    const bool tellsNothing = reply.status >= 500 || reply.status == 429 || reply.status == 408;
    if (!tellsNothing)
        return {};
    base::Error error;
    error.fault = reply.status == 429 ? base::Fault::Throttled : base::Fault::Unexpected;
    error.status = reply.status;
    error.requestId = base::requestIdOf(reply);
    error.what = text("tenant", QT_TRANSLATE_NOOP("tenant", "The SCEP server answered with %1."),
                      {QString::number(reply.status)});
    error.means =
        text("tenant",
             QT_TRANSLATE_NOOP(
                 "tenant", "It is in trouble or too busy; this says nothing about the set-up."));
    error.advice = text("tenant", QT_TRANSLATE_NOOP("tenant", "Check again in some minutes."));
    return base::fail(error);
}

QJsonArray capabilitiesIn(const QByteArray &body)
{
    // The names of RFC 8894 3.5.2: at least one of them makes it a SCEP answer.
    static const QRegularExpression known(
        u"^(AES|DES3|GetNextCACert|POSTPKIOperation|Renewal|SCEPStandard|SHA-1|SHA-256|SHA-512|Update)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QJsonArray found;
    for (const QByteArray &line : body.split('\n').mid(0, kMostLines)) {
        const QString word = QString::fromUtf8(line.trimmed());
        if (known.match(word).hasMatch())
            found += word;
    }
    return found;
}

/// The page as text: NDES sends UTF-16, often without a byte order mark.
QString decoded(const QByteArray &page)
{
    const auto read = [&page](QStringDecoder::Encoding encoding) -> QString {
        QStringDecoder decoder(encoding);
        return decoder(page);
    };
    if (page.startsWith("\xff\xfe") || page.startsWith("\xfe\xff"))
        return read(QStringDecoder::Utf16);
    const bool zeroFirst = page.size() > 1 && page[0] == 0 && page[1] != 0;
    const bool zeroSecond = page.size() > 1 && page[0] != 0 && page[1] == 0;
    if (zeroFirst || zeroSecond)
        return read(zeroFirst ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
    return read(QStringDecoder::Utf8);
}

} // namespace

bool tellsChallenge(const QByteArray &page)
{
    // "The enrollment challenge password is: <B> 0123456789ABCDEF... </B>"
    static const QRegularExpression sentence(
        u"challenge\\s+password\\s+is:?(\\s|&nbsp;|<[^<>]{0,100}>)*[0-9A-Za-z]{16,128}\\s*<"_s,
        QRegularExpression::CaseInsensitiveOption);
    return sentence.match(decoded(page)).hasMatch();
}

tenant::Reading capabilitiesReading(const QUrl &scepUrl)
{
    return tenant::single(
        "scep.caps", request(scepUrl, "GetCACaps", "GetCACaps"),
        [](const Reply &reply) -> Result<QJsonValue> {
            if (const auto good = check(reply); !good)
                return base::fail(good.error());
            return QJsonObject{
                {u"status"_s, reply.status},
                {u"capabilities"_s, reply.isGood() ? capabilitiesIn(reply.body) : QJsonArray()}};
        });
}

tenant::Reading authorityReading(const QUrl &scepUrl)
{
    return tenant::single(
        "scep.ca", request(scepUrl, "GetCACert", "GetCACert"),
        [](const Reply &reply) -> Result<QJsonValue> {
            if (const auto good = check(reply); !good)
                return base::fail(good.error());
            return QJsonObject{
                {u"status"_s, reply.status},
                {u"certificates"_s, reply.isGood() ? certificatesIn(reply.body) : QJsonArray()}};
        });
}

tenant::Reading challengeReading(const QUrl &challengeUrl)
{
    Request probe = request(challengeUrl, {}, "challenge");
    probe.credential = base::Credential::ScepChallenge;
    return tenant::single("scep.challenge", probe, [](const Reply &reply) -> Result<QJsonValue> {
        return QJsonObject{{u"status"_s, reply.status},
                           {u"challenge"_s, reply.isGood() && tellsChallenge(reply.body)}};
    });
}

} // namespace latchkey::scep
