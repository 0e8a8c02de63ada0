// SPDX-License-Identifier: MIT
#include "wire/exchange.h"

#include "base/request_id.h"

#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslError>

namespace latchkey::wire {

using namespace Qt::StringLiterals;

namespace {

/// "reason (issuer: NAME)": a company's inspecting proxy is known by its issuer.
QString described(const QSslError &error)
{
    const QSslCertificate certificate = error.certificate();
    QStringList names = certificate.issuerInfo(QSslCertificate::Organization) +
                        certificate.issuerInfo(QSslCertificate::CommonName);
    names.removeDuplicates();
    return names.isEmpty() ? error.errorString()
                           : u"%1 (issuer: %2)"_s.arg(error.errorString(), names.join(u", "_s));
}

/// Whether the answer is whole: no error, or one that only repeats an HTTP status.
bool isWhole(QNetworkReply::NetworkError error, int status)
{
    const int code = int(error);
    const bool repeatsStatus = (code > 200 && code < 300 && code != 205) ||
                               error == QNetworkReply::ProtocolInvalidOperationError || code > 400;
    return error == QNetworkReply::NoError || (repeatsStatus && status >= 400);
}

QString redirectTarget(const QNetworkReply &reply)
{
    const QUrl target =
        reply.url().resolved(reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
    return target.scheme() + u"://"_s + target.host();
}

} // namespace

Exchange::Exchange(QNetworkReply *reply, qint64 largestBody, engine::Beside &beside,
                   std::function<void(Arrival)> then, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_largestBody(largestBody)
    , m_beside(beside)
    , m_then(std::move(then))
{
    m_reply->setParent(this);
    // A fast host would hand over megabytes in one turn of the event loop.
    constexpr qint64 atOnce = 256 * 1024;
    m_reply->setReadBufferSize(atOnce);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::gather);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::noteTls);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this,
            [this] { m_isNewConnection = true; });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_isEncrypted = true; });
}

Exchange::~Exchange()
{
    m_reply->disconnect(this);
    m_reply->abort();
}

void Exchange::gather()
{
    if (m_failure)
        return;
    if (m_bytes.size() + m_reply->bytesAvailable() > m_largestBody)
        stop(Trouble::TooLong);
    else if (m_bytes.isEmpty())
        begin();
    else
        m_bytes += m_reply->readAll();
}

/// A body that is announced gets its room at once: growing tens of megabytes takes milliseconds.
void Exchange::begin()
{
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    m_bytes.reserve(std::clamp<qint64>(announced, 0, m_largestBody));
    m_bytes += m_reply->readAll();
}

void Exchange::noteTls(const QList<QSslError> &errors)
{
    if (!m_failure && !errors.isEmpty())
        m_failure = Failure{Trouble::Tls, described(errors.first()), 0, {}};
}

void Exchange::stop(Trouble trouble)
{
    if (m_failure || !m_then)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_failure = Failure{trouble, {}, status, requestId()};
    m_reply->abort();
}

void Exchange::finish()
{
    if (!m_then || m_unpacked)
        return;
    if (!m_failure)
        gather();
    if (!m_then || m_unpacked)
        return;
    unpack();
}

/// A long body beside the event loop. Told from the loop in any case, so that the one who hears it
/// may delete this object.
void Exchange::unpack()
{
    constexpr qsizetype longBody = 16 * 1024;
    const auto result = std::make_shared<Unpacked>();
    m_unpacked = result;
    const auto work = [result, bytes = m_bytes, encoding = m_reply->rawHeader("Content-Encoding"),
                       largest = m_largestBody] { *result = unpacked(bytes, encoding, largest); };
    if (!m_failure && m_bytes.size() >= longBody) {
        m_beside.run(this, work, [this] { tell(); });
        return;
    }
    if (!m_failure)
        work();
    QMetaObject::invokeMethod(this, &Exchange::tell, Qt::QueuedConnection);
}

void Exchange::tell()
{
    if (m_unpacked->state == Unpacked::State::TooLong)
        stop(Trouble::TooLong);
    const auto then = std::exchange(m_then, {});
    const Arrival end = arrival();
    deleteLater();
    then(end);
}

Arrival Exchange::arrival() const
{
    if (m_failure)
        return *m_failure;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || !isWhole(m_reply->error(), status))
        return networkFailure(status);
    if (!hasItsLength())
        return Failure{Trouble::CutBody, {}, status, requestId()};
    if (m_unpacked->state == Unpacked::State::Broken)
        return Failure{Trouble::Garbled, {}, status, requestId()};
    if (status >= 300 && status < 400 && m_reply->hasRawHeader("Location"))
        return Failure{Trouble::Redirect, redirectTarget(*m_reply), status, requestId()};
    return answer(status);
}

Failure Exchange::networkFailure(int status) const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const int code = int(error);
    if (error == QNetworkReply::HostNotFoundError)
        return {Trouble::NoHost, {}, 0, {}};
    if (error == QNetworkReply::SslHandshakeFailedError)
        return {Trouble::Tls, m_reply->errorString(), 0, {}};
    if (code > 100 && code < 199)
        return {Trouble::Proxy, {}, 0, {}};
    if (error == QNetworkReply::ConnectionRefusedError || neverLeft())
        return {Trouble::Refused, m_reply->errorString(), 0, {}};
    return {status == 0 ? Trouble::Reset : Trouble::CutBody, {}, status, requestId()};
}

/// Qt reads a length that is no number as none.
bool Exchange::hasItsLength() const
{
    if (m_bytes.isEmpty() || !m_reply->hasRawHeader("Content-Length"))
        return true;
    bool isNumber = false;
    const qint64 length = m_reply->rawHeader("Content-Length").toLongLong(&isNumber);
    return isNumber && length == m_bytes.size();
}

/// A new connection that never became secure has carried nothing.
bool Exchange::neverLeft() const
{
    return m_isNewConnection && !m_isEncrypted && m_reply->url().scheme() == u"https"_s;
}

base::Reply Exchange::answer(int status) const { return {status, headers(), m_unpacked->body, {}}; }

base::Headers Exchange::headers() const
{
    base::Headers all;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        all.add(name, value);
    return all;
}

QByteArray Exchange::requestId() const { return base::requestIdOf(headers()); }

} // namespace latchkey::wire
