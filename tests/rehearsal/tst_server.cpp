// SPDX-License-Identifier: MIT
#include "base/json.h"
#include "rehearsal/http_reader.h"
#include "rehearsal/http_writer.h"
#include "rehearsal/server.h"
#include "rehearsal/server_control.h"

#include <QJsonArray>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace latchkey::rehearsal;
namespace base = latchkey::base;

namespace {

/// A raw client: what was sent is what is meant, what came back is bytes.
class Socket
{
public:
    explicit Socket(quint16 port)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        m_connected = m_socket.waitForConnected(5000);
    }

    bool isConnected() const { return m_connected; }
    void write(const QByteArray &bytes) { m_socket.write(bytes); }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    QByteArray all()
    {
        m_got += m_socket.readAll();
        return m_got;
    }

    /// The next whole answer; what came of it where the connection ended before.
    QByteArray answer()
    {
        const bool came = QTest::qWaitFor([this] { return isWhole() || isClosed(); }, 10000);
        const qsizetype length = came && isWhole() ? wholeLength() : m_got.size();
        const QByteArray result = m_got.left(length);
        m_got.remove(0, length);
        return result;
    }

private:
    qsizetype wholeLength() const
    {
        const qsizetype head = m_got.indexOf("\r\n\r\n") + 4;
        const qsizetype at = m_got.indexOf("Content-Length: ");
        if (at < 0 || at > head)
            return head;
        return head + m_got.mid(at + 16, m_got.indexOf("\r\n", at) - at - 16).toLongLong();
    }
    bool isWhole()
    {
        all();
        return m_got.contains("\r\n\r\n") && m_got.size() >= wholeLength();
    }

    QTcpSocket m_socket;
    QByteArray m_got;
    bool m_connected = false;
};

QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: acme\r\n\r\n";
}

QByteArray post(const QByteArray &target, const QByteArray &body)
{
    return "POST " + target +
           " HTTP/1.1\r\nHost: acme\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

QByteArray tokenForm(const Practice &practice)
{
    const auto secrets = practice.secrets();
    return "grant_type=client_credentials&client_id=" + secrets.value("jamf.client-id") +
           "&client_secret=" + secrets.value("jamf.client-secret");
}

} // namespace

class TestServer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsTheConnection();
    void answersManyAtOnce();
    void takesChunkedBodies();
    void bothHostsAnswer();
    void aLostAnswerClosesTheConnection();
    void halfABody();
    void halfABodyOverTheWire();
    void garbageBytes_data();
    void garbageBytes();
    void bytesOneByOne();
    void aClientThatGoesAway();
    void controlPages();
    void troublesHaveNames();
    void readerLimits();

private:
    std::unique_ptr<Server> m_server;
};

void TestServer::init()
{
    m_server = std::make_unique<Server>(Practice());
    QVERIFY(m_server->listen());
}

void TestServer::keepsTheConnection()
{
    Socket socket(m_server->jamfPort());
    QVERIFY(socket.isConnected());
    for (int i = 0; i < 3; ++i) {
        socket.write(get("/api/startup-status"));
        const QByteArray answer = socket.answer();
        QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
        QVERIFY(answer.contains("\r\nDate: "));
        QVERIFY(answer.contains("\r\nConnection: keep-alive\r\n"));
    }
    socket.write("GET /api/v1/health-check HTTP/1.1\r\nConnection: close\r\n\r\n");
    QVERIFY(socket.answer().startsWith("HTTP/1.1 204 "));
    QTRY_VERIFY_WITH_TIMEOUT(socket.isClosed(), 120'000);
}

void TestServer::answersManyAtOnce()
{
    Socket socket(m_server->jamfPort());
    socket.write(get("/api/startup-status").repeated(20));
    for (int i = 0; i < 20; ++i)
        QVERIFY(socket.answer().startsWith("HTTP/1.1 200 "));
}

void TestServer::takesChunkedBodies()
{
    Socket socket(m_server->jamfPort());
    const QByteArray form = tokenForm(m_server->practice());
    const QByteArray half = form.left(30);
    const QByteArray rest = form.mid(30);
    socket.write("POST /api/v1/oauth/token HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n");
    socket.write(QByteArray::number(half.size(), 16) + "\r\n" + half + "\r\n");
    socket.write(QByteArray::number(rest.size(), 16) + ";x=y\r\n" + rest + "\r\n0\r\n\r\n");
    const QByteArray answer = socket.answer();
    QVERIFY2(answer.contains("access_token"), answer.constData());
}

void TestServer::bothHostsAnswer()
{
    Socket okta(m_server->oktaPort());
    okta.write(get("/.well-known/okta-organization"));
    QVERIFY(okta.answer().startsWith("HTTP/1.1 200 "));
    Socket jamf(m_server->jamfPort());
    jamf.write(get("/.well-known/okta-organization"));
    QVERIFY(jamf.answer().startsWith("HTTP/1.1 404 "));
}

void TestServer::aLostAnswerClosesTheConnection()
{
    m_server->practice().plan({Trouble::LostBefore, 0, 1, false});
    Socket socket(m_server->jamfPort());
    socket.write(get("/api/startup-status"));
    QTRY_VERIFY_WITH_TIMEOUT(socket.isClosed(), 120'000);
    QVERIFY(socket.all().isEmpty());
    Socket again(m_server->jamfPort());
    again.write(get("/api/startup-status"));
    QVERIFY(again.answer().startsWith("HTTP/1.1 200 "));
}

void TestServer::halfABody()
{
    base::Reply reply{200, {{"Content-Type", "application/json"}}, "{\"a\":", {}};
    QVERIFY(!isCutShort(reply));
    QVERIFY(httpAnswer(reply, true).contains("\r\nContent-Length: 5\r\n"));
    reply.headers.add("X-Practice-Cut", "12");
    QVERIFY(isCutShort(reply));
    const QByteArray bytes = httpAnswer(reply, false);
    QVERIFY(bytes.contains("\r\nContent-Length: 12\r\n"));
    QVERIFY(bytes.endsWith("\r\n\r\n{\"a\":"));
    QVERIFY(!bytes.contains("X-Practice"));
}

void TestServer::halfABodyOverTheWire()
{
    m_server->practice().plan({Trouble::CutBody, 0, 1, false});
    Socket socket(m_server->jamfPort());
    socket.write(get("/api/startup-status"));
    QTRY_VERIFY_WITH_TIMEOUT(socket.all().contains("\r\n\r\n"), 120'000);
    const QByteArray answer = socket.all();
    QVERIFY(!base::readJsonObject(answer.mid(answer.indexOf("\r\n\r\n") + 4)));
}

void TestServer::garbageBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("status");
    const QByteArray post = "POST /x HTTP/1.1\r\n";
    QTest::newRow("a TLS handshake")
        << QByteArray("\x16\x03\x01\x02\x00\x01\n\r\n\r\n", 11) << QByteArray("400");
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << QByteArray("400");
    QTest::newRow("another method") << QByteArray("BREW / HTTP/1.1\r\n\r\n") << QByteArray("501");
    QTest::newRow("no path") << QByteArray("GET http://a/ HTTP/1.1\r\n\r\n") << QByteArray("400");
    QTest::newRow("a header without a colon")
        << QByteArray("GET / HTTP/1.1\r\nnonsense\r\n\r\n") << QByteArray("400");
    QTest::newRow("a negative length") << post + "Content-Length: -1\r\n\r\n" << QByteArray("400");
    QTest::newRow("two ways of framing")
        << post + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"
        << QByteArray("400");
    QTest::newRow("a body without end") << post + "Content-Length: 99999999999\r\n\r\n"
                                        << QByteArray("413");
    QTest::newRow("a chunk without a number") << post + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n"
                                              << QByteArray("400");
    QTest::newRow("a head without end")
        << "GET / HTTP/1.1\r\nA: " + QByteArray(70000, 'a') << QByteArray("431");
}

void TestServer::garbageBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, status);
    Socket socket(m_server->jamfPort());
    socket.write(bytes);
    const QByteArray answer = socket.answer();
    QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.constData());
    QTRY_VERIFY_WITH_TIMEOUT(socket.isClosed(), 120'000);
    Socket again(m_server->jamfPort());
    again.write(get("/api/startup-status"));
    QVERIFY(again.answer().startsWith("HTTP/1.1 200 "));
}

void TestServer::bytesOneByOne()
{
    Practice practice;
    HttpReader reader;
    const QByteArray bytes = post("/api/v1/oauth/token", tokenForm(practice));
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i)
        QCOMPARE(reader.take(bytes.mid(i, 1)), HttpReader::State::More);
    QCOMPARE(reader.take(bytes.right(1)), HttpReader::State::Ready);
    const Incoming incoming = reader.request();
    QCOMPARE(incoming.body, tokenForm(practice));
    QCOMPARE(incoming.headers.value("host"), QByteArray("acme"));
    QCOMPARE(reader.take({}), HttpReader::State::More);
}

void TestServer::aClientThatGoesAway()
{
    {
        Socket socket(m_server->jamfPort());
        socket.write("POST /api/v1/oauth/token HTTP/1.1\r\nContent-Length: 500\r\n\r\nhalf");
        QVERIFY(socket.isConnected());
    }
    Socket again(m_server->jamfPort());
    again.write(get("/api/startup-status"));
    QVERIFY(again.answer().startsWith("HTTP/1.1 200 "));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->findChildren<QTcpSocket *>().size(), 1, 120'000);
}

void TestServer::controlPages()
{
    Socket socket(m_server->oktaPort());
    socket.write(get("/practice/state"));
    QVERIFY(socket.answer().contains("\"jamf\":"));
    socket.write(get("/practice/writes"));
    QVERIFY(socket.answer().endsWith("[]"));
    socket.write(post("/practice/by-hand/scep.configuration", {}));
    QVERIFY(socket.answer().startsWith("HTTP/1.1 200 "));
    socket.write(post("/practice/by-hand/nonsense", {}));
    QVERIFY(socket.answer().startsWith("HTTP/1.1 400 "));
    socket.write(post("/practice/switch", R"({"name":"jamf.macs","value":"7"})"));
    QVERIFY(socket.answer().startsWith("HTTP/1.1 200 "));
    QVERIFY(m_server->practice().switches().contains(u"jamf.macs=7"_s));
    socket.write(post("/practice/trouble", R"({"trouble":"lost-after","skip":1})"));
    QVERIFY(socket.answer().startsWith("HTTP/1.1 200 "));
    socket.write(post("/practice/trouble", "nonsense"));
    QVERIFY(socket.answer().startsWith("HTTP/1.1 400 "));
    socket.write(get("/api/startup-status") + get("/api/startup-status"));
    socket.answer();
    QTRY_VERIFY_WITH_TIMEOUT(socket.isClosed(), 120'000);
}

void TestServer::troublesHaveNames()
{
    QSet<QByteArray> names;
    for (const Trouble trouble : allTroubles())
        names += troubleName(trouble);
    QCOMPARE(names.size(), allTroubles().size());
    QVERIFY(!names.contains(QByteArray()));
}

void TestServer::readerLimits()
{
    HttpReader reader;
    QCOMPARE(reader.take("GET / HTTP/1.0\r\n\r\n"), HttpReader::State::Ready);
    reader.request();
    QVERIFY(!reader.keepsAlive());
    QCOMPARE(reader.take("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n"),
             HttpReader::State::More);
    QVERIFY(reader.wantsContinue());
    QVERIFY(!reader.wantsContinue());
    QCOMPARE(reader.take("ab"), HttpReader::State::Ready);
    QCOMPARE(reader.request().body, QByteArray("ab"));
}

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
