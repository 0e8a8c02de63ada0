// SPDX-License-Identifier: MIT
#include "wire/proxy_lookup.h"

#include <QHash>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QPointer>
#include <QThread>

namespace latchkey::wire {

using namespace Qt::StringLiterals;

struct ProxyLookup::Known
{
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void()> then;
    };
    QHash<QString, QList<QNetworkProxy>> proxies;
    QHash<QString, QList<Waiting>> waiting;
};

namespace {

using Answers = std::function<QList<QNetworkProxy>(const QString &host)>;

class CachedFactory : public QNetworkProxyFactory
{
public:
    explicit CachedFactory(Answers answers)
        : m_answers(std::move(answers))
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return m_answers(query.peerHostName());
    }

private:
    Answers m_answers;
};

bool isLocal(const QString &host)
{
    return host == u"localhost"_s || QHostAddress(host).isLoopback();
}

} // namespace

ProxyLookup::ProxyLookup(QObject *parent)
    : QObject(parent)
    , m_known(std::make_shared<Known>())
{
}

ProxyLookup::~ProxyLookup() = default;

void ProxyLookup::find(const QString &host, QObject *context, std::function<void()> then)
{
    if (isLocal(host) || m_known->proxies.contains(host)) {
        then();
        return;
    }
    const bool isAsked = m_known->waiting.contains(host);
    m_known->waiting[host].append({context, std::move(then)});
    if (!isAsked)
        ask(host);
}

void ProxyLookup::ask(const QString &host)
{
    const auto found = std::make_shared<QList<QNetworkProxy>>();
    QThread *worker = QThread::create([host, found] {
        const QNetworkProxyQuery query(QUrl(u"https://%1/"_s.arg(host)));
        *found = QNetworkProxyFactory::systemProxyForQuery(query);
    });
    connect(worker, &QThread::finished, this, [this, host, found] {
        m_known->proxies[host] = *found;
        for (const Known::Waiting &one : m_known->waiting.take(host)) {
            if (one.context)
                one.then();
        }
    });
    connect(worker, &QThread::finished, worker, &QObject::deleteLater);
    worker->start();
}

QNetworkProxyFactory *ProxyLookup::newFactory() const
{
    return new CachedFactory([known = m_known](const QString &host) {
        const QList<QNetworkProxy> found = known->proxies.value(host);
        return found.isEmpty() ? QList{QNetworkProxy(QNetworkProxy::NoProxy)} : found;
    });
}

} // namespace latchkey::wire
