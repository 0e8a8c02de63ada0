// SPDX-License-Identifier: MIT
#include "stand_in.h"

#include <QFile>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebi = 1024 * 1024;

/// CRC-32 of RFC 1952, bit by bit.
quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = ~0u;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0xEDB88320u : 0u);
    }
    return ~sum;
}

QByteArray littleEnd(quint32 number)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes += char(static_cast<unsigned char>(number >> shift));
    return bytes;
}

/// qCompress() gives a length of 4 bytes, a zlib head of 2, the packed bytes, and a sum of 4.
QByteArray deflated(const QByteArray &bytes) { return qCompress(bytes, 9).mid(4); }

QByteArray gzipped(const QByteArray &bytes)
{
    const QByteArray zlib = deflated(bytes);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10) + zlib.mid(2, zlib.size() - 6) +
           littleEnd(checksum(bytes)) + littleEnd(quint32(bytes.size()));
}

/// The most memory this process has used since forget() (Linux tells; elsewhere 0).
struct Peak
{
    static void forget()
    {
        QFile file(u"/proc/self/clear_refs"_s);
        if (file.open(QIODevice::WriteOnly))
            file.write("5");
    }
    static qint64 bytes()
    {
        QFile file(u"/proc/self/status"_s);
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.mid(6).simplified().split(' ').first().toLongLong() * 1024;
        }
        return 0;
    }
};

} // namespace

/// Answers that mean harm, or look like it: told as an error, within bounds, and no secret leaves.
class TestHostile : public QObject
{
    Q_OBJECT

private slots:
    void packedBodiesAreRead_data();
    void packedBodiesAreRead();
    void packedBodiesAreBounded_data();
    void packedBodiesAreBounded();
    void brokenPackingIsNoAnswer_data();
    void brokenPackingIsNoAnswer();
    void lengthsThatLie_data();
    void lengthsThatLie();
    void whatIsLeftOverIsNoAnswer();
    void noSecretGoesAbroad_data();
    void noSecretGoesAbroad();
    void headersWithoutEndAreCutByTheTimeLimit();
};

void TestHostile::packedBodiesAreRead_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("gzip") << QByteArray("gzip") << gzipped("{\"a\":1}");
    QTest::newRow("gzip in two parts") << QByteArray("gzip") << gzipped("{\"a\"") + gzipped(":1}");
    QTest::newRow("deflate") << QByteArray("deflate") << deflated("{\"a\":1}");
    QTest::newRow("plain") << QByteArray("identity") << QByteArray("{\"a\":1}");
}

void TestHostile::packedBodiesAreRead()
{
    QFETCH(const QByteArray, encoding);
    QFETCH(const QByteArray, body);
    Bench bench(
        [&](const Seen &) { return answer(200, body, "Content-Encoding: " + encoding + "\r\n"); });
    const auto reply = bench.ask(Bench::okta());
    QVERIFY(reply);
    QCOMPARE(reply->body, "{\"a\":1}");
    QCOMPARE(bench.host.seen.front().headers.value("Accept-Encoding"), "gzip");
}

void TestHostile::packedBodiesAreBounded_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("body");
    const QByteArray zeroes(64 * mebi, '\0');
    QTest::newRow("64 MiB in 64 KiB") << QByteArray("deflate") << deflated(zeroes);
    QTest::newRow("4 GiB in 4 MiB") << QByteArray("gzip") << gzipped(zeroes).repeated(64);
}

void TestHostile::packedBodiesAreBounded()
{
    QFETCH(const QByteArray, encoding);
    QFETCH(const QByteArray, body);
    Bench bench(
        [&](const Seen &) { return answer(200, body, "Content-Encoding: " + encoding + "\r\n"); });
    Peak::forget();
    const qint64 before = Peak::bytes();
    const auto reply = bench.ask(Bench::okta());
    QVERIFY(!reply);
    QCOMPARE(reply.error().fault, base::Fault::Unexpected);
    QCOMPARE(bench.host.seen.size(), std::size_t(1));
    const qint64 grown = Peak::bytes() - before;
    QVERIFY2(grown < 128 * mebi, qPrintable(u"%1 MiB more"_s.arg(grown / mebi)));
}

void TestHostile::brokenPackingIsNoAnswer_data()
{
    QTest::addColumn<bool>("write");
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = gzipped("{\"a\":1}" + QByteArray(1000, ' '));
    for (const bool write : {false, true}) {
        const char *what = write ? "write" : "read";
        QTest::addRow("a %s's answer is not packed", what) << write << QByteArray("{\"a\":1}");
        QTest::addRow("a %s's answer is packed in part", what) << write << good.left(20);
        QTest::addRow("a %s's answer lacks one byte", what) << write << good.chopped(1);
        QTest::addRow("a %s's answer is packed badly", what)
            << write << good.left(14) + "xxxxxxxx" + good.mid(22);
        QTest::addRow("a %s's answer has more behind it", what) << write << good + "{\"b\":2}";
    }
}

void TestHostile::brokenPackingIsNoAnswer()
{
    QFETCH(const bool, write);
    QFETCH(const QByteArray, body);
    Bench bench([&](const Seen &) {
        return answer(200, body, "Content-Encoding: gzip\r\nX-Okta-Request-Id: req-9\r\n");
    });
    const auto reply = bench.ask(Bench::okta(write ? base::Method::Post : base::Method::Get));
    QVERIFY2(!reply, reply ? reply->body.constData() : "");
    QCOMPARE(reply.error().mayHaveBeenDone, write);
    QCOMPARE(reply.error().requestId, "req-9");
    QCOMPARE(bench.host.count("POST"), write ? 1 : 0);
}

void TestHostile::lengthsThatLie_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body"); // empty = no answer
    const QByteArray head = "HTTP/1.1 200 OK\r\n";
    const QByteArray none;
    QTest::newRow("too long a length") << head + "Content-Length: 50\r\n\r\n{}" << none;
    QTest::newRow("too short a length cuts")
        << head + "Content-Length: 4\r\n\r\n{\"a\":1}" << QByteArray("{\"a\"");
    QTest::newRow("no length: until the end") << head + "\r\n{}" << QByteArray("{}");
    QTest::newRow("a length beyond all numbers")
        << head + "Content-Length: 99999999999999999999\r\n\r\n{}" << none;
    QTest::newRow("chunks that end early")
        << head + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n"
        << none;
    QTest::newRow("an unknown packing")
        << head + "Content-Encoding: br\r\nContent-Length: 2\r\n\r\n{}" << none;
}

void TestHostile::lengthsThatLie()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, body);
    Bench bench([&](const Seen &) { return Deed{bytes, true}; });
    const auto reply = bench.ask(Bench::okta(base::Method::Post));
    if (body.isEmpty()) {
        QVERIFY2(!reply, reply ? reply->body.constData() : "");
        QVERIFY(reply.error().mayHaveBeenDone);
    } else {
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().what.english()));
        QCOMPARE(reply->body, body);
    }
    QCOMPARE(bench.host.count("POST"), 1);
}

void TestHostile::whatIsLeftOverIsNoAnswer()
{
    const QByteArray more = answer(200, "{\"evil\":true}").bytes;
    Bench bench([&](const Seen &seen) {
        const bool first = seen.target.contains("x=1");
        Deed deed = answer(200, first ? "{}" : "{\"good\":true}");
        if (first)
            deed.bytes += more;
        return deed;
    });
    QCOMPARE(bench.ask(Bench::okta())->body, "{}");
    base::Request next = Bench::okta();
    next.target = "/api/v1/other";
    QCOMPARE(bench.ask(next)->body, "{\"good\":true}");
}

void TestHostile::noSecretGoesAbroad_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("jamf");
    QTest::addColumn<bool>("write");
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const bool jamf : {false, true}) {
            for (const bool write : {false, true})
                QTest::addRow("%d, %s, %s", status, jamf ? "Jamf Pro" : "Okta",
                              write ? "write" : "read")
                    << status << jamf << write;
        }
    }
}

void TestHostile::noSecretGoesAbroad()
{
    QFETCH(const int, status);
    QFETCH(const bool, jamf);
    QFETCH(const bool, write);
    StandIn abroad([](const Seen &) { return answer(200, "{}"); });
    const QByteArray there = "http://127.0.0.1:" + QByteArray::number(abroad.port());
    wire::Secrets secrets = Bench::token();
    secrets["jamf.client-id"] = Bench::secret("c1");
    secrets["jamf.client-secret"] = Bench::secret("canaryJamf");
    Bench bench(
        [&](const Seen &seen) {
            return seen.target.endsWith("/token")
                       ? answer(200, "{\"access_token\":\"t1\",\"expires_in\":600}")
                       : answer(status, {}, "Location: " + there + "/x\r\n");
        },
        secrets);
    const auto method = write ? base::Method::Post : base::Method::Get;
    base::Request request = jamf ? Bench::jamf("/api/v1/x", method) : Bench::okta(method);
    const auto redirected = bench.ask(request);
    QVERIFY(!redirected);
    QCOMPARE(redirected.error().mayHaveBeenDone, write);
    request.origin = "https://other.example.com"; // what a link of an answer would ask for
    const std::size_t before = bench.host.seen.size();
    QVERIFY(!bench.ask(request));
    QCOMPARE(bench.host.seen.size(), before);
    QCOMPARE(abroad.seen.size(), std::size_t(0));
}

void TestHostile::headersWithoutEndAreCutByTheTimeLimit()
{
    Bench bench([&](const Seen &) -> Deed {
        return {"HTTP/1.1 200 OK\r\n" + QByteArray("X-A: aaaaaaaa\r\n").repeated(10'000), false};
    });
    bench.start(Bench::okta(base::Method::Post));
    QTRY_COMPARE_WITH_TIMEOUT(bench.host.seen.size(), std::size_t(1), 120'000);
    bench.clock.runOut();
    QTRY_COMPARE_WITH_TIMEOUT(bench.answered, 1, 120'000);
    QCOMPARE((*bench.answers.front()).error().fault, base::Fault::Timeout);
    QVERIFY((*bench.answers.front()).error().mayHaveBeenDone);
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
