// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QNetworkProxyFactory;

namespace latchkey::wire {

/// Asks the system which proxy a host needs, once a host and in a worker thread: a proxy script
/// (PAC) may take seconds (Qt on macOS runs it in the calling thread; read 2026-11-24).
class ProxyLookup : public QObject
{
    Q_OBJECT
public:
    explicit ProxyLookup(QObject *parent = nullptr);
    ~ProxyLookup() override;

    /// Calls back, perhaps at once, when the proxies of that host are known to the factory.
    void find(const QString &host, QObject *context, std::function<void()> then);
    /// A factory that answers from what was found, never by asking; the caller owns it.
    QNetworkProxyFactory *newFactory() const;

private:
    struct Known;
    void ask(const QString &host);

    std::shared_ptr<Known> m_known;
};

} // namespace latchkey::wire
