// SPDX-License-Identifier: MIT
#include "wire/authorities.h"
#include "wire/http_wire.h"
#include "wire/system_clock.h"

#include <QSemaphore>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>
#include <QThread>

#include <atomic>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

template<class Write>
QByteArray pem(Write write)
{
    BIO *out = BIO_new(BIO_s_mem());
    write(out);
    char *data = nullptr;
    const long size = BIO_get_mem_data(out, &data);
    const QByteArray bytes(data, qsizetype(size));
    BIO_free(out);
    return bytes;
}

struct Identity
{
    QSslKey key;
    QSslCertificate certificate;
};

/// A certificate for that host, issued by itself: an authority that nobody knows, unless it says
/// that it is none.
Identity identityOf(const char *host, const char *constraints = "critical,CA:TRUE",
                    long secondsLeft = 3600)
{
    EVP_PKEY *key = EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256");
    X509 *certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 7);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -7200);
    X509_gmtime_adj(X509_getm_notAfter(certificate), secondsLeft);
    X509_set_pubkey(certificate, key);
    X509_NAME *name = X509_get_subject_name(certificate);
    const auto *text = reinterpret_cast<const unsigned char *>("Inspecting Proxy");
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, text, -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    const QByteArray names = QByteArray("DNS:") + host;
    for (const auto &[id, value] : {std::pair(NID_subject_alt_name, names),
                                    std::pair(NID_basic_constraints, QByteArray(constraints))}) {
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, id, value.constData());
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
    X509_sign(certificate, key, EVP_sha256());
    const Identity identity{
        QSslKey(pem([&](BIO *out) {
                    PEM_write_bio_PrivateKey(out, key, nullptr, nullptr, 0, nullptr, nullptr);
                }),
                QSsl::Ec),
        QSslCertificate(pem([&](BIO *out) { PEM_write_bio_X509(out, certificate); }))};
    X509_free(certificate);
    EVP_PKEY_free(key);
    return identity;
}

/// A host that sends for ever, from a thread of its own, as fast as it is taken.
class Flood : public QThread
{
public:
    explicit Flood(Identity identity)
        : m_identity(std::move(identity))
    {
    }
    ~Flood() override
    {
        quit();
        wait();
    }
    quint16 port() const { return m_port; }
    qint64 sent() const { return m_sent; }
    void begin()
    {
        start();
        m_isThere.acquire();
    }

protected:
    void run() override
    {
        QSslServer server;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(m_identity.certificate);
        configuration.setPrivateKey(m_identity.key);
        server.setSslConfiguration(configuration);
        connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (socket->readAll().contains("\r\n\r\n"))
                    socket->write(
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7fffffff\r\n");
            });
            auto *secure = qobject_cast<QSslSocket *>(socket);
            connect(secure, &QSslSocket::encryptedBytesWritten, secure, [this, secure] {
                const QByteArray piece(256 * 1024, ' ');
                if (secure->encryptedBytesToWrite() + secure->bytesToWrite() < piece.size() &&
                    m_sent < most)
                    m_sent += secure->write(piece);
            });
        });
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_isThere.release();
        exec();
    }

private:
    static constexpr qint64 most = 0x7fffffff;
    Identity m_identity;
    QSemaphore m_isThere;
    std::atomic<quint16> m_port = 0;
    std::atomic<qint64> m_sent = 0;
};

} // namespace

/// HTTPS as it is outside practice: a certificate that is not trusted ends everything.
class TestTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void unknownAuthorityIsFatalAndNamed();
    void wrongNameIsFatal();
    void trustedHostIsSpokenTo();
    void plainHostIsNoHttpsHost();
    void anAuthorityThatAPersonChoseIsTrusted();
    void anAuthorityIsTrustedAndDroppedWhileTheWireLives();
    void aBodyWithoutALengthIsStopped();
    void onlyAnAuthorityIsTaken_data();
    void onlyAnAuthorityIsTaken();

private:
    base::Result<base::Reply> ask(const QByteArray &host, const wire::Network &network = {});
    void serve(const Identity &identity);

    std::unique_ptr<QSslServer> m_server;
    QByteArray m_seen;
};

void TestTls::initTestCase() { QVERIFY2(QSslSocket::supportsSsl(), "this Qt has no TLS"); }

void TestTls::init() { m_seen.clear(); }

void TestTls::serve(const Identity &identity)
{
    m_server = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(identity.certificate);
    configuration.setPrivateKey(identity.key);
    m_server->setSslConfiguration(configuration);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        QTcpSocket *socket = m_server->nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            m_seen += socket->readAll();
            if (m_seen.contains("\r\n\r\n"))
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        });
    });
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
}

base::Result<base::Reply> TestTls::ask(const QByteArray &host, const wire::Network &network)
{
    wire::WireSettings settings;
    settings.network = network;
    settings.oktaHost =
        host.contains(':') ? host : host + ':' + QByteArray::number(m_server->serverPort());
    wire::SystemClock clock;
    wire::HttpWire wire(settings, {{"okta.token", base::Secret(QByteArray("canary"))}}, clock);
    base::Request request;
    request.target = "/x";
    request.credential = base::Credential::Okta;
    std::optional<base::Result<base::Reply>> result;
    wire.send(request, this, [&](const base::Result<base::Reply> &end) { result = end; });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 30'000))
        qFatal("no answer was told");
    return *result;
}

void TestTls::unknownAuthorityIsFatalAndNamed()
{
    serve(identityOf("localhost"));
    const auto reply = ask("localhost");
    QVERIFY(!reply);
    QCOMPARE(reply.error().fault, base::Fault::Offline);
    const QString what = reply.error().what.english();
    QVERIFY2(what.contains(u"issuer: Inspecting Proxy"_s), qPrintable(what));
    QVERIFY(!m_seen.contains("canary"));
}

void TestTls::wrongNameIsFatal()
{
    const Identity identity = identityOf("another.example.com");
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificate(identity.certificate);
    QSslConfiguration::setDefaultConfiguration(trusting);
    serve(identity);
    const auto reply = ask("localhost");
    QSslConfiguration::setDefaultConfiguration(before);
    QVERIFY(!reply);
    QVERIFY2(reply.error().what.english().contains(u"not secure"_s),
             qPrintable(reply.error().what.english()));
    QVERIFY(!m_seen.contains("canary"));
}

void TestTls::trustedHostIsSpokenTo()
{
    const Identity identity = identityOf("localhost");
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificate(identity.certificate);
    QSslConfiguration::setDefaultConfiguration(trusting);
    serve(identity);
    const auto reply = ask("localhost");
    QSslConfiguration::setDefaultConfiguration(before);
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().what.english()));
    QCOMPARE(reply->body, "{}");
    QVERIFY(m_seen.contains("GET /x HTTP/1.1"));
    QVERIFY(m_seen.contains("SSWS canary"));
}

void TestTls::plainHostIsNoHttpsHost()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    QByteArray seen;
    connect(&plain, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&seen, socket] {
            seen += socket->readAll();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
            socket->disconnectFromHost();
        });
    });
    wire::WireSettings settings;
    settings.oktaHost = "localhost:" + QByteArray::number(plain.serverPort());
    wire::SystemClock clock;
    wire::HttpWire wire(settings, {{"okta.token", base::Secret(QByteArray("canary"))}}, clock);
    base::Request request;
    request.target = "/x";
    request.credential = base::Credential::Okta;
    request.method = base::Method::Post;
    std::optional<base::Result<base::Reply>> result;
    wire.send(request, this, [&](const base::Result<base::Reply> &end) { result = end; });
    QTRY_VERIFY_WITH_TIMEOUT(result, 30'000);
    QVERIFY(!*result);
    QVERIFY(!result->error().mayHaveBeenDone);
    QVERIFY(!seen.contains("canary"));
}

void TestTls::anAuthorityThatAPersonChoseIsTrusted()
{
    const Identity identity = identityOf("localhost");
    const auto chosen =
        wire::readAuthorities(identity.certificate.toPem(), QDateTime::currentDateTimeUtc());
    QVERIFY(chosen);
    QCOMPARE(chosen->names, QStringList{u"Inspecting Proxy"_s});
    QCOMPARE(chosen->until, identity.certificate.expiryDate().toUTC());
    serve(identity);
    const auto reply = ask("localhost", {true, chosen->pem});
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().what.english()));
    QVERIFY(m_seen.contains("SSWS canary"));
}

void TestTls::anAuthorityIsTrustedAndDroppedWhileTheWireLives()
{
    const Identity identity = identityOf("localhost");
    serve(identity);
    wire::WireSettings settings;
    settings.oktaHost = "localhost:" + QByteArray::number(m_server->serverPort());
    wire::SystemClock clock;
    wire::HttpWire wire(settings, {{"okta.token", base::Secret(QByteArray("canary"))}}, clock);
    const auto isAnswered = [&] {
        base::Request request;
        request.target = "/x";
        request.credential = base::Credential::Okta;
        std::optional<base::Result<base::Reply>> result;
        wire.send(request, this, [&](const base::Result<base::Reply> &end) { result = end; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 30'000))
            qFatal("no answer was told");
        return result->has_value();
    };
    QVERIFY(!isAnswered());
    wire.setNetwork({true, identity.certificate.toPem()});
    QVERIFY(isAnswered());
    wire.setNetwork({true, {}});
    QVERIFY(!isAnswered());
}

void TestTls::aBodyWithoutALengthIsStopped()
{
    const Identity identity = identityOf("localhost");
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificate(identity.certificate);
    QSslConfiguration::setDefaultConfiguration(trusting);
    Flood flood(identity);
    flood.begin();
    const auto reply = ask("localhost:" + QByteArray::number(flood.port()));
    QSslConfiguration::setDefaultConfiguration(before);
    QVERIFY(!reply);
    QVERIFY2(reply.error().what.english().contains(u"longer than it can be"_s),
             qPrintable(reply.error().what.english()));
    // It would have sent eight times as much, and more than twice the bound is never on its way.
    const qint64 sent = flood.sent() / (1024 * 1024);
    QVERIFY2(sent < 256, qPrintable(QString::number(sent)));
}

void TestTls::onlyAnAuthorityIsTaken_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("what");
    const Identity good = identityOf("localhost");
    QTest::newRow("nothing") << QByteArray() << u"The file holds no certificate."_s;
    QTest::newRow("other text") << QByteArray("hello") << u"The file holds no certificate."_s;
    QTest::newRow("a private key beside it") << good.certificate.toPem() + good.key.toPem()
                                             << u"The file holds a private key. It is not taken."_s;
    QTest::newRow("a server's own certificate")
        << identityOf("localhost", "critical,CA:FALSE").certificate.toPem()
        << u"Inspecting Proxy is no authority's certificate."_s;
    QTest::newRow("one that ended")
        << good.certificate.toPem() +
               identityOf("localhost", "critical,CA:TRUE", -3600).certificate.toPem()
        << u"The certificate of Inspecting Proxy ended on "_s;
    QTest::newRow("a large file") << good.certificate.toPem() + QByteArray(300 * 1024, '\n')
                                  << u"The file is larger than 256 KiB."_s;
    QTest::newRow("too many") << good.certificate.toPem().repeated(101)
                              << u"The file holds more than 100 certificates."_s;
}

void TestTls::onlyAnAuthorityIsTaken()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, what);
    const auto taken = wire::readAuthorities(file, QDateTime::currentDateTimeUtc());
    QVERIFY(!taken);
    QVERIFY2(taken.error().what.english().startsWith(what),
             qPrintable(taken.error().what.english()));
    QVERIFY(!taken.error().advice.isEmpty());
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
