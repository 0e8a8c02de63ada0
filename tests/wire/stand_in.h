// SPDX-License-Identifier: MIT
#pragma once

#include "engine/ports.h"
#include "wire/http_wire.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimeZone>

namespace latchkey::test {

/// Waits shorter than `skipBelow` pass at once and move the time; longer ones (limits) never end
/// but by runOut().
class QuickClock : public engine::Clock
{
public:
    QDateTime now() const override { return m_now; }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override
    {
        if (delay >= skipBelow) {
            m_limits.push_back({context, std::move(then)});
            return;
        }
        waits.append(delay.count());
        QMetaObject::invokeMethod(
            context,
            [this, until = m_now.addMSecs(delay.count()), then = std::move(then)] {
                m_now = qMax(m_now, until);
                then();
            },
            Qt::QueuedConnection);
    }
    void runOut()
    {
        for (const auto &[context, then] : std::exchange(m_limits, {})) {
            if (context)
                then();
        }
    }
    void moveOn(qint64 seconds) { m_now = m_now.addSecs(seconds); }

    std::chrono::milliseconds skipBelow{9'500};
    QList<qint64> waits;

private:
    QDateTime m_now{QDate(2026, 11, 24), QTime(16, 0), QTimeZone::utc()};
    std::vector<std::pair<QPointer<QObject>, std::function<void()>>> m_limits;
};

/// A request as the stand-in saw it.
struct Seen
{
    QByteArray method;
    QByteArray target;
    base::Headers headers;
    QByteArray body;
};

/// What the stand-in does with a request: bytes it writes, and whether it then hangs up.
struct Deed
{
    QByteArray bytes;
    bool hangUp = false;
};

inline Deed answer(int status, const QByteArray &body = {}, const QByteArray &headers = {})
{
    return {"HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: " +
            QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body};
}

/// A host on the loopback address that says what a test tells it to.
class StandIn : public QObject
{
public:
    using Script = std::function<Deed(const Seen &)>;

    explicit StandIn(Script script)
        : m_script(std::move(script))
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                welcome(socket);
        });
    }
    quint16 port() const { return m_server.serverPort(); }
    int count(const QByteArray &method) const
    {
        return int(std::count_if(seen.begin(), seen.end(),
                                 [&](const Seen &one) { return one.method == method; }));
    }

    std::vector<Seen> seen;
    int most = 0;                           ///< requests that waited for their answer at once
    std::vector<QPointer<QTcpSocket>> held; ///< connections whose deed was empty

private:
    void welcome(QTcpSocket *socket)
    {
        auto pending = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, pending] {
            *pending += socket->readAll();
            while (takeOne(socket, *pending)) {
            }
        });
    }

    bool takeOne(QTcpSocket *socket, QByteArray &pending)
    {
        const qsizetype end = pending.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QList<QByteArray> lines = pending.left(end).split('\n');
        Seen one;
        one.method = lines.first().split(' ').value(0);
        one.target = lines.first().split(' ').value(1);
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            one.headers.add(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
        }
        const qsizetype length = one.headers.value("Content-Length").toLongLong();
        if (pending.size() < end + 4 + length)
            return false;
        one.body = pending.mid(end + 4, length);
        pending.remove(0, end + 4 + length);
        seen.push_back(one);
        perform(socket, m_script(one));
        return true;
    }

    void perform(QTcpSocket *socket, const Deed &deed)
    {
        if (deed.bytes.isEmpty() && !deed.hangUp)
            held.emplace_back(socket);
        most = qMax(most, int(held.size()));
        socket->write(deed.bytes);
        if (deed.hangUp)
            socket->disconnectFromHost();
    }

    Script m_script;
    QTcpServer m_server;
};

/// A wire to stand-ins for both clouds, and what came back.
class Bench
{
public:
    using Answer = base::Result<base::Reply>;

    explicit Bench(StandIn::Script script, wire::Secrets secrets = token())
        : Bench(std::move(script), std::move(secrets), nullptr)
    {
    }
    Bench(StandIn::Script script, wire::Secrets secrets, std::unique_ptr<wire::Log> log)
        : host(std::move(script))
        , wire(settings(host.port()), std::move(secrets), clock, std::move(log))
    {
    }

    static base::Secret secret(const char *text) { return base::Secret(QByteArray(text)); }
    static wire::Secrets token() { return {{"okta.token", secret("00canaryOkta")}}; }
    static wire::WireSettings settings(quint16 port)
    {
        wire::WireSettings all;
        all.oktaHost = "acme.okta.com";
        all.jamfBase = "https://acme.jamfcloud.com";
        all.connectTo = {{"acme.okta.com", {QStringLiteral("127.0.0.1"), port}},
                         {"acme.jamfcloud.com", {QStringLiteral("127.0.0.1"), port}},
                         {"other.example.com", {QStringLiteral("127.0.0.1"), port}}};
        return all;
    }
    static base::Request okta(base::Method method = base::Method::Get)
    {
        base::Request request;
        request.method = method;
        request.target = "/api/v1/org?x=1";
        request.label = "/api/v1/org";
        request.credential = base::Credential::Okta;
        if (method == base::Method::Post) {
            request.contentType = "application/json";
            request.body = "{}";
        }
        return request;
    }
    static base::Request jamf(const QByteArray &target, base::Method method = base::Method::Get)
    {
        base::Request request = okta(method);
        request.system = base::System::Jamf;
        request.credential = base::Credential::Jamf;
        request.target = target;
        request.label = target;
        return request;
    }

    void start(const base::Request &request)
    {
        const std::size_t place = answers.size();
        answers.emplace_back();
        wire.send(request, &context, [this, place](const Answer &answer) {
            answers[place] = answer;
            ++answered;
        });
    }
    /// One request from start to end; never waits longer than the test would.
    Answer ask(const base::Request &request)
    {
        const int before = answered;
        start(request);
        if (!QTest::qWaitFor([&] { return answered > before; }, 20'000))
            qFatal("no answer was told");
        return *answers.back();
    }

    QuickClock clock;
    StandIn host;
    wire::HttpWire wire;
    QObject context;
    std::vector<std::optional<Answer>> answers;
    int answered = 0;
};

} // namespace latchkey::test
