// SPDX-License-Identifier: MIT
#include "wire/transport.h"

#include "wire/exchange.h"
#include "wire/once_body.h"
#include "wire/proxy_lookup.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace latchkey::wire {

using namespace Qt::StringLiterals;

namespace {

QByteArray hostHeader(const QUrl &url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toUtf8();
    return url.port() < 0 ? host : host + ':' + QByteArray::number(url.port());
}

QUrl viaLoopback(QUrl url, const Endpoint &endpoint)
{
    url.setScheme(u"http"_s);
    url.setHost(endpoint.address);
    url.setPort(endpoint.port);
    return url;
}

} // namespace

Transport::Transport(const WireSettings &settings, engine::Clock &clock)
    : m_connectTo(settings.connectTo)
    , m_timeout(settings.timeout)
    , m_userAgent(settings.userAgent)
    , m_clock(clock)
    , m_proxies(new ProxyLookup(this))
{
    setNetwork(settings.network);
}

Transport::~Transport() = default;

void Transport::setNetwork(const Network &network)
{
    // The one before may still wait for answers: it lives on until this transport ends.
    m_manager = new QNetworkAccessManager(this);
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_systemProxy = network.systemProxy;
    if (m_systemProxy)
        m_manager->setProxyFactory(m_proxies->newFactory());
    else
        m_manager->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    m_trust.reset();
    if (network.authorities.isEmpty())
        return; // certificates are loaded where there are any, not at each start
    const auto more = QSslCertificate::fromData(network.authorities, QSsl::Pem);
    m_trust = std::make_unique<QSslConfiguration>(QSslConfiguration::defaultConfiguration());
    m_trust->setCaCertificates(QSslConfiguration::systemCaCertificates() + more);
}

void Transport::exchange(const Outgoing &outgoing, QObject *context,
                         std::function<void(Arrival)> then)
{
    const auto found = m_connectTo.find(outgoing.url.host().toLower().toUtf8());
    if (found != m_connectTo.end()) {
        start(outgoing, viaLoopback(outgoing.url, found->second), context, std::move(then));
        return;
    }
    if (!m_systemProxy) {
        start(outgoing, outgoing.url, context, std::move(then));
        return;
    }
    m_proxies->find(outgoing.url.host(), context,
                    [this, outgoing, context, then = std::move(then)]() mutable {
                        start(outgoing, outgoing.url, context, std::move(then));
                    });
}

void Transport::start(const Outgoing &outgoing, const QUrl &address, QObject *context,
                      std::function<void(Arrival)> then)
{
    const QNetworkRequest request = prepared(outgoing, address);
    QNetworkReply *reply = nullptr;
    if (outgoing.method == base::Method::Get) {
        reply = m_manager->get(request);
    } else {
        auto *body = new OnceBody(outgoing.body);
        reply = m_manager->sendCustomRequest(request, base::methodName(outgoing.method), body);
        body->setParent(reply);
    }
    auto *exchange = new Exchange(reply, outgoing.largestBody, m_beside, std::move(then), context);
    m_clock.after(m_timeout, exchange, [exchange] { exchange->timeOut(); });
}

QNetworkRequest Transport::prepared(const Outgoing &outgoing, const QUrl &address) const
{
    QNetworkRequest request(address);
    if (m_trust)
        request.setSslConfiguration(*m_trust);
    request.setRawHeader("Host", hostHeader(outgoing.url));
    request.setRawHeader("User-Agent", m_userAgent);
    request.setRawHeader("Accept-Language", "en");
    for (const auto &[name, value] : outgoing.headers.all())
        request.setRawHeader(name, value);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Said by us, so that Qt leaves the unpacking to us.
    request.setRawHeader("Accept-Encoding", "gzip");
    if (outgoing.method != base::Method::Get) {
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, outgoing.body.size());
        if (!request.hasRawHeader("Content-Type"))
            request.setRawHeader("Content-Type", "application/octet-stream");
    }
    return request;
}

} // namespace latchkey::wire
