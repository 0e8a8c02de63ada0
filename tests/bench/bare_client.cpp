// SPDX-License-Identifier: MIT
#include "bare_client.h"

#include "tenant_pages.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace bench {

using namespace Qt::StringLiterals;

BareClient::BareClient(const QJsonObject &served, int count)
    : m_manager(new QNetworkAccessManager(this))
    , m_oktaPort(quint16(served[u"okta"_s].toInt()))
    , m_jamfPort(quint16(served[u"jamf"_s].toInt()))
    , m_macPages((count + rowsOfPage - 1) / rowsOfPage)
{
}

void BareClient::start()
{
    fetchUsers("/api/v1/apps/0oabare/users?limit=500&expand=user");
    fetchMacs(0);
    fetch(m_jamfPort, "/JSSResource/computerapplications/application/Okta%20Verify.app",
          [this](const QNetworkReply &) { listEnded(); });
}

void BareClient::fetch(quint16 port, const QByteArray &target,
                       const std::function<void(const QNetworkReply &)> &then)
{
    const QByteArray url = "http://127.0.0.1:" + QByteArray::number(port) + target;
    QNetworkRequest request(QUrl::fromEncoded(url));
    request.setDecompressedSafetyCheckThreshold(-1);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    QNetworkReply *reply = m_manager->get(request);
    connect(reply, &QNetworkReply::readyRead, reply, [reply] { reply->readAll(); });
    connect(reply, &QNetworkReply::finished, this, [reply, then] {
        if (reply->error() != QNetworkReply::NoError)
            qFatal("the bare client: %s", qPrintable(reply->errorString()));
        reply->readAll();
        then(*reply);
        reply->deleteLater();
    });
}

void BareClient::fetchUsers(const QByteArray &target)
{
    fetch(m_oktaPort, target, [this](const QNetworkReply &reply) {
        const QByteArray link = reply.rawHeader("Link");
        if (link.isEmpty()) {
            listEnded();
            return;
        }
        const qsizetype path = link.indexOf("/api/");
        fetchUsers(link.mid(path, link.indexOf('>') - path));
    });
}

void BareClient::fetchMacs(int page)
{
    const QByteArray target =
        "/api/v4/computers-inventory?section=GENERAL&section=HARDWARE&section=OPERATING_SYSTEM"
        "&section=SECURITY&section=LOCAL_USER_ACCOUNTS&page=" +
        QByteArray::number(page) + "&page-size=500&sort=id%3Aasc";
    fetch(m_jamfPort, target, [this, page](const QNetworkReply &) {
        if (page + 1 < m_macPages)
            fetchMacs(page + 1);
        else
            listEnded();
    });
}

void BareClient::listEnded()
{
    if (--m_open == 0)
        emit finished();
}

} // namespace bench
