// SPDX-License-Identifier: MIT
#include "stand_in.h"

using namespace latchkey;
using namespace latchkey::test;

/// The wire against a host that answers, throttles, and breaks.
class TestHttpWire : public QObject
{
    Q_OBJECT

private slots:
    void sendsTheRequestAsItIs();
    void anotherNetworkLosesNoAnswer();
    void givesAnyStatusAsReply_data();
    void givesAnyStatusAsReply();
    void repeatsWhatMayBeRepeated_data();
    void repeatsWhatMayBeRepeated();
    void tellsADeprecationOnce();
    void refusesRedirects();
    void refusesForeignOrigins();
    void boundsTheBody();
    void takesALargeBody();
    void cutsASlowAnswer();
    void neverCallsBackFromSend();
    void aDestroyedContextCancels();
    void keepsToItsNumberAtOnce();
    void sendsWritesOneAtATime();
    void mayBeDestroyedInACallback();
};

void TestHttpWire::sendsTheRequestAsItIs()
{
    Bench bench([](const Seen &) { return answer(200, "{\"a\":1}", "X-Okta-Request-Id: r1\r\n"); });
    const auto reply = bench.ask(Bench::okta(base::Method::Post));
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->body, "{\"a\":1}");
    QCOMPARE(reply->headers.value("x-okta-request-id"), "r1");
    QCOMPARE(reply->origin, "https://acme.okta.com");
    QCOMPARE(bench.host.seen.size(), std::size_t(1));
    const Seen &seen = bench.host.seen.front();
    QCOMPARE(seen.method, "POST");
    QCOMPARE(seen.target, "/api/v1/org?x=1");
    QCOMPARE(seen.body, "{}");
    QCOMPARE(seen.headers.value("Host"), "acme.okta.com");
    QCOMPARE(seen.headers.value("Authorization"), "SSWS 00canaryOkta");
    QCOMPARE(seen.headers.value("Content-Type"), "application/json");
    QCOMPARE(seen.headers.value("Accept"), "application/json");
    QVERIFY(!seen.headers.has("Cookie"));
}

/// What is under way ends on the connections that it began on.
void TestHttpWire::anotherNetworkLosesNoAnswer()
{
    Bench *asked = nullptr;
    Bench bench([&asked](const Seen &) {
        asked->wire.setNetwork({false, {}});
        return answer(200, "{}");
    });
    asked = &bench;
    QVERIFY(bench.ask(Bench::okta()));
    QVERIFY(bench.ask(Bench::okta(base::Method::Post)));
    QCOMPARE(bench.host.seen.size(), std::size_t(2));
}

void TestHttpWire::givesAnyStatusAsReply_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 204, 400, 403, 404, 409, 422, 501})
        QTest::addRow("status %d", status) << status;
}

void TestHttpWire::givesAnyStatusAsReply()
{
    QFETCH(const int, status);
    const QByteArray body = status == 204 ? QByteArray() : QByteArray("{\"errorCode\":\"E1\"}");
    Bench bench([=](const Seen &) { return answer(status, body); });
    const auto reply = bench.ask(Bench::okta());
    QVERIFY(reply);
    QCOMPARE(reply->status, status);
    QCOMPARE(reply->body, body);
    QCOMPARE(bench.host.seen.size(), std::size_t(1));
}

void TestHttpWire::repeatsWhatMayBeRepeated_data()
{
    QTest::addColumn<bool>("write");
    QTest::addColumn<int>("bad");       // so many bad answers
    QTest::addColumn<QByteArray>("as"); // of this kind, then a good one
    QTest::addColumn<int>("status");    // 0 = an Error
    QTest::addColumn<int>("sent");
    QTest::addColumn<bool>("mayBeDone");
    const QByteArray reset = "reset", cut = "cut", short1 = "short";
    QTest::newRow("a read is throttled twice, then answered")
        << false << 2 << QByteArray("429") << 200 << 3 << false;
    QTest::newRow("a write is throttled twice, then done")
        << true << 2 << QByteArray("429") << 200 << 3 << false;
    QTest::newRow("throttled for ever") << false << 99 << QByteArray("429") << 429 << 5 << false;
    QTest::newRow("a read meets a start-up page once")
        << false << 1 << QByteArray("503") << 200 << 2 << false;
    QTest::newRow("a read meets errors for ever")
        << false << 99 << QByteArray("502") << 502 << 5 << false;
    QTest::newRow("a write meets an error page")
        << true << 1 << QByteArray("504") << 504 << 1 << false;
    QTest::newRow("a read's answer is cut once") << false << 1 << cut << 200 << 2 << false;
    QTest::newRow("a write's answer is lost") << true << 1 << reset << 0 << 1 << true;
    QTest::newRow("a write's answer is cut") << true << 1 << cut << 0 << 1 << true;
    QTest::newRow("a write's answer has less than its length")
        << true << 1 << short1 << 0 << 1 << true;
}

void TestHttpWire::repeatsWhatMayBeRepeated()
{
    QFETCH(const bool, write);
    QFETCH(const int, bad);
    QFETCH(const QByteArray, as);
    QFETCH(const int, status);
    QFETCH(const int, sent);
    QFETCH(const bool, mayBeDone);
    int left = bad;
    Bench bench([&](const Seen &) -> Deed {
        if (left-- <= 0)
            return answer(200, "{}");
        if (as == "reset")
            return {{}, true};
        if (as == "cut")
            return {"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{\"a\":", true};
        if (as == "short")
            return {"HTTP/1.1 201 Created\r\nContent-Length: 3\r\n\r\n{}", true};
        return answer(as.toInt());
    });
    const auto reply = bench.ask(Bench::okta(write ? base::Method::Post : base::Method::Get));
    QCOMPARE(reply ? reply->status : 0, status);
    QCOMPARE(int(bench.host.seen.size()), sent);
    if (!reply) {
        QCOMPARE(reply.error().mayHaveBeenDone, mayBeDone);
        QVERIFY(!reply.error().what.isEmpty());
        QVERIFY(!reply.error().means.isEmpty());
        QVERIFY(!reply.error().advice.isEmpty());
    }
}

void TestHttpWire::tellsADeprecationOnce()
{
    Bench bench([](const Seen &) { return answer(200, "{}", "Deprecation: @1784000000\r\n"); });
    QList<QByteArray> told;
    QObject::connect(&bench.wire, &wire::HttpWire::deprecated, &bench.wire,
                     [&](base::System system, const QByteArray &label, const QByteArray &said) {
                         told += {base::systemName(system), label, said};
                     });
    QVERIFY(bench.ask(Bench::okta()));
    QVERIFY(bench.ask(Bench::okta()));
    QCOMPARE(told, QList<QByteArray>({"okta", Bench::okta().label, "@1784000000"}));
}

void TestHttpWire::refusesRedirects()
{
    for (const QByteArray &target :
         {QByteArray("https://evil.example.com/x"), QByteArray("https://other.example.com/"),
          QByteArray("/login"), QByteArray("http://acme.okta.com/")}) {
        Bench bench([&](const Seen &) { return answer(302, {}, "Location: " + target + "\r\n"); });
        const auto reply = bench.ask(Bench::okta());
        QVERIFY(!reply);
        QCOMPARE(reply.error().fault, base::Fault::Unexpected);
        QCOMPARE(reply.error().status, 302);
        QCOMPARE(bench.host.seen.size(), std::size_t(1));
    }
}

void TestHttpWire::refusesForeignOrigins()
{
    Bench bench([](const Seen &) { return answer(200, "{}"); });
    base::Request request = Bench::okta();
    request.origin = "https://other.example.com";
    QVERIFY(!bench.ask(request));
    QCOMPARE(bench.host.seen.size(), std::size_t(0));
    request.credential = base::Credential::None;
    QVERIFY(bench.ask(request));
    QVERIFY(!bench.host.seen.back().headers.has("Authorization"));
    QCOMPARE(bench.host.seen.back().headers.value("Host"), "other.example.com");
}

void TestHttpWire::boundsTheBody()
{
    Bench bench([](const Seen &) { return answer(200, QByteArray(100'000, 'x')); });
    base::Request request = Bench::okta();
    request.largestBody = 99'999;
    const auto refused = bench.ask(request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, base::Fault::Unexpected);
    request.largestBody = 100'000;
    const auto taken = bench.ask(request);
    QVERIFY(taken);
    QCOMPARE(taken->body.size(), 100'000);
}

void TestHttpWire::takesALargeBody()
{
    constexpr qsizetype size = 100 * 1024 * 1024;
    Bench bench([](const Seen &) { return answer(200, QByteArray(size, 'x')); });
    base::Request request = Bench::okta();
    const auto refused = bench.ask(request);
    QVERIFY(!refused);
    request.largestBody = size;
    const auto taken = bench.ask(request);
    QVERIFY(taken);
    QCOMPARE(taken->body.size(), size);
}

void TestHttpWire::cutsASlowAnswer()
{
    for (const bool write : {false, true}) {
        Bench bench([](const Seen &) -> Deed {
            return {"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{", false};
        });
        bench.start(Bench::okta(write ? base::Method::Post : base::Method::Get));
        QTRY_COMPARE_WITH_TIMEOUT(bench.host.seen.size(), std::size_t(1), 120'000);
        bench.clock.runOut();
        QTRY_COMPARE_WITH_TIMEOUT(bench.answered, 1, 120'000);
        const auto &reply = *bench.answers.front();
        QVERIFY(!reply);
        QCOMPARE(reply.error().fault, base::Fault::Timeout);
        QCOMPARE(reply.error().mayHaveBeenDone, write);
        QCOMPARE(bench.host.seen.size(), std::size_t(1));
    }
}

void TestHttpWire::neverCallsBackFromSend()
{
    Bench bench([](const Seen &) { return answer(200); }, {});
    base::Request wrong = Bench::okta();
    wrong.target = "no slash";
    bench.start(wrong);
    bench.start(Bench::okta()); // no credentials
    QCOMPARE(bench.answered, 0);
    QTRY_COMPARE_WITH_TIMEOUT(bench.answered, 2, 120'000);
    QVERIFY(!*bench.answers[0]);
    QCOMPARE(bench.answers[1]->error().fault, base::Fault::Unauthorised);
    QVERIFY(bench.answers[1]->error().means.english().contains(QStringLiteral("okta.token")));
    QCOMPARE(bench.host.seen.size(), std::size_t(0));
}

void TestHttpWire::aDestroyedContextCancels()
{
    Bench bench([](const Seen &) { return Deed{}; });
    int told = 0;
    auto owner = std::make_unique<QObject>();
    for (int i = 0; i < 6; ++i)
        bench.wire.send(Bench::okta(), owner.get(), [&](const Bench::Answer &) { ++told; });
    QTRY_COMPARE_WITH_TIMEOUT(bench.host.held.size(), std::size_t(4), 120'000);
    owner.reset();
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(bench.host.held.begin(), bench.host.held.end(),
                                         [](const auto &socket) { return socket.isNull(); }),
                             120'000);
    bench.host.held.clear();
    bench.start(Bench::okta());
    QTRY_COMPARE_WITH_TIMEOUT(bench.host.held.size(), std::size_t(1), 120'000);
    QCOMPARE(told, 0);
    QCOMPARE(bench.host.seen.size(), std::size_t(5));
}

void TestHttpWire::keepsToItsNumberAtOnce()
{
    Bench bench([](const Seen &) { return Deed{}; });
    for (int i = 0; i < 12; ++i)
        bench.start(Bench::okta());
    while (bench.answered < 12) {
        QTRY_VERIFY_WITH_TIMEOUT(std::any_of(bench.host.held.begin(), bench.host.held.end(),
                                             [](const auto &socket) { return !socket.isNull(); }),
                                 120'000);
        const auto held = std::exchange(bench.host.held, {});
        QVERIFY(held.size() <= 4);
        const int before = bench.answered;
        for (const auto &socket : held)
            socket->write(answer(200, "{}").bytes);
        QTRY_COMPARE_WITH_TIMEOUT(bench.answered, before + int(held.size()), 120'000);
    }
    QVERIFY(bench.host.most <= 4);
    QCOMPARE(bench.host.seen.size(), std::size_t(12));
}

void TestHttpWire::sendsWritesOneAtATime()
{
    Bench bench([](const Seen &) { return Deed{}; });
    for (int i = 0; i < 3; ++i)
        bench.start(Bench::okta(base::Method::Post));
    bench.start(Bench::okta());
    for (int done = 0; done < 3; ++done) {
        QTRY_COMPARE_WITH_TIMEOUT(bench.host.count("POST"), done + 1, 120'000);
        QTRY_COMPARE_WITH_TIMEOUT(bench.host.count("GET"), 1, 120'000);
        for (const auto &socket : std::exchange(bench.host.held, {}))
            socket->write(answer(200, "{}").bytes);
        QTRY_COMPARE_WITH_TIMEOUT(bench.answered, done + 2, 120'000);
    }
}

void TestHttpWire::mayBeDestroyedInACallback()
{
    QuickClock clock;
    StandIn host([](const Seen &) { return answer(200, "{}"); });
    auto wire =
        std::make_unique<wire::HttpWire>(Bench::settings(host.port()), Bench::token(), clock);
    QObject context;
    for (int i = 0; i < 3; ++i)
        wire->send(Bench::okta(), &context, [&](const Bench::Answer &) { wire.reset(); });
    QTRY_VERIFY_WITH_TIMEOUT(!wire, 120'000);
    QTest::qWait(0);
}

QTEST_GUILESS_MAIN(TestHttpWire)
#include "tst_http_wire.moc"
