// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QObject>

#include <functional>

class QNetworkAccessManager;
class QNetworkReply;

namespace bench {

/// The least that can fetch the inventories: QNetworkAccessManager as it comes, the same pages in
/// the same order as the engine, one at a time of each list. Bodies are unpacked and thrown away.
class BareClient : public QObject
{
    Q_OBJECT
public:
    /// `served` is what PageServer says of itself.
    BareClient(const QJsonObject &served, int count);
    void start();

signals:
    void finished();

private:
    void fetch(quint16 port, const QByteArray &target,
               const std::function<void(const QNetworkReply &)> &then);
    void fetchUsers(const QByteArray &target);
    void fetchMacs(int page);
    void listEnded();

    QNetworkAccessManager *m_manager = nullptr;
    quint16 m_oktaPort;
    quint16 m_jamfPort;
    int m_macPages;
    int m_open = 3; ///< lists that are not at their end
};

} // namespace bench
